// What customers said, as pages show it: the headline figures, the trend with its band, the change beyond chance or not.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { NpsDifference, NpsFigure, NpsOfTeam } from '#domain/nps.ts';
import type { Locale } from '#domain/surveys.ts';
import { fewestInPoint, type MonthOfNps, trendOf } from '#domain/trend.ts';
import { formatShortMonth } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { Chart } from './chart.tsx';
import { EmptyState } from './empty.tsx';
import { IntervalBar } from './interval.tsx';
import { Stat } from './stat.tsx';

/** The score with its interval and its change. */
export function NpsStat(props: { m: Messages; locale: Locale; nps: NpsOfTeam }): JSX.Element {
  const { m, locale } = props;
  const { value, interval, n } = props.nps.now;
  if (value === null) return <EmptyStat label={m.common.nps} note={m.overview.noAnswers} />;
  return (
    <Stat
      m={m}
      locale={locale}
      label={m.common.nps}
      measure="nps"
      value={value}
      n={n}
      {...(interval && { interval })}
      note={changeText(m, props.nps.change)}
    />
  );
}

/** Of those asked, how many have answered. */
export function RateStat(props: { m: Messages; locale: Locale; figure: NpsFigure }): JSX.Element {
  const { m, figure } = props;
  if (figure.sent === 0) return <EmptyStat label={m.common.responseRate} note={m.overview.rateNone} />;
  const note = m.overview.rateNote(figure.answered, figure.sent);
  return (
    <Stat m={m} locale={props.locale} label={m.common.responseRate} measure="percent" value={figure.answered / figure.sent} note={note} />
  );
}

/** A figure that there is not, with the reason in its place. */
export function EmptyStat(props: { label: string; note: string }): JSX.Element {
  return (
    <div class="stat">
      <dt>{props.label}</dt>
      <dd>
        <span class="stat-note">{props.note}</span>
      </dd>
    </div>
  );
}

export function NpsCell(props: { m: Messages; locale: Locale; figure: NpsFigure }): JSX.Element {
  const { m, locale, figure } = props;
  if (figure.value === null) return <span class="help">{m.overview.noAnswers}</span>;
  return <IntervalBar m={m} locale={locale} measure="nps" value={figure.value} {...(figure.interval && { interval: figure.interval })} />;
}

/** How an NPS has changed, in a few words: a number only where chance does not explain it. */
export function changeText(m: Messages, change: NpsDifference | null): string {
  if (change === null) return m.overview.notComparable;
  return change.changed ? `${m.overview.change(change.difference)} (${m.overview.changeBetween(change.interval)})` : m.overview.noChange;
}

/** The months as a line with its band; the title compares the last six with the first six. */
export function NpsTrend(props: { m: Messages; locale: Locale; id: string; months: readonly MonthOfNps[] }): JSX.Element {
  const { m, locale } = props;
  const { months, points, pooled, direction } = trendOf(props.months);
  if (points.every((point) => point === null))
    return <EmptyState title={m.overview.trend[direction]}>{m.overview.trendEmpty(fewestInPoint)}</EmptyState>;
  return (
    <Chart
      m={m}
      locale={locale}
      id={props.id}
      title={m.overview.trend[direction]}
      unit={pooled ? m.overview.trendUnitPooled : m.overview.trendUnit}
      rowTitle={m.overview.month}
      missing={m.overview.fewInMonth}
      note={m.overview.trendNote}
      data={{
        kind: 'line',
        measure: 'nps',
        periods: months.map((month) => formatShortMonth(locale, month)),
        series: [{ name: m.common.nps, colour: 'accent', points }],
      }}
    />
  );
}
