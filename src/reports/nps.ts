// What customers say, team by team and month by month, from the monthly rollups: never from the answers themselves.
import { and, asc, between, eq, inArray, sql } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import { figureOf, npsDifference, type NpsFigure, type NpsOfTeam } from '#domain/nps.ts';
import type { NamedTeam } from '#domain/people.ts';
import { monthsIn, type Period, periodBefore } from '#domain/periods.ts';
import type { MonthOfNps } from '#domain/trend.ts';
import { prepared, type Reader } from '#db/store.ts';
import { summed } from './teams.ts';

export type NpsReport = { readonly teams: ReadonlyMap<string, NpsOfTeam>; readonly whole: NpsOfTeam };

export type CustomerSurvey = { readonly id: string; readonly name: string };

/** The organization's customer surveys, the first one first. */
export async function customerSurveys(db: Reader, scope: Scope): Promise<readonly CustomerSurvey[]> {
  const { surveys } = db.t;
  return db
    .select({ id: surveys.id, name: surveys.name })
    .from(surveys)
    .where(and(eq(surveys.organizationId, scope.organizationId), eq(surveys.kind, 'customer')))
    .orderBy(asc(surveys.createdAt), asc(surveys.id));
}

/** Every team of the tree with all below it, and all together, in a period and in the one before. */
export async function npsOfTeams(
  db: Reader,
  scope: Scope,
  tree: readonly NamedTeam[],
  surveyId: string,
  period: Period,
): Promise<NpsReport> {
  const [now, before] = await Promise.all([period, periodBefore(period)].map((p) => ownFigures(db, scope, surveyId, p)));
  const [sumsNow, sumsBefore] = [summed(tree, now!, width), summed(tree, before!, width)];
  const teams = tree.map(({ id }) => [id, beside(sumsNow.teams.get(id), sumsBefore.teams.get(id))] as const);
  return { teams: new Map(teams), whole: beside(sumsNow.whole, sumsBefore.whole) };
}

/** The figures of each month of a period over these teams' own customers; of all teams in sight when none are named. */
export async function npsByMonth(
  db: Reader,
  scope: Scope,
  teamIds: readonly string[] | null,
  surveyId: string,
  period: Period,
): Promise<readonly MonthOfNps[]> {
  const asked = teamIds ?? (scope.teamIds === null ? null : [...scope.teamIds]);
  const within = asked?.filter((id) => sees(scope, id));
  const r = db.t.rollups;
  const rows = await db
    .select({ month: r.month, ...sums(db) })
    .from(r)
    .where(
      and(
        eq(r.organizationId, scope.organizationId),
        eq(r.surveyId, surveyId),
        between(r.month, period.from, period.to),
        within && inArray(r.teamId, within),
      ),
    )
    .groupBy(r.month);
  const byMonth = new Map(rows.map((row) => [row.month, listed(row)]));
  return monthsIn(period).map((month) => ({ month, ...told(byMonth.get(month)) }));
}

/** Every team's own customers, without those of the teams below; only teams that were in the survey in that period. */
export async function npsOfOwnCustomers(
  db: Reader,
  scope: Scope,
  surveyId: string,
  period: Period,
): Promise<ReadonlyMap<string, NpsFigure>> {
  const own = await ownFigures(db, scope, surveyId, period);
  return new Map([...own].map(([id, numbers]) => [id, told(numbers)]));
}

/** Detractors, passives, promoters, sent, answered; then unconfirmed detractors, passives, promoters. */
type Numbers = readonly number[];
const width = 8;

async function ownFigures(db: Reader, scope: Scope, surveyId: string, { from, to }: Period): Promise<ReadonlyMap<string, Numbers>> {
  const rows = await figuresByTeam(db).execute({ organizationId: scope.organizationId, surveyId, from, to });
  return new Map(rows.filter((row) => sees(scope, row.teamId)).map((row) => [row.teamId, listed(row)]));
}

const figuresByTeam = prepared((q: Reader) => {
  const r = q.t.rollups;
  const given = sql.placeholder;
  return q
    .select({ teamId: r.teamId, ...sums(q) })
    .from(r)
    .where(
      and(eq(r.organizationId, given('organizationId')), eq(r.surveyId, given('surveyId')), between(r.month, given('from'), given('to'))),
    )
    .groupBy(r.teamId)
    .prepare('nps_by_team');
});

const sums = ({ t: { rollups: r } }: Reader) => ({
  detractors: sql<number>`sum(${r.detractors})`.mapWith(Number),
  passives: sql<number>`sum(${r.passives})`.mapWith(Number),
  promoters: sql<number>`sum(${r.promoters})`.mapWith(Number),
  sent: sql<number>`sum(${r.sent})`.mapWith(Number),
  answered: sql<number>`sum(${r.answered})`.mapWith(Number),
  unconfirmedDetractors: sql<number>`sum(${r.unconfirmedDetractors})`.mapWith(Number),
  unconfirmedPassives: sql<number>`sum(${r.unconfirmedPassives})`.mapWith(Number),
  unconfirmedPromoters: sql<number>`sum(${r.unconfirmedPromoters})`.mapWith(Number),
});

function listed(row: Record<keyof ReturnType<typeof sums>, number>): Numbers {
  const { detractors, passives, promoters, sent, answered } = row;
  return [detractors, passives, promoters, sent, answered, row.unconfirmedDetractors, row.unconfirmedPassives, row.unconfirmedPromoters];
}

function told([detractors = 0, passives = 0, promoters = 0, sent = 0, answered = 0, ...doubted]: Numbers = []): NpsFigure {
  const unconfirmed = { detractors: doubted[0] ?? 0, passives: doubted[1] ?? 0, promoters: doubted[2] ?? 0 };
  return figureOf({ detractors, passives, promoters }, { sent, answered }, unconfirmed);
}

function beside(now: Numbers | undefined, before: Numbers | undefined): NpsOfTeam {
  const [a, b] = [told(now), told(before)];
  return { now: a, before: b, change: npsDifference(a.counts, b.counts) };
}
