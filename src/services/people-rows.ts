// Reads and writes customers and employees in the one shape in which rows are matched with people.
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { chunks, type Writer } from '#db/store.ts';
import type { Known, PersonRow } from '#domain/matching.ts';
import type { PeopleList } from '#domain/people.ts';
import type { Context } from './context.ts';

/** Everybody who has one of the rows' references or addresses, removed people too. */
export async function knownAmong(tx: Writer, ctx: Context, kind: PeopleList, rows: readonly PersonRow[]): Promise<readonly Known[]> {
  const t = tx.t[kind];
  const references = rows.flatMap((row) => row.reference ?? []);
  const addresses = rows.flatMap((row) => row.email ?? []);
  // One after the other: for both at once SQLite would read everybody of the organization.
  const found = [
    ...(await peopleWhere(tx, ctx, kind, inArray(t.reference, references))),
    ...(await peopleWhere(tx, ctx, kind, inArray(t.email, addresses))),
  ];
  return [...new Map(found.map((person) => [person.id, person])).values()];
}

/** One person who has not been removed. */
export async function personWith(tx: Writer, ctx: Context, kind: PeopleList, id: string): Promise<Known | undefined> {
  const [person] = await peopleWhere(tx, ctx, kind, eq(tx.t[kind].id, id));
  return person?.removed ? undefined : person;
}

/** Which of the teams that rows name there are. */
export async function teamsAmong(tx: Writer, ctx: Context, rows: readonly PersonRow[]): Promise<ReadonlySet<string>> {
  const { teams } = tx.t;
  const named = [...new Set(rows.map((row) => row.teamId))];
  const found = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.organizationId, ctx.scope.organizationId), inArray(teams.id, named)));
  return new Set(found.map((team) => team.id));
}

/** The language of people of whom nobody says one: the organization's. */
export async function localeOf(tx: Writer, ctx: Context): Promise<string> {
  const { organizations } = tx.t;
  const [organization] = await tx
    .select({ locale: organizations.locale })
    .from(organizations)
    .where(eq(organizations.id, ctx.scope.organizationId));
  return organization?.locale ?? ctx.actor.locale;
}

/** Writes people as they are given, new or known; `freed` give up their reference and address first, for others among them to take. */
export async function keepPeople(
  tx: Writer,
  ctx: Context,
  kind: PeopleList,
  people: readonly Known[],
  freed: readonly string[],
): Promise<void> {
  const { organizationId } = ctx.scope;
  const t = tx.t[kind];
  if (freed.length > 0)
    await tx
      .update(t)
      .set({ reference: null, email: null })
      .where(and(eq(t.organizationId, organizationId), inArray(t.id, freed)));
  for (const some of chunks(people, 11)) {
    const rows = some.map(({ phone, removed, ...person }) => ({
      ...person,
      organizationId,
      createdAt: ctx.now,
      removedAt: removed ? ctx.now : null,
      phone,
    }));
    if (kind === 'customers')
      await tx
        .insert(tx.t.customers)
        .values(rows)
        .onConflictDoUpdate({ target: [t.organizationId, t.id], set: { ...replaced, phone: sql`excluded.phone` } });
    else
      await tx
        .insert(tx.t.employees)
        .values(rows)
        .onConflictDoUpdate({ target: [t.organizationId, t.id], set: replaced });
  }
}

const replaced = {
  reference: sql`excluded.reference`,
  name: sql`excluded.name`,
  email: sql`excluded.email`,
  locale: sql`excluded.locale`,
  timeZone: sql`excluded.time_zone`,
  teamId: sql`excluded.team_id`,
  removedAt: sql`excluded.removed_at`,
};

async function peopleWhere(tx: Writer, ctx: Context, kind: PeopleList, which: SQL | undefined): Promise<readonly Known[]> {
  const t = tx.t[kind];
  const found = await tx
    .select({
      id: t.id,
      reference: t.reference,
      name: t.name,
      email: t.email,
      phone: kind === 'customers' ? tx.t.customers.phone : sql<null>`null`,
      locale: t.locale,
      timeZone: t.timeZone,
      teamId: t.teamId,
      removedAt: t.removedAt,
    })
    .from(t)
    .where(and(eq(t.organizationId, ctx.scope.organizationId), which));
  return found.map(({ removedAt, ...person }) => ({ ...person, removed: removedAt !== null }));
}
