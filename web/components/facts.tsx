// What is known of one thing, as a list of names and values.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

export type Fact = readonly [name: string, value: Child];

/** `<Facts list={[[m.common.name, 'Ada'], [m.common.email, 'ada@example.com']]} />`. */
export function Facts(props: { list: readonly Fact[] }): JSX.Element {
  return (
    <dl class="facts">
      {props.list.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
