// What stands out beyond noise, as codes with values: the words are in web/messages, and nothing here ranks or blames.
import type { Released, ReleasedMeasure } from '#domain/anonymity.ts';
import { type Counts, nps, type NpsDifference, npsDifference, total } from '#domain/nps.ts';
import { childrenOf } from '#domain/people.ts';
import { normalQuantile, quantile } from '#domain/stats.ts';
import type { Dimension } from '#domain/surveys.ts';

export type TeamName = { readonly id: string; readonly name: string };

/** An NPS in two periods, as values on -1..1; `n` is how many answered now. */
export type NpsMove = { readonly team: TeamName; readonly from: number; readonly to: number; readonly n: number };

/** An NPS beside that of all others together, as values on -1..1. */
export type NpsApart = { readonly team: TeamName; readonly value: number; readonly others: number; readonly n: number };

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
  | ({ readonly code: 'npsHigher' | 'npsLower' } & NpsApart)
  | Released<FarBelow>
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

/**
 * Dimensions in which a team's people are far below those of other teams, now and in the wave before. `middle` is the median of all teams, `from` the
 * team's own value in the earliest of the waves that may stand beside this one, where it has sunk since.
 */
export type FarBelow = {
  readonly code: 'farBelow';
  readonly team: TeamName;
  readonly low: readonly {
    readonly dimension: Dimension;
    readonly told: ReleasedMeasure;
    readonly middle: number;
    readonly from: ReleasedMeasure | null;
  }[];
};

/** Below so many answers a score is told with the warning that it says little. */
const fewAnswers = 30;

/** Below this share of those asked, the answers may come from unusual customers. */
const lowRate = 0.1;

/** Among so many asked at least, the share that answers means something. */
const enoughAsked = 50;

/** As many findings of one kind are named at most: a list of everything is a list of nothing. */
export const mostNamed = 3;

/** With fewer teams, quartiles say little about who lies outside. */
const enoughTeams = 12;

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
 * Where in the tree the NPS has changed beyond noise, told at the place where it lies: a region whose change is gone without one of its sites gives way
 * to that site; a site most of whose teams moved is named instead of them. All places are looked at together: with forty teams, two would leave 0 out
 * of their interval by chance alone, so the false discovery rate over all is held at 5 %. The surest come first, three up and three down at most.
 * A team whose parent is not in the list is a top.
 */
export function npsMoves(
  teams: readonly {
    readonly team: TeamName & { readonly parentId: string | null };
    readonly now: Counts;
    readonly before: Counts;
    readonly change: NpsDifference | null;
  }[],
): { readonly rose: readonly NpsMove[]; readonly fell: readonly NpsMove[] } {
  const compared = teams.filter((one) => one.change !== null);
  const found = beyondNoise(compared.map((one) => one.change!)).map((i) => compared[i]!);
  const way = new Map(found.map(({ team, change }) => [team.id, Math.sign(change!.difference)]));
  const byId = new Map(found.map((one) => [one.team.id, one]));
  const children = childrenOf(teams.map(({ team }) => team));
  const staysWithout = (id: string, part: string): boolean => {
    const [all, out] = [byId.get(id)!, byId.get(part)!];
    return npsDifference(without(all.now, out.now), without(all.before, out.before))?.changed ?? false;
  };
  const named = (id: string): string[] => {
    const below = children.get(id) ?? [];
    const deeper = below.flatMap((child) => named(child.id));
    const own = way.get(id);
    if (own === undefined) return deeper;
    const lies = below.find((child) => way.get(child.id) === own && !staysWithout(id, child.id));
    return lies === undefined ? [id, ...deeper.filter((other) => way.get(other) !== own)] : deeper;
  };
  const told = new Set((children.get(null) ?? []).flatMap(({ id }) => named(id)));
  const moves = found
    .filter(({ team }) => told.has(team.id))
    .map(({ team: { id, name }, now, before }) => ({ team: { id, name }, from: nps(before)!, to: nps(now)!, n: total(now) }));
  return {
    rose: moves.filter((one) => one.to > one.from).slice(0, mostNamed),
    fell: moves.filter((one) => one.to < one.from).slice(0, mostNamed),
  };
}

/**
 * Which teams' people or customers recommend less, and which more, than those of all the other teams together, beyond noise, by their positions in
 * the list and the surest first; the same care for many comparisons.
 */
export function unlikeOthers(
  teams: readonly Counts[],
  whole: Counts,
): { readonly lower: readonly number[]; readonly higher: readonly number[] } {
  const compared = teams.map((team) => npsDifference(team, without(whole, team)));
  const at = [...compared.keys()].filter((i) => compared[i] !== null);
  const found = beyondNoise(at.map((i) => compared[i]!)).map((i) => at[i]!);
  return { lower: found.filter((i) => compared[i]!.difference < 0), higher: found.filter((i) => compared[i]!.difference > 0) };
}

/**
 * The median of teams' means, and the fence below which one lies far from the others: one and a half times the distance of the quartiles below the
 * lower one (Tukey 1977). Null for fewer than 12 teams. By chance alone a team or two of forty lie there in one wave; in two waves running the same
 * team does so in fewer than one company in fifty, which tests/unit/findings.test.ts tries out. [1, 2, .., 12] give a median of 6.5 and a fence of -4.5.
 */
export function fenceOf(means: readonly number[]): { readonly middle: number; readonly fence: number } | null {
  if (means.length < enoughTeams) return null;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(means, share)!);
  return { middle: middle!, fence: low! - 1.5 * (high! - low!) };
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
