// Looks at databases as a thief does who has their files: where each row lies, what its neighbours are, and every byte that is still in them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { isPostgresql } from '#db/store.ts';

/** By the name of a trace: what it says of each ballot, by id. More is later. */
export type Traces = Readonly<Record<string, ReadonlyMap<string, number>>>;

/** Everything that might tell in which order the ballots of a box came in; `table` and its column `id` stand for another box. */
export async function tracesIn(url: string, table = 'ballots'): Promise<Traces> {
  return isPostgresql(url) ? tracesOnServer(url, `coro_ballots.${table}`) : tracesInFile(url, table);
}

function tracesInFile(file: string, table: string): Traces {
  const connection = new Sqlite(file, { readonly: true });
  const rows = connection.prepare(`SELECT id, sealed FROM ${table}`).all() as { id: string; sealed: string }[];
  const size = connection.pragma('page_size', { simple: true }) as number;
  connection.close();
  const bytes = ['', '-wal', '-journal'].map((end) => (existsSync(file + end) ? readFileSync(file + end) : Buffer.alloc(0)));
  const whole = Buffer.concat(bytes);
  const placeOf = (text: string): number => whole.indexOf(text, 0, 'latin1');
  const traces = (of: (row: { id: string; sealed: string }) => number) => new Map(rows.map((row) => [row.id, of(row)] as const));
  return {
    'as they are read': traces(({ id }) => rows.findIndex((row) => row.id === id)),
    'the place of the row': traces(({ id }) => placeOf(id)),
    // Within a page SQLite puts new cells before old ones.
    'the page, and the place from its end': traces(({ id }) => {
      const place = placeOf(id);
      return Math.floor(place / size) * size - (place % size);
    }),
    'the page': traces(({ id }) => Math.floor(placeOf(id) / size)),
    'the place of the end of the row': traces(({ sealed }) => placeOf(sealed.slice(-200))),
    'the page of the end of the row': traces(({ sealed }) => Math.floor(placeOf(sealed.slice(-200)) / size)),
  };
}

async function tracesOnServer(url: string, table: string): Promise<Traces> {
  const connection = new pg.Client(url);
  await connection.connect();
  const { rows } = await connection.query<Record<string, string>>(
    `SELECT id, ctid::text AS place, xmin::text AS transaction, coalesce(pg_column_toast_chunk_id(sealed)::text, '0') AS chunk FROM ${table}`,
  );
  await connection.end();
  const trace = (of: (row: Record<string, string>, i: number) => number) =>
    new Map(rows.map((row, i) => [row['id']!, of(row, i)] as const));
  return {
    'as they are read': trace((_, i) => i),
    'the place of the row': trace(({ place = '' }) => {
      const [page, line] = place.slice(1, -1).split(',').map(Number);
      return page! * 1000 + line!;
    }),
    'the transaction': trace(({ transaction }) => Number(transaction)),
    'the number of the long part': trace(({ chunk }) => Number(chunk)),
  };
}

/** A box as somebody might have made it without thinking of order, with these ballots put in one after the other. */
export async function naiveBox(url: string, ids: readonly string[]): Promise<void> {
  if (isPostgresql(url)) {
    const connection = new pg.Client(url);
    await connection.connect();
    await connection.query('CREATE TABLE coro_ballots.naive (id text PRIMARY KEY, sealed text NOT NULL)');
    for (const id of ids) await connection.query('INSERT INTO coro_ballots.naive VALUES ($1, $2)', [id, id.repeat(40)]);
    return connection.end();
  }
  const connection = new Sqlite(url);
  connection.exec('CREATE TABLE naive (id text PRIMARY KEY, sealed text NOT NULL)');
  for (const id of ids) connection.prepare('INSERT INTO naive VALUES (?, ?)').run(id, id.repeat(40));
  connection.close();
}

/** All bytes of the files of a SQLite database, or of every file of the PostgreSQL database once it has written them (its write-ahead log is not the database's). */
export async function allBytesOf(url: string): Promise<Buffer> {
  if (!isPostgresql(url)) {
    const files = ['', '-wal', '-shm', '-journal'].map((end) => url + end).filter((file) => existsSync(file));
    return Buffer.concat(files.map((file) => readFileSync(file)));
  }
  const connection = new pg.Client(url);
  await connection.connect();
  await connection.query('CHECKPOINT');
  const { rows } = await connection.query<{ folder: string }>(
    "SELECT current_setting('data_directory') || '/base/' || oid AS folder FROM pg_database WHERE datname = current_database()",
  );
  await connection.end();
  const { folder } = rows[0]!;
  if (!existsSync(folder)) return Buffer.alloc(0); // a server on another machine
  const files = readdirSync(folder).map((name) => join(folder, name));
  return Buffer.concat(files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)));
}

/** Has PostgreSQL draw its samples of what columns hold, as it does by itself now and then. */
export async function sample(url: string): Promise<void> {
  if (!isPostgresql(url)) return;
  const connection = new pg.Client(url);
  await connection.connect();
  await connection.query('ANALYZE');
  await connection.end();
}

/** Every row of every table of both stores as text, as a dump has them: also what lies packed or in parts. */
export async function dumpOf(url: string): Promise<string> {
  if (!isPostgresql(url)) {
    const connection = new Sqlite(url, { readonly: true });
    const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
    const rows = tables.map((name) => JSON.stringify(connection.prepare(`SELECT * FROM "${name}"`).all()));
    connection.close();
    return rows.join('\n');
  }
  const connection = new pg.Client(url);
  await connection.connect();
  const tables = await connection.query<{ name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'coro_ballots') OR tablename = 'pg_statistic'",
  );
  const parts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await connection.query<{ text: string }>(`SELECT t::text AS text FROM ${name} t`);
    parts.push(...rows.map(({ text }) => text));
  }
  await connection.end();
  return parts.join('\n');
}

/** Every text that a column of a store holds. */
export async function textsIn(url: string, store: 'house' | 'box'): Promise<ReadonlySet<string>> {
  const values = (rows: readonly object[]): string[] =>
    rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'));
  if (!isPostgresql(url)) {
    const connection = new Sqlite(url, { readonly: true });
    const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
    const texts = tables.flatMap((name) => values(connection.prepare(`SELECT * FROM "${name}"`).all() as object[]));
    connection.close();
    return new Set(texts);
  }
  const connection = new pg.Client(url);
  await connection.connect();
  const place = store === 'box' ? 'coro_ballots' : 'public';
  const tables = await connection.query<{ name: string }>('SELECT tablename AS name FROM pg_tables WHERE schemaname = $1', [place]);
  const texts: string[] = [];
  for (const { name } of tables.rows) texts.push(...values((await connection.query(`SELECT * FROM ${place}.${name}`)).rows as object[]));
  await connection.end();
  return new Set(texts);
}

/** Looks at another table, and still sees all as it is now until it is ended. */
export async function longReader(url: string): Promise<() => Promise<void>> {
  const reader = new pg.Client(url);
  await reader.connect();
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await reader.query('SELECT count(*) FROM organizations');
  return async () => {
    await reader.query('COMMIT');
    await reader.end();
  };
}
