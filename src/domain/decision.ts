// Whether somebody may be asked, when, and if not, why: the contact rules applied to one person and one occasion.
import { addDays, type Day, dayOf, instantAt } from './calendar.ts';
import { type ContactRules, isDrawn, type Reason, restedUntil } from './contact.ts';
import type { StopReason } from './delivery.ts';
import type { SurveyKind } from './surveys.ts';
import type { Timetable } from './timetable.ts';

/**
 * `ask`: at this instant, on this day of the organization, later than wanted when `reason` says so. `wait`: not before the day `until`, when it is decided again, at `at`.
 * `skip`: not asked, from the start or because something has changed; `until` is the first day on which that rule would let go.
 * `expire`: it waited, and can no longer be asked in time.
 */
export type Decision =
  | { readonly kind: 'ask'; readonly at: Date; readonly day: Day; readonly reason: Reason | null }
  | { readonly kind: 'wait'; readonly reason: Reason; readonly until: Day; readonly at: Date }
  | { readonly kind: 'skip'; readonly reason: Reason; readonly until: Day | null }
  | { readonly kind: 'expire'; readonly reason: Reason };

/** Somebody who might be asked, as far as the rules want to know. */
export type Candidate = {
  readonly address: string | null;
  readonly removed: boolean;
  /** Why nothing is sent to the address any more. */
  readonly stopped: StopReason | null;
  /** What its reader asked for: so many days of rest at least. */
  readonly restDays: number | null;
  readonly timeZone: string | null;
  /** The day another first letter left, or is planned for. */
  readonly lastAskedDay: Day | null;
  /** The last day on which another letter with the same questions, not answered yet, can be answered. */
  readonly openUntil: Day | null;
};

/** What somebody would be asked about. */
export type Occasion = {
  readonly kind: SurveyKind;
  /** What chance goes by: the wave or touchpoint, and the person or event (see `isDrawn`). */
  readonly draw: string;
  /** Not before this instant. */
  readonly from: Date;
  /** No first letter after this day. */
  readonly lastDay: Day;
  /** The day from which `waitDays` count, when it is decided again; undefined the first time. */
  readonly since?: Day | undefined;
};

/** What else a decision goes by: the organization's clock, when letters may leave, and on which days there is room for one more. */
export type Desk = {
  readonly now: Date;
  readonly timeZone: string;
  readonly timetable: Timetable;
  readonly room: (day: Day) => boolean;
};

/**
 * Looks at the rules in this order, and the first that says no is the reason that is told:
 *
 * 1. Whoever cannot or must not be written to: removed, without an address, or an address that was stopped. These say no for good.
 * 2. Customers only: a letter with the same questions still waits for an answer.
 * 3. Customers only: chance did not fall on them. Before the rest, so that it does not fall on fewer because some are resting.
 * 4. Customers only: the rest since the last letter about anything, the organization's or what the reader asked for, whichever is longer.
 * 5. The hours, working days, holidays and blackouts on the clock that counts, and for customers the daily maximum: the first instant at
 *    which all agree. A rule here moves the letter; it does not keep the person from being asked.
 *
 * What cannot be before the end of the waiting (`waitDays` after the day the hours would first have let it go) or of the days on which
 * answers are taken, is skipped at once with the reason, or expires when it has waited. Employees are never rested, drawn or counted.
 * The rest of 90 days of somebody asked on 1 January: on 25 March with 14 days of waiting `wait` until 1 April; on 1 March `skip`, until 1 April.
 */
export function decide(rules: ContactRules, person: Candidate, occasion: Occasion, desk: Desk): Decision {
  const never = reasonAgainst(person);
  if (never) return { kind: 'skip', reason: never, until: null };
  const customer = occasion.kind === 'customer';
  if (customer && person.openUntil !== null) return { kind: 'skip', reason: 'alreadyAsked', until: addDays(person.openUntil, 1) };
  if (customer && !isDrawn(occasion.draw, rules.samplePercent)) return { kind: 'skip', reason: 'notDrawn', until: null };

  const from = occasion.from > desk.now ? occasion.from : desk.now;
  const soonest = desk.timetable(person.timeZone, from);
  const waitsUntil = addDays(occasion.since ?? soonest.first, rules.waitDays);
  const deadline = waitsUntil < occasion.lastDay ? waitsUntil : occasion.lastDay;
  const rest = Math.max(rules.restDays, person.restDays ?? 0);
  if (customer && rest > 0 && person.lastAskedDay !== null) {
    const until = restedUntil(person.lastAskedDay, rest);
    if (until > dayOf(from, desk.timeZone)) {
      const again = desk.timetable(person.timeZone, instantAt(until, '00:00', desk.timeZone)).slots[0];
      return again && again.day <= deadline ? { kind: 'wait', reason: 'rested', until, at: again.at } : over(occasion, 'rested', until);
    }
  }

  let full = false;
  for (const slot of soonest.slots) {
    if (slot.day > deadline) return over(occasion, full ? 'dayFull' : (slot.moved ?? 'tooLate'), full ? null : slot.day);
    if (!customer || desk.room(slot.day)) return { kind: 'ask', at: slot.at, day: slot.day, reason: full ? 'dayFull' : slot.moved };
    full = true;
  }
  return over(occasion, full ? 'dayFull' : (soonest.moved ?? 'tooLate'), null);
}

/** Why nothing may be sent to somebody, whatever the occasion; null when nothing speaks against it. */
function reasonAgainst({ removed, address, stopped }: Pick<Candidate, 'removed' | 'address' | 'stopped'>): Reason | null {
  if (removed) return 'removed';
  if (address === null) return 'noAddress';
  return stopped === 'byHand' ? 'stopped' : stopped;
}

function over(occasion: Occasion, reason: Reason, until: Day | null): Decision {
  return occasion.since === undefined ? { kind: 'skip', reason, until } : { kind: 'expire', reason };
}
