// The first scene: the organization, its teams, who signs in, who buys and who works there.
import { addDays } from '#domain/calendar.ts';
import { defaultRules } from '#domain/contact.ts';
import type { PersonRow } from '#domain/matching.ts';
import { enter, type Context, type Surroundings, visitAt } from '#services/context.ts';
import { addMember, setSupervisors } from '#services/members.ts';
import { setUpOrganization } from '#services/organizations.ts';
import { changeRules } from '#services/rules.ts';
import { ensureTeamPaths, upsertCustomers, upsertEmployees } from '#services/people.ts';
import { atMinute, forAll, setStage, type Stage } from './stage.ts';
import type { Person } from './story-people.ts';
import type { Story } from './story.ts';

export type Cast = {
  /** By the key of a team in the story, and by the name of a region. */
  readonly teamIds: ReadonlyMap<string, string>;
  /** Ids by e-mail address. */
  readonly customerIds: ReadonlyMap<string, string>;
  readonly employeeIds: ReadonlyMap<string, string>;
  /** The context of each team's supervisor, by the team's key. */
  readonly supervisors: ReadonlyMap<string, Context>;
};

/** So many people come in with one transaction. */
const batchSize = 500;

/** A month before the first customer was asked. */
export async function foundCompany(surroundings: Surroundings, told: Story, firstDay: string): Promise<Stage> {
  const { name, locale, timeZone } = told.organization;
  const { name: person, email } = told.members.find(({ role }) => role === 'admin')!;
  const visit = visitAt(surroundings, atMinute(addDays(firstDay, -30), 10 * 60, timeZone));
  const administrator = await setUpOrganization(visit, { name, locale, timeZone, administrator: { name: person, email } });
  // Whoever tries the example out at night would wait for its letters until the morning.
  await changeRules(await enter(visit, administrator), { ...defaultRules, hours: { from: '00:00', to: '23:59' } });
  return setStage(surroundings, told, administrator);
}

/** Everybody but the employees of the teams: `employ` brings those in when they are first asked. */
export async function bringIn(stage: Stage, firstDay: string): Promise<Cast> {
  const { told } = stage;
  const ctx = await stage.asAdministrator(stage.at(addDays(firstDay, -29), 10 * 60));
  const { ids } = await ctx.write((tx) =>
    ensureTeamPaths(
      tx,
      ctx,
      told.teams.map(({ path }) => path),
    ),
  );
  const regions = told.offices.map(({ region }) => region);
  const { ids: ofRegions } = await ctx.write((tx) =>
    ensureTeamPaths(
      tx,
      ctx,
      regions.map((region) => [region]),
    ),
  );
  const teamIds = new Map([
    ...told.teams.map(({ key }, i) => [key, ids[i]!] as const),
    ...regions.map((region, i) => [region, ofRegions[i]!] as const),
  ]);
  const supervisors = await addMembers(stage, ctx, teamIds);
  const customers = told.customers.map((one, i) => ({ ...rowOf(one, teamIds.get(one.teamKey)!), ...contactOf(i) }));
  for (const some of batches(customers)) await upsertCustomers(ctx, some);
  const offices = told.offices.flatMap(({ region, staff }) => staff.map((one) => rowOf(one, teamIds.get(region)!)));
  for (const some of batches(offices)) await upsertEmployees(ctx, some);
  return { teamIds, supervisors, customerIds: await idsByAddress(ctx, 'customers'), employeeIds: await idsByAddress(ctx, 'employees') };
}

/** Brings in those of these employees, and of the supervisors of their teams, who are not there yet; answers the ids of all by address. */
export async function employ(
  stage: Stage,
  ctx: Context,
  people: readonly (Person & { readonly teamKey: string })[],
  cast: Cast,
): Promise<ReadonlyMap<string, string>> {
  const teams = new Set(people.map(({ teamKey }) => teamKey));
  const leading = stage.told.teams.filter(({ key }) => teams.has(key)).map(({ supervisor, key }) => ({ ...supervisor, teamKey: key }));
  const everybody = new Map([...people, ...leading.toReversed()].map((one) => [one.email, one]));
  const rows = [...everybody.values()]
    .filter(({ email }) => !cast.employeeIds.has(email))
    .map((one) => rowOf(one, cast.teamIds.get(one.teamKey)!));
  for (const some of batches(rows)) await upsertEmployees(ctx, some);
  return rows.length === 0 ? cast.employeeIds : idsByAddress(ctx, 'employees');
}

/** Those who look around in the story, and the supervisor of every team. */
async function addMembers(stage: Stage, ctx: Context, teamIds: ReadonlyMap<string, string>): Promise<Cast['supervisors']> {
  const { members, teams } = stage.told;
  const others = [
    ...members.filter(({ role }) => role === 'leader'),
    ...new Map(teams.map(({ supervisor }) => [supervisor.email, { ...supervisor, role: 'supervisor' as const }])).values(),
  ];
  const ids = new Map<string, string>();
  await forAll(others, async ({ name, email, locale, role }) => ids.set(email, await addMember(ctx, { name, email, locale, role })));
  const contexts = new Map<string, Context>();
  await forAll(teams, async ({ key, supervisor }) => setSupervisors(ctx, teamIds.get(key)!, [ids.get(supervisor.email)!]));
  for (const { key, supervisor } of teams) {
    const { organizationId } = ctx.scope;
    contexts.set(key, await enter(ctx, { ...supervisor, organizationId, memberId: ids.get(supervisor.email)!, role: 'supervisor' }));
  }
  return contexts;
}

function rowOf({ name, email, locale }: Person, teamId: string): PersonRow {
  return { name, email, locale, teamId };
}

/** Customers have a number with the company, and most left a telephone number, none of which exists. */
function contactOf(i: number): Pick<PersonRow, 'reference' | 'phone'> {
  const digits = String(100_000 + ((i * 7919) % 900_000));
  return { reference: `CL-${10_482 + i * 3}`, phone: i % 4 === 3 ? null : `+39 02 00${digits.slice(0, 2)} ${digits.slice(2)}` };
}

async function idsByAddress(ctx: Context, kind: 'customers' | 'employees'): Promise<ReadonlyMap<string, string>> {
  const t = ctx.db.t[kind];
  const rows = await ctx.db.select({ id: t.id, email: t.email }).from(t);
  return new Map(rows.map(({ id, email }) => [email ?? '', id]));
}

function batches<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / batchSize) }, (_, i) => list.slice(i * batchSize, (i + 1) * batchSize));
}
