// The one way to data: reading from anywhere, writing only inside a transaction, the same on SQLite and PostgreSQL, for each of the two stores.
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { BoxSchema } from './box-schema.ts';
import { openPostgresql } from './postgresql.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

type Drizzle = PgDatabase<PgQueryResultHKT>;

/** Can look, cannot write: what a report gets. Typed as PostgreSQL's query builder; SQLite answers the same methods. */
export type Reader<S = Schema> = Pick<Drizzle, 'select' | 'selectDistinct' | '$count'> & {
  readonly dialect: 'sqlite' | 'postgresql';
  readonly t: S;
  /** Raw rows with the driver's values: SQLite says 0/1 for booleans, both give times in ms, PostgreSQL gives count(*) as text. */
  rows<T extends Record<string, unknown>>(query: SQL): Promise<T[]>;
};

/** What a transaction's work gets. What it reads includes what it has written. */
export type Writer<S = Schema> = Reader<S> &
  Pick<Drizzle, 'insert' | 'update' | 'delete'> & {
    /** A statement with a `?` for each value, for db/bulk.ts alone. */
    run(text: string, values: readonly (string | number | null)[]): Promise<void>;
  };

export type Store<S = Schema> = Reader<S> & {
  /**
   * Runs `work` as one transaction and resolves when it is on disk; when `work` throws, nothing of it stays.
   * Never awaits anything but its own queries inside: on SQLite all writers wait for it.
   * It may be run a second time, so it changes nothing outside the database but what it returns.
   */
  write<T>(work: (tx: Writer<S>) => Promise<T>): Promise<T>;
  /**
   * Leaves nothing in files of rows that were deleted from these tables or changed in them, as far as the database is asked: not what it archives or what
   * backups hold. Others wait meanwhile. Throws an Error when somebody reads for so long that it cannot be done now.
   */
  scrub(tables: readonly string[]): Promise<void>;
  /** Waits for what is under way, then lets go of the database. */
  close(): Promise<void>;
};

/** The ballot box: a store of its own, in which nothing says who anybody is. */
export type BoxStore = Store<BoxSchema>;

export const isPostgresql = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** Where the box is when nothing says otherwise: beside the SQLite file, or in the same PostgreSQL database. `boxBeside('coro.sqlite')` is 'coro-ballots.sqlite'. */
export const boxBeside = (url: string): string => (isPostgresql(url) ? url : `${url.replace(/\.sqlite$/, '')}-ballots.sqlite`);

/** Opens 'postgres://…' or the path of a SQLite file, bringing its tables up to date first; safe when several processes do so at once. */
export const openStore = (url: string): Promise<Store> => (isPostgresql(url) ? openPostgresql(url, 'house') : openSqlite(url, 'house'));

/** The same for the ballot box: a SQLite file of its own, or a schema of its own in a PostgreSQL database. */
export const openBox = (url: string): Promise<BoxStore> => (isPostgresql(url) ? openPostgresql(url, 'box') : openSqlite(url, 'box'));

/**
 * A query that is built and planned once for each connection surface and only filled in afterwards: about 7 us instead of 40 on SQLite.
 * `const byId = prepared((q) => q.select().from(q.t.teams).where(eq(q.t.teams.id, sql.placeholder('id'))).prepare('team_by_id'))`,
 * then `await byId(tx).execute({ id })`.
 */
export function prepared<Q extends Pick<Reader, 'select'>, P>(build: (q: Q) => P): (q: Q) => P {
  const built = new WeakMap<Q, P>();
  return (q) => {
    let p = built.get(q);
    if (p === undefined) built.set(q, (p = build(q)));
    return p;
  };
}

/** Cuts rows into pieces for one statement each: far below what it may carry (32,766 parameters), and small in memory. `chunks(rows, 8)` for rows of eight columns. */
export function chunks<T>(rows: readonly T[], columns: number): T[][] {
  const size = Math.max(1, Math.floor(8_000 / columns));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size));
}
