// Starts servers as processes of their own, and says what they cost: the time to the first answer, and memory at its highest.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

export type Server = {
  readonly url: string;
  /** From the start of the process to its first answer, in ms. */
  readonly started: number;
  /** The most memory it has held so far, in MB; undefined where the system does not say (it is Linux that does). */
  peakMemory(): number | undefined;
  stop(): Promise<void>;
};

const built = join(import.meta.dirname, '../../dist/server/main.js');

/** What `npm start` tells the runtime too: with little room for what is young and for what is no longer used, memory stays small under load. */
const asStarted = ['--max-semi-space-size=8', '--heap-growing-percent=20'];

/** The secret of every Coro that the bench starts: it signs the links itself. */
export const secret = 'of the bench, which signs links as well';

/** The built Coro on this SQLite file. `probe` is the page whose answer counts as the first. */
export async function startCoro(databaseFile: string, { probe = '/health', role = 'web' } = {}): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = { PORT: String(port), HOST: '127.0.0.1', BASE_URL: url, DATABASE_URL: databaseFile, APP_SECRET: secret, ROLE: role };
  return start([...builtCoro(), 'serve'], environment, url, probe);
}

/** The bare server beside it. */
export async function startFloor(databaseFile: string, pageFile: string): Promise<Server> {
  const port = await freePort();
  return start([join(import.meta.dirname, 'floor.ts'), databaseFile, pageFile, String(port)], {}, `http://127.0.0.1:${port}`, '/health');
}

/** What Node is told to run the built Coro as it is started. */
export const builtCoro = (): string[] => [...asStarted, ...profiling(), built];

/** With BENCH_PROFILE=folder every Coro leaves a .cpuprofile there. */
function profiling(): string[] {
  const folder = process.env['BENCH_PROFILE'];
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}

async function start(args: readonly string[], environment: Readonly<Record<string, string>>, url: string, probe: string): Promise<Server> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(child, 'exit');
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  while (!(await answers(url + probe))) {
    if (child.exitCode !== null) throw new Error(`${args.at(-1)} ended with code ${child.exitCode} before it answered`);
    if (performance.now() - began > 60_000) throw new Error(`${args.at(-1)} has not answered ${probe} within a minute`);
  }
  const { pid = 0 } = child;
  return {
    url,
    started: performance.now() - began,
    peakMemory: () => peakOf(pid),
    stop: async () => {
      process.off('exit', kill);
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function peakOf(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024 : undefined;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    await new Promise((soon) => setTimeout(soon, 2));
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
