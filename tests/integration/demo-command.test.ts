// The built demonstration as a newcomer starts it: it prints links that work, refuses a port that is taken, and stops when told to.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'coro-demo-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

type Demo = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly complained: () => string;
  readonly exit: Promise<unknown[]>;
};

function startDemo(port: number): Demo {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/server/main.js'), 'demo'], {
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port), DATABASE_URL: join(folder, 'demo.sqlite') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let [out, err] = ['', ''];
  child.stdout!.on('data', (bytes: Buffer) => (out += bytes.toString()));
  child.stderr!.on('data', (bytes: Buffer) => (err += bytes.toString()));
  return { child, said: () => out, complained: () => err, exit: once(child, 'exit') };
}

async function welcome(demo: Demo): Promise<string> {
  const ready = (async () => {
    while (!demo.said().includes('ctrl-C stops.')) await once(demo.child.stdout!, 'data');
  })();
  await Promise.race([ready, demo.exit.then(() => Promise.reject(new Error(`the demo ended: ${demo.complained()}`)))]);
  return demo.said();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? address!.port : 0;
}

it('says what it is doing, and every link that it prints can be clicked', async () => {
  const port = await freePort();
  const demo = startDemo(port);
  const said = await welcome(demo);
  expect(said).toMatch(/40 teams in 3 regions/);
  const links = [...said.matchAll(/http:\/\/\S+\/(?:sign-in|s|e)\/\S+/g)].map(([link]) => link.replace('localhost', '127.0.0.1'));
  expect(links).toHaveLength(7);
  expect(links.filter((link) => /\/e\/#[\w-]{22}$/.test(link))).toHaveLength(1);
  for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);

  const second = startDemo(port);
  expect(await second.exit).toEqual([1, null]);
  expect(second.complained().trim()).toBe(`PORT ${port} is taken by another program; set PORT to a free one.`);

  demo.child.kill('SIGTERM');
  expect(await demo.exit).toEqual([0, null]);

  const again = startDemo(port);
  expect(await welcome(again)).toContain('stays as it is');
  again.child.kill('SIGINT');
  expect(await again.exit).toEqual([0, null]);
}, 120_000);
