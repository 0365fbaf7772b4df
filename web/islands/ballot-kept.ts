// What lies on a person's device between opening the link and having sent; several people's side by side, and after sending only the receipt.
import type { BallotKind } from '#domain/ballot-keys.ts';
import type { SealedBallot } from '#domain/ballot-paper.ts';
import type { BlindPaper, SignedPaper } from '#web/voter/credentials.ts';
import { sha256, toText } from '#web/voter/encoding.ts';
import { forgetDraft, settleWords } from './talk-kept.ts';

export type Place = { readonly organization: string; readonly wave: string; readonly team: string };

/** How far somebody has come. */
export type Kept = {
  readonly place: Place;
  /** The link; taken away when somebody else sits here, and brought again by the letter. */
  readonly token?: string | undefined;
  /** What was promised to everybody when the link was first opened here: it may not change. */
  readonly manifest: string;
  /** Papers on their way to be signed: asked for again with the same, they are signed again. */
  readonly blind?: Readonly<Record<BallotKind, BlindPaper>> | undefined;
  readonly papers?: Readonly<Record<BallotKind, SignedPaper>> | undefined;
  /** Ballots that have not arrived yet, and the receipt to show when they have. */
  readonly sealed?: readonly SealedBallot[] | undefined;
  readonly receipt?: string | undefined;
};

/** What is left of a ballot: nothing in it says whose it was. */
export type Sent = Place & { readonly receipt: string };

/** What somebody has chosen and typed, by field. */
export type Draft = Readonly<Record<string, string>>;

const begun = 'coro ballot ';
const drafted = 'coro draft ';
const sentKey = 'coro sent';
/** Of this tab alone: the link it was opened with. */
const linkKey = 'coro link';

/** Whether this browser keeps anything at all. */
export function keeps(): boolean {
  try {
    localStorage.setItem(linkKey, '');
    localStorage.removeItem(linkKey);
    return true;
  } catch {
    return false;
  }
}

/** By what a person's things are found again; the link itself cannot be read from it. */
export async function keyOf(wave: string, token: string): Promise<string> {
  return `${wave} ${toText(await sha256('coro link', token))}`;
}

export const keptAt = (key: string): Kept | undefined => read<Kept>(begun + key);
export const keep = (key: string, kept: Kept): void => localStorage.setItem(begun + key, JSON.stringify(kept));
export const draftAt = (key: string): Draft => read<Draft>(drafted + key) ?? {};
export const keepDraft = (key: string, draft: Draft): void => localStorage.setItem(drafted + key, JSON.stringify(draft));

/** Takes everything of somebody off the device. */
export function forget(key: string): void {
  localStorage.removeItem(begun + key);
  localStorage.removeItem(drafted + key);
  sessionStorage.removeItem(linkKey);
}

/** Takes off what was typed, and that somebody is under way; the papers wait for the link in the letter. */
export function leave(key: string): void {
  forgetDraft(key);
  const kept = keptAt(key);
  if (kept) keep(key, { ...kept, token: undefined });
  localStorage.removeItem(drafted + key);
  sessionStorage.removeItem(linkKey);
}

export const sentFrom = (): readonly Sent[] => read<readonly Sent[]>(sentKey) ?? [];

/** Leaves the receipt and nothing else. */
export function finish(key: string, sent: Sent): void {
  const before = sentFrom().filter(({ receipt }) => receipt !== sent.receipt);
  localStorage.setItem(sentKey, JSON.stringify([...before, sent].slice(-mostSent)));
  settleWords(key);
  forget(key);
}

/** A device in a canteen serves many. */
const mostSent = 100;

/** Remembers for this tab which link it was opened with. */
export const rememberLink = (token: string): void => sessionStorage.setItem(linkKey, token);

/** The links of those who are under way here: this tab's own, else everybody's. */
export function linksHere(): readonly string[] {
  const own = sessionStorage.getItem(linkKey);
  if (own) return [own];
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
  return keys.filter((key) => key.startsWith(begun)).flatMap((key) => read<Kept>(key)?.token ?? []);
}

/** Not every browser that we serve has it. */
const locks = navigator.locks as LockManager | undefined;

/** Runs one tab after the other; in a browser without locks, `agreed` is what makes tabs do the same. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return locks ? await locks.request(`coro ${name}`, work) : work();
}

/** Keeps this, and gives what is kept when all tabs that were about to keep something have done so: the last one is right for all of them. */
export async function agreed(key: string, wanted: Kept): Promise<Kept> {
  keep(key, wanted);
  if (!locks) await new Promise((ok) => setTimeout(ok, 200));
  return keptAt(key) ?? wanted;
}

function read<T>(key: string): T | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}
