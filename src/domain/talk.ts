// What leaders and the unknown writer of a comment send each other afterwards: how long a letter is, how it is sealed, and when it arrives.
import { addDays, type Day } from './calendar.ts';

/** The longest letter, in UTF-16 units. */
export const longestLetter = 2000;

/** What a sealed letter is padded to, in bytes, so that its length tells nothing: the text, and who wrote it. */
export const letterSize = 8192;

/** So many letters the writer may leave in a row before somebody answers, and so many fit into a thread. */
export const mostInARow = 3;
export const mostLetters = 60;

/** A letter of a leader, as only the writer of the comment can open it. */
export type SealedLetter = { readonly number: number; readonly enc: string; readonly sealed: string };

/** What is inside. */
export type LeadersLetter = { readonly text: string; readonly from: string; readonly day: Day };

/** A thread as its mailbox holds it, the oldest first: what leaders wrote is sealed, what the writer wrote is plain to the leaders as well. */
export type MailboxThread = {
  readonly organization: string;
  readonly wave: string;
  readonly mayWrite: boolean;
  readonly letters: readonly (SealedLetter | { readonly number: number; readonly own: string })[];
};

/** What is hashed (SHA-256) before a mailbox's secret for its id: who knows the id cannot open it. */
export const hashedForMailbox = 'coro mailbox id';

/** What HPKE binds a letter to: the mailbox (`info`) and its place in the thread (`aad`), so that none is put elsewhere. */
export const letterInfo = (mailboxId: string): string => `coro letter ${mailboxId}`;
export const letterAad = (number: number): string => `letter ${number}`;

/** A letter's words as they are kept: in one piece, without control characters; may be empty. */
export function cleanLetter(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
}

export const letterText = (letter: LeadersLetter): string => JSON.stringify(letter);

/** What `letterText` wrote; null for anything else. */
export function readLetter(text: string | undefined): LeadersLetter | null {
  try {
    const said: unknown = JSON.parse(text ?? '');
    if (typeof said !== 'object' || said === null || !('text' in said) || !('from' in said) || !('day' in said)) return null;
    const { text: words, from, day } = said;
    return typeof words === 'string' && typeof from === 'string' && typeof day === 'string' ? { text: words, from, day } : null;
  } catch {
    return null;
  }
}

/**
 * The day on whose morning leaders find what the writer wrote: one of the next three, drawn with `luck` (0 up to 1). Who was off yesterday, or worked
 * late, is not to be guessed from when a letter came. `arrivalOf('2026-03-10', .5)` is '2026-03-12'.
 */
export const arrivalOf = (today: Day, luck: number): Day => addDays(today, 1 + Math.floor(luck * 3));

/** What the offer of an answer says, under the field for a comment. */
export type OfferTexts = Readonly<
  Record<'label' | 'help' | 'making' | 'failed' | 'title' | 'explain' | 'keptHere' | 'notKept' | 'forget' | 'where' | 'published', string>
>;
