// One customer or employee, by hand: added, changed, moved to another team, taken off the list.
import { and, eq, isNull } from 'drizzle-orm';
import { matchRows, type PersonRow } from '#domain/matching.ts';
import type { PeopleList } from '#domain/people.ts';
import { type Fault, invalid, notFound, refuseAny } from '#domain/refusal.ts';
import type { Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import { cancelLetters } from './sending.ts';
import type { Context } from './context.ts';
import { keepPeople, knownAmong, localeOf, personWith, teamsAmong } from './people-rows.ts';
import { takeTurn } from './turns.ts';

/** Adds a person; answers the id. Somebody removed earlier comes back. Throws `Refusal` invalid: `reference` or `email` taken, `email` required, `teamId` notAChoice. */
export async function addPerson(ctx: Context, kind: PeopleList, row: PersonRow): Promise<string> {
  return ctx.write(async (tx) => {
    await check(tx, ctx, kind, row);
    const known = await knownAmong(tx, ctx, kind, [row]);
    const { people, freed } = matchRows(known, [row], () => ctx.newId(16), await localeOf(tx, ctx));
    const [person] = people;
    // Two removed people, one with the reference and one with the address: neither is plainly the one who comes back.
    if (!person) throw invalid({ field: 'email', code: 'taken' });
    await keepPeople(tx, ctx, kind, people, freed);
    await noteDown(ctx, tx, 'personAdded', person.id, { kind, to: await teamName(tx, ctx, row.teamId) });
    return person.id;
  });
}

/** Changes a person. Who moves to another team keeps past results where they were. Throws `Refusal` notFound, or invalid as `addPerson`. */
export async function changePerson(ctx: Context, kind: PeopleList, id: string, row: PersonRow): Promise<void> {
  await ctx.write(async (tx) => {
    await check(tx, ctx, kind, row, id);
    const person = await personWith(tx, ctx, kind, id);
    if (!person) throw notFound();
    const { name, teamId, reference = null, email = null, phone = null, locale = person.locale, timeZone = null } = row;
    await keepPeople(tx, ctx, kind, [{ ...person, name, teamId, reference, email, phone, locale, timeZone }], []);
    const [from, to] = [await teamName(tx, ctx, person.teamId), await teamName(tx, ctx, teamId)];
    await noteDown(ctx, tx, teamId === person.teamId ? 'personChanged' : 'personMoved', id, { kind, from, to });
  });
}

/** Takes a person off the list: nobody writes to them again, what they answered stays where it was. Throws `Refusal` notFound. */
export async function removePerson(ctx: Context, kind: PeopleList, id: string): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    const { [kind]: people } = tx.t;
    const [gone] = await tx
      .update(people)
      .set({ removedAt: ctx.now })
      .where(and(eq(people.organizationId, organizationId), eq(people.id, id), isNull(people.removedAt)))
      .returning({ teamId: people.teamId });
    if (!gone) throw notFound();
    await cancelLetters(tx, organizationId, kind === 'customers' ? { customerId: id } : { employeeId: id });
    await noteDown(ctx, tx, 'personRemoved', id, { kind, from: await teamName(tx, ctx, gone.teamId) });
  });
}

/** The log tells of teams, and of nobody in them by name. */
async function teamName(tx: Writer, ctx: Context, teamId: string): Promise<string> {
  const { teams } = tx.t;
  const [team] = await tx
    .select({ name: teams.name })
    .from(teams)
    .where(and(eq(teams.organizationId, ctx.scope.organizationId), eq(teams.id, teamId)));
  return team?.name ?? '';
}

/** Throws what is wrong with a row; people who were removed stand in the way of a change, which cannot bring them back, but not of an addition. */
async function check(tx: Writer, ctx: Context, kind: PeopleList, row: PersonRow, id?: string): Promise<void> {
  await takeTurn(tx, ctx.scope.organizationId);
  const others = (await knownAmong(tx, ctx, kind, [row])).filter((other) => other.id !== id && (id !== undefined || !other.removed));
  const taken = (field: 'reference' | 'email'): readonly Fault[] =>
    others.some((other) => other[field] !== null && other[field] === row[field]) ? [{ field, code: 'taken' }] : [];
  refuseAny([
    ...taken('reference'),
    ...(row.reference || row.email ? taken('email') : [{ field: 'email', code: 'required' } as const]),
    ...((await teamsAmong(tx, ctx, [row])).has(row.teamId) ? [] : [{ field: 'teamId', code: 'notAChoice' } as const]),
  ]);
}
