// What stands where there is nothing yet, or where a result would tell who said what.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Messages } from '#web/messages/messages.ts';

/** Nothing here yet: why, and what to do next. */
export function EmptyState(props: {
  title: Child;
  children?: Child;
  action?: { readonly href: string; readonly label: string };
}): JSX.Element {
  return (
    <div class="empty">
      <p class="empty-title">{props.title}</p>
      {props.children && <div class="empty-text">{props.children}</div>}
      {props.action && (
        <p>
          <a class="button primary" href={props.action.href}>
            {props.action.label}
          </a>
        </p>
      )}
    </div>
  );
}

/** A result that is held back until at least `k` people stand behind it; `children` is what is shown instead. */
export function HiddenToProtect(props: {
  m: { readonly common: Pick<Messages['common'], 'hiddenTitle' | 'hiddenReason'> };
  k: number;
  /** Instead of the usual one. */
  reason?: string;
  children?: Child;
}): JSX.Element {
  return (
    <div class="hidden-result">
      <svg viewBox="0 0 44 20" width="66" height="30" aria-hidden="true" focusable="false">
        {[6, 14, 22, 30, 38].map((x, i) => (
          <circle cx={x} cy="10" r="3" class={i < 2 ? 'hidden-dot present' : 'hidden-dot'} />
        ))}
      </svg>
      <div>
        <p class="hidden-title">{props.m.common.hiddenTitle}</p>
        <p>{props.reason ?? props.m.common.hiddenReason(props.k)}</p>
        {props.children && <div class="hidden-instead">{props.children}</div>}
      </div>
    </div>
  );
}

/** The same in a table's cell: a word, never a blank or a dash. */
export function HiddenCell(props: { m: Messages; k: number }): JSX.Element {
  return (
    <span class="hidden-cell" title={props.m.common.hiddenReason(props.k)}>
      {props.m.common.hiddenShort}
    </span>
  );
}
