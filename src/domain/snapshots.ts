// What a closed wave publishes of its counted ballots, ready to be kept for good.
import { type Counted, gate, type Published } from '#domain/anonymity.ts';
import type { TeamNode } from '#domain/people.ts';

export type { Published } from '#domain/anonymity.ts';

/**
 * Everything of a wave that may be told, at a threshold of k ballots: every team of the tree, the combinations of hidden teams, and the tables of what
 * people say about themselves. Measures are the four dimensions, each item, eNPS (a score on -1..1) and `overall`, the mean of the dimensions.
 */
export function publishResults(tree: readonly TeamNode[], counted: Counted, k: number): Published {
  return gate({ tree, counted, k });
}
