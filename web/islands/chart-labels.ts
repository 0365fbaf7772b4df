// Writes into charts what a legend would only point at: names beside lines and points, whiskers, shares in bars.
import type { Chart, Plugin } from 'chart.js';
import type { ChartData, ChartView } from '#web/components/chart-data.ts';
import { formatMeasure, formatPercent } from '#web/messages/format.ts';
import { textSize, type Theme } from './chart-theme.ts';

type Of<Kind extends ChartData['kind']> = Extract<ChartData, { kind: Kind }>;
type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const lineHeight = 16;

/** Each line's name and last figure at its end, moved apart where ends meet. */
export function lineEnds(view: ChartView, data: Of<'line'>, theme: Theme): Plugin {
  return {
    id: 'line-ends',
    afterDatasetsDraw(chart) {
      const ends = data.series.flatMap((series, s) => {
        const last = series.points.findLastIndex((point) => point !== null);
        const point = series.points[last];
        const at = chart.getDatasetMeta(s).data[last];
        if (!point || !at) return [];
        const text = `${data.series.length > 1 ? `${series.name} ` : ''}${formatMeasure(view.locale, data.measure, point.value)}`;
        return [{ text, colour: theme.colour(series.colour), x: at.x, y: at.y }];
      });
      ends.sort((a, b) => a.y - b.y);
      for (const [i, end] of ends.entries()) end.y = Math.max(end.y, (ends[i - 1]?.y ?? -lineHeight) + lineHeight);
      const ctx = pen(chart, theme, 600);
      for (const end of ends) {
        ctx.fillStyle = end.colour;
        ctx.fillText(end.text, end.x + 9, end.y);
      }
    },
  };
}

/** How much room the ends of lines need to the right. */
export function lineEndsWidth(view: ChartView, data: Of<'line'>, theme: Theme): number {
  const ctx = document.createElement('canvas').getContext('2d');
  if (!ctx) return 0;
  ctx.font = `600 ${textSize}px ${theme.family}`;
  const sample = formatMeasure(view.locale, data.measure, data.measure === 'nps' ? -0.88 : 0.88);
  return Math.max(0, ...data.series.map((s) => ctx.measureText(`${data.series.length > 1 ? `${s.name} ` : ''}${sample}`).width)) + 14;
}

/** Names beside points: all of a few, else the ones that are asked for; a name that has no room is left out. */
export function pointNames(data: Of<'scatter'>, theme: Theme): Plugin {
  const all = data.points.length <= 12;
  return {
    id: 'point-names',
    afterDatasetsDraw(chart) {
      const ctx = pen(chart, theme, 400);
      ctx.fillStyle = theme.ink;
      const spots = chart.getDatasetMeta(0).data;
      const taken: Box[] = spots.map(({ x, y }) => ({ left: x - 5, top: y - 5, width: 10, height: 10 }));
      for (const [i, point] of data.points.entries()) {
        const spot = spots[i];
        if (!spot || !(all || point.named)) continue;
        const width = ctx.measureText(point.label).width;
        const places = [
          [spot.x + 9, spot.y],
          [spot.x - 9 - width, spot.y],
          [spot.x - width / 2, spot.y - 15],
          [spot.x - width / 2, spot.y + 15],
        ] as const;
        for (const [left, y] of places) {
          const box = { left, top: y - 8, width, height: lineHeight };
          if (left < chart.chartArea.left || left + width > chart.width || taken.some((other) => meet(box, other))) continue;
          taken.push(box);
          ctx.fillText(point.label, left, y);
          break;
        }
      }
    },
  };
}

/** The name of the vertical axis, level above it: nobody should have to turn their head. */
export function axisTitle(title: string, theme: Theme): Plugin {
  return {
    id: 'axis-title',
    afterDraw(chart) {
      const ctx = pen(chart, theme, 600);
      ctx.fillStyle = theme.soft;
      ctx.fillText(title, 0, 8);
    },
  };
}

/** A whisker through each dot, as long as its interval. */
export function whiskers(data: Of<'dots'>, theme: Theme): Plugin {
  return {
    id: 'whiskers',
    beforeDatasetsDraw(chart) {
      const scale = chart.scales['x'];
      if (!scale) return;
      const { ctx } = chart;
      for (const [i, row] of data.rows.entries()) {
        const at = chart.getDatasetMeta(0).data[i];
        if (!at || !row.interval) continue;
        ctx.strokeStyle = theme.colour(row.colour ?? 'accent');
        ctx.globalAlpha = 0.5;
        ctx.lineWidth = 2;
        ctx.beginPath();
        ctx.moveTo(scale.getPixelForValue(row.interval[0]), at.y);
        ctx.lineTo(scale.getPixelForValue(row.interval[1]), at.y);
        ctx.stroke();
        ctx.globalAlpha = 1;
      }
    },
  };
}

/** The share inside each part of a bar that has room for it, and the bands' names with their shapes above. */
export function bandShares(view: ChartView, data: Of<'bands'>, theme: Theme): Plugin {
  return {
    id: 'band-shares',
    afterDatasetsDraw(chart) {
      const ctx = pen(chart, theme, 600);
      const { left, right } = chart.chartArea;
      const names = [view.bands.detractor, view.bands.passive, view.bands.promoter];
      const colours = (['detractor', 'passive', 'promoter'] as const).map(theme.colour);
      for (const [s, name] of names.entries()) {
        const width = ctx.measureText(name).width + 14;
        const x = [left, (left + right - width) / 2, right - width][s] ?? left;
        ctx.fillStyle = colours[s] ?? theme.ink;
        ctx.fill(new Path2D(bandShapes[s]?.(x, 8)));
        ctx.fillText(name, x + 14, 8);
      }
      ctx.textAlign = 'center';
      ctx.fillStyle = theme.paper;
      for (const [i, row] of data.rows.entries()) {
        const parts = [row.detractors, row.passives, row.promoters];
        const total = parts.reduce((sum, part) => sum + part, 0);
        let from = left;
        for (const [s, part] of parts.entries()) {
          const bar = chart.getDatasetMeta(s).data[i];
          const text = formatPercent(view.locale, total === 0 ? 0 : part / total);
          if (bar && bar.x - from > ctx.measureText(text).width + 8) ctx.fillText(text, (from + bar.x) / 2, bar.y);
          from = bar?.x ?? from;
        }
      }
    },
  };
}

/** The same shapes as beside the words on the page: down, round, up. */
const bandShapes: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x} ${y - 4}h10l-5 8Z`,
  (x, y) => `M${x + 1} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
  (x, y) => `M${x} ${y + 4}h10l-5 -8Z`,
];

function pen(chart: Chart, theme: Theme, weight: 400 | 600): CanvasRenderingContext2D {
  const { ctx } = chart;
  ctx.font = `${weight} ${textSize}px ${theme.family}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  return ctx;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
