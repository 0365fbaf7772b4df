// A headline figure with how sure we are, and the marks of bands and dimensions.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Band } from '#domain/nps.ts';
import type { Interval } from '#domain/stats.ts';
import type { Dimension, Locale } from '#domain/surveys.ts';
import { formatInterval, formatMeasure, type Measure } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

/** One figure: its name, its value as its measure is written, where it may lie, and how many people it rests on. */
export function Stat(props: {
  m: Messages;
  locale: Locale;
  label: Child;
  measure: Measure;
  value: number;
  /** The value is the edge of what is told. */
  bound?: 'atMost' | 'atLeast';
  interval?: Interval;
  n?: number;
  /** What to make of it, in a few words ("no change beyond noise"). */
  note?: Child;
}): JSX.Element {
  const { m, locale, measure, interval, n } = props;
  const value = formatMeasure(locale, measure, props.value);
  return (
    <div class="stat">
      <dt>{props.label}</dt>
      <dd>
        <span class="stat-value">
          {props.bound === undefined ? (
            value
          ) : (
            <>
              <span aria-hidden="true">{`${props.bound === 'atMost' ? '≤' : '≥'} ${value}`}</span>
              <span class="unseen">{props.bound === 'atMost' ? m.teams.atMost(value) : m.teams.atLeast(value)}</span>
            </>
          )}
        </span>
        {(interval ?? n) !== undefined && (
          <span class="stat-basis">
            {interval && m.common.between(formatInterval(locale, measure, interval))}
            {interval && n !== undefined && ' · '}
            {n !== undefined && <span class="together">{m.common.basis(n)}</span>}
          </span>
        )}
        {props.note && <span class="stat-note">{props.note}</span>}
      </dd>
    </div>
  );
}

/** Figures beside each other, one line of them, hairlines between; `children` are `Stat`. */
export function Stats(props: { children: Child }): JSX.Element {
  return <dl class="stats">{props.children}</dl>;
}

/** Who somebody is by their score: colour, shape and word. */
export function BandMark(props: { m: Messages; band: Band; score?: number }): JSX.Element {
  return (
    <span class={`band band-${props.band}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d={bandShapes[props.band]} fill="currentColor" />
      </svg>
      {props.score !== undefined && <strong>{props.score}</strong>} {props.m.common.bands[props.band]}
    </span>
  );
}

/** A dimension's name with its colour and letter-mark. */
export function DimensionMark(props: { m: Messages; dimension: Dimension | 'enps'; short?: boolean }): JSX.Element {
  const name = props.dimension === 'enps' ? props.m.common.enps : props.m.common.dimensions[props.dimension];
  const mark = props.m.common.marks[props.dimension];
  return (
    <span class="dimension">
      <span class={`dimension-mark dimension-${props.dimension}`} aria-hidden={props.short ? undefined : 'true'}>
        {props.short ? <abbr title={name}>{mark}</abbr> : mark}
      </span>
      {!props.short && name}
    </span>
  );
}

const bandShapes: Readonly<Record<Band, string>> = {
  promoter: 'M6 1.5 11 10.5H1Z',
  passive: 'M6 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  detractor: 'M6 10.5 1 1.5h10Z',
};
