// A chart as a figure: the finding as its title, the drawing, the same numbers as a table, downloads.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Locale } from '#domain/surveys.ts';
import { formatMeasure, formatNumber } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { type ChartData, chartView, pointText } from './chart-data.ts';
import { type Column, DataTable } from './table.tsx';

/**
 * `title` states the finding, `unit` says below it what is drawn and in what unit. `id` is unique on the page.
 * `hidden` names the teams that may not be drawn; `downloads` are links to the same numbers as files.
 */
export function Chart(props: {
  m: Messages;
  locale: Locale;
  id: string;
  title: string;
  unit: string;
  data: ChartData;
  /** The heading of the table's first column ("Team", "Month"). */
  rowTitle: string;
  note?: Child;
  /** What a period without a figure says in the table; that it is hidden, unless told otherwise. */
  missing?: string;
  hidden?: readonly string[];
  downloads?: readonly { readonly href: string; readonly label: string }[];
}): JSX.Element {
  const { m, locale, id, data, hidden = [], downloads = [] } = props;
  const json = JSON.stringify(chartView(m, locale, data)).replaceAll('<', '\\u003c');
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <p class="chart-title" id={`${id}-title`}>
          {props.title}
        </p>
        <p class="chart-unit">{props.unit}</p>
      </figcaption>
      <div class={`chart-area chart-${data.kind} ${rowsClass(data)}`}>
        <canvas data-chart={id} role="img" aria-label={`${props.title}. ${props.unit}. ${m.common.chartHelp}`}></canvas>
        <p class="unseen" aria-live="polite" data-chart-says={id}></p>
      </div>
      <script type="application/json" id={`${id}-data`}>
        {raw(json)}
      </script>
      {props.note && <div class="chart-note">{props.note}</div>}
      {hidden.length > 0 && (
        <p class="chart-hidden">
          {m.common.hiddenTeams} {hidden.join(', ')}.
        </p>
      )}
      <div class="chart-more">
        <details>
          <summary>{m.common.tableTitle}</summary>
          <ChartTable m={m} locale={locale} data={data} title={props.title} rowTitle={props.rowTitle} missing={props.missing} />
        </details>
        {downloads.length > 0 && (
          <p class="chart-downloads">
            {m.common.downloads}
            {downloads.map(({ href, label }) => (
              <a href={href} download={true}>
                {label}
              </a>
            ))}
          </p>
        )}
      </div>
    </figure>
  );
}

/** Rows of bars and dots need height each; classes, because inline styles are not allowed. */
function rowsClass(data: ChartData): string {
  if (data.kind !== 'bands' && data.kind !== 'dots') return '';
  const step = [4, 8, 12, 16, 24, 32, 48].find((n) => data.rows.length <= n) ?? 64;
  return `chart-rows-${step}`;
}

function ChartTable(props: {
  m: Messages;
  locale: Locale;
  data: ChartData;
  title: string;
  rowTitle: string;
  missing: string | undefined;
}): JSX.Element {
  const { m, locale, data, title, rowTitle } = props;
  const table = { m, caption: title, captionUnseen: true };
  switch (data.kind) {
    case 'line': {
      const rows = data.periods.map((period, i) => ({ period, i }));
      const columns: Column<{ period: string; i: number }>[] = [
        { key: 'period', title: rowTitle, cell: (row) => row.period },
        ...data.series.map((s) => ({
          key: s.name,
          title: s.name,
          figure: true,
          cell: (row: { i: number }) => {
            const point = s.points[row.i];
            return point ? pointText(m, locale, data.measure, point) : (props.missing ?? m.common.hiddenShort);
          },
        })),
      ];
      return <DataTable {...table} rows={rows} columns={columns} />;
    }
    case 'scatter':
      return (
        <DataTable
          {...table}
          rows={data.points}
          rowHref={(point) => point.href}
          columns={[
            { key: 'label', title: rowTitle, cell: (point) => point.label },
            { key: 'x', title: data.x.title, figure: true, cell: (point) => formatMeasure(locale, data.x.measure, point.x) },
            { key: 'y', title: data.y.title, figure: true, cell: (point) => formatMeasure(locale, data.y.measure, point.y) },
            {
              key: 'n',
              title: m.common.sample,
              figure: true,
              cell: (point) => (point.n === undefined ? '' : formatNumber(locale, point.n)),
            },
          ]}
        />
      );
    case 'bands':
      return (
        <DataTable
          {...table}
          rows={data.rows}
          columns={[
            { key: 'label', title: rowTitle, cell: (row) => row.label },
            { key: 'promoters', title: m.common.bandsOf.promoter, figure: true, cell: (row) => formatNumber(locale, row.promoters) },
            { key: 'passives', title: m.common.bandsOf.passive, figure: true, cell: (row) => formatNumber(locale, row.passives) },
            { key: 'detractors', title: m.common.bandsOf.detractor, figure: true, cell: (row) => formatNumber(locale, row.detractors) },
          ]}
        />
      );
    case 'dots':
      return (
        <DataTable
          {...table}
          rows={data.rows}
          rowHref={(row) => row.href}
          columns={[
            { key: 'label', title: rowTitle, cell: (row) => row.label },
            { key: 'value', title, figure: true, cell: (row) => pointText(m, locale, data.measure, row) },
          ]}
        />
      );
  }
}
