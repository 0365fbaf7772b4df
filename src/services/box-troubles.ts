// What is wrong with the ballot box or the secret while employees are asked, found when Coro starts and not when it is time to count.
import { and, eq, isNotNull } from 'drizzle-orm';
import { Refusal } from '#domain/refusal.ts';
import type { Visit } from './context.ts';
import { sealingKeyOf } from './wave-keys.ts';

/** One sentence for each open wave, of any organization, that could not be answered or counted as things are; for whoever starts Coro. */
export async function boxTroubles(visit: Visit): Promise<readonly string[]> {
  const { waves: w, waveKeys: k } = visit.db.t;
  const open = await visit.db
    .select({ organizationId: w.organizationId, id: w.id, name: w.name })
    .from(w)
    .innerJoin(k, and(eq(k.organizationId, w.organizationId), eq(k.waveId, w.id), isNotNull(k.privateKey)))
    .where(and(eq(w.kind, 'engagement'), eq(w.state, 'open')));
  const troubles: string[] = [];
  for (const { organizationId, id, name } of open) {
    const about = JSON.stringify(name);
    const b = visit.box.t.boxWaves;
    if ((await visit.box.$count(b, and(eq(b.organizationId, organizationId), eq(b.waveId, id)))) === 0)
      troubles.push(
        `The ballot box does not know the survey ${about}, which is open: BALLOT_DATABASE_URL must be what it was when the survey opened. Until then its answers wait on people's devices, and it is not counted.`,
      );
    if (!(await opens(visit, organizationId, id)))
      troubles.push(
        `APP_SECRET is not the one with which the survey ${about} was opened: until it is, nobody gets ballot papers for it, and it is not counted.`,
      );
  }
  return troubles;
}

async function opens(visit: Visit, organizationId: string, waveId: string): Promise<boolean> {
  try {
    await sealingKeyOf(visit, organizationId, waveId);
    return true;
  } catch (e) {
    if (e instanceof Refusal) return false;
    throw e;
  }
}
