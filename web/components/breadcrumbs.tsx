// The way from the organization down the team tree to where the reader is.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Messages } from '#web/messages/messages.ts';

export type Crumb = { readonly label: string; readonly href: string };

/** The last crumb is the page itself. */
export function Breadcrumbs(props: { m: Messages; crumbs: readonly Crumb[] }): JSX.Element {
  const last = props.crumbs.length - 1;
  return (
    <nav class="crumbs" aria-label={props.m.navigation.breadcrumb}>
      <ol>
        {props.crumbs.map((crumb, i) => (
          <li>
            <a href={crumb.href} aria-current={i === last ? 'page' : undefined}>
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
