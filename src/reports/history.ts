// Earlier results from elsewhere, as they were imported: employees' through the gate, customers' as they are.
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import { type ImportedCell, type Released, releaseImported, type TeamResult } from '#domain/anonymity.ts';
import { type Scale, scaleOf, type Side } from '#domain/measures.ts';
import type { NamedTeam } from '#domain/people.ts';
import { mean } from '#domain/stats.ts';
import type { Reader } from '#db/store.ts';

/** The measures of one side in one period, by name; the mean of all stands first where they share a scale, so that it means something. */
export type ImportedPeriod = { readonly period: string; readonly side: Side; readonly measures: readonly string[] };

/** A figure of customers; n is null when it did not come along. */
export type ImportedFigure = { readonly value: number; readonly n: number | null };

export type ImportedSide<T> = { readonly scales: ReadonlyMap<string, Scale>; readonly teams: ReadonlyMap<string, T> };

/** The measure that stands for the mean of all others of its side and period. */
export const meanOfAll = 'overall';

/** What there is, the latest period first. */
export async function importedPeriods(db: Reader, scope: Scope): Promise<readonly ImportedPeriod[]> {
  const h = db.t.history;
  const rows = await db
    .select({ period: h.period, side: h.side, measure: h.measure, low: sql<number>`min(${h.value})`, high: sql<number>`max(${h.value})` })
    .from(h)
    .where(eq(h.organizationId, scope.organizationId))
    .groupBy(h.period, h.side, h.measure)
    .orderBy(desc(h.period), asc(h.side), asc(h.measure));
  const groups = Map.groupBy(rows, ({ period, side }) => JSON.stringify([period, side]));
  return [...groups.values()].map((list) => {
    const names = list.map((row) => row.measure);
    const shared = sharedScale(list.map(({ measure, low, high }) => scaleOf(measure, [low, high])));
    return { period: list[0]!.period, side: list[0]!.side, measures: shared && !names.includes(meanOfAll) ? [meanOfAll, ...names] : names };
  });
}

/**
 * What employees said in a period, by team, with the mean of all measures where a team has them all and they share one scale. Figures are taken as published
 * before only when all of the period are; else every one passes the gate with threshold k, as far as imported figures allow.
 */
export async function employeesImported(
  db: Reader,
  scope: Scope,
  tree: readonly NamedTeam[],
  k: number,
  period: string,
): Promise<ImportedSide<Released<TeamResult>>> {
  const { scales, teams, alreadyPublished } = await read(db, scope, 'employees', period);
  const cells = [...teams].map(([teamId, figures]): ImportedCell => {
    const measures = [...figures].map(([name, { value, n }]) => {
      const { min, max } = scales.get(name)!;
      return [name, { value, n, min, max }] as const;
    });
    return { teamId, n: fewest([...figures.values()]), measures: Object.fromEntries(measures) };
  });
  const released = releaseImported(cells, { tree, k, alreadyPublished });
  return { scales, teams: new Map(released.map((result) => [result.teamId, result])) };
}

/** What customers said in a period, by team and measure, with the mean of all measures as above. */
export async function customersImported(
  db: Reader,
  scope: Scope,
  period: string,
): Promise<ImportedSide<ReadonlyMap<string, ImportedFigure>>> {
  return read(db, scope, 'customers', period);
}

async function read(db: Reader, scope: Scope, side: Side, period: string) {
  const h = db.t.history;
  const rows = await db
    .select({ teamId: h.teamId, measure: h.measure, value: h.value, n: h.n, alreadyPublished: h.alreadyPublished })
    .from(h)
    .where(and(eq(h.organizationId, scope.organizationId), eq(h.period, period), eq(h.side, side)))
    .orderBy(asc(h.measure), asc(h.teamId));
  const measures = Map.groupBy(rows, (row) => row.measure);
  const scales = new Map(
    [...measures].map(([name, list]) => [
      name,
      scaleOf(
        name,
        list.map((row) => row.value),
      ),
    ]),
  );
  const shared = sharedScale([...scales.values()]);
  const seen = rows.filter((row) => sees(scope, row.teamId));
  const teams = new Map<string, ReadonlyMap<string, ImportedFigure>>();
  for (const [teamId, list] of Map.groupBy(seen, (row) => row.teamId)) {
    const figures = new Map(list.map(({ measure, value, n }) => [measure, { value: value / scales.get(measure)!.divisor, n }]));
    const complete = shared && figures.size === scales.size && !figures.has(meanOfAll);
    if (complete) figures.set(meanOfAll, together([...figures.values()]));
    teams.set(teamId, figures);
  }
  if (shared && !scales.has(meanOfAll)) scales.set(meanOfAll, shared);
  return { scales, teams, alreadyPublished: rows.every((row) => row.alreadyPublished) };
}

/** The one scale that holds two measures or more, all of one kind; undefined when there is none. */
function sharedScale(scales: readonly Scale[]): Scale | undefined {
  const [first] = scales;
  const alike = scales.length > 1 && scales.every((scale) => scale.kind === first?.kind);
  if (first === undefined || !alike) return undefined;
  return { ...first, min: Math.min(...scales.map((s) => s.min)), max: Math.max(...scales.map((s) => s.max)), divisor: 1 };
}

function together(figures: readonly ImportedFigure[]): ImportedFigure {
  return { value: mean(figures.map((figure) => figure.value)) ?? 0, n: fewest(figures) };
}

/** The smallest n decides; one that is not known makes it unknown. */
function fewest(figures: readonly ImportedFigure[]): number | null {
  const known = figures.flatMap((figure) => figure.n ?? []);
  return known.length < figures.length ? null : Math.min(...known);
}
