// What a person's page says of letters: whether they may go to the address, and what became of those that went.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { AddressState, LetterEvent } from '#domain/delivery.ts';
import { formatInstant } from '#web/messages/format.ts';
import { Button, Buttons } from './form.tsx';
import type { Frame } from './frame.ts';
import { Notice } from './notice.tsx';
import { Section } from './page.tsx';

/** Nothing for somebody without an address. `action` is where the two buttons are sent; none for who may not change anything. */
export function AddressSection(props: {
  frame: Frame;
  address: string | null;
  note: AddressState | undefined;
  action: string | undefined;
}): JSX.Element {
  const { frame, address, note, action } = props;
  const { m, locale, timeZone } = frame;
  const words = m.delivery.address;
  if (address === null) return <></>;
  const { stopped, stoppedAt, detail, softBounces, restDays } = note ?? noNote;
  const mayFree = stopped === 'bounced' || stopped === 'byHand';
  return (
    <Section title={words.title} name={address} id="address">
      {stopped && stoppedAt ? (
        <Notice tone="warning">
          <p>{words[stopped](formatInstant(locale, stoppedAt, timeZone))}</p>
          {detail && (
            <p class="help">
              {words.said}: {detail}
            </p>
          )}
          {!mayFree && <p>{m.delivery.stopped.theirs}</p>}
        </Notice>
      ) : (
        <p>
          {softBounces > 0 ? words.softBounces(softBounces) : words.fine} {restDays !== null && words.rarer(restDays)}
        </p>
      )}
      {action !== undefined && (mayFree || !stopped) && (
        <form method="post" action={action}>
          <Buttons>
            <Button name="do" value={mayFree ? 'free' : 'stop'}>
              {mayFree ? words.free : words.stop}
            </Button>
          </Buttons>
        </form>
      )}
    </Section>
  );
}

const noNote: AddressState = { stopped: null, stoppedAt: null, detail: null, softBounces: 0, restDays: null };

/** What became of each letter, the latest first; never whether somebody answered. */
export function LetterHistory({ frame, letters }: { frame: Frame; letters: readonly LetterEvent[] }): JSX.Element {
  const { m, locale, timeZone } = frame;
  const words = m.delivery.history;
  return (
    <Section title={words.title}>
      {letters.length === 0 ? (
        <p class="help">{words.none}</p>
      ) : (
        <ol class="timeline">
          {letters.map(({ at, wave, kind, detail }) => (
            <li>
              <time datetime={at.toISOString()}>{formatInstant(locale, at, timeZone)}</time>
              {wave} <span class={kind === 'sent' || kind === 'delivered' ? 'tag' : 'tag due'}>{words.kinds[kind]}</span>
              {detail && <p class="help">{detail}</p>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
