// The contact rules: what an organization decides about how often, when and to whom it writes, and the words for why somebody is not asked.
import { addDays, type Day, isDay } from './calendar.ts';
import type { Fault } from './refusal.ts';

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

/** Which rule keeps somebody from being asked now, or at all; in the order in which the rules are looked at (`decide`). */
export const reasons = [
  'removed',
  'noAddress',
  'bounced',
  'complained',
  'unsubscribed',
  'stopped',
  'alreadyAsked',
  'notDrawn',
  'rested',
  'blackout',
  'dayOff',
  'dayFull',
  'tooLate',
] as const;

export type Reason = (typeof reasons)[number];

/** The bounds of what can be set, both included. */
export const bounds = { restDays: [0, 1095], samplePercent: [1, 100], dailyMaximum: [1, 10_000_000], waitDays: [0, 180] } as const;
const mostBlackouts = 50;

/** A touchpoint's own rules stand for the organization's. */
export const overridden = (rules: ContactRules, own: Partial<ContactRules> | null): ContactRules => ({ ...rules, ...own });

/** What is wrong with rules as a form gives them: `outOfRange`, `notATime`, `hoursBackwards`, `notADay`, `lastDayFirst`, `tooMany`. */
export function ruleFaults(rules: ContactRules): Fault[] {
  const faults: Fault[] = [];
  for (const field of ['restDays', 'samplePercent', 'dailyMaximum', 'waitDays'] as const) {
    const [min, max] = bounds[field];
    const value = rules[field];
    if (value !== null && !(Number.isInteger(value) && value >= min && value <= max)) faults.push({ field, code: 'outOfRange' });
  }
  const { from, to } = rules.hours;
  if (!isTime(from)) faults.push({ field: 'from', code: 'notATime' });
  if (!isTime(to)) faults.push({ field: 'to', code: 'notATime' });
  else if (isTime(from) && from >= to) faults.push({ field: 'to', code: 'hoursBackwards' });
  if (rules.blackouts.length > mostBlackouts) faults.push({ field: 'blackouts', code: 'tooMany' });
  else if (rules.blackouts.some((span) => !isDay(span.from) || !isDay(span.to))) faults.push({ field: 'blackouts', code: 'notADay' });
  else if (rules.blackouts.some((span) => span.from > span.to)) faults.push({ field: 'blackouts', code: 'lastDayFirst' });
  return faults;
}

/** The first day on which a customer asked on `lastAsked` may be asked again: `restedUntil('2026-01-01', 90)` is '2026-04-01'. */
export const restedUntil = (lastAsked: Day, restDays: number): Day => addDays(lastAsked, restDays);

/**
 * Whether chance falls on somebody: always the same for the same `what` (a wave or touchpoint, and a person or event), so that the look
 * before sending, the sending and a second beginning agree. Who is drawn at 20 percent is also drawn at 30.
 * FNV-1a over the characters, then the finalizer of MurmurHash3 (A. Appleby, public domain), which spreads every bit over all.
 */
export function isDrawn(what: string, percent: number): boolean {
  if (percent >= 100) return true;
  let h = 0x811c9dc5;
  for (let i = 0; i < what.length; i++) h = Math.imul(h ^ what.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32 < percent / 100;
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
