// Copies the SQLite databases of the house and its ballot box while they are in use, so that the two copies belong together.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';

type Both = { readonly house: string; readonly box: string };

/** Closing changes both, so copies that a closing came between are made again; there are few closings. */
const tries = 5;

/**
 * Copies the box first and then the house: so whatever lies in the box, the house knows that papers were signed for it. Says how many waves of employees have
 * ballots in the copy. Throws as `copyDatabase`, and leaves no copy then.
 */
export async function copyBoth(from: Both, to: Both): Promise<{ readonly open: number }> {
  for (const path of [from.house, from.box]) if (!existsSync(path)) throw new Error(`There is no database at ${path}.`);
  for (const path of [to.house, to.box]) if (existsSync(path)) throw new Error(`${path} exists already; choose another name.`);
  try {
    for (let left = tries; ; left--) {
      await copyDatabase(from.box, to.box);
      await copyDatabase(from.house, to.house);
      const states = statesIn(to.box);
      if (statesIn(from.box).join() === states.join()) return { open: states.filter((state) => !state.endsWith(' emptied')).length };
      if (left === 1) throw new Error('Waves are being closed just now; try again in a minute.');
      for (const path of [to.box, to.house]) rmSync(path);
    }
  } catch (e) {
    for (const path of [to.box, to.house]) rmSync(path, { force: true });
    throw e;
  }
}

function statesIn(box: string): string[] {
  const connection = new Sqlite(box, { readonly: true });
  try {
    const states = connection.prepare("SELECT organization_id || ' ' || wave_id || ' ' || state FROM box_waves ORDER BY 1");
    return states.pluck().all() as string[];
  } finally {
    connection.close();
  }
}

/**
 * Copies the database at `from` to a new file `to`, with everything committed until now, while others read and write it.
 * Throws an Error with a plain sentence when there is no database at `from`, when `to` exists, or when the copy is not sound.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new Error(`There is no database at ${from}.`);
  if (existsSync(to)) throw new Error(`${to} exists already; choose another name.`);
  const making = `${to}.making`;
  try {
    // Before anything is in it: nobody but the owner may read the copy.
    await (await open(making, 'w', 0o600)).close();
    const source = new Sqlite(from, { readonly: true });
    try {
      // In one step: another process's write between two steps would make it begin again, and with many writers never end.
      await source.backup(making, { progress: () => 0x7fffffff });
    } finally {
      source.close();
    }
    check(making);
    renameSync(making, to);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(making + end, { force: true });
  }
}

/** The copy becomes one plain file that needs no other beside it. */
function check(file: string): void {
  const copy = new Sqlite(file);
  try {
    copy.pragma('journal_mode = DELETE');
    const found = copy.pragma('quick_check', { simple: true });
    if (found !== 'ok') throw new Error(`The copy is not sound: ${String(found)}`);
  } finally {
    copy.close();
  }
}
