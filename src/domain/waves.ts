// Waves as they are told about: their states, what has been sent, and as much of the answers as may be known.
import type { Day } from '#domain/calendar.ts';
import type { Reason } from '#domain/contact.ts';
import type { Standing } from '#domain/doubts.ts';
import type { PeopleList } from '#domain/people.ts';
import type { Participation } from '#domain/participation.ts';
import type { SurveyKind } from '#domain/surveys.ts';

/** The last day of a wave that lasts as long as its programme runs. */
export const endless: Day = '9999-12-31';

export type WaveState = 'planned' | 'open' | 'closed' | 'cancelled';

/**
 * A letter is planned, is kept waiting by a rule, has left, cannot be delivered, or will not go any more; `skipped` is whom a rule spared
 * from the start, `expired` who waited too long.
 */
export const invitationStates = ['planned', 'waiting', 'sent', 'failed', 'cancelled', 'skipped', 'expired'] as const;

export type InvitationState = (typeof invitationStates)[number];

/** What keeps a wave of employees from being counted, and is for somebody to settle. */
export const closingTroubles = ['moreBallotsThanPapers', 'ballotBoxLost', 'secretChanged'] as const;

/** The one of these that a piece of work was given up for, as it noted it: `closingTroubleIn('conflict: ballotBoxLost')` is 'ballotBoxLost'. */
export function closingTroubleIn(fault: string | null): (typeof closingTroubles)[number] | undefined {
  const said = /^conflict: (\w+)$/.exec(fault ?? '')?.[1];
  return closingTroubles.find((one) => one === said);
}

/** Customers' answers as a number, employees' participation as a band. */
export type Answered = { readonly exact: number } | { readonly about: Participation };

export type WaveLine = {
  readonly id: string;
  readonly name: string;
  readonly kind: SurveyKind;
  readonly survey: { readonly id: string; readonly name: string };
  readonly state: WaveState;
  readonly day: Day;
  readonly lastDay: Day;
  /** People with an invitation, whether it has left, waits or failed. */
  readonly asked: number;
  readonly sent: number;
  readonly answered: Answered;
};

/** One wave by itself, with how far it is. */
export type WaveView = WaveLine & {
  readonly version: number;
  /** So many days after the first letter. */
  readonly reminders: readonly number[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** The customers chosen one by one, the first by name; undefined for a wave that asks teams. */
  readonly chosen: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly progress: Readonly<Record<InvitationState, number>>;
  /** Invitations are being written now; the wave is being closed now. */
  readonly planning: boolean;
  /** How many of its keys are made, of a wave of employees that is about to open. */
  readonly keys: { readonly made: number; readonly wanted: number } | undefined;
  readonly closing: boolean;
  /** Why planning or closing was given up. */
  readonly trouble: string | null;
};

/** Those whom one rule keeps from being asked; `waits` when it only keeps them for a while, `until` the soonest day on which it lets somebody go. */
export type NotAsked = {
  readonly reason: Reason;
  readonly waits: boolean;
  readonly people: number;
  readonly until: Day | null;
  /** The first few. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
};

/** What a wave would do, told before it does: `days` are the organization's, those who wait are not among them. */
export type Rehearsal = {
  readonly asked: number;
  /** When the first letter goes; null when none does. */
  readonly first: Date | null;
  readonly waiting: number;
  readonly days: readonly { readonly day: Day; readonly letters: number }[];
  readonly others: readonly NotAsked[];
};

/** How many of a wave one rule keeps, in one state; `until` the soonest day on which it lets somebody go. */
export type WaveReason = { readonly state: InvitationState; readonly reason: Reason; readonly people: number; readonly until: Day | null };

/** Somebody whom a rule keeps; `dueAt` is when the letter goes, or when it is decided again. */
export type WavePerson = {
  readonly invitationId: string;
  readonly list: PeopleList;
  readonly personId: string;
  readonly name: string;
  readonly until: Day | null;
  readonly dueAt: Date | null;
};

/** What the contact rules decided about somebody and a wave; `dueAt` is when the letter goes, or when it is looked at again. */
export type Decided = {
  readonly state: InvitationState;
  /** The rule that keeps or kept it, and until which day. */
  readonly reason: Reason | null;
  readonly until: Day | null;
  readonly dueAt: Date | null;
};

/** A person's own waves; `day` is the wave's, and of what a programme asks by itself, the letter's. */
export type WaveOfPerson = Decided & { readonly wave: string; readonly day: Day };

/** Once that a customer was asked, and the answer, if there is one. */
export type AskedCustomer = WaveOfPerson & {
  readonly answer: { readonly score: number; readonly comment: string | null; readonly day: Day; readonly standing: Standing } | undefined;
};
