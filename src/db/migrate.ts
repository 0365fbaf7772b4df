// Applies what drizzle-kit generated, in order, each once, with the same ledger on both databases.

const written = {
  sqlite: import.meta.glob<string>('./migrations/sqlite/*.sql', { query: '?raw', import: 'default', eager: true }),
  postgresql: import.meta.glob<string>('./migrations/postgresql/*.sql', { query: '?raw', import: 'default', eager: true }),
};

type Runner = {
  run(statement: string): unknown;
  applied(): Promise<string[]> | string[];
  record(name: string): unknown;
};

/** Call inside one transaction that no other process can be in at the same time. Answers how many had not been applied yet. */
export async function migrate(dialect: keyof typeof written, { run, applied, record }: Runner): Promise<number> {
  await run('CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY)');
  const seen = new Set(await applied());
  let fresh = 0;
  for (const [path, text] of Object.entries(written[dialect]).sort(([a], [b]) => a.localeCompare(b))) {
    const name = path.replace(/^.*\//, '').replace(/\.sql$/, '');
    if (seen.has(name)) continue;
    for (const statement of text.split('--> statement-breakpoint')) await run(statement);
    await record(name);
    fresh++;
  }
  return fresh;
}
