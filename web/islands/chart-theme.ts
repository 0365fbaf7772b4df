// The one theme of all charts: colours from the page's own properties, its type, quiet axes.
import { Chart, type ScaleOptionsByType } from 'chart.js';
import type { Interval } from '#domain/stats.ts';
import type { Locale } from '#domain/surveys.ts';
import type { ChartColour } from '#web/components/chart-data.ts';
import { formatMeasure, type Measure } from '#web/messages/format.ts';

export type Theme = {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly hairline: string;
  readonly paper: string;
  readonly family: string;
  readonly colour: (name: ChartColour) => string;
  /** The same colour at 15 %, for the band of an interval. */
  readonly wash: (name: ChartColour) => string;
};

export const textSize = 13;

/** The colours as they are now, light or dark: an element is asked, because a custom property alone is not resolved. */
export function readTheme(): Theme {
  const probe = document.createElement('span');
  document.body.append(probe);
  const ask = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const names: readonly ChartColour[] = [
    'accent',
    'promoter',
    'passive',
    'detractor',
    'enps',
    'autonomy',
    'mastery',
    'purpose',
    'affiliation',
  ];
  const colours = new Map(names.map((name) => [name, ask(`var(--${name})`)]));
  const washes = new Map(names.map((name) => [name, ask(`color-mix(in oklch, var(--${name}) 15%, transparent)`)]));
  const theme = {
    ink: ask('var(--ink)'),
    soft: ask('var(--soft)'),
    line: ask('var(--line)'),
    hairline: ask('var(--hairline)'),
    paper: ask('var(--paper)'),
    family: getComputedStyle(document.body).fontFamily,
    colour: (name: ChartColour) => colours.get(name) ?? '',
    wash: (name: ChartColour) => washes.get(name) ?? '',
  };
  probe.remove();
  return theme;
}

/** What every chart has in common; nothing moves, so there is nothing to reduce. */
export function applyTheme(theme: Theme): void {
  Chart.defaults.animation = false;
  Chart.defaults.maintainAspectRatio = false;
  Chart.defaults.color = theme.soft;
  Chart.defaults.font.family = theme.family;
  Chart.defaults.font.size = textSize;
  Chart.defaults.plugins.tooltip = {
    ...Chart.defaults.plugins.tooltip,
    backgroundColor: theme.ink,
    titleColor: theme.paper,
    bodyColor: theme.paper,
    displayColors: false,
    cornerRadius: 4,
    padding: 10,
    caretSize: 0,
  };
}

/** The axis of a measure: few ticks written as the measure is, a line only where zero means something. */
export function measureAxis(theme: Theme, locale: Locale, measure: Measure, range: Interval, lines: boolean) {
  return {
    type: 'linear',
    min: range[0],
    max: range[1],
    border: { display: false },
    grid: {
      drawTicks: false,
      lineWidth: 1,
      color: ({ tick }: { tick: { value: number } }) =>
        tick.value === 0 && range[0] < 0 ? theme.line : lines ? theme.hairline : 'transparent',
    },
    ticks: {
      maxTicksLimit: 6,
      padding: 8,
      maxRotation: 0,
      callback: (value: string | number) => formatMeasure(locale, measure, Math.round(Number(value) * 1000) / 1000),
    },
  } as const satisfies DeepPartial<ScaleOptionsByType<'linear'>> & { type: 'linear' };
}

/** The range a measure is drawn on wherever it is drawn; it only grows when the figures leave it. */
export function rangeOf(measure: Measure, values: readonly number[], min?: number, max?: number): Interval {
  const [low, high] = usual[measure];
  const step = measure === 'nps' ? 0.25 : measure === 'count' ? 10 : 0.5;
  const least = Math.floor(Math.min(low, ...values) / step) * step;
  const most = Math.ceil(Math.max(high, ...values) / step) * step;
  return [min ?? least, max ?? most];
}

/** A close range around the values, for clouds of points: a tenth of the spread on either side, cut to round numbers. */
export function closeRange(measure: Measure, values: readonly number[], min?: number, max?: number): Interval {
  const step = measure === 'nps' || measure === 'percent' ? 0.1 : measure === 'count' ? 10 : 0.2;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) / 10, step / 4);
  return [min ?? Math.floor((low - room) / step) * step, max ?? Math.ceil((high + room) / step) * step];
}

const usual: Readonly<Record<Measure, Interval>> = {
  nps: [-0.5, 1],
  score: [1, 5],
  percent: [0, 1],
  count: [0, 10],
  correlation: [-1, 1],
};

type DeepPartial<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;
