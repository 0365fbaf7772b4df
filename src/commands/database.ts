// Opens the two stores, or says in one sentence why one cannot be opened.
import { nanoid } from 'nanoid';
import { type Config, ConfigFault } from '#config.ts';
import { type BoxStore, boxBeside, openBox, openStore, type Store } from '#db/store.ts';
import type { Surroundings } from '#services/context.ts';
import { newKeyPair } from '#services/key-pairs.ts';

/** The house and its ballot box, open; `close` lets go of both. */
export type Stores = { readonly store: Store; readonly box: BoxStore; close(): Promise<void> };

/** Opens both, at the addresses that the configuration says. Throws `ConfigFault`. */
export async function openStores({ databaseUrl, ballotDatabaseUrl }: Pick<Config, 'databaseUrl' | 'ballotDatabaseUrl'>): Promise<Stores> {
  const store = await openStore(databaseUrl).catch(fault('DATABASE_URL'));
  const box = await openBox(ballotDatabaseUrl ?? boxBeside(databaseUrl)).catch(async (e: unknown) => {
    await store.close();
    return fault('BALLOT_DATABASE_URL')(e);
  });
  return {
    store,
    box,
    close: async () => {
      await Promise.all([store.close(), box.close()]);
    },
  };
}

/** What every service is given, over these stores. */
export const surroundingsOf = ({ secret, baseUrl }: Pick<Config, 'secret' | 'baseUrl'>, { store, box }: Stores): Surroundings => ({
  store,
  box,
  newKeyPair,
  newId: nanoid,
  secret,
  baseUrl,
});

const fault =
  (name: string) =>
  (e: unknown): never => {
    throw new ConfigFault(`${name} cannot be opened: ${e instanceof Error ? e.message : String(e)}`);
  };
