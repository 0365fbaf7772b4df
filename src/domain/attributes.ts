// Which tables of what people say about themselves may stand beside the teams, and what they tell.
import { least, toldInFull } from '#domain/atoms.ts';
import type { Partition } from '#domain/partition.ts';
import type { AttributeGroup, AttributeTable } from '#domain/results.ts';
import { type Plan, type Said, together } from '#domain/said.ts';
import { add, type Counts, isNothing } from '#domain/suppression.ts';
import { inFull } from '#domain/told.ts';

/** A question about oneself: what those say who took each option, in the options' order, and last those who took none. */
export type Attribute = { readonly questionId: string; readonly optionIds: readonly string[]; readonly said: readonly Said[] };

/** Those of one box who took the same options: by attribute, the option's place, or the number of options for none. */
export type Crossing = { readonly teamId: string; readonly options: readonly number[]; readonly counts: Counts };

/** By attribute and option, the group it is told in: the options told come first, the last group are all others. */
type Grouping = { readonly groupOf: readonly number[]; readonly groups: number; readonly told: readonly number[] };

/**
 * One table for each attribute, in their order. Options that fewer than ten took (or took and answered some measure) are hidden, and so are the next
 * smallest until the hidden ones and those who took none are ten together, or nobody. A table must be safe beside the teams and the tables before it.
 */
export function attributeTables(
  plan: Plan,
  attributes: readonly Attribute[],
  crossings: readonly Crossing[],
  partition: Partition,
): readonly AttributeTable[] {
  const enough = Math.max(partition.k, toldInFull);
  const present = together(plan, attributes[0]?.said ?? []).answered.map((n) => n > 0);
  const sized = (said: Said): Counts => [said.n, ...said.answered.filter((_, i) => present[i])];
  const released: { readonly place: number; readonly grouping: Grouping }[] = [];
  return attributes.map(({ questionId, optionIds, said }, place): AttributeTable => {
    const grouping = groupsOf(said.map(sized), enough);
    if (grouping === null) return { questionId, hidden: true, why: 'tooFew' };
    const all = [...released, { place, grouping }];
    if (!jointlySafe(all, crossings, partition, enough)) return { questionId, hidden: true, why: 'notSafe' };
    released.push({ place, grouping });
    return {
      questionId,
      hidden: false,
      groups: grouping.told.map((option) => groupOf(plan, optionIds[option]!, said[option]!, present)),
      others: optionIds.filter((_, option) => !grouping.told.includes(option)),
    };
  });
}

/** The options of an attribute that are told, or null when fewer than two are. The last of `sizes` are those who took none. */
export function groupsOf(sizes: readonly Counts[], enough: number): Grouping | null {
  const none = sizes.length - 1;
  const bySize = sizes
    .flatMap((size, option) => (option < none && least(size) >= enough ? [option] : []))
    .toSorted((a, b) => least(sizes[b]) - least(sizes[a]));
  const rest = (): Counts => add(...sizes.filter((_, option) => !bySize.includes(option)));
  while (bySize.length > 0 && !isNothing(rest()) && least(rest()) < enough) bySize.pop();
  if (bySize.length < 2) return null;
  const told = bySize.toSorted((a, b) => a - b);
  const groupOf = sizes.map((_, option) => (told.includes(option) ? told.indexOf(option) : told.length));
  return { groupOf, groups: told.length + (isNothing(rest()) ? 0 : 1), told };
}

/**
 * Whether nothing about fewer than `enough` people follows from the teams' atoms and these tables together, however they are weighed against each
 * other. Whatever follows gives each person the sum of a weight of the atom and one of the group in each table. Where a table's weights are not all
 * equal, split its groups into those of one weight (V) and the others: among people of one atom who are in the same groups of all other tables, either
 * those in V or those outside it have a sum that is not 0. So at least the smaller of the two numbers, summed over all atoms and all such groups, are
 * spoken of. When that is enough for every V of every table, what follows speaks of so many, or gives every group of a table the same weight and speaks
 * of whole atoms. (With one table the sum is exactly the fewest whom V and any union of atoms can be made to differ by.)
 */
function jointlySafe(
  tables: readonly { readonly place: number; readonly grouping: Grouping }[],
  crossings: readonly Crossing[],
  { atomOf, roomOf }: Partition,
  enough: number,
): boolean {
  // A table adds up to everybody: people outside the teams' exact totals would be what is left of it.
  const outside = ({ teamId, counts }: Crossing): boolean => !isNothing(counts) && (roomOf.get(atomOf.get(teamId) ?? '') ?? null) === null;
  if (crossings.some(outside)) return false;
  return tables.every(({ place, grouping }) => {
    const cells = new Map<string, Counts[]>();
    for (const { teamId, options, counts } of crossings) {
      const others = tables.filter((one) => one.place !== place).map((one) => one.grouping.groupOf[options[one.place]!]!);
      const key = `${others.join(',')} ${atomOf.get(teamId)}`;
      const cell = cells.get(key) ?? Array.from({ length: grouping.groups }, () => []);
      const group = grouping.groupOf[options[place]!]!;
      cell[group] = add(cell[group], counts);
      cells.set(key, cell);
    }
    const list = [...cells.values()].filter((cell) => cell.filter((counts) => !isNothing(counts)).length > 1);
    // Of a set and its complement one is enough: the last group is never in V.
    for (let v = 1; v < 1 << (grouping.groups - 1); v++) if (!differsEnough(list, v, enough)) return false;
    return true;
  });
}

/** Whether for every measure the smaller sides of the cells, split into the groups of `v` (as bits) and the others, come to enough. */
function differsEnough(cells: readonly (readonly Counts[])[], v: number, enough: number): boolean {
  const found: number[] = [];
  for (const cell of cells) {
    const inside = add(...cell.filter((_, group) => (v >> group) & 1));
    const beyond = add(...cell.filter((_, group) => !((v >> group) & 1)));
    for (let i = 0; i < Math.max(inside.length, beyond.length); i++) found[i] = (found[i] ?? 0) + Math.min(inside[i] ?? 0, beyond[i] ?? 0);
    if (found.every((n) => n >= enough)) return true;
  }
  return false;
}

/** Means of the dimensions (always the items'; see `toldBy`), their mean, and eNPS. */
function groupOf(plan: Plan, optionId: string, said: Said, present: readonly boolean[]): AttributeGroup {
  const { measures } = inFull(plan, said, present, () => false);
  const items = new Set(plan.measured.flatMap(({ parts }) => parts.map((part) => plan.measured[part]!.name)));
  return { optionId, n: said.n, measures: Object.fromEntries(Object.entries(measures).filter(([name]) => !items.has(name))) };
}
