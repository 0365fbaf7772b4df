// What a chart is made of, as plain values: shared by the figure on the page and the island that draws it.
import type { Interval } from '#domain/stats.ts';
import type { Dimension, Locale } from '#domain/surveys.ts';
import { formatInterval, formatMeasure, formatNumber, type Measure } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

export type ChartColour = 'accent' | 'promoter' | 'passive' | 'detractor' | 'enps' | Dimension;

/** A figure in its measure's own unit: NPS on -1..1, a share on 0..1, a score on 1..5. */
export type ChartPoint = { readonly value: number; readonly interval?: Interval; readonly n?: number };

export type ScatterPoint = {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly n?: number;
  readonly href?: string;
  /** Written beside the point; keep it for the few that matter. All are written anyway up to twelve points. */
  readonly named?: boolean;
};

export type Axis = { readonly title: string; readonly measure: Measure; readonly min?: number; readonly max?: number };

export type ChartData =
  /** Figures over time, the interval as a band; `null` is a period without a releasable figure. */
  | {
      readonly kind: 'line';
      readonly measure: Measure;
      readonly periods: readonly string[];
      readonly series: readonly { readonly name: string; readonly colour: ChartColour; readonly points: readonly (ChartPoint | null)[] }[];
      readonly min?: number;
      readonly max?: number;
    }
  /** Teams as points, one measure against another. */
  | { readonly kind: 'scatter'; readonly x: Axis; readonly y: Axis; readonly points: readonly ScatterPoint[] }
  /** How many promoters, passives and detractors, one bar a row. */
  | {
      readonly kind: 'bands';
      readonly rows: readonly {
        readonly label: string;
        readonly promoters: number;
        readonly passives: number;
        readonly detractors: number;
      }[];
    }
  /** One dot a row with its interval as a whisker, on a common scale. */
  | {
      readonly kind: 'dots';
      readonly measure: Measure;
      readonly rows: readonly (ChartPoint & { readonly label: string; readonly colour?: ChartColour; readonly href?: string })[];
      readonly min?: number;
      readonly max?: number;
    };

/** What the page hands to the island: the data, how to write numbers, and what each point says aloud. */
export type ChartView = {
  readonly data: ChartData;
  readonly locale: Locale;
  /** One list a series (scatter, bands and dots have one), one sentence a point; empty where there is no point. */
  readonly spoken: readonly (readonly string[])[];
  readonly bands: { readonly promoter: string; readonly passive: string; readonly detractor: string };
};

/** The data with everything the island must be able to say, in the reader's language. */
export function chartView(m: Messages, locale: Locale, data: ChartData): ChartView {
  return { data, locale, spoken: spokenPoints(m, locale, data), bands: m.common.bandsOf };
}

/** A figure with its interval and its basis, as a table's cell writes it: '+34 (between +20 and +48), n = 51'. */
export function pointText(m: Messages, locale: Locale, measure: Measure, point: ChartPoint): string {
  const interval = point.interval ? ` (${m.common.between(formatInterval(locale, measure, point.interval))})` : '';
  const basis = point.n === undefined ? '' : `, ${m.common.basis(point.n)}`;
  return formatMeasure(locale, measure, point.value) + interval + basis;
}

function spokenPoints(m: Messages, locale: Locale, data: ChartData): string[][] {
  switch (data.kind) {
    case 'line':
      return data.series.map((s) =>
        data.periods.map((period, i) => {
          const point = s.points[i];
          return point ? `${s.name}, ${period}: ${pointText(m, locale, data.measure, point)}` : '';
        }),
      );
    case 'scatter':
      return [
        data.points.map(({ label, x, y, n }) => {
          const across = `${data.x.title} ${formatMeasure(locale, data.x.measure, x)}`;
          const up = `${data.y.title} ${formatMeasure(locale, data.y.measure, y)}`;
          return `${label}: ${across}, ${up}${n === undefined ? '' : `, ${m.common.basis(n)}`}`;
        }),
      ];
    case 'bands': {
      const { promoter, passive, detractor } = m.common.bandsOf;
      const count = (n: number): string => formatNumber(locale, n);
      return [
        data.rows.map(
          (r) => `${r.label}: ${promoter} ${count(r.promoters)}, ${passive} ${count(r.passives)}, ${detractor} ${count(r.detractors)}`,
        ),
      ];
    }
    case 'dots':
      return [data.rows.map((row) => `${row.label}: ${pointText(m, locale, data.measure, row)}`)];
  }
}
