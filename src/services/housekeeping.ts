// Throws away what has had its time: sessions and sign-in links that have ended, and old letters of the local mailbox.
import { lt } from 'drizzle-orm';
import type { Visit } from './context.ts';

const day = 86_400_000;
/** A local letter can be read for so long; a link that has ended is remembered a day longer, to say kindly that it has. */
const kept = { letters: 30 * day, links: day } as const;

export async function tidyUp(visit: Visit): Promise<void> {
  const ago = (ms: number): Date => new Date(visit.now.getTime() - ms);
  await visit.write(async (tx) => {
    await tx.delete(tx.t.sessions).where(lt(tx.t.sessions.expiresAt, visit.now));
    await tx.delete(tx.t.signInLinks).where(lt(tx.t.signInLinks.expiresAt, ago(kept.links)));
    await tx.delete(tx.t.letters).where(lt(tx.t.letters.at, ago(kept.letters)));
  });
}
