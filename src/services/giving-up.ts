// Gives up a wave of employees that cannot be counted, so that it does not stay open for ever: nothing of it is published, and its keys are destroyed.
import { and, eq, isNotNull } from 'drizzle-orm';
import { conflict, notFound } from '#domain/refusal.ts';
import { closingTroubleIn } from '#domain/waves.ts';
import { dropBox, emptyBox } from '#db/ballots.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { cancelLetters } from './sending.ts';
import { dropAllKeys } from './wave-keys.ts';
import { workIds } from './waves.ts';

/**
 * Only after a closing that stopped for a reason that somebody has to settle (`closingTroubles`), and that cannot be settled: what was answered is lost.
 * Throws `notFound`, and `conflict` for any other wave, also for one whose closing is being tried again just now.
 */
export async function giveUpWave(ctx: Context, waveId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    const { waves: w, outbox: o, signings: s } = tx.t;
    const here = and(eq(w.organizationId, organizationId), eq(w.id, waveId));
    const work = and(eq(o.organizationId, organizationId), eq(o.id, workIds.close(waveId)), isNotNull(o.failedAt));
    const [stopped] = await tx.delete(o).where(work).returning({ fault: o.fault });
    if (closingTroubleIn(stopped?.fault ?? null) === undefined) throw (await tx.$count(w, here)) > 0 ? conflict() : notFound();
    const [moved] = await tx
      .update(w)
      .set({ state: 'cancelled' })
      .where(and(here, eq(w.state, 'open')))
      .returning({ name: w.name });
    if (moved === undefined) throw conflict();
    await tx.delete(s).where(and(eq(s.organizationId, organizationId), eq(s.waveId, waveId)));
    await cancelLetters(tx, organizationId, { waveId });
    await dropAllKeys(tx, { organizationId, waveId });
    await noteDown(ctx, tx, 'waveGivenUp', waveId, { name: moved.name });
  });
  await ctx.box.write((tx) => dropBox(tx, { organizationId, waveId })); // from here on no more ballots are taken
  await emptyBox(ctx.box, { organizationId, waveId });
  await ctx.box.scrub(['ballots', 'box_keys']);
  await ctx.scrub(['signings', 'ballot_keys', 'wave_keys']);
}
