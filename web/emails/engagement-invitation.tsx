// The letter that asks an employee how it is to work here.
import type { SurveyLocale } from '#domain/languages.ts';
import { formatDay } from '#web/messages/format.ts';
import { wordsFor } from '#web/messages/public.ts';
import { accentOf, LetterButton, Paragraph, type Written, written } from './frame.tsx';

/** `until` is the last day to answer, 'YYYY-MM-DD'; `k` the fewest answers from which a team's results are shown. */
export function engagementInvitation(of: {
  locale: SurveyLocale;
  organization: string;
  team: string;
  employeeName: string;
  accent: string;
  url: string;
  until?: string;
  k: number;
  stopUrl?: string;
}): Written {
  const { letters } = wordsFor(of.locale);
  const { engagement } = letters;
  const opening = engagement.opening(of.team, 2);
  const promise = engagement.promise(of.k);
  const last = of.until ? `${engagement.until(formatDay(of.locale, of.until))} ${engagement.own}` : engagement.own;
  const accent = accentOf(of.accent);
  return written(
    {
      locale: of.locale,
      subject: engagement.subject(of.organization),
      preheader: engagement.preheader,
      greeting: letters.greetingByFirstName(of.employeeName),
      signature: [engagement.signature(of.organization)],
      smallPrint: letters.smallPrint(of.organization),
      ...(of.stopUrl ? { stop: { href: of.stopUrl, label: letters.stop } } : {}),
      accent,
    },
    <>
      <Paragraph>{opening}</Paragraph>
      <Paragraph>{promise}</Paragraph>
      <LetterButton href={of.url} accent={accent}>
        {engagement.button}
      </LetterButton>
      <Paragraph soft>{last}</Paragraph>
    </>,
    [opening, promise, `${engagement.button}: ${of.url}`, last],
  );
}
