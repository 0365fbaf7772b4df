// A copy of the database is whole although others write while it is made, overwrites nothing, and stands for itself.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '#db/store.ts';
import { anotherProcess } from '#tests/support/processes.ts';

/** What `npm test` has built just before. */
const built = join(import.meta.dirname, '../../dist/server/main.js');
const folder = mkdtempSync(join(tmpdir(), 'coro-backup-'));
const database = join(folder, 'coro.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

function backup(file: string, url = database): Promise<{ readonly code: number; readonly said: string; readonly complaint: string }> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: url, APP_SECRET: 'a secret that only the tests know!' };
  return new Promise((ok) =>
    execFile(process.execPath, [built, 'backup', file], { env }, (error, said, complaint) =>
      ok({ code: Number(error?.code ?? 0), said, complaint }),
    ),
  );
}

it('holds everything that was on disk before, although another process goes on writing', async () => {
  const writer = anotherProcess('tests/support/writer.ts', database, 'o', '100000');
  await writer.lines(200);
  const file = join(folder, 'copy.sqlite');
  const told = writer.said.filter((line) => line !== 'open');
  const { code, said } = await backup(file);
  const meanwhile = writer.said.length;
  await writer.kill();
  expect(code).toBe(0);
  expect(said).toContain('holds everything as it was a moment ago');
  expect(meanwhile).toBeGreaterThan(told.length + 1);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite']);
  const copy = await openStore(file);
  const { organizations } = copy.t;
  const names = new Set((await copy.select({ id: organizations.id }).from(organizations)).map((row) => row.id));
  await copy.close();
  expect(told.filter((name) => !names.has(name))).toEqual([]);
});
it('overwrites nothing, and leaves nothing half-made', async () => {
  const kept = join(folder, 'kept');
  writeFileSync(kept, 'precious');
  expect(await backup(kept)).toMatchObject({ code: 1, complaint: expect.stringContaining('exists already') });
  expect(await backup(join(folder, 'new'), join(folder, 'nowhere.sqlite'))).toMatchObject({
    code: 1,
    complaint: expect.stringContaining('There is no database at'),
  });
  expect(await backup(join(folder, 'new'), kept)).toMatchObject({ code: 1 });
  expect(await backup(join(folder, 'no folder/new'))).toMatchObject({ code: 1 });
  expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([]);
  expect(existsSync(join(folder, 'nowhere.sqlite'))).toBe(false);
});
it('of PostgreSQL is left to its own program', async () => {
  const { code, complaint } = await backup(join(folder, 'new'), 'postgres://nobody@localhost:1/none');
  expect(code).toBe(1);
  expect(complaint).toContain('pg_dump --format=custom');
});
