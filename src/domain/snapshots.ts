// What a closed wave publishes: every team's figures and comments through the gate, ready to be kept for good.
import {
  type Box,
  type Cell,
  commentThreshold,
  gate,
  type Measure,
  release,
  type Released,
  releaseComments,
  type TeamComments,
  type TeamResult,
} from '#domain/anonymity.ts';
import type { Mean, TeamEngagement } from '#domain/engagement.ts';
import { nps, total } from '#domain/nps.ts';
import { pathOf, type TeamNode } from '#domain/people.ts';
import { dimensions } from '#domain/surveys.ts';

/** By team id: what the ballots of its own box say, and what those of its box and of all boxes below it say. */
export type Counted = { readonly own: ReadonlyMap<string, TeamEngagement>; readonly all: ReadonlyMap<string, TeamEngagement> };

/** The name of an item's measure; the dimensions, 'overall' and 'enps' are named as they are, and no item can take their place. */
export const itemMeasure = (questionId: string): string => `item:${questionId}`;

/**
 * The results of every team of the tree, at a threshold of k ballots: the four dimensions, each item, eNPS (a score on -1..1, and the numbers of
 * detractors, passives and promoters where they may be told) and `overall`, the mean of the dimensions.
 */
export function publishResults(tree: readonly TeamNode[], counted: Counted, k: number): readonly Released<TeamResult>[] {
  const boxes = [...counted.own].map(([teamId, said]) => boxOf(teamId, said));
  const cells = [...counted.all].map(([teamId, said]) => cellOf(teamId, said));
  return release(gate({ tree, boxes, k }), cells);
}

/**
 * The answers to one open question, of the teams where enough people wrote: k, and never fewer than 10. `words` are the texts from each team's own box.
 * They come in the order of the alphabet, which is the same whoever wrote first.
 */
export function publishComments(
  tree: readonly TeamNode[],
  words: ReadonlyMap<string, readonly string[]>,
  k: number,
): readonly Released<TeamComments>[] {
  const boxes = [...words].map(([teamId, texts]) => ({ teamId, ballots: texts.length, answered: {} }));
  const withBelow = new Map<string, string[]>();
  for (const [teamId, texts] of words) {
    for (const { id } of pathOf(tree, teamId)) withBelow.set(id, [...(withBelow.get(id) ?? []), ...texts]);
  }
  return releaseComments(gate({ tree, boxes, k: commentThreshold(k) }), withBelow);
}

function boxOf(teamId: string, said: TeamEngagement): Box {
  return { teamId, ballots: said.n, answered: Object.fromEntries(Object.entries(measuresOf(said)).map(([name, { n }]) => [name, n])) };
}

function cellOf(teamId: string, said: TeamEngagement): Cell {
  const { detractors, passives, promoters } = said.enps;
  return {
    teamId,
    n: said.n,
    measures: measuresOf(said),
    ...(said.overall.mean !== null && { composites: { overall: { value: said.overall.mean, min: 1, max: 5 } } }),
    ...(total(said.enps) > 0 && { distributions: { enps: [detractors, passives, promoters] } }),
  };
}

/** What nobody answered is no measure. */
function measuresOf(said: TeamEngagement): Record<string, Measure> {
  const enps = nps(said.enps);
  return Object.fromEntries([
    ...dimensions.flatMap((dimension) => agreed(dimension, said.dimensions[dimension])),
    ...Object.entries(said.items).flatMap(([id, mean]) => agreed(itemMeasure(id), mean)),
    ...(enps === null ? [] : [['enps', { value: enps, n: total(said.enps), min: -1, max: 1 }] as const]),
  ]);
}

function agreed(name: string, { mean, n }: Mean): (readonly [string, Measure])[] {
  return mean === null ? [] : [[name, { value: mean, n, min: 1, max: 5 }]];
}
