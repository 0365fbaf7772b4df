// SQLite as a store: one writer whose waiting transactions share a commit that is on disk before anybody is answered, and one reader beside it.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database, type Statement } from 'better-sqlite3';
import type { SQL } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import * as boxTables from './box-schema.sqlite.ts';
import type { BoxSchema } from './box-schema.ts';
import { migrate, type StoreName } from './migrate.ts';
import type { Schema } from './schema.ts';
import * as tables from './schema.sqlite.ts';
import type { Store, Writer } from './store.ts';
import { readerOf, transactionGuard, writerOf } from './surface.ts';

/** The tables of each store, under PostgreSQL's types. */
type Schemas = { readonly house: Schema; readonly box: BoxSchema };
const schemas: Schemas = { house: tables, box: boxTables } as never;
const casing = 'snake_case';
const dialect = new SQLiteAsyncDialect({ casing });

export async function openSqlite<N extends StoreName>(file: string, name: N): Promise<Store<Schemas[N]>> {
  mkdirSync(dirname(file), { recursive: true });
  const writer = new Sqlite(file);
  writer.pragma('busy_timeout = 10000');
  // The box has no write-ahead log, which would keep the order in which ballots came in.
  writer.pragma(`journal_mode = ${name === 'box' ? 'TRUNCATE' : 'WAL'}`);
  writer.pragma('synchronous = FULL');
  writer.pragma('secure_delete = ON');
  if (name === 'box') writer.pragma('cache_spill = OFF'); // a page written before the commit would keep this process from reading
  writer.pragma('temp_store = MEMORY'); // what a savepoint may have to undo stays out of files
  writer.pragma('wal_autocheckpoint = 4000'); // 16 MB: a checkpoint writes a page once, however many answers have touched it
  await bringUpToDate(writer, name);
  writer.pragma('foreign_keys = ON');
  const reader = new Sqlite(file, { readonly: true });
  reader.pragma('busy_timeout = 10000');
  reader.pragma('cache_size = -8000');

  const guard = transactionGuard();
  const t: Schemas[N] = schemas[name];
  const db = handle(statementsOf(reader), t);
  const tx = handle(statementsOf(writer), t);
  const queue = groupCommit(writer);
  const handed = writerOf(tx.db, tx);
  return {
    ...readerOf(db.db, { dialect: db.dialect, t: db.t, rows: db.rows }, guard.check),
    write: (work) => {
      guard.check();
      return queue.add(() => guard.run(() => work(handed)));
    },
    scrub: () => scrub(writer, name, queue.between),
    close: async () => {
      await queue.empty();
      reader.close();
      writer.close();
    },
  };
}

/**
 * Runs jobs one after the other, each in a savepoint, and commits together all that waited: one fsync for many answers.
 * A job that throws is undone alone; when the commit itself fails, all of its jobs fail.
 */
function groupCommit(writer: Database) {
  type Job = { run: () => Promise<unknown>; ok: (v: unknown) => void; bad: (e: unknown) => void };
  const waiting: Job[] = [];
  const between: (() => void)[] = [];
  let draining: Promise<void> | undefined;
  const [begin, savepoint, release, undo, commit, rollback] = [
    'BEGIN IMMEDIATE',
    'SAVEPOINT job',
    'RELEASE job',
    'ROLLBACK TO job',
    'COMMIT',
    'ROLLBACK',
  ].map((s) => writer.prepare(s)) as [Statement, Statement, Statement, Statement, Statement, Statement];

  /** Most groups have nobody who throws, and need no savepoints; in the others every job is run again, each in its own. */
  const together = async (jobs: Job[]): Promise<void> => {
    const values: unknown[] = [];
    try {
      begin.run();
      for (const job of jobs) values.push(await job.run());
      commit.run();
    } catch (e) {
      if (writer.inTransaction) rollback.run();
      return jobs.length === 1 ? jobs[0]!.bad(e) : apart(jobs);
    }
    jobs.forEach((job, i) => job.ok(values[i]));
  };
  const apart = async (jobs: Job[]): Promise<void> => {
    const outcomes: (() => void)[] = [];
    try {
      begin.run();
      for (const job of jobs) {
        savepoint.run();
        try {
          const value = await job.run();
          outcomes.push(() => job.ok(value));
        } catch (e) {
          undo.run();
          outcomes.push(() => job.bad(e));
        }
        release.run();
      }
      commit.run();
    } catch (e) {
      if (writer.inTransaction) rollback.run();
      for (const job of jobs) job.bad(e);
      return;
    }
    for (const tell of outcomes) tell();
  };
  const drain = async (): Promise<void> => {
    while (waiting.length + between.length > 0) {
      await new Promise((next) => setImmediate(next)); // let the requests that have already arrived join this commit
      for (const work of between.splice(0)) work();
      if (waiting.length > 0) await together(waiting.splice(0, 256));
    }
    draining = undefined;
  };
  return {
    add: <T>(run: () => Promise<T>): Promise<T> =>
      new Promise<T>((ok, bad) => {
        waiting.push({ run, ok: ok as (v: unknown) => void, bad });
        draining ??= drain();
      }),
    /** Runs what no transaction may be around. */
    between: <T>(run: () => T): Promise<T> =>
      new Promise<T>((ok, bad) => {
        between.push(() => {
          try {
            ok(run());
          } catch (e) {
            bad(e instanceof Error ? e : new Error(String(e)));
          }
        });
        draining ??= drain();
      }),
    empty: async (): Promise<void> => {
      while (draining) await draining;
    },
  };
}

/** As much of the box is rewritten at once, some 100 ms; of a larger one what was deleted has been overwritten with zeros already. In bytes. */
const mostRewritten = 64 * 2 ** 20;
const triesToScrub = 20;

/** What was deleted is overwritten with zeros (secure_delete); the write-ahead log, which has older pages, ends, and the box closes its ranks. */
async function scrub(writer: Database, name: StoreName, between: ReturnType<typeof groupCommit>['between']): Promise<void> {
  const number = (pragma: string): number => writer.pragma(pragma, { simple: true }) as number;
  if (name === 'box') {
    return between(() => {
      if ((number('page_count') - number('freelist_count')) * number('page_size') <= mostRewritten) writer.exec('VACUUM');
    });
  }
  for (let tries = 1; ; tries++) {
    const busy = await between(() => {
      writer.pragma('busy_timeout = 0'); // whoever waits here keeps everybody in this process waiting
      const [ended] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
      writer.pragma('busy_timeout = 10000');
      return ended?.busy !== 0;
    });
    if (!busy) return;
    if (tries === triesToScrub) throw new Error('another process reads the database, so its log cannot be emptied now');
    await new Promise((later) => setTimeout(later, 100));
  }
}

type Prepare = (text: string) => Statement;

/** A longer statement writes many rows: it takes up to a megabyte, costs little beside its work, and is not the same the next time. In characters. */
const longestKept = 4000;

/** better-sqlite3 does not keep statements, and drizzle would prepare on every call. */
function statementsOf(connection: Database): Prepare {
  const kept = new Map<string, Statement>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const statement = connection.prepare(text);
    if (statement.reader) statement.raw(true);
    if (text.length <= longestKept) kept.set(text, statement);
    if (kept.size > 500) kept.delete(kept.keys().next().value!);
    return statement;
  };
}

function handle<S>(prepare: Prepare, t: S) {
  const route = (text: string, params: unknown[]): unknown[][] => {
    const statement = prepare(text);
    const values = params.map(plain);
    return statement.reader ? (statement.all(values) as unknown[][]) : (statement.run(values), []);
  };
  const db = drizzle(
    async (text, params, method) => {
      const rows = route(text, params);
      return { rows: (method === 'get' ? rows[0] : rows) as never };
    },
    async () => [],
    { casing },
  );
  const rows = async <T extends Record<string, unknown>>(query: SQL): Promise<T[]> => {
    const { sql, params } = dialect.sqlToQuery(query);
    const names = prepare(sql)
      .columns()
      .map((c) => c.name);
    return route(sql, params).map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])) as T);
  };
  const run: Writer['run'] = async (text, values) => void prepare(text).run(values);
  return { db, rows, run, dialect: 'sqlite' as const, t };
}

const plain = (v: unknown): unknown => (typeof v === 'boolean' ? Number(v) : v instanceof Date ? v.getTime() : (v ?? null));

/** With foreign keys on, a generated table rebuild (DROP TABLE) would empty the tables that point to it. */
async function bringUpToDate(writer: Database, name: StoreName): Promise<void> {
  writer.pragma('foreign_keys = OFF');
  writer.exec('BEGIN IMMEDIATE');
  try {
    const fresh = await migrate('sqlite', name, {
      run: (statement) => writer.exec(statement),
      applied: () => writer.prepare('SELECT name FROM schema_migrations').pluck().all() as string[],
      record: (name) => writer.prepare('INSERT INTO schema_migrations (name) VALUES (?)').run(name),
    });
    // It reads every row: a start with nothing to migrate does not wait for it.
    const broken = fresh === 0 ? [] : (writer.pragma('foreign_key_check') as unknown[]);
    if (broken.length > 0) throw new Error(`a migration broke ${broken.length} foreign keys`);
    writer.exec('COMMIT');
  } catch (e) {
    writer.exec('ROLLBACK');
    throw e;
  }
}
