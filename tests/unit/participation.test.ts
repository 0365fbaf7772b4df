// Participation is told in bands that always hold the number, and never sharpen it for small groups.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participationOf } from '#domain/participation.ts';

describe('participation', () => {
  it.each([
    [0, 40, { count: { from: 0, to: 4 }, share: 0 }],
    [4, 40, { count: { from: 0, to: 4 }, share: 0 }],
    [5, 20, { count: { from: 5, to: 9 }, share: 0.25 }],
    [14, 26, { count: { from: 10, to: 19 }, share: 0.5 }],
    [30, 40, { count: { from: 20, to: 49 }, share: 0.75 }],
    [9, 9, { count: { from: 5, to: 9 }, share: null }],
    [10_000, 20_000, { count: { from: 10_000, to: null }, share: 0.5 }],
  ])('of %i among %i', (answered, asked, told) => {
    expect(participationOf(answered, asked)).toEqual(told);
  });

  it('holds the number in a band of five or more, whatever it is', () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(50_000), (answered, more) => {
        const asked = answered + more;
        const { count, share } = participationOf(answered, asked);
        const [from, to] = [count.from, count.to ?? Infinity];
        expect(from <= answered && answered <= to && to - from >= 4).toBe(true);
        expect(share === null).toBe(asked < 10);
        const rate = answered / Math.max(asked, 1);
        expect(share === null || (rate >= share && rate - share <= 0.25)).toBe(true);
      }),
    );
  });
});
