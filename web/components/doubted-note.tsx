// Beside figures: that some answers are not in them, and what NPS would be with these.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { npsWithAll } from '#domain/doubts.ts';
import type { NpsFigure } from '#domain/nps.ts';
import type { Messages } from '#web/messages/messages.ts';
import { addressOf } from './address.ts';

/** Nothing when no answer of the period is in doubt; NPS with them only when one would see the difference. */
export function DoubtedNote(props: { m: Messages; figure: NpsFigure; team: string | null }): JSX.Element {
  const { m, figure } = props;
  const told = npsWithAll(figure.counts, figure.unconfirmed);
  if (told === null) return <></>;
  return (
    <p class="help">
      {m.quarantine.note(told.unconfirmed)} {told.differs && `${m.quarantine.noteWith(told.with, told.without)} `}
      <a href={addressOf('/responses/unconfirmed', { team: props.team })}>{m.quarantine.look}</a>
    </p>
  );
}
