// Checks correlations, intervals, adjusted p values and power against R's answers and what must always hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  benjaminiHochberg,
  bonettWrightInterval,
  fisherInterval,
  hasSpread,
  leaveOneOut,
  mean,
  midranks,
  normalQuantile,
  pOfCorrelation,
  pearson,
  smallestDetectable,
  smallestTold,
  spearman,
  teamsNeeded,
  wilsonInterval,
} from '#domain/stats.ts';
import { column, meanOfDimensions, pairs } from '#tests/support/nyc.ts';
import { off } from '#tests/support/oracles.ts';

const [teachers, parents] = [meanOfDimensions('t'), meanOfDimensions('p')];
const nyc = pairs('gened', teachers, parents);
const { x, y } = nyc;

const scale = fc.integer({ min: 0, max: 1000 }).map((v) => v / 100);
const somePairs = fc.array(fc.tuple(scale, scale), { minLength: 4, maxLength: 40 });
const varying = somePairs.filter((list) => hasSpread(list.map(([a]) => a)) && hasSpread(list.map(([, b]) => b)));

describe('New York schools, teachers beside parents', () => {
  it('correlate as R says', () => {
    const r = pearson(x, y)!;
    expect(x).toHaveLength(452);
    expect(off(r, 0.4705944694035)).toBeLessThan(1e-6);
    expect(off(fisherInterval(r, 452)!, [0.395528698579365, 0.539414917878042])).toBeLessThan(1e-6);
    expect(off(pOfCorrelation(r, 452), 2.73808176707583e-26)).toBeLessThan(1e-6);
  });

  it('rank together as exact decimals do, whatever rounding the means carry', () => {
    // R's .48029156 for the same schools breaks ties by the rounding of its row means; decimals give .48025833.
    expect(off(spearman(x, y), 0.48025832710054434)).toBeLessThan(1e-12);
    const otherOrder = ['aca', 'eng', 'com', 'saf'].map((dimension) => column(`${dimension}_t_11`));
    const summedOtherwise = nyc.schools.map((school) => otherOrder.reduce((sum, read) => sum + read(school)!, 0) / 4);
    expect(summedOtherwise).not.toEqual(x);
    expect(midranks(summedOtherwise)).toEqual(midranks(x));
  });

  it('rank as R says on one scored dimension', () => {
    const engagement = pairs('gened', column('eng_t_11'), column('eng_p_11'));
    const rho = spearman(engagement.x, engagement.y)!;
    expect(off(rho, 0.424667521928632)).toBeLessThan(1e-6);
    expect(off(bonettWrightInterval(rho, 452)!, [0.34238887449223, 0.50048236761446])).toBeLessThan(1e-6);
    expect(off(pOfCorrelation(rho, 452), 3.23648831897562e-21)).toBeLessThan(1e-6);
  });
});

describe('correlation', () => {
  it('is null without three pairs or without spread', () => {
    expect(pearson([1, 2], [1, 2])).toBeNull();
    expect(pearson([3, 3, 3, 3], [1, 2, 3, 4])).toBeNull();
    expect(pearson([1, 2, 3, 4], [0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2])).toBeNull();
    expect(spearman([1, 2, 3, 4], [0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2])).toBeNull();
    expect(pearson([], [])).toBeNull();
  });

  it('refuses sides of different length', () => {
    expect(() => pearson([1, 2, 3], [1, 2])).toThrow(RangeError);
  });

  it('keeps its digits far from 0', () => {
    const far = [4, 1, 3, 2, 5].map((v) => v + 1e9);
    expect(pearson(far, [1, 2, 3, 4, 5])).toBeCloseTo(pearson([4, 1, 3, 2, 5], [1, 2, 3, 4, 5])!, 12);
  });

  it('is 1 along a line and -1 down one', () => {
    expect(pearson([1, 2, 3, 4], [2, 4, 6, 8])).toBe(1);
    expect(pearson([1, 2, 3, 4], [8, 6, 4, 2])).toBe(-1);
    expect(fisherInterval(1, 10)).toEqual([1, 1]);
    expect(pOfCorrelation(1, 10)).toBe(0);
  });

  it('lies in its interval, is the same from either side, and ignores a shift and a stretch', () => {
    fc.assert(
      fc.property(varying, (list) => {
        const [a, b] = [list.map(([v]) => v), list.map(([, v]) => v)];
        const r = pearson(a, b)!;
        const [low, high] = fisherInterval(r, list.length)!;
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(r);
        expect(high).toBeGreaterThanOrEqual(r);
        expect(pearson(b, a)).toBeCloseTo(r, 12);
        expect(
          pearson(
            a.map((v) => 7 - 3 * v),
            b,
          ),
        ).toBeCloseTo(-r, 9);
      }),
    );
  });

  it('has no interval below four pairs and no p below three', () => {
    expect(fisherInterval(0.5, 3)).toBeNull();
    expect(bonettWrightInterval(0.5, 3)).toBeNull();
    expect(pOfCorrelation(0.5, 2)).toBeNull();
  });

  it.each([
    [0, 40, 1],
    [0.9999, 5, 1.2004037483888457e-6],
    [0.5, 4, 0.5],
    [0.1, 452, 0.03354721377702376],
    [0.3, 40, 0.06000178954876165],
    [0.2, 452, 1.8386073469253843e-5],
  ])('r = %d over %d has p = %d', (r, n, p) => {
    expect(off(pOfCorrelation(r, n), p)).toBeLessThan(1e-6);
  });
});

describe('ranks', () => {
  it('share the mean of ties', () => {
    expect(midranks([5, 2, 5])).toEqual([2.5, 1, 2.5]);
    expect(midranks([1, 1, 1, 1])).toEqual([2.5, 2.5, 2.5, 2.5]);
    expect(midranks([-2, -3, 0])).toEqual([2, 1, 3]);
    expect(midranks([])).toEqual([]);
  });

  it('add up to n (n + 1) / 2', () => {
    fc.assert(
      fc.property(fc.array(scale), (values) => {
        expect(midranks(values).reduce((sum, v) => sum + v, 0)).toBeCloseTo((values.length * (values.length + 1)) / 2, 9);
      }),
    );
  });

  it('with ties give the rho R gives', () => {
    expect(off(spearman([1, 2, 2, 3, 5, 5, 7, 9], [2, 1, 4, 3, 5, 7, 7, 8]), 0.903046888065761)).toBeLessThan(1e-6);
  });
});

describe('leaving one out', () => {
  it('is what counting each time afresh gives', () => {
    fc.assert(
      fc.property(varying, (list) => {
        const [a, b] = [list.map(([v]) => v), list.map(([, v]) => v)];
        const afresh = a.map((_, i) => pearson(a.toSpliced(i, 1), b.toSpliced(i, 1)));
        const quick = leaveOneOut(a, b);
        expect(quick.map((r) => r === null)).toEqual(afresh.map((r) => r === null));
        for (const [i, r] of quick.entries()) expect(r ?? 0).toBeCloseTo(afresh[i] ?? 0, 8);
      }),
    );
  });

  it('finds the pair that holds the correlation up', () => {
    expect(leaveOneOut([1, 2, 3, 9], [3, 2, 1, 9])[3]).toBe(-1);
    const others = [1, 2, 3, 4, 5];
    expect(leaveOneOut([...others, 1e9], [2, 1, 4, 3, 5, 1e9])[5]).toBeCloseTo(pearson(others, [2, 1, 4, 3, 5])!, 12);
    expect(leaveOneOut([3, 3, 3, 3, 8], [1, 2, 3, 4, 5])[4]).toBeNull();
    expect(leaveOneOut([3, 3, 3, 3], [1, 2, 3, 4])).toEqual([null, null, null, null]);
  });
});

describe('many tests at once', () => {
  it('are adjusted as Benjamini and Hochberg do', () => {
    const given = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const adjusted = benjaminiHochberg(given);
    expect(
      off([adjusted[0]!, adjusted[4]!, adjusted[5]!, adjusted[6]!], [0.0015, 0.0603, 0.0638571428571429, 0.0638571428571429]),
    ).toBeLessThan(1e-6);
    expect(adjusted[14]).toBe(1);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('never fall below the plain p, keep its order and do not depend on the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (given) => {
        const adjusted = benjaminiHochberg(given);
        const order = given.map((_, i) => i).sort((a, b) => given[a]! - given[b]!);
        for (const [i, p] of given.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
        }
        const rising = order.map((at) => adjusted[at]!);
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        expect(benjaminiHochberg(given.toReversed())).toEqual(adjusted.toReversed());
      }),
    );
  });
});

describe('a share', () => {
  it.each([
    [0, 5, 0, 0.434482464783175],
    [5, 5, 0.565517535216825, 1],
    [7, 12, 0.31951131254955, 0.806739686341243],
  ])('%d of %d lies between %d and %d', (hits, n, low, high) => {
    expect(wilsonInterval(hits, n)![0]).toBeCloseTo(low, 12);
    expect(wilsonInterval(hits, n)![1]).toBeCloseTo(high, 12);
  });

  it('of nothing has no interval', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('lies in its interval, which mirrors with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, some) => {
        const hits = Math.min(n, some);
        const [low, high] = wilsonInterval(hits, n)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(hits / n);
        expect(high).toBeGreaterThanOrEqual(hits / n);
        expect(high).toBeLessThanOrEqual(1);
        expect(wilsonInterval(n - hits, n)![0]).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});

describe('power', () => {
  it.each([
    [0.1, 783, 1047],
    [0.2, 194, 259],
    [0.3, 85, 113],
    [0.5, 30, 38],
  ])('a true r of %d needs %d teams for 80 %% and %d for 90 %%', (r, for80, for90) => {
    expect(teamsNeeded(r)).toBe(for80);
    expect(teamsNeeded(-r)).toBe(for80);
    expect(teamsNeeded(r, 0.9)).toBe(for90);
  });

  it('says that 14 teams tell only an r above .5 from 0', () => {
    expect(smallestTold(14)).toBeCloseTo(Math.tanh(1.959963984540054 / Math.sqrt(11)), 12);
    expect(fisherInterval(smallestTold(14)!, 14)![0]).toBeCloseTo(0, 12);
  });

  it('goes there and back', () => {
    for (const n of [5, 8, 14, 20, 85, 200, 1000]) expect(teamsNeeded(smallestDetectable(n)!)).toBe(n);
    expect(teamsNeeded(0)).toBe(Infinity);
    expect(teamsNeeded(1)).toBe(4);
    expect([smallestTold(3), smallestDetectable(3)]).toEqual([null, null]);
  });
});

describe('quantiles and means', () => {
  it('are right', () => {
    expect(off(normalQuantile(0.975), 1.95996398454005)).toBeLessThan(1e-12);
    expect(off(normalQuantile(0.8), 0.8416212335729143)).toBeLessThan(1e-12);
    expect(mean([])).toBeNull();
    expect(mean([1, 2, 6])).toBe(3);
  });
});
