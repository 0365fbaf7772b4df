// How the loops stand: cases open and overdue by team, and how many were closed by the time they were due.
import { and, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import { type CaseFigure, unresolvedStates } from '#domain/cases.ts';
import type { NamedTeam } from '#domain/people.ts';
import { prepared, type Reader } from '#db/store.ts';
import { summed } from './teams.ts';

export type CaseReport = { readonly teams: ReadonlyMap<string, CaseFigure>; readonly whole: CaseFigure };

/** Every team of the tree with all below it, and all together. Only open cases are read, however many there have been. */
export async function casesOfTeams(db: Reader, scope: Scope, tree: readonly NamedTeam[], now: Date): Promise<CaseReport> {
  const rows = await openByTeam(db).execute({ organizationId: scope.organizationId, now: now.getTime() });
  const own = new Map(rows.filter((row) => sees(scope, row.teamId)).map((row) => [row.teamId, [row.open, row.overdue]]));
  const { teams, whole } = summed(tree, own, 2);
  return { teams: new Map(tree.map(({ id }) => [id, figureOf(teams.get(id))])), whole: figureOf(whole) };
}

/** Of these teams' cases that were due in a stretch of time: how many there were, and how many were closed by then. */
export async function closedInTime(
  db: Reader,
  scope: Scope,
  teamIds: readonly string[],
  due: { readonly from: Date; readonly before: Date },
): Promise<{ readonly due: number; readonly inTime: number }> {
  const c = db.t.cases;
  const [row] = await db
    .select({
      due: sql<number>`count(*)`.mapWith(Number),
      inTime: sql<number>`count(case when ${lte(c.resolvedAt, c.dueAt)} then 1 end)`.mapWith(Number),
    })
    .from(c)
    .where(
      and(
        eq(c.organizationId, scope.organizationId),
        inArray(
          c.teamId,
          teamIds.filter((id) => sees(scope, id)),
        ),
        gte(c.dueAt, due.from),
        lt(c.dueAt, due.before),
      ),
    );
  return { due: row?.due ?? 0, inTime: row?.inTime ?? 0 };
}

const openByTeam = prepared((q: Reader) => {
  const c = q.t.cases;
  return q
    .select({
      // As an expression, so that SQLite finds the open cases by their state: to group by the column it would walk through every case there has been.
      teamId: sql<string>`${c.teamId} || ''`.as('of_team'),
      open: sql<number>`count(*)`.mapWith(Number),
      overdue: sql<number>`count(case when ${lt(c.dueAt, sql.placeholder('now'))} then 1 end)`.mapWith(Number),
    })
    .from(c)
    .where(and(eq(c.organizationId, sql.placeholder('organizationId')), inArray(c.state, unresolvedStates)))
    .groupBy(sql`of_team`)
    .prepare('open_cases_by_team');
});

function figureOf([open = 0, overdue = 0]: readonly number[] = []): CaseFigure {
  return { open, overdue };
}
