// Draws the charts of a page from the data beside them, and lets a keyboard walk from point to point.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import type { ChartView } from '#web/components/chart-data.ts';
import { configuration } from './chart-kinds.ts';
import { applyTheme, readTheme } from './chart-theme.ts';

type Place = { readonly series: number; readonly point: number };

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

/** Draws every canvas once the type has arrived, and again when day turns to night. */
export async function drawCharts(canvases: Iterable<HTMLCanvasElement>): Promise<void> {
  await document.fonts.ready;
  const drawn = [...canvases].flatMap((canvas) => {
    const data = document.getElementById(`${canvas.dataset['chart']}-data`)?.textContent;
    return data ? [{ canvas, view: JSON.parse(data) as ChartView }] : [];
  });
  let charts: Chart[] = [];
  const draw = (): void => {
    for (const chart of charts) chart.destroy();
    const theme = readTheme();
    applyTheme(theme);
    charts = drawn.map(({ canvas, view }) => new Chart(canvas, configuration(view, theme)));
  };
  draw();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  for (const { canvas, view } of drawn) walkable(canvas, view);
}

/** Arrow keys go through the points, Home and End to the first and last, Enter follows a point's link. */
function walkable(canvas: HTMLCanvasElement, view: ChartView): void {
  const places = view.spoken.flatMap((series, s) => series.flatMap((text, i) => (text ? [{ series: s, point: i }] : [])));
  const says = document.querySelector(`[data-chart-says="${canvas.dataset['chart']}"]`);
  let at = -1;
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  const show = (place: Place | undefined): void => {
    const chart = Chart.getChart(canvas);
    if (!chart) return;
    const active = place ? [{ datasetIndex: place.series, index: place.point }] : [];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update('none');
    if (says) says.textContent = place ? (view.spoken[place.series]?.[place.point] ?? '') : '';
  };
  canvas.addEventListener('keydown', (event) => {
    const next = step(event.key, at, places.length);
    if (next !== undefined) {
      at = next;
      show(places[at]);
      event.preventDefault();
    } else if (event.key === 'Enter') follow(view, places[at]);
    else if (event.key === 'Escape') show(undefined);
  });
  canvas.addEventListener('blur', () => show(undefined));
  canvas.addEventListener('click', (event) => {
    const [hit] = Chart.getChart(canvas)?.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false) ?? [];
    if (hit) follow(view, { series: hit.datasetIndex, point: hit.index });
  });
}

function step(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function follow(view: ChartView, place: Place | undefined): void {
  if (!place) return;
  const { data } = view;
  const target = data.kind === 'scatter' ? data.points[place.point] : data.kind === 'dots' ? data.rows[place.point] : undefined;
  if (target?.href) location.assign(target.href);
}
