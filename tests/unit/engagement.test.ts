// Checks the way from single answers to a team's means: who counts, what is recoded, and that people weigh the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonAnswers, personScores, teamMeans, toHundred } from '#domain/engagement.ts';
import { type Answers, type Dimension, type Question, type SurveyContent, dimensions } from '#domain/surveys.ts';

const item = (id: string, dimension: Dimension, reversed = false): Question => ({
  id,
  type: 'agree',
  text: { en: id },
  dimension,
  reversed,
});
const enps: Question = { id: 'enps', type: 'score', text: { en: 'Recommend?' }, low: { en: 'No' }, high: { en: 'Yes' } };

const content: SurveyContent = {
  kind: 'engagement',
  languages: ['en'],
  questions: [
    ...dimensions.flatMap((d) => [item(`${d}1`, d), item(`${d}2`, d), item(`${d}3`, d, d === 'mastery')]),
    enps,
    { id: 'words', type: 'open', text: { en: 'Anything else?' } },
  ],
};

/** Everything answered with the same number, some of it answered otherwise. */
const all = (value: number, otherwise: Answers = {}): Answers => ({
  ...Object.fromEntries(dimensions.flatMap((d) => [1, 2, 3].map((i) => [`${d}${i}`, value]))),
  ...otherwise,
});

const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

describe('a person', () => {
  it('scores the mean of a dimension, reverse-keyed items recoded', () => {
    expect(personScores(content, { autonomy1: 4, autonomy2: 5, autonomy3: 3, mastery1: 5, mastery2: 4, mastery3: 1 })).toEqual({
      autonomy: 4,
      mastery: 14 / 3,
      purpose: null,
      affiliation: null,
    });
  });

  it('needs two answers and half of the items', () => {
    expect(personScores(content, { autonomy1: 4, autonomy2: 5 }).autonomy).toBe(4.5);
    expect(personScores(content, { autonomy1: 4 }).autonomy).toBeNull();
    const five: SurveyContent = { ...content, questions: [1, 2, 3, 4, 5].map((i) => item(`p${i}`, 'purpose')) };
    expect(personScores(five, { p1: 4, p2: 4 }).purpose).toBeNull();
    expect(personScores(five, { p1: 4, p2: 4, p5: 1 }).purpose).toBe(3);
    const four: SurveyContent = { ...content, questions: [1, 2, 3, 4].map((i) => item(`p${i}`, 'purpose')) };
    expect(personScores(four, { p1: 4, p2: 5 }).purpose).toBe(4.5);
    const one: SurveyContent = { ...content, questions: [item('p1', 'purpose')] };
    expect(personScores(one, { p1: 5 }).purpose).toBeNull();
  });

  it.each([0, 6, 3.5, -1, NaN, '4', true])('is not read as having answered %s', (value) => {
    expect(personScores(content, { autonomy1: value, autonomy2: 4 }).autonomy).toBeNull();
  });
});

describe('a team', () => {
  it('is the mean of its people, who weigh the same however much they answered', () => {
    const people: PersonAnswers[] = [
      { team: 'north', answers: { autonomy1: 5, autonomy2: 5 } },
      { team: 'north', answers: { autonomy1: 2, autonomy2: 2, autonomy3: 2 } },
      { team: 'north', answers: { autonomy1: 1 } },
      { team: 'south', answers: all(4) },
    ];
    const teams = teamMeans(content, people);
    const north = teams.get('north')!;
    expect([...teams.keys()]).toEqual(['north', 'south']);
    expect(north.n).toBe(3);
    expect(north.dimensions.autonomy).toEqual({ mean: 3.5, n: 2 });
    expect(north.dimensions.purpose).toEqual({ mean: null, n: 0 });
    expect(north.items['autonomy1']).toEqual({ mean: 8 / 3, n: 3 });
    expect(north.items['autonomy3']).toEqual({ mean: 2, n: 1 });
    expect(north.items['purpose1']).toEqual({ mean: null, n: 0 });
    expect(north.overall).toEqual({ mean: null, n: 0 });
  });

  it('has an overall mean of its four dimensions, over the thinnest', () => {
    const teams = teamMeans(content, [
      { team: 'a', answers: all(4) },
      { team: 'a', answers: without(all(2), 'purpose1', 'purpose2') },
    ]);
    const { dimensions: means, overall, items } = teams.get('a')!;
    expect(means).toEqual({
      autonomy: { mean: 3, n: 2 },
      mastery: { mean: 3, n: 2 },
      purpose: { mean: 4, n: 1 },
      affiliation: { mean: 3, n: 2 },
    });
    expect(overall).toEqual({ mean: 3.25, n: 1 });
    expect(items['mastery3']).toEqual({ mean: 3, n: 2 });
  });

  it('counts eNPS by band, leaving out who did not say', () => {
    const scores: Answers[string][] = [10, 9, 8, 6, 0, 11, 7.5, '10'];
    const people = [...scores.map((score) => ({ team: 'a', answers: { enps: score } })), { team: 'a', answers: {} }];
    expect(teamMeans(content, people).get('a')).toMatchObject({ n: 9, enps: { detractors: 2, passives: 1, promoters: 2 } });
  });

  it('comes back from JSON as it was', () => {
    const team = teamMeans(content, [{ team: 'a', answers: all(4, { enps: 9 }) }]).get('a')!;
    expect(JSON.parse(JSON.stringify(team))).toEqual(team);
  });

  it('is not fooled by questions and teams named like parts of every object', () => {
    const odd: SurveyContent = {
      ...content,
      questions: ['__proto__', 'constructor', 'toString'].map((id) => item(id, 'purpose')),
    };
    const given: Answers = JSON.parse('{"__proto__": 5, "toString": 3}');
    const team = teamMeans(odd, [
      { team: '__proto__', answers: given },
      { team: '__proto__', answers: {} },
    ]).get('__proto__')!;
    expect(team.dimensions.purpose).toEqual({ mean: 4, n: 1 });
    expect(Object.keys(team.items)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.values(team.items).map(({ mean }) => mean)).toEqual([5, null, 3]);
  });

  it('does not depend on the order of ballots, stays on the scale, and mirrors when every answer is turned round', () => {
    const value = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const ids = content.questions.filter((q) => q.type === 'agree').map((q) => q.id);
    const ballot = fc.array(value, { minLength: ids.length, maxLength: ids.length });
    const answers = (values: readonly (number | undefined)[], turn: boolean): Answers =>
      Object.fromEntries(values.flatMap((v, i) => (v === undefined ? [] : [[ids[i]!, turn ? 6 - v : v]])));
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 12 }), (ballots) => {
        const team = (list: typeof ballots, turn = false) =>
          teamMeans(
            content,
            list.map((values) => ({ team: 'a', answers: answers(values, turn) })),
          ).get('a')!;
        const [there, back, turned] = [team(ballots), team(ballots.toReversed()), team(ballots, true)];
        for (const d of dimensions) {
          const { mean, n } = there.dimensions[d];
          expect(n).toBeLessThanOrEqual(there.n);
          expect([back.dimensions[d].n, turned.dimensions[d].n]).toEqual([n, n]);
          expect(mean === null).toBe(n === 0);
          if (mean === null) continue;
          expect(mean).toBeGreaterThanOrEqual(1);
          expect(mean).toBeLessThanOrEqual(5);
          expect(back.dimensions[d].mean).toBeCloseTo(mean, 12);
          expect(turned.dimensions[d].mean).toBeCloseTo(6 - mean, 12);
        }
      }),
    );
  });

  it('is nothing when nobody answered', () => {
    expect(teamMeans(content, []).size).toBe(0);
  });
});

it('puts 1-5 on 0-100', () => {
  expect([1, 2, 3, 4, 5].map(toHundred)).toEqual([0, 25, 50, 75, 100]);
});
