// Runs a suite on SQLite and on PostgreSQL, each test with a fresh, up-to-date database of its own.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from 'vitest';
import { type BoxStore, boxBeside, openBox, openStore, type Store } from '#db/store.ts';
import { databaseAt } from './databases.setup.ts';

/** A store with its ballot box beside it, which is closed with it. */
export type Opened = Store & { readonly box: BoxStore };

export type Databases = {
  readonly dialect: 'sqlite' | 'postgresql';
  /**
   * Opens a store: on a fresh database, or on the one at `url` once more, as a second process would. Opened in `beforeAll` it lasts for
   * the suite, opened in `beforeEach` or in a test for that test; it is closed and its database removed by itself.
   */
  open(url?: string): Promise<Opened>;
  /** The address of a fresh database, up to date, or empty but for what these statements do: `fresh([])` has no tables yet. */
  fresh(statements?: readonly string[]): Promise<string>;
  /** Loses a table of the database at `url` behind Coro's back. */
  lose(url: string, table: string): Promise<void>;
};

/** `onBothDatabases('cases', ({ open }) => { it('…', async () => { const house = openHouse(await open()); … }) })`. */
export function onBothDatabases(name: string, suite: (databases: Databases) => void): void {
  describe(`${name} on SQLite`, () => {
    suite(databasesOf('sqlite', freshFile));
  });
  describe(`${name} on PostgreSQL`, () => {
    suite(databasesOf('postgresql', freshDatabase));
  });
}

type Fresh = { readonly url: string; readonly remove: Undo };
type Undo = () => Promise<void>;

function databasesOf(dialect: Databases['dialect'], make: (statements?: readonly string[]) => Promise<Fresh>): Databases {
  const forSuite: Undo[] = [];
  const forTest: Undo[] = [];
  let lasting = forSuite;
  beforeAll(() => void (lasting = forSuite));
  beforeEach(() => void (lasting = forTest));
  afterEach(() => undoAll(forTest));
  afterAll(() => undoAll(forSuite));
  const fresh: Databases['fresh'] = async (statements) => {
    const { url, remove } = await make(statements);
    lasting.push(async () => {
      const removal = remove();
      forSuite.push(() => removal); // the next test does not wait for it
    });
    return url;
  };
  const open: Databases['open'] = async (url) => {
    const address = url ?? (await fresh());
    const store = await openStore(address);
    const box = await openBox(boxBeside(address));
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= Promise.all([store.close(), box.close()]).then(() => {})); // a test may have closed it already
    lasting.push(close);
    return { ...store, box, close };
  };
  const lose: Databases['lose'] = async (url, table) => {
    if (dialect === 'postgresql') return maintain(url, `DROP TABLE ${table} CASCADE`);
    const connection = new Sqlite(url);
    connection.pragma('foreign_keys = OFF');
    connection.exec(`DROP TABLE ${table}`).close();
  };
  return { dialect, open, fresh, lose };
}

async function undoAll(list: Undo[]): Promise<void> {
  for (let undo = list.pop(); undo; undo = list.pop()) await undo();
}

let made = 0;

async function freshFile(statements?: readonly string[]): Promise<Fresh> {
  const { folder, file } = inject('databases');
  const url = join(folder, `${process.pid}-${made++}.sqlite`);
  if (statements) new Sqlite(url).exec(statements.join(';')).close();
  else for (const one of [(path: string) => path, boxBeside]) copyFileSync(one(file), one(url));
  return {
    url,
    remove: async () => {
      for (const path of [url, boxBeside(url)]) for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
    },
  };
}

async function freshDatabase(statements?: readonly string[]): Promise<Fresh> {
  const { server, template } = inject('databases');
  const name = `coro_${process.pid}_${made++}`;
  const url = databaseAt(server, name);
  await maintain(server, `CREATE DATABASE ${name} TEMPLATE ${statements ? 'template0' : template}`);
  for (const statement of statements ?? []) await maintain(url, statement);
  return { url, remove: () => maintain(server, `DROP DATABASE ${name}`) };
}

async function maintain(url: string, statement: string): Promise<void> {
  const connection = new pg.Client(url);
  await connection.connect();
  await connection.query(statement);
  await connection.end();
}
