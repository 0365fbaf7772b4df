// The gate between what employees answered and what anybody may see: only what it mints as `Released` leaves.
import { childrenOf, type TeamNode } from '#domain/people.ts';
import { type Counts, nearestShown, showable, totals } from '#domain/suppression.ts';

declare const released: unique symbol;
declare const masked: unique symbol;

/** What the gate has let through. It reads like the plain value, but nobody outside this file can make one. */
export type Released<T> = T & { readonly [released]: true };

/** One team's own ballots: how many, and how many of them answered each measure (a dimension, an item, eNPS). */
export type Box = { readonly teamId: string; readonly ballots: number; readonly answered: Readonly<Record<string, number>> };

/** A figure over a team and all below it, on a scale from `min` to `max` (1-5 for an agreement, 0-1 for a share, -1 to 1 for eNPS), from `n` answers. */
export type Measure = { readonly value: number; readonly n: number; readonly min: number; readonly max: number };

/**
 * A team's results with everybody below it, as computed, not yet fit to be seen. `composites` are made of this cell's measures and of nothing else
 * (the overall mean, from the four dimensions), so they have no n of their own. `distributions` are counts by choice, from few to many.
 */
export type Cell = {
  readonly teamId: string;
  readonly n: number;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly composites?: Readonly<Record<string, Omit<Measure, 'n'>>>;
  readonly distributions?: Readonly<Record<string, readonly number[]>>;
};

/** How many answered: the number from 10 on, a band such as '5-9' below; unknown only for results brought from elsewhere. */
export type GroupSize = { readonly exact: number } | { readonly band: string } | { readonly unknown: true };

/** `bound` says that the value is an edge of what is told: 4.5 with `atLeast` reads ">= 4.5". */
export type ReleasedMeasure = { readonly value: number; readonly bound?: 'atMost' | 'atLeast' };

export type ShownTeam = {
  readonly teamId: string;
  readonly hidden: false;
  readonly n: GroupSize;
  readonly measures: Readonly<Record<string, ReleasedMeasure>>;
  readonly distributions: Readonly<Record<string, readonly number[]>>;
};

/** `shownWith` is the nearest team above that is shown and holds this one's answers; null when there is none. */
export type HiddenTeam = { readonly teamId: string; readonly hidden: true; readonly shownWith: string | null };

export type TeamResult = ShownTeam | HiddenTeam;

type Verdict = {
  readonly shown: boolean;
  readonly detailed: boolean;
  readonly shownWith: string | null;
  readonly counts: ReadonlyMap<string, number>;
};

/** Which teams' results are shown, decided once for every measure. */
export type Mask = { readonly teams: ReadonlyMap<string, Verdict>; readonly k: number; readonly [masked]: true };

/** From this many answers on, a number is told as it is: below it come bands, rounded values, clamped extremes and no distribution. */
const toldInFull = 10;

/** The lowest threshold for comments. */
const fewestComments = 10;

/** From how many ballots with a comment on they are shown where results are from k: `commentThreshold(5)` is 10. */
export const commentThreshold = (k: number): number => Math.max(k, fewestComments);

/** The key under which the ballots themselves are counted, beside the measures. */
const ballotCount = '';

/**
 * Decides which teams' results (own ballots and all below) are shown.
 * 1. A team with fewer than k ballots, or fewer than k answers to any one measure, is hidden.
 * 2. What remains of a shown team when all shown teams below it are subtracted (its hidden teams, and its own ballots as one more cell) is nothing,
 *    or k or more under every measure. Otherwise the next team below is hidden too: the one that costs fewest teams, then the smallest.
 * The totals of a tree lie inside or outside each other, so those remainders are all that subtraction at any depth can reach: it never meets
 * 1..k-1 ballots, which tests/unit/anonymity.test.ts proves by attack. A team's own ballots alone, k or more, may be such a remainder: they pass rule 1.
 * A team with ballots in one child only has that child's results, and shows them: no new set of people appears.
 * Leave out optional questions that few answer: a measure below k hides the team for all measures. One that nobody answered is no measure.
 */
export function gate(input: { readonly tree: readonly TeamNode[]; readonly boxes: readonly Box[]; readonly k: number }): Mask {
  const { tree, boxes, k } = input;
  const names = [
    ballotCount,
    ...new Set(boxes.flatMap((box) => Object.keys(box.answered).filter((name) => (box.answered[name] ?? 0) > 0))),
  ];
  const own = new Map(
    boxes.map((box) => [box.teamId, names.map((name) => (name === ballotCount ? box.ballots : (box.answered[name] ?? 0)))]),
  );
  const shown = showable(tree, own, k);
  // Distributions tell more, so what can be subtracted from them must be larger as well.
  const detailed = showable(tree, own, Math.max(k, toldInFull), (id) => shown.has(id));
  const above = nearestShown(tree, shown);
  const sums = totals(tree, own);
  const teams: ReadonlyMap<string, Verdict> = new Map(
    tree.map(({ id }) => {
      const counts = new Map(names.map((name, i) => [name, sums.get(id)?.[i] ?? 0]));
      return [id, { shown: shown.has(id), detailed: detailed.has(id), shownWith: above.get(id) ?? null, counts }];
    }),
  );
  return { teams, k } as Mask;
}

/**
 * The results of every team of the tree, in its order, through one mask. Below 10 answers (the smallest count of a cell decides) values are rounded
 * to a fortieth of their scale (a twentieth for shares), for an exact mean would give away the n behind a band, and extremes are clamped:
 * 'atMost' 1.5 and 'atLeast' 4.5 on 1-5, .1 and .9 for a share, -.75 and .75 for eNPS. No distribution is shown from which fewer than 10 could be subtracted.
 * Throws an Error when cells and mask disagree about what was counted: that is a mistake in the program, and must not reach a page.
 */
export function release(mask: Mask, cells: readonly Cell[]): readonly Released<TeamResult>[] {
  const byTeam = new Map(cells.map((cell) => [cell.teamId, cell]));
  return [...mask.teams].map(([teamId, verdict]) => {
    if (!verdict.shown) return mint<TeamResult>({ teamId, hidden: true, shownWith: verdict.shownWith });
    const cell = byTeam.get(teamId);
    if (cell === undefined) throw new Error(`no cell for team ${teamId}, which the gate shows`);
    checkCounts(cell, verdict);
    const result = coarsened(cell, mask.k);
    return mint<TeamResult>(verdict.detailed ? { ...result, distributions: cell.distributions ?? {} } : result);
  });
}

/** The comments of a team and of all below it. */
export type TeamComments = { readonly teamId: string; readonly comments: readonly string[] };

/**
 * The comments of the teams that a mask shows; `comments` are the texts of a team and all below it, by team id. They come in the order of the
 * alphabet, for their own order might say who wrote when. The mask counts ballots that carry a comment, with a k of 10 or more: an Error otherwise.
 */
export function releaseComments(mask: Mask, comments: ReadonlyMap<string, readonly string[]>): readonly Released<TeamComments>[] {
  if (mask.k < fewestComments) throw new Error(`comments need a threshold of ${fewestComments}, not ${mask.k}`);
  return [...mask.teams].flatMap(([teamId, { shown, counts }]) => {
    if (!shown) return [];
    const texts = comments.get(teamId) ?? [];
    if (texts.length !== counts.get(ballotCount)) throw new Error(`the gate counted other comments in team ${teamId}`);
    return [mint({ teamId, comments: texts.toSorted() })];
  });
}

/** A result from elsewhere: figures over a team and all below it, with the n that came along, or null. */
export type ImportedCell = {
  readonly teamId: string;
  readonly n: number | null;
  readonly measures: Readonly<Record<string, Omit<Measure, 'n'> & { readonly n: number | null }>>;
};

/**
 * Employees' results brought from elsewhere, of one period. With `alreadyPublished` (the importer declares that the figures were public) all are shown
 * as they came. Otherwise the gate's rules hold, as far as such figures allow: unknown or smaller than k is hidden, and so is what could be
 * computed from the results of a team above together with those below it. Teams without a result are not among the answers.
 */
export function releaseImported(
  cells: readonly ImportedCell[],
  options: { readonly tree: readonly TeamNode[]; readonly k: number; readonly alreadyPublished: boolean },
): readonly Released<TeamResult>[] {
  const { tree, k, alreadyPublished } = options;
  if (alreadyPublished) return cells.map((cell) => mint<TeamResult>(asItCame(cell)));
  const known = new Map(cells.filter((cell) => countsOf(cell).every((n) => n !== null && n >= k)).map((cell) => [cell.teamId, cell]));
  const names = [ballotCount, ...new Set(cells.flatMap((cell) => Object.keys(cell.measures)))];
  const shown = new Set(known.keys());
  for (const name of names) {
    const counts = new Map(cells.flatMap((cell) => counted(cell, name)));
    const passes = showable(tree, ownParts(tree, counts), k, (id) => known.has(id) && counts.has(id));
    // A team that fails under one measure is hidden under all. Hiding more is safe: two remainders, each nothing or k and more, only grow together.
    for (const id of counts.keys()) if (!passes.has(id)) shown.delete(id);
  }
  const above = nearestShown(tree, shown);
  return cells.map((cell) => {
    const { teamId, n } = cell;
    if (n === null || !shown.has(teamId)) return mint<TeamResult>({ teamId, hidden: true, shownWith: above.get(teamId) ?? null });
    const measures = Object.fromEntries(Object.entries(cell.measures).map(([name, m]) => [name, { ...m, n: m.n ?? 0 }]));
    return mint<TeamResult>(coarsened({ teamId, n, measures }, k));
  });
}

/** What is made of released values alone stays released: a point of a chart, a row of an export. `make` must be given no other results of employees. */
export function derive<T, U>(from: Released<T>, make: (value: T) => U): Released<U> {
  return mint(make(from));
}

/** The results that a snapshot keeps, read back: nothing but what `release` gave is ever written there. Throws an Error for anything else. */
export function recall(stored: unknown): readonly Released<TeamResult>[] {
  return recallAll(stored, isTeamResult);
}

/** The same for comments. */
export function recallComments(stored: unknown): readonly Released<TeamComments>[] {
  return recallAll(stored, isTeamComments);
}

/**
 * Whether the difference between two waves of a team may be shown: not when fewer than 10 answered in either and 1..k-1 people joined or left,
 * for the difference would then be theirs. Joining and leaving are looked at apart: two who left behind six who joined are still two.
 */
export function mayShowChange(
  before: { readonly members: ReadonlySet<string>; readonly n: GroupSize },
  now: { readonly members: ReadonlySet<string>; readonly n: GroupSize },
  k: number,
): boolean {
  if ('exact' in before.n && before.n.exact >= toldInFull && 'exact' in now.n && now.n.exact >= toldInFull) return true;
  const left = [...before.members].filter((one) => !now.members.has(one)).length;
  const joined = now.members.size - (before.members.size - left);
  return [left, joined].every((moved) => moved === 0 || moved >= k);
}

function mint<T>(value: T): Released<T> {
  return value as Released<T>;
}

/** What an imported total holds beyond the totals below it. A total smaller than its parts cannot be one over them: then nothing. */
function ownParts(tree: readonly TeamNode[], counts: ReadonlyMap<string, number>): ReadonlyMap<string, Counts> {
  const children = childrenOf(tree);
  const covered = (id: string): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + (counts.get(child.id) ?? covered(child.id)), 0);
  return new Map([...counts].map(([id, n]) => [id, [Math.max(0, n - covered(id))]]));
}

function recallAll<T>(stored: unknown, fits: (value: unknown) => value is T): readonly Released<T>[] {
  if (!Array.isArray(stored) || !stored.every(fits)) throw new Error('not what a snapshot keeps');
  return stored.map((one) => mint(one));
}

function isTeamResult(value: unknown): value is TeamResult {
  if (!isOfTeam(value) || !('hidden' in value)) return false;
  return value.hidden === true ? 'shownWith' in value : value.hidden === false && 'n' in value && 'measures' in value;
}

function isTeamComments(value: unknown): value is TeamComments {
  return (
    isOfTeam(value) && 'comments' in value && Array.isArray(value.comments) && value.comments.every((text) => typeof text === 'string')
  );
}

function isOfTeam(value: unknown): value is { readonly teamId: string } {
  return typeof value === 'object' && value !== null && 'teamId' in value && typeof value.teamId === 'string';
}

function checkCounts(cell: Cell, verdict: Verdict): void {
  const answers = Object.entries(cell.measures).map(([name, measure]) => [name, measure.n] as const);
  const choices = Object.entries(cell.distributions ?? {}).map(([name, counts]) => [name, counts.reduce((a, b) => a + b, 0)] as const);
  const wrong = [...answers, ...choices].find(([name, n]) => verdict.counts.get(name) !== n);
  if (cell.n !== verdict.counts.get(ballotCount)) throw new Error(`the gate counted other ballots of team ${cell.teamId}`);
  if (wrong !== undefined) throw new Error(`the gate counted other answers to ${wrong[0]} in team ${cell.teamId}`);
}

function coarsened(cell: Cell, k: number): ShownTeam {
  const { teamId, n } = cell;
  const few = Math.min(n, ...Object.values(cell.measures).map((measure) => measure.n)) < toldInFull;
  const all = Object.entries({ ...cell.measures, ...cell.composites });
  const measures = all.map(([name, measure]) => [name, few ? clamped(measure) : { value: measure.value }] as const);
  return {
    teamId,
    hidden: false,
    n: n < toldInFull ? { band: `${k}-${toldInFull - 1}` } : { exact: n },
    measures: Object.fromEntries(measures),
    distributions: {},
  };
}

function clamped({ value, min, max }: Omit<Measure, 'n'>): ReleasedMeasure {
  const share = min === 0 && max === 1;
  const [edge, steps] = share ? [0.1, 20] : [(max - min) / 8, 40];
  if (value <= min + edge) return { value: min + edge, bound: 'atMost' };
  if (value >= max - edge) return { value: max - edge, bound: 'atLeast' };
  const rounded = min + (Math.round(((value - min) / (max - min)) * steps) * (max - min)) / steps;
  return { value: Number(rounded.toFixed(6)) };
}

function asItCame(cell: ImportedCell): ShownTeam {
  const measures = Object.entries(cell.measures).map(([name, { value }]) => [name, { value }] as const);
  return {
    teamId: cell.teamId,
    hidden: false,
    n: cell.n === null ? { unknown: true } : { exact: cell.n },
    measures: Object.fromEntries(measures),
    distributions: {},
  };
}

function countsOf(cell: ImportedCell): readonly (number | null)[] {
  return [cell.n, ...Object.values(cell.measures).map((measure) => measure.n)];
}

function counted(cell: ImportedCell, name: string): [string, number][] {
  const n = name === ballotCount ? cell.n : cell.measures[name]?.n;
  return n === undefined || n === null ? [] : [[cell.teamId, n]];
}
