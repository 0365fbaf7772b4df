// In a few words what the contact rules decided about somebody and a wave: 'not asked: rested until 3 March 2026'.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Decided as Decision } from '#domain/waves.ts';
import type { Frame } from '#web/components/frame.ts';
import { formatDay, formatInstant } from '#web/messages/format.ts';

export function Decided(props: { frame: Frame; decision: Decision }): JSX.Element {
  const { m, locale, timeZone } = props.frame;
  const { state, reason, until, dueAt } = props.decision;
  const words = m.rules.decided;
  const why = reason && m.rules.why(reason, until && formatDay(locale, until));
  if (state === 'planned' && dueAt)
    return (
      <>
        <span class="tag due">{words.planned(formatInstant(locale, dueAt, timeZone))}</span> {why && <span class="help">{why}</span>}
      </>
    );
  return (
    <>
      <span class={state === 'waiting' ? 'tag due' : 'tag'}>{m.people.states[state]}</span> {why && <span class="help">{why}</span>}
    </>
  );
}
