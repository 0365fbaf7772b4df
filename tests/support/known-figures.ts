// Tells the figures that say something of their own from those that anybody could have worked out from the others.
import type { Counted } from '#domain/anonymity.ts';
import type { Combination, Figures, ReleasedMeasure, TeamResult } from '#domain/results.ts';
import { coarse as coarsened } from '#domain/told.ts';
import { type Class, same, size } from './ballot-classes.ts';
import { madeOf, type Row } from './solving.ts';

/** From so many people on, exact figures may be told, and a mean at the end of its scale with them. */
export const ten = 10;

export type Cell = Figures & (TeamResult | Combination);

/** People of whom a figure is known; `cell` is null where it is of what a told team holds beyond the told cells in it. */
export type Known = { readonly row: Row; readonly cell: Cell | null; readonly name: string };

/**
 * The coarse figures that say something of their own, the smallest first: every other coarse one has to be just what these and the exact ones leave, for
 * then the attacker could have worked it out and learns nothing. What a team holds beyond the told cells in it may be such a figure, though it is told
 * only as part of others. `unexplained` names one that says more than it should, about fewer than ten.
 */
export function own(
  exact: readonly Known[],
  known: readonly Known[],
  { counted, classes }: { readonly counted: Counted; readonly classes: readonly Class[] },
  weights: readonly (readonly [string, readonly number[]])[],
): { readonly basis: readonly Known[]; readonly unexplained: string | null } {
  const coarse = known.filter(({ cell }) => 'band' in cell!.n);
  if (coarse.length === 0) return { basis: [], unexplained: null };
  const leastOf = ({ row }: Known): number => Math.min(...weights.map(([, people]) => size(row, people)));
  const beyond = known.flatMap((one): Known[] => {
    const inside = known.filter(({ row }) => row !== one.row && row.every((n, i) => n <= one.row[i]!) && !same(row, one.row));
    const row = one.row.map((n, i) => (n === 1 && !inside.some((other) => other.row[i] === 1) ? 1 : 0));
    return row.includes(1) && !known.some((other) => same(other.row, row)) ? [{ row, cell: null, name: `the rest of ${one.name}` }] : [];
  });
  const candidates = [...coarse, ...beyond];
  const attempts = [candidates, candidates.toReversed()].map((list) => {
    const basis: Known[] = [];
    for (const one of list.toSorted((a, b) => leastOf(a) - leastOf(b)))
      if (
        madeOf(
          one.row,
          [...exact, ...basis].map(({ row }) => row),
        ) === null
      )
        basis.push(one);
    const others = [...exact, ...basis];
    const wrong = coarse.find((one) => {
      if (basis.includes(one)) return false;
      const times = madeOf(
        one.row,
        others.map(({ row }) => row),
      )!;
      const small = others.some((other, i) => times[i] !== 0 && leastOf(other) < ten) || leastOf(one) < ten;
      return small && !explained(one, others, times, counted, classes, weights);
    });
    return { basis, unexplained: wrong?.name ?? null };
  });
  return attempts.find(({ unexplained }) => unexplained === null) ?? attempts[0]!;
}

function explained(
  one: Known,
  others: readonly Known[],
  times: readonly number[],
  counted: Counted,
  classes: readonly Class[],
  weights: readonly (readonly [string, readonly number[]])[],
): boolean {
  return weights.every(([name, people]) => {
    const told = one.cell!.measures[name];
    const place = counted.plan.measured.findIndex((measured) => measured.name === name);
    if (told === undefined || place < 0) return true;
    const { min, max } = counted.plan.measured[place]!;
    const half = (max - min) / 16;
    const middle = ({ value, bound }: ReleasedMeasure): number =>
      bound === 'atMost' ? value - half : bound === 'atLeast' ? value + half : value;
    const sumOf = ({ row, cell }: Known): number => {
      const n = size(row, people);
      if (cell !== null) return middle(cell.measures[name]!) * n;
      // Whole boxes, for no figure of a team or a combination parts them.
      const boxes = new Set(classes.flatMap(({ box }, i) => (row[i] === 1 ? [box] : [])));
      const sum = [...boxes].reduce((all, box) => all + counted.boxes.get(box)!.sums[place]!, 0);
      return n === 0 ? 0 : middle(coarsened({ value: sum / n, min, max })) * n;
    };
    const value = others.reduce((all, other, i) => all + (times[i] === 0 ? 0 : times[i]! * sumOf(other)), 0) / size(one.row, people);
    const expected = coarsened({ value, min, max });
    return Math.abs(told.value - expected.value) <= (max - min) / 40 + 1e-9;
  });
}
