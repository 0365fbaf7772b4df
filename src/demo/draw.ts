// Chance with a seed: the same seed draws the same example company.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export type Draw = {
  /** From 0 up to, not including, 1. */
  readonly unit: () => number;
  /** True with this probability. */
  readonly chance: (p: number) => boolean;
  /** A whole number, both ends included. */
  readonly between: (from: number, to: number) => number;
  /** From the normal distribution. */
  readonly normal: (mean: number, sd: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the keys, as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => K;
  /** A new list in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[];
};

/** Draws from xoroshiro128+; every call moves the state on, so the order of calls matters. */
export function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  const unit = () => uniformFloat64(generator);
  const between = (from: number, to: number) => from + Math.floor(unit() * (to - from + 1));
  return {
    unit,
    between,
    chance: (p) => unit() < p,
    // Box and Muller; 1 - unit() is never 0, whose logarithm there is not.
    normal: (mean, sd) => mean + sd * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    pick: <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!,
    weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => weightedKey(weights, unit()),
    shuffled: <T>(list: readonly T[]): T[] =>
      list
        .map((value) => ({ value, at: unit() }))
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value),
  };
}

function weightedKey<K extends string>(weights: Readonly<Partial<Record<K, number>>>, unit: number): K {
  const keys = Object.keys(weights) as K[];
  const total = keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0);
  let left = unit * total;
  return keys.find((key) => (left -= weights[key] ?? 0) < 0) ?? keys[keys.length - 1]!;
}
