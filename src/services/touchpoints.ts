// Touchpoints: where customers are served, each with the code that events name it by, its delay and rules of its own.
import { and, asc, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import { bounds } from '#domain/contact.ts';
import { codeOf } from '#domain/events.ts';
import { cleanName, nameFaults } from '#domain/people.ts';
import { limits, type Touchpoint, type TouchpointForm } from '#domain/programmes.ts';
import { conflict, type Fault, invalid, notFound, refuseAny } from '#domain/refusal.ts';
import type { Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { programmeOf } from './programmes.ts';

/** Those of one programme by name; a removed one is among them no more. */
export async function touchpointsOf(ctx: Context, programmeId: string): Promise<readonly Touchpoint[]> {
  const { touchpoints: t } = ctx.db.t;
  return ctx.db
    .select({ id: t.id, name: t.name, code: t.code, delayMinutes: t.delayMinutes, rules: t.rules })
    .from(t)
    .where(and(eq(t.organizationId, ctx.scope.organizationId), eq(t.programmeId, programmeId), isNull(t.removedAt)))
    .orderBy(asc(t.name), asc(t.id));
}

/** Every touchpoint that takes events, by name: for somebody who records a visit. */
export async function openTouchpoints(
  ctx: Context,
): Promise<readonly { readonly id: string; readonly name: string; readonly code: string }[]> {
  const { touchpoints: t, programmes: p } = ctx.db.t;
  return ctx.db
    .select({ id: t.id, name: t.name, code: t.code })
    .from(t)
    .innerJoin(p, and(eq(p.organizationId, t.organizationId), eq(p.id, t.programmeId)))
    .where(and(eq(t.organizationId, ctx.scope.organizationId), isNull(t.removedAt), ne(p.state, 'ended')))
    .orderBy(asc(t.name), asc(t.id));
}

/**
 * Adds a touchpoint to a programme of events; one that was removed comes back under its code. Returns its id. Throws `notFound`, conflict when the
 * programme has ended, and `Refusal` invalid: `name` required or tooLong, `code` required or taken, `delay`, `restDays`, `samplePercent`, `dailyMaximum` outOfRange.
 */
export async function addTouchpoint(ctx: Context, programmeId: string, wanted: TouchpointForm): Promise<string> {
  const { organizationId } = ctx.scope;
  const touchpoint = checked(wanted);
  return ctx.write(async (tx) => {
    await running(tx, ctx, programmeId);
    const { touchpoints: t } = tx.t;
    const [back] = await tx
      .update(t)
      .set({ ...touchpoint, programmeId, removedAt: null })
      .where(and(eq(t.organizationId, organizationId), eq(t.code, touchpoint.code), isNotNull(t.removedAt)))
      .returning({ id: t.id });
    const id = back?.id ?? ctx.newId(16);
    if (!back) {
      const row = { organizationId, id, programmeId, ...touchpoint };
      const made = await tx.insert(t).values(row).onConflictDoNothing().returning({ id: t.id });
      if (made.length === 0) throw invalid({ field: 'code', code: 'taken' });
    }
    await noteDown(ctx, tx, 'touchpointAdded', id, { name: touchpoint.name, code: touchpoint.code });
    return id;
  });
}

/** Changes its name, delay and rules, for the events that come from now on; its code stays what other programs know. Throws as `addTouchpoint`. */
export async function changeTouchpoint(ctx: Context, programmeId: string, id: string, wanted: TouchpointForm): Promise<void> {
  const { code: _, ...change } = checked({ ...wanted, code: wanted.code || wanted.name });
  await ctx.write(async (tx) => {
    await running(tx, ctx, programmeId);
    const { touchpoints: t } = tx.t;
    const changed = await tx
      .update(t)
      .set(change)
      .where(there(tx, ctx, programmeId, id))
      .returning({ id: t.id });
    if (changed.length === 0) throw notFound();
    await noteDown(ctx, tx, 'touchpointChanged', id, { name: change.name });
  });
}

/** It takes no more events; what was asked about earlier ones stays. Throws `notFound`. */
export async function removeTouchpoint(ctx: Context, programmeId: string, id: string): Promise<void> {
  await ctx.write(async (tx) => {
    const { touchpoints: t } = tx.t;
    const [gone] = await tx
      .update(t)
      .set({ removedAt: ctx.now })
      .where(there(tx, ctx, programmeId, id))
      .returning({ name: t.name });
    if (!gone) throw notFound();
    await noteDown(ctx, tx, 'touchpointRemoved', id, { name: gone.name });
  });
}

function there(tx: Writer, ctx: Context, programmeId: string, id: string) {
  const { touchpoints: t } = tx.t;
  return and(eq(t.organizationId, ctx.scope.organizationId), eq(t.id, id), eq(t.programmeId, programmeId), isNull(t.removedAt));
}

async function running(tx: Writer, ctx: Context, programmeId: string): Promise<void> {
  const { kind, state } = await programmeOf(tx, ctx, programmeId);
  if (kind !== 'events') throw notFound();
  if (state === 'ended') throw conflict();
}

function checked(wanted: TouchpointForm): TouchpointForm {
  const name = cleanName(wanted.name);
  const code = codeOf(wanted.code || name);
  const { rules, delayMinutes } = wanted;
  refuseAny([
    ...nameFaults(name),
    ...(code === '' && name !== '' ? [{ field: 'code', code: 'required' } as const] : []),
    ...outside('delay', delayMinutes, limits.delayMinutes),
    ...(['restDays', 'samplePercent', 'dailyMaximum'] as const).flatMap((field) => outside(field, rules[field] ?? null, bounds[field])),
  ]);
  return { name, code, delayMinutes, rules };
}

function outside(field: string, value: number | null, [min, max]: readonly [number, number]): readonly Fault[] {
  if (value === null || (Number.isInteger(value) && value >= min && value <= max)) return [];
  return [{ field, code: 'outOfRange', values: { min, max } }];
}
