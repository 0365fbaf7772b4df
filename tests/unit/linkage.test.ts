// Checks what is said about engagement beside NPS: from how many teams, how sure, and when one team carries it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correlation, type Linkage, type LinkagePoint, family, linkage, sentenceOf } from '#domain/linkage.ts';
import { pearson } from '#domain/stats.ts';
import { meanOfDimensions, pairs } from '#tests/support/nyc.ts';

const points = (x: readonly number[], y: readonly number[]): LinkagePoint[] =>
  x.map((value, i) => ({ team: `team ${i}`, x: value, y: y[i]!, nx: 10, ny: 30 }));

/** Teams along a line, every second one off it by `noise` upwards and the others downwards. */
const teams = (n: number, slope: number, noise: number): LinkagePoint[] => {
  const x = Array.from({ length: n }, (_, i) => 3 + i / n);
  return points(
    x,
    x.map((v, i) => slope * v + noise * [1, -1, -1, 1][i % 4]!),
  );
};

const found = pairs('gened', meanOfDimensions('t'), meanOfDimensions('p'));
const nyc = points(found.x, found.y).map((point, i) => ({ ...point, team: found.schools[i]!['dbn']! }));

function correlation(result: Linkage): Correlation {
  if (result.kind === 'tooFew' || result.kind === 'noSpread') throw new Error(`no correlation: ${result.kind}`);
  return result;
}

describe('New York schools', () => {
  const result = correlation(linkage(nyc));

  it('show teachers and parents rising together', () => {
    expect(result.kind).toBe('settled');
    expect(result.n).toBe(452);
    expect(result.r).toBeCloseTo(0.4705944694035, 12);
    expect(result.interval[0]).toBeCloseTo(0.395528698579365, 12);
    expect(result.interval[1]).toBeCloseTo(0.539414917878042, 12);
    expect(Math.abs(result.p / 2.73808176707583e-26 - 1)).toBeLessThan(1e-6);
    expect(result.rho).toBeCloseTo(0.4802583271, 10);
    expect(result.dependsOnOneTeam).toBe(false);
    expect(sentenceOf(result).code).toBe('togetherRising');
  });

  it('name the school that weighs most, and what r would be without it', () => {
    const { team, r } = result.mostInfluential;
    const rest = nyc.filter((p) => p.team !== team);
    expect(rest).toHaveLength(451);
    expect(r).toBeCloseTo(
      pearson(
        rest.map((p) => p.x),
        rest.map((p) => p.y),
      )!,
      12,
    );
  });
});

describe('the number of teams', () => {
  it.each([
    [0, 'tooFew'],
    [7, 'tooFew'],
    [8, 'exploratory'],
    [19, 'exploratory'],
    [20, 'settled'],
    [200, 'settled'],
  ])('%d is %s', (n, kind) => {
    const result = linkage(teams(n, 1, 0.1));
    expect(result).toMatchObject({ kind, n });
    expect('r' in result).toBe(kind !== 'tooFew');
  });

  it('sets what can be told from 0 and what can be found', () => {
    const { smallestTold, smallestDetectable } = correlation(linkage(teams(14, 1, 0.5)));
    expect(smallestTold).toBeCloseTo(0.53, 2);
    expect(smallestDetectable).toBeCloseTo(0.69, 2);
  });
});

describe('no spread', () => {
  const [flat, rising] = [Array.from({ length: 20 }, () => 0.1 + 0.2), Array.from({ length: 20 }, (_, i) => i)];
  const rounded = flat.map((v, i) => (i % 2 === 0 ? v : 0.3));

  it('says which side is the same everywhere', () => {
    expect(linkage(points(flat, rising))).toEqual({ kind: 'noSpread', n: 20, side: 'x' });
    expect(linkage(points(rising, rounded))).toEqual({ kind: 'noSpread', n: 20, side: 'y' });
    expect(linkage(points(flat, rounded))).toEqual({ kind: 'noSpread', n: 20, side: 'both' });
    expect(sentenceOf(linkage(points(flat, rising)))).toEqual({ code: 'noSpread', values: { n: 20, side: 'x' } });
  });

  it('but for one team makes everything depend on it', () => {
    const result = correlation(linkage(points([...flat, 5], [...rising, 40])));
    expect(result.dependsOnOneTeam).toBe(true);
    expect(result.mostInfluential).toEqual({ team: 'team 20', r: null });
  });
});

describe('one team', () => {
  it('far from the others is named', () => {
    const cloud = teams(24, 0, 1);
    const far = { team: 'far', x: 9, y: 12, nx: 10, ny: 30 };
    const result = correlation(linkage([...cloud, far]));
    expect(result.r).toBeGreaterThan(0.8);
    expect(result.dependsOnOneTeam).toBe(true);
    expect(result.mostInfluential.team).toBe('far');
    expect(result.mostInfluential.r).toBeCloseTo(correlation(linkage(cloud)).r, 10);
  });

  it('does not carry what all show', () => {
    expect(correlation(linkage(teams(40, 1, 0.1))).dependsOnOneTeam).toBe(false);
  });
});

describe('the sentence', () => {
  const result = (r: number, low: number, high: number, p: number): Linkage => ({
    ...correlation(linkage(nyc)),
    r,
    interval: [low, high],
    p,
  });

  it('without enough teams says how many are needed', () => {
    expect(sentenceOf(linkage(teams(7, 1, 0)))).toEqual({ code: 'tooFew', values: { n: 7, needed: 8 } });
  });

  it('names no direction below 20 teams, however clear', () => {
    const sentence = sentenceOf(linkage(teams(19, 1, 0)));
    expect(sentence).toMatchObject({ code: 'exploratory', values: { n: 19, needed: 20 } });
  });

  it('names the direction when the interval leaves 0 out', () => {
    expect(sentenceOf(linkage(teams(40, 1, 0.1))).code).toBe('togetherRising');
    expect(sentenceOf(linkage(teams(40, -1, 0.1))).code).toBe('opposite');
    expect(sentenceOf(linkage(teams(40, 0, 1))).code).toBe('cannotTell');
    expect(sentenceOf(result(0.1, -0.01, 0.2, 0.08))).toEqual({
      code: 'cannotTell',
      values: { n: 452, r: 0.1, low: -0.01, high: 0.2, smallestTold: correlation(linkage(nyc)).smallestTold },
    });
  });

  it('names none when so many measures were looked at that one such find is to be expected', () => {
    expect(sentenceOf(result(0.1, 0.01, 0.2, 0.03), 0.04).code).toBe('togetherRising');
    expect(sentenceOf(result(-0.1, -0.2, -0.01, 0.03), 0.05).code).toBe('opposite');
    expect(sentenceOf(result(0.1, 0.01, 0.2, 0.03), 0.15).code).toBe('oneOfMany');
  });

  it('agrees with p where Fisher and Student differ by a hair', () => {
    expect(sentenceOf(result(0.1, 0.0001, 0.2, 0.0501)).code).toBe('cannotTell');
  });
});

describe('a family', () => {
  it('adjusts what was tested and passes over what was not', () => {
    const results = [linkage(nyc), linkage(teams(7, 1, 0)), linkage(teams(40, 0, 1)), linkage(teams(20, 0.5, 0.4))];
    const adjusted = family(results);
    expect(adjusted).toHaveLength(4);
    expect(adjusted[0]).toBeCloseTo(correlation(results[0]!).p * 3, 30);
    expect(adjusted[1]).toBeNull();
    expect(adjusted[2]).toBe(correlation(results[2]!).p);
    expect(adjusted[3]).toBeGreaterThanOrEqual(correlation(results[3]!).p);
    expect(family([])).toEqual([]);
  });
});

describe('whatever the teams', () => {
  const value = fc.integer({ min: 0, max: 400 }).map((v) => v / 100);
  const some = fc.array(fc.tuple(value, value), { minLength: 8, maxLength: 60 });

  it('the intervals hold their estimates, and a swap of the sides or the order of teams changes nothing', () => {
    fc.assert(
      fc.property(some, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)];
        const result = linkage(points(x, y));
        if (result.kind === 'tooFew' || result.kind === 'noSpread') return;
        const [swapped, reversed] = [correlation(linkage(points(y, x))), correlation(linkage(points(x, y).toReversed()))];
        expect(result.interval[0]).toBeLessThanOrEqual(result.r);
        expect(result.interval[1]).toBeGreaterThanOrEqual(result.r);
        expect(result.rhoInterval[0]).toBeLessThanOrEqual(result.rho);
        expect(result.rhoInterval[1]).toBeGreaterThanOrEqual(result.rho);
        for (const other of [swapped, reversed]) {
          expect(other.r).toBeCloseTo(result.r, 10);
          expect(other.rho).toBeCloseTo(result.rho, 10);
          expect(other.p).toBeCloseTo(result.p, 6);
          expect(other.dependsOnOneTeam).toBe(result.dependsOnOneTeam);
        }
      }),
    );
  });

  it('a page of 200 teams and 5 measures takes well under 5 ms', () => {
    const measures = Array.from({ length: 5 }, (_, k) =>
      points(
        Array.from({ length: 200 }, (_v, i) => 3 + Math.sin(i * 7.3 + k)),
        Array.from({ length: 200 }, (_v, i) => Math.sin(i * 5.1)),
      ),
    );
    const times = Array.from({ length: 20 }, () => {
      const from = performance.now();
      family(measures.map(linkage));
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
