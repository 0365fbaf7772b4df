// Builds Coro when something is newer than what was built, and says nothing when nothing is; with --watch it goes on and restarts the server.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';

const root = new URL('..', import.meta.url).pathname;
const built = join(root, 'dist/server/main.js');
const sources = ['src', 'web', 'package.json'].map((name) => join(root, name));

if (process.argv.includes('--watch')) await develop();
else if (!existsSync(built) || sources.some((path) => newest(path) > statSync(built).mtimeMs)) {
  console.log('Building …');
  await build();
}

async function build(): Promise<void> {
  const builder = await createBuilder({ configFile: join(root, 'web/vite.config.ts') }, null);
  await builder.buildApp();
}

function newest(path: string): number {
  const s = statSync(path);
  return s.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : s.mtimeMs;
}

/** Rebuilds and restarts on every change; a build that fails leaves the last server running. */
async function develop(): Promise<void> {
  let server: ChildProcess | undefined;
  let soon: NodeJS.Timeout | undefined;
  const again = async (): Promise<void> => {
    try {
      await build();
    } catch (e) {
      console.error(e instanceof Error ? e.message : e);
      return;
    }
    if (server) {
      const gone = new Promise((ok) => server!.once('exit', ok));
      server.kill('SIGTERM');
      await gone;
    }
    server = spawn(process.execPath, [built, 'serve'], { stdio: 'inherit', env: { ...process.env } });
  };
  await again();
  for (const folder of ['src', 'web']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(() => void again(), 100);
    });
  }
}
