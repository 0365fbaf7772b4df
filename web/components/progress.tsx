// How far long work has come: an import, a plan, a closing wave.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Locale } from '#domain/surveys.ts';
import { formatNumber } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

/** `total` is undefined while nobody knows yet how much there is; `children` says what is being done. */
export function Progress(props: {
  m: Messages;
  locale: Locale;
  done: number;
  total?: number;
  label: string;
  children?: Child;
}): JSX.Element {
  const { m, locale, done, total } = props;
  return (
    <div class="progress" role="status">
      <p class="progress-label" id="progress-label">
        {props.label}
      </p>
      <progress
        aria-labelledby="progress-label"
        value={total === undefined ? undefined : done}
        max={total === undefined ? undefined : Math.max(total, 1)}
      ></progress>
      {total !== undefined && <p class="progress-count">{m.common.progress(formatNumber(locale, done), formatNumber(locale, total))}</p>}
      {props.children}
      <p class="help">{m.common.safeToLeave}</p>
    </div>
  );
}
