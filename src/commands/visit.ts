// Opens the database for one errand of the command line and closes it again.
import { nanoid } from 'nanoid';
import type { Config } from '#config.ts';
import { type Visit, visitAt } from '#services/context.ts';
import { openDatabase } from './database.ts';

/** Throws `ConfigFault` when the database cannot be opened. */
export async function onAVisit<T>(config: Config, errand: (visit: Visit) => Promise<T>): Promise<T> {
  const store = await openDatabase(config.databaseUrl);
  try {
    return await errand(visitAt({ store, newId: nanoid, secret: config.secret, baseUrl: config.baseUrl }, new Date()));
  } finally {
    await store.close();
  }
}
