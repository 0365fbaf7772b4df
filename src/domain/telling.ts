// How names are told to a page that may not carry them: as words, plain and hashed, so that what a person writes can be compared on the device.

/** The hashes of the words of people's names, each of `hashLength` characters of base64url; salted for each wave. */
export type HiddenNames = { readonly salt: string; readonly hashes: readonly string[] };

/** 24 bits: with fifty names in the list, one other word in 300,000 is taken for a name. */
export const hashLength = 4;

/** What is hashed (SHA-256) for a word of a name. */
export const nameHashText = (salt: string, word: string): string => `coro name ${salt} ${word}`;

/** A word without case, accents and width: `plainWord('Zoë')` is 'zoe'. */
export const plainWord = (word: string): string => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What stands between the words of a name, and what is too short to tell anybody. */
const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'del',
  'della',
  'dello',
  'delle',
  'degli',
  'dei',
  'dos',
  'das',
  'the',
  'and',
  'bin',
  'ibn',
  'bint',
]);

/** Scripts that set no space between words, where two signs are a name. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The words by which somebody is called: `nameWords("Anna De Rossi-O'Hara")` is ['anna', 'rossi', 'hara']. */
export function nameWords(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words
    .map(plainWord)
    .filter((word) => (word.length >= 3 && !particles.has(word)) || (word.length >= 2 && unspaced.test(word.normalize('NFC'))));
}
