// Waves of employees in which everybody has voted, for a Coro of the bench to close.
import { nanoid } from 'nanoid';
import { boxBeside, openBox, openStore } from '#db/store.ts';
import { visitAt } from '#services/context.ts';
import { type Asking, fillBoxes, unlock, type Vote } from '#tests/support/votes.ts';
import { secret } from './servers.ts';

/** A wave that is planned, with its teams. */
export type VotedWave = Asking & { readonly votes: readonly Vote[] };

/** Nobody signs or checks a paper with it here, so one pair does for every box. */
const standIn = { publicKey: 'public', privateKey: 'private' };

/** Opens these waves and fills their boxes; some 0.5 ms a ballot. */
export async function writeVotes(file: string, waves: readonly VotedWave[]): Promise<void> {
  const [store, box] = [await openStore(file), await openBox(boxBeside(file))];
  const visit = visitAt({ store, box, newKeyPair: async () => standIn, newId: nanoid, secret, baseUrl: '' }, new Date());
  for (const { votes, ...asking } of waves) {
    await unlock(visit, asking, [...new Set(votes.map(({ teamId }) => teamId))]);
    await fillBoxes(visit, asking, votes);
  }
  await Promise.all([store.close(), box.close()]);
}
