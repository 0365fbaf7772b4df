// Which totals of a tree of teams may be told, so that no subtraction among them leaves a few people standing alone.
import { bottomUp, childrenOf, type TeamNode } from '#domain/people.ts';

/** How many there are of each thing that is counted (ballots, answers to each measure), in one fixed order. */
export type Counts = readonly number[];

/**
 * The teams whose totals (own counts and all below) may be told: each candidate with k or more of everything, unless it is sacrificed for a team above.
 * One pass from the leaves up makes every team safe before the one above it: its remainder, without the shown teams below, is nothing or has k of
 * everything; if it is smaller, the shown team below that costs fewest others is hidden and joins the remainder (of equally dear ones, the smallest).
 * A team hidden later only adds its own safe remainder to another safe one, so nothing has to be looked at twice.
 * Three and eight people under one team, k = 5: the eight are hidden as well, and the eleven shown together.
 */
export function showable(
  tree: readonly TeamNode[],
  own: ReadonlyMap<string, Counts>,
  k: number,
  candidate: (id: string) => boolean = () => true,
): ReadonlySet<string> {
  const children = childrenOf(tree);
  const sums = totals(tree, own);
  const shown = new Set<string>();
  /** What is left of a team's total when the shown teams below it are subtracted. */
  const remainder = new Map<string, Counts>();
  const nextBelow = (id: string): readonly string[] =>
    (children.get(id) ?? []).flatMap((child) => (shown.has(child.id) ? [child.id] : nextBelow(child.id)));
  /** The way down to the nearest remainder that is something, which is then safe by itself. */
  const sacrifice = (id: string): readonly string[] | undefined =>
    nextBelow(id)
      .map((child) => (isNothing(remainder.get(child)) ? [child, ...(sacrifice(child) ?? [])] : [child]))
      .toSorted((a, b) => a.length - b.length || (sums.get(a[0]!)?.[0] ?? 0) - (sums.get(b[0]!)?.[0] ?? 0))[0];

  for (const { id } of bottomUp(tree)) {
    const hidden = (children.get(id) ?? []).filter((child) => !shown.has(child.id)).map((child) => remainder.get(child.id));
    const rest = sum([own.get(id), ...hidden]);
    remainder.set(id, rest);
    if (!candidate(id)) continue;
    if (!isNothing(rest) && rest.some((n) => n < k)) {
      const given = sacrifice(id);
      if (given === undefined) continue; // Nothing below is shown, so the remainder is the team's whole total, and too small.
      for (const one of given) shown.delete(one);
      remainder.set(id, sum([rest, remainder.get(given.at(-1)!)]));
    } else if (isNothing(sums.get(id))) continue;
    shown.add(id);
  }
  return shown;
}

/** The nearest shown team above each team; null when there is none. */
export function nearestShown(tree: readonly TeamNode[], shown: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const nearest = new Map<string, string | null>();
  for (const { id, parentId } of bottomUp(tree).toReversed()) {
    nearest.set(id, parentId !== null && shown.has(parentId) ? parentId : (nearest.get(parentId ?? '') ?? null));
  }
  return nearest;
}

/** Own counts and all below, for every team. */
export function totals(tree: readonly TeamNode[], own: ReadonlyMap<string, Counts>): ReadonlyMap<string, Counts> {
  const children = childrenOf(tree);
  const sums = new Map<string, Counts>();
  for (const { id } of bottomUp(tree)) sums.set(id, sum([own.get(id), ...(children.get(id) ?? []).map((child) => sums.get(child.id))]));
  return sums;
}

/** All of them together, thing by thing. */
export function add(...parts: readonly (Counts | undefined)[]): Counts {
  return sum(parts);
}

function sum(parts: readonly (Counts | undefined)[]): Counts {
  const all: number[] = [];
  for (const part of parts) {
    if (part === undefined) continue;
    for (let i = 0; i < part.length; i++) all[i] = (all[i] ?? 0) + part[i]!;
  }
  return all;
}

export function isNothing(counts: Counts | undefined): boolean {
  return counts === undefined || counts.every((n) => n === 0);
}
