// What Chart.js is told for each kind of chart.
import type { ChartConfiguration } from 'chart.js';
import type { ChartData, ChartView } from '#web/components/chart-data.ts';
import { axisTitle, bandShares, lineEnds, lineEndsWidth, pointNames, whiskers } from './chart-labels.ts';
import { closeRange, measureAxis, usualRange, type Theme } from './chart-theme.ts';

type Of<Kind extends ChartData['kind']> = Extract<ChartData, { kind: Kind }>;

/** The drawing for a view, in the colours of now. Its first datasets are the ones that speak, in the order of `view.spoken`. */
export function configuration(view: ChartView, theme: Theme): ChartConfiguration {
  const { data } = view;
  switch (data.kind) {
    case 'line':
      return lineChart(view, data, theme);
    case 'scatter':
      return scatterChart(view, data, theme);
    case 'bands':
      return bandChart(view, data, theme);
    case 'dots':
      return dotChart(view, data, theme);
  }
}

function lineChart(view: ChartView, data: Of<'line'>, theme: Theme): ChartConfiguration {
  const values = data.series.flatMap((s) => s.points.flatMap((p) => (p ? [p.value, ...(p.interval ?? [])] : [])));
  const count = data.series.length;
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0 };
  return {
    type: 'line',
    data: {
      labels: [...data.periods],
      datasets: [
        ...data.series.map((s) => ({
          label: s.name,
          data: s.points.map((p) => p?.value ?? null),
          borderColor: theme.colour(s.colour),
          backgroundColor: theme.colour(s.colour),
          borderWidth: 2,
          pointRadius: 3,
          pointHoverRadius: 6,
          pointHitRadius: 12,
        })),
        ...data.series.flatMap((s, i) => [
          { ...edge, data: s.points.map((p) => p?.interval?.[0] ?? null) },
          { ...edge, data: s.points.map((p) => p?.interval?.[1] ?? null), fill: count + 2 * i, backgroundColor: theme.wash(s.colour) },
        ]),
      ],
    },
    options: {
      ...shared(view),
      layout: { padding: { right: lineEndsWidth(view, data, theme), top: 8 } },
      interaction: { mode: 'nearest', intersect: false, axis: 'xy' },
      scales: {
        x: {
          border: { color: theme.line },
          grid: { display: false },
          ticks: { maxRotation: 0, autoSkipPadding: 24 },
        },
        y: measureAxis(theme, view.locale, data.measure, usualRange(data.measure, values, data.min, data.max), true),
      },
    },
    plugins: [lineEnds(view, data, theme)],
  };
}

function scatterChart(view: ChartView, data: Of<'scatter'>, theme: Theme): ChartConfiguration {
  const across = data.points.map((p) => p.x);
  const up = data.points.map((p) => p.y);
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: data.points.map(({ x, y }) => ({ x, y })),
          backgroundColor: theme.wash('accent'),
          borderColor: theme.colour('accent'),
          borderWidth: 1.5,
          pointRadius: data.points.length > 150 ? 3 : 5,
          pointHoverRadius: 7,
          pointHitRadius: 10,
          pointHoverBackgroundColor: theme.colour('accent'),
        },
      ],
    },
    options: {
      ...shared(view),
      layout: { padding: { top: 30, right: 12 } },
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: {
          ...measureAxis(theme, view.locale, data.x.measure, closeRange(data.x.measure, across, data.x.min, data.x.max), false),
          border: { display: true, color: theme.line },
          title: { display: true, text: data.x.title, align: 'end', color: theme.soft, font: { weight: 600 }, padding: { top: 2 } },
        },
        y: measureAxis(theme, view.locale, data.y.measure, closeRange(data.y.measure, up, data.y.min, data.y.max), true),
      },
    },
    plugins: [pointNames(data, theme), axisTitle(data.y.title, theme)],
  };
}

function bandChart(view: ChartView, data: Of<'bands'>, theme: Theme): ChartConfiguration {
  const share = (row: Of<'bands'>['rows'][number], part: number): number =>
    (100 * part) / Math.max(row.promoters + row.passives + row.detractors, 1);
  const part = (colour: 'detractor' | 'passive' | 'promoter', of: (row: Of<'bands'>['rows'][number]) => number) => ({
    data: data.rows.map((row) => share(row, of(row))),
    backgroundColor: theme.colour(colour),
    borderColor: theme.paper,
    borderWidth: { right: 1.5 },
    barPercentage: 0.72,
    categoryPercentage: 1,
    maxBarThickness: 30,
  });
  return {
    type: 'bar',
    data: {
      labels: data.rows.map((row) => row.label),
      datasets: [part('detractor', (r) => r.detractors), part('passive', (r) => r.passives), part('promoter', (r) => r.promoters)],
    },
    options: {
      ...shared(view),
      indexAxis: 'y',
      layout: { padding: { top: 22 } },
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: { stacked: true, display: false, min: 0, max: 100 },
        y: { stacked: true, border: { display: false }, grid: { display: false }, ticks: { color: theme.ink, autoSkip: false } },
      },
    },
    plugins: [bandShares(view, data, theme)],
  };
}

function dotChart(view: ChartView, data: Of<'dots'>, theme: Theme): ChartConfiguration {
  const values = data.rows.flatMap((row) => [row.value, ...(row.interval ?? [])]);
  const colours = data.rows.map((row) => theme.colour(row.colour ?? 'accent'));
  return {
    type: 'line',
    data: {
      labels: data.rows.map((row) => row.label),
      datasets: [
        {
          data: data.rows.map((row) => row.value),
          showLine: false,
          pointRadius: 5,
          pointHoverRadius: 7,
          pointHitRadius: 12,
          pointBackgroundColor: colours,
          pointBorderColor: theme.paper,
          pointBorderWidth: 1.5,
          clip: false,
        },
      ],
    },
    options: {
      ...shared(view),
      indexAxis: 'y',
      layout: { padding: { right: 12 } },
      interaction: { mode: 'nearest', intersect: false, axis: 'y' },
      scales: {
        x: {
          ...measureAxis(theme, view.locale, data.measure, usualRange(data.measure, values, data.min, data.max), false),
          position: 'top',
        },
        y: {
          offset: true,
          border: { display: false },
          grid: { color: theme.hairline, drawTicks: false, offset: false },
          ticks: { color: theme.ink, autoSkip: false, padding: 8 },
        },
      },
    },
    plugins: [whiskers(data, theme)],
  };
}

/** A point says the same to the eye as to the ear: its name first, its figures below. */
function shared(view: ChartView) {
  const say = (series: number, point: number): string => view.spoken[series]?.[point] ?? '';
  return {
    plugins: {
      legend: { display: false },
      tooltip: {
        filter: (item: { datasetIndex: number; dataIndex: number }) => say(item.datasetIndex, item.dataIndex) !== '',
        callbacks: {
          title: ([item]: { datasetIndex: number; dataIndex: number }[]) =>
            item ? (say(item.datasetIndex, item.dataIndex).split(': ')[0] ?? '') : '',
          label: (item: { datasetIndex: number; dataIndex: number }) =>
            say(item.datasetIndex, item.dataIndex).split(': ').slice(1).join(': '),
        },
      },
    },
  };
}
