// The life of a case: what opens one, when it is due, and which moves it may make.
import { addWorkingDays, dayOf, endOfWorkingDay } from '#domain/calendar.ts';
import type { Band } from '#domain/nps.ts';
import { conflict, invalid } from '#domain/refusal.ts';
import type { Answers, SurveyContent } from '#domain/surveys.ts';

export const caseStates = ['open', 'contacted', 'resolved'] as const;
export type CaseState = (typeof caseStates)[number];

/** The states in which somebody still has something to do. */
export const unresolvedStates = ['open', 'contacted'] as const satisfies readonly CaseState[];

export const rootCauses = ['waiting', 'communication', 'quality', 'price', 'delivery', 'staff', 'other'] as const;
export type RootCause = (typeof rootCauses)[number];

/** Cases that are not resolved yet, and those of them whose time is over. */
export type CaseFigure = { readonly open: number; readonly overdue: number };

/** What a move may change. */
export type CaseFields = { readonly state: CaseState; readonly rootCause: RootCause | null };

/** `resolveWithoutContact` says that the customer could not be reached, and stands so in the case's history. */
export type CaseMove =
  | { readonly type: 'contact' | 'reopen'; readonly note?: string }
  | { readonly type: 'note'; readonly note: string }
  | { readonly type: 'setRootCause'; readonly rootCause: RootCause }
  | { readonly type: 'resolve' | 'resolveWithoutContact'; readonly rootCause?: RootCause; readonly note?: string };

/** What happened to a case; `answerChanged` is the customer's doing, not a move. */
export type CaseEvent = CaseMove['type'] | 'answerChanged';

/** `member` is null when it was Coro or the customer. */
type HistoryEntry = {
  readonly revision: number;
  readonly move: CaseEvent;
  readonly member: string | null;
  readonly rootCause: RootCause | null;
  readonly note: string | null;
  readonly at: Date;
};

/** What a customer said once. */
type Voice = { readonly score: number; readonly comment: string | null; readonly answeredAt: Date };

/** One case with all that is known to whom it concerns. */
export type Case = {
  readonly id: string;
  readonly state: CaseState;
  readonly revision: number;
  readonly rootCause: RootCause | null;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly contactedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly team: { readonly id: string; readonly name: string };
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly reference: string | null;
  };
  readonly response: Voice & { readonly mayContact: boolean; readonly changedAt: Date | null; readonly answers: Answers };
  /** The survey as the customer saw it, to word the further answers. */
  readonly content: SurveyContent;
  /** What the same customer said before, latest first, as far as it is about teams in sight: who has moved here was somebody else's customer. */
  readonly earlier: readonly Voice[];
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly allowed: readonly CaseMove['type'][];
};

/** What the queue can be narrowed to; `todo` is whatever is not resolved. */
export const queueViews = ['todo', ...caseStates] as const;
export type QueueView = (typeof queueViews)[number];

/** A case as the queue shows it. */
export type Queued = {
  readonly id: string;
  readonly state: CaseState;
  readonly dueAt: Date;
  readonly resolvedAt: Date | null;
  readonly rootCause: RootCause | null;
  readonly customer: string;
  readonly phone: string | null;
  readonly team: string;
  readonly score: number;
  readonly comment: string | null;
  readonly mayContact: boolean;
};

/** The longest note, in UTF-16 units. */
export const longestNote = 4000;

/** How many working days there are to call back. */
const workingDaysToCallBack = 2;

/** Only a detractor's answer opens a case. */
export function opensCase(band: Band): boolean {
  return band === 'detractor';
}

/**
 * When a case is due: 18:00 local time on the second working day after the answer.
 * Answered on Friday 3 May 2024 in Rome: Tuesday 7 May, 16:00 UTC.
 */
export function caseDue(openedAt: Date, timeZone: string, holidays?: ReadonlySet<string>): Date {
  return endOfWorkingDay(addWorkingDays(dayOf(openedAt, timeZone), workingDaysToCallBack, holidays), timeZone);
}

/** A case is overdue from the first moment after it was due until it is resolved. */
export function isOverdue(one: { readonly state: CaseState; readonly dueAt: Date }, now: Date): boolean {
  return one.state !== 'resolved' && now > one.dueAt;
}

/** Which moves a case allows, in the order in which a page offers them. */
export function movesOf(state: CaseState): readonly CaseMove['type'][] {
  switch (state) {
    case 'open':
      return ['contact', 'note', 'setRootCause', 'resolveWithoutContact'];
    case 'contacted':
      return ['resolve', 'setRootCause', 'note'];
    case 'resolved':
      return ['reopen', 'note'];
  }
}

/**
 * The fields of a case after a move. A case is contacted once and resolved with a root cause, which may come with that move; without contact only by
 * saying that none was possible. A reopened case is open again: somebody has to call; its root cause stays as the first guess.
 * Throws `Refusal`: conflict `illegalMove`; invalid `rootCause` (`required`) and `note` (`required`, `tooLong`).
 * `moveCase({ state: 'contacted', rootCause: 'price' }, { type: 'resolve' })` is `{ state: 'resolved', rootCause: 'price' }`.
 */
export function moveCase(before: CaseFields, move: CaseMove): CaseFields {
  if (!movesOf(before.state).includes(move.type)) throw conflict('illegalMove');
  checkNote(move);
  switch (move.type) {
    case 'note':
      return before;
    case 'contact':
      return { ...before, state: 'contacted' };
    case 'setRootCause':
      return { ...before, rootCause: move.rootCause };
    case 'resolve':
    case 'resolveWithoutContact':
      return { state: 'resolved', rootCause: neededRootCause(move.rootCause ?? before.rootCause) };
    case 'reopen':
      return { ...before, state: 'open' };
  }
}

function neededRootCause(rootCause: RootCause | null): RootCause {
  if (rootCause === null) throw invalid({ field: 'rootCause', code: 'required' });
  return rootCause;
}

function checkNote(move: CaseMove): void {
  if (move.type === 'note' && move.note.trim() === '') throw invalid({ field: 'note', code: 'required' });
  if ('note' in move && move.note.length > longestNote) throw invalid({ field: 'note', code: 'tooLong', values: { max: longestNote } });
}
