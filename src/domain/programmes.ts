// Programmes: what asks by itself, again and again.
import type { Day } from '#domain/calendar.ts';
import type { ContactRules } from '#domain/contact.ts';

/** `events` asks after an event, `drip` spreads the customers evenly over the year, `calendar` asks employees in waves. */
export type ProgrammeKind = 'events' | 'drip' | 'calendar';

export type ProgrammeState = 'running' | 'paused' | 'ended';

/** How an event came to Coro. */
export type EventSource = 'api' | 'import' | 'page';

/** Where a touchpoint has rules of its own, they stand for the organization's. */
export type TouchpointRules = Partial<Pick<ContactRules, 'restDays' | 'samplePercent' | 'dailyMaximum'>>;

/** What a programme is set to, as its kind needs it. */
export type ProgrammeSettings = {
  /** For how many days an invitation takes answers; of a calendar programme, working days. */
  readonly openDays: number;
  /** So many days after the first letter those who have not answered are reminded. */
  readonly reminders: readonly number[];
  /** The teams that are asked, each with all below it; all of them when empty. */
  readonly teamIds: readonly string[];
  /** A customer comes round once in so many days (drip). */
  readonly cycleDays?: number;
  /** A wave opens every so many months, first on `firstDay` (calendar). */
  readonly everyMonths?: number;
  readonly firstDay?: Day;
  /** Whether each wave asks all items or a rotating half of them (calendar). */
  readonly items?: 'all' | 'half';
};
