// Participation is told in one band that always holds the number, and says nothing of anybody in a small team.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participationOf } from '#domain/participation.ts';

describe('participation', () => {
  it.each([
    [0, 40, { count: { from: 0, to: 9 }, share: 0 }],
    [9, 40, { count: { from: 0, to: 9 }, share: 0 }],
    [5, 20, { count: { from: 5, to: 9 }, share: 0.25 }],
    [14, 26, { count: { from: 13, to: 19 }, share: 0.5 }],
    [30, 40, { count: { from: 30, to: 40 }, share: 0.75 }],
    [9, 12, { count: { from: 6, to: 12 }, share: null }],
    [5, 12, { count: { from: 0, to: 5 }, share: null }],
    [9, 9, { count: { from: 0, to: 9 }, share: null }],
    [10_000, 20_000, { count: { from: 10_000, to: 14_999 }, share: 0.5 }],
  ])('of %i among %i', (answered, asked, told) => {
    expect(participationOf(answered, asked)).toEqual(told);
  });

  it.each([5, 6, 7, 8, 9])('of a team of %i never says that all took part, that nobody did, or that one is missing', (asked) => {
    const told = Array.from({ length: asked + 1 }, (_, answered) => JSON.stringify(participationOf(answered, asked)));
    expect(new Set(told).size).toBe(1);
  });

  it('holds the number in a band of five or more, both ways of telling it the same', () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(50_000), (answered, more) => {
        const asked = answered + more;
        const { count, share } = participationOf(answered, asked);
        const [from, to] = [count.from, count.to ?? Infinity];
        expect(from <= answered && answered <= to && to <= asked && (to - from >= 4 || asked < 5)).toBe(true);
        expect(share === null).toBe(asked < 20);
        const around = [from, to].every((n) => share === null || (n / asked >= share && n / asked - share <= 0.25));
        expect(around).toBe(true);
      }),
    );
  });
});
