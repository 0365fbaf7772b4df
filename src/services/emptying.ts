// Destroys what a closed wave no longer needs: the ballots, then the keys, then what files still hold of them.
import { and, asc, eq, lte } from 'drizzle-orm';
import { emptyBox } from '#db/ballots.ts';
import type { Context } from './context.ts';

/** So many rows are deleted in a transaction. */
const pageSize = 2000;

/**
 * Called once a wave's snapshot is on disk. Cut off anywhere it may simply run again: the keys go after the last ballot, and what the files remember of
 * either goes last. Throws an Error when others keep a file from being cleaned; that may be tried again as well.
 */
export async function destroyBallots(ctx: Context, waveId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  await emptyBox(ctx.box, { organizationId, waveId });
  while (await deleteSignings(ctx, waveId));
  await ctx.write(async (tx) => {
    const { waveKeys: w, ballotKeys: b } = tx.t;
    await tx
      .update(b)
      .set({ privateKey: null })
      .where(and(eq(b.organizationId, organizationId), eq(b.waveId, waveId)));
    await tx
      .update(w)
      .set({ privateKey: null })
      .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId)));
  });
  await ctx.box.scrub(['ballots', 'box_keys']);
  await ctx.scrub(['signings', 'ballot_keys', 'wave_keys']);
}

/** A page of them; false when there was none left. */
async function deleteSignings(ctx: Context, waveId: string): Promise<boolean> {
  return ctx.write(async (tx) => {
    const { signings: s } = tx.t;
    const here = and(eq(s.organizationId, ctx.scope.organizationId), eq(s.waveId, waveId));
    const page = await tx.select({ id: s.invitationId }).from(s).where(here).orderBy(asc(s.invitationId)).limit(pageSize);
    const last = page.at(-1)?.id;
    if (last === undefined) return false;
    await tx.delete(s).where(and(here, lte(s.invitationId, last)));
    return true;
  });
}
