// The words of a survey's letters that an organization has written itself: what may stand in them, and what becomes of them for one person.
import { type SurveyLocale, surveyLocales } from './languages.ts';
import type { Fault } from '#domain/refusal.ts';
import type { SurveyContent, SurveyLetters, Text } from '#domain/surveys.ts';

export const letterKinds = ['invitation', 'reminder'] as const;
/** The first letter, or one that follows when there was no answer. */
export type LetterKind = (typeof letterKinds)[number];

export const letterParts = ['subject', 'preheader', 'opening', 'closing', 'signature'] as const;
/** What can be written anew; the greeting, the question, the scale or the button, the promise and the small print cannot. */
export type LetterPart = (typeof letterParts)[number];

/** The parts of one letter in one language, as far as they are written; the standard words stand for the others. */
export type OwnWords = Readonly<Partial<Record<LetterPart, string>>>;

/** What can be written into a part for what differs: `{organization}`, `{team}`, and `{name}` for the person's name. */
export const placeholders = ['organization', 'team', 'name'] as const;
export type Placeholder = (typeof placeholders)[number];

/** In UTF-16 units. All of a letter stays far under the size from which mailbox providers cut it. */
export const longestPart: Readonly<Record<LetterPart, number>> = {
  subject: 150,
  preheader: 200,
  opening: 1200,
  closing: 800,
  signature: 300,
};

/** Parts that stand in one line, whatever somebody pastes there. */
export const oneLined: ReadonlySet<LetterPart> = new Set(['subject', 'preheader']);

/** Where a part stands in the form: `letterField('reminder', 'subject', 'it')` is 'l.reminder.subject.it'. */
export function letterField(letter: LetterKind, part: LetterPart, locale: SurveyLocale): string {
  return `l.${letter}.${part}.${locale}`;
}

/**
 * The survey with the letters' words as the form has them. A field that is absent keeps the words of `base`, an empty one takes them away.
 * Everything else of the survey stays as it is.
 */
export function readLetters(base: SurveyContent, form: Readonly<Record<string, string>>): SurveyContent {
  const { letters: before, ...rest } = base;
  const letters: SurveyLetters = given(
    letterKinds.map((letter) => {
      const parts = letterParts.map((part) => {
        const said = surveyLocales.map((locale) => {
          const typed = form[letterField(letter, part, locale)];
          return [locale, typed === undefined ? before?.[letter]?.[part]?.[locale] : cleanWords(part, typed)] as const;
        });
        return [part, given<Text>(said)] as const;
      });
      return [letter, given(parts)] as const;
    }),
  );
  return Object.keys(letters).length > 0 ? { ...rest, letters } : rest;
}

/** Every text that the organization has written, by its field in the form. */
export function lettersByField(content: SurveyContent): ReadonlyMap<string, string> {
  return new Map(
    letterKinds.flatMap((letter) =>
      surveyLocales.flatMap((locale) =>
        Object.entries(ownWords(content, letter, locale)).map(
          ([part, words]) => [letterField(letter, part as LetterPart, locale), words] as const,
        ),
      ),
    ),
  );
}

/** The letter and the language of a field: `placeOfField('l.reminder.subject.it')` is { letter: 'reminder', locale: 'it' }. */
export function placeOfField(field: string): { readonly letter: LetterKind; readonly locale: SurveyLocale } | undefined {
  for (const letter of letterKinds)
    for (const locale of surveyLocales)
      if (letterParts.some((part) => letterField(letter, part, locale) === field)) return { letter, locale };
  return undefined;
}

/** What has to be mended before it can be published, field by field: `tooLong`, `unknownPlaceholder`. Languages that the survey does not speak wait. */
export function letterFaults(content: SurveyContent): Fault[] {
  const faults: Fault[] = [];
  for (const letter of letterKinds)
    for (const locale of content.languages)
      for (const [part, words] of Object.entries(ownWords(content, letter, locale)) as [LetterPart, string][]) {
        const field = letterField(letter, part, locale);
        const max = longestPart[part];
        const unknown = placeholdersIn(words).find((name) => !isPlaceholder(name));
        if (words.length > max) faults.push({ field, code: 'tooLong', values: { max } });
        else if (unknown !== undefined) faults.push({ field, code: 'unknownPlaceholder', values: { placeholder: `{${unknown}}` } });
      }
  return faults;
}

/** What an organization has written for one letter in one language, with its placeholders. */
export function ownWords(content: SurveyContent, letter: LetterKind, locale: SurveyLocale): OwnWords {
  const parts = content.letters?.[letter];
  return parts ? given(letterParts.map((part) => [part, parts[part]?.[locale]] as const)) : {};
}

/** The survey with these words in one letter and one language. */
export function withOwnWords(content: SurveyContent, letter: LetterKind, locale: SurveyLocale, words: OwnWords): SurveyContent {
  return readLetters(content, Object.fromEntries(letterParts.map((part) => [letterField(letter, part, locale), words[part] ?? ''])));
}

/**
 * Words with their placeholders filled in, in one walk: a name that looks like a placeholder stays a name.
 * `filled('{team} thanks', { organization: 'Lumen', team: 'Nord', name: '' })` is 'Nord thanks'.
 */
export function filled(words: string, values: Readonly<Record<Placeholder, string>>): string {
  return words.replaceAll(/\{(organization|team|name)\}/g, (_, name: Placeholder) => values[name]);
}

/** Whether these words call somebody by name, and so cannot be used for a person whose name is not known. */
export const callsByName = (words: string): boolean => words.includes('{name}');

/** Composed, without signs that cannot be seen or that turn the line around; in one line where one belongs, never more than one empty line. */
function cleanWords(part: LetterPart, text: string): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '');
  if (oneLined.has(part)) return clean.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return clean
    .replaceAll(/[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[^\S\n]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const placeholdersIn = (words: string): string[] => [...words.matchAll(/\{([^{}\n]*)\}/g)].map(([, name]) => name!);
const isPlaceholder = (name: string): name is Placeholder => placeholders.some((known) => known === name);

/** Without what is empty. */
function given<T extends object>(entries: readonly (readonly [string, unknown])[]): T {
  const isThere = (value: unknown): boolean =>
    value !== undefined && value !== '' && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(entries.filter(([, value]) => isThere(value))) as T;
}
