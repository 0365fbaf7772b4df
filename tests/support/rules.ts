// The rules that keep people apart from what is told of them, as they are, and each of them switched off: for attacks only.
import { commentHomes, type Counted } from '#domain/anonymity.ts';
import { homes, least } from '#domain/atoms.ts';
import { type Attribute, attributeTables, groupsOf } from '#domain/attributes.ts';
import { electoralRoll } from '#domain/ballots.ts';
import { mayShowChange } from '#domain/churn.ts';
import { combined, type Group } from '#domain/combinations.ts';
import { participationOf, type Participation } from '#domain/participation.ts';
import { fullyTold, partedBy, withRests } from '#domain/partition.ts';
import { subtree, type TeamNode } from '#domain/people.ts';
import type { AttributeTable, Combination, Figures, TeamResult } from '#domain/results.ts';
import { type Said, together } from '#domain/said.ts';
import { publishResults } from '#domain/snapshots.ts';
import { type Counts, nearestShown, showable, totals } from '#domain/suppression.ts';
import { coarse, inFull, toldBy } from '#domain/told.ts';

type Own = ReadonlyMap<string, Counts>;
type Ids = ReadonlySet<string>;

export type Told = {
  readonly teams: readonly TeamResult[];
  readonly combinations: readonly Combination[];
  readonly groups: readonly AttributeTable[];
};

/** Everything that decides what anybody sees. */
export type Rules = {
  readonly roll: typeof electoralRoll;
  readonly publish: (tree: readonly TeamNode[], counted: Counted, k: number) => Told;
  readonly homes: typeof commentHomes;
  readonly mayShowChange: typeof mayShowChange;
  readonly participation: (answered: number, asked: number) => Participation;
};

/** The rules as the house has them. */
export const asTheyAre: Rules = {
  roll: electoralRoll,
  publish: publishResults,
  homes: commentHomes,
  mayShowChange,
  participation: participationOf,
};

/** The steps of the gate, which can be replaced one by one. */
type Steps = {
  readonly own: (counted: Counted) => Own;
  readonly shown: (tree: readonly TeamNode[], own: Own, k: number) => Ids;
  readonly full: typeof fullyTold;
  readonly rests: typeof withRests;
  readonly combined: typeof combined;
  readonly parted: typeof partedBy;
  readonly tables: typeof attributeTables;
  readonly afterwards: (told: Told, counted: Counted, tree: readonly TeamNode[]) => Told;
};

const steps: Steps = {
  own: ({ plan, boxes }) => {
    const present = together(plan, boxes.values()).answered.map((n) => n > 0);
    return new Map([...boxes].map(([id, { n, answered }]) => [id, [n, ...answered.filter((_, i) => present[i])]]));
  },
  shown: showable,
  full: fullyTold,
  rests: withRests,
  combined,
  parted: partedBy,
  tables: attributeTables,
  afterwards: (told) => told,
};

/** The gate out of its steps; with none of them replaced it is the gate itself, which a test makes sure of. */
export function gateOf(replaced: Partial<Steps>): Rules['publish'] {
  const by = { ...steps, ...replaced };
  return (tree, counted, k) => {
    const { plan, boxes, attributes, crossings } = counted;
    const own = by.own(counted);
    const all = by.shown(tree, own, k);
    const full = by.full(tree, own, all, k);
    const shown = by.rests(tree, own, all, full, k);
    const partition = by.parted(tree, own, { shown, full, k, groups: by.combined(tree, own, { shown, full }, k) });
    const told = { ...toldBy(tree, boxes, plan, partition), groups: by.tables(plan, attributes, crossings, partition) };
    return by.afterwards(told, counted, tree);
  };
}

const without = (replaced: Partial<Steps>): Rules => ({ ...asTheyAre, publish: gateOf(replaced) });
const atLeast = (tree: readonly TeamNode[], own: Own, n: number): Ids => {
  const sums = totals(tree, own);
  return new Set(tree.flatMap(({ id }) => (least(sums.get(id)) >= n ? [id] : [])));
};

/** One rule less each time. */
export const switchedOff: Readonly<Record<string, Rules>> = {
  'a team needs k ballots': without({ shown: (tree, own) => atLeast(tree, own, 1) }),
  'what remains needs k as well': without({ shown: atLeast }),
  'every measure counts': without({ own: ({ boxes }) => new Map([...boxes].map(([id, { n }]) => [id, [n]])) }),
  'a combination needs k': without({ combined: (tree, own, given) => combined(tree, own, given, 1) }),
  'the own box does not make a combination': without({ combined: withTheOwnBox }),
  'the supervisor of a hidden team does not see what they are one of k in': without({
    parted: (tree, own, given) => ({ ...partedBy(tree, own, given), shownWith: nearestShown(tree, given.shown) }),
  }),
  'exact figures leave ten': without({ full: (_tree, _own, shown) => shown }),
  'a room keeps a rest of ten': without({ rests: (_tree, _own, shown) => shown }),
  'the rest is told as what remains': without({ afterwards: eachByItself }),
  'extremes are clamped': without({ afterwards: exactMeans }),
  'no distribution below ten': without({ afterwards: withDistributions }),
  'a dimension does not tell who left items out': without({ afterwards: personsFirst }),
  'a table needs ten in each group': without({ tables: (_plan, attributes) => tablesFrom(attributes, 1) }),
  'a table is safe beside the teams': without({ tables: (_plan, attributes) => tablesFrom(attributes, 10) }),
  'a supervisor votes above': { ...asTheyAre, roll: (tree, employees, _supervisors, k) => electoralRoll(tree, employees, [], k) },
  'small boxes are folded': { ...asTheyAre, roll: (tree, employees, supervisors) => electoralRoll(tree, employees, supervisors, 1) },
  'a few who come or go hide the change': { ...asTheyAre, mayShowChange: () => true },
  'participation is told in bands': {
    ...asTheyAre,
    participation: (answered) => ({ count: { from: answered, to: answered }, share: null }),
  },
  'comments need ten': { ...asTheyAre, homes: homesOfAll },
};

/** Whose ballots a told figure is of, by the team in whose box they lay. */
export function boxesOf(tree: readonly TeamNode[], cell: TeamResult | Combination): ReadonlySet<string> {
  if ('teamId' in cell) return subtree(tree, cell.teamId);
  return new Set([...cell.teamIds, ...(cell.withOwn ? [cell.parentId] : [])]);
}

function isCoarse({ n }: Figures): boolean {
  return 'band' in n;
}

/** Figures of few people changed into others. */
function changed(
  told: Told,
  counted: Counted,
  tree: readonly TeamNode[],
  change: (cell: Figures, exactly: Figures, said: Said) => Partial<Figures>,
  which = isCoarse,
): Told {
  const present = together(counted.plan, counted.boxes.values()).answered.map((n) => n > 0);
  const one = <T extends TeamResult | Combination>(cell: T): T => {
    if (!('n' in cell) || !which(cell)) return cell;
    const said = together(
      counted.plan,
      [...boxesOf(tree, cell)].flatMap((id) => counted.boxes.get(id) ?? []),
    );
    return {
      ...cell,
      ...change(
        cell,
        inFull(counted.plan, said, present, () => false),
        said,
      ),
    };
  };
  return { ...told, teams: told.teams.map(one), combinations: told.combinations.map(one) };
}

function eachByItself(told: Told, counted: Counted, tree: readonly TeamNode[]): Told {
  return changed(told, counted, tree, (_, { measures }) => ({
    measures: Object.fromEntries(
      Object.entries(measures).map(([name, { value }]) => {
        const [min, max] = name === 'enps' ? [-1, 1] : [1, 5];
        return [name, coarse({ value, min, max })];
      }),
    ),
  }));
}

function exactMeans(told: Told, counted: Counted, tree: readonly TeamNode[]): Told {
  return changed(told, counted, tree, (_, { measures }) => ({ measures }));
}

function withDistributions(told: Told, counted: Counted, tree: readonly TeamNode[]): Told {
  return changed(told, counted, tree, (_, { distributions }) => ({ distributions }));
}

function personsFirst(told: Told, counted: Counted, tree: readonly TeamNode[]): Told {
  const exact = (cell: Figures): boolean => 'exact' in cell.n;
  return changed(
    told,
    counted,
    tree,
    (_, __, said) =>
      inFull(
        counted.plan,
        said,
        said.answered.map((n) => n > 0),
        () => true,
      ),
    exact,
  );
}

/** All hidden teams under a shown one together with its own box, as soon as they are k. */
function withTheOwnBox(tree: readonly TeamNode[], own: Own, { shown }: { readonly shown: Ids; readonly full: Ids }): readonly Group[] {
  const homeOf = homes(tree, (id) => shown.has(id));
  const hidden = tree.filter(({ id }) => !shown.has(id) && least(own.get(id)) > 0 && homeOf.get(id) !== null);
  return [...Map.groupBy(hidden, ({ id }) => homeOf.get(id)!)].map(([parentId, teams]) => ({
    id: `with:${teams[0]!.id}`,
    parentId,
    teamIds: teams.map(({ id }) => id),
    withOwn: true,
  }));
}

/** Every table that has large enough groups, whatever stands beside it. */
function tablesFrom(attributes: readonly Attribute[], enough: number): readonly AttributeTable[] {
  return attributes.map(({ questionId, optionIds, said }) => {
    const grouping = groupsOf(
      said.map(({ n }) => [n]),
      enough,
    );
    if (grouping === null) return { questionId, hidden: true, why: 'tooFew' };
    const groups = grouping.told.map((option) => ({ optionId: optionIds[option]!, n: said[option]!.n, measures: {} }));
    return { questionId, hidden: false, groups, others: [] };
  });
}

function homesOfAll(tree: readonly TeamNode[], counts: ReadonlyMap<string, number>, k: number): ReadonlyMap<string, string | null> {
  const own = new Map([...counts].map(([id, n]) => [id, [n]] as const));
  const shown = showable(tree, own, k);
  const homeOf = homes(tree, (id) => shown.has(id));
  return new Map([...counts.keys()].map((id) => [id, homeOf.get(id) ?? null]));
}
