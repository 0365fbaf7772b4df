// The page of an expected "no", and of a bug with the number to quote.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Refusal } from '#domain/refusal.ts';
import { faultSentence } from '#web/messages/messages.ts';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';

export function RefusalPage(props: { frame: Frame; refusal?: Refusal; number?: string }): JSX.Element {
  const { frame, refusal, number } = props;
  const { m } = frame;
  const title = refusal ? m.refusals[refusal.code](refusal.faults[0]?.values ?? {}) : m.common.errorTitle;
  return (
    <Page frame={frame} title={title} width="text">
      <Heading title={title} />
      {number && <p>{m.common.errorText(number)}</p>}
      {refusal && refusal.faults.length > 0 && (
        <ul>
          {refusal.faults.map((fault) => (
            <li>
              {fault.field}: {faultSentence(m, fault)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">{m.common.back}</a>
      </p>
    </Page>
  );
}
