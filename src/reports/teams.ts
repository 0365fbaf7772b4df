// The tree of teams as far as somebody may see it, and the sums of figures over it.
import { and, asc, type Column, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import { type NamedTeam, subtree } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import { type Counts, totals } from '#domain/suppression.ts';
import { inSight } from '#db/scope.ts';
import { prepared, type Reader } from '#db/store.ts';

/** Every team in sight, by name. For a supervisor the own teams are the tops: what lies above is not in the list. */
export async function teamsIn(db: Reader, scope: Scope): Promise<readonly NamedTeam[]> {
  const all = await teamsByName(db).execute({ organizationId: scope.organizationId });
  return all.filter((team) => sees(scope, team.id));
}

/** The team of this id, or undefined when none is asked for. Throws `notFound` for a team that is not in sight. */
export function teamAsked(tree: readonly NamedTeam[], id: string | undefined): NamedTeam | undefined {
  if (id === undefined || id === '') return undefined;
  const team = tree.find((one) => one.id === id);
  if (team === undefined) throw notFound();
  return team;
}

/** The part of a where-clause that keeps to a team with all below it, and a supervisor to what is in sight. */
export function teamLimit(teamId: Column, scope: Scope, tree: readonly NamedTeam[], team: NamedTeam | undefined): SQL | undefined {
  return team ? inArray(teamId, [...subtree(tree, team.id)]) : inSight(teamId, scope);
}

/** Figures of every team with all below it, and of all the tree together; `own` are each team's own, all of the same length. */
export function summed(
  tree: readonly NamedTeam[],
  own: ReadonlyMap<string, Counts>,
  length: number,
): { readonly teams: ReadonlyMap<string, Counts>; readonly whole: Counts } {
  const whole = Array.from({ length }, () => 0);
  for (const { id } of tree) own.get(id)?.forEach((n, i) => (whole[i]! += n));
  return { teams: totals(tree, own), whole };
}

const teamsByName = prepared((q: Reader) => {
  const t = q.t.teams;
  return q
    .select({ id: t.id, parentId: t.parentId, name: t.name })
    .from(t)
    .where(and(eq(t.organizationId, sql.placeholder('organizationId'))))
    .orderBy(asc(t.name), asc(t.id))
    .prepare('teams_by_name');
});
