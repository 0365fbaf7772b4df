// Solves for small groups of people: given which sets of people figures are told of, the fewest that any weighing of the figures speaks of.
import { luckOf } from './organizations.ts';

/** One told figure: the classes of people it is about (1) or not (0). */
export type Row = readonly number[];

/** All arithmetic is exact, modulo a prime that no determinant of such small tables of 0 and 1 reaches. */
const prime = 67_108_859;

/** A weighing of rows: what it says of each class, and how much of each row is in it. */
type Combined = { readonly of: number[]; readonly rows: number[] };

/**
 * The smallest number of people, above 0 and below `limit`, that some weighing of the rows speaks of; null when there is none. Rows marked `free` may
 * be had for nothing: what follows from them alone does not count.
 */
export function fewestSpokenOf(
  rows: readonly Row[],
  weights: readonly number[],
  limit: number,
  free: readonly boolean[] = rows.map(() => false),
): number | null {
  const classes = merged(rows, weights);
  if (classes.weights.every((weight) => weight >= limit)) return null;
  let space: readonly Combined[] = classes.rows.map((row, i) => ({ of: [...row], rows: rows.map((_, j) => (i === j ? 1 : 0)) }));
  // Whoever is in a class of `limit` or more cannot be in a smaller group: the weighing must pass them by.
  for (const [column, weight] of classes.weights.entries()) if (weight >= limit) space = without(space, column);
  const basis = independent(space);
  const light = classes.weights.flatMap((weight, column) => (weight < limit ? [column] : []));
  let fewest: number | null = null;
  const judge = ({ of, rows: used }: Combined): void => {
    if (!used.some((n, i) => n !== 0 && !free[i])) return;
    const people = of.reduce((sum, n, column) => sum + (n === 0 ? 0 : classes.weights[column]!), 0);
    if (people > 0 && people < limit && (fewest === null || people < fewest)) fewest = people;
  };
  const look = (left: readonly Combined[], from: number): void => {
    if (left.length === 1) judge(left[0]!);
    for (let i = from; left.length > 1 && i < light.length; i++) {
      const less = without(left, light[i]!);
      if (less.length < left.length) look(less, i + 1);
    }
  };
  if (basis.length === 0) return null;
  if (waysToPass(light.length, basis.length - 1) <= mostWays) look(basis, 0);
  else for (const one of passingHeavy(basis, light, classes.weights)) judge(one);
  return fewest;
}

/** So many ways of passing classes by are tried out one by one; where there are more (tables beside many teams), the likely ones are. */
const mostWays = 300;
const tries = 16;

function waysToPass(classes: number, passed: number): number {
  let ways = 1;
  for (let i = 0; i < passed && ways <= mostWays; i++) ways = (ways * (classes - i)) / (i + 1);
  return ways;
}

/** Weighings that pass as many classes by as they can, large ones first, in several orders drawn with the same seed. */
function passingHeavy(basis: readonly Combined[], light: readonly number[], weights: readonly number[]): readonly Combined[] {
  const luck = luckOf(light.length);
  return Array.from({ length: tries }).flatMap(() => {
    const keys = new Map(light.map((column) => [column, (1 + luck.below(1000)) / weights[column]!]));
    let left = basis;
    let found: readonly Combined[] = [];
    for (const column of light.toSorted((a, b) => keys.get(a)! - keys.get(b)!)) {
      const pivot = left.find((one) => one.of[column] !== 0);
      if (pivot === undefined) continue;
      left = left.filter((one) => one !== pivot).map((one) => (one.of[column] === 0 ? one : cleared(one, pivot, column)));
      found = [...found.map((one) => (one.of[column] === 0 ? one : cleared(one, pivot, column))), pivot];
    }
    return found;
  });
}

/** How the rows make up another one, by weights -1, 0 and 1 mostly; null when they do not. */
export function madeOf(wanted: Row, rows: readonly Row[]): readonly number[] | null {
  let space: readonly Combined[] = [
    { of: [...wanted], rows: rows.map(() => 0) },
    ...rows.map((row, i) => ({ of: [...row], rows: rows.map((_, j) => (i === j ? prime - 1 : 0)) })),
  ];
  const [first, ...others] = space;
  let left = first!;
  space = others;
  for (let column = 0; column < wanted.length; column++) {
    const pivot = space.find((one) => one.of[column] !== 0);
    if (pivot === undefined) continue;
    space = without(space, column, pivot);
    if (left.of[column] !== 0) left = cleared(left, pivot, column);
  }
  return left.of.every((n) => n === 0) ? left.rows.map((n) => (n > prime / 2 ? n - prime : n)) : null;
}

/** Classes that no row tells apart become one; people whom no figure is about are left out. */
function merged(rows: readonly Row[], weights: readonly number[]): { readonly rows: readonly Row[]; readonly weights: readonly number[] } {
  const found = new Map<string, { readonly column: number; weight: number }>();
  for (const [column, weight] of weights.entries()) {
    if (weight === 0) continue;
    const key = rows.map((row) => row[column]).join('');
    if (!key.includes('1')) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { column, weight });
    else known.weight += weight;
  }
  const list = [...found.values()];
  return { rows: rows.map((row) => list.map(({ column }) => row[column]!)), weights: list.map(({ weight }) => weight) };
}

/** The weighings that pass a class by. */
function without(space: readonly Combined[], column: number, pivot = space.find((one) => one.of[column] !== 0)): readonly Combined[] {
  if (pivot === undefined) return space;
  return space.flatMap((one) => (one === pivot ? [] : [one.of[column] === 0 ? one : cleared(one, pivot, column)]));
}

function cleared(one: Combined, pivot: Combined, column: number): Combined {
  const times = (one.of[column]! * inverse(pivot.of[column]!)) % prime;
  const less = (n: number, i: number, from: readonly number[]): number => (((n - ((times * from[i]!) % prime)) % prime) + prime) % prime;
  return { of: one.of.map((n, i) => less(n, i, pivot.of)), rows: one.rows.map((n, i) => less(n, i, pivot.rows)) };
}

/** Rows that follow from the others are left out. */
function independent(space: readonly Combined[]): readonly Combined[] {
  const kept: Combined[] = [];
  let left = space;
  while (left.length > 0) {
    const [first, ...rest] = left;
    const column = first!.of.findIndex((n) => n !== 0);
    if (column < 0) {
      left = rest;
      continue;
    }
    kept.push(first!);
    left = rest.map((one) => (one.of[column] === 0 ? one : cleared(one, first!, column)));
  }
  return kept;
}

function inverse(n: number): number {
  let [a, b, x, y] = [n, prime, 1, 0];
  while (b !== 0) {
    const times = Math.floor(a / b);
    [a, b] = [b, a - times * b];
    [x, y] = [y, x - times * y];
  }
  return ((x % prime) + prime) % prime;
}
