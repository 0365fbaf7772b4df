// Applies what drizzle-kit generated, in order, each once, with the same ledger on both databases and in both stores.

const written = {
  sqlite: {
    house: import.meta.glob<string>('./migrations/sqlite/*.sql', { query: '?raw', import: 'default', eager: true }),
    box: import.meta.glob<string>('./migrations/box-sqlite/*.sql', { query: '?raw', import: 'default', eager: true }),
  },
  postgresql: {
    house: import.meta.glob<string>('./migrations/postgresql/*.sql', { query: '?raw', import: 'default', eager: true }),
    box: import.meta.glob<string>('./migrations/box-postgresql/*.sql', { query: '?raw', import: 'default', eager: true }),
  },
};

/** The house has everything but the ballots; the box has nothing else. */
export type StoreName = 'house' | 'box';

type Runner = {
  run(statement: string): unknown;
  applied(): Promise<string[]> | string[];
  record(name: string): unknown;
};

/** Call inside one transaction that no other process can be in at the same time. Answers how many had not been applied yet. */
export async function migrate(dialect: keyof typeof written, name: StoreName, { run, applied, record }: Runner): Promise<number> {
  await run('CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY)');
  const seen = new Set(await applied());
  let fresh = 0;
  for (const [path, text] of Object.entries(written[dialect][name]).sort(([a], [b]) => a.localeCompare(b))) {
    const step = path.replace(/^.*\//, '').replace(/\.sql$/, '');
    if (seen.has(step)) continue;
    for (const statement of text.split('--> statement-breakpoint')) await run(statement);
    await record(step);
    fresh++;
  }
  return fresh;
}
