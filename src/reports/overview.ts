// What a leader opens first: customers, employees and loops side by side for a part of the tree, and what stands out in it.
import { and, eq, ne } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import type { Released, TeamResult } from '#domain/anonymity.ts';
import { dayOf, type Day, monthOf } from '#domain/calendar.ts';
import type { CaseFigure } from '#domain/cases.ts';
import { type Finding, type Headline, headlineOf } from '#domain/findings.ts';
import { type NpsOfTeam, total } from '#domain/nps.ts';
import { childrenOf, type NamedTeam, pathOf, subtree } from '#domain/people.ts';
import { type Period, periodEnding, periodLengths, usualLength } from '#domain/periods.ts';
import { notFound } from '#domain/refusal.ts';
import { type MonthOfNps, trendMonths } from '#domain/trend.ts';
import type { ClosedWave, CombinedTeams, GroupTable, Snapshot, TeamView } from '#domain/wave-results.ts';
import type { Reader } from '#db/store.ts';
import { type CaseReport, casesOfTeams } from './cases.ts';
import { closedWaves, combinationsIn, contentOf, snapshotOf, teamView } from './engagement.ts';
import { findingsIn } from './findings.ts';
import { type CustomerSurvey, customerSurveys, npsByMonth, npsOfTeams, type NpsReport } from './nps.ts';
import { teamAsked, teamsIn } from './teams.ts';

/** What the address asks for: a team, a survey, so many months. An unknown team is not found; the others give way to what there is. */
export type Asked = { readonly team?: string | undefined; readonly survey?: string | undefined; readonly months?: string | undefined };

/** What a report is about, settled from what was asked. */
export type Setting = {
  readonly tree: readonly NamedTeam[];
  /** Null for everything in sight. */
  readonly team: NamedTeam | null;
  readonly path: readonly NamedTeam[];
  /** Null before the first customer survey exists. */
  readonly survey: CustomerSurvey | null;
  readonly surveys: readonly CustomerSurvey[];
  readonly months: number;
  readonly period: Period;
  readonly today: Day;
  readonly timeZone: string;
  readonly threshold: number;
  /** Published engagement waves, the latest first. */
  readonly waves: readonly ClosedWave[];
};

export type TeamRow = {
  readonly team: NamedTeam;
  /** How far below the tops of the list. */
  readonly depth: number;
  readonly nps: NpsOfTeam;
  readonly cases: CaseFigure;
  /** Null when the latest wave did not ask this team. */
  readonly engagement: Released<TeamResult> | null;
};

export type Overview = {
  readonly setting: Setting;
  /** How far a new organization is, as long as nobody's answer can be shown; null afterwards. */
  readonly begun: { readonly people: boolean; readonly asked: boolean } | null;
  readonly headline: Headline;
  readonly findings: readonly Finding[];
  readonly nps: NpsOfTeam;
  readonly trend: readonly MonthOfNps[];
  readonly cases: CaseFigure;
  readonly engagement: TeamView | null;
  /** What the whole organization says by what people say about themselves; empty for a part of it. */
  readonly groups: readonly GroupTable[];
  readonly rows: readonly TeamRow[];
};

/** Settles what is asked. Throws `notFound` for a team that is not in sight. */
export async function settingOf(db: Reader, scope: Scope, asked: Asked, now: Date): Promise<Setting> {
  const o = db.t.organizations;
  const [tree, surveys, waves, [organization]] = await Promise.all([
    teamsIn(db, scope),
    customerSurveys(db, scope),
    closedWaves(db, scope),
    db.select({ timeZone: o.timeZone, threshold: o.threshold }).from(o).where(eq(o.id, scope.organizationId)),
  ]);
  if (organization === undefined) throw notFound();
  const team = teamAsked(tree, asked.team) ?? null;
  const months = periodLengths.find((length) => String(length) === asked.months) ?? usualLength;
  const today = dayOf(now, organization.timeZone);
  return {
    tree,
    team,
    path: team === null ? [] : pathOf(tree, team.id),
    survey: surveys.find((one) => one.id === asked.survey) ?? surveys[0] ?? null,
    surveys,
    months,
    period: periodEnding(monthOf(today), months),
    today,
    ...organization,
    waves,
  };
}

/** The overview of everything, or of one team with all below it: a row for each team directly below. Throws `notFound` for a team that is not in sight. */
export async function overviewOf(db: Reader, scope: Scope, asked: Asked, now: Date): Promise<Overview> {
  const setting = await settingOf(db, scope, asked, now);
  const { team, tree, period } = setting;
  const within = team === null ? null : [...subtree(tree, team.id)];
  const trendPeriod = periodEnding(period.to, trendMonths);
  const [figures, trend] = await Promise.all([
    figuresOf(db, scope, setting, now),
    setting.survey === null ? [] : npsByMonth(db, scope, within, setting.survey.id, trendPeriod),
  ]);
  const rows = (childrenOf(tree).get(team?.id ?? null) ?? []).map((child) => rowOf(figures, child, 0));
  const ofWhole = team === null ? figures.nps.whole : figures.nps.teams.get(team.id)!;
  const cases = team === null ? figures.cases.whole : figures.cases.teams.get(team.id)!;
  const findings = await findingsIn(db, scope, { tree, team, waves: setting.waves, figures, whole: ofWhole, cases });
  const answered = team !== null || setting.waves.length > 0 || trend.some((month) => month.n + total(month.unconfirmed) > 0);
  return {
    setting,
    begun: answered ? null : await begunBy(db, scope),
    headline: headlineOf(ofWhole.now.counts, ofWhole.before.counts),
    findings,
    nps: ofWhole,
    trend,
    cases,
    engagement: figures.snapshot === null ? null : teamView(figures.snapshot, scope, team?.id ?? scope.organizationId),
    groups: figures.snapshot === null || team !== null || scope.teamIds !== null ? [] : await groupTables(db, scope, figures.snapshot),
    rows,
  };
}

async function begunBy(db: Reader, { organizationId }: Scope): Promise<Overview['begun']> {
  const { customers, employees, waves: w } = db.t;
  const [some, others, asked] = await Promise.all([
    db.$count(customers, eq(customers.organizationId, organizationId)),
    db.$count(employees, eq(employees.organizationId, organizationId)),
    db.$count(w, and(eq(w.organizationId, organizationId), ne(w.state, 'cancelled'))),
  ]);
  return { people: some + others > 0, asked: asked > 0 };
}

/** In the words of the version that the wave asked. */
async function groupTables(db: Reader, scope: Scope, { wave, groups }: Snapshot): Promise<readonly GroupTable[]> {
  const content = groups.length === 0 ? null : await contentOf(db, scope, wave);
  return groups.flatMap((table) => {
    const question = content?.questions.find((one) => one.id === table.questionId);
    return question?.type === 'choice' ? [{ question: question.text, options: question.options, table }] : [];
  });
}

/** Every team in sight as a row, in the order of the tree, and the groups of hidden ones that are told together. */
export async function teamRows(
  db: Reader,
  scope: Scope,
  asked: Asked,
  now: Date,
): Promise<{ readonly setting: Setting; readonly rows: readonly TeamRow[]; readonly together: readonly CombinedTeams[] }> {
  const setting = await settingOf(db, scope, asked, now);
  const figures = await figuresOf(db, scope, setting, now);
  const together = figures.snapshot === null ? [] : combinationsIn(figures.snapshot, scope);
  return { setting, together, rows: inOrder(setting.tree).map(({ team, depth }) => rowOf(figures, team, depth)) };
}

/** Customers, loops and the latest wave for every team in sight. */
export type Figures = { readonly nps: NpsReport; readonly cases: CaseReport; readonly snapshot: Snapshot | null };

export async function figuresOf(db: Reader, scope: Scope, { tree, survey, period, waves: [latest] }: Setting, now: Date): Promise<Figures> {
  const [npsReport, cases, snapshot] = await Promise.all([
    npsOfTeams(db, scope, tree, survey?.id ?? '', period),
    casesOfTeams(db, scope, tree, now),
    latest === undefined ? null : snapshotOf(db, scope, latest),
  ]);
  return { nps: npsReport, cases, snapshot };
}

export function rowOf(figures: Figures, team: NamedTeam, depth: number): TeamRow {
  return {
    team,
    depth,
    nps: figures.nps.teams.get(team.id)!,
    cases: figures.cases.teams.get(team.id)!,
    engagement: figures.snapshot?.results.get(team.id) ?? null,
  };
}

/** Each team before the teams below it, with its depth. */
function inOrder(tree: readonly NamedTeam[]): { readonly team: NamedTeam; readonly depth: number }[] {
  const children = childrenOf(tree);
  const walk = (id: string | null, depth: number): { team: NamedTeam; depth: number }[] =>
    (children.get(id) ?? []).flatMap((team) => [{ team, depth }, ...walk(team.id, depth + 1)]);
  return walk(null, 0);
}
