// Inserts very many rows of one shape: a few statements that are kept, and values as the driver takes them, at a third of the cost of building each.
import type { Writer } from './store.ts';

/** So many rows go into one statement: with fifteen columns it is as long as what is kept (`longestKept` in sqlite.ts). */
const together = 100;

/**
 * `await insertRows(tx, 'invitations', ['organization_id', 'id'], ['o', '1', 'o', '2'])`: names as they are in the database, the values of all rows
 * behind each other, each a text, a number or null; instants as milliseconds.
 */
export async function insertRows(
  tx: Writer,
  table: string,
  columns: readonly string[],
  values: readonly (string | number | null)[],
): Promise<void> {
  const width = columns.length;
  for (let at = 0; at < values.length;) {
    const rows = (values.length - at) / width >= together ? together : 1;
    await tx.run(statement(table, columns, rows), values.slice(at, at + rows * width));
    at += rows * width;
  }
}

const statements = new Map<string, string>();

function statement(table: string, columns: readonly string[], rows: number): string {
  const key = `${table} ${columns.join()} ${rows}`;
  let text = statements.get(key);
  if (text === undefined) {
    const row = `(${columns.map(() => '?').join()})`;
    text = `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join()}) VALUES ${Array.from({ length: rows }, () => row).join()}`;
    statements.set(key, text);
  }
  return text;
}
