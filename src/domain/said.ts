// What some ballots say, as sums that can be added and taken away, and nothing of any single one.

/**
 * One thing that is measured, on a scale from `min` to `max`: an item or a dimension (1 to 5), eNPS (-1 to 1). `choices` is how many there are to tell
 * apart (0: no distribution), `parts` the places of the items that a dimension is made of (none for anything else).
 */
export type Measured = {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly choices: number;
  readonly parts: readonly number[];
};

/** Everything that is measured, in one order, and the means over several of them (`overall` over the four dimensions). */
export type Plan = {
  readonly measured: readonly Measured[];
  readonly composites: readonly { readonly name: string; readonly of: readonly number[] }[];
};

/**
 * How many ballots, and by place in the plan: the sum of the values, how many answered, how often each choice was taken, and (of a dimension) how
 * many answered only some of its items.
 */
export type Said = {
  readonly n: number;
  readonly sums: readonly number[];
  readonly answered: readonly number[];
  readonly chosen: readonly (readonly number[])[];
  readonly partly: readonly number[];
};

/** All of it together. */
export function together(plan: Plan, parts: Iterable<Said>): Said {
  const { sums, answered, chosen, partly } = plan.measured.reduce(
    (all, { choices }) => {
      all.sums.push(0);
      all.answered.push(0);
      all.partly.push(0);
      all.chosen.push(Array.from({ length: choices }, () => 0));
      return all;
    },
    { sums: [] as number[], answered: [] as number[], chosen: [] as number[][], partly: [] as number[] },
  );
  let n = 0;
  for (const part of parts) {
    n += part.n;
    for (let i = 0; i < sums.length; i++) {
      sums[i]! += part.sums[i]!;
      answered[i]! += part.answered[i]!;
      partly[i]! += part.partly[i]!;
      const [into, from] = [chosen[i]!, part.chosen[i]!];
      for (let choice = 0; choice < into.length; choice++) into[choice]! += from[choice]!;
    }
  }
  return { n, sums, answered, chosen, partly };
}
