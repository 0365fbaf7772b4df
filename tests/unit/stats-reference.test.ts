// Checks the statistics against every reference answer that R gave for real schools and small cases.
import { describe, expect, it } from 'vitest';
import {
  benjaminiHochberg,
  bonettWrightInterval,
  fisherInterval,
  pOfCorrelation,
  pearson,
  spearman,
  teamsNeeded,
  wilsonInterval,
} from '#domain/stats.ts';
import { column, meanOfDimensions, pairs } from '#tests/support/nyc.ts';
import { off, oracle, oraclesPresent } from '#tests/support/oracles.ts';

const [teachers, parents] = [meanOfDimensions('t'), meanOfDimensions('p')];
const nyc = pairs('gened', teachers, parents);

describe.runIf(oraclesPresent)('reference answers to', () => {
  type Case = {
    n: number;
    pearson: { r: number; p: number; ci95_fisher: [number, number] };
    spearman: { rho: number; p_asymptotic: number; ci95_bonett_wright: [number, number] };
  };
  type Nyc = Record<'t_all_vs_p_all' | 'eng_t_vs_eng_p' | 'first30_t_all_vs_p_all' | 't_all_vs_student', Case> & {
    d75_matrix: { x: string; y: string; n: number; r: number; p: number }[];
    d75_p_BH: number[];
  };
  type Misc = {
    BH1995_example: { p: number[]; bh: number[] };
    fisher_power: { r: number; n80: number; n90: number }[];
    wilson: { x: number; n: number; ci: [number, number] }[];
  };

  it('correlations of New York schools', () => {
    const reference = oracle<Nyc>('correlation_nyc');
    const first30 = { x: nyc.x.slice(0, 30), y: nyc.y.slice(0, 30) };
    // Means of four dimensions tie exactly only in decimals, so R's rank correlation of them carries its rounding.
    const cases = [
      { sides: nyc, expected: reference.t_all_vs_p_all, ties: 1e-4 },
      { sides: first30, expected: reference.first30_t_all_vs_p_all, ties: 2e-3 },
      { sides: pairs('gened', teachers, meanOfDimensions('s')), expected: reference.t_all_vs_student, ties: 2e-3 },
      { sides: pairs('gened', column('eng_t_11'), column('eng_p_11')), expected: reference.eng_t_vs_eng_p, ties: 1e-6 },
    ];
    for (const { sides, expected, ties } of cases) {
      const { n, pearson: product, spearman: rank } = expected;
      const r = pearson(sides.x, sides.y)!;
      expect(sides.x).toHaveLength(n);
      expect(off(r, product.r)).toBeLessThan(1e-6);
      expect(off(pOfCorrelation(r, n), product.p)).toBeLessThan(1e-6);
      expect(off(fisherInterval(r, n)!, product.ci95_fisher)).toBeLessThan(1e-6);
      expect(off(spearman(sides.x, sides.y), rank.rho)).toBeLessThan(ties);
      expect(off(pOfCorrelation(rank.rho, n), rank.p_asymptotic)).toBeLessThan(1e-6);
      expect(off(bonettWrightInterval(rank.rho, n)!, rank.ci95_bonett_wright)).toBeLessThan(1e-6);
    }
  });

  it('a family of sixteen correlations, adjusted', () => {
    const { d75_matrix: matrix, d75_p_BH: adjusted } = oracle<Nyc>('correlation_nyc');
    const found = matrix.map((cell) => {
      const sides = pairs('d75', column(cell.x), column(cell.y));
      return { r: pearson(sides.x, sides.y)!, n: sides.x.length };
    });
    const p = found.map(({ r, n }) => pOfCorrelation(r, n)!);
    expect(found.map(({ n }) => n)).toEqual(matrix.map(({ n }) => n));
    expect(
      off(
        found.map(({ r }) => r),
        matrix.map(({ r }) => r),
      ),
    ).toBeLessThan(1e-6);
    expect(
      off(
        p,
        matrix.map((cell) => cell.p),
      ),
    ).toBeLessThan(1e-6);
    expect(off(benjaminiHochberg(p), adjusted)).toBeLessThan(1e-6);
  });

  it('small cases', () => {
    const misc = oracle<Misc>('misc');
    expect(off(benjaminiHochberg(misc.BH1995_example.p), misc.BH1995_example.bh)).toBeLessThan(1e-6);
    for (const { r, n80, n90 } of misc.fisher_power) expect([teamsNeeded(r), teamsNeeded(r, 0.9)]).toEqual([n80, n90]);
    for (const { x: hits, n, ci } of misc.wilson) {
      expect(wilsonInterval(hits, n)![0]).toBeCloseTo(ci[0], 12);
      expect(wilsonInterval(hits, n)![1]).toBeCloseTo(ci[1], 12);
    }
  });
});
