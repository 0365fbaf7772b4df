// A wave that ends before its last day: letters planned for later will not go, and leave their places in those days to other waves.
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { type Day, dayOf } from '#domain/calendar.ts';
import { moveDays } from './invitation-rows.ts';
import type { Context } from './context.ts';
import { policyOf } from './rules.ts';
import { moveFigures } from './wave-figures.ts';

const pageSize = 1000;

/**
 * Cancels the first letters of an open wave of customers that are planned for later and that nobody holds, a page a transaction. Who waits by a rule
 * has waited in vain: it expires. Does nothing for any other wave; cut off anywhere, it may simply run again.
 */
export async function cancelLater(ctx: Context, waveId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  const { timeZone } = await policyOf(ctx);
  const { invitations: i, waves: w } = ctx.db.t;
  const later = and(
    eq(i.organizationId, organizationId),
    eq(i.waveId, waveId),
    inArray(i.state, ['planned', 'waiting']),
    isNull(i.lease),
    gt(i.dueAt, ctx.now),
  );
  const open = and(eq(w.organizationId, organizationId), eq(w.id, waveId), eq(w.state, 'open'), eq(w.kind, 'customer'));
  if ((await ctx.db.$count(w, open)) === 0) return;
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: { id: string; occasion: string; dueAt: Date | null }[] = await ctx.db
      .select({ id: i.id, occasion: i.occasion, dueAt: i.dueAt })
      .from(i)
      .where(and(later, gt(i.occasion, after)))
      .orderBy(asc(i.occasion))
      .limit(pageSize);
    after = page.at(-1)?.occasion;
    const dueOf = new Map(page.map(({ id, dueAt }) => [id, dueAt]));
    if (page.length === 0) return;
    await ctx.write(async (tx) => {
      const these = and(later, inArray(i.id, [...dueOf.keys()]));
      const cancelled = await tx
        .update(i)
        .set({ state: 'cancelled', dueAt: null })
        .where(and(these, eq(i.state, 'planned')))
        .returning({ id: i.id });
      const expired = await tx
        .update(i)
        .set({ state: 'expired', until: null, dueAt: null })
        .where(and(these, eq(i.state, 'waiting')))
        .returning({ id: i.id });
      const days = new Map<Day, number>();
      for (const { id } of cancelled) {
        const day = dayOf(dueOf.get(id)!, timeZone);
        days.set(day, (days.get(day) ?? 0) - 1);
      }
      await moveFigures(tx, organizationId, waveId, {
        planned: -cancelled.length,
        cancelled: cancelled.length,
        waiting: -expired.length,
        expired: expired.length,
      });
      await moveDays(tx, organizationId, days);
    });
  }
}
