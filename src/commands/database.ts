// Opens the database, or says in one sentence why it cannot be opened.
import { ConfigFault } from '#config.ts';
import { openStore, type Store } from '#db/store.ts';

/** Throws `ConfigFault`. */
export async function openDatabase(url: string): Promise<Store> {
  return openStore(url).catch((e: unknown) => {
    throw new ConfigFault(`DATABASE_URL cannot be opened: ${e instanceof Error ? e.message : String(e)}`);
  });
}
