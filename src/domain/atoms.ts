// Small steps with sets of boxes: in whose set a box lies, how large the sets are, and how large for every measure.
import type { TeamNode } from '#domain/people.ts';
import { add, type Counts, nearestShown } from '#domain/suppression.ts';

/** From so many answers on, figures are told as they are; below come bands, rounded values and clamped extremes. */
export const toldInFull = 10;

/** By every team: itself or the nearest above that is one of these; null when there is none. */
export function homes(tree: readonly TeamNode[], isHome: (id: string) => boolean): ReadonlyMap<string, string | null> {
  const above = nearestShown(tree, new Set(tree.flatMap(({ id }) => (isHome(id) ? [id] : []))));
  return new Map(tree.map(({ id }) => [id, isHome(id) ? id : (above.get(id) ?? null)]));
}

export function sizesBy(own: ReadonlyMap<string, Counts>, atomOf: (id: string) => string | null): Map<string, Counts> {
  const sizes = new Map<string, Counts>();
  for (const [id, counts] of own) {
    const atom = atomOf(id);
    if (atom !== null) sizes.set(atom, add(sizes.get(atom), counts));
  }
  return sizes;
}

/** The smallest count of a set decides. */
export function least(counts: Counts | undefined): number {
  return counts === undefined || counts.length === 0 ? 0 : Math.min(...counts);
}
