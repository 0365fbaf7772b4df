// The line of an NPS through the months: how many months make a point, and whether the end differs from the beginning.
import type { Month } from '#domain/calendar.ts';
import { addCounts, nps, npsDifference, type NpsFigure, npsInterval, total } from '#domain/nps.ts';
import type { Interval } from '#domain/stats.ts';

export type MonthOfNps = NpsFigure & { readonly month: Month };

export type NpsTrend = {
  /** The months drawn, each with its point; null where too few answered. */
  readonly months: readonly Month[];
  readonly points: readonly ({ readonly value: number; readonly n: number; readonly interval?: Interval } | null)[];
  /** Whether a point stands for three months up to its own instead of one. */
  readonly pooled: boolean;
  /** The last third of the months beside the first, beyond noise or not; `few` when either has fewer than thirty answers. */
  readonly direction: 'rose' | 'fell' | 'steady' | 'few';
};

/** How many months are drawn, and so many more stand behind the first point of a pooled line. */
const drawn = 18;
const behind = 2;

/** How far back a trend has to be read, in months. */
export const trendMonths = drawn + behind;

/** A typical month with fewer answers says too little by itself, and so does a third of all months. */
const enough = 30;

/** Fewer answers are no point. */
export const fewestInPoint = 5;

/**
 * The trend of the months given, the earliest first. When the median month (of those with answers) has fewer than 30 answers, each point pools
 * three months: twenty months of 12 answers are drawn as eighteen points of 36.
 */
export function trendOf(all: readonly MonthOfNps[]): NpsTrend {
  const months = all.slice(-drawn);
  const pooled = typical(months) < enough;
  const points = months.map((_, i) => {
    const end = all.length - months.length + i + 1;
    const counts = addCounts(...all.slice(Math.max(0, end - (pooled ? behind + 1 : 1)), end).map((month) => month.counts));
    const [value, interval] = [nps(counts), npsInterval(counts)];
    return value === null || total(counts) < fewestInPoint ? null : { value, n: total(counts), ...(interval && { interval }) };
  });
  return { months: months.map(({ month }) => month), points, pooled, direction: directionOf(months) };
}

/** The median month, among those with answers. */
function typical(months: readonly MonthOfNps[]): number {
  const counts = months.flatMap(({ n }) => (n === 0 ? [] : [n])).toSorted((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

function directionOf(months: readonly MonthOfNps[]): NpsTrend['direction'] {
  const third = Math.floor(months.length / 3);
  if (third === 0) return 'few';
  const [first, last] = [months.slice(0, third), months.slice(-third)].map((part) => addCounts(...part.map((month) => month.counts)));
  const change = first && last && total(first) >= enough && total(last) >= enough ? npsDifference(last, first) : null;
  if (change === null) return 'few';
  return !change.changed ? 'steady' : change.difference > 0 ? 'rose' : 'fell';
}
