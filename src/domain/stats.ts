// The statistics that linkage and results need: correlations with their intervals, many tests at once, shares, and power.
import jstat from 'jstat';

/** A 95 % interval, [low, high]. */
export type Interval = readonly [number, number];

const z95 = normalQuantile(0.975);

/** Values this close together, relative to their size, are the same number reached by different sums. */
const sameNumber = 1e-12;

/** The point below which a share p of the standard normal distribution lies: `normalQuantile(.975)` is 1.95996. */
export function normalQuantile(p: number): number {
  return jstat.normal.inv(p, 0, 1);
}

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** The value below which a share p of the values lies, between two neighbours in proportion (R's type 7); null of nothing. `quantile([1, 2, 4], .75)` is 3. */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (at % 1);
}

/** Whether the values differ by more than rounding; without spread no correlation exists. */
export function hasSpread(values: readonly number[]): boolean {
  let [low, high] = [Infinity, -Infinity];
  for (const v of values) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  return high - low > sameNumber * Math.max(Math.abs(low), Math.abs(high));
}

/**
 * Pearson's correlation of pairs; null below three pairs or when one side does not vary.
 * `pearson([1, 2, 3], [1, 2, 4])` is .98198. Throws `RangeError` when the sides differ in length.
 */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) throw new RangeError(`${x.length} values against ${y.length}`);
  return x.length >= 3 && hasSpread(x) && hasSpread(y) ? ratio(momentsOf(x, y)) : null;
}

/**
 * For every pair, Pearson's correlation of all the others, null where those do not vary; in one pass by taking each pair out of the sums.
 * `leaveOneOut([1, 2, 3, 9], [3, 2, 1, 9])` ends with -1: only the last pair makes the four of them rise together.
 */
export function leaveOneOut(x: readonly number[], y: readonly number[]): readonly (number | null)[] {
  const n = x.length;
  if (pearson(x, y) === null) return x.map(() => null);
  const { meanX, meanY, xx, yy, xy } = momentsOf(x, y);
  const grown = n / (n - 1);
  return x.map((value, i) => {
    const dx = value - meanX;
    const dy = y[i]! - meanY;
    const rest = { xx: xx - grown * dx * dx, yy: yy - grown * dy * dy, xy: xy - grown * dx * dy };
    // When one pair held nearly all the spread, subtraction leaves rounding: at most one pair a side, so counting it afresh stays cheap.
    if (n < 4 || rest.xx < 1e-6 * xx || rest.yy < 1e-6 * yy) return pearson(x.toSpliced(i, 1), y.toSpliced(i, 1));
    return ratio(rest);
  });
}

/**
 * The 95 % interval of Pearson's r over n pairs (Fisher 1921), tanh(atanh r -+ 1.96 / sqrt(n - 3)); null below four.
 * r = .5 over 28 pairs gives [.156, .736].
 */
export function fisherInterval(r: number, n: number): Interval | null {
  return n < 4 ? null : around(r, z95 / Math.sqrt(n - 3));
}

/**
 * The two-sided p of r = 0 over n pairs, by Student's t with n - 2 degrees of freedom; null below three.
 * Written as I(1 - r^2; (n - 2) / 2, 1 / 2), which has no "1 - almost 1" in it and stays right to 1e-6 of itself far out in the tail:
 * r = .4705944694035 over 452 pairs gives 2.738e-26.
 */
export function pOfCorrelation(r: number, n: number): number | null {
  return n < 3 ? null : jstat.ibeta((1 - r) * (1 + r), (n - 2) / 2, 0.5);
}

/** Ranks from 1, equal values sharing the mean of theirs: `midranks([5, 2, 5])` is `[2.5, 1, 2.5]`. */
export function midranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = Array.from(values, () => 0);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const first = values[order[from]!]!;
    while (to < order.length && values[order[to]!]! - first <= sameNumber * Math.abs(first)) to++;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + 1 + to) / 2;
  }
  return ranks;
}

/** Spearman's rank correlation, with midranks for ties; null below three pairs or without spread. */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  return hasSpread(x) && hasSpread(y) ? pearson(midranks(x), midranks(y)) : null;
}

/**
 * The 95 % interval of Spearman's rho over n pairs (Bonett and Wright 2000): Fisher's, with a standard error of
 * sqrt((1 + rho^2 / 2) / (n - 3)); null below four. rho = .5 over 28 pairs gives [.133, .747].
 */
export function bonettWrightInterval(rho: number, n: number): Interval | null {
  return n < 4 ? null : around(rho, z95 * Math.sqrt((1 + (rho * rho) / 2) / (n - 3)));
}

/**
 * The p values of a whole family adjusted to keep the false discovery rate (Benjamini and Hochberg 1995), in the order given.
 * `benjaminiHochberg([.01, .04, .03])` is `[.03, .04, .04]`.
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b]! - p[a]!);
  const adjusted = Array.from(p, () => 1);
  let smallest = 1;
  order.forEach((at, fromTop) => {
    smallest = Math.min(smallest, p[at]! * (p.length / (p.length - fromTop)));
    adjusted[at] = smallest;
  });
  return adjusted;
}

/** The 95 % interval of a share, `hits` out of n (Wilson 1927), on 0..1; null of nothing. 7 of 12 give [.320, .807]. */
export function wilsonInterval(hits: number, n: number): Interval | null {
  if (n === 0) return null;
  const share = hits / n;
  const square = z95 * z95;
  const middle = (share + square / (2 * n)) / (1 + square / n);
  const reach = (z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n);
  // All or nothing touches its end exactly; rounding must not say otherwise.
  return [hits === 0 ? 0 : middle - reach, hits === n ? 1 : middle + reach];
}

/** The smallest correlation whose Fisher interval over n teams leaves 0 out: .53 with 14 teams; null below four. */
export function smallestTold(n: number): number | null {
  return n < 4 ? null : Math.tanh(z95 / Math.sqrt(n - 3));
}

/** The smallest true correlation that n teams find with this power (Fisher's z, two-sided 5 %): .30 with 85 teams; null below four. */
export function smallestDetectable(n: number, power = 0.8): number | null {
  return n < 4 ? null : Math.tanh((z95 + normalQuantile(power)) / Math.sqrt(n - 3));
}

/** How many teams would tell a true correlation r from 0 with this power: 85 for .3; infinitely many for 0. */
export function teamsNeeded(r: number, power = 0.8): number {
  // A hair is taken off, so that a whole number reached with rounding is not counted one up.
  return Math.max(4, Math.ceil(((z95 + normalQuantile(power)) / Math.atanh(Math.abs(r))) ** 2 + 3 - 1e-9));
}

type Moments = { readonly xx: number; readonly yy: number; readonly xy: number };

/** Sums of squares about the means, in two passes: one pass over raw squares would lose every digit of values far from 0. */
function momentsOf(x: readonly number[], y: readonly number[]): Moments & { readonly meanX: number; readonly meanY: number } {
  const meanX = mean(x) ?? 0;
  const meanY = mean(y) ?? 0;
  let [xx, yy, xy, driftX, driftY] = [0, 0, 0, 0, 0];
  for (const [i, value] of x.entries()) {
    const dx = value - meanX;
    const dy = y[i]! - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
    driftX += dx;
    driftY += dy;
  }
  // The drift is what rounding left of the means.
  const n = x.length;
  return { meanX, meanY, xx: xx - (driftX * driftX) / n, yy: yy - (driftY * driftY) / n, xy: xy - (driftX * driftY) / n };
}

function ratio({ xx, yy, xy }: Moments): number {
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

function around(r: number, reach: number): Interval {
  return [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)];
}
