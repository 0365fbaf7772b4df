// The talk after a wave: until when a team talks about its results, where to begin, and what is written down about it.
import type { Figures } from '#domain/results.ts';
import { addWorkingDays, type Day, isDay } from '#domain/calendar.ts';
import { type Fault, refuseAny } from '#domain/refusal.ts';
import { dimensions, type Dimension } from '#domain/surveys.ts';

/** What the team and its supervisor agreed: what was heard, what will be done, until when, and who does it. */
export type Agreement = { readonly heard: string; readonly action: string; readonly byDay: Day; readonly byWhom: string };

/** The longest of each, in UTF-16 units. */
export const longestAgreed = { heard: 2000, action: 2000, byWhom: 200 } as const;

/** Done once something is written, however late; `due` until the end of the day it is due on. */
export const debriefStands = ['overdue', 'due', 'done'] as const;
export type DebriefStand = (typeof debriefStands)[number];

/** The letters of a wave's talks: the results are there, the day comes near, the day has passed. */
export type DebriefLetterKind = 'results' | 'soon' | 'overdue';

/** Where a talk may begin: the dimensions lie apart, are much alike, or are not told. Null where none stands alone at that end. */
export type Ends = {
  readonly spread: 'apart' | 'alike' | 'untold';
  readonly strongest: Dimension | null;
  readonly weakest: Dimension | null;
};

/** A talk as its own pages, the queue and letters tell of it. */
export type DebriefLine = {
  readonly waveId: string;
  readonly waveName: string;
  /** The organization's id for the talk of its leaders about the whole; its name is the organization's then. */
  readonly teamId: string;
  readonly teamName: string;
  readonly dueDay: Day;
  readonly stand: DebriefStand;
  /** Who is asked to hold it; nobody where neither a supervisor nor a leader is left. */
  readonly owners: readonly string[];
  /** Whether the one who looks is among them. */
  readonly mine: boolean;
};

/** What people without an account read about a talk, nearest to their own team first. */
export type Agreed = {
  /** Null for the leaders' own, about the whole organization. */
  readonly team: string | null;
  readonly dueDay: Day;
  readonly stand: DebriefStand;
  readonly agreement: Agreement | null;
};

const workingDaysToTalk = 10;
const workingDaysLeftWhenReminded = 2;

/**
 * Ten working days after results are published, and the days of the letters before and after. `talkDays('2026-03-06')` (a Friday) is due on
 * '2026-03-20', is recalled on '2026-03-18' and is late from '2026-03-23' on.
 */
export function talkDays(published: Day, free?: ReadonlySet<Day>): { readonly soon: Day; readonly due: Day; readonly late: Day } {
  const due = addWorkingDays(published, workingDaysToTalk, free);
  return {
    soon: addWorkingDays(published, workingDaysToTalk - workingDaysLeftWhenReminded, free),
    due,
    late: addWorkingDays(due, 1, free),
  };
}

export function standOf(one: { readonly written: boolean; readonly dueDay: Day }, today: Day): DebriefStand {
  if (one.written) return 'done';
  return today > one.dueDay ? 'overdue' : 'due';
}

/**
 * The highest and the lowest of the four dimensions, as told: to one decimal, with the edges of what is told. Null where two share an end, and both null
 * where all lie less than .2 apart or fewer than two are told: chance would choose then.
 */
export function endsOf({ measures }: Pick<Figures, 'measures'>): Ends {
  const told = dimensions.flatMap((dimension) => {
    const value = measures[dimension]?.value;
    return value === undefined ? [] : [{ dimension, value: Math.round(value * 10) }];
  });
  const [low, high] = [Math.min(...told.map((one) => one.value)), Math.max(...told.map((one) => one.value))];
  if (told.length < 2 || high - low < 2) return { spread: told.length < 2 ? 'untold' : 'alike', strongest: null, weakest: null };
  const alone = (end: number): Dimension | null => {
    const there = told.filter((one) => one.value === end);
    return there.length === 1 ? there[0]!.dimension : null;
  };
  return { spread: 'apart', strongest: alone(high), weakest: alone(low) };
}

/**
 * What was typed, as it is kept. `earliest` is the first day that something may be promised for.
 * Throws `Refusal` invalid: `heard`, `action`, `byWhom` required or tooLong; `byDay` required, notADay or dayInThePast.
 */
export function readAgreement(typed: Readonly<Partial<Record<keyof Agreement, string>>>, earliest: Day): Agreement {
  const said = (name: keyof Agreement): string => (typed[name] ?? '').toWellFormed().normalize('NFC').trim();
  const agreement = { heard: said('heard'), action: said('action'), byDay: said('byDay'), byWhom: said('byWhom') };
  refuseAny([
    ...(['heard', 'action'] as const).flatMap((name) => textFaults(name, agreement[name])),
    ...dayFaults(agreement.byDay, earliest),
    ...textFaults('byWhom', agreement.byWhom),
  ]);
  return agreement;
}

function textFaults(field: keyof typeof longestAgreed, text: string): readonly Fault[] {
  if (text === '') return [{ field, code: 'required' }];
  return text.length > longestAgreed[field] ? [{ field, code: 'tooLong', values: { max: longestAgreed[field] } }] : [];
}

function dayFaults(day: string, earliest: Day): readonly Fault[] {
  if (day === '') return [{ field: 'byDay', code: 'required' }];
  if (!isDay(day)) return [{ field: 'byDay', code: 'notADay' }];
  return day < earliest ? [{ field: 'byDay', code: 'dayInThePast' }] : [];
}
