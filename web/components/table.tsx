// Tables of findings: figures to the right, sorted by link, rows that lead on; a list on phones.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Messages } from '#web/messages/messages.ts';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  /** Stands in the heading instead of the title where columns are narrow, such as a dimension's mark; it must name the column as well. */
  readonly mark?: Child;
  readonly cell: (row: Row) => Child;
  /** Figures stand to the right, digits under digits. */
  readonly figure?: boolean;
  /** Offers a link in the heading that sorts by this column. */
  readonly sortable?: boolean;
};

export type Sort = { readonly by: string; readonly descending: boolean };

/**
 * A table with its caption; the first column names the row and is its link.
 * `sortHref` makes the address of the same page sorted otherwise. Give `empty` for what stands there without rows.
 */
export function DataTable<Row>(props: {
  m: Messages;
  caption: Child;
  /** Keeps the caption for screen readers where a heading already says it. */
  captionUnseen?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowHref?: (row: Row) => string | undefined;
  sort?: Sort;
  sortHref?: (sort: Sort) => string;
  empty?: Child;
}): JSX.Element {
  const { columns, rows, rowHref, sort, sortHref } = props;
  if (rows.length === 0 && props.empty) return <>{props.empty}</>;
  const [first, ...rest] = columns;
  return (
    <div class="table">
      <table>
        <caption class={props.captionUnseen ? 'unseen' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                scope="col"
                class={column.figure ? 'figure' : undefined}
                aria-sort={sort && column.sortable ? ariaSort(column, sort) : undefined}
              >
                {column.sortable && sortHref ? <SortLink column={column} sort={sort} href={sortHref} /> : (column.mark ?? column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const href = rowHref?.(row);
            return (
              <tr class={href ? 'linked' : undefined}>
                {first && <th scope="row">{href ? <a href={href}>{first.cell(row)}</a> : first.cell(row)}</th>}
                {rest.map((column) => (
                  <td class={column.figure ? 'figure' : undefined} data-title={column.title}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function SortLink<Row>(props: { column: Column<Row>; sort: Sort | undefined; href: (sort: Sort) => string }): JSX.Element {
  const { column, sort } = props;
  const current = sort?.by === column.key;
  const descending = current ? !sort.descending : column.figure === true;
  return (
    <a class="sort" href={props.href({ by: column.key, descending })}>
      {column.mark ?? column.title}
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
        <path d={current && !sort.descending ? 'M5 2 9 8H1Z' : 'M5 8 1 2h8Z'} class={current ? 'sort-on' : 'sort-off'} />
      </svg>
    </a>
  );
}

function ariaSort<Row>(column: Column<Row>, sort: Sort): 'ascending' | 'descending' | 'none' {
  if (column.key !== sort.by) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
