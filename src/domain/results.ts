// What may be told of employees' answers: the shapes that leave the gate (domain/anonymity.ts), and nothing that could be made into them.

/** How many answered: the number, a band such as '5-9', or unknown for results brought from elsewhere. */
export type GroupSize = { readonly exact: number } | { readonly band: string } | { readonly unknown: true };

/** `bound` says that the value is an edge of what is told: 4.5 with `atLeast` reads ">= 4.5". */
export type ReleasedMeasure = { readonly value: number; readonly bound?: 'atMost' | 'atLeast' };

/** Counts by choice from few to many: five for an item (1 to 5, reverse-keyed ones recoded), detractors, passives and promoters for eNPS. */
export type Distributions = Readonly<Record<string, readonly number[]>>;

/** The figures of some people. Told in full (`n` exact, `distributions`) only where no subtraction leaves fewer than ten; else rounded and clamped. */
export type Figures = {
  readonly n: GroupSize;
  readonly measures: Readonly<Record<string, ReleasedMeasure>>;
  readonly distributions: Distributions;
};

export type ShownTeam = Figures & { readonly teamId: string; readonly hidden: false };

/**
 * `shownWith` is the nearest team above that is shown and holds this one's answers; null when there is none. `combination` is the id of the smaller
 * group of teams that is shown with this one's answers in it; null when there is none.
 */
export type HiddenTeam = {
  readonly teamId: string;
  readonly hidden: true;
  readonly shownWith: string | null;
  readonly combination: string | null;
};

export type TeamResult = ShownTeam | HiddenTeam;

/**
 * Hidden teams told together: what they say less the teams below them that are shown by themselves. `parentId` is the shown team above, `teamIds` the
 * hidden teams in the order of the tree, and `withOwn` says that those who answered for the shown team itself are among them.
 */
export type Combination = Figures & {
  readonly id: string;
  readonly parentId: string;
  readonly teamIds: readonly string[];
  readonly withOwn: boolean;
};

/** Those who chose one option, in the whole organization. */
export type AttributeGroup = {
  readonly optionId: string;
  readonly n: number;
  readonly measures: Readonly<Record<string, ReleasedMeasure>>;
};

/**
 * What people say by one question about themselves; `others` are the options not told, too small by themselves or hidden for these. A table is hidden
 * when fewer than two groups remain ('tooFew'), or when it would give away few people together with the teams or another table ('notSafe').
 */
export type AttributeTable =
  | {
      readonly questionId: string;
      readonly hidden: false;
      readonly groups: readonly AttributeGroup[];
      readonly others: readonly string[];
    }
  | { readonly questionId: string; readonly hidden: true; readonly why: 'tooFew' | 'notSafe' };

/** The comments of a team and of all below it. */
export type TeamComments = { readonly teamId: string; readonly comments: readonly string[] };

/** What may be said of a team, or a combination, beside the wave before: now less before, for the measures that were told without a bound both times. */
export type Change = { readonly measures: Readonly<Record<string, number>> };
