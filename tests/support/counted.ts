// Makes counted ballots for the gate out of a few numbers: how many in each box, how many answered, and what all of them said.
import type { Counted } from '#domain/anonymity.ts';
import { childrenOf, type TeamNode } from '#domain/people.ts';
import type { Plan, Said } from '#domain/said.ts';

/** A box: `ballots` people, of whom `answered` (all, unless given) rated the one item with `mean`; all of them gave eNPS, as detractors. */
export type Box = { readonly teamId: string; readonly ballots: number; readonly answered?: number; readonly mean?: number };

/** One item on 1-5 and eNPS. */
const plan: Plan = {
  measured: [
    { name: 'item:a', min: 1, max: 5, choices: 5, parts: [] },
    { name: 'enps', min: -1, max: 1, choices: 3, parts: [] },
  ],
  composites: [],
};

export function counted(boxes: readonly Box[]): Counted {
  return { plan, boxes: new Map(boxes.map((box) => [box.teamId, saidBy(box)])), attributes: [], crossings: [] };
}

function saidBy({ ballots, answered = ballots, mean = 3 }: Box): Said {
  const chosen = [0, 0, 0, 0, 0];
  chosen[Math.round(mean) - 1] = answered;
  return {
    n: ballots,
    sums: [mean * answered, -ballots],
    answered: [answered, ballots],
    chosen: [chosen, [ballots, 0, 0]],
    partly: [0, 0],
  };
}

/** Teams from 'all > a > b' as lines of a name and the one above. */
export function treeOf(...teams: readonly (readonly [id: string, parentId?: string])[]): readonly TeamNode[] {
  return teams.map(([id, parentId = null]) => ({ id, parentId }));
}

/** How many lie in a team and all below it. */
export function under(tree: readonly TeamNode[], id: string, sizes: ReadonlyMap<string, number>): number {
  const children = childrenOf(tree);
  const sum = (one: string): number => (children.get(one) ?? []).reduce((all, child) => all + sum(child.id), sizes.get(one) ?? 0);
  return sum(id);
}
