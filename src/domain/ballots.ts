// Whose ballot goes into which team's box, settled once when a wave opens.
import { bottomUp, pathOf, subtree, type TeamNode } from '#domain/people.ts';

/** What a team's box is at the opening; `foldedInto` names the team in whose box its few people vote, null when they vote in their own. */
export type BallotBox = { readonly eligible: number; readonly foldedInto: string | null };

export type ElectoralRoll = {
  /** The team in whose box each employee votes, by employee id. */
  readonly boxOf: ReadonlyMap<string, string>;
  /** By team id; every team of the tree. A team without a box (nobody, or folded) has 0 eligible. */
  readonly boxes: ReadonlyMap<string, BallotBox>;
};

/**
 * Says for every employee in which team's box the ballot counts. `supervisors` are the employees among those who supervise a team, once a team.
 * - A supervisor's ballot counts in the team above the highest team supervised, outside everything this person looks into; at the root it stays there.
 * - A box in which fewer than k may vote is folded into the parent's box, from the leaves up and as often as needed. What is looked at is the box, not
 *   the box with all below it: four people directly in a region of fifty could otherwise be subtracted from the region for ever, and cost it a team.
 * Only a root's box may remain smaller than k; the gate takes care of it. Throws an Error for an employee or supervisor of a team that is not in the tree.
 * With k = 5, a team of 3 under a company of 4 has its 3 vote in the company's box of 7.
 */
export function electoralRoll(
  tree: readonly TeamNode[],
  employees: readonly { readonly id: string; readonly teamId: string }[],
  supervisors: readonly { readonly employeeId: string; readonly teamId: string }[],
  k: number,
): ElectoralRoll {
  const parents = new Map(tree.map((team) => [team.id, team.parentId]));
  const supervised = Map.groupBy(supervisors, (one) => one.employeeId);
  const homes = employees.map(({ id, teamId }) => {
    const teams = (supervised.get(id) ?? []).map((one) => one.teamId);
    for (const team of [teamId, ...teams]) if (!parents.has(team)) throw new Error(`team ${team} is not in the tree`);
    return { id, teamId: teams.length === 0 ? teamId : boxAbove(tree, parents, teams) };
  });

  const eligible = new Map<string, number>();
  for (const { teamId } of homes) eligible.set(teamId, (eligible.get(teamId) ?? 0) + 1);
  const folded = fold(tree, eligible, k);

  const boxes = tree.map(({ id }) => [id, { eligible: eligible.get(id) ?? 0, foldedInto: folded.get(id) ?? null }] as const);
  return { boxOf: new Map(homes.map(({ id, teamId }) => [id, folded.get(teamId) ?? teamId])), boxes: new Map(boxes) };
}

/** The parent of the highest team supervised, or higher, until it lies in nothing that is supervised. */
function boxAbove(tree: readonly TeamNode[], parents: ReadonlyMap<string, string | null>, teams: readonly string[]): string {
  const [highest = ''] = teams.toSorted((a, b) => pathOf(tree, a).length - pathOf(tree, b).length);
  const seen = new Set(teams.flatMap((team) => [...subtree(tree, team)]));
  let box = highest;
  for (let above = parents.get(box); seen.has(box) && typeof above === 'string' && parents.has(above); above = parents.get(box))
    box = above;
  return box;
}

/** Moves the eligible of every small box up, changing `eligible`; gives the final box of each team that was folded. */
function fold(tree: readonly TeamNode[], eligible: Map<string, number>, k: number): ReadonlyMap<string, string> {
  const known = new Set(tree.map((team) => team.id));
  const into = new Map<string, string>();
  for (const { id, parentId } of bottomUp(tree)) {
    const few = eligible.get(id) ?? 0;
    if (few === 0 || few >= k || parentId === null || !known.has(parentId)) continue;
    into.set(id, parentId);
    eligible.set(id, 0);
    eligible.set(parentId, (eligible.get(parentId) ?? 0) + few);
  }
  const end = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : end(next);
  };
  return new Map([...into.keys()].map((id) => [id, end(id)]));
}
