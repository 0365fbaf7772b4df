// How all ballots of a wave are parted into sets large enough to be told, and which teams and combinations are made of whole sets.
import { homes, least, sizesBy, toldInFull } from '#domain/atoms.ts';
import { combined, type Group } from '#domain/combinations.ts';
import type { TeamNode } from '#domain/people.ts';
import { add, type Counts, isNothing, showable } from '#domain/suppression.ts';

/**
 * The principle of the gate. Every box lies in one ATOM (or in none that anything is told of), and every atom holds k or more ballots, and answers to
 * every measure. Each team and combination that is told is a union of atoms, so whatever is added or subtracted speaks of unions of atoms.
 *
 * Teams told `full` (exact means, exact numbers, distributions) cut the company into ROOMS of ten or more; a room may hold several atoms, which teams
 * or combinations of fewer people are made of. Of these, all but one (the room's `rest`, ten or more) are told rounded and clamped, and whatever else
 * is told in the room is computed from these told values and from the exact total of the room. Thus it says nothing more: a team of seven in which
 * everybody chose 5 reads ">= 4.5", and stays so when all its neighbours are subtracted from the total.
 */
export type Partition = {
  readonly k: number;
  readonly shown: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
  /** By every team: the nearest shown team above of which no less than k+1 remain when shown teams are subtracted; null when there is none. */
  readonly shownWith: ReadonlyMap<string, string | null>;
  readonly groups: readonly Group[];
  /** By team with a box: the atom that the box lies in, named after the shown team or the combination. */
  readonly atomOf: ReadonlyMap<string, string>;
  /** By atom: the full team whose room it lies in; null where no total is exact. */
  readonly roomOf: ReadonlyMap<string, string | null>;
  /** Of every room with several atoms, the one that is told as what remains. */
  readonly rests: ReadonlySet<string>;
};

/** `own` counts each team's own box: ballots first, then the answers to each measure that anybody answered. */
export function partitionOf(tree: readonly TeamNode[], own: ReadonlyMap<string, Counts>, k: number): Partition {
  const all = showable(tree, own, k);
  const full = fullyTold(tree, own, all, k);
  const shown = withRests(tree, own, all, full, k);
  return partedBy(tree, own, { shown, full, k, groups: combined(tree, own, { shown, full }, k) });
}

/** Which of the shown teams may be told in full: whatever is subtracted among them, ten or more remain, or nobody. */
export function fullyTold(
  tree: readonly TeamNode[],
  own: ReadonlyMap<string, Counts>,
  shown: ReadonlySet<string>,
  k: number,
): ReadonlySet<string> {
  return showable(tree, own, Math.max(k, toldInFull), (id) => shown.has(id));
}

/**
 * The shown teams less those that have to go so that every room with several atoms has one of ten or more. Without it the one team of a room that is
 * clamped could be had by subtracting the others. Seven, eight and nine under a full company of 24: the seven and the eight are hidden.
 */
export function withRests(
  tree: readonly TeamNode[],
  own: ReadonlyMap<string, Counts>,
  shown: ReadonlySet<string>,
  full: ReadonlySet<string>,
  k: number,
): ReadonlySet<string> {
  const enough = Math.max(k, toldInFull);
  const kept = new Set(shown);
  const above = homes(tree, (id) => kept.has(id));
  const roomOf = homes(tree, (id) => full.has(id));
  const sizes = sizesBy(own, (id) => above.get(id) ?? null);
  const rooms = Map.groupBy(
    [...shown].filter((id) => roomOf.get(id) !== null),
    (id) => roomOf.get(id)!,
  );
  const parents = new Map(tree.map((team) => [team.id, team.parentId]));
  const homeAbove = (id: string): string => {
    let up = parents.get(id) ?? null;
    while (up !== null && !kept.has(up)) up = parents.get(up) ?? null;
    return up!; // The room's own team is never hidden.
  };
  for (const [room, teams] of rooms) {
    const atoms = (): readonly string[] => teams.filter((id) => kept.has(id) && !isNothing(sizes.get(id)));
    for (let left = atoms(); left.length > 1 && !left.some((id) => least(sizes.get(id)) >= enough); left = atoms()) {
      const dear = (id: string): number => {
        const both = least(add(sizes.get(id), sizes.get(homeAbove(id))));
        // The cheapest that ends the search at once, else the smallest.
        return (both >= enough && !isNothing(sizes.get(homeAbove(id))) ? 0 : 1e9) + least(sizes.get(id));
      };
      const gone = left.filter((id) => id !== room).reduce((a, b) => (dear(b) < dear(a) ? b : a));
      const into = homeAbove(gone);
      kept.delete(gone);
      sizes.set(into, add(sizes.get(into), sizes.get(gone)));
      sizes.delete(gone);
    }
  }
  return kept;
}

/** The atoms and rooms that shown teams and combinations make. */
export function partedBy(
  tree: readonly TeamNode[],
  own: ReadonlyMap<string, Counts>,
  given: Pick<Partition, 'shown' | 'full' | 'k' | 'groups'>,
): Partition {
  const { shown, full, k, groups } = given;
  const homeOf = homes(tree, (id) => shown.has(id));
  const roomOfTeam = homes(tree, (id) => full.has(id));
  const groupOf = new Map(groups.flatMap((group) => group.teamIds.map((id) => [id, group.id] as const)));
  const ownIn = new Map(groups.filter((group) => group.withOwn).map((group) => [group.parentId, group.id]));
  const atomOf = new Map<string, string>();
  const roomOf = new Map<string, string | null>();
  const atoms = new Map<string, Counts>();
  for (const [id, counts] of own) {
    const home = homeOf.get(id) ?? null;
    if (home === null || isNothing(counts)) continue;
    const atom = groupOf.get(id) ?? (id === home ? ownIn.get(id) : undefined) ?? home;
    atomOf.set(id, atom);
    roomOf.set(atom, roomOfTeam.get(home) ?? null);
    atoms.set(atom, add(atoms.get(atom), counts));
  }
  const rests = new Set<string>();
  for (const [room, list] of Map.groupBy(atoms.keys(), (atom) => roomOf.get(atom) ?? null)) {
    if (room === null || list.length < 2) continue;
    rests.add(list.reduce((a, b) => (least(atoms.get(b)) > least(atoms.get(a)) ? b : a)));
  }
  const sizes = sizesBy(own, (id) => homeOf.get(id) ?? null);
  const parents = new Map(tree.map((team) => [team.id, team.parentId]));
  const above = new Map(tree.map(({ id }) => [id, shownAbove(id, { parents, shown, sizes, k })] as const));
  return { k, shown, full, shownWith: above, groups, atomOf, roomOf, rests };
}

/**
 * The nearest shown team above that a supervisor who votes on the way up to it may look at beside the own teams: whichever ballot is theirs, more than k
 * remain of it when the shown teams below are subtracted. What remains under it decides, or, where that is nothing, what remains further down.
 */
function shownAbove(
  id: string,
  given: {
    readonly parents: ReadonlyMap<string, string | null>;
    readonly shown: ReadonlySet<string>;
    readonly sizes: ReadonlyMap<string, Counts>;
    readonly k: number;
  },
): string | null {
  const { parents, shown, sizes, k } = given;
  let remains: Counts = [];
  const seen = new Set([id]);
  for (let up = parents.get(id) ?? null; up !== null && !seen.has(up); up = parents.get(up) ?? null) {
    seen.add(up);
    if (!shown.has(up)) continue;
    if (!isNothing(sizes.get(up))) remains = sizes.get(up)!;
    if (isNothing(remains) || least(remains) > k) return up;
  }
  return null;
}
