// Programmes: what asks by itself, again and again, and what each kind may be set to.
import { addDays, addWorkingDays, type Day, isDay, monthsLater } from '#domain/calendar.ts';
import type { ContactRules, Reason } from '#domain/contact.ts';
import type { Fault } from '#domain/refusal.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import type { InvitationState, WaveLine } from '#domain/waves.ts';

export const programmeKinds = ['events', 'drip', 'calendar'] as const;
/** `events` asks after an event, `drip` spreads the customers evenly over the year, `calendar` asks employees in waves. */
export type ProgrammeKind = (typeof programmeKinds)[number];

export type ProgrammeState = 'running' | 'paused' | 'ended';

/** How an event came to Coro. */
export type EventSource = 'api' | 'import' | 'page';

/** Where a touchpoint has rules of its own, they stand for the organization's. */
export type TouchpointRules = Partial<Pick<ContactRules, 'restDays' | 'samplePercent' | 'dailyMaximum'>>;

/** What somebody sets a touchpoint to. */
export type TouchpointForm = {
  readonly name: string;
  /** Made from the name when empty. */
  readonly code: string;
  readonly delayMinutes: number;
  readonly rules: TouchpointRules;
};

export type Touchpoint = TouchpointForm & { readonly id: string };

/** What a programme is set to, as its kind needs it. */
export type ProgrammeSettings = {
  /** For how many days an invitation takes answers; of a calendar programme, working days. */
  readonly openDays: number;
  /** So many days after the first letter those who have not answered are reminded. */
  readonly reminders: readonly number[];
  /** The teams that are asked, each with all below it; all of them when empty. */
  readonly teamIds: readonly string[];
  /** The first day of the first cycle (drip), or the day on which the first wave opens (calendar). */
  readonly firstDay?: Day;
  /** A customer comes round once in so many days (drip). */
  readonly cycleDays?: number;
  /** A wave opens every so many months (calendar). */
  readonly everyMonths?: number;
  /** Whether each wave asks all items or a rotating half of them (calendar). */
  readonly items?: 'all' | 'half';
  /** Whether an event may bring a customer whom nobody knows yet (events). */
  readonly addsCustomers?: boolean;
};

/** Which people a kind asks, and so which surveys it can take. */
export const asksWhom = (kind: ProgrammeKind): SurveyKind => (kind === 'calendar' ? 'engagement' : 'customer');

/** What numbers may be; a wave of employees is over before the next month's begins. */
export const limits = {
  openDays: { events: [1, 90], drip: [1, 90], calendar: [2, 15] },
  cycleDays: [28, 1095],
  everyMonths: [1, 24],
  reminder: [1, 60],
  /** A year. */
  delayMinutes: [0, 525_600],
} as const satisfies Record<string, readonly [number, number] | Record<ProgrammeKind, readonly [number, number]>>;

/** An event older than this is kept, and nobody is asked about it any more. */
export const oldestEventDays = 30;

/** Clocks of other programs may be ahead by so many milliseconds. */
export const clocksDiffer = 5 * 60_000;

/** What is wrong with settings of this kind: `outOfRange`, `required`, `notADay`, and for reminders `outOfRange`, `notAscending`. */
export function settingsFaults(kind: ProgrammeKind, settings: ProgrammeSettings): readonly Fault[] {
  const { openDays, reminders, cycleDays, everyMonths, firstDay } = settings;
  return [
    ...outside('openDays', openDays, limits.openDays[kind]),
    ...reminderFaults(reminders, openDays),
    ...(kind === 'drip' ? outside('cycleDays', cycleDays, limits.cycleDays) : []),
    ...(kind === 'calendar' ? outside('everyMonths', everyMonths, limits.everyMonths) : []),
    ...(kind === 'events' || (firstDay !== undefined && isDay(firstDay)) ? [] : [{ field: 'firstDay', code: 'notADay' } as const]),
  ];
}

/** At most two, each later than the one before, and before the answers end. */
function reminderFaults(reminders: readonly number[], openDays: number): readonly Fault[] {
  const [min, max] = limits.reminder;
  const highest = Math.min(max, Math.max(min, openDays));
  return reminders.flatMap((days, i): Fault[] => {
    const field = i === 0 ? 'reminder' : 'secondReminder';
    if (i > 1 || !Number.isInteger(days) || days < min || days > highest)
      return [{ field, code: 'outOfRange', values: { min, max: highest } }];
    return i > 0 && days <= reminders[i - 1]! ? [{ field, code: 'outOfRange', values: { min: reminders[i - 1]! + 1, max: highest } }] : [];
  });
}

function outside(field: string, value: number | undefined, [min, max]: readonly [number, number]): readonly Fault[] {
  if (value === undefined) return [{ field, code: 'required' }];
  return Number.isInteger(value) && value >= min && value <= max ? [] : [{ field, code: 'outOfRange', values: { min, max } }];
}

/** One wave of a calendar: the n-th from 0, open on both days and between them. */
export type Opening = { readonly n: number; readonly day: Day; readonly lastDay: Day };

type Calendar = { readonly firstDay: Day; readonly everyMonths: number; readonly openDays: number };

/**
 * The n-th wave of a calendar: `n * everyMonths` months after the first day, counted from that day so that the end of a month never drifts, and on the
 * next working day when that is free; open so many working days, the first one included. Every month from '2026-01-31' (a Saturday) for ten days opens on
 * '2026-02-02', then for n = 1 on '2026-03-02' (28 February is a Saturday) and closes on '2026-03-13'.
 */
export function openingAt({ firstDay, everyMonths, openDays }: Calendar, n: number, holidays?: ReadonlySet<Day>): Opening {
  const day = addWorkingDays(monthsLater(firstDay, n * everyMonths), 0, holidays);
  return { n, day, lastDay: addWorkingDays(day, openDays - 1, holidays) };
}

/** The first wave that opens on this day or later. */
export function nextOpening(calendar: Calendar, today: Day, holidays?: ReadonlySet<Day>): Opening {
  let n = 0;
  while (openingAt(calendar, n, holidays).day < today) n++;
  return openingAt(calendar, n, holidays);
}

/**
 * The wave to open today, when the day on which one should have opened is `due` (today or passed, for Coro was off); undefined when it is too late for
 * any. A wave that was missed opens late, on a working day, with all its days, as long as it would be over before the next; of several the latest.
 */
export function openingToday(calendar: Calendar, due: Day, today: Day, holidays?: ReadonlySet<Day>): Opening | undefined {
  const next = nextOpening(calendar, addDays(today, 1), holidays);
  const latest = next.n === 0 ? undefined : openingAt(calendar, next.n - 1, holidays);
  if (latest === undefined || latest.day < due || addWorkingDays(today, 0, holidays) !== today) return undefined;
  const lastDay = addWorkingDays(today, calendar.openDays - 1, holidays);
  return lastDay < next.day ? { n: latest.n, day: today, lastDay } : undefined;
}

/** A programme as the list shows it. */
export type ProgrammeLine = {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly name: string;
  readonly survey: { readonly id: string; readonly name: string };
  readonly state: ProgrammeState;
  /** When it has something to do next; null for what waits for events, and what does nothing more. */
  readonly nextDay: Day | null;
  /** Whose letters have left, wait, and will not go; customers who answered (employees' participation is told wave by wave). */
  readonly sent: number;
  readonly waiting: number;
  readonly notAsked: number;
  readonly answered: number | null;
};

/** An occasion on which a customer was asked or not, and why. */
export type Happening = {
  readonly id: string;
  readonly at: Date;
  readonly customer: { readonly id: string; readonly name: string };
  /** The customer's, where it is known. */
  readonly timeZone: string | null;
  readonly team: string;
  readonly touchpoint: string | null;
  readonly source: EventSource | null;
  readonly state: InvitationState;
  readonly reason: Reason | null;
  readonly until: Day | null;
  /** When its letter goes, while it has not. */
  readonly dueAt: Date | null;
  readonly sentAt: Date | null;
  readonly answered: boolean;
};

/** A wave that a calendar has opened. */
export type ProgrammeWave = Pick<WaveLine, 'id' | 'name' | 'state' | 'day' | 'lastDay' | 'sent' | 'answered'> & {
  /** How many items it asked; null when it was all of them. */
  readonly asks: number | null;
};
