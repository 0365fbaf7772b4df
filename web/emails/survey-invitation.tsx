// The letter that asks a customer the one question.
import type { SurveyLocale } from '#domain/languages.ts';
import { wordsFor } from '#web/messages/public.ts';
import { accentOf, Paragraph, type Written, written } from './frame.tsx';
import { ScaleLinks, scaleText } from './scale.tsx';

/** Three short sentences, the scale, a signature. `question`, `low` and `high` come from the survey, already in `locale`; `accent` is '#rrggbb'. */
export function surveyInvitation(of: {
  locale: SurveyLocale;
  organization: string;
  team: string;
  customerName: string;
  accent: string;
  question: string;
  low: string;
  high: string;
  url: string;
  stopUrl?: string;
}): Written {
  const { letters } = wordsFor(of.locale);
  const { survey } = letters;
  const opening = survey.opening(of.organization);
  const scale = { url: of.url, low: of.low, high: of.high, label: letters.score };
  return written(
    {
      locale: of.locale,
      subject: survey.subject(of.organization),
      preheader: survey.preheader,
      greeting: letters.greeting(of.customerName),
      signature: [survey.signature(of.team), of.organization],
      smallPrint: letters.smallPrint(of.organization),
      ...(of.stopUrl ? { stop: { href: of.stopUrl, label: letters.stop } } : {}),
      accent: accentOf(of.accent),
    },
    <>
      <Paragraph>{opening}</Paragraph>
      <Paragraph>
        <strong>{of.question}</strong>
      </Paragraph>
      <ScaleLinks {...scale} />
      <Paragraph>{survey.closing}</Paragraph>
    </>,
    [opening, of.question, `${survey.tap}\n\n${scaleText(scale)}`, survey.closing],
  );
}
