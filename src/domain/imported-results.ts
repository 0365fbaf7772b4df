// Results of employees that were brought from elsewhere: which of them may be told, as far as figures without ballots allow.
import { toldInFull } from '#domain/atoms.ts';
import { childrenOf, type TeamNode } from '#domain/people.ts';
import type { ReleasedMeasure, ShownTeam, TeamResult } from '#domain/results.ts';
import { type Counts, nearestShown, showable } from '#domain/suppression.ts';
import { bandOf, coarse } from '#domain/told.ts';

/** A result from elsewhere: figures over a team and all below it, with the n that came along, or null. */
export type ImportedCell = {
  readonly teamId: string;
  readonly n: number | null;
  readonly measures: Readonly<
    Record<string, { readonly value: number; readonly n: number | null; readonly min: number; readonly max: number }>
  >;
};

/** The key under which the answers themselves are counted, beside the measures. */
const answers = '';

/** As published elsewhere, whatever the numbers are. */
export function asTheyCame(cells: readonly ImportedCell[]): readonly TeamResult[] {
  return cells.map(({ teamId, n, measures }) => ({
    teamId,
    hidden: false,
    n: n === null ? { unknown: true } : { exact: n },
    measures: Object.fromEntries(Object.entries(measures).map(([name, { value }]) => [name, { value }])),
    distributions: {},
  }));
}

/**
 * Unknown or smaller than k is hidden, and so is what could be computed from a team above together with those below it. Exact figures are told of ten or
 * more only, by subtraction too; fewer are told, rounded and clamped, where no team above is, for nobody counted ballots that a rest could be made of.
 */
export function importedTold(cells: readonly ImportedCell[], tree: readonly TeamNode[], k: number): readonly TeamResult[] {
  const shown = safeAt(cells, tree, k);
  const full = safeAt(cells, tree, Math.max(k, toldInFull), shown);
  const aboveOf = nearestShown(tree, shown);
  const told = new Set([...shown].filter((id) => full.has(id) || aboveOf.get(id) === null));
  const above = nearestShown(tree, told);
  return cells.map((cell): TeamResult => {
    const { teamId, n } = cell;
    if (n === null || !told.has(teamId)) return { teamId, hidden: true, shownWith: above.get(teamId) ?? null, combination: null };
    const told10 = full.has(teamId);
    const measures = Object.entries(cell.measures).map(([name, m]): [string, ReleasedMeasure] => [
      name,
      told10 ? { value: m.value } : coarse(m),
    ]);
    const one: ShownTeam = {
      teamId,
      hidden: false,
      n: told10 ? { exact: n } : bandOf(n, k),
      measures: Object.fromEntries(measures),
      distributions: {},
    };
    return one;
  });
}

function safeAt(cells: readonly ImportedCell[], tree: readonly TeamNode[], k: number, among?: ReadonlySet<string>): ReadonlySet<string> {
  const fits = (cell: ImportedCell): boolean => (among?.has(cell.teamId) ?? true) && countsOf(cell).every((n) => n !== null && n >= k);
  const safe = new Set(cells.filter(fits).map((cell) => cell.teamId));
  const known = new Set(safe);
  for (const name of [answers, ...new Set(cells.flatMap((cell) => Object.keys(cell.measures)))]) {
    const counts = new Map(cells.flatMap((cell) => counted(cell, name)));
    const passes = showable(tree, ownParts(tree, counts), k, (id) => known.has(id) && counts.has(id));
    // A team that fails under one measure is hidden under all. Hiding more is safe: two remainders, each nothing or k and more, only grow together.
    for (const id of counts.keys()) if (!passes.has(id)) safe.delete(id);
  }
  return safe;
}

/** What an imported total holds beyond the totals below it. A total smaller than its parts cannot be one over them: then nothing. */
function ownParts(tree: readonly TeamNode[], counts: ReadonlyMap<string, number>): ReadonlyMap<string, Counts> {
  const children = childrenOf(tree);
  const covered = (id: string): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + (counts.get(child.id) ?? covered(child.id)), 0);
  return new Map([...counts].map(([id, n]) => [id, [Math.max(0, n - covered(id))]]));
}

function countsOf(cell: ImportedCell): readonly (number | null)[] {
  return [cell.n, ...Object.values(cell.measures).map((measure) => measure.n)];
}

function counted(cell: ImportedCell, name: string): [string, number][] {
  const n = name === answers ? cell.n : cell.measures[name]?.n;
  return n === undefined || n === null ? [] : [[cell.teamId, n]];
}
