// What stands out beyond noise, as codes with values: the words are in web/messages, and nothing here ranks or blames.
import type { Released } from '#domain/anonymity.ts';
import { type Counts, nps, type NpsDifference, npsDifference, total } from '#domain/nps.ts';
import { normalQuantile } from '#domain/stats.ts';
import type { Dimension } from '#domain/surveys.ts';

export type TeamName = { readonly id: string; readonly name: string };

/** An NPS in two periods, as values on -1..1; `n` is how many answered now. */
export type NpsMove = { readonly team: TeamName; readonly from: number; readonly to: number; readonly n: number };

export type Headline =
  | { readonly code: 'nobodyYet' }
  | { readonly code: 'few' | 'first'; readonly value: number; readonly n: number }
  | { readonly code: 'rose' | 'fell' | 'steady'; readonly value: number; readonly from: number; readonly n: number };

export type Finding =
  | {
      readonly code: 'overdue';
      readonly open: number;
      readonly overdue: number;
      readonly most: (TeamName & { readonly overdue: number }) | null;
    }
  | ({ readonly code: 'npsRose' | 'npsFell' } & NpsMove)
  | Released<Tired>
  | { readonly code: 'fewAnswer'; readonly sent: number; readonly answered: number };

/** Employees of one team who would recommend their place of work less than all others together, beyond noise. */
export type Tired = {
  readonly code: 'tired';
  readonly team: TeamName;
  readonly enps: number;
  readonly others: number;
  readonly n: number;
  readonly lowest: { readonly dimension: Dimension; readonly value: number } | null;
};

/** Below so many answers a score is told with the warning that it says little. */
const fewAnswers = 30;

/** Below this share of those asked, the answers may come from unusual customers. */
const lowRate = 0.1;

/** Among so many asked at least, the share that answers means something. */
const enoughAsked = 50;

/** As many findings of one kind are named at most: a list of everything is a list of nothing. */
const mostNamed = 3;

/**
 * The one sentence on top: where the NPS stands, and whether it differs from the period before. A difference that chance does not explain is told
 * whatever the number of answers, for its interval has taken them into account; otherwise fewer than 30 are called too few.
 */
export function headlineOf(now: Counts, before: Counts): Headline {
  const [value, from, n] = [nps(now), nps(before), total(now)];
  if (value === null) return { code: 'nobodyYet' };
  const change = npsDifference(now, before);
  if (from !== null && change?.changed) return { code: change.difference > 0 ? 'rose' : 'fell', value, from, n };
  if (n < fewAnswers) return { code: 'few', value, n };
  return from === null || change === null ? { code: 'first', value, n } : { code: 'steady', value, from, n };
}

/**
 * The teams whose NPS has changed beyond noise, looked at together: with forty teams, two would leave 0 out of their interval by chance alone, so the
 * false discovery rate over all of them is held at 5 %. The largest changes come first, three up and three down at most.
 */
export function npsMoves(
  teams: readonly { readonly team: TeamName; readonly now: Counts; readonly before: Counts; readonly change: NpsDifference | null }[],
): { readonly rose: readonly NpsMove[]; readonly fell: readonly NpsMove[] } {
  const compared = teams.filter((one) => one.change !== null);
  const found = beyondNoise(compared.map((one) => one.change!)).map((i) => {
    const { team, now, before } = compared[i]!;
    return { team, from: nps(before)!, to: nps(now)!, n: total(now) };
  });
  return {
    rose: found.filter((one) => one.to > one.from).slice(0, mostNamed),
    fell: found.filter((one) => one.to < one.from).slice(0, mostNamed),
  };
}

/**
 * Which teams' people would recommend their place of work less than all the others together, beyond noise, by their positions in the list; the same care
 * for many comparisons. Three at most.
 */
export function lowerThanOthers(teams: readonly Counts[], whole: Counts): readonly number[] {
  const compared = teams.map((team) => npsDifference(team, without(whole, team)));
  const at = [...compared.keys()].filter((i) => compared[i] !== null);
  return beyondNoise(at.map((i) => compared[i]!))
    .map((i) => at[i]!)
    .filter((i) => compared[i]!.difference < 0)
    .slice(0, mostNamed);
}

/** Everybody but these: the others' eNPS. */
export function without(whole: Counts, part: Counts): Counts {
  return {
    detractors: whole.detractors - part.detractors,
    passives: whole.passives - part.passives,
    promoters: whole.promoters - part.promoters,
  };
}

/** Whether so few of those asked have answered that the answers are voices rather than a measure. */
export function fewAnswer({ sent, answered }: { readonly sent: number; readonly answered: number }): boolean {
  return sent >= enoughAsked && answered < sent * lowRate;
}

/** The positions of the differences that hold out against Benjamini and Hochberg's bound (5 %), the surest first. */
function beyondNoise(differences: readonly NpsDifference[]): readonly number[] {
  const order = differences.map((difference, at) => ({ at, z: errorsFromZero(difference) })).toSorted((a, b) => b.z - a.z);
  // p <= .05 i / m is z >= the point that leaves half of that above it.
  const last = order.findLastIndex(({ z }, i) => z >= normalQuantile(1 - (0.05 * (i + 1)) / (2 * order.length)));
  return order.slice(0, last + 1).map(({ at }) => at);
}

/** How many standard errors a difference lies from 0, read from the end of its interval that lies towards 0. */
function errorsFromZero({ difference, interval: [low, high] }: NpsDifference): number {
  const reach = difference > 0 ? difference - low : high - difference;
  return difference === 0 ? 0 : (Math.abs(difference) / reach) * normalQuantile(0.975);
}
