// From answers on the 1-5 scale to what a team says: a person's dimension scores first, then the team's means.
import { type Counts, addCounts, countScores, isScore, noCounts } from '#domain/nps.ts';
import { type Answers, type Dimension, type Question, type SurveyContent, dimensions, scoreQuestion } from '#domain/surveys.ts';

/** One ballot, and the team it counts for. */
export type PersonAnswers = { readonly team: string; readonly answers: Answers };

/** A mean on 1-5 over the n people it rests on; null when n is 0. */
export type Mean = { readonly mean: number | null; readonly n: number };

/** Plain values, so that a snapshot can store them as they are. */
export type TeamEngagement = {
  /** Ballots, whatever was answered on them. */
  readonly n: number;
  readonly dimensions: Readonly<Record<Dimension, Mean>>;
  /** The mean of the four dimension means, over as many people as the thinnest of them. */
  readonly overall: Mean;
  readonly enps: Counts;
  /** By question id; reverse-keyed items are recoded, so more is always better. */
  readonly items: Readonly<Record<string, Mean>>;
};

export type Item = Extract<Question, { type: 'agree' }>;
type Sum = { total: number; n: number };
type TeamSums = { n: number; readonly dimensions: Record<Dimension, Sum>; readonly items: readonly Sum[]; enps: Counts };

/**
 * One person's score on each dimension, 1-5: the mean of its items, reverse-keyed ones recoded as 6 - x.
 * Null unless at least half of the items, and at least two, are answered; "don't know" is not answered.
 * Three autonomy items answered 4, 5 and nothing give 4.5.
 */
export function personScores(content: SurveyContent, answers: Answers): Readonly<Record<Dimension, number | null>> {
  return scoresOf(itemsOf(content), answers);
}

/**
 * What every team says, by team. An entry counts for the team it names: name people's region instead, and it is the region's means.
 * People weigh the same, however many items they answered. Scores and items outside their scale are left out like "don't know".
 */
export function teamMeans(content: SurveyContent, people: Iterable<PersonAnswers>): ReadonlyMap<string, TeamEngagement> {
  const tally = tallyOf(content);
  for (const { team, answers } of people) tally.add([team], answers);
  return tally.means();
}

/** Takes ballots one by one and keeps sums only, so that fifty thousand need no more memory than one. */
type Tally = {
  /** Counts a ballot for each of these teams: its own and those above. */
  add(teams: readonly string[], answers: Answers): void;
  /** What `teamMeans` says of all that was added. */
  means(): ReadonlyMap<string, TeamEngagement>;
};

function tallyOf(content: SurveyContent): Tally {
  const items = itemsOf(content);
  const question = scoreQuestion(content);
  const teams = new Map<string, TeamSums>();
  const sumsOf = (team: string): TeamSums => {
    const sums = teams.get(team) ?? emptySums(items);
    teams.set(team, sums);
    return sums;
  };
  return {
    add: (names, answers) => {
      const scores = scoresOf(items, answers);
      const values = items.map((item) => recoded(item, answers));
      const score = question && own(answers, question.id);
      for (const sums of names.map(sumsOf)) {
        sums.n++;
        for (const dimension of dimensions) add(sums.dimensions[dimension], scores[dimension]);
        for (const [i, value] of values.entries()) add(sums.items[i]!, value);
        if (isScore(score)) sums.enps = addCounts(sums.enps, countScores([score]));
      }
    },
    means: () => new Map([...teams].map(([team, sums]) => [team, finished(items, sums)])),
  };
}

/** 1-5 on a scale of 0-100: `toHundred(4)` is 75. */
export function toHundred(mean: number): number {
  return ((mean - 1) / 4) * 100;
}

export function itemsOf(content: SurveyContent): readonly Item[] {
  return content.questions.filter((q) => q.type === 'agree');
}

export function scoresOf(items: readonly Item[], answers: Answers): Record<Dimension, number | null> {
  const sums = forEachDimension(() => ({ total: 0, n: 0, asked: 0 }));
  for (const item of items) {
    sums[item.dimension].asked++;
    add(sums[item.dimension], recoded(item, answers));
  }
  return forEachDimension((dimension) => {
    const { total, n, asked } = sums[dimension];
    return n >= 2 && n * 2 >= asked ? total / n : null;
  });
}

export function recoded(item: Item, answers: Answers): number | null {
  const given = own(answers, item.id);
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1 || given > 5) return null;
  return item.reversed ? 6 - given : given;
}

/** An answer that was given: never what every object inherits, whatever a question is called. */
export function own(answers: Answers, id: string): string | number | boolean | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function finished(items: readonly Item[], sums: TeamSums): TeamEngagement {
  const means = forEachDimension((dimension) => meanOf(sums.dimensions[dimension]));
  return {
    n: sums.n,
    dimensions: means,
    overall: overallOf(dimensions.map((dimension) => means[dimension])),
    enps: sums.enps,
    items: Object.fromEntries(items.map((item, i) => [item.id, meanOf(sums.items[i]!)])),
  };
}

function overallOf(means: readonly Mean[]): Mean {
  const values = means.flatMap(({ mean }) => mean ?? []);
  if (values.length < means.length) return { mean: null, n: 0 };
  return { mean: values.reduce((sum, v) => sum + v, 0) / values.length, n: Math.min(...means.map(({ n }) => n)) };
}

function emptySums(items: readonly Item[]): TeamSums {
  const sum = (): Sum => ({ total: 0, n: 0 });
  return { n: 0, dimensions: forEachDimension(sum), items: items.map(sum), enps: noCounts };
}

function add(sum: Sum, value: number | null): void {
  if (value === null) return;
  sum.total += value;
  sum.n++;
}

function meanOf({ total, n }: Sum): Mean {
  return { mean: n === 0 ? null : total / n, n };
}

function forEachDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  return { autonomy: make('autonomy'), mastery: make('mastery'), purpose: make('purpose'), affiliation: make('affiliation') };
}
