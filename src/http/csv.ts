// Tables as files: UTF-8 with a mark that spreadsheets recognise, and no cell that a spreadsheet would run as a formula.
import { csvText } from '#services/csv-text.ts';
import type { Door } from './environment.ts';

export type CsvColumn<Row> = readonly [title: string, cell: (row: Row) => string | number | null];

/** Answers with `name`.csv: a header and a line a row. Text that begins like a formula gets an apostrophe in front; numbers stay numbers. */
export async function csvFile<Row>(c: Door, name: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): Promise<Response> {
  const header = columns.map(([title]) => title);
  let text = '';
  for await (const piece of csvText(header, cellsOf(columns, rows), true)) text += piece;
  return c.body(text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  });
}

/** So many decimals and no more: `rounded(0.123456, 2)` is .12; null stays null. */
export function rounded(value: number | null | undefined, digits: number): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(digits));
}

async function* cellsOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): AsyncGenerator<(string | number | null)[]> {
  for (const row of rows) yield columns.map(([, cell]) => cell(row));
}
