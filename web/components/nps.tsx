// What customers said, as pages show it: the headline figures, the trend with its band, the change beyond chance or not.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { addCounts, nps, type NpsDifference, npsDifference, type NpsFigure, npsInterval, type NpsOfTeam, total } from '#domain/nps.ts';
import type { Locale } from '#domain/surveys.ts';
import { formatShortMonth } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { Chart } from './chart.tsx';
import { IntervalBar } from './interval.tsx';
import { Stat } from './stat.tsx';

export type MonthOfNps = NpsFigure & { readonly month: string };

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

/** How many months are drawn. */
const drawn = 18;

/** A typical month with fewer answers says too little by itself: then three months are pooled, up to each month. */
const enoughInMonth = 30;
const pooled = 3;

/** Fewer answers are no point. */
const fewest = 5;

/**
 * Eighteen months as a line with its band; the title compares the last six with the first six. `months` may begin earlier: the first points
 * of a pooled line need the two months before.
 */
export function NpsTrend(props: { m: Messages; locale: Locale; id: string; months: readonly MonthOfNps[] }): JSX.Element {
  const { m, locale } = props;
  const months = props.months.slice(-drawn);
  const window = typical(months) < enoughInMonth ? pooled : 1;
  const points = months.map((_, i) => {
    const end = props.months.length - months.length + i + 1;
    const counts = addCounts(...props.months.slice(Math.max(0, end - window), end).map((month) => month.counts));
    const [value, interval] = [nps(counts), npsInterval(counts)];
    return value === null || total(counts) < fewest ? null : { value, n: total(counts), ...(interval && { interval }) };
  });
  return (
    <Chart
      m={m}
      locale={locale}
      id={props.id}
      title={m.overview.trend[directionOf(months)]}
      unit={window === 1 ? m.overview.trendUnit : m.overview.trendUnitPooled}
      rowTitle={m.overview.month}
      missing={m.overview.fewInMonth}
      note={m.overview.trendNote}
      data={{
        kind: 'line',
        measure: 'nps',
        periods: months.map(({ month }) => formatShortMonth(locale, month)),
        series: [{ name: m.common.nps, colour: 'accent', points }],
      }}
    />
  );
}

/** The median month, among those with answers. */
function typical(months: readonly MonthOfNps[]): number {
  const counts = months.flatMap(({ n }) => (n === 0 ? [] : [n])).toSorted((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

function directionOf(months: readonly MonthOfNps[]): 'rose' | 'fell' | 'steady' | 'few' {
  const third = Math.floor(months.length / 3);
  const [first, last] = [months.slice(0, third), months.slice(-third)].map((part) => addCounts(...part.map((month) => month.counts)));
  const change = first && last && total(first) >= 30 && total(last) >= 30 ? npsDifference(last, first) : null;
  if (change === null) return 'few';
  return !change.changed ? 'steady' : change.difference > 0 ? 'rose' : 'fell';
}
