// The letter that asks an employee how it is to work here, and the one that reminds of it.
import { directionOf, type SurveyLocale } from '#domain/languages.ts';
import type { LetterKind, OwnWords } from '#domain/survey-letters.ts';
import { formatDay } from '#web/messages/format.ts';
import { wordsFor } from '#web/messages/public.ts';
import { accentOf, inARow, linkLine, type Written, written } from './frame.tsx';
import { LetterButton, Paragraph, Paragraphs } from './prose.tsx';
import { lettersWords } from './words.ts';

/**
 * `until` is the last day to answer, 'YYYY-MM-DD'; `k` the fewest answers from which a team's results are shown: that promise and the button stand
 * in every letter, whatever its own words are. `promiseUrl` is the page of what is promised.
 */
export function engagementInvitation(of: {
  letter: LetterKind;
  locale: SurveyLocale;
  own: OwnWords;
  organization: string;
  team: string;
  name: string;
  accent: string;
  url: string;
  until: string;
  k: number;
  promiseUrl: string;
}): Written {
  const { letters } = wordsFor(of.locale);
  const { engagement } = letters;
  const words = lettersWords('engagement', of.letter, of.locale, of.own, of);
  const dir = directionOf(of.locale);
  const promise = engagement.promise(of.k);
  const last = inARow(of.locale, engagement.until(formatDay(of.locale, of.until)), engagement.own);
  const accent = accentOf(of.accent);
  return written(
    {
      locale: of.locale,
      subject: words.subject,
      preheader: words.preheader,
      greeting: letters.greetingByFirstName(of.name),
      signature: words.signature,
      smallPrint: letters.smallPrint(of.organization),
      foot: { href: of.promiseUrl, label: letters.promiseLink, lead: letters.free },
      accent,
    },
    <>
      <Paragraphs dir={dir}>{words.opening}</Paragraphs>
      <Paragraph dir={dir}>{promise}</Paragraph>
      <LetterButton href={of.url} accent={accent} dir={dir}>
        {engagement.button}
      </LetterButton>
      <Paragraphs dir={dir}>{words.closing}</Paragraphs>
      <Paragraph soft dir={dir}>
        {last}
      </Paragraph>
    </>,
    [words.opening, promise, linkLine(of.locale, engagement.button, of.url), words.closing, last],
  );
}
