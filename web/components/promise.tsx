// What employees are promised before the first question, for whom they answer, who sees what of it, and where the promise ends.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { PublicMessages } from '#web/messages/public.ts';
import { Example, type Promised } from './example.tsx';

export type Explained = Promised & {
  readonly supervisor?: string | undefined;
  /** The person's own team where the answers count in another's, and why. */
  readonly ownTeam?: { readonly name: string; readonly why: 'small' | 'supervises' } | undefined;
  readonly lastDay: string;
  /** Where the public list of teams and keys is, and its fingerprint as people compare it. */
  readonly list?: { readonly href: string; readonly fingerprint: string };
};

/** The promise in its own words, and one tap away what it does not hold against. */
export function OurPromise(props: Explained): JSX.Element {
  const { m, ownTeam, team } = props;
  const { promise } = m.ballot;
  return (
    <section class="promise" aria-labelledby="promise">
      <h2 id="promise">{promise.title}</h2>
      <p>
        <strong>{promise.nobody}</strong> {promise.shown(props.k)} {promise.aloud}
      </p>
      <Limits m={m} list={props.list} />
      <p class="seen">
        {m.ballot.team(team, props.teamSize)}{' '}
        {ownTeam && (ownTeam.why === 'small' ? m.ballot.folded(ownTeam.name, team) : m.ballot.leads(ownTeam.name, team))}{' '}
        {props.teamSize < props.k && m.ballot.tooFew(props.k)}
      </p>
    </section>
  );
}

function Limits({ m, list }: { m: PublicMessages; list: Explained['list'] }): JSX.Element {
  const { limits } = m.ballot;
  return (
    <details>
      <summary>{limits.title}</summary>
      <ul>
        {limits.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p>{limits.during}</p>
      {list && (
        <>
          <p>
            <a href={list.href} target="_blank" rel="noopener">
              {limits.list}
            </a>
          </p>
          <p>
            {limits.fingerprint}{' '}
            <span class="compare" dir="ltr">
              {list.fingerprint}
            </span>
          </p>
        </>
      )}
    </details>
  );
}

/** Who sees what, when; the page itself opens at a tap. */
export function Seen(props: Explained): JSX.Element {
  const { m, lastDay } = props;
  const { example } = m.ballot;
  return (
    <section class="seen-by" aria-labelledby="seen-by">
      <h2 id="seen-by">{example.title(props.supervisor ?? m.ballot.yourSupervisor)}</h2>
      <p>{example.lead(lastDay)}</p>
      <details open>
        <summary>{example.open}</summary>
        <Example {...props} />
      </details>
      <p>{m.ballot.whatFollows(lastDay)}</p>
    </section>
  );
}
