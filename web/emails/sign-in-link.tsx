// The letter with the link that signs a member in once.
import type { Locale } from '#domain/surveys.ts';
import { messagesFor } from '#web/messages/messages.ts';
import { accentOf, LetterButton, Paragraph, type Written, written } from './frame.tsx';

/** `minutes` says how long the link is good. */
export function signInLink(of: {
  locale: Locale;
  organization: string;
  memberName: string;
  accent: string;
  url: string;
  minutes: number;
}): Written {
  const { letters } = messagesFor(of.locale);
  const words = letters.signIn;
  const opening = words.opening(of.organization, of.minutes);
  const accent = accentOf(of.accent);
  return written(
    {
      locale: of.locale,
      subject: words.subject,
      preheader: words.preheader(of.minutes),
      greeting: letters.greetingByFirstName(of.memberName),
      signature: [words.signature],
      smallPrint: letters.smallPrint(of.organization),
      accent,
    },
    <>
      <Paragraph>{opening}</Paragraph>
      <LetterButton href={of.url} accent={accent}>
        {words.button}
      </LetterButton>
      <Paragraph soft>{words.notYou}</Paragraph>
    </>,
    [opening, of.url, words.notYou],
  );
}
