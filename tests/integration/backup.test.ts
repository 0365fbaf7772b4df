// A copy of the database is whole although others write while it is made, overwrites nothing, and stands for itself.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { boxBeside, type BoxStore, openBox, openStore } from '#db/store.ts';
import { openBoxFor } from '#services/ballot-box.ts';
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

/** A wave whose box takes ballots; `close` lets go of the box. */
async function openWave(): Promise<BoxStore> {
  const box = await openBox(boxBeside(database));
  await openBoxFor({ box }, { organizationId: 'o', waveId: 'w', sizes: { scores: 256, comment: 8192 }, keys: [] });
  return box;
}

it('holds everything that was on disk before, although another process goes on writing', async () => {
  const writer = anotherProcess('tests/support/writer.ts', database, 'o', '100000');
  await writer.lines(200);
  const box = await openWave();
  await box.close();
  const file = join(folder, 'copy.sqlite');
  const told = writer.said.filter((line) => line !== 'open');
  const { code, said } = await backup(file);
  const meanwhile = writer.said.length;
  await writer.kill();
  expect(code).toBe(0);
  expect(said).toContain('hold everything as it was a moment ago, and are restored together.');
  expect(said).toContain('A survey of employees had not closed yet: whoever has these files and APP_SECRET can open the ballots');
  expect(meanwhile).toBeGreaterThan(told.length + 1);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy-ballots.sqlite', 'copy.sqlite']);
  expect(statSync(boxBeside(file)).mode & 0o777).toBe(0o600);
  const copy = await openStore(file);
  const { organizations } = copy.t;
  const names = new Set((await copy.select({ id: organizations.id }).from(organizations)).map((row) => row.id));
  await copy.close();
  expect(told.filter((name) => !names.has(name))).toEqual([]);
});
it(
  'has no ballot for which the rest of it knows no paper, and says nothing of ballots when every wave has closed',
  { timeout: 30_000 },
  async () => {
    const [store, box] = [await openStore(database), await openWave()];
    let stopped = false;
    let cast = 0;
    // Each time first one row in the house, as when papers are signed, and then one in the box.
    const voting = (async () => {
      for (; !stopped; cast++) {
        const id = `vote-${cast}`;
        await store.write((tx) =>
          tx.insert(tx.t.organizations).values({ id, name: id, locale: 'en', timeZone: 'UTC', createdAt: new Date(0) }),
        );
        const row = { organizationId: 'o', waveId: 'w', id, teamId: 't', kind: 'scores' as const, receipt: id, enc: '', sealed: '' };
        await box.write((tx) => tx.insert(tx.t.ballots).values(row));
      }
    })();
    while (cast < 20) await new Promise((soon) => setTimeout(soon, 5));
    const file = join(folder, 'voted.sqlite');
    const { code } = await backup(file);
    stopped = true;
    await voting;
    expect(code).toBe(0);
    const [copy, boxCopy] = [await openStore(file), await openBox(boxBeside(file))];
    const known = new Set((await copy.select({ id: copy.t.organizations.id }).from(copy.t.organizations)).map(({ id }) => id));
    const ballots = (await boxCopy.select({ id: boxCopy.t.ballots.id }).from(boxCopy.t.ballots)).map(({ id }) => id);
    expect(ballots.length).toBeGreaterThanOrEqual(20);
    expect(ballots.filter((id) => !known.has(id))).toEqual([]);
    await box.write((tx) => tx.update(tx.t.boxWaves).set({ state: 'emptied' }));
    expect((await backup(join(folder, 'quiet.sqlite'))).said).not.toContain('ballots in them');
    await Promise.all([store.close(), box.close(), copy.close(), boxCopy.close()]);
  },
);
it('overwrites nothing, and leaves nothing half-made', async () => {
  const kept = join(folder, 'kept');
  writeFileSync(kept, 'precious');
  expect(await backup(kept)).toMatchObject({ code: 1, complaint: expect.stringContaining('exists already') });
  expect(await backup(join(folder, 'new'), join(folder, 'nowhere.sqlite'))).toMatchObject({
    code: 1,
    complaint: expect.stringContaining('There is no database at'),
  });
  expect(await backup(join(folder, 'new'), kept)).toMatchObject({ code: 1 });
  writeFileSync(boxBeside(join(folder, 'new')), 'precious too');
  expect(await backup(join(folder, 'new'))).toMatchObject({
    code: 1,
    complaint: expect.stringContaining('new-ballots.sqlite exists already'),
  });
  rmSync(boxBeside(join(folder, 'new')));
  expect(await backup(join(folder, 'no folder/new'))).toMatchObject({ code: 1 });
  expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([]);
  expect(existsSync(join(folder, 'nowhere.sqlite'))).toBe(false);
});
it('of PostgreSQL is left to its own program', async () => {
  const { code, complaint } = await backup(join(folder, 'new'), 'postgres://nobody@localhost:1/none');
  expect(code).toBe(1);
  expect(complaint).toContain('This database is PostgreSQL: copy it with pg_dump --format=custom');
});
