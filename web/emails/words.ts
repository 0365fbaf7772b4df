// The words of a survey's letters: the organization's own where it has written some, else the standard ones.
import type { SurveyLocale } from '#domain/languages.ts';
import {
  callsByName,
  filled,
  type LetterKind,
  type LetterPart,
  letterParts,
  type OwnWords,
  type Placeholder,
} from '#domain/survey-letters.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import { wordsFor } from '#web/messages/public.ts';

export type LetterWords = Readonly<Record<LetterPart, string>>;

/** How long the questions to employees take, in minutes. */
const minutes = 2;

/** Coro's own words for a letter; several lines where they belong on several. */
export function standardWords(
  kind: SurveyKind,
  letter: LetterKind,
  locale: SurveyLocale,
  { organization, team }: { readonly organization: string; readonly team: string },
): LetterWords {
  const { survey, surveyReminder, engagement, engagementReminder } = wordsFor(locale).letters;
  if (kind === 'customer') {
    const { subject, preheader, opening, closing } = letter === 'reminder' ? surveyReminder : survey;
    return {
      subject: subject(organization),
      preheader,
      opening: opening(organization),
      closing,
      signature: `${survey.signature(team)}\n${organization}`,
    };
  }
  const { subject, preheader, opening } = letter === 'reminder' ? engagementReminder : engagement;
  return {
    subject: subject(organization),
    preheader,
    opening: opening(team, minutes),
    closing: letter === 'reminder' ? engagementReminder.closing : '',
    signature: engagement.signature(organization),
  };
}

/** The words of a letter to one person. Words that call by name stand back for the standard ones when there is no name. */
export function lettersWords(
  kind: SurveyKind,
  letter: LetterKind,
  locale: SurveyLocale,
  own: OwnWords,
  values: Readonly<Record<Placeholder, string>>,
): LetterWords {
  const words: Record<LetterPart, string> = { ...standardWords(kind, letter, locale, values) };
  for (const part of letterParts) {
    const said = own[part];
    if (said !== undefined && (values.name !== '' || !callsByName(said))) words[part] = filled(said, values);
  }
  return words;
}
