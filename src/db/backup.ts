// Copies a SQLite database while it is in use, as it was at one moment.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';

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
