// Runs once before the tests that need a database: starts PostgreSQL and makes an up-to-date database of each kind for the tests to copy.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import type { KeyPair } from '#domain/ballot-keys.ts';
import { boxBeside, openBox, openStore } from '#db/store.ts';
import { newKeyPair } from '#services/key-pairs.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databases: {
      /** PostgreSQL's maintenance database, and the name of the one to copy. */
      readonly server: string;
      readonly template: string;
      /** A folder for SQLite files, and the file to copy. */
      readonly folder: string;
      readonly file: string;
      /** Keys made once, for there is no time to make new ones in every test. */
      readonly keys: readonly KeyPair[];
    };
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'coro-sqlite-'));
  const file = join(folder, 'template.sqlite');
  const server = await startPostgres();
  const template = `coro_template_${process.pid}`;
  const run = async (statement: string): Promise<void> => {
    const connection = new pg.Client(server.url);
    await connection.connect();
    await connection.query(statement);
    await connection.end();
  };
  await run(`CREATE DATABASE ${template}`);
  for (const url of [file, databaseAt(server.url, template)]) {
    await (await openStore(url)).close();
    await (await openBox(boxBeside(url))).close();
  }
  const keys = await Promise.all(Array.from({ length: 48 }, newKeyPair));
  project.provide('databases', { server: server.url, template, folder, file, keys });
  return async () => {
    await run(`DROP DATABASE ${template}`);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The address of another database of the same server. */
export function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
