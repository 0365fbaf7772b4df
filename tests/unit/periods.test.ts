// Checks stretches of months, and what an imported file's period stands for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '#domain/measures.ts';
import { monthsIn, periodBefore, periodEnding, periodNamed } from '#domain/periods.ts';

describe('a period', () => {
  it('ends with its month and has the one before behind it', () => {
    const period = periodEnding('2026-03', 3);
    expect(period).toEqual({ from: '2026-01', to: '2026-03' });
    expect(monthsIn(period)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(periodBefore(period)).toEqual({ from: '2025-10', to: '2025-12' });
  });

  it('of any length is as long as the one before, without a gap or a month in both', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        (length, year, month) => {
          const period = periodEnding(`${year}-${String(month).padStart(2, '0')}`, length);
          const all = [...monthsIn(periodBefore(period)), ...monthsIn(period)];
          expect(all).toEqual(monthsIn(periodEnding(period.to, 2 * length)));
        },
      ),
    );
  });
});

describe('a period’s name', () => {
  it.each([
    ['2025', { from: '2025-01', to: '2025-12' }],
    ['2025-Q3', { from: '2025-07', to: '2025-09' }],
    ['2025Q1', { from: '2025-01', to: '2025-03' }],
    ['2025-T4', { from: '2025-10', to: '2025-12' }],
    [' 2025-11 ', { from: '2025-11', to: '2025-11' }],
  ])('%s is known', (name, period) => {
    expect(periodNamed(name)).toEqual(period);
  });

  it.each(['', 'spring', '2025-13', '2025-00', '2025-Q5', '25-11', '2025-1', '2025-11-03'])('%s is a name of the company’s own', (name) => {
    expect(periodNamed(name)).toBeNull();
  });
});

describe('the scale of a measure from elsewhere', () => {
  it.each([
    ['trust', [0.2, 0.9], { kind: 'number', min: 0, max: 1, divisor: 1 }],
    ['trust', [1, 4.8], { kind: 'number', min: 1, max: 5, divisor: 1 }],
    ['saf', [4.1, 9.4], { kind: 'number', min: 0, max: 10, divisor: 1 }],
    ['favourable', [12, 98], { kind: 'number', min: 0, max: 100, divisor: 1 }],
    ['turnover', [-3, 1200], { kind: 'number', min: -3, max: 1200, divisor: 1 }],
    ['NPS', [-0.2, 0.6], { kind: 'nps', min: -1, max: 1, divisor: 1 }],
    ['eNPS', [-20, 60], { kind: 'nps', min: -1, max: 1, divisor: 100 }],
    ['nps answers', [0, 900], { kind: 'number', min: 0, max: 900, divisor: 1 }],
  ] as const)('%s %o', (name, values, scale) => {
    expect(scaleOf(name, values)).toEqual(scale);
  });
});
