// The Net Promoter Score: bands, counts, the score with its interval, and whether two of them differ.
import type { Interval } from '#domain/stats.ts';

export const bands = ['detractor', 'passive', 'promoter'] as const;
export type Band = (typeof bands)[number];

/** How many answers fell into each band; skipped answers are in none. */
export type Counts = { readonly detractors: number; readonly passives: number; readonly promoters: number };

export type NpsDifference = {
  /** a - b, on -2..2. */
  readonly difference: number;
  readonly interval: Interval;
  /** False is "no real change": the interval holds 0. */
  readonly changed: boolean;
};

/** The score of some answers on -1..1 with its 95 % interval (null below two answers), and how many of those asked have answered. */
export type NpsFigure = {
  readonly counts: Counts;
  readonly n: number;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly sent: number;
  readonly answered: number;
  /** Answers that may not be a person's (domain/doubts.ts); they are in none of the figures above. */
  readonly unconfirmed: Counts;
};

/** A period beside the one before it; `change` is null when either has fewer than two answers. */
export type NpsOfTeam = { readonly now: NpsFigure; readonly before: NpsFigure; readonly change: NpsDifference | null };

export const noCounts: Counts = { detractors: 0, passives: 0, promoters: 0 };

/** Both sides need as many answers before the normal approximation is used for their difference. */
const enoughForWald = 50;

/** The 97.5 % point of the normal distribution, written out so that a browser script can use this file without a statistics library. */
const z = 1.959963984540054;

/** Whether a value is an answer to the 0-10 question: whole numbers only, so `7.5`, `11` and `'7'` are not. */
export function isScore(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10;
}

/** The lowest and the highest score of each band. */
export const scoresOf = { detractor: [0, 6], passive: [7, 8], promoter: [9, 10] } as const satisfies Record<Band, Interval>;

/** 0-6 is a detractor, 7-8 a passive, 9-10 a promoter. Throws `RangeError` on what `isScore` refuses: input is checked before. */
export function bandOf(score: number): Band {
  if (!isScore(score)) throw new RangeError(`${String(score)} is not a whole number from 0 to 10`);
  return score < scoresOf.passive[0] ? 'detractor' : score < scoresOf.promoter[0] ? 'passive' : 'promoter';
}

/** Counts scores by band: `countScores([10, 9, 7, 0])` is `{ detractors: 1, passives: 1, promoters: 2 }`. */
export function countScores(scores: Iterable<number>): Counts {
  const found = { detractor: 0, passive: 0, promoter: 0 };
  for (const score of scores) found[bandOf(score)]++;
  return { detractors: found.detractor, passives: found.passive, promoters: found.promoter };
}

/** How many people answered. */
export function total(counts: Counts): number {
  return counts.detractors + counts.passives + counts.promoters;
}

/** The counts of several days, teams or periods as one. */
export function addCounts(...all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, c) => ({
      detractors: sum.detractors + c.detractors,
      passives: sum.passives + c.passives,
      promoters: sum.promoters + c.promoters,
    }),
    noCounts,
  );
}

/**
 * (promoters - detractors) / n, on -1..1 (pages show it times 100); null when nobody answered.
 * 4 detractors, 6 passives and 10 promoters give .3.
 */
export function nps(counts: Counts): number | null {
  const n = total(counts);
  return n === 0 ? null : (counts.promoters - counts.detractors) / n;
}

/**
 * The 95 % score interval of an NPS (Tango 1998), on -1..1; null below two answers.
 * It holds every D that a score test would not reject, so it stays honest where Wald's collapses:
 * 5 promoters out of 5 give [.13, 1], not [1, 1].
 * 4 detractors, 6 passives and 10 promoters give [-.068, .590].
 */
export function npsInterval(counts: Counts): Interval | null {
  const n = total(counts);
  const estimate = nps(counts);
  if (n < 2 || estimate === null) return null;
  const low = counts.detractors === n ? -1 : boundary(estimate, -1, (d) => scoreStatistic(counts, d) <= z);
  const high = counts.promoters === n ? 1 : boundary(estimate, 1, (d) => scoreStatistic(counts, d) >= -z);
  return [low, high];
}

/**
 * Whether NPS `a` differs from NPS `b`: adjusted Wald when both have 50 answers, else MOVER; null when either has fewer than two.
 * 4/6/10 against 9/6/5 differ by .5, but the interval holds 0: no real change can be told from 20 answers each.
 */
export function npsDifference(a: Counts, b: Counts): NpsDifference | null {
  const [first, second] = [nps(a), nps(b)];
  const interval = Math.min(total(a), total(b)) >= enoughForWald ? adjustedWaldInterval(a, b) : moverInterval(a, b);
  if (first === null || second === null || interval === null) return null;
  const difference = first - second;
  // The adjustment pulls towards 0 and can leave the plain difference just outside; what was seen is never shown as impossible.
  const held: Interval = [Math.min(interval[0], difference), Math.max(interval[1], difference)];
  return { difference, interval: held, changed: held[0] > 0 || held[1] < 0 };
}

/**
 * The 95 % interval of a - b after adding .75 detractors, 1.5 passives and .75 promoters to each side (Rocks 2016), cut to -2..2.
 * 4/6/10 against 9/6/5 give [-.022, .892].
 */
export function adjustedWaldInterval(a: Counts, b: Counts): Interval {
  const [first, second] = [adjusted(a), adjusted(b)];
  const middle = first.score - second.score;
  const reach = z * Math.sqrt(first.variance + second.variance);
  return [Math.max(-2, middle - reach), Math.min(2, middle + reach)];
}

/**
 * The 95 % interval of a - b recovered from the two score intervals (MOVER, Zou and Donner 2008); null below two answers on either side.
 * 4/6/10 against 9/6/5 give [-.019, .926].
 */
export function moverInterval(a: Counts, b: Counts): Interval | null {
  const [first, second, ofFirst, ofSecond] = [nps(a), nps(b), npsInterval(a), npsInterval(b)];
  if (first === null || second === null || ofFirst === null || ofSecond === null) return null;
  const difference = first - second;
  return [
    difference - Math.hypot(first - ofFirst[0], ofSecond[1] - second),
    difference + Math.hypot(ofFirst[1] - first, second - ofSecond[0]),
  ];
}

/** Everything that is told of some counts and of those asked. */
export function figureOf(
  counts: Counts,
  { sent, answered }: { readonly sent: number; readonly answered: number },
  unconfirmed: Counts = noCounts,
): NpsFigure {
  return { counts, n: total(counts), value: nps(counts), interval: npsInterval(counts), sent, answered, unconfirmed };
}

/** Z(D): how many standard errors the counts lie above a true score D, the share of detractors fitted under D. */
function scoreStatistic({ detractors, promoters, passives }: Counts, d: number): number {
  const n = detractors + passives + promoters;
  const a = 2 * n;
  const b = -detractors - promoters + (a - promoters + detractors) * d;
  const c = -detractors * d * (1 - d);
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  // Two forms of the same root: each is used where it does not subtract nearly equal numbers.
  const q = b > 0 ? (-2 * c) / (root + b) : (root - b) / (2 * a);
  return (promoters - detractors - n * d) / Math.sqrt(n * (2 * q + d * (1 - d)));
}

/** Bisects between a point that is accepted and an end that is not. */
function boundary(accepted: number, rejected: number, accepts: (d: number) => boolean): number {
  let [inside, outside] = [accepted, rejected];
  while (Math.abs(outside - inside) > 1e-12) {
    const middle = (inside + outside) / 2;
    if (accepts(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

function adjusted(counts: Counts): { score: number; variance: number } {
  const n = total(counts) + 3;
  const score = (counts.promoters - counts.detractors) / n;
  return { score, variance: ((counts.promoters + counts.detractors + 1.5) / n - score * score) / n };
}
