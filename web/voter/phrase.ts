// The six words with which somebody finds a mailbox again, on any device: drawn, read back as people write them, and checked for slips.
import { plainWord } from '#domain/telling.ts';

/** 66 bits, which PBKDF2 then makes costly to try (mailbox.ts). */
const phraseLength = 6;

/** Six words drawn from the list of a language: the Italian one, or else the English one of BIP 39. */
export async function newPhrase(locale: string): Promise<readonly string[]> {
  const list = await listOf(locale);
  // 2,048 words: eleven bits choose one, and none more often than another.
  const drawn = crypto.getRandomValues(new Uint16Array(phraseLength));
  return Array.from(drawn, (bits) => list[bits % list.length]!);
}

/** What somebody typed, as words: without case, accents, numbers and signs in between. `phraseIn(' 1. Ábile,  Zebra')` is ['abile', 'zebra']. */
export function phraseIn(typed: string): readonly string[] {
  return (typed.match(/[\p{L}\p{M}]+/gu) ?? []).map(plainWord);
}

/** What is wrong with a phrase; `word` counts from 1, `near` is a word of the list that looks like it. */
export type PhraseFault =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'unknown'; readonly word: number; readonly typed: string; readonly near: string | undefined };

/** The first slip in a phrase as `phraseIn` gives it, before any time is spent on it; undefined when it may be right. */
export async function faultIn(words: readonly string[]): Promise<PhraseFault | undefined> {
  if (words.length !== phraseLength) return { kind: 'count', count: words.length };
  const known = new Set((await Promise.all([listOf('en'), listOf('it')])).flat());
  const slip = words.findIndex((word) => !known.has(word));
  if (slip < 0) return undefined;
  const typed = words[slip]!;
  const [near] = [...known].map((word) => [word, apart(typed, word)] as const).toSorted(([, a], [, b]) => a - b);
  return { kind: 'unknown', word: slip + 1, typed, near: near && near[1] <= 2 ? near[0] : undefined };
}

/** Large, so it comes only when somebody asks for a phrase. */
async function listOf(locale: string): Promise<readonly string[]> {
  const { wordlist } = await (locale === 'it' ? import('@scure/bip39/wordlists/italian.js') : import('@scure/bip39/wordlists/english.js'));
  return wordlist;
}

/** How many letters are to be put in, taken out or changed (Levenshtein 1966): `apart('abile', 'abele')` is 1. */
function apart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (b[j - 1] === char ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
