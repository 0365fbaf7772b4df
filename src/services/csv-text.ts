// Writes rows as the text of a CSV file that spreadsheets open as it was meant, and in which nothing becomes a formula.
import { stringify } from 'csv-stringify/sync';

type Row = readonly (string | number | null)[];

/** In lines ended as RFC 4180 wants, a few hundred rows at a time; `bom` makes Excel read it as UTF-8. What a spreadsheet would compute gets an apostrophe in front. */
export async function* csvText(header: readonly string[], rows: AsyncIterable<Row>, bom = false): AsyncGenerator<string> {
  let waiting: Row[] = [header];
  if (bom) yield '\uFEFF';
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < 500) continue;
    yield text(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield text(waiting);
}

const text = (rows: Row[]): string => stringify(rows, { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
