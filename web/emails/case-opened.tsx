// The letter that tells a supervisor whom to call, and why.
import type { Locale } from '#domain/surveys.ts';
import { formatInstant } from '#web/messages/format.ts';
import { messagesFor } from '#web/messages/messages.ts';
import { accentOf, linkLine, type Written, written } from './frame.tsx';
import { LetterButton, Paragraph, Words } from './prose.tsx';

/** The longest part of a comment that a letter repeats; the rest is in the case. */
const longestQuote = 600;

/** `due` is the instant by which the customer should have been called, written on the clock of `timeZone`. */
export function caseOpened(of: {
  locale: Locale;
  organization: string;
  team: string;
  supervisorName: string;
  customerName: string;
  score: number;
  comment?: string;
  mayContact: boolean;
  due: Date;
  timeZone: string;
  accent: string;
  url: string;
}): Written {
  const { letters, memberLetters } = messagesFor(of.locale);
  const words = memberLetters.caseOpened;
  const due = formatInstant(of.locale, of.due, of.timeZone);
  const opening = `${words.opening(of.customerName, of.score, of.team)}${of.mayContact ? ` ${words.mayContact}` : ''}`;
  const quote = of.comment ? shortened(of.comment) : undefined;
  const accent = accentOf(of.accent);
  return written(
    {
      locale: of.locale,
      subject: words.subject(of.customerName, of.score),
      preheader: words.preheader(due),
      greeting: letters.greetingByFirstName(of.supervisorName),
      signature: words.signature,
      smallPrint: letters.smallPrint(of.organization),
      accent,
    },
    <>
      <Paragraph>
        {opening} {quote ? words.words : words.noWords}
      </Paragraph>
      {quote && <Words>{quote}</Words>}
      <Paragraph>{words.due(due)}</Paragraph>
      <LetterButton href={of.url} accent={accent}>
        {words.button}
      </LetterButton>
    </>,
    [
      `${opening} ${quote ? words.words : words.noWords}`,
      ...(quote ? [quote.replaceAll(/^/gm, '> ')] : []),
      words.due(due),
      linkLine(of.locale, words.button, of.url),
    ],
  );
}

/** Cuts at a word, never through a character. */
function shortened(comment: string): string {
  if (comment.length <= longestQuote) return comment;
  const cut = comment
    .slice(0, longestQuote)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote - 60))} …`;
}
