// PostgreSQL as a store: two small pools, one of which cannot write.
import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as box from './box-schema.postgresql.ts';
import type { BoxSchema } from './box-schema.ts';
import { migrate, type StoreName } from './migrate.ts';
import type { Schema } from './schema.ts';
import * as house from './schema.postgresql.ts';
import type { Reader, Store, Writer } from './store.ts';
import { readerOf, transactionGuard, writerOf } from './surface.ts';

const casing = 'snake_case';
/** Any number that all Coro processes share: only one of them migrates at a time. */
const migrationLock = 727_274;

/** The tables of each store. The box lives in a schema of its own, also where it shares the database with the house. */
type Schemas = { readonly house: Schema; readonly box: BoxSchema };
const schemas: Schemas = { house, box };
const places: Readonly<Record<StoreName, string>> = { house: '', box: '-c search_path=coro_ballots' };

export async function openPostgresql<N extends StoreName>(url: string, name: N): Promise<Store<Schemas[N]>> {
  const t: Schemas[N] = schemas[name];
  const writers = poolOf(url, places[name]);
  const readers = poolOf(url, `${places[name]} -c default_transaction_read_only=on`.trim());
  try {
    await bringUpToDate(writers, name);
  } catch (e) {
    await Promise.all([writers.end(), readers.end()]);
    throw e;
  }
  const guard = transactionGuard();
  const underWay = new Set<Promise<unknown>>();
  const db = drizzle(readers, { casing });
  const onWriters = drizzle(writers, { casing });
  return {
    ...readerOf(db, { dialect: 'postgresql', t, rows: rowsOf(db) }, guard.check),
    write: (work) => {
      guard.check();
      const written = oncePossible(() =>
        onWriters.transaction((tx) => guard.run(() => work(writerOf(tx, { dialect: 'postgresql', t, rows: rowsOf(tx), run: runOn(tx) })))),
      );
      underWay.add(written);
      const over = (): void => void underWay.delete(written);
      written.then(over, over);
      return written;
    },
    scrub: (tables) => scrub(writers, tables),
    close: async () => {
      await Promise.allSettled(underWay); // the pool forgets those that still wait for a connection
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}

/** Of transactions that wait for each other PostgreSQL undoes one, and of that one nothing is left: it is run again, after the others. */
async function oncePossible<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await transaction();
    } catch (e) {
      if (tries === most || !wasInTheWay(e)) throw e;
    }
}

const most = 5;

/** The codes of PostgreSQL for a deadlock and for a transaction that others have overtaken. */
const wasInTheWay = (e: unknown): boolean =>
  e instanceof Error && (('code' in e && (e.code === '40P01' || e.code === '40001')) || wasInTheWay(e.cause));

/**
 * Tables are written anew without what was deleted, and their old files go. What a transaction that began earlier might still want to read would be written
 * along: those are waited for. Who waits too long, for them or for a long reader, gives up, for others would wait behind.
 */
async function scrub(pool: pg.Pool, tables: readonly string[]): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query("SET lock_timeout = '5s'");
    await olderOnesGone(connection);
    for (const table of tables) await rewrite(connection, table);
  } finally {
    await connection.query('RESET lock_timeout');
    connection.release();
  }
}

/**
 * Waits until nobody looks at this database as it was before now, a minute at most. That includes the rewriting itself, which looks no further than the oldest
 * transaction that writes anywhere on the server, in whichever database. Throws an Error then.
 */
async function olderOnesGone(connection: pg.PoolClient): Promise<void> {
  const { rows: now } = await connection.query<{ id: string }>('SELECT pg_current_xact_id()::text AS id');
  const over = `SELECT pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 AND NOT EXISTS (
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND (age(backend_xmin) >= age($1::xid8::xid) OR age(backend_xid) >= age($1::xid8::xid))) AS over`;
  for (let tries = 0; tries < 300; tries++) {
    const { rows } = await connection.query<{ over: boolean }>(over, [now[0]!.id]);
    if (rows[0]!.over) return;
    await new Promise((next) => setTimeout(next, 200));
  }
  throw new Error('a transaction that began long ago keeps what was deleted');
}

/** So often a table is written anew, half a second after the last time, while it is not clean. */
const triesToRewrite = 10;

/**
 * Whose transactions this role may not see can still be in the way, such as the server's own. How many deleted rows were taken along is told in no other
 * way than in a notice, as the first number of its detail, in any language.
 */
async function rewrite(connection: pg.PoolClient, table: string): Promise<void> {
  let kept = 0;
  const hear = ({ detail }: { readonly detail?: string | undefined }): void => {
    kept = Math.max(kept, Number(/\d+/.exec(detail ?? '')?.[0] ?? 0));
  };
  connection.on('notice', hear);
  try {
    for (let tries = 1; ; tries++) {
      kept = 0;
      await connection.query(`VACUUM (FULL, VERBOSE) ${table}`);
      if (kept === 0) return;
      if (tries === triesToRewrite) throw new Error(`somebody keeps what was deleted from ${table}`);
      await new Promise((later) => setTimeout(later, 500));
    }
  } finally {
    connection.off('notice', hear);
  }
}

function poolOf(connectionString: string, options: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 10_000, ...(options && { options }) });
  pool.on('error', (e) => console.error('an idle database connection was lost:', e.message)); // unhandled it would end the process
  return pool;
}

function rowsOf(db: { execute(query: SQL): PromiseLike<{ rows: unknown[] }> }): Reader['rows'] {
  return async <T extends Record<string, unknown>>(query: SQL) => (await db.execute(query)).rows as T[];
}

function runOn(db: { execute(query: SQL): PromiseLike<unknown> }): Writer['run'] {
  return async (text, values) => {
    const pieces = text.split('?').flatMap((piece, i) => (i === 0 ? [sql.raw(piece)] : [sql`${values[i - 1]}`, sql.raw(piece)]));
    await db.execute(sql.join(pieces));
  };
}

async function bringUpToDate(pool: pg.Pool, name: StoreName): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    await connection.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    if (name === 'box') await connection.query('CREATE SCHEMA IF NOT EXISTS coro_ballots');
    await migrate('postgresql', name, {
      run: (statement) => connection.query(statement),
      applied: async () => (await connection.query<{ name: string }>('SELECT name FROM schema_migrations')).rows.map((r) => r.name),
      record: (name) => connection.query('INSERT INTO schema_migrations (name) VALUES ($1)', [name]),
    });
    await connection.query('COMMIT');
  } catch (e) {
    await connection.query('ROLLBACK');
    throw e;
  } finally {
    connection.release();
  }
}
