// Tables as files: UTF-8 with a mark that spreadsheets recognise, and no cell that a spreadsheet would run as a formula.
import { described } from '#domain/faults.ts';
import { csvText } from '#services/csv-text.ts';
import type { Door } from './environment.ts';

export type CsvColumn<Row> = readonly [title: string, cell: (row: Row) => string | number | null];

/** Answers with `name`.csv: a header and a line a row. Text that begins like a formula gets an apostrophe in front; numbers stay numbers. */
export async function csvFile<Row>(c: Door, name: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): Promise<Response> {
  const header = columns.map(([title]) => title);
  let text = '';
  for await (const piece of csvText(header, cellsOf(columns, rows), true)) text += piece;
  return c.body(text, 200, headersOf(`${name}.csv`));
}

/** The same for any number of rows: sends them as they are read. When that fails the download fails, so that nobody takes half a table for a whole one. */
export function csvStream(
  c: Door,
  fileName: string,
  header: readonly string[],
  rows: AsyncIterable<readonly (string | number | null)[]>,
): Response {
  return c.body(bytesOf(csvText(header, rows, true)), 200, headersOf(fileName));
}

function bytesOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (to) => {
      try {
        const { done, value } = await text.next();
        if (done) to.close();
        else to.enqueue(encoder.encode(value));
      } catch (e) {
        console.error(`a table broke off: ${described(e)}`);
        to.error(new Error('the table broke off')); // the server shows and logs the words of this one
      }
    },
    cancel: async () => void (await text.return(undefined)),
  });
}

const headersOf = (fileName: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${fileName}"`,
});

/** So many decimals and no more: `rounded(0.123456, 2)` is .12; null stays null. */
export function rounded(value: number | null | undefined, digits: number): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(digits));
}

async function* cellsOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): AsyncGenerator<(string | number | null)[]> {
  for (const row of rows) yield columns.map(([, cell]) => cell(row));
}
