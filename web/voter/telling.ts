// What in a comment could tell who wrote it, found on the device before anything is sent: names, addresses, telephone numbers, and phrases that fit few people.
import { hashLength, type HiddenNames, nameHashText, plainWord, type TellingKind, type TellingWords } from '#domain/telling.ts';
import { sha256, toText } from './encoding.ts';

/** `start` and `end` are where it stands in the text; `label` says of a phrase what it tells. */
export type Telling = {
  readonly kind: TellingKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly label?: string;
};

type Word = { readonly text: string; readonly plain: string; readonly start: number; readonly end: number };

const digit = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9\\uFF10-\\uFF19]';
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const phone = new RegExp(`(?:\\+|\\(|${digit})(?:[ ()./\\u00A0-]{0,2}${digit}){6,14}`, 'gu');

/**
 * Everything telling in a text, in its order, none within another. `names` are those of the person's own team (services/hidden-names.ts); without
 * them names are found only where a capital gives them away. Takes some milliseconds, and asks nobody.
 */
export async function tellingIn(text: string, language: TellingWords, names?: HiddenNames): Promise<readonly Telling[]> {
  const found = [
    ...matches(text, email, 'email'),
    ...matches(text, phone, 'phone').filter(({ words }) => isPhone(words)),
    ...(await namesIn(text, language, names)),
    ...phrasesIn(text, language),
  ];
  const apart: Telling[] = [];
  for (const one of found) if (!apart.some((other) => one.start < other.end && other.start < one.end)) apart.push(one);
  return apart.toSorted((a, b) => a.start - b.start);
}

function matches(text: string, pattern: RegExp, kind: TellingKind, label?: string): Telling[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
    ...(label !== undefined && { label }),
  }));
}

/** Nine digits or more, or fewer behind a plus or a nought; neither a sum of money, a day nor a span of years. */
function isPhone(words: string): boolean {
  const digits = words.match(new RegExp(digit, 'gu'))?.length ?? 0;
  const plain = words.normalize('NFKC');
  if (/^\d{1,3}(?:[., \u00A0]\d{3})+$/.test(plain) || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(plain) || /^\d{4} ?[-/] ?\d{4}$/.test(plain))
    return false;
  return digits >= 9 || (digits >= 7 && /^[+(0]/.test(plain));
}

function phrasesIn(text: string, { capitals, phrases }: TellingWords): Telling[] {
  // As long as the text itself, so that places stay where they are.
  const plain = text.replaceAll(/[\u2018\u2019\u02BC]/g, "'").replaceAll(/[\u00A0\u202F]/g, ' ');
  const [before, after] = capitals === 'unspaced' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  return phrases.flatMap(({ pattern, label }) =>
    matches(plain, new RegExp(`${before}(?:${pattern})${after}`, 'giu'), 'self', label).map((one) => ({
      ...one,
      words: text.slice(one.start, one.end),
    })),
  );
}

async function namesIn(text: string, language: TellingWords, names: HiddenNames | undefined): Promise<Telling[]> {
  const known = await knownNames(text, language, names);
  if (language.capitals === 'unspaced') return known;
  const words = wordsOf(text);
  const telling = words.filter(
    (word, i) => standsOut(text, words[i - 1], word, language) || known.some(({ start }) => start === word.start),
  );
  // First name and family name are one finding.
  const joined: Telling[] = [];
  for (const { start, end } of telling) {
    const last = joined.at(-1);
    const together = last && /^[ \u00A0]$/.test(text.slice(last.end, start));
    if (together) joined.pop();
    const from = together ? last.start : start;
    joined.push({ kind: 'name', words: text.slice(from, end), start: from, end });
  }
  return joined;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    text: match[0],
    plain: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A capital where none is due, or any word with one behind 'Mr'. */
function standsOut(text: string, before: Word | undefined, word: Word, { capitals, notNames, titles }: TellingWords): boolean {
  if (capitals === 'none' || !/^\p{Lu}[\p{Ll}\p{M}]/u.test(word.text)) return false;
  if (before && titles.includes(before.plain) && /^[. \u00A0]{1,2}$/.test(text.slice(before.end, word.start))) return true;
  if (capitals === 'nouns' || notNames.includes(word.plain)) return false;
  return isWithin(text.slice(0, word.start));
}

/** Whether a sentence is under way: what comes before ends in a word or a comma, on the same line. */
const isWithin = (before: string): boolean => /[\p{L}\p{M}\p{N},;)&/'’]["“„«]?[ \u00A0]?$/u.test(before) && !/\n\s*$/.test(before);

/** Words whose hashes are among those of the team. Endings are taken off (Marcos, Annának), for many languages bend names. */
async function knownNames(text: string, language: TellingWords, names: HiddenNames | undefined): Promise<Telling[]> {
  if (names === undefined || names.hashes.length === 0) return [];
  const hashes = new Set(names.hashes);
  const asked = new Map<string, Promise<boolean>>();
  const isKnown = (word: string): Promise<boolean> => {
    let answer = asked.get(word);
    if (!answer) {
      answer = sha256(nameHashText(names.salt, word)).then((hash) => hashes.has(toText(hash).slice(0, hashLength)));
      asked.set(word, answer);
    }
    return answer;
  };
  const candidates = language.capitals === 'unspaced' ? piecesOf(text) : wordsOf(text);
  const found = await Promise.all(
    candidates.map(async (word) => {
      const capital = /^\p{Lu}/u.test(word.text);
      if (language.capitals !== 'none' && !capital && language.alsoWords.includes(word.plain)) return [];
      const ends = capital || language.capitals === 'none' ? [0, 1, 2, 3] : [0];
      const stems = ends.map((n) => word.plain.slice(0, word.plain.length - n)).filter((stem, i) => stem.length >= (i === 0 ? 2 : 4));
      const said = await Promise.all(stems.map(isKnown));
      return said.includes(true) ? [{ kind: 'name' as const, words: word.text, start: word.start, end: word.end }] : [];
    }),
  );
  return found.flat();
}

/** Where no space parts the words, every two to four signs may be a name; the longest first. */
function piecesOf(text: string): Word[] {
  const runs = wordsOf(text);
  const pieces = runs.flatMap(({ text: run, start }) =>
    /^[\p{Script=Latin}]/u.test(run)
      ? [{ text: run, start }]
      : [4, 3, 2].flatMap((length) =>
          Array.from({ length: Math.max(0, run.length - length + 1) }, (_, i) => ({ text: run.slice(i, i + length), start: start + i })),
        ),
  );
  return pieces.map(({ text: piece, start }) => ({ text: piece, plain: plainWord(piece), start, end: start + piece.length }));
}
