// Counts a wave's ballots in one pass, keeping sums only: by box, and by what people say about themselves.
import type { Attribute, Crossing } from '#domain/attributes.ts';
import { type Item, itemsOf, own, recoded, scoresOf } from '#domain/engagement.ts';
import { bandOf, bands, isScore } from '#domain/nps.ts';
import type { Measured, Plan, Said } from '#domain/said.ts';
import { type Answers, type Question, type SurveyContent, dimensions, scoreQuestion } from '#domain/surveys.ts';
import type { Counted } from '#domain/anonymity.ts';

/** The name of an item's measure; the dimensions, 'overall' and 'enps' are named as they are, and no item can take their place. */
export const itemMeasure = (questionId: string): string => `item:${questionId}`;

/** Takes ballots one by one. Fifty thousand of two thousand boxes come to some tens of megabytes, however they are answered. */
export type BallotCount = {
  /** Counts a ballot for the team in whose box it lay. Scores, items and options outside their scale are left out like "don't know". */
  add(teamId: string, answers: Answers): void;
  counted(): Counted;
};

/** No more questions about oneself become tables, and none with fewer or more options. */
const mostAttributes = 3;
const fewestOptions = 2;
const mostOptions = 8;

type Choice = Extract<Question, { type: 'choice' }>;
type Sums = { n: number; readonly sums: number[]; readonly answered: number[]; readonly chosen: number[][]; readonly partly: number[] };

/** The questions about oneself of which there may be a table, in the survey's order. */
function attributesOf(content: SurveyContent): readonly Choice[] {
  return content.questions
    .filter((q): q is Choice => q.type === 'choice' && q.options.length >= fewestOptions && q.options.length <= mostOptions)
    .slice(0, mostAttributes);
}

/** An empty count of the ballots of a wave; `content` is what the wave asked, so of a pulse the items of its turn. */
export function ballotCount(content: SurveyContent): BallotCount {
  const items = itemsOf(content);
  const plan = planOf(items);
  const score = scoreQuestion(content);
  const asked = attributesOf(content);
  const boxes = new Map<string, Sums>();
  const ofOptions = asked.map(({ options }) => [...options, null].map(() => emptySums(plan)));
  const crossings = new Map<string, { readonly teamId: string; readonly options: readonly number[]; readonly counts: number[] }>();
  return {
    add: (teamId, answers) => {
      const values = valuesOf(items, answers, score && own(answers, score.id));
      let box = boxes.get(teamId);
      if (box === undefined) boxes.set(teamId, (box = emptySums(plan)));
      count(box, values);
      if (asked.length === 0) return;
      const options = asked.map(({ id, options: offered }) => {
        const place = offered.findIndex((option) => option.id === own(answers, id));
        return place < 0 ? offered.length : place;
      });
      for (const [i, option] of options.entries()) count(ofOptions[i]![option]!, values);
      const key = `${options.join(',')} ${teamId}`;
      let crossing = crossings.get(key);
      if (crossing === undefined) crossings.set(key, (crossing = { teamId, options, counts: [0, ...plan.measured.map(() => 0)] }));
      crossing.counts[0]!++;
      for (const [i, { value }] of values.entries()) if (value !== null) crossing.counts[i + 1]!++;
    },
    counted: () => ({
      plan,
      boxes,
      attributes: asked.map(({ id, options }, i): Attribute => ({
        questionId: id,
        optionIds: options.map((option) => option.id),
        said: ofOptions[i]!,
      })),
      crossings: answeredOnly(plan, boxes, [...crossings.values()]),
    }),
  };
}

type Value = { readonly value: number | null; readonly choice: number | null; readonly partly: boolean };

/** In the order of the plan: the dimensions, the items, eNPS. */
function valuesOf(items: readonly Item[], answers: Answers, score: Answers[string] | undefined): readonly Value[] {
  const scores = scoresOf(items, answers);
  const given = items.map((item) => recoded(item, answers));
  const band = isScore(score) ? bands.indexOf(bandOf(score)) : null;
  return [
    ...dimensions.map((dimension): Value => {
      const of = given.filter((_, i) => items[i]!.dimension === dimension);
      return { value: scores[dimension], choice: null, partly: of.some((one) => one !== null) && of.some((one) => one === null) };
    }),
    ...given.map((value): Value => ({ value, choice: value === null ? null : value - 1, partly: false })),
    { value: band === null ? null : band - 1, choice: band, partly: false },
  ];
}

function planOf(items: readonly Item[]): Plan {
  const first = dimensions.length;
  const measured: readonly Measured[] = [
    ...dimensions.map((dimension): Measured => {
      const parts = items.flatMap((item, i) => (item.dimension === dimension ? [first + i] : []));
      return { name: dimension, min: 1, max: 5, choices: 0, parts };
    }),
    ...items.map((item): Measured => ({ name: itemMeasure(item.id), min: 1, max: 5, choices: 5, parts: [] })),
    { name: 'enps', min: -1, max: 1, choices: bands.length, parts: [] },
  ];
  return { measured, composites: [{ name: 'overall', of: dimensions.map((_, i) => i) }] };
}

function emptySums({ measured }: Plan): Sums {
  const none = (): number[] => measured.map(() => 0);
  const chosen = measured.map(({ choices }) => Array.from({ length: choices }, () => 0));
  return { n: 0, sums: none(), answered: none(), chosen, partly: none() };
}

function count(sums: Sums, values: readonly Value[]): void {
  sums.n++;
  for (let i = 0; i < values.length; i++) {
    const { value, choice, partly } = values[i]!;
    if (partly) sums.partly[i]!++;
    if (value === null) continue;
    sums.sums[i]! += value;
    sums.answered[i]!++;
    if (choice !== null && sums.chosen[i]!.length > 0) sums.chosen[i]![choice]!++;
  }
}

/** What nobody answered is no measure, and must not make everything look too small. */
function answeredOnly({ measured }: Plan, boxes: ReadonlyMap<string, Said>, crossings: readonly Crossing[]): readonly Crossing[] {
  const present = measured.map((_, i) => [...boxes.values()].some((box) => box.answered[i]! > 0));
  if (present.every(Boolean)) return crossings;
  return crossings.map((one) => ({ ...one, counts: one.counts.filter((_, i) => i === 0 || present[i - 1]) }));
}
