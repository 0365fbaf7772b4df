// The written migrations are the schema: nothing is missing, both databases become the same, and an older database keeps what it holds.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { getTableColumns, getTableName, sql, type Table } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { boxBeside, openBox, openStore, type Store } from '#db/store.ts';
import { recall } from '#domain/anonymity.ts';
import { onBothDatabases } from '#tests/support/database.ts';

const root = join(import.meta.dirname, '../..');
type Dialect = Store['dialect'];

/** The house, and the ballot box: a store of its own with a schema and a ledger of its own. */
const stores = ['house', 'box'] as const;
type StoreName = (typeof stores)[number];
type Tables = Pick<Store<unknown>, 'dialect' | 'rows'> & { readonly t: Record<string, Table> };

onBothDatabases('migrating', ({ open, fresh, dialect }) => {
  it('brings an empty database to exactly the tables and columns of the schema, in both stores', async () => {
    const house = await open(await fresh([]));
    for (const store of [house, house.box]) expect(await columnsIn(store)).toEqual(columnsWanted(store));
  });

  it.each(stores)('leaves nothing for drizzle-kit to add to the %s', (name) => {
    const copy = mkdtempSync(join(tmpdir(), 'coro-migrations-'));
    try {
      cpSync(folderOf(dialect, name), copy, { recursive: true });
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
          `src/db/${name === 'box' ? 'box-' : ''}schema.${dialect}.ts`,
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

  it.each(statesUpTo(dialect, asOfBefore))('keeps every row of a database that stopped at $name', async ({ statements }) => {
    const store = await open(await fresh([...statements, ...rowsOfBefore]));
    const { organizations, teams, outbox, invitations: i, customers, waveFigures } = store.t;
    expect(await store.select({ id: organizations.id, name: organizations.name }).from(organizations)).toEqual([
      { id: 'lumen', name: 'Lumen' },
    ]);
    expect(await store.select({ id: teams.id, parentId: teams.parentId }).from(teams).orderBy(teams.id)).toEqual([
      { id: 'a', parentId: null },
      { id: 'b', parentId: 'a' },
    ]);
    expect(await store.select({ id: outbox.id, payload: outbox.payload }).from(outbox)).toEqual([{ id: 'w', payload: { waveId: 'w' } }]);
    // A letter that waited in the outbox waits with its invitation; one that had left counts.
    expect(await store.select({ id: i.id, occasion: i.occasion, dueAt: i.dueAt, letters: i.letters }).from(i).orderBy(i.id)).toEqual([
      { id: 'i1', occasion: 'c1', dueAt: new Date(7), letters: 0 },
      { id: 'i2', occasion: 'c2', dueAt: null, letters: 1 },
    ]);
    expect(await store.select({ day: customers.lastAskedDay }).from(customers).orderBy(customers.id)).toEqual([
      { day: null },
      { day: '2026-03-01' },
    ]);
    expect(await store.select().from(waveFigures)).toMatchObject([{ waveId: 'w', planned: 1, sent: 1, skipped: 0 }]);
    expect(await columnsIn(store)).toEqual(columnsWanted(store));
  });

  it('keeps what the wave of an earlier version has published, and takes the ballots out of the house', async () => {
    const store = await open(await fresh([...statesUpTo(dialect, '0003_asking_well').at(-1)!.statements, ...waveOfBefore]));
    const [kept] = await store.select().from(store.t.snapshots);
    expect(kept).toMatchObject({ waveId: 'e', closedDay: '2026-02-20', threshold: 5, hash: 'of before', counted: 0, spoiled: 0 });
    expect(recall(kept!.cells).teams).toEqual(cellsOfBefore.map((cell) => (cell.hidden ? { ...cell, combination: null } : cell)));
    expect(await store.select({ id: store.t.waves.id, state: store.t.waves.state }).from(store.t.waves)).toEqual([
      { id: 'e', state: 'closed' },
    ]);
    expect(await columnsIn(store)).toEqual(columnsWanted(store));
    expect(await store.box.$count(store.box.t.ballots)).toBe(0);
  });

  it('takes back a wave that an earlier version had open: it has no keys, so nobody can vote in it and no letter asks anybody to', async () => {
    const open_ = waveOfBefore
      .map((statement) => statement.replace("'closed', '[]'", "'open', '[]'"))
      .filter((one) => !one.includes('snapshots'));
    const rows = [...statesUpTo(dialect, '0003_asking_well').at(-1)!.statements, ...open_, ...invitedBefore];
    const store = await open(await fresh(rows));
    const { waves, invitations: i, waveFigures, outbox } = store.t;
    expect(await store.select({ id: waves.id, state: waves.state }).from(waves)).toEqual([{ id: 'e', state: 'cancelled' }]);
    expect(await store.select({ id: i.id, state: i.state, dueAt: i.dueAt }).from(i).orderBy(i.id)).toEqual([
      { id: 'i1', state: 'cancelled', dueAt: null },
      { id: 'i2', state: 'sent', dueAt: null },
    ]);
    expect(await store.select().from(waveFigures)).toMatchObject([{ planned: 0, waiting: 0, sent: 1, cancelled: 1 }]);
    expect(await store.$count(outbox)).toBe(0);
    expect(await store.box.$count(store.box.t.boxWaves)).toBe(0);
  });

  it('changes nothing the second time', async () => {
    const url = await fresh([]);
    const ledgers = async (): Promise<unknown[][]> => {
      const [house, box] = [await openStore(url), await openBox(boxBeside(url))];
      const rows = await Promise.all([house, box].map((store) => store.rows(sql`select name from schema_migrations order by name`)));
      await Promise.all([house.close(), box.close()]);
      return rows;
    };
    const first = await ledgers();
    expect(first).toEqual(stores.map((name) => written(dialect, name).map((step) => ({ name: step.name }))));
    expect(await ledgers()).toEqual(first);
  });
});

it('keeps no order of arrival of ballots, receipts and comments in a SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coro-ballots-'));
  const file = join(folder, 'coro.sqlite');
  const [house, box] = [await openStore(file), await openBox(boxBeside(file))];
  const orderless = sql`select name from pragma_table_list where wr = 1 order by name`;
  expect(await house.rows(orderless)).toEqual([{ name: 'comments' }]);
  expect(await box.rows(orderless)).toEqual([{ name: 'ballots' }, { name: 'receipts' }]);
  await Promise.all([house.close(), box.close()]);
  rmSync(folder, { recursive: true });
});

/** The last state whose tables take these rows as they are written here. */
const asOfBefore = '0002_lists_and_people';

/** What an older database may hold: a parent with children above all, which a careless rebuild of a table would empty. */
const rowsOfBefore = [
  `INSERT INTO organizations (id, name, locale, time_zone, created_at) VALUES ('lumen', 'Lumen', 'it', 'Europe/Rome', 0)`,
  `INSERT INTO teams (organization_id, id, parent_id, name, path_key, created_at) VALUES ('lumen', 'a', NULL, 'A', 'a', 0)`,
  `INSERT INTO teams (organization_id, id, parent_id, name, path_key, created_at) VALUES ('lumen', 'b', 'a', 'B', 'a > b', 0)`,
  ...[1, 2].map(
    (n) => `INSERT INTO customers (organization_id, id, name, locale, team_id, created_at) VALUES ('lumen', 'c${n}', 'C', 'en', 'b', 0)`,
  ),
  `INSERT INTO surveys (organization_id, id, kind, name, version, created_at) VALUES ('lumen', 's', 'customer', 'S', 1, 0)`,
  `INSERT INTO survey_versions (organization_id, survey_id, version, content, created_at) VALUES ('lumen', 's', 1, '{}', 0)`,
  `INSERT INTO waves (organization_id, id, survey_id, version, kind, name, day, last_day, state, team_ids, threshold, created_at)
   VALUES ('lumen', 'w', 's', 1, 'customer', 'W', '2026-03-01', '2026-03-31', 'open', '[]', 5, 0)`,
  ...['planned', 'sent'].map(
    (
      state,
      n,
    ) => `INSERT INTO invitations (organization_id, id, wave_id, survey_id, version, kind, customer_id, team_id, locale, state, last_day)
     VALUES ('lumen', 'i${n + 1}', 'w', 's', 1, 'customer', 'c${n + 1}', 'b', 'en', '${state}', '2026-03-31')`,
  ),
  `INSERT INTO outbox (organization_id, id, kind, payload, due_at) VALUES ('lumen', 'w', 'planWave', '{"waveId":"w"}', 0)`,
  `INSERT INTO outbox (organization_id, id, kind, payload, due_at) VALUES ('lumen', 'send-i1', 'sendInvitation', '{"invitationId":"i1"}', 7)`,
];

/** Two teams and the organization above them, as the gate of before published them. */
const cellsOfBefore = [
  { teamId: 'lumen', hidden: false, n: { exact: 21 }, measures: { enps: { value: 0.2 } }, distributions: { enps: [5, 7, 9] } },
  { teamId: 'a', hidden: false, n: { band: '5-9' }, measures: { enps: { value: 0.75, bound: 'atLeast' } }, distributions: {} },
  { teamId: 'b', hidden: true, shownWith: 'lumen' },
];

/** A closed wave with its snapshot, and a ballot with words that an open one would hold. */
const waveOfBefore = [
  `INSERT INTO organizations (id, name, locale, time_zone, created_at) VALUES ('lumen', 'Lumen', 'it', 'Europe/Rome', 0)`,
  `INSERT INTO surveys (organization_id, id, kind, name, version, created_at) VALUES ('lumen', 's', 'engagement', 'S', 1, 0)`,
  `INSERT INTO survey_versions (organization_id, survey_id, version, content, created_at) VALUES ('lumen', 's', 1, '{}', 0)`,
  `INSERT INTO waves (organization_id, id, survey_id, version, kind, name, day, last_day, state, team_ids, threshold, created_at)
   VALUES ('lumen', 'e', 's', 1, 'engagement', 'E', '2026-02-01', '2026-02-19', 'closed', '[]', 5, 0)`,
  `INSERT INTO snapshots (organization_id, wave_id, closed_day, threshold, cells, comments, hash)
   VALUES ('lumen', 'e', '2026-02-20', 5, '${JSON.stringify(cellsOfBefore)}', '{"open":[{"teamId":"lumen","comments":["A word"]}]}', 'of before')`,
  `INSERT INTO ballots (organization_id, wave_id, id, team_id, answers) VALUES ('lumen', 'e', 'ballot', 'a', '{"enps":9}')`,
  `INSERT INTO ballot_comments (organization_id, wave_id, id, team_id, question_id, text) VALUES ('lumen', 'e', 'words', 'a', 'open', 'A word')`,
];

/** One whose letter waits, one who waits to be reminded, and the closing put down. */
const invitedBefore = [
  `INSERT INTO teams (organization_id, id, parent_id, name, path_key, created_at) VALUES ('lumen', 'a', NULL, 'A', 'a', 0)`,
  ...['planned', 'sent'].flatMap((state, n) => [
    `INSERT INTO employees (organization_id, id, name, email, locale, team_id, created_at) VALUES ('lumen', 'e${n}', 'E', 'e${n}@lumen.example', 'en', 'a', 0)`,
    `INSERT INTO invitations (organization_id, id, wave_id, survey_id, version, kind, employee_id, team_id, locale, state, last_day, occasion, due_at)
     VALUES ('lumen', 'i${n + 1}', 'e', 's', 1, 'engagement', 'e${n}', 'a', 'en', '${state}', '2026-02-19', 'e${n}', 7)`,
  ]),
  `INSERT INTO wave_figures (organization_id, wave_id, planned, sent) VALUES ('lumen', 'e', 1, 1)`,
  `INSERT INTO outbox (organization_id, id, kind, payload, due_at) VALUES ('lumen', 'close-e', 'closeWave', '{"waveId":"e"}', 0)`,
];

const folderOf = (dialect: Dialect, name: StoreName = 'house'): string =>
  join(root, 'src/db/migrations', name === 'box' ? `box-${dialect}` : dialect);

function written(dialect: Dialect, name: StoreName = 'house'): { name: string; text: string }[] {
  return readdirSync(folderOf(dialect, name))
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => ({ name: file.replace('.sql', ''), text: readFileSync(join(folderOf(dialect, name), file), 'utf8') }));
}

/** Each state up to this one that a release may have left a database in, with the statements that make it. */
function statesUpTo(dialect: Dialect, last: string): { name: string; statements: string[] }[] {
  const all = written(dialect);
  return all.slice(0, all.findIndex(({ name }) => name === last) + 1).map(({ name }, i) => ({
    name,
    statements: [
      'CREATE TABLE schema_migrations (name text PRIMARY KEY)',
      ...all
        .slice(0, i + 1)
        .flatMap((m) => [...m.text.split('--> statement-breakpoint'), `INSERT INTO schema_migrations VALUES ('${m.name}')`]),
    ],
  }));
}

const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );

/** 'teams.parent_id' and 'teams.name not null', of every table but the ledger. */
async function columnsIn(store: Tables): Promise<string[]> {
  const query =
    store.dialect === 'sqlite'
      ? sql`select m.name as "table", c.name as "column", c."notnull" or c.pk as required from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`
      : sql`select table_name as "table", column_name as "column", is_nullable = 'NO' as required from information_schema.columns where table_schema = current_schema()`;
  const rows = await store.rows<{ table: string; column: string; required: unknown }>(query);
  return rows
    .filter((row) => row.table !== 'schema_migrations')
    .map((row) => columnLine(row.table, row.column, Boolean(row.required)))
    .toSorted();
}

function columnsWanted(store: Tables): string[] {
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
