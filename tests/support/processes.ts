// Runs a module of the tests in a process of its own, for what only several processes, or the death of one, can show.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { onTestFinished } from 'vitest';

export type Running = {
  /** What it has printed so far, by line. */
  readonly said: readonly string[];
  /** What it has written to stderr so far. */
  complaint(): string;
  /** Resolves as soon as it has printed so many lines. */
  lines(count: number): Promise<void>;
  /** Its exit code, once it has ended by itself; throws what it wrote to stderr when that is not 0. */
  end(): Promise<void>;
  /** Kills it at once (SIGKILL): it can finish nothing. */
  kill(): Promise<void>;
};

const root = join(import.meta.dirname, '../..');
/** Vite runs the module, so that it may import what the house imports. */
const start = `const { runnerImport } = await import('vite'); await runnerImport(process.argv[1], { configFile: false, root: ${JSON.stringify(root)} });`;

/**
 * Packs a module with what it imports into one file, whose processes start in a fifth of the time: for tests that start many.
 * Give its path to `anotherProcess`.
 */
export async function packed(module: string): Promise<string> {
  // Inside the house, so that the packages that are not packed in are found from it.
  const outDir = join(root, 'node_modules', `.packed-${process.pid}-${module.replaceAll(/\W/g, '-')}`);
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: ['drizzle-orm', 'hono', 'nanoid', 'date-holidays', 'date-holidays-parser'] },
    build: { ssr: module, outDir, rolldownOptions: { output: { entryFileNames: 'packed.js' } } },
  });
  return join(outDir, 'packed.js');
}

/** `anotherProcess('tests/support/writer.ts', url, '100')`; killed at the latest when the test ends. */
export function anotherProcess(module: string, ...args: readonly string[]): Running {
  const command = isAbsolute(module) ? [module] : ['--input-type=module', '--eval', start, join(root, module)];
  const child = spawn(process.execPath, [...command, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const said: string[] = [];
  const printed = createInterface({ input: child.stdout });
  printed.on('line', (line) => said.push(line));
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
  const kill = (): Promise<void> => ended(child, exit);
  onTestFinished(kill);
  return {
    said,
    complaint: () => complaint,
    lines: async (count) => {
      while (said.length < count) {
        const more = await Promise.race([once(printed, 'line'), exit.then(() => undefined)]);
        if (!more && said.length < count) throw new Error(`the process ended after ${said.length} lines: ${complaint}`);
      }
    },
    end: async () => {
      const [code] = (await exit) as [number | null];
      if (code !== 0) throw new Error(`the process ended with ${code}: ${complaint}`);
    },
    kill,
  };
}

async function ended(child: ChildProcess, exit: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL');
  await exit;
}
