// The contact rules: whether and when somebody may be asked, and why not.
import type { Day } from '#domain/calendar.ts';

/** What an organization decides about how often and when it asks. */
export type ContactRules = {
  /** Days of rest for a customer between two first letters, over all surveys. */
  readonly restDays: number;
  /** So many of a hundred are drawn. */
  readonly samplePercent: number;
  /** First letters a day at most; no limit when null. */
  readonly dailyMaximum: number | null;
  /** Local times 'HH:MM' between which letters leave. */
  readonly hours: { readonly from: string; readonly to: string };
  /** Whose clock counts: each person's own where it is known, or always the organization's. */
  readonly clock: 'recipient' | 'organization';
  readonly workingDaysOnly: boolean;
  /** A country, or a country and region, whose public holidays are free ('IT', 'DE-BY'); none when null. */
  readonly holidays: string | null;
  /** Spans of days, both included, in which nobody is asked. */
  readonly blackouts: readonly { readonly from: Day; readonly to: Day }[];
  /** For how many days somebody who may not be asked yet is kept waiting; then the invitation expires. With 0 nobody waits. */
  readonly waitDays: number;
  /** Whether the letters to employees let them unsubscribe, or lead to the promise only. */
  readonly employeesMayLeave: boolean;
};

export const defaultRules: ContactRules = {
  restDays: 90,
  samplePercent: 100,
  dailyMaximum: null,
  hours: { from: '08:00', to: '20:00' },
  clock: 'recipient',
  workingDaysOnly: false,
  holidays: null,
  blackouts: [],
  waitDays: 14,
  employeesMayLeave: false,
};

/** Which rule keeps somebody from being asked now, or at all. */
export type Reason =
  | 'noAddress'
  | 'bounced'
  | 'complained'
  | 'unsubscribed'
  | 'stopped'
  | 'removed'
  | 'alreadyAsked'
  | 'rested'
  | 'notDrawn'
  | 'dayFull'
  | 'blackout'
  | 'dayOff'
  | 'tooLate';
