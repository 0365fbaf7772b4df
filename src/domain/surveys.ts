// What a survey consists of: questions with their texts, and which answers fit them.
import { type SurveyLocale, surveyLocaleOf } from '#domain/languages.ts';
import type { Band } from '#domain/nps.ts';
import { type Fault, refuseAny } from '#domain/refusal.ts';

/** The languages of members' pages; what customers and employees read is there in every `SurveyLocale`. */
export const locales = ['en', 'it'] as const;
export type Locale = (typeof locales)[number];

export const dimensions = ['autonomy', 'mastery', 'purpose', 'affiliation'] as const;
export type Dimension = (typeof dimensions)[number];

export type SurveyKind = 'customer' | 'engagement';

/** The same words in every language the survey speaks. */
export type Text = Readonly<Partial<Record<SurveyLocale, string>>>;

/**
 * `score` is the 0-10 question (NPS or eNPS); `why` follows it, worded by band; `contact` asks "may we contact you?";
 * `agree` is an item on the 1-5 scale with "don't know"; `open` and `choice` are free and extra questions.
 */
export type Question =
  | { readonly id: string; readonly type: 'score'; readonly text: Text; readonly low: Text; readonly high: Text }
  | { readonly id: string; readonly type: 'why'; readonly text: Readonly<Record<Band, Text>> }
  | { readonly id: string; readonly type: 'contact'; readonly text: Text }
  | { readonly id: string; readonly type: 'agree'; readonly text: Text; readonly dimension: Dimension; readonly reversed: boolean }
  | { readonly id: string; readonly type: 'open'; readonly text: Text }
  | {
      readonly id: string;
      readonly type: 'choice';
      readonly text: Text;
      readonly options: readonly { readonly id: string; readonly text: Text }[];
    };

export type SurveyContent = {
  readonly kind: SurveyKind;
  /** The first is what a person gets whose language the survey does not speak. */
  readonly languages: readonly [SurveyLocale, ...SurveyLocale[]];
  readonly questions: readonly Question[];
  /** Words of its letters that the organization has written itself; the standard ones stand for the others. */
  readonly letters?: SurveyLetters;
};

/** By letter and by part (domain/survey-letters.ts), with placeholders such as {organization}. */
export type SurveyLetters = Readonly<
  Partial<Record<'invitation' | 'reminder', Readonly<Partial<Record<'subject' | 'preheader' | 'opening' | 'closing' | 'signature', Text>>>>>
>;

/** A survey as lists show it. */
export type SurveyLine = {
  readonly id: string;
  readonly kind: SurveyKind;
  readonly name: string;
  readonly version: number;
  readonly languages: readonly SurveyLocale[];
  /** How many questions it asks. */
  readonly questions: number;
  /** How many waves it has been asked in, cancelled ones left out. */
  readonly waves: number;
  /** When its newest version was published. */
  readonly publishedAt: Date;
};

/** By question id: 0-10 for `score`, 1-5 for `agree` (absent = "don't know"), text for `why` and `open`, an option's id for `choice`, true for `contact`. */
export type Answers = Readonly<Record<string, string | number | boolean>>;

/** The longest comment that is kept, in UTF-16 units. */
export const longestComment = 10_000;

/** The words in the person's language, else in the survey's first: `textIn({ en: 'Why?' }, 'it', ['en'])` is 'Why?'. */
export function textIn(text: Text, locale: SurveyLocale, languages: readonly SurveyLocale[]): string {
  return text[locale] ?? languages.map((l) => text[l]).find((t) => t !== undefined) ?? '';
}

/** The language a person reads a survey in: theirs when it speaks it, else its first. `wanted` may be any tag, such as 'pt-BR'. */
export function surveyLocale(content: SurveyContent, wanted: string): SurveyLocale {
  return spokenLocale(content, wanted) ?? content.languages[0];
}

/** The same, or undefined when the survey does not speak it. */
export function spokenLocale(content: SurveyContent, wanted: string | undefined): SurveyLocale | undefined {
  const locale = wanted === undefined ? undefined : surveyLocaleOf(wanted);
  return locale && content.languages.includes(locale) ? locale : undefined;
}

/** The one 0-10 question of a survey, if it has one. */
export function scoreQuestion(content: SurveyContent): Extract<Question, { type: 'score' }> | undefined {
  return content.questions.find((q) => q.type === 'score');
}

/**
 * Reads what a form sent for a survey into answers: unknown fields are ignored, empty ones are absent.
 * Throws `Refusal` invalid with one fault a field: `required` (a customer's score), `outOfRange`, `tooLong`, `notAChoice`.
 * `readAnswers(content, { nps: '9', why: 'Kind people' })` is `{ nps: 9, why: 'Kind people' }`.
 */
export function readAnswers(content: SurveyContent, form: Readonly<Record<string, string>>): Answers {
  const faults: Fault[] = [];
  const answers: [string, string | number | boolean][] = [];
  for (const q of content.questions) {
    // Only what was sent: a question may be called like something every object inherits.
    const sent = Object.hasOwn(form, q.id) ? form[q.id]! : '';
    const given = sent.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim();
    if (given === '') {
      if (q.type === 'score' && content.kind === 'customer') faults.push({ field: q.id, code: 'required' });
      continue;
    }
    const answer = readAnswer(q, given);
    if (typeof answer === 'object') faults.push(answer);
    else if (answer !== undefined) answers.push([q.id, answer]);
  }
  refuseAny(faults);
  return Object.fromEntries(answers);
}

function readAnswer(q: Question, given: string): string | number | boolean | undefined | Fault {
  switch (q.type) {
    case 'score':
      return wholeNumber(q.id, given, 0, 10);
    case 'agree':
      return given === 'unknown' ? undefined : wholeNumber(q.id, given, 1, 5);
    case 'contact':
      return given === 'yes' ? true : given === 'no' ? undefined : { field: q.id, code: 'notAChoice' };
    case 'choice':
      return q.options.some((o) => o.id === given) ? given : { field: q.id, code: 'notAChoice' };
    case 'why':
    case 'open':
      return given.length > longestComment ? { field: q.id, code: 'tooLong', values: { max: longestComment } } : given;
  }
}

function wholeNumber(field: string, given: string, min: number, max: number): number | Fault {
  return /^\d{1,2}$/.test(given) && Number(given) >= min && Number(given) <= max
    ? Number(given)
    : { field, code: 'outOfRange', values: { min, max } };
}
