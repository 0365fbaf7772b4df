// What hidden teams are told together as, so that none is left with nothing where something can be told.
import { homes, least, sizesBy, toldInFull } from '#domain/atoms.ts';
import { childrenOf, type TeamNode } from '#domain/people.ts';
import { add, type Counts, isNothing } from '#domain/suppression.ts';

/** Hidden teams that are told together; `withOwn` when the own box of the shown team above (`parentId`) is among them. */
export type Group = { readonly id: string; readonly parentId: string; readonly teamIds: readonly string[]; readonly withOwn: boolean };

/**
 * What the hidden teams under each shown team are told as: in the order of the tree, as few together as hold k of everything, two at least. What is
 * left over joins the smallest. The shown team's own box, in which the supervisors of the hidden teams vote, does not help to reach k: they know one of
 * its ballots; where it has to, k+1 are needed. A combination that is all of the shown team says nothing new and is left out.
 */
export function combined(
  tree: readonly TeamNode[],
  own: ReadonlyMap<string, Counts>,
  { shown, full }: { readonly shown: ReadonlySet<string>; readonly full: ReadonlySet<string> },
  k: number,
): readonly Group[] {
  const children = childrenOf(tree);
  const roomOf = homes(tree, (id) => full.has(id));
  const homeOf = homes(tree, (id) => shown.has(id));
  const sizes = sizesBy(own, (id) => homeOf.get(id) ?? null);
  /** By room, the atoms in it and how many each holds of what there is least of; kept up to date while atoms are split. */
  const atomsIn = new Map<string, Map<string, number>>();
  for (const [atom, size] of sizes) {
    const room = roomOf.get(atom);
    if (room === null || room === undefined || isNothing(size)) continue;
    atomsIn.set(room, (atomsIn.get(room) ?? new Map<string, number>()).set(atom, least(size)));
  }
  const orderOf = new Map(tree.map(({ id }, i) => [id, i]));
  const found: Group[] = [];
  for (const { id } of tree) {
    if (!shown.has(id) || isNothing(sizes.get(id))) continue;
    const units = (children.get(id) ?? [])
      .filter((child) => !shown.has(child.id))
      .map((child) => unitOf(child.id, own, children, shown))
      .filter((unit) => !isNothing(unit.counts));
    if (units.length === 0) continue;
    const room = roomOf.get(id) ?? null;
    const others = new Map(room === null ? [] : atomsIn.get(room));
    others.delete(id);
    const parts = grouped(units, own.get(id), { k, enough: room === null ? null : Math.max(k, toldInFull), others: [...others.values()] });
    const whole = parts.length === 1 && parts[0]!.everything && !hasShownBelow(id, children, shown, sizes);
    if (room !== null && parts.length > 0) {
      const atoms = atomsIn.get(room)!;
      atoms.delete(id);
      for (const part of parts) atoms.set(`${id} ${part.teamIds[0]}`, least(part.counts));
      if (!isNothing(own.get(id)) && !parts.some((part) => part.withOwn)) atoms.set(id, least(own.get(id)));
    }
    if (whole) continue;
    for (const { teamIds, withOwn } of parts) {
      const inOrder = teamIds.toSorted((a, b) => orderOf.get(a)! - orderOf.get(b)!);
      found.push({ id: `with:${inOrder[0]}`, parentId: id, teamIds: inOrder, withOwn });
    }
  }
  return found;
}

type Unit = { readonly teamIds: readonly string[]; readonly counts: Counts };
type Part = { readonly teamIds: readonly string[]; readonly counts: Counts; readonly withOwn: boolean; readonly everything: boolean };

/** A hidden team with the hidden ones below it: those whose boxes hold anything. */
function unitOf(
  id: string,
  own: ReadonlyMap<string, Counts>,
  children: ReadonlyMap<string | null, readonly TeamNode[]>,
  shown: ReadonlySet<string>,
): Unit {
  const below = (children.get(id) ?? []).filter((child) => !shown.has(child.id)).map((child) => unitOf(child.id, own, children, shown));
  const teamIds = isNothing(own.get(id)) ? [] : [id];
  return {
    teamIds: [...teamIds, ...below.flatMap((unit) => unit.teamIds)],
    counts: add(own.get(id), ...below.map((unit) => unit.counts)),
  };
}

function grouped(
  units: readonly Unit[],
  ofParent: Counts | undefined,
  { k, enough, others }: { readonly k: number; readonly enough: number | null; readonly others: readonly number[] },
): readonly Part[] {
  const ownBox = isNothing(ofParent) ? undefined : ofParent;
  const groups: { units: Unit[]; counts: Counts; withOwn: boolean }[] = [];
  let open: Unit[] = [];
  for (const unit of units) {
    open.push(unit);
    const counts = add(...open.map((one) => one.counts));
    if (open.length < 2 || least(counts) < k) continue;
    groups.push({ units: open, counts, withOwn: false });
    open = [];
  }
  const smallest = (): (typeof groups)[number] => groups.reduce((a, b) => (least(b.counts) < least(a.counts) ? b : a));
  if (open.length > 0 && groups.length > 0) {
    const into = smallest();
    into.units.push(...open);
    into.counts = add(into.counts, ...open.map((one) => one.counts));
  } else if (open.length > 0 && ownBox !== undefined) {
    const alone = add(...open.map((one) => one.counts));
    const both = add(alone, ownBox);
    if (least(alone) >= k || least(both) > k) groups.push({ units: open, counts: both, withOwn: true });
  }
  if (groups.length === 0) return [];
  const loneBox = (): boolean => ownBox !== undefined && !groups.some((group) => group.withOwn);
  const takeOwn = (): void => {
    const into = smallest();
    into.counts = add(into.counts, ownBox);
    into.withOwn = true;
  };
  if (loneBox() && least(ownBox) <= k) takeOwn();
  // A room of several atoms needs one of ten or more that is told as what remains.
  while (enough !== null) {
    const sizes = [...others, ...groups.map((group) => least(group.counts)), ...(loneBox() ? [least(ownBox)] : [])];
    if (sizes.length < 2 || sizes.some((size) => size >= enough)) break;
    if (groups.length > 1) {
      const [a, b, ...rest] = groups.toSorted((x, y) => least(x.counts) - least(y.counts));
      const both = { units: [...a!.units, ...b!.units], counts: add(a!.counts, b!.counts), withOwn: a!.withOwn || b!.withOwn };
      groups.splice(0, groups.length, both, ...rest);
    } else if (loneBox()) takeOwn();
    else break; // One group is what remained before, and `withRests` has seen to that.
  }
  const everything = groups.length === 1 && !loneBox();
  return groups.map((group) => ({
    teamIds: group.units.flatMap((unit) => unit.teamIds),
    counts: group.counts,
    withOwn: group.withOwn,
    everything,
  }));
}

function hasShownBelow(
  id: string,
  children: ReadonlyMap<string | null, readonly TeamNode[]>,
  shown: ReadonlySet<string>,
  sizes: ReadonlyMap<string, Counts>,
): boolean {
  return (children.get(id) ?? []).some(
    (child) => (shown.has(child.id) && !isNothing(sizes.get(child.id))) || hasShownBelow(child.id, children, shown, sizes),
  );
}
