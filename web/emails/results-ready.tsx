// The letters about talking over results: they are there, the day comes near, and, to leaders, nothing has been written.
import type { DebriefLetterKind, Ends } from '#domain/debriefs.ts';
import type { Released } from '#domain/anonymity.ts';
import type { Locale } from '#domain/surveys.ts';
import { endsText, questionsFor } from '#web/components/talk.ts';
import { messagesFor } from '#web/messages/messages.ts';
import { accentOf, linkLine, type Written, written } from './frame.tsx';
import { LetterButton, Paragraph, Words } from './prose.tsx';

/** A letter stays a letter: further teams are behind its link. */
const mostTeams = 12;

/** `talks` are those of the reader, at least one. `url` leads to the one talk, or to the list of them. */
export function resultsReady(of: {
  locale: Locale;
  letter: DebriefLetterKind;
  organization: string;
  wave: string;
  dueDay: string;
  memberName: string;
  talks: readonly { readonly team: string; readonly whole: boolean; readonly ends: Released<Ends> }[];
  accent: string;
  url: string;
}): Written {
  const { locale, letter, talks } = of;
  const m = messagesFor(locale);
  const words = m.debriefs.letters;
  const [first] = talks;
  const alone = talks.length === 1 ? first : undefined;
  const nameOf = (talk: { team: string; whole: boolean }): string => (talk.whole ? m.debriefs.whole : talk.team);
  const paragraphs: string[] = [];
  const quoted: string[] = [];
  if (letter === 'results') {
    paragraphs.push(words.results.opening(of.wave));
    for (const talk of talks.slice(0, mostTeams)) {
      const told = endsText(m, talk.ends);
      paragraphs.push(alone ? told : `${nameOf(talk)}: ${told}`);
    }
    if (talks.length > mostTeams) paragraphs.push(words.overdue.more(talks.length - mostTeams));
    paragraphs.push(words.results.ask(of.dueDay));
    if (alone) {
      paragraphs.push(words.results.questions);
      quoted.push(...questionsFor(m, alone.ends));
    } else paragraphs.push(words.results.questionsMany);
  } else {
    const said = letter === 'soon' ? words.soon : words.overdue;
    paragraphs.push(said.opening(of.wave, of.dueDay));
    const names = talks.slice(0, mostTeams).map(nameOf);
    quoted.push(...names, ...(talks.length > mostTeams ? [words.overdue.more(talks.length - mostTeams)] : []));
  }
  const after = letter === 'soon' ? [words.soon.ask] : letter === 'overdue' ? [words.overdue.ask] : [];
  const button = alone && letter !== 'overdue' ? words.button : words.buttonList;
  const accent = accentOf(of.accent);
  return written(
    {
      locale,
      subject: subjectOf(of, m),
      preheader: m.debriefs.due(of.dueDay),
      greeting: m.letters.greetingByFirstName(of.memberName),
      signature: words.signature,
      smallPrint: m.letters.smallPrint(of.organization),
      accent,
    },
    <>
      {paragraphs.map((paragraph) => (
        <Paragraph>{paragraph}</Paragraph>
      ))}
      {quoted.length > 0 && <Words>{quoted.join(letter === 'results' ? '\n\n' : '\n')}</Words>}
      {after.map((paragraph) => (
        <Paragraph>{paragraph}</Paragraph>
      ))}
      <LetterButton href={of.url} accent={accent}>
        {button}
      </LetterButton>
    </>,
    [
      ...paragraphs,
      ...(quoted.length > 0 ? [quoted.map((line) => `- ${line}`).join('\n')] : []),
      ...after,
      linkLine(locale, button, of.url),
    ],
  );
}

function subjectOf(of: Parameters<typeof resultsReady>[0], m: ReturnType<typeof messagesFor>): string {
  const { letter, talks } = of;
  const { results, soon, overdue } = m.debriefs.letters;
  const [first] = talks;
  if (letter === 'overdue') return overdue.subject(talks.length);
  if (first === undefined || talks.length > 1)
    return letter === 'soon' ? soon.subjectMany(talks.length, of.dueDay) : results.subjectMany(talks.length);
  if (letter === 'soon') return soon.subject(first.whole ? of.organization : first.team, of.dueDay);
  return first.whole ? results.subjectWhole : results.subject(first.team);
}
