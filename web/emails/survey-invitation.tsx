// The letter that asks a customer the one question, and the one that asks once more.
import { directionOf, type SurveyLocale } from '#domain/languages.ts';
import type { LetterKind, OwnWords } from '#domain/survey-letters.ts';
import { wordsFor } from '#web/messages/public.ts';
import { accentOf, type Written, written } from './frame.tsx';
import { colours, Paragraphs, sans } from './prose.tsx';
import { ScaleLinks, scaleText } from './scale.tsx';
import { lettersWords } from './words.ts';

/**
 * A few short sentences, the scale, a signature. `question`, `low` and `high` come from the survey, already in `locale`; `accent` is '#rrggbb'.
 * `stopUrl` is where the person is asked no more, `trapUrl` what only machines open.
 */
export function surveyInvitation(of: {
  letter: LetterKind;
  locale: SurveyLocale;
  own: OwnWords;
  organization: string;
  team: string;
  name: string;
  accent: string;
  question: string;
  low: string;
  high: string;
  url: string;
  stopUrl: string;
  trapUrl: string | undefined;
}): Written {
  const { letters } = wordsFor(of.locale);
  const words = lettersWords('customer', of.letter, of.locale, of.own, of);
  const dir = directionOf(of.locale);
  const scale = { url: of.url, low: of.low, high: of.high, tap: letters.survey.tap, label: letters.score };
  return written(
    {
      locale: of.locale,
      subject: words.subject,
      preheader: words.preheader,
      greeting: letters.greeting(of.name),
      headed: true,
      signature: words.signature,
      smallPrint: letters.smallPrint(of.organization),
      foot: { href: of.stopUrl, label: letters.stop },
      trapUrl: of.trapUrl,
      accent: accentOf(of.accent),
    },
    <>
      <Paragraphs dir={dir}>{words.opening}</Paragraphs>
      <h1 class="ink" dir={dir} style={`margin:0 0 12px;${sans}font-size:19px;line-height:140%;font-weight:600;color:${colours.ink};`}>
        {of.question}
      </h1>
      <ScaleLinks {...scale} dir={dir} />
      <Paragraphs dir={dir}>{words.closing}</Paragraphs>
    </>,
    [words.opening, of.question, scaleText(scale), words.closing],
  );
}
