// The one way to data: reading from anywhere, writing only inside a transaction, the same on SQLite and PostgreSQL.
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { openPostgresql } from './postgresql.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

type Drizzle = PgDatabase<PgQueryResultHKT, Schema>;

/** Can look, cannot write: what a report gets. Typed as PostgreSQL's query builder; SQLite answers the same methods. */
export type Reader = Pick<Drizzle, 'select' | 'selectDistinct' | '$count'> & {
  readonly dialect: 'sqlite' | 'postgresql';
  readonly t: Schema;
  /** Raw rows with the driver's values: SQLite says 0/1 for booleans, both give times in ms, PostgreSQL gives count(*) as text. */
  rows<T extends Record<string, unknown>>(query: SQL): Promise<T[]>;
};

/** What a transaction's work gets. What it reads includes what it has written. */
export type Writer = Reader &
  Pick<Drizzle, 'insert' | 'update' | 'delete'> & {
    /** A statement with a `?` for each value, for db/bulk.ts alone. */
    run(text: string, values: readonly (string | number | null)[]): Promise<void>;
  };

export type Store = Reader & {
  /**
   * Runs `work` as one transaction and resolves when it is on disk; when `work` throws, nothing of it stays.
   * Never awaits anything but its own queries inside: on SQLite all writers wait for it.
   * It may be run a second time, so it changes nothing outside the database but what it returns.
   */
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  /** Waits for what is under way, then lets go of the database. */
  close(): Promise<void>;
};

export const isPostgresql = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** Opens 'postgres://…' or the path of a SQLite file, bringing its tables up to date first; safe when several processes do so at once. */
export const openStore = (url: string): Promise<Store> => (isPostgresql(url) ? openPostgresql(url) : openSqlite(url));

/**
 * A query that is built and planned once for each connection surface and only filled in afterwards: about 7 us instead of 40 on SQLite.
 * `const byId = prepared((q) => q.select().from(q.t.teams).where(eq(q.t.teams.id, sql.placeholder('id'))).prepare('team_by_id'))`,
 * then `await byId(tx).execute({ id })`.
 */
export function prepared<Q extends Reader, P>(build: (q: Q) => P): (q: Q) => P {
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
