// Says something the reader should not miss: that it is done, what to know, what to look at, what went wrong.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

export type NoticeTone = 'done' | 'info' | 'warning' | 'fault';

/** Drawn, not typed: not every font has a tick. */
const signs: Readonly<Record<NoticeTone, string>> = {
  done: 'm6 10.5 2.8 2.8L14 7.5',
  info: 'M10 9v5M10 6h.01',
  warning: 'M10 6v5M10 14h.01',
  fault: 'm7 7 6 6M13 7l-6 6',
};

/** A notice carries a sign beside its colour; a fault is announced at once, the others politely. */
export function Notice(props: { tone: NoticeTone; title?: Child; children?: Child }): JSX.Element {
  return (
    <div class={`notice notice-${props.tone}`} role={props.tone === 'fault' ? 'alert' : 'status'}>
      <svg class="notice-sign" viewBox="0 0 20 20" width="22" height="22" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="9" />
        <path d={signs[props.tone]} />
      </svg>
      <div>
        {props.title && <p class="notice-title">{props.title}</p>}
        {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
      </div>
    </div>
  );
}
