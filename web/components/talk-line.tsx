// One talk as a line wherever it has to be remembered: what, until when, and whether it is done.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { DebriefLine, DebriefStand } from '#domain/debriefs.ts';
import type { Locale } from '#domain/surveys.ts';
import type { Messages } from '#web/messages/messages.ts';

/** Where a talk has its page. */
export const talkAddress = ({ waveId, teamId }: Pick<DebriefLine, 'waveId' | 'teamId'>): string => `/talks/${waveId}/${teamId}`;

export function TalkTag(props: { m: Messages; stand: DebriefStand }): JSX.Element {
  return <span class={`tag ${props.stand}`}>{props.m.debriefs.stands[props.stand]}</span>;
}

export function TalkLine(props: { m: Messages; locale: Locale; talk: DebriefLine; named?: boolean }): JSX.Element {
  const { m, talk } = props;
  const words = m.debriefs;
  return (
    <p class="talk-line">
      <TalkTag m={m} stand={talk.stand} />{' '}
      <a href={talkAddress(talk)}>{props.named ? words.task(talk.teamName) : talk.stand === 'done' ? words.agreedSee : words.see}</a>{' '}
      {talk.stand !== 'done' && <span class="help">{words.due(talk.dueDay)}</span>}
    </p>
  );
}
