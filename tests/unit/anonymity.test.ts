// What the gate lets through of a few companies that can be followed by hand, and what it never does in any.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Combination, commentHomes, derive, gate, type Published, recall, recallComments, type ShownTeam } from '#domain/anonymity.ts';
import { subtree, type TeamNode } from '#domain/people.ts';
import { type Box, counted, treeOf, under } from '#tests/support/counted.ts';
import { fewestSpokenOf } from '#tests/support/solving.ts';

type Company = { readonly tree: readonly TeamNode[]; readonly boxes: readonly Box[] };

/** Trees of 1-30 teams in any order, with empty, small, middling and large boxes; `skipped` people leave the item out. */
const companies: fc.Arbitrary<Company> = fc
  .array(
    fc.record({
      under: fc.nat(),
      ballots: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 12 }), fc.integer({ min: 13, max: 40 })),
      skipped: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 })),
      mean: fc.constantFrom(1, 3, 4.5, 5),
      place: fc.nat(),
    }),
    { minLength: 1, maxLength: 30, size: 'max' },
  )
  .map((teams) => ({
    tree: teams
      .map((team, i) => ({ id: `t${i}`, parentId: i === 0 ? null : `t${team.under % i}`, place: team.place }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ id, parentId }) => ({ id, parentId })),
    boxes: teams.map(({ ballots, skipped, mean }, i) => ({ teamId: `t${i}`, ballots, answered: Math.max(0, ballots - skipped), mean })),
  }));

const thresholds = fc.integer({ min: 2, max: 7 });

const published = ({ tree, boxes }: Company, k = 5): Published => gate({ tree, counted: counted(boxes), k });

function shownIds({ teams }: Published): string[] {
  return teams.flatMap((one) => (one.hidden ? [] : [one.teamId]));
}

function shown({ teams }: Published, teamId: string): ShownTeam {
  const one = teams.find((result) => result.teamId === teamId);
  if (one === undefined || one.hidden) throw new Error(`${teamId} is not shown`);
  return one;
}

function hidden({ teams }: Published, teamId: string): { shownWith: string | null; combination: string | null } {
  const one = teams.find((result) => result.teamId === teamId);
  if (one === undefined || !one.hidden) throw new Error(`${teamId} is not hidden`);
  return { shownWith: one.shownWith, combination: one.combination };
}

const box = (teamId: string, ballots: number, more: Partial<Box> = {}): Box => ({ teamId, ballots, ...more });

describe('the gate', () => {
  const tree = treeOf(['all'], ['a', 'all'], ['b', 'all'], ['c', 'all']);

  test('hides a team of fewer than k, and the next smallest with it, so that no subtraction finds it', () => {
    const results = published({ tree, boxes: [box('a', 3), box('b', 12), box('c', 30)] });
    expect(shownIds(results)).toEqual(['all', 'c']);
    expect(hidden(results, 'a')).toEqual({ shownWith: 'all', combination: 'with:a' });
    expect(hidden(results, 'b')).toEqual({ shownWith: 'all', combination: 'with:a' });
  });

  test('hides a team for all measures when one has too few answers', () => {
    expect(shownIds(published({ tree, boxes: [box('a', 8, { answered: 4 }), box('b', 19), box('c', 30)] }))).toEqual(['all', 'c']);
  });

  test('leaves out a measure that nobody answered', () => {
    const { measures } = shown(published({ tree, boxes: [box('a', 20, { answered: 0 })] }), 'a');
    expect(Object.keys(measures)).toEqual(['enps']);
  });

  test('shows a team whose ballots all lie in one team below like that one', () => {
    expect(shownIds(published({ tree, boxes: [box('a', 6)] }))).toEqual(['all', 'a']);
    expect(shownIds(published({ tree, boxes: [box('a', 4)] }))).toEqual([]);
  });

  test('hides teams in a circle and teams without ballots, and takes several tops', () => {
    const odd = treeOf(['one'], ['two'], ['x', 'y'], ['y', 'x']);
    expect(shownIds(published({ tree: odd, boxes: [box('one', 5), box('x', 50)] }))).toEqual(['one']);
  });

  test('keeps the teams of a region it has to hide', () => {
    const regions = treeOf(['all'], ['north', 'all'], ['south', 'all'], ['n1', 'north'], ['n2', 'north'], ['s1', 'south']);
    const boxes = [box('all', 2), box('north', 8), box('n1', 18), box('n2', 19), box('south', 10), box('s1', 50)];
    const results = published({ tree: regions, boxes });
    expect(shownIds(results)).toEqual(['all', 'south', 'n1', 'n2', 's1']);
    // Of the region's people those in the shown teams are told there; its own eight stand with the company's two.
    const [combination] = results.combinations;
    expect(combination).toMatchObject({ parentId: 'all', teamIds: ['north'], withOwn: true, n: { exact: 10 } });
  });

  test('publishes most teams of a typical company', () => {
    const regions: [string, string?][] = [['all']];
    const boxes = [box('all', 9)];
    for (const region of ['north', 'centre', 'south']) {
      regions.push([region, 'all']);
      boxes.push(box(region, 12));
      for (const [i, n] of [7, 12, 4, 9, 15, 6, 11, 8, 22, 5, 10, 13].entries()) {
        regions.push([`${region}${i}`, region]);
        boxes.push(box(`${region}${i}`, n));
      }
    }
    const results = published({ tree: treeOf(...regions), boxes });
    expect(shownIds(results)).toHaveLength(37); // 40 less the three of four people, told with those of their region.
    expect(hidden(results, 'north2')).toEqual({ shownWith: 'north', combination: 'with:north2' });
  });
});

describe('what is told of few', () => {
  const tree = treeOf(['all'], ['a', 'all'], ['b', 'all']);

  test('are bands, rounded and clamped values and no distribution', () => {
    const results = published({ tree: treeOf(['a']), boxes: [box('a', 7, { mean: 27 / 7 })] });
    expect(shown(results, 'a')).toMatchObject({
      n: { band: '5-9' },
      measures: { 'item:a': { value: 3.9 }, enps: { value: -0.75, bound: 'atMost' } },
      distributions: {},
    });
  });

  test('stays so when the others are subtracted: the team beside the few is told as what remains', () => {
    const results = published({ tree, boxes: [box('a', 7, { mean: 5 }), box('b', 40, { mean: 2 })] });
    expect(shown(results, 'all')).toMatchObject({ n: { exact: 47 }, measures: { 'item:a': { value: 115 / 47 } } });
    expect(shown(results, 'a').measures['item:a']).toEqual({ value: 4.5, bound: 'atLeast' });
    // (115 - 7 x 4.75) / 40 = 2.04, of which nobody learns that the seven said 5.
    expect(shown(results, 'b')).toMatchObject({ n: { band: '20-49' }, measures: { 'item:a': { value: 2 } }, distributions: {} });
    const other = published({ tree, boxes: [box('a', 7, { mean: 33 / 7 }), box('b', 40, { mean: 82 / 40 })] });
    for (const id of ['all', 'a', 'b']) expect(shown(other, id).measures).toEqual(shown(results, id).measures);
  });

  test('hides teams of few where nothing of ten would remain beside them', () => {
    const three = treeOf(['all'], ['a', 'all'], ['b', 'all'], ['c', 'all']);
    const results = published({ tree: three, boxes: [box('a', 7), box('b', 8), box('c', 9)] });
    expect(shownIds(results)).toEqual(['all', 'c']);
    expect(results.combinations).toMatchObject([{ parentId: 'all', teamIds: ['a', 'b'], withOwn: false, n: { band: '10-19' } }]);
  });

  test('tells distributions of items and eNPS in full from ten on', () => {
    expect(shown(published({ tree: treeOf(['a']), boxes: [box('a', 12, { mean: 4 })] }), 'a')).toEqual({
      teamId: 'a',
      hidden: false,
      n: { exact: 12 },
      measures: { 'item:a': { value: 4 }, enps: { value: -1 } },
      distributions: { 'item:a': [0, 0, 0, 12, 0], enps: [12, 0, 0] },
    });
  });
});

describe('combinations', () => {
  test('are as few teams as hold k, two at least, in the order of the tree', () => {
    const tree = treeOf(['all'], ['big', 'all'], ['a', 'all'], ['b', 'all'], ['c', 'all'], ['d', 'all'], ['e', 'all']);
    const results = published({ tree, boxes: [box('big', 20), box('all', 11), ...['a', 'b', 'c', 'd', 'e'].map((id) => box(id, 4))] });
    expect(results.combinations.map(({ teamIds, withOwn, n }) => ({ teamIds, withOwn, n }))).toEqual([
      { teamIds: ['a', 'b', 'e'], withOwn: false, n: { band: '10-19' } },
      { teamIds: ['c', 'd'], withOwn: false, n: { band: '5-9' } },
    ]);
  });

  test('need one more when the own box of the team above is among them, for a supervisor knows a ballot of it', () => {
    const tree = treeOf(['all'], ['big', 'all'], ['a', 'all']);
    const combinations = (own: number): readonly Combination[] =>
      published({ tree, boxes: [box('big', 20), box('all', own), box('a', 4)] }).combinations;
    expect(combinations(1)).toEqual([]);
    expect(combinations(7)).toMatchObject([{ teamIds: ['a'], withOwn: true, n: { exact: 11 } }]);
  });

  test('say nothing new where they are all of the team above', () => {
    const tree = treeOf(['all'], ['a', 'all'], ['b', 'all']);
    const results = published({ tree, boxes: [box('a', 4), box('b', 4)] });
    expect([shownIds(results), results.combinations]).toEqual([['all'], []]);
    expect(hidden(results, 'a')).toEqual({ shownWith: 'all', combination: null });
  });
});

describe('in any company', () => {
  /** The attacker knows every box's size and which teams and combinations are told: one row of 0 and 1 each. */
  const rowsOf = ({ tree, boxes }: Company, results: Published, which: (exact: boolean) => boolean): number[][] => [
    ...results.teams.flatMap((one) =>
      one.hidden || !which('exact' in one.n) ? [] : [boxes.map(({ teamId }) => (subtree(tree, one.teamId).has(teamId) ? 1 : 0))],
    ),
    ...results.combinations.flatMap((one) => {
      const of = new Set([...one.teamIds, ...(one.withOwn ? [one.parentId] : [])]);
      return which('exact' in one.n) ? [boxes.map(({ teamId }) => (of.has(teamId) ? 1 : 0))] : [];
    }),
  ];

  test('no weighing of what is told speaks of fewer than k, in ballots or in answers, and none of what is exact of fewer than ten', () => {
    fc.assert(
      fc.property(companies, thresholds, (company, k) => {
        const results = published(company, k);
        const all = rowsOf(company, results, () => true);
        const exact = rowsOf(company, results, (one) => one);
        for (const weights of [company.boxes.map((one) => one.ballots), company.boxes.map((one) => one.answered ?? 0)]) {
          expect(fewestSpokenOf(all, weights, k)).toBeNull();
          expect(fewestSpokenOf(exact, weights, 10)).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('few are never told outside the clamps, and the top is shown when it has k answers to everything', () => {
    fc.assert(
      fc.property(companies, thresholds, (company, k) => {
        const results = published(company, k);
        for (const one of [...results.teams, ...results.combinations]) {
          if (!('n' in one) || 'exact' in one.n) continue;
          expect(one.measures['item:a']?.value ?? 3).toBeGreaterThanOrEqual(1.5);
          expect(one.measures['item:a']?.value ?? 3).toBeLessThanOrEqual(4.5);
          expect(one.distributions).toEqual({});
        }
        const sizes = (of: (one: Box) => number): number =>
          under(company.tree, 't0', new Map(company.boxes.map((one) => [one.teamId, of(one)])));
        const answered = sizes((one) => one.answered ?? 0);
        expect(shownIds(results).includes('t0')).toBe(sizes((one) => one.ballots) >= k && (answered === 0 || answered >= k));
      }),
      { numRuns: 200 },
    );
  });
});

describe('comments', () => {
  test('are shown in the lowest team where ten wrote, or with the next above', () => {
    const tree = treeOf(['all'], ['a', 'all'], ['b', 'all'], ['c', 'all']);
    const homes = commentHomes(tree, new Map([['a', 4], ['b', 12], ['c', 30], ['all', 1]]), 5); // prettier-ignore
    expect(Object.fromEntries(homes)).toEqual({ a: 'all', b: 'all', c: 'c', all: 'all' });
    expect([...commentHomes(tree, new Map([['a', 9]]), 5)]).toEqual([['a', null]]);
    expect([...commentHomes(tree, new Map([['a', 12]]), 13)]).toEqual([['a', null]]);
  });
});

describe('what a snapshot keeps', () => {
  test('comes back released, and nothing else does', () => {
    const tree = treeOf(['all'], ['a', 'all'], ['b', 'all'], ['c', 'all']);
    const results = published({ tree, boxes: [box('a', 3), box('b', 12), box('c', 30)] });
    expect(recall(JSON.parse(JSON.stringify(results)))).toEqual(results);
    for (const wrong of [{}, [{ teamId: 'a' }], [null], { teams: [], combinations: [{}], groups: [] }, { teams: [], combinations: [] }])
      expect(() => recall(wrong)).toThrow('snapshot');
    expect(() => recallComments([{ teamId: 'a', comments: [1] }])).toThrow('snapshot');
    expect(recallComments([{ teamId: 'a', comments: ['x'] }])).toEqual([{ teamId: 'a', comments: ['x'] }]);
  });

  test('was a list of teams once, and is read still', () => {
    const kept = recall([{ teamId: 'a', hidden: true, shownWith: null }]);
    expect(kept).toEqual({ teams: [{ teamId: 'a', hidden: true, shownWith: null, combination: null }], combinations: [], groups: [] });
    expect(derive(kept.teams[0]!, (one) => one.teamId)).toBe('a');
  });
});
