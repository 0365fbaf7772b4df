// Customers who are asked one by one.
import { and, asc, eq } from 'drizzle-orm';
import { type Listed, listedAmong } from './candidates.ts';
import type { Context } from './context.ts';

/** `notListed` were removed, or were never on this list: nothing else is told of them. */
export type Chosen = { readonly people: readonly Listed[]; readonly notListed: number };

/** The customers with these ids by name, as they stand now. */
export async function chosenCustomers(ctx: Context, ids: readonly string[]): Promise<Chosen> {
  const wanted = [...new Set(ids)];
  const people = await listedAmong(ctx.db, ctx.scope.organizationId, wanted);
  return { people, notListed: wanted.length - people.length };
}

/** The customers a wave was made for by name, up to `most`; of a wave that asks teams everybody in its audience so far. */
export async function askedByName(ctx: Context, waveId: string, most: number): Promise<{ readonly id: string; readonly name: string }[]> {
  const { invitations: i, customers: c } = ctx.db.t;
  return ctx.db
    .select({ id: c.id, name: c.name })
    .from(i)
    .innerJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.waveId, waveId)))
    .orderBy(asc(c.name), asc(c.id))
    .limit(most);
}

/** The invitation of everybody in the audience of a wave, by the person's id. */
export async function invitationsByPerson(ctx: Context, waveId: string): Promise<ReadonlyMap<string, string>> {
  const { invitations: i } = ctx.db.t;
  const rows = await ctx.db
    .select({ id: i.id, customerId: i.customerId, employeeId: i.employeeId })
    .from(i)
    .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.waveId, waveId)));
  return new Map(rows.map((row) => [row.customerId ?? row.employeeId ?? '', row.id]));
}
