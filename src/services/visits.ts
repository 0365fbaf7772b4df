// A visit that a person records: an event like those of other programs, about a customer whose team is in sight.
import { and, eq, isNull } from 'drizzle-orm';
import { sees } from '#domain/access.ts';
import { codeOf, instantIn, isAhead } from '#domain/events.ts';
import { invalid, notFound } from '#domain/refusal.ts';
import type { Context } from './context.ts';
import { takeEvents } from './events.ts';
import { settingsOf } from './organizations.ts';

export type Visited = { readonly id: string; readonly name: string; readonly teamId: string };

/** The customer of whom a visit is recorded. Throws `notFound`, also for one of a team that is not in sight. */
export async function visitedCustomer(ctx: Context, id: string): Promise<Visited> {
  const { customers: c } = ctx.db.t;
  const [row] = await ctx.db
    .select({ id: c.id, name: c.name, teamId: c.teamId })
    .from(c)
    .where(and(eq(c.organizationId, ctx.scope.organizationId), eq(c.id, id), isNull(c.removedAt)));
  if (!row || !sees(ctx.scope, row.teamId)) throw notFound();
  return row;
}

/**
 * Records that a customer was served, at a day and time on the organization's clock; the same once more changes nothing. Throws `notFound`, and `Refusal`
 * invalid: `touchpoint` unknownTouchpoint, `teamId` unknownTeam, `at` notAnInstant or inTheFuture.
 */
export async function recordVisit(
  ctx: Context,
  customerId: string,
  visit: { readonly touchpoint: string; readonly teamId: string; readonly day: string; readonly time: string },
): Promise<void> {
  const customer = await visitedCustomer(ctx, customerId);
  const { timeZone } = await settingsOf(ctx);
  const at = instantIn(`${visit.day} ${visit.time}`.trim(), timeZone);
  if (at === undefined) throw invalid({ field: 'day', code: 'notAnInstant' });
  if (isAhead(at, ctx.now)) throw invalid({ field: 'day', code: 'inTheFuture' });
  const report = { reference: null, touchpoint: codeOf(visit.touchpoint), at, customer: { id: customer.id }, team: { id: visit.teamId } };
  const [outcome] = await takeEvents(ctx, 'page', [report]);
  if (outcome?.kind !== 'refused') return;
  const { fault } = outcome;
  throw invalid(fault.field === 'team' ? { ...fault, field: 'teamId' } : fault);
}
