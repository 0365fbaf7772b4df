// The letter of a survey to one person: what its version says, and where the links of this one person lead.
import type { SurveyLocale } from '#domain/languages.ts';
import { type LetterKind, type OwnWords, ownWords } from '#domain/survey-letters.ts';
import { scoreQuestion, type SurveyContent, type SurveyKind, type Text, textIn } from '#domain/surveys.ts';
import { engagementInvitation } from './engagement-invitation.tsx';
import type { Written } from './frame.tsx';
import { surveyInvitation } from './survey-invitation.tsx';

/** Everything that the letters of one survey to one team in one language have in common; plain values, equal when their letters are. */
export type Asking = {
  readonly kind: SurveyKind;
  readonly letter: LetterKind;
  readonly locale: SurveyLocale;
  readonly own: OwnWords;
  readonly organization: string;
  readonly accent: string;
  readonly team: string;
  readonly question: string;
  readonly low: string;
  readonly high: string;
  readonly until: string;
  readonly k: number;
};

/** Where a letter leads: to the answer, to where no more letters are wanted or what is promised is said, and, a customer's, where only machines go. */
export type Links = { readonly answer: string; readonly leave: string; readonly trap?: string };

/** What a version says in one of its languages. `lastDay` is 'YYYY-MM-DD'; it and `threshold` matter to employees only. */
export function askingOf(of: {
  readonly content: SurveyContent;
  readonly letter: LetterKind;
  readonly locale: SurveyLocale;
  readonly organization: { readonly name: string; readonly accent: string | null };
  readonly team: string;
  readonly lastDay: string;
  readonly threshold: number;
}): Asking {
  const { content, letter, locale, organization, team } = of;
  const { kind } = content;
  const score = kind === 'customer' ? scoreQuestion(content) : undefined;
  // As on the survey's page; a name with a $ in it is no pattern.
  const said = (text: Text | undefined): string =>
    text ? textIn(text, locale, content.languages).replaceAll('{organization}', () => organization.name) : '';
  return {
    kind,
    letter,
    locale,
    own: ownWords(content, letter, locale),
    organization: organization.name,
    accent: organization.accent ?? '',
    team,
    question: said(score?.text),
    low: said(score?.low),
    high: said(score?.high),
    until: kind === 'customer' ? '' : of.lastDay,
    k: kind === 'customer' ? 0 : of.threshold,
  };
}

/** `name` is empty where none is known. */
export function invitation(asking: Asking, name: string, links: Links): Written {
  return asking.kind === 'customer'
    ? surveyInvitation({ ...asking, name, url: links.answer, trapUrl: links.trap, stopUrl: links.leave })
    : engagementInvitation({ ...asking, name, url: links.answer, promiseUrl: links.leave });
}
