// Ballots are counted once, by box and by what people say about themselves; and tables of the latter stand only where they are safe.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeTables, type Crossing, groupsOf } from '#domain/attributes.ts';
import { ballotCount } from '#domain/counting.ts';
import { teamMeans } from '#domain/engagement.ts';
import { nps } from '#domain/nps.ts';
import type { TeamNode } from '#domain/people.ts';
import { publishResults } from '#domain/snapshots.ts';
import { type Answers, type Question, type SurveyContent, dimensions } from '#domain/surveys.ts';

const choice = (id: string, options: number): Question => ({
  id,
  type: 'choice',
  text: { en: id },
  options: Array.from({ length: options }, (_, i) => ({ id: `${id}${i}`, text: { en: 'x' } })),
});

const content: SurveyContent = {
  kind: 'engagement',
  languages: ['en'],
  questions: [
    ...dimensions.flatMap((dimension) =>
      [1, 2, 3].map((i): Question => ({ id: `${dimension}${i}`, type: 'agree', text: { en: 'x' }, dimension, reversed: i === 3 })),
    ),
    { id: 'enps', type: 'score', text: { en: 'x' }, low: { en: 'x' }, high: { en: 'x' } },
    choice('tenure', 3),
    choice('tooMany', 9),
    choice('place', 2),
  ],
};

const ids = content.questions.flatMap((q) => (q.type === 'agree' ? [q.id] : []));
const agreed = (value: number, more: Answers = {}): Answers => ({ ...Object.fromEntries(ids.map((id) => [id, value])), ...more });

describe('a count', () => {
  it('says what teamMeans says, and how many chose what', () => {
    const value = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const ballot = fc.tuple(
      fc.constantFrom('a', 'b'),
      fc.array(value, { minLength: ids.length, maxLength: ids.length }),
      fc.integer({ min: 0, max: 12 }),
    );
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 12 }), (ballots) => {
        const people = ballots.map(([team, values, score]) => ({
          team,
          answers: {
            enps: score,
            ...Object.fromEntries(values.flatMap((one, i) => (one === undefined ? [] : [[ids[i]!, one]]))),
          } as Answers,
        }));
        const count = ballotCount(content);
        for (const { team, answers } of people) count.add(team, answers);
        const { plan, boxes } = count.counted();
        for (const [team, means] of teamMeans(content, people)) {
          const said = boxes.get(team)!;
          const figure = (name: string): { mean: number | null; n: number; chosen: readonly number[] } => {
            const i = plan.measured.findIndex((one) => one.name === name);
            const n = said.answered[i]!;
            return { mean: n === 0 ? null : said.sums[i]! / n, n, chosen: said.chosen[i]! };
          };
          expect(said.n).toBe(means.n);
          for (const dimension of dimensions) {
            const { mean, n } = figure(dimension);
            expect(n).toBe(means.dimensions[dimension].n);
            expect(mean ?? 0).toBeCloseTo(means.dimensions[dimension].mean ?? 0, 9);
          }
          for (const [id, item] of Object.entries(means.items)) {
            const { mean, n, chosen } = figure(`item:${id}`);
            expect([mean ?? 0, n]).toEqual([item.mean ?? 0, item.n]);
            expect(chosen.reduce((sum, times, i) => sum + times * (i + 1), 0)).toBeCloseTo((item.mean ?? 0) * item.n, 9);
          }
          const { detractors, passives, promoters } = means.enps;
          expect(figure('enps').chosen).toEqual([detractors, passives, promoters]);
          expect(figure('enps').mean ?? 0).toBeCloseTo(nps(means.enps) ?? 0, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not fooled by options that nobody offered, nor by too many of them', () => {
    const count = ballotCount(content);
    count.add('a', agreed(4, { tenure: 'tenure1', place: 'nowhere', tooMany: 'tooMany1' }));
    count.add('a', agreed(4, { tenure: 3, place: '__proto__' }));
    const { attributes, crossings } = count.counted();
    expect(attributes.map(({ questionId, said }) => [questionId, said.map(({ n }) => n)])).toEqual([
      ['tenure', [0, 1, 0, 1]],
      ['place', [0, 0, 2]],
    ]);
    expect(crossings.map(({ options }) => options)).toEqual([
      [1, 2],
      [3, 2],
    ]);
  });
});

describe('what the gate says of a survey', () => {
  const tree: readonly TeamNode[] = [{ id: 'all', parentId: null }];

  it('has dimensions by persons where ten or more left items out, or nobody did; else by items', () => {
    const told = (partial: number): number => {
      const count = ballotCount(content);
      for (let i = 0; i < 30; i++) {
        const { autonomy1: _, ...rest } = agreed(3, { autonomy2: 5 });
        count.add('all', i < partial ? rest : agreed(5, { autonomy3: 1 }));
      }
      const [one] = publishResults(tree, count.counted(), 5).teams;
      return one!.hidden ? 0 : one!.measures['autonomy']!.value;
    };
    // Persons: 4 for whoever left one out, 5 for the others. Items: 5, 5 and (3n + 5(30 - n)) / 30.
    expect(told(0)).toBe(5);
    expect(told(3)).toBeCloseTo((5 + 5 + (3 * 3 + 27 * 5) / 30) / 3, 9);
    expect(told(12)).toBeCloseTo((12 * 4 + 18 * 5) / 30, 9);
  });

  it('has an overall mean and tables of the dimensions, of groups of ten', () => {
    const count = ballotCount(content);
    for (let i = 0; i < 60; i++)
      count.add('all', agreed(i < 30 ? 4 : 2, { enps: 10, tenure: i < 30 ? 'tenure0' : i < 56 ? 'tenure1' : 'tenure2' }));
    const { groups } = publishResults(tree, count.counted(), 5);
    expect(groups).toEqual([
      { questionId: 'tenure', hidden: true, why: 'tooFew' },
      { questionId: 'place', hidden: true, why: 'tooFew' },
    ]);
    for (let i = 0; i < 8; i++) count.add('all', agreed(5, { enps: 0, tenure: 'tenure2', place: `place${i % 2}` }));
    const [table] = publishResults(tree, count.counted(), 5).groups;
    if (table === undefined || table.hidden) throw new Error('no table');
    expect(table.groups.map(({ optionId, n }) => [optionId, n])).toEqual([
      ['tenure0', 30],
      ['tenure1', 26],
      ['tenure2', 12],
    ]);
    // Reverse-keyed: the third item of 4 is 2.
    expect(table.groups[0]!.measures).toMatchObject({ autonomy: { value: (4 + 4 + 2) / 3 }, enps: { value: 1 } });
    expect(Object.keys(table.groups[0]!.measures).toSorted()).toEqual(['affiliation', 'autonomy', 'enps', 'mastery', 'overall', 'purpose']);
  });
});

describe('a table', () => {
  it('hides small options with the next smallest, until those hidden are ten together', () => {
    const sizes = (...list: readonly number[]): number[][] => list.map((n) => [n]);
    expect(groupsOf(sizes(30, 20, 12, 3, 0), 10)).toMatchObject({ told: [0, 1], groups: 3 });
    expect(groupsOf(sizes(30, 20, 12, 9, 2), 10)).toMatchObject({ told: [0, 1, 2], groups: 4 });
    expect(groupsOf(sizes(30, 20, 0), 10)).toMatchObject({ told: [0, 1], groups: 2 });
    expect(groupsOf(sizes(30, 20, 1), 10)).toBeNull();
    expect(groupsOf([[30, 8], [20, 20], [15, 15], [0, 0]], 10)).toBeNull(); // prettier-ignore
  });

  const team = (id: string, numbers: readonly number[]): readonly Crossing[] =>
    numbers.map((n, option) => ({ teamId: id, options: [option], counts: [n] })).filter(({ counts }) => counts[0]! > 0);
  const tableOf = (crossings: readonly Crossing[]): string => {
    const said = [0, 1, 2].map((option) => {
      const n = crossings.filter(({ options }) => options[0] === option).reduce((sum, { counts }) => sum + counts[0]!, 0);
      return { n, sums: [], answered: [], chosen: [], partly: [] };
    });
    const ids = [...new Set(crossings.map(({ teamId }) => teamId))];
    const [table] = attributeTables({ measured: [], composites: [] }, [{ questionId: 'q', optionIds: ['x', 'y'], said }], crossings, {
      k: 5,
      shown: new Set(),
      full: new Set(),
      shownWith: new Map(),
      groups: [],
      atomOf: new Map(ids.map((id) => [id, id])),
      roomOf: new Map(ids.map((id) => [id, 'all'])),
      rests: new Set(),
    });
    return table!.hidden ? table!.why : 'told';
  };

  it('is told where it runs across the teams, and not where a few people are all that sets it apart from some of them', () => {
    expect(tableOf([...team('a', [20, 20]), ...team('b', [20, 20])])).toBe('told');
    // Those who chose x are team a and three of b: the table less the team would be theirs.
    expect(tableOf([...team('a', [40, 0]), ...team('b', [3, 37])])).toBe('notSafe');
    // Five here and four there: nine in all.
    expect(tableOf([...team('a', [5, 35]), ...team('b', [36, 4])])).toBe('notSafe');
    expect(tableOf([...team('a', [6, 34]), ...team('b', [36, 4])])).toBe('told');
    // The very people of a team would get the exact figures of the team.
    expect(tableOf([...team('a', [40, 0]), ...team('b', [0, 40])])).toBe('notSafe');
  });
});
