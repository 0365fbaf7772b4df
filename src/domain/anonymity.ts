// The gate between what employees answered and what anybody may see: only what it mints as `Released` leaves.
import { type Attribute, attributeTables, type Crossing } from '#domain/attributes.ts';
import { difference, mayShowChange } from '#domain/churn.ts';
import { asTheyCame, type ImportedCell, importedTold } from '#domain/imported-results.ts';
import { partitionOf } from '#domain/partition.ts';
import type { TeamNode } from '#domain/people.ts';
import { keptComments, keptResults } from '#domain/recalled.ts';
import type { AttributeTable, Change, Combination, TeamComments, TeamResult } from '#domain/results.ts';
import { type Plan, type Said, together } from '#domain/said.ts';
import { nearestShown, showable } from '#domain/suppression.ts';
import { toldBy } from '#domain/told.ts';

export type { ImportedCell } from '#domain/imported-results.ts';
export type {
  AttributeTable,
  Change,
  Combination,
  Figures,
  GroupSize,
  ReleasedMeasure,
  ShownTeam,
  TeamComments,
  TeamResult,
} from '#domain/results.ts';
export { mayShowChange } from '#domain/churn.ts';

/** Only in the types, and private: nobody can write it into an object, and a copy with changes (`{ ...result, n }`) has lost it. */
declare class Gate {
  private readonly released: true;
}

/** What the gate has let through. It reads like the plain value, but nobody outside this file can make one. */
export type Released<T> = T & Gate;

/** What a closed wave publishes, and its snapshot keeps. */
export type Published = {
  readonly teams: readonly Released<TeamResult>[];
  readonly combinations: readonly Released<Combination>[];
  readonly groups: readonly Released<AttributeTable>[];
};

/** What the ballots of a wave say, counted: by the team in whose box they lay, by what people say about themselves, and where the two cross. */
export type Counted = {
  readonly plan: Plan;
  readonly boxes: ReadonlyMap<string, Said>;
  readonly attributes: readonly Attribute[];
  readonly crossings: readonly Crossing[];
};

/** The lowest threshold for comments. */
const fewestComments = 10;

/** From how many ballots with a comment on they are shown where results are from k: `commentThreshold(5)` is 10. */
export const commentThreshold = (k: number): number => Math.max(k, fewestComments);

/**
 * The gate: everything a wave publishes, from its frozen tree, its counted ballots and its threshold k. One mask for every measure:
 * 1. A team with fewer than k ballots, or fewer than k answers to any one measure, is hidden.
 * 2. What remains of a shown team when all shown teams below it are subtracted is nothing, or k or more under every measure; else the next team below is
 *    hidden too (domain/suppression.ts).
 * 3. Exact figures and distributions leave no fewer than ten by subtraction (domain/partition.ts); whatever is told of fewer is rounded and clamped, and
 *    stays so when everything else is subtracted (domain/told.ts).
 * 4. Hidden teams are told together where that is safe (domain/combinations.ts), and tables of attributes for all (domain/attributes.ts).
 * tests/unit/attacker.test.ts attacks it. Leave out optional questions that few answer: a measure below k hides the team for all measures. One that
 * nobody answered is no measure. Nothing is pooled over waves for a team that is hidden: sums of fewer than k ballots would have to be kept for it, and
 * the same four people asked twice are not eight.
 */
export function gate(input: { readonly tree: readonly TeamNode[]; readonly counted: Counted; readonly k: number }): Published {
  const { tree, counted, k } = input;
  const { plan, boxes, attributes, crossings } = counted;
  const present = together(plan, boxes.values()).answered.map((n) => n > 0);
  const own = new Map([...boxes].map(([id, { n, answered }]) => [id, [n, ...answered.filter((_, i) => present[i])]] as const));
  const partition = partitionOf(tree, own, k);
  const { teams, combinations } = toldBy(tree, boxes, plan, partition);
  const groups = attributeTables(plan, attributes, crossings, partition);
  return { teams: all(teams), combinations: all(combinations), groups: all(groups) };
}

/**
 * Where comments are shown: by each team with comments in its box, the lowest team that holds it of which enough people wrote, or null when none does.
 * `counts` are the comments to one question, by the team in whose box they lay. Those of a team and of all below it are shown with it.
 */
export function commentHomes(
  tree: readonly TeamNode[],
  counts: ReadonlyMap<string, number>,
  k: number,
): ReadonlyMap<string, string | null> {
  const own = new Map([...counts].map(([id, n]) => [id, [n]] as const));
  const shown = showable(tree, own, commentThreshold(k));
  const above = nearestShown(tree, shown);
  return new Map([...counts.keys()].map((id) => [id, shown.has(id) ? id : (above.get(id) ?? null)]));
}

/**
 * Employees' results brought from elsewhere, of one period. With `alreadyPublished` (the importer declares that the figures were public) all are shown
 * as they came. Otherwise the gate's rules hold, as far as such figures allow. Teams without a result are not among the answers.
 */
export function releaseImported(
  cells: readonly ImportedCell[],
  options: { readonly tree: readonly TeamNode[]; readonly k: number; readonly alreadyPublished: boolean },
): readonly Released<TeamResult>[] {
  return all(options.alreadyPublished ? asTheyCame(cells) : importedTold(cells, options.tree, options.k));
}

/** What is made of released values alone stays released: a point of a chart, a row of an export. `make` must be given no other results of employees. */
export function derive<T, U>(from: Released<T>, make: (value: T) => U): Released<U> {
  return mint(make(from));
}

/**
 * How a team, or a combination, differs from an earlier wave, or null when that may not be said: one of the two is hidden, or the difference would be
 * that of fewer than k people who joined or left (`members` are those asked in each wave, by the box their ballot counted in). The only change that
 * pages, exports and tasks may show.
 */
export function changeBetween(
  before: Released<TeamResult | Combination>,
  now: Released<TeamResult | Combination>,
  members: { readonly before: ReadonlySet<string>; readonly now: ReadonlySet<string> },
  k: number,
): Released<Change> | null {
  if (!('n' in before) || !('n' in now)) return null;
  if (!mayShowChange({ members: members.before, n: before.n }, { members: members.now, n: now.n }, k)) return null;
  return mint(difference(before, now));
}

/** The results that a snapshot keeps, read back: nothing but what `gate` gave is ever written there. Throws an Error for anything else. */
export function recall(stored: unknown): Published {
  const { teams, combinations, groups } = keptResults(stored);
  return { teams: all(teams), combinations: all(combinations), groups: all(groups) };
}

/** Comments as the publisher kept them under the home that `commentHomes` gave. Throws an Error for anything else. */
export function recallComments(stored: unknown): readonly Released<TeamComments>[] {
  return all(keptComments(stored));
}

function all<T>(values: readonly T[]): readonly Released<T>[] {
  return values.map((value) => mint(value));
}

function mint<T>(value: T): Released<T> {
  return value as Released<T>;
}
