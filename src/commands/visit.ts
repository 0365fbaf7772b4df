// Opens the two stores for one errand of the command line and closes them again.
import type { Config } from '#config.ts';
import { type Visit, visitAt } from '#services/context.ts';
import { openStores, surroundingsOf } from './database.ts';

/** Throws `ConfigFault` when a store cannot be opened. */
export async function onAVisit<T>(config: Config, errand: (visit: Visit) => Promise<T>): Promise<T> {
  const stores = await openStores(config);
  try {
    return await errand(visitAt(surroundingsOf(config, stores), new Date()));
  } finally {
    await stores.close();
  }
}
