// Says something the reader should not miss: that it is done, what to know, what to look at, what went wrong.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

export type NoticeTone = 'done' | 'info' | 'warning' | 'fault';

const signs: Readonly<Record<NoticeTone, string>> = { done: '✓', info: 'i', warning: '!', fault: '×' };

/** A notice carries a sign beside its colour; a fault is announced at once, the others politely. */
export function Notice(props: { tone: NoticeTone; title?: Child; children?: Child }): JSX.Element {
  return (
    <div class={`notice notice-${props.tone}`} role={props.tone === 'fault' ? 'alert' : 'status'}>
      <span class="notice-sign" aria-hidden="true">
        {signs[props.tone]}
      </span>
      <div>
        {props.title && <p class="notice-title">{props.title}</p>}
        {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
      </div>
    </div>
  );
}
