// Attacks the gate: whatever it releases, no subtraction of released totals may ever leave 1..k-1 ballots standing alone.
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type Box,
  type Cell,
  derive,
  gate,
  mayShowChange,
  recall,
  recallComments,
  release,
  releaseComments,
  type Released,
  releaseImported,
  type ShownTeam,
  type TeamResult,
} from '#domain/anonymity.ts';
import { childrenOf, subtree, type TeamNode } from '#domain/people.ts';

type Company = { readonly tree: readonly TeamNode[]; readonly boxes: readonly Box[] };

/** Trees of 1-30 teams in any order, with empty, small, middling and large boxes; `skipped` people leave a measure unanswered. */
const companies: fc.Arbitrary<Company> = fc
  .array(
    fc.record({
      under: fc.nat(),
      ballots: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 12 }), fc.integer({ min: 13, max: 40 })),
      skipped: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 })),
      place: fc.nat(),
    }),
    { minLength: 1, maxLength: 30, size: 'max' },
  )
  .map((teams) => ({
    tree: teams
      .map(({ under, place }, i) => ({ id: `t${i}`, parentId: i === 0 ? null : `t${under % i}`, place }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ id, parentId }) => ({ id, parentId })),
    boxes: teams.map(({ ballots, skipped }, i) => box(`t${i}`, ballots, Math.max(0, ballots - skipped))),
  }));

const thresholds = fc.integer({ min: 2, max: 7 });

function box(teamId: string, ballots: number, autonomy = ballots): Box {
  return { teamId, ballots, answered: { autonomy, enps: ballots } };
}

/** The true totals of every team that has any, as the caller of the gate would compute them. */
function cellsOf({ tree, boxes }: Company, value = 3): Cell[] {
  return tree.map(({ id }) => {
    const under = subtree(tree, id);
    const n = (measure: (one: Box) => number): number =>
      boxes.filter((one) => under.has(one.teamId)).reduce((all, one) => all + measure(one), 0);
    const autonomy = n((one) => one.answered['autonomy'] ?? 0);
    const enps = n((one) => one.answered['enps'] ?? 0);
    return {
      teamId: id,
      n: n((one) => one.ballots),
      measures: {
        ...(autonomy > 0 && { autonomy: { value, n: autonomy, min: 1, max: 5 } }),
        ...(enps > 0 && { enps: { value: -1, n: enps, min: -1, max: 1 } }),
      },
      distributions: enps > 0 ? { enps: [enps, 0, 0] } : {},
    };
  });
}

function shownIds(results: readonly TeamResult[]): string[] {
  return results.filter((one) => !one.hidden).map((one) => one.teamId);
}

function shownOf(company: Company, k: number): string[] {
  return shownIds(release(gate({ ...company, k }), cellsOf(company)));
}

function resultOf(results: readonly TeamResult[], teamId: string): ShownTeam {
  const one = results.find((result) => result.teamId === teamId);
  if (one === undefined || one.hidden) throw new Error(`${teamId} is not shown`);
  return one;
}

/** How many of the rows say something new: Gaussian elimination. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, i) => i >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [left[found], left[pivot]] = [left[pivot]!, left[found]!];
    for (let i = found + 1; i < left.length; i++) {
      const times = left[i]![column]! / left[found]![column]!;
      if (times !== 0) left[i] = left[i]!.map((n, j) => n - times * left[found]![j]!);
    }
    found++;
  }
  return found;
}

/** Every set of boxes that together hold 1..k-1. */
function smallSets(sizes: readonly number[], k: number): number[][] {
  const sets: number[][] = [];
  const grow = (set: number[], from: number, room: number): void => {
    for (let i = from; i < sizes.length; i++) {
      if (sizes[i]! > room) continue;
      sets.push([...set, i]);
      grow([...set, i], i + 1, room - sizes[i]!);
    }
  };
  grow([], 0, k - 1);
  return sets;
}

/**
 * The attacker knows the tree, every box's size and every released total: one linear equation a team, the unknowns being what the boxes say.
 * Wins when some combination of the equations, with any weights, speaks of 1..k-1 answers only. Knows nothing of how the gate works.
 */
function attack(
  { tree, boxes }: Company,
  shown: readonly string[],
  k: number,
  sizeOf = (one: Box): number => one.ballots,
): string[] | undefined {
  const unknowns = boxes.filter((one) => sizeOf(one) > 0);
  const equations = shown.map((id) => {
    const under = subtree(tree, id);
    return unknowns.map((one) => (under.has(one.teamId) ? 1 : 0));
  });
  const everything = rank(equations);
  const won = smallSets(unknowns.map(sizeOf), k).find((set) => {
    const elsewhere = equations.map((row) => row.filter((_, i) => !set.includes(i)));
    return rank(elsewhere) < everything;
  });
  return won?.map((i) => unknowns[i]!.teamId);
}

function primaryOnly(company: Company, k: number): string[] {
  return cellsOf(company)
    .filter((cell) => cell.n >= k)
    .map((cell) => cell.teamId);
}

describe('the attacker', () => {
  test('finds what plain suppression leaves open: three people beside ten', () => {
    const company: Company = { tree: [node('all'), node('a', 'all'), node('b', 'all')], boxes: [box('a', 10), box('b', 3)] };
    expect(attack(company, primaryOnly(company, 5), 5)).toEqual(['b']);
    expect(attack(company, ['all'], 5)).toBeUndefined();
  });

  test('subtracts across levels: a company less its regions, and less the teams of one', () => {
    const tree = [node('all'), node('north', 'all'), node('south', 'all'), node('n1', 'north'), node('n2', 'north')];
    const company: Company = { tree, boxes: [box('n1', 9), box('n2', 2), box('south', 8)] };
    expect(attack(company, ['all', 'south', 'n1'], 5)).toEqual(['n2']);
  });

  test('wins against primary suppression alone in a third of all companies', () => {
    const hundred = fc.sample(companies, { numRuns: 100, seed: 7 });
    expect(hundred.filter((company) => attack(company, primaryOnly(company, 5), 5) !== undefined).length).toBeGreaterThan(33);
  });
});

describe('the gate', () => {
  test('leaves the attacker nothing, in ballots or in the answers to any measure', () => {
    fc.assert(
      fc.property(companies, thresholds, (company, k) => {
        const shown = shownOf(company, k);
        expect(attack(company, shown, k)).toBeUndefined();
        expect(attack(company, shown, k, (one) => one.answered['autonomy'] ?? 0)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test('lets no fewer than ten be subtracted out of distributions', () => {
    fc.assert(
      fc.property(companies, (company) => {
        const results = release(gate({ ...company, k: 5 }), cellsOf(company));
        const told = results.filter((one) => !one.hidden && Object.keys(one.distributions).length > 0).map((one) => one.teamId);
        expect(attack(company, told, 10)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('hides every team under k, and at least two cells of k together wherever it hides one under a shown team', () => {
    fc.assert(
      fc.property(companies, thresholds, (company, k) => {
        const cells = new Map(cellsOf(company).map((cell) => [cell.teamId, cell]));
        const own = new Map(company.boxes.map((one) => [one.teamId, one.ballots]));
        const shown = new Set(shownOf(company, k));
        for (const id of shown) {
          const { n, measures } = cells.get(id)!;
          expect(Math.min(n, ...Object.values(measures).map((measure) => measure.n))).toBeGreaterThanOrEqual(k);
          const hidden = (childrenOf(company.tree).get(id) ?? [])
            .filter((child) => !shown.has(child.id))
            .map((child) => cells.get(child.id)!.n);
          const parts = [own.get(id)!, ...hidden].filter((part) => part > 0);
          const safe = parts.length >= 2 && parts.reduce((a, b) => a + b) >= k;
          expect(safe || hidden.every((part) => part === 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('shows the top of every company that has k answers to everything', () => {
    fc.assert(
      fc.property(companies, thresholds, (company, k) => {
        const { n, measures } = cellsOf(company).find((cell) => cell.teamId === 't0')!;
        const enough = Math.min(n, ...Object.values(measures).map((measure) => measure.n)) >= k;
        expect(shownOf(company, k).includes('t0')).toBe(enough);
      }),
    );
  });

  test('does not depend on the order of the teams, up to ties', () => {
    const tree = [node('c', 'all'), node('all'), node('b', 'all'), node('a', 'all')];
    const boxes = [box('a', 6), box('b', 3), box('c', 20)];
    expect(shownOf({ tree, boxes }, 5).toSorted()).toEqual(['all', 'c']);
    expect(shownOf({ tree: tree.toReversed(), boxes }, 5).toSorted()).toEqual(['all', 'c']);
  });

  test('publishes most teams of a typical company', () => {
    const tree = [node('all')];
    const boxes = [box('all', 9)];
    const sizes = [7, 12, 4, 9, 15, 6, 11, 8, 22, 5, 10, 13];
    for (const region of ['north', 'centre', 'south']) {
      tree.push(node(region, 'all'));
      boxes.push(box(region, 8));
      for (const [i, n] of sizes.entries()) {
        tree.push(node(`${region}${i}`, region));
        boxes.push(box(`${region}${i}`, n));
      }
    }
    const shown = shownOf({ tree, boxes }, 5);
    expect(shown).toHaveLength(37); // 40 less the three of four people: the eight in each region's own box hide with them.
    expect(attack({ tree, boxes }, shown, 5)).toBeUndefined();
  });

  test('keeps the teams of a region it has to hide', () => {
    const tree = [node('all'), node('north', 'all'), node('south', 'all'), node('n1', 'north'), node('n2', 'north'), node('s1', 'south')];
    const boxes = [box('all', 2), box('north', 6), box('n1', 8), box('n2', 9), box('south', 10), box('s1', 30)];
    const results = release(gate({ tree, boxes, k: 5 }), cellsOf({ tree, boxes }));
    expect(shownIds(results)).toEqual(['all', 'south', 'n1', 'n2', 's1']);
    expect(results.find((one) => one.teamId === 'north')).toEqual({ teamId: 'north', hidden: true, shownWith: 'all' });
  });

  test('shows a team whose ballots all lie in one team below like that one', () => {
    const tree = [node('all'), node('only', 'all'), node('empty', 'all')];
    expect(shownOf({ tree, boxes: [box('only', 6)] }, 5)).toEqual(['all', 'only']);
    expect(shownOf({ tree, boxes: [box('only', 4)] }, 5)).toEqual([]);
  });

  test('hides teams in a circle and teams without ballots, and takes several tops', () => {
    const tree = [node('one'), node('two'), node('x', 'y'), node('y', 'x')];
    expect(shownOf({ tree, boxes: [box('one', 5), box('x', 50)] }, 5)).toEqual(['one']);
  });

  test('hides a team for all measures when one has too few answers', () => {
    const tree = [node('all'), node('a', 'all'), node('b', 'all'), node('c', 'all')];
    const boxes = [box('a', 8, 4), box('b', 9), box('c', 30)];
    expect(shownOf({ tree, boxes }, 5)).toEqual(['all', 'c']);
  });
});

describe('release', () => {
  const tree = [node('all'), node('a', 'all'), node('b', 'all')];
  const few: Company = { tree, boxes: [box('a', 7), box('b', 40)] };

  test('tells fewer than ten in bands, rounded, clamped and without distribution', () => {
    const results = release(gate({ ...few, k: 5 }), cellsOf(few, 27 / 7));
    const a = resultOf(results, 'a');
    expect(a.n).toEqual({ band: '5-9' });
    expect(a.measures).toEqual({ autonomy: { value: 3.9 }, enps: { value: -0.75, bound: 'atMost' } });
    expect(a.distributions).toEqual({});
    const b = resultOf(results, 'b');
    expect(b.n).toEqual({ exact: 40 });
    expect(b.measures).toEqual({ autonomy: { value: 27 / 7 }, enps: { value: -1 } });
    // With the distribution of all 47, that of these 40 would tell that of the 7.
    expect(b.distributions).toEqual({});
    expect(resultOf(results, 'all').distributions).toEqual({ enps: [47, 0, 0] });
  });

  test.each([
    [
      { value: 1.2, min: 1, max: 5 },
      { value: 1.5, bound: 'atMost' },
    ],
    [
      { value: 4.5, min: 1, max: 5 },
      { value: 4.5, bound: 'atLeast' },
    ],
    [{ value: 4.44, min: 1, max: 5 }, { value: 4.4 }],
    [
      { value: 0, min: 0, max: 1 },
      { value: 0.1, bound: 'atMost' },
    ],
    [
      { value: 1, min: 0, max: 1 },
      { value: 0.9, bound: 'atLeast' },
    ],
    [{ value: 3 / 7, min: 0, max: 1 }, { value: 0.45 }],
    [{ value: -3 / 7, min: -1, max: 1 }, { value: -0.45 }],
  ])('of a small team tells %j as %j', (given, told) => {
    const one: Company = { tree: [node('a')], boxes: [{ teamId: 'a', ballots: 7, answered: { m: 7 } }] };
    const [result] = release(gate({ ...one, k: 5 }), [{ teamId: 'a', n: 7, measures: { m: { ...given, n: 7 } } }]);
    expect(resultOf([result!], 'a').measures['m']).toEqual(told);
  });

  test('never tells a small team outside the clamps', () => {
    fc.assert(
      fc.property(companies, fc.double({ min: 1, max: 5, noNaN: true }), (company, value) => {
        for (const one of release(gate({ ...company, k: 5 }), cellsOf(company, value))) {
          if (one.hidden || 'exact' in one.n) continue;
          const told = one.measures['autonomy']?.value ?? 3; // Absent where nobody in the company answered it.
          expect(told).toBeGreaterThanOrEqual(1.5);
          expect(told).toBeLessThanOrEqual(4.5);
          expect(one.distributions).toEqual({});
        }
      }),
    );
  });

  test('clamps composites like the measures they are made of', () => {
    const [first, ...rest] = cellsOf({ tree: [node('a')], boxes: [box('a', 6)] });
    const mask = gate({ tree: [node('a')], boxes: [box('a', 6)], k: 5 });
    const results = release(mask, [{ ...first!, composites: { overall: { value: 1, min: 1, max: 5 } } }, ...rest]);
    expect(resultOf(results, 'a').measures['overall']).toEqual({ value: 1.5, bound: 'atMost' });
  });

  test('refuses cells that the gate did not count so', () => {
    const mask = gate({ ...few, k: 5 });
    const [all, a, b] = cellsOf(few);
    expect(() => release(mask, [all!, a!])).toThrow('no cell for team b');
    expect(() => release(mask, [all!, a!, { ...b!, n: 39 }])).toThrow('other ballots of team b');
    expect(() => release(mask, [all!, a!, { ...b!, measures: { item7: { value: 3, n: 40, min: 1, max: 5 } } }])).toThrow('item7 in team b');
    expect(() => release(mask, [all!, a!, { ...b!, distributions: { enps: [1, 2, 3] } }])).toThrow('enps in team b');
  });

  test('comments need ten, and lose their order', () => {
    const texts = (n: number, of: string): string[] => Array.from({ length: n }, (_, i) => `${of} ${9 - (i % 10)}`);
    const company: Company = { tree, boxes: [box('a', 7), box('b', 11), box('all', 4)] };
    const comments = new Map([
      ['all', [...texts(7, 'a'), ...texts(11, 'b'), ...texts(4, 'all')]],
      ['a', texts(7, 'a')],
      ['b', texts(11, 'b')],
    ]);
    const shown = releaseComments(gate({ ...company, k: 10 }), comments);
    expect(shown.map((one) => [one.teamId, one.comments.length])).toEqual([
      ['all', 22],
      ['b', 11],
    ]);
    expect(shown[1]!.comments).toEqual(texts(11, 'b').toSorted());
    expect(() => releaseComments(gate({ ...company, k: 5 }), comments)).toThrow('threshold of 10');
    expect(() => releaseComments(gate({ ...company, k: 10 }), new Map([['all', ['one']]]))).toThrow('other comments');
    expect(recallComments(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
    expect(() => recallComments([{ teamId: 'a', comments: [1] }])).toThrow('snapshot');
  });
});

describe('the brand', () => {
  const plain: TeamResult = { teamId: 'a', hidden: true, shownWith: null };

  test('is minted by the gate alone: the compiler refuses the same value made by hand', () => {
    const page = (results: readonly Released<TeamResult>[]): number => results.length;
    expect(page(release(gate({ tree: [node('a')], boxes: [], k: 5 }), []))).toBe(1);
    // @ts-expect-error a plain result is not a released one
    expect(page([plain])).toBe(1);
    // @ts-expect-error nor is one with a property of the same look
    expect(page([{ ...plain, released: true }])).toBe(1);
    expectTypeOf<Released<TeamResult>>().toExtend<TeamResult>();
    expectTypeOf<TeamResult>().not.toExtend<Released<TeamResult>>();
  });

  test('is kept by what is derived from released values, and by what a snapshot keeps', () => {
    const company: Company = { tree: [node('a'), node('b', 'a')], boxes: [box('a', 12), box('b', 2)] };
    const results = release(gate({ ...company, k: 5 }), cellsOf(company));
    expect(recall(JSON.parse(JSON.stringify(results)))).toEqual(results);
    expect(() => recall({})).toThrow('snapshot');
    expect(() => recall([{ teamId: 'a' }])).toThrow('snapshot');
    expect(() => recall([null])).toThrow('snapshot');
    const point: Released<{ x: number }> = derive(results[0]!, (one) => ({ x: one.hidden ? 0 : one.measures['autonomy']!.value }));
    expect(point).toEqual({ x: 3 });
  });
});

describe('imported results', () => {
  const tree = [node('all'), node('a', 'all'), node('b', 'all'), node('c', 'all')];
  const cell = (teamId: string, n: number | null): Parameters<typeof releaseImported>[0][number] => ({
    teamId,
    n,
    measures: { autonomy: { value: 7.123, n, min: 0, max: 10 } },
  });

  test('are shown as they came when they were public already', () => {
    const results = releaseImported([cell('a', 2), cell('b', null)], { tree, k: 5, alreadyPublished: true });
    expect(resultOf(results, 'a')).toMatchObject({ n: { exact: 2 }, measures: { autonomy: { value: 7.123 } } });
    expect(resultOf(results, 'b')).toMatchObject({ n: { unknown: true }, measures: { autonomy: { value: 7.123 } } });
  });

  test('are hidden when small or of unknown size, and when they would give these away', () => {
    const alone = releaseImported([cell('a', 4), cell('b', null), cell('c', 6)], { tree, k: 5, alreadyPublished: false });
    expect(shownIds(alone)).toEqual(['c']);
    expect(resultOf(alone, 'c')).toMatchObject({ n: { band: '5-9' }, measures: { autonomy: { value: 7 } } });
    const withTotal = releaseImported([cell('all', 60), cell('a', 4), cell('b', 16), cell('c', 40)], {
      tree,
      k: 5,
      alreadyPublished: false,
    });
    expect(shownIds(withTotal)).toEqual(['all', 'c']);
    expect(withTotal[1]).toEqual({ teamId: 'a', hidden: true, shownWith: 'all' });
    const unknown = releaseImported([cell('all', 60), cell('a', null), cell('b', 17), cell('c', 40)], {
      tree,
      k: 5,
      alreadyPublished: false,
    });
    expect(shownIds(unknown)).toEqual(['all', 'c']);
  });

  test('leave the attacker nothing either', () => {
    fc.assert(
      fc.property(companies, thresholds, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (company, k, missing) => {
        const cells = cellsOf(company).filter((one, i) => one.n > 0 && !missing[i]);
        const shown = shownIds(releaseImported(cells, { tree: company.tree, k, alreadyPublished: false }));
        expect(attack(company, shown, k)).toBeUndefined();
        expect(attack(company, shown, k, (one) => one.answered['autonomy'] ?? 0)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('from wave to wave', () => {
  const people = (from: number, to: number): Set<string> => new Set(Array.from({ length: to - from }, (_, i) => `p${from + i}`));
  const band = { band: '5-9' };

  test.each([
    ['the same people', people(0, 8), people(0, 8), band, true],
    ['one joined', people(0, 8), people(0, 9), band, false],
    ['one left and five joined', people(0, 8), people(1, 13), band, false],
    ['five joined', people(0, 8), people(0, 13), band, true],
    ['everybody is new', people(0, 8), people(20, 28), band, true],
    ['two changed among many', people(0, 30), people(2, 32), { exact: 24 }, true],
  ])('%s', (_, before, now, n, may) => {
    expect(mayShowChange({ members: before, n }, { members: now, n }, 5)).toBe(may);
  });

  test('the smaller wave decides', () => {
    expect(mayShowChange({ members: people(0, 30), n: { exact: 24 } }, { members: people(2, 30), n: band }, 5)).toBe(false);
    expect(mayShowChange({ members: people(0, 30), n: { unknown: true } }, { members: people(2, 30), n: { exact: 24 } }, 5)).toBe(false);
  });
});

function node(id: string, parentId: string | null = null): TeamNode {
  return { id, parentId };
}
