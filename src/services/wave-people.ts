// Whom a wave does not ask, or not yet: told by reason, and by name; those who wait can be let go or taken off.
import { and, asc, eq, gt, inArray, isNotNull, isNull, min, sql } from 'drizzle-orm';
import { dayOf } from '#domain/calendar.ts';
import { type Reason, reasons } from '#domain/contact.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { endless, type InvitationState, type WavePerson, type WaveReason } from '#domain/waves.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { moveDays } from './invitation-rows.ts';
import { policyOf } from './rules.ts';
import { moveFigures } from './wave-figures.ts';

/** So many people are shown on a page. */
const perPage = 50;

/** How many each rule keeps, by where it has brought them; those who are planned for a later day because of a rule are among them. */
export async function reasonsOf(ctx: Context, waveId: string): Promise<WaveReason[]> {
  const { invitations: i } = ctx.db.t;
  const rows = await ctx.db
    .select({ state: i.state, reason: i.reason, people: sql<number>`count(*)`.mapWith(Number), until: min(i.until) })
    .from(i)
    .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.waveId, waveId), isNotNull(i.reason)))
    .groupBy(i.state, i.reason);
  const told = rows.flatMap(({ reason, ...row }) => (reason === null ? [] : [{ ...row, reason }]));
  return told.toSorted((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason) || (a.state < b.state ? -1 : 1));
}

/** The people whom one rule keeps, `after` the last of the page before, and where the next page begins. */
export async function peopleKept(
  ctx: Context,
  waveId: string,
  { state, reason, after = '' }: { readonly state: InvitationState; readonly reason: Reason; readonly after?: string | undefined },
): Promise<{ readonly people: readonly WavePerson[]; readonly next: string | undefined }> {
  const { invitations: i, customers: c, employees: e } = ctx.db.t;
  const rows = await ctx.db
    .select({
      id: i.id,
      until: i.until,
      dueAt: i.dueAt,
      customerId: i.customerId,
      employeeId: i.employeeId,
      customer: c.name,
      employee: e.name,
    })
    .from(i)
    .leftJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .leftJoin(e, and(eq(e.organizationId, i.organizationId), eq(e.id, i.employeeId)))
    .where(
      and(eq(i.organizationId, ctx.scope.organizationId), eq(i.waveId, waveId), eq(i.reason, reason), eq(i.state, state), gt(i.id, after)),
    )
    .orderBy(asc(i.id))
    .limit(perPage + 1);
  const people = rows.slice(0, perPage).map(({ id, until, dueAt, customerId, employeeId, customer, employee }) => ({
    invitationId: id,
    until,
    dueAt,
    list: customerId === null ? ('employees' as const) : ('customers' as const),
    personId: customerId ?? employeeId ?? '',
    name: customer ?? employee ?? '',
  }));
  return { people, next: rows.length > perPage ? people.at(-1)?.invitationId : undefined };
}

/** Nobody asks this person any more in this wave. Throws `notFound`, and `conflict` when the letter has left, or is leaving just now, or there is none to come. */
export async function stopWaiting(ctx: Context, invitationId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  const { timeZone } = await policyOf(ctx);
  await ctx.write(async (tx) => {
    const { invitations: i, waves: w } = tx.t;
    const here = and(eq(i.organizationId, organizationId), eq(i.id, invitationId));
    const [before] = await tx
      .select({ state: i.state, waveId: i.waveId, dueAt: i.dueAt, kind: i.kind, lastDay: w.lastDay })
      .from(i)
      .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
      .where(here);
    if (!before) throw notFound();
    const stopped = await tx
      .update(i)
      .set({ state: 'cancelled', reason: null, until: null, dueAt: null })
      .where(and(here, eq(i.state, before.state), inArray(i.state, ['planned', 'waiting']), eq(i.letters, 0), isNull(i.lease)))
      .returning({ id: i.id });
    if (stopped.length === 0) throw conflict();
    await moveFigures(tx, organizationId, before.waveId, { [before.state]: -1, cancelled: 1 });
    // What a programme asks has no place in a day before it goes.
    if (before.state === 'planned' && before.dueAt && before.kind === 'customer' && before.lastDay !== endless)
      await moveDays(tx, organizationId, new Map([[dayOf(before.dueAt, timeZone), -1]]));
    await noteDown(ctx, tx, 'invitationStopped', before.waveId, {});
  });
}

/**
 * Has somebody who waits looked at now instead of later: the letter goes as soon as the rules let it, which may be at once when they have been
 * changed. They are never passed by. Throws `notFound`, and `conflict` when nobody waits there.
 */
export async function lookNow(ctx: Context, invitationId: string): Promise<void> {
  const { invitations: i } = ctx.db.t;
  const moved = await ctx.write((tx) =>
    tx
      .update(tx.t.invitations)
      .set({ dueAt: ctx.now })
      .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.id, invitationId), eq(i.state, 'waiting')))
      .returning({ id: i.id }),
  );
  if (moved.length === 0) throw conflict();
}
