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

/** Where an axis begins and ends, and how far apart its ticks are. */
export type Range = { readonly min: number; readonly max: number; readonly step: number };

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
export function measureAxis(theme: Theme, locale: Locale, measure: Measure, range: Range, lines: boolean) {
  return {
    type: 'linear',
    min: range.min,
    max: range.max,
    border: { display: false },
    grid: {
      drawTicks: false,
      lineWidth: 1,
      color: ({ tick }: { tick: { value: number } }) =>
        tick.value === 0 && range.min < 0 ? theme.line : lines ? theme.hairline : 'transparent',
    },
    ticks: {
      stepSize: range.step,
      padding: 8,
      maxRotation: 0,
      callback: (value: string | number) => formatMeasure(locale, measure, Math.round(Number(value) * 1000) / 1000),
    },
  } as const satisfies DeepPartial<ScaleOptionsByType<'linear'>> & { type: 'linear' };
}

/** The range a measure is drawn on wherever it is drawn; it only grows when the figures leave it. */
export function usualRange(measure: Measure, values: readonly number[], min?: number, max?: number): Range {
  const [low, high] = usual[measure];
  return rounded(measure, min ?? Math.min(low, ...values), max ?? Math.max(high, ...values), 4);
}

/** A close range around the values, for clouds of points: a twentieth of the spread on either side. */
export function closeRange(measure: Measure, values: readonly number[], min?: number, max?: number): Range {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) / 20;
  return rounded(measure, min ?? low - room, max ?? high + room, 5);
}

/** Ends and steps on round numbers, no more steps than somebody reads. */
function rounded(measure: Measure, low: number, high: number, most: number): Range {
  const steps =
    measure === 'score'
      ? [0.1, 0.2, 0.5, 1]
      : measure === 'count'
        ? [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
        : [0.05, 0.1, 0.2, 0.25, 0.5, 1];
  const step = steps.find((s) => (high - low) / s <= most + 1e-9) ?? high - low;
  const [first, last] = ends[measure] ?? [-Infinity, Infinity];
  return { min: Math.max(first, Math.floor(low / step + 1e-9) * step), max: Math.min(last, Math.ceil(high / step - 1e-9) * step), step };
}

/** What no value can pass, so that no axis does: there is no NPS of 150. A score may come from elsewhere on a scale of its own. */
const ends: Readonly<Partial<Record<Measure, Interval>>> = { nps: [-1, 1], percent: [0, 1], correlation: [-1, 1] };

const usual: Readonly<Record<Measure, Interval>> = {
  nps: [-0.5, 1],
  score: [1, 5],
  percent: [0, 1],
  count: [0, 10],
  correlation: [-1, 1],
};

type DeepPartial<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;
