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

/** What can tell who wrote something. */
export type TellingKind = 'email' | 'phone' | 'name' | 'self';

/** What has to be known of a language to find them (web/messages, `telling`). */
export type TellingWords = {
  /** 'names': within a sentence a capital stands for a name; 'nouns': for any noun; 'none': there are none; 'unspaced': nor spaces between words. */
  readonly capitals: 'names' | 'nouns' | 'none' | 'unspaced';
  /** Words with a capital that name nobody, in lower case and without accents: days, months, languages, programs. */
  readonly notNames: readonly string[];
  /** First names that are words as well, in lower case and without accents: taken for names only with a capital. */
  readonly alsoWords: readonly string[];
  /** Before a name, in lower case and without a full stop: 'mr'. */
  readonly titles: readonly string[];
  readonly phrases: readonly { readonly pattern: string; readonly label: string }[];
};

/** What is said of it beside the field, in the same language; `instead` is put in its place at a tap, null where only the person can find words. */
export type TellingTexts = TellingWords & {
  readonly title: string;
  readonly lead: string;
  readonly more: string;
  readonly kinds: Readonly<
    Record<TellingKind, { readonly label: string; readonly advice: string; readonly instead: string | null; readonly act: string }>
  >;
};
