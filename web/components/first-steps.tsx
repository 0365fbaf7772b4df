// What a new organization does first: four steps, what is done of them, and the next one to press.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { EmptyState } from './empty.tsx';
import { ButtonLink } from './form.tsx';
import type { Frame } from './frame.ts';

/** Whether there are people with teams, and whether anybody has been asked. */
export type Begun = { readonly people: boolean; readonly asked: boolean };

/** For who administers, the steps; for everybody else, who takes them. `k` is the threshold of employees' results. */
export function FirstSteps(props: { frame: Frame; begun: Begun; k: number }): JSX.Element {
  const { frame, begun } = props;
  const { m } = frame;
  const w = m.overview.firstSteps;
  if (frame.account?.role !== 'admin') return <EmptyState title={w.waitTitle}>{w.wait}</EmptyState>;
  const steps = [
    { ...w.people, href: '/imports', done: begun.people },
    { ...w.surveys, href: '/surveys', done: begun.asked },
    { ...w.ask, href: '/waves/new', done: begun.asked },
    { ...w.read, text: w.read.text(props.k), href: '/waves', done: false },
  ];
  const next = begun.asked ? 3 : begun.people ? 2 : 0;
  return (
    <ol class="first-steps">
      {steps.map((step, i) => (
        <li>
          <h2>
            {step.title} {step.done && <span class="tag done">{m.common.done}</span>}
          </h2>
          <p>{step.text}</p>
          <p>
            {i === next ? (
              <ButtonLink href={step.href} kind="primary">
                {step.action}
              </ButtonLink>
            ) : (
              <a href={step.href}>{step.action}</a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
