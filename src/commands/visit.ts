// Opens the database for one errand of the command line and closes it again.
import { nanoid } from 'nanoid';
import { type Config, ConfigFault } from '#config.ts';
import { openStore } from '#db/store.ts';
import { type Visit, visitAt } from '#services/context.ts';

/** Throws `ConfigFault` when the database cannot be opened. */
export async function onAVisit<T>(config: Config, errand: (visit: Visit) => Promise<T>): Promise<T> {
  const store = await openStore(config.databaseUrl).catch((e: unknown) => {
    throw new ConfigFault(`DATABASE_URL cannot be opened: ${e instanceof Error ? e.message : String(e)}`);
  });
  try {
    return await errand(visitAt({ store, newId: nanoid, secret: config.secret, baseUrl: config.baseUrl }, new Date()));
  } finally {
    await store.close();
  }
}
