// The file of an import: checked to be text while it arrives, kept in pieces, and read row by row without ever being in memory as a whole.
import { pipeline, Readable } from 'node:stream';
import { and, asc, eq, gte, lt } from 'drizzle-orm';
import { type CsvError, parse } from 'csv-parse';
import type { Reader } from '#db/store.ts';
import { type Delimiter, delimiterOf, isBlank, largestFile, longestRow, mostColumns } from '#domain/csv.ts';
import { invalid, type RefusalCode } from '#domain/refusal.ts';
import type { Context } from './context.ts';

/** In bytes: one row of `import_parts`. */
const piece = 65_536;
/** Pieces that are written, or removed, in one transaction. */
const together = 16;

export type FileShape = { readonly delimiter: Delimiter; readonly header: readonly string[]; readonly rows: number };

/**
 * Keeps a file and says how it is. Throws `Refusal` invalid `file`: fileTooLarge, fileNotText (not UTF-8, or with zero bytes: a picture, a workbook,
 * UTF-16), fileEmpty, fileNoHeader, fileTooManyColumns, fileQuotes and fileRowTooLong (with the `row`). What was kept until then stays for `removeFile`.
 */
export async function keepFile(ctx: Context, importId: string, bytes: AsyncIterable<Uint8Array>): Promise<FileShape> {
  const text = kept(ctx, importId, textOf(bytes));
  try {
    return await shapeOf(text);
  } finally {
    // Whatever is being written is on disk before anybody removes it again.
    await text.return(undefined);
  }
}

/** The rows below the header, of a file that was kept; row 2 is the first of them, as a spreadsheet counts. */
export async function* rowsOf(
  db: Reader,
  organizationId: string,
  importId: string,
  delimiter: Delimiter,
): AsyncGenerator<{ row: number; record: string[] }> {
  let row = 0;
  for await (const record of recordsOf(partsOf(db, organizationId, importId), delimiter)) {
    row++;
    if (row > 1) yield { row, record };
  }
}

/** Whether the file is still there. */
export async function isKept(db: Reader, organizationId: string, importId: string): Promise<boolean> {
  const p = db.t.importParts;
  const found = await db
    .select({ part: p.part })
    .from(p)
    .where(and(eq(p.organizationId, organizationId), eq(p.importId, importId)))
    .limit(1);
  return found.length > 0;
}

/** Removes a file a little at a time, so that nobody waits long; begins again where it was interrupted. */
export async function removeFile(ctx: Context, importId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  while (await isKept(ctx.db, organizationId, importId)) {
    await ctx.write(async (tx) => {
      const p = tx.t.importParts;
      const own = and(eq(p.organizationId, organizationId), eq(p.importId, importId));
      const [first] = await tx.select({ part: p.part }).from(p).where(own).orderBy(asc(p.part)).limit(1);
      if (first) await tx.delete(p).where(and(own, gte(p.part, first.part), lt(p.part, first.part + together)));
    });
  }
}

async function shapeOf(text: AsyncGenerator<string>): Promise<FileShape> {
  const first = await text.next();
  if (first.done) throw wrong('fileEmpty');
  const delimiter = delimiterOf(first.value);
  let header: readonly string[] | undefined;
  let rows = 0;
  let blank = true;
  for await (const record of recordsOf(startingWith(first.value, text), delimiter)) {
    if (header) {
      rows++;
      blank &&= isBlank(record);
    } else {
      header = record;
      if (header.length > mostColumns) throw wrong('fileTooManyColumns', { max: mostColumns });
      if (isBlank(header)) throw wrong('fileNoHeader');
    }
  }
  if (!header || blank) throw wrong('fileEmpty');
  return { delimiter, header, rows };
}

const wrong = (code: RefusalCode, values?: Readonly<Record<string, string | number>>) =>
  invalid({ field: 'file', code, ...(values && { values }) });

/** Text in pieces that end between two characters, without a byte order mark. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let waiting = '';
  const decoded = (some?: Uint8Array): string => {
    try {
      const text = some ? decoder.decode(some, { stream: true }) : decoder.decode();
      if (!text.includes('\0')) return text;
    } catch {
      // Not UTF-8: the same answer as for zero bytes.
    }
    throw wrong('fileNotText');
  };
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largestFile) throw wrong('fileTooLarge', { max: largestFile / 1024 / 1024 });
    for (let at = 0; at < chunk.length; at += piece) {
      waiting += decoded(chunk.subarray(at, at + piece));
      if (waiting.length < piece / 2) continue;
      yield waiting;
      waiting = '';
    }
  }
  waiting += decoded();
  if (waiting !== '') yield waiting;
}

/** Hands on every piece, once it is on disk. */
async function* kept(ctx: Context, importId: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const { organizationId } = ctx.scope;
  let part = 0;
  let waiting: { organizationId: string; importId: string; part: number; text: string }[] = [];
  const write = async (): Promise<void> => {
    const rows = waiting;
    waiting = [];
    if (rows.length > 0) await ctx.write((tx) => tx.insert(tx.t.importParts).values(rows));
  };
  for await (const text of pieces) {
    waiting.push({ organizationId, importId, part: part++, text });
    if (waiting.length === together) await write();
    yield text;
  }
  await write();
}

async function* partsOf(db: Reader, organizationId: string, importId: string): AsyncGenerator<string> {
  const p = db.t.importParts;
  for (let part = 0; ; part++) {
    const [found] = await db
      .select({ text: p.text })
      .from(p)
      .where(and(eq(p.organizationId, organizationId), eq(p.importId, importId), eq(p.part, part)));
    if (!found) return;
    yield found.text;
  }
}

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** Every record, the header first; blank lines too, for they are rows of the spreadsheet. */
async function* recordsOf(text: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<string[]> {
  const parser = parse({ delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: longestRow });
  // The callback is only there to keep a failure from being thrown a second time: it comes out of the loop.
  pipeline(Readable.from(text, { highWaterMark: 1 }), parser, () => {});
  try {
    for await (const record of parser) yield record as string[];
  } catch (e) {
    if (!isCsvError(e)) throw e;
    throw wrong(e.code === 'CSV_MAX_RECORD_SIZE' ? 'fileRowTooLong' : 'fileQuotes', { row: parser.info.records + 1 });
  }
}

const isCsvError = (e: unknown): e is CsvError => e instanceof Error && 'code' in e && /^(CSV_|INVALID_)/.test(String(e.code));
