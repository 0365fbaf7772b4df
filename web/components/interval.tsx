// A small bar in a table's cell: a figure and where it may lie, on a scale all rows share.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { SurveyLocale } from '#domain/languages.ts';
import type { Interval } from '#domain/stats.ts';
import type { Locale } from '#domain/surveys.ts';
import { formatInterval, formatMeasure, type Measure } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

/** The scale a measure has everywhere, so that the same length means the same. */
const scales: Readonly<Record<Measure, Interval>> = {
  nps: [-1, 1],
  score: [1, 5],
  percent: [0, 1],
  count: [0, 100],
  correlation: [-1, 1],
};

/** The figure in writing with the bar beside it; the bar's words are for those who cannot see it. */
export function IntervalBar(
  props: { measure: Measure; value: number; scale?: Interval } & (
    | { m: Messages; locale: Locale; interval?: Interval }
    | { locale: SurveyLocale; interval?: undefined }
  ),
): JSX.Element {
  const { locale, measure, value, interval, scale = scales[measure] } = props;
  const x = (v: number): number =>
    Math.round((4 + (112 * (Math.min(Math.max(v, scale[0]), scale[1]) - scale[0])) / (scale[1] - scale[0])) * 10) / 10;
  const zero = scale[0] < 0 && scale[1] > 0;
  return (
    <span class="interval">
      <span class="interval-value">{formatMeasure(locale, measure, value)}</span>
      <svg viewBox="0 0 120 16" width="120" height="16" aria-hidden="true" focusable="false">
        <line class="interval-axis" x1="4" x2="116" y1="8" y2="8" />
        {zero && <line class="interval-zero" x1={x(0)} x2={x(0)} y1="2" y2="14" />}
        {interval && <line class="interval-whisker" x1={x(interval[0])} x2={x(interval[1])} y1="8" y2="8" />}
        <circle class="interval-dot" cx={x(value)} cy="8" r="3.5" />
      </svg>
      {props.interval && <span class="unseen">{props.m.common.between(formatInterval(props.locale, measure, props.interval))}</span>}
    </span>
  );
}
