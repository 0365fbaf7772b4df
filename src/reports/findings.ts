// What stands out in a part of the tree: who waits, where customers changed or stand apart, and whose people are far below the others.
import type { Scope } from '#domain/access.ts';
import { derive, type Released, type TeamResult } from '#domain/anonymity.ts';
import type { CaseFigure } from '#domain/cases.ts';
import {
  type FarBelow,
  fenceOf,
  fewAnswer,
  type Finding,
  mostNamed,
  npsMoves,
  type TeamName,
  type Tired,
  unlikeOthers,
  without,
} from '#domain/findings.ts';
import { type Counts, nps, type NpsOfTeam, total } from '#domain/nps.ts';
import { childrenOf, type NamedTeam, pathOf, subtree } from '#domain/people.ts';
import { type Dimension, dimensions } from '#domain/surveys.ts';
import type { ClosedWave, Snapshot } from '#domain/wave-results.ts';
import type { Reader } from '#db/store.ts';
import { historyOfTeam, snapshotOf } from './engagement.ts';
import type { Figures } from './overview.ts';

/** So many waves back a team's people are followed. */
const wavesBack = 4;

/** From this far on, on the scale of 1 to 5, a mean has sunk. */
const sunk = 0.4;

/** As many teams at most stand out without having moved, each way: the surest. */
const mostApart = 1;

/** As many findings at most; the more urgent come first. */
const mostInAll = 8;

/**
 * What to know first about a part of the tree (all of it when `team` is null), the most urgent first. `whole` and `cases` are the figures of that part.
 * Customers' changes are looked for at every level, engagement in the lowest teams; a team that is told once is not told again for the same.
 */
export async function findingsIn(
  db: Reader,
  scope: Scope,
  about: {
    readonly tree: readonly NamedTeam[];
    readonly team: NamedTeam | null;
    readonly waves: readonly ClosedWave[];
    readonly figures: Figures;
    readonly whole: NpsOfTeam;
    readonly cases: CaseFigure;
  },
): Promise<readonly Finding[]> {
  const { tree, team, figures, whole, cases } = about;
  const within = team === null ? null : subtree(tree, team.id);
  const children = childrenOf(tree);
  const inside = tree.filter(({ id }) => id !== team?.id && (within === null || within.has(id)));
  // No person and no customer counts in two of the lowest teams. A team without any below it is its own lowest.
  const lowest = tree.filter(({ id }) => !children.has(id));
  const leaves = lowest.filter(({ id }) => within === null || within.has(id));
  const moves = npsMoves(
    inside.map((one) => {
      const { now, before, change } = figures.nps.teams.get(one.id)!;
      return { team: one, now: now.counts, before: before.counts, change };
    }),
  );
  const low = await farBelow(db, scope, about.waves, lowest, leaves);
  const lowTeams = new Set(low.map((one) => one.team.id));
  const told = new Set([...moves.rose, ...moves.fell].map((move) => move.team.id));
  const known = (leaf: NamedTeam): boolean => pathOf(tree, leaf.id).some(({ id }) => told.has(id));
  const apart = npsApart(leaves, figures, whole.now.counts);
  const found: Finding[] = [
    ...(cases.overdue === 0 ? [] : [{ code: 'overdue' as const, ...cases, most: mostOverdue(children, figures, team, cases.overdue) }]),
    ...(fewAnswer(whole.now) ? [{ code: 'fewAnswer' as const, sent: whole.now.sent, answered: whole.now.answered }] : []),
    ...moves.fell.map((move) => ({ code: 'npsFell' as const, ...move })),
    ...low,
    ...tired(leaves, figures.snapshot, scope).filter((one) => !lowTeams.has(one.team.id)),
    ...apart('lower', known),
    ...moves.rose.map((move) => ({ code: 'npsRose' as const, ...move })),
    ...apart('higher', known),
  ];
  return found.slice(0, mostInAll);
}

/** The deepest place with more than half of all overdue cases, if there are two or more. */
function mostOverdue(
  children: ReadonlyMap<string | null, readonly NamedTeam[]>,
  figures: Figures,
  team: NamedTeam | null,
  overdue: number,
): (TeamName & { readonly overdue: number }) | null {
  const of = ({ id }: NamedTeam): number => figures.cases.teams.get(id)!.overdue;
  const next = (id: string | null): NamedTeam | undefined => (children.get(id) ?? []).find((one) => of(one) >= 2 && of(one) * 2 > overdue);
  let most: NamedTeam | undefined;
  for (let one = next(team?.id ?? null); one !== undefined; one = next(one.id)) most = one;
  return most === undefined ? null : { id: most.id, name: most.name, overdue: of(most) };
}

/** Teams whose customers recommend less or more than all others', as far as they are not told already. */
function npsApart(leaves: readonly NamedTeam[], figures: Figures, whole: Counts) {
  const counts = leaves.map(({ id }) => figures.nps.teams.get(id)!.now.counts);
  const found = unlikeOthers(counts, whole);
  return (way: 'lower' | 'higher', known: (leaf: NamedTeam) => boolean): Finding[] =>
    found[way]
      .filter((i) => !known(leaves[i]!))
      .slice(0, mostApart)
      .map((i) => ({
        code: way === 'lower' ? 'npsLower' : 'npsHigher',
        team: nameOf(leaves[i]!),
        value: nps(counts[i]!)!,
        others: nps(without(whole, counts[i]!))!,
        n: total(counts[i]!),
      }));
}

/**
 * Teams with a dimension beyond the fence of all lowest teams, in the latest wave and in the one before that may stand beside it. Only released means go
 * in, of the team and of the others; which waves may be compared is decided where every page decides it.
 */
async function farBelow(
  db: Reader,
  scope: Scope,
  waves: readonly ClosedWave[],
  lowest: readonly NamedTeam[],
  leaves: readonly NamedTeam[],
): Promise<readonly Released<FarBelow>[]> {
  const recent = waves.slice(0, wavesBack);
  const fences = new Map(
    await Promise.all(recent.map(async (wave) => [wave.id, fencesOf(await snapshotOf(db, scope, wave), lowest)] as const)),
  );
  const latest = recent[0] === undefined ? null : await snapshotOf(db, scope, recent[0]);
  if (latest === null) return [];
  const suspects = leaves.filter(({ id }) => {
    const result = latest.results.get(id);
    return result !== undefined && dimensions.some((dimension) => isBelow(result, dimension, fences.get(latest.wave.id)!));
  });
  const found: Released<FarBelow>[] = [];
  for (const team of suspects) {
    const history = await historyOfTeam(db, scope, team.id, recent);
    const [now, before] = history;
    if (now === undefined || before === undefined || now.wave.id !== latest.wave.id) continue;
    const low = dimensions.filter((dimension) =>
      [now, before].every(({ wave, result }) => isBelow(result, dimension, fences.get(wave.id)!)),
    );
    if (low.length === 0) continue;
    found.push(
      derive(now.result, (shown) => ({
        code: 'farBelow' as const,
        team: nameOf(team),
        low: low.map((dimension) => {
          const told = measureOf(shown, dimension)!;
          const first = measureOf(history.at(-1)!.result, dimension);
          const from = first !== undefined && first.value - told.value >= sunk ? first : null;
          return { dimension, told, middle: fences.get(now.wave.id)!.get(dimension)!.middle, from };
        }),
      })),
    );
  }
  const depth = ({ low }: FarBelow): number => Math.max(...low.map(({ middle, told }) => middle - told.value));
  return found.toSorted((a, b) => depth(b) - depth(a)).slice(0, mostNamed);
}

type Fences = ReadonlyMap<Dimension, { readonly middle: number; readonly fence: number }>;

function fencesOf(snapshot: Snapshot, lowest: readonly NamedTeam[]): Fences {
  return new Map(
    dimensions.flatMap((dimension) => {
      const means = lowest.flatMap(({ id }) => {
        const result = snapshot.results.get(id);
        return (result && measureOf(result, dimension)?.value) ?? [];
      });
      const fence = fenceOf(means);
      return fence === null ? [] : [[dimension, fence] as const];
    }),
  );
}

function isBelow(result: TeamResult, dimension: Dimension, fences: Fences): boolean {
  const value = measureOf(result, dimension)?.value;
  const fence = fences.get(dimension)?.fence;
  return value !== undefined && fence !== undefined && value < fence;
}

/** Teams whose people would recommend working there less than all others together, where the numbers behind eNPS may be told. */
function tired(leaves: readonly NamedTeam[], snapshot: Snapshot | null, scope: Scope): readonly Released<Tired>[] {
  const whole = enpsCounts(snapshot?.results.get(scope.organizationId));
  if (whole === null) return [];
  const told = leaves.flatMap((team) => {
    const result = snapshot!.results.get(team.id);
    const counts = enpsCounts(result);
    return result === undefined || counts === null ? [] : [{ team, result, counts }];
  });
  const { lower } = unlikeOthers(
    told.map((one) => one.counts),
    whole,
  );
  return lower.slice(0, mostNamed).map((i) => {
    const { team, result, counts } = told[i]!;
    return derive(result, (shown) => ({
      code: 'tired' as const,
      team: nameOf(team),
      enps: nps(counts)!,
      others: nps(without(whole, counts))!,
      n: total(counts),
      lowest: lowestOf(shown),
    }));
  });
}

/** eNPS as counts, where so many answered that they may be told. */
function enpsCounts(result: TeamResult | undefined): Counts | null {
  const [detractors, passives, promoters] = (result && !result.hidden && result.distributions['enps']) || [];
  return detractors === undefined || passives === undefined || promoters === undefined ? null : { detractors, passives, promoters };
}

function lowestOf(shown: TeamResult): Tired['lowest'] {
  const told = dimensions.flatMap((dimension) => {
    const value = measureOf(shown, dimension)?.value;
    return value === undefined ? [] : [{ dimension, value }];
  });
  return told.toSorted((a, b) => a.value - b.value)[0] ?? null;
}

function measureOf(result: TeamResult, dimension: Dimension) {
  return result.hidden ? undefined : result.measures[dimension];
}

function nameOf({ id, name }: NamedTeam): TeamName {
  return { id, name };
}
