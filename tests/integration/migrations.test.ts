// The written migrations are the schema: nothing is missing, both databases become the same, and an older database keeps what it holds.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openStore, type Store } from '#db/store.ts';
import { onBothDatabases } from '#tests/support/database.ts';

const root = join(import.meta.dirname, '../..');
type Dialect = Store['dialect'];

onBothDatabases('migrating', ({ open, fresh, dialect }) => {
  it('brings an empty database to exactly the tables and columns of the schema', async () => {
    const store = await open(await fresh([]));
    expect(await columnsIn(store)).toEqual(columnsWanted(store));
  });

  it('leaves nothing for drizzle-kit to add', () => {
    const copy = mkdtempSync(join(tmpdir(), 'coro-migrations-'));
    try {
      cpSync(folderOf(dialect), copy, { recursive: true });
      const before = contentsOf(copy);
      const generated = spawnSync(
        process.execPath,
        [
          join(root, 'node_modules/drizzle-kit/bin.cjs'),
          'generate',
          '--dialect',
          dialect,
          '--casing',
          'snake_case',
          '--schema',
          `src/db/schema.${dialect}.ts`,
          '--out',
          relative(root, copy),
        ],
        { cwd: root, encoding: 'utf8' },
      );
      expect(generated.stdout + generated.stderr).toContain('No schema changes');
      expect(contentsOf(copy)).toEqual(before);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it.each(earlierStates(dialect))('keeps every row of a database that stopped at %s', async (_, statements) => {
    const store = await open(await fresh([...statements, ...rowsOfBefore]));
    const { organizations, teams, outbox } = store.t;
    expect(await store.select({ id: organizations.id, name: organizations.name }).from(organizations)).toEqual([
      { id: 'lumen', name: 'Lumen' },
    ]);
    expect(await store.select({ id: teams.id, parentId: teams.parentId }).from(teams).orderBy(teams.id)).toEqual([
      { id: 'a', parentId: null },
      { id: 'b', parentId: 'a' },
    ]);
    expect(await store.select({ id: outbox.id, payload: outbox.payload }).from(outbox)).toEqual([
      { id: 'w', payload: { invitationId: 'i' } },
    ]);
    expect(await columnsIn(store)).toEqual(columnsWanted(store));
  });

  it('changes nothing the second time', async () => {
    const url = await fresh([]);
    const ledger = async (): Promise<unknown[]> => {
      const store = await open(url);
      const rows = await store.rows(sql`select name from schema_migrations order by name`);
      await store.close();
      return rows;
    };
    const first = await ledger();
    expect(first).toEqual(written(dialect).map(({ name }) => ({ name })));
    expect(await ledger()).toEqual(first);
  });
});

it('keeps no order of arrival of ballots in a SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coro-ballots-'));
  const store = await openStore(join(folder, 'coro.sqlite'));
  expect(await store.rows(sql`select name from pragma_table_list where wr = 1 order by name`)).toEqual([
    { name: 'ballot_comments' },
    { name: 'ballots' },
  ]);
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What an older database may hold: a parent with children above all, which a careless rebuild of a table would empty. */
const rowsOfBefore = [
  `INSERT INTO organizations (id, name, locale, time_zone, created_at) VALUES ('lumen', 'Lumen', 'it', 'Europe/Rome', 0)`,
  `INSERT INTO teams (organization_id, id, parent_id, name, path_key, created_at) VALUES ('lumen', 'a', NULL, 'A', 'a', 0)`,
  `INSERT INTO teams (organization_id, id, parent_id, name, path_key, created_at) VALUES ('lumen', 'b', 'a', 'B', 'a > b', 0)`,
  `INSERT INTO outbox (organization_id, id, kind, payload, due_at) VALUES ('lumen', 'w', 'sendInvitation', '{"invitationId":"i"}', 0)`,
];

const folderOf = (dialect: Dialect): string => join(root, 'src/db/migrations', dialect);

function written(dialect: Dialect): { name: string; text: string }[] {
  return readdirSync(folderOf(dialect))
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => ({ name: file.replace('.sql', ''), text: readFileSync(join(folderOf(dialect), file), 'utf8') }));
}

/** Each state that a release may have left a database in, with the statements that make it. */
function earlierStates(dialect: Dialect): [name: string, statements: string[]][] {
  const all = written(dialect);
  return all.map(({ name }, i) => [
    name,
    [
      'CREATE TABLE schema_migrations (name text PRIMARY KEY)',
      ...all
        .slice(0, i + 1)
        .flatMap((m) => [...m.text.split('--> statement-breakpoint'), `INSERT INTO schema_migrations VALUES ('${m.name}')`]),
    ],
  ]);
}

const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );

/** 'teams.parent_id' and 'teams.name not null', of every table but the ledger. */
async function columnsIn(store: Store): Promise<string[]> {
  const query =
    store.dialect === 'sqlite'
      ? sql`select m.name as "table", c.name as "column", c."notnull" or c.pk as required from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`
      : sql`select table_name as "table", column_name as "column", is_nullable = 'NO' as required from information_schema.columns where table_schema = 'public'`;
  const rows = await store.rows<{ table: string; column: string; required: unknown }>(query);
  return rows
    .filter((row) => row.table !== 'schema_migrations')
    .map((row) => columnLine(row.table, row.column, Boolean(row.required)))
    .toSorted();
}

function columnsWanted(store: Store): string[] {
  const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.values(store.t)
    .flatMap((table) =>
      Object.entries(getTableColumns(table)).map(([key, column]) =>
        columnLine(getTableName(table), snake(key), column.notNull || column.primary),
      ),
    )
    .toSorted();
}

const columnLine = (table: string, column: string, required: boolean): string => `${table}.${column}${required ? ' not null' : ''}`;
