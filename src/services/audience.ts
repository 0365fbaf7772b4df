// Who a wave would ask: the teams to choose from, each with how many people it has.
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { type NamedTeam, pathOf, withAllBelow } from '#domain/people.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import type { Reader } from '#db/store.ts';
import type { Context } from './context.ts';

/** A team as it is chosen; the counts are its own people, without the teams below. */
export type TeamChoice = NamedTeam & {
  /** People with an address: who can be asked. */
  readonly asked: number;
  /** People without one: who cannot. */
  readonly withoutAddress: number;
};

export type Audience = { readonly asked: number; readonly withoutAddress: number; readonly teams: number };

/** Every team with how many customers, or employees, it has. */
export async function teamChoices(ctx: Context, kind: SurveyKind): Promise<TeamChoice[]> {
  const { organizationId } = ctx.scope;
  const people = kind === 'customer' ? ctx.db.t.customers : ctx.db.t.employees;
  const counted = await ctx.db
    .select({
      teamId: people.teamId,
      all: sql<number>`count(*)`.mapWith(Number),
      asked: sql<number>`count(${people.email})`.mapWith(Number),
    })
    .from(people)
    .where(and(eq(people.organizationId, organizationId), isNull(people.removedAt)))
    .groupBy(people.teamId);
  const counts = new Map(counted.map((c) => [c.teamId, c]));
  return (await teamsOf(ctx.db, organizationId)).map((team) => {
    const { all = 0, asked = 0 } = counts.get(team.id) ?? {};
    return { ...team, asked, withoutAddress: all - asked };
  });
}

/** How many people the chosen teams hold together, each team with all below it. */
export function audienceOf(choices: readonly TeamChoice[], teamIds: readonly string[]): Audience {
  const within = withAllBelow(choices, teamIds);
  const chosen = choices.filter((team) => within.has(team.id));
  return {
    asked: chosen.reduce((sum, team) => sum + team.asked, 0),
    withoutAddress: chosen.reduce((sum, team) => sum + team.withoutAddress, 0),
    teams: chosen.length,
  };
}

/** The organization's tree of teams, in the order of their names. */
export async function teamsOf(db: Reader, organizationId: string): Promise<NamedTeam[]> {
  const { teams } = db.t;
  return db
    .select({ id: teams.id, parentId: teams.parentId, name: teams.name })
    .from(teams)
    .where(eq(teams.organizationId, organizationId))
    .orderBy(asc(teams.name), asc(teams.id));
}

/** The chosen teams without those that lie below another chosen one. */
export function topmost(tree: readonly NamedTeam[], teamIds: readonly string[]): string[] {
  const chosen = new Set(teamIds);
  return [...chosen].filter((id) => !pathOf(tree, id).some((above) => above.id !== id && chosen.has(above.id)));
}

/** Which employees supervise a team, known by the address they sign in with. */
export async function supervisingEmployees(
  db: Reader,
  organizationId: string,
  teamIds: ReadonlySet<string>,
): Promise<{ employeeId: string; teamId: string }[]> {
  const { supervisions: s, members: m, employees: e } = db.t;
  const rows = await db
    .select({ employeeId: e.id, teamId: s.teamId })
    .from(s)
    .innerJoin(m, and(eq(m.organizationId, s.organizationId), eq(m.id, s.memberId)))
    .innerJoin(e, and(eq(e.organizationId, m.organizationId), eq(e.email, m.email)))
    .where(and(eq(s.organizationId, organizationId), isNull(m.removedAt)));
  return rows.filter((row) => teamIds.has(row.teamId));
}
