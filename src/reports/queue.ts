// Whom to call, and why: the cases somebody may see, by the time they are due.
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import { type Scope } from '#domain/access.ts';
import { dayOf, endOfWorkingDay } from '#domain/calendar.ts';
import { type Queued, queueViews, type QueueView, unresolvedStates } from '#domain/cases.ts';
import type { NamedTeam } from '#domain/people.ts';
import { cursorOf, earlierThan, laterThan, readCursor } from '#db/cursor.ts';
import type { Reader } from '#db/store.ts';
import { teamAsked, teamLimit, teamsIn } from './teams.ts';

/** As an address says it; what cannot be read counts as absent. */
export type QueueFilter = { readonly view?: string | undefined; readonly team?: string | undefined; readonly after?: string | undefined };

export type Queue = {
  readonly view: QueueView;
  readonly team: NamedTeam | undefined;
  readonly teams: readonly NamedTeam[];
  readonly cases: readonly Queued[];
  /** Where the list goes on, for `after`. */
  readonly next: string | undefined;
  /** Of the chosen team with all below it, or of everything in sight; `today` are due by the end of today and not overdue. */
  readonly counts: { readonly open: number; readonly contacted: number; readonly overdue: number; readonly today: number };
};

const size = 40;

/** The next forty cases of a view: the most urgent first, or of the resolved ones the latest. Throws `notFound` for a team that is not in sight. */
export async function listCases(db: Reader, scope: Scope, filter: QueueFilter, now: Date, timeZone: string): Promise<Queue> {
  const { cases: c, customers, teams: t, responses: r } = db.t;
  const teams = await teamsIn(db, scope);
  const team = teamAsked(teams, filter.team);
  const view = queueViews.find((v) => v === filter.view) ?? 'todo';
  const mine = and(eq(c.organizationId, scope.organizationId), teamLimit(c.teamId, scope, teams, team));
  const resolved = view === 'resolved';
  // That resolved ones have an instant is said for the index, which holds no others.
  const states = resolved ? and(eq(c.state, view), isNotNull(c.resolvedAt)) : inArray(c.state, view === 'todo' ? unresolvedStates : [view]);
  const cursor = readCursor(filter.after);
  const beyond = resolved ? earlierThan(c.resolvedAt, c.id, cursor) : laterThan(c.dueAt, c.id, cursor);
  const rows = await db
    .select({
      id: c.id,
      state: c.state,
      dueAt: c.dueAt,
      resolvedAt: c.resolvedAt,
      rootCause: c.rootCause,
      customer: customers.name,
      phone: customers.phone,
      team: t.name,
      score: r.score,
      comment: r.comment,
      mayContact: r.mayContact,
    })
    .from(c)
    .innerJoin(customers, and(eq(customers.organizationId, c.organizationId), eq(customers.id, c.customerId)))
    .innerJoin(t, and(eq(t.organizationId, c.organizationId), eq(t.id, c.teamId)))
    .innerJoin(r, and(eq(r.organizationId, c.organizationId), eq(r.id, c.responseId)))
    .where(and(mine, states, beyond))
    .orderBy(...(resolved ? [desc(c.resolvedAt), desc(c.id)] : [asc(c.dueAt), asc(c.id)]))
    .limit(size + 1);
  const cases = rows.slice(0, size);
  const last = rows.length > size ? cases.at(-1) : undefined;
  return {
    view,
    team,
    teams,
    cases,
    next: last && cursorOf((resolved ? last.resolvedAt : last.dueAt) ?? last.dueAt, last.id),
    counts: await countsOf(db, mine, now, endOfWorkingDay(dayOf(now, timeZone), timeZone)),
  };
}

async function countsOf(db: Reader, mine: SQL | undefined, now: Date, tonight: Date): Promise<Queue['counts']> {
  const c = db.t.cases;
  const [row] = await db
    .select({
      open: sql<number>`count(case when ${c.state} = 'open' then 1 end)`.mapWith(Number),
      contacted: sql<number>`count(case when ${c.state} = 'contacted' then 1 end)`.mapWith(Number),
      overdue: sql<number>`count(case when ${lt(c.dueAt, now)} then 1 end)`.mapWith(Number),
      today: sql<number>`count(case when ${and(gt(c.dueAt, now), lt(c.dueAt, new Date(tonight.getTime() + 1)))} then 1 end)`.mapWith(
        Number,
      ),
    })
    .from(c)
    .where(and(mine, inArray(c.state, unresolvedStates)));
  return row ?? { open: 0, contacted: 0, overdue: 0, today: 0 };
}
