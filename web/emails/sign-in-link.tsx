// The letter with the link that signs a member in once.
import type { Locale } from '#domain/surveys.ts';
import { messagesFor } from '#web/messages/messages.ts';
import { accentOf, linkLine, type Written, written } from './frame.tsx';
import { LetterButton, Paragraph } from './prose.tsx';

/** `minutes` says how long the link is good; `invitedBy` is set for a new member, who asks for another link at `askAgain` when this one has run out. */
export function signInLink(of: {
  locale: Locale;
  organization: string;
  memberName: string;
  accent: string;
  url: string;
  minutes: number;
  invitedBy: string | undefined;
  askAgain: string;
}): Written {
  const { letters, memberLetters } = messagesFor(of.locale);
  const words = memberLetters.signIn;
  const invited = of.invitedBy === undefined ? undefined : words.invited(of.invitedBy, of.organization);
  const opening = invited ?? words.opening(of.organization, of.minutes);
  const closing = invited === undefined ? words.notYou : words.later(of.minutes, of.askAgain);
  const accent = accentOf(of.accent);
  return written(
    {
      locale: of.locale,
      subject: invited === undefined ? words.subject : words.invitedSubject(of.organization),
      preheader: words.preheader(of.minutes),
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
      <Paragraph soft>{closing}</Paragraph>
    </>,
    [opening, linkLine(of.locale, words.button, of.url), closing],
  );
}
