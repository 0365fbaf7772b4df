// Engagement beside what customers say, over teams: one point a team, from released results only, with what the numbers allow to say.
import type { Scope } from '#domain/access.ts';
import { derive, type GroupSize, type Released, type TeamResult } from '#domain/anonymity.ts';
import { monthOf } from '#domain/calendar.ts';
import {
  family,
  fewestCustomers,
  type LeftOut,
  linkage,
  type LinkageChoices,
  type LinkageReport,
  type Measure,
  sentenceOf,
  type TeamPoint,
} from '#domain/linkage.ts';
import type { NamedTeam } from '#domain/people.ts';
import { type Period, periodEnding, periodNamed } from '#domain/periods.ts';
import { dimensions } from '#domain/surveys.ts';
import type { ClosedWave, Snapshot } from '#domain/wave-results.ts';
import type { Reader } from '#db/store.ts';
import { snapshotOf } from './engagement.ts';
import { customersImported, employeesImported, type ImportedPeriod, importedPeriods, meanOfAll } from './history.ts';
import { type CustomerSurvey, npsOfOwnCustomers } from './nps.ts';
import { settingOf } from './overview.ts';

/** What the address asks for; anything unknown gives way to what there is. */
export type LinkageAsked = {
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  readonly wave?: string | undefined;
  readonly survey?: string | undefined;
};

/**
 * The linkage of one pair of measures. x is a measure of a wave (a dimension, `overall`, `enps`) or, as `measure@period`, of imported employees'
 * results; y is `nps` (from the monthly rollups) or, as `measure@period`, of imported customers' results.
 *
 * The points are teams at one level, so that no customer counts in two: each team that has customers of its own, and none below it that has.
 * x is the team's released result with everybody below it; y is the NPS of the quarter that ends with the month in which the wave closed (of the
 * months that an imported period names, or the last quarter). A point needs 5 customers; teams that are not released, or have fewer, are listed.
 * `report` is null when there are no results on one of the sides.
 */
export async function linkageOf(
  db: Reader,
  scope: Scope,
  asked: LinkageAsked,
  now: Date,
): Promise<{ readonly choices: LinkageChoices; readonly report: LinkageReport | null }> {
  const [{ tree, waves, surveys, today, threshold }, imported] = await Promise.all([
    settingOf(db, scope, {}, now),
    importedPeriods(db, scope),
  ]);
  const choices = {
    x: choicesOf(waves.length > 0 ? ownMeasures : [], imported, 'employees'),
    y: choicesOf(surveys.length > 0 ? ['nps'] : [], imported, 'customers'),
    waves,
    surveys,
  };
  const x = choices.x.find((one) => one.key === asked.x) ?? choices.x[0];
  const y =
    choices.y.find((one) => one.key === asked.y) ??
    choices.y.find((one) => one.period === x?.period && one.name === meanOfAll) ??
    choices.y.find((one) => one.period === x?.period) ??
    choices.y[0];
  if (x === undefined || y === undefined) return { choices, report: null };

  const wave = x.period === null ? (waves.find((one) => one.id === asked.wave) ?? waves[0]!) : null;
  const survey = y.period === null ? (surveys.find((one) => one.id === asked.survey) ?? surveys[0]!) : null;
  const months = survey === null ? null : monthsBeside(wave, x.period, today);
  const [inside, outside] = await Promise.all([
    wave === null ? importedEmployees(db, scope, tree, threshold, x.period!) : publishedEmployees(db, scope, wave),
    survey === null || months === null ? importedCustomers(db, scope, tree, y) : ownCustomers(db, scope, tree, survey, months),
  ]);

  const candidates = atOneLevel(outside.tree, outside.teams);
  const points = pointsOf(x.name, inside, candidates);
  const names = inside.measures.filter((name) => name !== meanOfAll);
  const results = names.map((name) => linkage(plain(name === x.name ? points : pointsOf(name, inside, candidates))));
  const adjusted = family(results);
  const lines = names.map((name, i) => ({ x: { ...x, name, key: keyOf(name, x.period) }, result: results[i]!, adjustedP: adjusted[i]! }));
  // The mean of all is looked at first and for itself; the single measures share the risk of a find by chance.
  const own = lines.find((line) => line.x.name === x.name);
  const result = own?.result ?? linkage(plain(points));
  const adjustedP = own?.adjustedP ?? null;
  const report: LinkageReport = {
    x: { ...x, kind: inside.kindOf(x.name) },
    y: { ...y, kind: outside.kind },
    wave,
    survey,
    months,
    points,
    left: leftOut(x.name, inside, candidates),
    result,
    adjustedP,
    sentence: sentenceOf(result, adjustedP),
    family: lines,
  };
  return { choices, report };
}

const ownMeasures = [meanOfAll, ...dimensions, 'enps'];

type Inside = {
  readonly measures: readonly string[];
  readonly kindOf: (measure: string) => 'score' | 'nps';
  readonly teams: ReadonlyMap<string, Released<TeamResult>>;
};
type Customers = { readonly value: number; readonly n: number | null };
type Outside = { readonly tree: readonly NamedTeam[]; readonly kind: 'score' | 'nps'; readonly teams: ReadonlyMap<string, Customers> };
type Candidate = Customers & { readonly team: NamedTeam };

const keyOf = (name: string, period: string | null): string => (period === null ? name : `${name}@${period}`);

function choicesOf(own: readonly string[], imported: readonly ImportedPeriod[], side: ImportedPeriod['side']): readonly Measure[] {
  const periods = [{ period: null, measures: own }, ...imported.filter((one) => one.side === side)];
  return periods.flatMap(({ period, measures }) => measures.map((name) => ({ key: keyOf(name, period), name, period })));
}

function monthsBeside(wave: ClosedWave | null, period: string | null, today: string): Period {
  return (period === null ? null : periodNamed(period)) ?? periodEnding(monthOf(wave?.closedDay ?? today), 3);
}

async function publishedEmployees(db: Reader, scope: Scope, wave: ClosedWave): Promise<Inside> {
  const { results }: Snapshot = await snapshotOf(db, scope, wave);
  return { measures: ownMeasures, kindOf: (measure) => (measure === 'enps' ? 'nps' : 'score'), teams: results };
}

async function importedEmployees(db: Reader, scope: Scope, tree: readonly NamedTeam[], k: number, period: string): Promise<Inside> {
  const { scales, teams } = await employeesImported(db, scope, tree, k, period);
  return { measures: [...scales.keys()], kindOf: (measure) => (scales.get(measure)?.kind === 'nps' ? 'nps' : 'score'), teams };
}

async function ownCustomers(
  db: Reader,
  scope: Scope,
  tree: readonly NamedTeam[],
  survey: CustomerSurvey,
  months: Period,
): Promise<Outside> {
  const figures = await npsOfOwnCustomers(db, scope, survey.id, months);
  const teams = [...figures].flatMap(([id, { value, n }]) => (value === null ? [] : [[id, { value, n }] as const]));
  return { tree, kind: 'nps', teams: new Map(teams) };
}

async function importedCustomers(db: Reader, scope: Scope, tree: readonly NamedTeam[], y: Measure): Promise<Outside> {
  const { scales, teams } = await customersImported(db, scope, y.period!);
  const figures = [...teams].flatMap(([id, measures]) => {
    const figure = measures.get(y.name);
    return figure === undefined ? [] : [[id, figure] as const];
  });
  return { tree, kind: scales.get(y.name)?.kind === 'nps' ? 'nps' : 'score', teams: new Map(figures) };
}

/** Teams with customers of their own below which no team has any. */
function atOneLevel(tree: readonly NamedTeam[], teams: ReadonlyMap<string, Customers>): readonly Candidate[] {
  const parents = new Map(tree.map((team) => [team.id, team.parentId]));
  const withSomeBelow = new Set<string>();
  for (const id of teams.keys()) {
    for (let above = parents.get(id); typeof above === 'string' && !withSomeBelow.has(above); above = parents.get(above))
      withSomeBelow.add(above);
  }
  return tree.flatMap((team) => {
    const customers = teams.get(team.id);
    return customers === undefined || withSomeBelow.has(team.id) ? [] : [{ team, ...customers }];
  });
}

function pointsOf(measure: string, inside: Inside, candidates: readonly Candidate[]): readonly Released<TeamPoint>[] {
  return candidates.flatMap(({ team, value: y, n: customers }) => {
    const result = inside.teams.get(team.id);
    if (result === undefined || result.hidden || (customers !== null && customers < fewestCustomers)) return [];
    const x = Object.hasOwn(result.measures, measure) ? result.measures[measure]?.value : undefined;
    if (x === undefined) return [];
    return [derive(result, (shown) => ({ teamId: team.id, name: team.name, x, y, customers, employees: shown.n }))];
  });
}

function leftOut(measure: string, inside: Inside, candidates: readonly Candidate[]): readonly LeftOut[] {
  return candidates.flatMap(({ team, n }): LeftOut[] => {
    const result = inside.teams.get(team.id);
    const out = (why: LeftOut['why']): LeftOut[] => [{ teamId: team.id, name: team.name, why }];
    if (result?.hidden) return out('hidden');
    if (result === undefined || !Object.hasOwn(result.measures, measure)) return out('notAsked');
    return n !== null && n < fewestCustomers ? out('fewCustomers') : [];
  });
}

/** As the statistics take them; how many answered plays no part in an unweighted correlation, so a band stands as its lower end. */
function plain(points: readonly TeamPoint[]) {
  return points.map(({ teamId, x, y, employees, customers }) => ({ team: teamId, x, y, nx: lowest(employees), ny: customers ?? 0 }));
}

function lowest(n: GroupSize): number {
  if ('exact' in n) return n.exact;
  return 'band' in n ? Number.parseInt(n.band, 10) : 0;
}
