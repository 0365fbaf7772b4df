// What became of letters, written down for many at once: that they left, will not go, or go later, with all the figures that follow.
import { and, eq, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Day, dayOf, monthOf } from '#domain/calendar.ts';
import { endless } from '#domain/waves.ts';
import type { Invitation } from '#db/invitation-queue.ts';
import type { Writer } from '#db/store.ts';
import { stopAddress } from './addresses.ts';
import type { Context, Visit } from './context.ts';
import { moveDays } from './invitation-rows.ts';
import { brandOf } from './kept.ts';
import { bump } from './rollups.ts';
import { type Figure, moveFigures } from './wave-figures.ts';

/**
 * `address`: where a letter went. `bounced`: the address that a mail server refuses for good. `later` is one of its tries when it `counts`.
 * `failed`: `fault` says why, in the mail server's words; ours are 'noAddress', 'personRemoved' and 'uncertain' (it may have been sent).
 */
export type Became =
  | { readonly kind: 'sent'; readonly address: string | null; readonly today: Day; readonly next: Date | null }
  | { readonly kind: 'failed'; readonly fault: string; readonly bounced: string | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'later'; readonly dueAt: Date; readonly fault: string | null; readonly counts: boolean };

export type Settled = { readonly invitation: Invitation; readonly became: Became };

/** States from which a letter can leave. */
const underWay = ['planned', 'waiting', 'sent'] as const;

/**
 * Writes down, in one transaction, what became of letters that were taken. An invitation that is somebody else's by now stays as it is:
 * whoever has it says what became of it.
 */
export async function settle(visit: Visit, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  await visit.write(async (tx) => {
    for (const [organizationId, own] of Map.groupBy(settled, ({ invitation }) => invitation.organizationId)) {
      const alike = Map.groupBy(own, ({ invitation, became }) => likeness(invitation, became));
      for (const these of alike.values()) {
        const { became } = these[0]!;
        const invitations = these.map((one) => one.invitation);
        if (became.kind === 'sent') await noteSent(tx, visit.now, organizationId, these, became);
        else if (became.kind === 'later') await noteLater(tx, organizationId, invitations, became);
        else await noteEnded(tx, organizationId, invitations, became.kind, became.kind === 'failed' ? became.fault : null);
        for (const one of these) if (one.became.kind === 'failed') await noteBounced(tx, visit.now, one.invitation, one.became);
      }
    }
  });
}

/** The letters of these invitations have left now; from now on they count in this month's response rate. A second time changes nothing. */
export async function markSent(ctx: Context, ids: readonly string[]): Promise<void> {
  const { timeZone } = await brandOf(ctx, ctx.scope.organizationId);
  const today = dayOf(ctx.now, timeZone);
  const planned = await plannedOf(ctx, ids);
  await settle(
    ctx,
    planned.map((invitation) => ({ invitation, became: { kind: 'sent', address: null, today, next: null } })),
  );
}

/** The letter will not go; `fault` says why, in the mail server's words. */
export async function markFailed(ctx: Context, id: string, fault: string): Promise<void> {
  const planned = await plannedOf(ctx, [id]);
  await settle(
    ctx,
    planned.map((invitation) => ({ invitation, became: { kind: 'failed', fault, bounced: null } })),
  );
}

/** Whose letters: all of a wave's, or all to one person. */
type Whose = { readonly waveId: string } | { readonly customerId: string } | { readonly employeeId: string };

/** No letter goes there any more; who has had one is not reminded. */
export async function cancelLetters(tx: Writer, organizationId: string, whose: Whose): Promise<void> {
  const { invitations: i } = tx.t;
  const theirs = and(
    eq(i.organizationId, organizationId),
    'waveId' in whose
      ? eq(i.waveId, whose.waveId)
      : 'customerId' in whose
        ? eq(i.customerId, whose.customerId)
        : eq(i.employeeId, whose.employeeId),
  );
  for (const state of ['planned', 'waiting'] as const) {
    const cancelled = await tx
      .update(i)
      .set({ state: 'cancelled' })
      .where(and(theirs, eq(i.state, state)))
      .returning({ waveId: i.waveId });
    for (const [waveId, { length }] of Map.groupBy(cancelled, (one) => one.waveId))
      await moveFigures(tx, organizationId, waveId, { [state]: -length, cancelled: length });
    if (state === 'planned' && cancelled.length > 0) await freePlaces(tx, organizationId, theirs);
  }
  await tx
    .update(i)
    .set({ dueAt: null })
    .where(and(theirs, isNotNull(i.dueAt)));
}

/** The days on which letters that have just been cancelled were to go have room for others; what programmes ask has no place before it goes. */
async function freePlaces(tx: Writer, organizationId: string, theirs: SQL | undefined): Promise<void> {
  const { invitations: i, waves: w, organizations: o } = tx.t;
  const places = await tx
    .select({ dueAt: i.dueAt, timeZone: o.timeZone, letters: sql<number>`count(*)`.mapWith(Number) })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId), ne(w.lastDay, endless)))
    .innerJoin(o, eq(o.id, i.organizationId))
    .where(and(theirs, eq(i.state, 'cancelled'), eq(i.kind, 'customer'), isNotNull(i.dueAt)))
    .groupBy(i.dueAt, o.timeZone);
  const days = new Map<Day, number>();
  for (const { dueAt, timeZone, letters } of places) {
    const day = dayOf(dueAt!, timeZone);
    days.set(day, (days.get(day) ?? 0) - letters);
  }
  await moveDays(tx, organizationId, days);
}

async function plannedOf(ctx: Context, ids: readonly string[]): Promise<Invitation[]> {
  const { invitations: i } = ctx.db.t;
  return ctx.db
    .select()
    .from(i)
    .where(and(eq(i.organizationId, ctx.scope.organizationId), inArray(i.id, [...ids]), inArray(i.state, ['planned', 'waiting'])));
}

/** What can be written in one statement. */
function likeness({ waveId, lease, state, letters }: Invitation, became: Became): string {
  const alike = { ...became, address: null, bounced: null };
  return JSON.stringify([waveId, lease, state, letters, alike]);
}

/** These, as long as whoever read them so has them, and no letter has left meanwhile. */
function stillHeld(tx: Writer, organizationId: string, invitations: readonly Invitation[]) {
  const { invitations: i } = tx.t;
  const { lease, letters } = invitations[0]!;
  const ids = invitations.map((one) => one.id);
  const held = lease === null ? isNull(i.lease) : eq(i.lease, lease);
  return and(eq(i.organizationId, organizationId), inArray(i.id, ids), held, eq(i.letters, letters));
}

async function noteSent(
  tx: Writer,
  now: Date,
  organizationId: string,
  these: readonly Settled[],
  { today, next }: Extract<Became, { kind: 'sent' }>,
): Promise<void> {
  const { invitations: i } = tx.t;
  const invitations = these.map((one) => one.invitation);
  const { waveId, state, lease } = invitations[0]!;
  const month = monthOf(today);
  const mark = (standing: SQL | undefined, dueAt: Date | null) =>
    tx
      .update(i)
      .set({
        state: 'sent',
        letters: sql`${i.letters} + 1`,
        address: addressOf(tx, these),
        sentAt: sql`coalesce(${i.sentAt}, ${sql.param(now, i.sentAt)})`,
        sentMonth: sql`coalesce(${i.sentMonth}, ${month})`,
        // Who answers while the letter is on its way is not reminded.
        dueAt: dueAt === null ? null : sql`case when ${i.answeredDay} is null then ${sql.param(dueAt, i.dueAt)} else ${i.dueAt} end`,
        lease: null,
        leasedUntil: null,
        attempts: 0,
        fault: null,
        reason: null,
        until: null,
      })
      .where(and(stillHeld(tx, organizationId, invitations), standing))
      .returning({ kind: i.kind, surveyId: i.surveyId, teamId: i.teamId, customerId: i.customerId, letters: i.letters });
  const left = await mark(inArray(i.state, [...underWay]), next);
  // Cancelled while it was in the carrier's hands it has left all the same, and is the last.
  const overtaken = left.length < invitations.length && lease !== null ? await mark(eq(i.state, 'cancelled'), null) : [];
  const first = [...left, ...overtaken].filter(({ letters }) => letters === 1);
  if (first.length === 0) return;
  const late = overtaken.filter(({ letters }) => letters === 1).length;
  await moveFigures(tx, organizationId, waveId, { [state]: late - first.length, cancelled: -late, sent: first.length });
  // Employees' participation is told in bands only, wave by wave, and has no row a team and month.
  const customers = first.filter(({ kind }) => kind === 'customer');
  if (customers.length === 0) return;
  for (const sent of Map.groupBy(customers, ({ surveyId, teamId }) => `${surveyId} ${teamId}`).values()) {
    const { surveyId, teamId } = sent[0]!;
    await bump(tx, { organizationId, surveyId, month, teamId }, { sent: sent.length });
  }
  await noteAsked(
    tx,
    organizationId,
    customers.flatMap(({ customerId }) => customerId ?? []),
    today,
  );
}

/** The address the first letter goes to stays: it is what bounces and unsubscribing concern. */
function addressOf(tx: Writer, these: readonly Settled[]) {
  const { invitations: i } = tx.t;
  const known = these.flatMap(({ invitation: { id }, became }) =>
    became.kind === 'sent' && became.address !== null ? [sql`when ${id} then ${became.address}`] : [],
  );
  if (known.length === 0) return sql`${i.address}`;
  return sql`coalesce(${i.address}, case ${i.id} ${sql.join(known, sql` `)} end)`;
}

async function noteAsked(tx: Writer, organizationId: string, customerIds: readonly string[], today: Day): Promise<void> {
  const { customers: c } = tx.t;
  await tx
    .update(c)
    .set({ lastAskedDay: today })
    .where(
      and(eq(c.organizationId, organizationId), inArray(c.id, [...customerIds]), or(isNull(c.lastAskedDay), lt(c.lastAskedDay, today))),
    );
}

/** A reminder that will not go leaves its invitation as it is: the first letter has left. */
async function noteEnded(
  tx: Writer,
  organizationId: string,
  invitations: readonly Invitation[],
  state: 'failed' | 'cancelled',
  fault: string | null,
): Promise<void> {
  const { invitations: i } = tx.t;
  const { waveId, state: before } = invitations[0]!;
  const free = { dueAt: null, lease: null, leasedUntil: null };
  const held = stillHeld(tx, organizationId, invitations);
  const ended = await tx
    .update(i)
    .set({ ...free, state, fault: fault?.slice(0, 500) ?? null })
    .where(and(held, inArray(i.state, ['planned', 'waiting'])))
    .returning({ id: i.id });
  if (ended.length > 0) await moveFigures(tx, organizationId, waveId, { [before as Figure]: -ended.length, [state]: ended.length });
  if (ended.length < invitations.length) await tx.update(i).set(free).where(held);
}

/** A server that refuses the recipient for good says at once what others say in a letter that comes back; of an employee's reminder nothing follows. */
async function noteBounced(
  tx: Writer,
  now: Date,
  { organizationId, id, waveId, kind, letters }: Invitation,
  { bounced, fault }: Extract<Became, { kind: 'failed' }>,
): Promise<void> {
  if (bounced === null || (kind === 'engagement' && letters > 0)) return;
  const { invitations: i } = tx.t;
  const marked = await tx
    .update(i)
    .set({ bouncedAt: now, bounce: 'hard', address: sql`coalesce(${i.address}, ${bounced})` })
    .where(and(eq(i.organizationId, organizationId), eq(i.id, id), isNull(i.bouncedAt)))
    .returning({ id: i.id });
  if (marked.length === 0) return;
  await moveFigures(tx, organizationId, waveId, { bounced: 1 });
  await stopAddress(tx, organizationId, bounced, 'bounced', fault, now);
}

async function noteLater(
  tx: Writer,
  organizationId: string,
  invitations: readonly Invitation[],
  { dueAt, fault, counts }: Extract<Became, { kind: 'later' }>,
): Promise<void> {
  const { invitations: i } = tx.t;
  await tx
    .update(i)
    .set({
      dueAt,
      fault: fault?.slice(0, 500) ?? null,
      lease: null,
      leasedUntil: null,
      ...(counts && { attempts: sql`${i.attempts} + 1` }),
    })
    .where(and(stillHeld(tx, organizationId, invitations), inArray(i.state, [...underWay])));
}
