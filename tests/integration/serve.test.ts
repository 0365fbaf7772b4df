// The built server as it is started and stopped: one sentence when it cannot, and nobody cut off when it is told to end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { askCustomers } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

const folder = mkdtempSync(join(tmpdir(), 'coro-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const built = join(import.meta.dirname, '../../dist/server/main.js');
const secret = 'a secret that only the tests know!';

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [built, 'serve'], {
    env: { PATH: process.env['PATH'] ?? '', APP_SECRET: secret, DATABASE_URL: join(folder, 'coro.sqlite'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [said, complaint] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
  const exit = once(child, 'exit').then(([code]) => ({ code: code as number | null, complaint }));
  const open = async (): Promise<void> => {
    while (!said.includes('Coro is open'))
      if (await Promise.race([once(child.stdout, 'data').then(() => false), exit.then(() => true)])) throw new Error(complaint);
  };
  return { child, exit, open };
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

it.each([
  ['HOST', { HOST: '203.0.113.7' }, /^HOST 203\.0\.113\.7 is not an address of this machine; .+\.$/],
  ['the database server', { DATABASE_URL: 'postgres://127.0.0.1:9/coro' }, /^DATABASE_URL cannot be opened: .*ECONNREFUSED/],
  ['the database server’s name', { DATABASE_URL: 'postgres://localhost:9/coro' }, /^DATABASE_URL cannot be opened: .*ECONNREFUSED/],
  ['the file', { DATABASE_URL: import.meta.filename }, /^DATABASE_URL cannot be opened: file is not a database/],
  ['the folder', { DATABASE_URL: join(import.meta.filename, 'coro.sqlite') }, /^DATABASE_URL cannot be opened: /],
])('says in one sentence what is wrong with %s', async (_, env, sentence) => {
  const { code, complaint } = await start({ PORT: await freePort(), ...env }).exit;
  expect(complaint.trim()).toMatch(sentence);
  expect(complaint.trim()).not.toContain('\n');
  expect(code).toBe(1);
});

it('does not wait for somebody who has begun to ask and never goes on', async () => {
  const port = await freePort();
  const server = start({ PORT: port });
  await server.open();
  const silent = connect({ port: Number(port), host: '127.0.0.1' });
  await once(silent, 'connect');
  silent.on('error', () => {}).write('GET /health HTTP/1.1\r\nHost: x\r\n');
  server.child.kill('SIGTERM');
  expect(await server.exit).toEqual({ code: 0, complaint: '' });
}, 15_000);

it('ends at once when it is told a second time', async () => {
  const port = await freePort();
  const server = start({ PORT: port });
  await server.open();
  const silent = connect({ port: Number(port), host: '127.0.0.1' });
  await once(silent, 'connect');
  silent.on('error', () => {}).write('GET /health HTTP/1.1\r\nHost: x\r\n');
  server.child.kill('SIGTERM');
  await new Promise((soon) => setTimeout(soon, 300));
  expect(server.child.exitCode).toBeNull();
  server.child.kill('SIGINT');
  expect(await server.exit).toEqual({ code: null, complaint: '' });
});

onBothDatabases('a server that is told to stop', ({ open, fresh }) => {
  it('answers what it has taken on, lets go of connections that would go on asking, and ends with 0', async () => {
    const url = await fresh();
    const store = await open(url);
    const house = openHouse(store);
    house.clock.now = new Date();
    const lumen = await found(house, { timeZone: 'UTC' }); // where it is the same day as by the clock of the house
    const team = await lumen.team('Nord');
    const customers = await Promise.all(Array.from({ length: 400 }, () => lumen.customer(team)));
    const asked = await askCustomers(house, lumen);
    const port = await freePort();
    const server = start({ PORT: port, DATABASE_URL: url });
    await server.open();

    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    const answered: string[] = [];
    const troubles = new Set<string | undefined>();
    const answer = (customer: string) =>
      new Promise<void>((ok) => {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const sent = request({ agent, port, method: 'POST', path: `/s/${asked.token(customer)}`, headers }, (response) => {
          if (response.statusCode === 303) answered.push(asked.invitationId(customer));
          response.resume().on('end', ok);
        });
        sent.on('error', (e: NodeJS.ErrnoException) => (troubles.add(e.code), ok())).end('nps=9');
      });
    const left = [...customers];
    let told = false;
    const asking = Array.from({ length: 16 }, async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        await answer(next);
        if (answered.length >= 100 && !told) told = server.child.kill('SIGTERM');
      }
    });
    await Promise.all(asking);
    expect(await server.exit).toEqual({ code: 0, complaint: '' });
    agent.destroy();

    const kept = await store.select({ id: store.t.responses.id }).from(store.t.responses);
    const ids = new Set(kept.map(({ id }) => id));
    expect(answered.length).toBeGreaterThanOrEqual(100);
    expect(answered.length).toBeLessThan(400);
    expect([...troubles]).toEqual(['ECONNREFUSED']);
    expect(answered.filter((id) => !ids.has(id))).toEqual([]);
  });
});
