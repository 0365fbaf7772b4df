// The views of answers: those that count, those that may not be a person's, and what became of these.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Messages } from '#web/messages/messages.ts';
import { addressOf } from './address.ts';

export type AnswerView = 'all' | 'waiting' | 'settled';

/** `waiting` is how many may not be a person's; `team` goes along to the other views. */
export function AnswerTabs(props: { m: Messages; here: AnswerView; waiting: number; team: string | undefined }): JSX.Element {
  const { m, here, waiting, team } = props;
  const { views } = m.quarantine;
  const current = (view: AnswerView): 'page' | undefined => (view === here ? 'page' : undefined);
  return (
    <nav class="tabs" aria-label={views.label}>
      <a href={addressOf('/responses', { team })} aria-current={current('all')}>
        {views.all}
      </a>
      <a href={addressOf('/responses/unconfirmed', { team })} aria-current={current('waiting')}>
        {views.waiting} {waiting > 0 && <span class="figure">{waiting}</span>}
      </a>
      {here !== 'all' && (
        <a href={addressOf('/responses/unconfirmed', { show: 'settled', team })} aria-current={current('settled')}>
          {views.settled}
        </a>
      )}
    </nav>
  );
}
