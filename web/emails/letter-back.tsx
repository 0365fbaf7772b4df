// The letter that tells leaders that the unknown writer of a comment wrote back, without a word of it.
import type { Locale } from '#domain/surveys.ts';
import { messagesFor } from '#web/messages/messages.ts';
import { accentOf, linkLine, type Written, written } from './frame.tsx';
import { LetterButton, Paragraph } from './prose.tsx';

export function letterBack(of: {
  locale: Locale;
  organization: string;
  wave: string;
  memberName: string;
  accent: string;
  url: string;
}): Written {
  const { letters, comments } = messagesFor(of.locale);
  const words = comments.letter;
  const accent = accentOf(of.accent);
  const opening = words.opening(of.wave);
  return written(
    {
      locale: of.locale,
      subject: words.subject,
      preheader: words.preheader,
      greeting: letters.greetingByFirstName(of.memberName),
      signature: words.signature,
      smallPrint: letters.smallPrint(of.organization),
      accent,
    },
    <>
      <Paragraph>{opening}</Paragraph>
      <LetterButton href={of.url} accent={accent}>
        {words.button}
      </LetterButton>
      <Paragraph soft>{words.note}</Paragraph>
    </>,
    [opening, linkLine(of.locale, words.button, of.url), words.note],
  );
}
