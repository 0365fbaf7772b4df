// The figures of every team and combination that a partition lets be told, computed so that nothing beyond its atoms can be worked out.
import { toldInFull } from '#domain/atoms.ts';
import type { Partition } from '#domain/partition.ts';
import { bottomUp, childrenOf, type TeamNode } from '#domain/people.ts';
import type { Combination, Figures, GroupSize, ReleasedMeasure, TeamResult } from '#domain/results.ts';
import { type Plan, type Said, together } from '#domain/said.ts';
import { showable } from '#domain/suppression.ts';

/**
 * Every team of the tree in its order, and the combinations. What is told in full is exact. In a room of several atoms each atom but the rest is
 * rounded and clamped by itself (`coarse`), and counts in everything above it as the middle of what is told of it; the rest takes up the difference
 * to the room's exact total. So a total is always exact, and a part of it is known as far as it is told and no further.
 *
 * A dimension is the mean of persons' scores, which differs from the mean of its items' means when somebody left items out; the difference is theirs.
 * It is told only where it is that of ten people or more; elsewhere a dimension is the mean of its items' told means, which says nothing new.
 */
export function toldBy(
  tree: readonly TeamNode[],
  boxes: ReadonlyMap<string, Said>,
  plan: Plan,
  partition: Partition,
): { readonly teams: readonly TeamResult[]; readonly combinations: readonly Combination[] } {
  const { shown, full, k, shownWith, groups, atomOf, roomOf } = partition;
  const ofAtom = new Map(
    [...Map.groupBy(atomOf, ([, atom]) => atom)].map(
      ([atom, list]) =>
        [
          atom,
          together(
            plan,
            saidIn(
              boxes,
              list.map(([id]) => id),
            ),
          ),
        ] as const,
    ),
  );
  const exact = totalsOf(tree, boxes, plan);
  const told = toldAtoms(plan, ofAtom, partition);
  const partlySafe = plan.measured.map((_, i) => {
    const own = new Map([...boxes].map(([id, said]) => [id, [said.partly[i]!]] as const));
    return showable(tree, own, Math.max(k, toldInFull), (id) => full.has(id));
  });
  const present = together(plan, boxes.values()).answered.map((n) => n > 0);
  const coarseTeams = coarseTotals(tree, plan, shown, full, exact, told, atomOf);
  const combinationOf = new Map(groups.flatMap((group) => group.teamIds.map((id) => [id, group.id] as const)));
  const teams = tree.map(({ id }): TeamResult => {
    if (!shown.has(id))
      return { teamId: id, hidden: true, shownWith: shownWith.get(id) ?? null, combination: combinationOf.get(id) ?? null };
    const figures = full.has(id)
      ? inFull(plan, exact.get(id)!, present, (i) => partlySafe[i]!.has(id))
      : coarsely(plan, coarseTeams.get(id)!, present, k);
    return { teamId: id, hidden: false, ...figures };
  });
  const alone = new Set(
    [...Map.groupBy(roomOf, ([, room]) => room)].flatMap(([room, list]) => (room !== null && list.length === 1 ? [list[0]![0]] : [])),
  );
  const combinations = groups.map((group): Combination => {
    const said = ofAtom.get(group.id)!;
    const figures = alone.has(group.id) ? inFull(plan, said, present, () => false) : coarsely(plan, told.get(group.id)!, present, k);
    return { ...group, ...figures };
  });
  return { teams, combinations };
}

/**
 * A figure as it is told of few people: rounded to a fortieth of its scale (a twentieth for shares), for an exact mean would give away the n behind
 * a band, and with the extremes clamped: 'atMost' 1.5 and 'atLeast' 4.5 on 1-5, .1 and .9 for a share, -.75 and .75 for eNPS.
 */
export function coarse({ value, min, max }: { readonly value: number; readonly min: number; readonly max: number }): ReleasedMeasure {
  const share = min === 0 && max === 1;
  const edge = edgeOf(min, max);
  if (value <= min + edge) return { value: min + edge, bound: 'atMost' };
  if (value >= max - edge) return { value: max - edge, bound: 'atLeast' };
  const step = (max - min) / (share ? 20 : 40);
  // What is not at an edge is never rounded to one, or a bound would mean two things.
  const inside = Math.min(max - edge - step, Math.max(min + edge + step, value));
  const rounded = min + Math.round((inside - min) / step) * step;
  return { value: Number(rounded.toFixed(6)) };
}

/** `bandOf(7, 5)` is '5-9', and from 10 on come 10-19, 20-49, 50-99, 100-199 and so on. */
export function bandOf(n: number, k: number): GroupSize {
  if (n < toldInFull) return { band: `${Math.min(k, n)}-${toldInFull - 1}` };
  let [low, high] = [10, 20];
  for (let step = 0; n >= high; step++) [low, high] = [high, high * (step % 3 === 0 ? 2.5 : 2)];
  return { band: `${low}-${high - 1}` };
}

/** Everything as it is, from ten people or more. */
export function inFull(plan: Plan, said: Said, present: readonly boolean[], personFirst: (place: number) => boolean): Figures {
  const means = meansOf(plan, said.sums, said.answered, (i) => said.partly[i]! > 0 && personFirst(i));
  const measures = named(plan, means, present, (value) => ({ value }));
  const distributions = Object.fromEntries(
    plan.measured.flatMap(({ name }, i) => (said.chosen[i]!.length > 0 && said.answered[i]! > 0 ? [[name, said.chosen[i]!] as const] : [])),
  );
  return { n: { exact: said.n }, measures, distributions };
}

type Told = { readonly n: number; readonly sums: readonly number[]; readonly answered: readonly number[] };

function coarsely(plan: Plan, told: Told, present: readonly boolean[], k: number): Figures {
  const means = meansOf(plan, told.sums, told.answered, () => false);
  const measures = named(plan, means, present, (value, min, max) => coarse({ value, min, max }));
  return { n: bandOf(told.n, k), measures, distributions: {} };
}

/** Means by place in the plan, null for nobody; of dimensions the persons' or the items'. */
function meansOf(
  { measured }: Plan,
  sums: readonly number[],
  answered: readonly number[],
  personFirst: (place: number) => boolean,
): readonly (number | null)[] {
  const mean = (i: number): number | null => (answered[i]! > 0 ? sums[i]! / answered[i]! : null);
  return measured.map(({ parts }, i) => {
    if (answered[i] === 0 || parts.length === 0 || personFirst(i)) return mean(i);
    const items = parts.flatMap((part) => mean(part) ?? []);
    return items.reduce((a, b) => a + b, 0) / items.length;
  });
}

function named(
  { measured, composites }: Plan,
  means: readonly (number | null)[],
  present: readonly boolean[],
  make: (value: number, min: number, max: number) => ReleasedMeasure,
): Readonly<Record<string, ReleasedMeasure>> {
  const single = measured.flatMap(({ name, min, max }, i) =>
    present[i] && means[i] !== null ? [[name, make(means[i]!, min, max)] as const] : [],
  );
  const several = composites.flatMap(({ name, of }) => {
    const values = of.flatMap((i) => means[i] ?? []);
    if (values.length === 0 || values.length < of.length) return [];
    const { min, max } = measured[of[0]!]!;
    return [[name, make(values.reduce((a, b) => a + b, 0) / values.length, min, max)] as const];
  });
  return Object.fromEntries([...single, ...several]);
}

function toldAtoms(plan: Plan, ofAtom: ReadonlyMap<string, Said>, { roomOf, rests }: Partition): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const [room, list] of Map.groupBy(ofAtom.keys(), (atom) => roomOf.get(atom) ?? null)) {
    if (room !== null && list.length === 1) {
      told.set(list[0]!, ofAtom.get(list[0]!)!);
      continue;
    }
    const rest = list.find((atom) => rests.has(atom));
    let left: Told | null =
      room === null
        ? null
        : together(
            plan,
            list.map((atom) => ofAtom.get(atom)!),
          );
    for (const atom of list) {
      if (atom === rest) continue;
      const one = middleOf(plan, ofAtom.get(atom)!);
      told.set(atom, one);
      if (left !== null) left = less(left, one);
    }
    if (rest !== undefined && left !== null) told.set(rest, left);
  }
  return told;
}

/** An atom as it counts above: each measure as the middle of what is told of it. */
function middleOf({ measured }: Plan, { n, sums, answered }: Said): Told {
  const middles = measured.map(({ min, max }, i) => {
    if (answered[i] === 0) return 0;
    const { value, bound } = coarse({ value: sums[i]! / answered[i]!, min, max });
    const half = edgeOf(min, max) / 2;
    return (bound === 'atMost' ? value - half : bound === 'atLeast' ? value + half : value) * answered[i]!;
  });
  return { n, sums: middles, answered };
}

function edgeOf(min: number, max: number): number {
  return min === 0 && max === 1 ? 0.1 : (max - min) / 8;
}

/** Teams that are not told in full: the told values of their atoms, and the exact ones of the full teams below. */
function coarseTotals(
  tree: readonly TeamNode[],
  plan: Plan,
  shown: ReadonlySet<string>,
  full: ReadonlySet<string>,
  exact: ReadonlyMap<string, Said>,
  told: ReadonlyMap<string, Told>,
  atomOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Told> {
  const children = childrenOf(tree);
  const totals = new Map<string, { readonly atoms: ReadonlySet<string>; readonly fullBelow: readonly string[] }>();
  for (const { id } of bottomUp(tree)) {
    if (full.has(id)) {
      totals.set(id, { atoms: new Set(), fullBelow: [id] });
      continue;
    }
    const below = (children.get(id) ?? []).flatMap((child) => totals.get(child.id) ?? []);
    const own = atomOf.get(id);
    const atoms = new Set([...(own === undefined ? [] : [own]), ...below.flatMap((one) => [...one.atoms])]);
    totals.set(id, { atoms, fullBelow: below.flatMap((one) => one.fullBelow) });
  }
  const all = [...shown].filter((id) => !full.has(id));
  return new Map(
    all.map((id) => {
      const { atoms, fullBelow } = totals.get(id)!;
      const parts: readonly Told[] = [...[...atoms].map((atom) => told.get(atom)!), ...fullBelow.map((one) => exact.get(one)!)];
      return [id, parts.reduce(plus, { n: 0, sums: plan.measured.map(() => 0), answered: plan.measured.map(() => 0) })];
    }),
  );
}

function totalsOf(tree: readonly TeamNode[], boxes: ReadonlyMap<string, Said>, plan: Plan): ReadonlyMap<string, Said> {
  const children = childrenOf(tree);
  const totals = new Map<string, Said>();
  for (const { id } of bottomUp(tree)) {
    const own = boxes.get(id);
    const below = (children.get(id) ?? []).map((child) => totals.get(child.id)!);
    totals.set(id, together(plan, own === undefined ? below : [own, ...below]));
  }
  return totals;
}

function saidIn(boxes: ReadonlyMap<string, Said>, ids: readonly string[]): readonly Said[] {
  return ids.flatMap((id) => boxes.get(id) ?? []);
}

function plus(a: Told, b: Told): Told {
  return { n: a.n + b.n, sums: a.sums.map((n, i) => n + b.sums[i]!), answered: a.answered.map((n, i) => n + b.answered[i]!) };
}

function less(a: Told, b: Told): Told {
  return { n: a.n - b.n, sums: a.sums.map((n, i) => n - b.sums[i]!), answered: a.answered.map((n, i) => n - b.answered[i]!) };
}
