// Engagement beside NPS over teams: the correlation, how far it can be trusted, and which plain sentence it allows.
import type { GroupSize, Released } from '#domain/anonymity.ts';
import type { Day } from '#domain/calendar.ts';
import type { Period } from '#domain/periods.ts';
import {
  type Interval,
  benjaminiHochberg,
  bonettWrightInterval,
  fisherInterval,
  hasSpread,
  leaveOneOut,
  pOfCorrelation,
  pearson,
  smallestDetectable,
  smallestTold,
  spearman,
} from '#domain/stats.ts';

/** One team: x its engagement, y its NPS, and the answers each rests on. Raw means, released on both sides. */
export type LinkagePoint = { readonly team: string; readonly x: number; readonly y: number; readonly nx: number; readonly ny: number };

export type Correlation = {
  /** Exploratory from 8 teams: the direction is not settled. Settled from 20. */
  readonly kind: 'exploratory' | 'settled';
  readonly n: number;
  /** Pearson's r with Fisher's 95 % interval. */
  readonly r: number;
  readonly interval: Interval;
  /** Spearman's rho with Bonett and Wright's 95 % interval. */
  readonly rho: number;
  readonly rhoInterval: Interval;
  /** Two-sided, for this measure alone; a page shows the adjusted one of `family`. */
  readonly p: number;
  readonly dependsOnOneTeam: boolean;
  /** The team without which r moves furthest, and r without it (null: without it nothing varies). */
  readonly mostInfluential: { readonly team: string; readonly r: number | null };
  /** The smallest observed r that this many teams tell from 0. */
  readonly smallestTold: number;
  /** The smallest true r that this many teams find four times in five. */
  readonly smallestDetectable: number;
};

export type Linkage =
  | { readonly kind: 'tooFew'; readonly n: number }
  | { readonly kind: 'noSpread'; readonly n: number; readonly side: 'x' | 'y' | 'both' }
  | Correlation;

/** What may be said, as a code with the values its sentence needs; the words are in web/messages. */
export type LinkageSentence =
  | { readonly code: 'tooFew'; readonly values: { readonly n: number; readonly needed: number } }
  | { readonly code: 'noSpread'; readonly values: { readonly n: number; readonly side: 'x' | 'y' | 'both' } }
  | {
      readonly code: 'exploratory';
      readonly values: { readonly n: number; readonly r: number; readonly smallestTold: number; readonly needed: number };
    }
  | {
      readonly code: 'togetherRising' | 'opposite' | 'cannotTell' | 'oneOfMany';
      readonly values: {
        readonly n: number;
        readonly r: number;
        readonly low: number;
        readonly high: number;
        readonly smallestTold: number;
      };
    };

/** A measure that can be put on an axis. `period` is null for this installation's own results, else the imported period. */
export type Measure = { readonly key: string; readonly name: string; readonly period: string | null };

export type TeamPoint = {
  readonly teamId: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly employees: GroupSize;
  /** How many customers answered; null when an import did not say. */
  readonly customers: number | null;
};

/** A team with customers that is not a point, and why. */
export type LeftOut = { readonly teamId: string; readonly name: string; readonly why: 'hidden' | 'notAsked' | 'fewCustomers' };

export type LinkageLine = { readonly x: Measure; readonly result: Linkage; readonly adjustedP: number | null };

type Named = { readonly id: string; readonly name: string };
type ClosedWave = Named & { readonly closedDay: Day };
type Axis = Measure & { readonly kind: 'score' | 'nps' };

/** One pair of measures over teams, with everything that has to be said beside it. */
export type LinkageReport = {
  readonly x: Axis;
  readonly y: Axis;
  /** The wave that x was measured in; null for imported results. */
  readonly wave: ClosedWave | null;
  readonly survey: Named | null;
  /** The months of the customers' answers; null when y was imported. */
  readonly months: Period | null;
  readonly points: readonly Released<TeamPoint>[];
  readonly left: readonly LeftOut[];
  readonly result: Linkage;
  readonly adjustedP: number | null;
  readonly sentence: LinkageSentence;
  /** All measures beside which the chosen one has to be read. */
  readonly family: readonly LinkageLine[];
};

/** What can be chosen instead. */
export type LinkageChoices = {
  readonly x: readonly Measure[];
  readonly y: readonly Measure[];
  readonly waves: readonly ClosedWave[];
  readonly surveys: readonly Named[];
};

/** Fewer customers say too little to be a point. */
export const fewestCustomers = 5;

const fewestTeams = 8;
const settledTeams = 20;

/** As far as r may move with one team, or lie from rho, before the page says that it depends on one team. */
const steady = 0.15;

/**
 * How engagement and NPS go together over teams. Below 8 teams there is no r; when a side is the same everywhere there is none either.
 * The 452 New York schools of 2011 (teachers' mean against parents') give r = .4706 [.3955, .5394], settled.
 */
export function linkage(points: readonly LinkagePoint[]): Linkage {
  const n = points.length;
  if (n < fewestTeams) return { kind: 'tooFew', n };
  const x = points.map((p) => p.x);
  const y = points.map((p) => p.y);
  const [xVaries, yVaries] = [hasSpread(x), hasSpread(y)];
  const r = pearson(x, y);
  const rho = spearman(x, y);
  if (r === null || rho === null) return { kind: 'noSpread', n, side: xVaries ? 'y' : yVaries ? 'x' : 'both' };
  const mostInfluential = mostInfluentialOf(points, leaveOneOut(x, y), r);
  return {
    kind: n < settledTeams ? 'exploratory' : 'settled',
    n,
    r,
    interval: fisherInterval(r, n)!,
    rho,
    rhoInterval: bonettWrightInterval(rho, n)!,
    p: pOfCorrelation(r, n)!,
    dependsOnOneTeam: Math.abs(r - rho) > steady || movedBy(mostInfluential.r, r) > steady,
    mostInfluential,
    smallestTold: smallestTold(n)!,
    smallestDetectable: smallestDetectable(n)!,
  };
}

/** The p values a page shows, adjusted over all its measures (Benjamini-Hochberg), in the order given; null where there is no r. */
export function family(results: readonly Linkage[]): readonly (number | null)[] {
  const tested = results.flatMap((result) => ('p' in result ? [result.p] : []));
  const adjusted = benjaminiHochberg(tested).values();
  return results.map((result) => ('p' in result ? (adjusted.next().value ?? null) : null));
}

/**
 * Which sentence the numbers allow; `adjustedP` is the measure's entry of `family`, null or absent when it stands alone.
 * A direction is named only from 20 teams, when the interval leaves 0 out and the adjusted p is at most .05. `oneOfMany` is an interval
 * that leaves 0 out while so many measures were looked at that one such find is to be expected.
 */
export function sentenceOf(result: Linkage, adjustedP: number | null = null): LinkageSentence {
  if (result.kind === 'tooFew') return { code: 'tooFew', values: { n: result.n, needed: fewestTeams } };
  if (result.kind === 'noSpread') return { code: 'noSpread', values: { n: result.n, side: result.side } };
  const { n, r, interval, p, smallestTold: told } = result;
  if (result.kind === 'exploratory') return { code: 'exploratory', values: { n, r, smallestTold: told, needed: settledTeams } };
  const [low, high] = interval;
  const values = { n, r, low, high, smallestTold: told };
  if (low <= 0 && high >= 0) return { code: 'cannotTell', values };
  const shown = adjustedP ?? p;
  if (shown > 0.05) return { code: shown > p ? 'oneOfMany' : 'cannotTell', values };
  return { code: r > 0 ? 'togetherRising' : 'opposite', values };
}

function mostInfluentialOf(
  points: readonly LinkagePoint[],
  without: readonly (number | null)[],
  r: number,
): Correlation['mostInfluential'] {
  let most = 0;
  for (let i = 1; i < points.length; i++) if (movedBy(without[i]!, r) > movedBy(without[most]!, r)) most = i;
  return { team: points[most]!.team, r: without[most]! };
}

/** When nothing varies without a team, r rests on that team alone. */
function movedBy(without: number | null, r: number): number {
  return without === null ? Infinity : Math.abs(without - r);
}
