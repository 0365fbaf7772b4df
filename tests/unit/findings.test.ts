// Checks what stands out and, more important, what does not: chance alone must hardly ever be told as a finding.
import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { fewAnswer, headlineOf, lowerThanOthers, npsMoves, without } from '#domain/findings.ts';
import { type Counts, countScores, noCounts, npsDifference, total } from '#domain/nps.ts';

const of = (detractors: number, passives: number, promoters: number): Counts => ({ detractors, passives, promoters });
const team = (name: string, now: Counts, before: Counts) => ({ team: { id: name, name }, now, before, change: npsDifference(now, before) });

describe('the headline', () => {
  it.each([
    [noCounts, of(9, 9, 9), 'nobodyYet'],
    [of(1, 2, 3), noCounts, 'few'],
    [of(10, 20, 30), noCounts, 'first'],
    [of(10, 20, 30), of(1, 0, 0), 'first'],
    [of(100, 200, 300), of(100, 200, 300), 'steady'],
    [of(100, 200, 300), of(300, 200, 100), 'rose'],
    [of(300, 200, 100), of(100, 200, 300), 'fell'],
  ])('of %o after %o is %s', (now, before, code) => {
    expect(headlineOf(now, before).code).toBe(code);
  });

  it('tells a change of few answers when chance does not explain it, and calls them few otherwise', () => {
    expect(headlineOf(of(19, 1, 0), of(0, 1, 19))).toMatchObject({ code: 'fell', value: -0.95, from: 0.95, n: 20 });
    expect(headlineOf(of(9, 1, 10), of(5, 5, 10))).toMatchObject({ code: 'few', n: 20 });
  });
});

describe('moves of teams', () => {
  it('name what chance does not explain, the surest first, with where it came from', () => {
    const { rose, fell } = npsMoves([
      team('still', of(20, 20, 20), of(20, 20, 20)),
      team('down', of(50, 5, 5), of(5, 5, 50)),
      team('up', of(5, 15, 40), of(40, 15, 5)),
    ]);
    expect(fell).toEqual([{ team: { id: 'down', name: 'down' }, from: 0.75, to: -0.75, n: 60 }]);
    expect(rose.map((one) => one.team.id)).toEqual(['up']);
  });

  it('leave out one among forty that only its own interval would let through', () => {
    const single = team('one', of(22, 20, 18), of(11, 19, 30));
    expect(single.change!.changed).toBe(true);
    const others = Array.from({ length: 39 }, (_, i) => team(`t${i}`, of(20, 20, 20), of(20, 20, 20)));
    expect(npsMoves([single]).fell).toHaveLength(1);
    expect(npsMoves([single, ...others]).fell).toHaveLength(0);
  });

  it('find something by chance alone in at most one company in ten of forty teams', () => {
    const draw = xoroshiro128plus(7);
    const next = (): number => (draw.next() >>> 0) / 2 ** 32;
    const sample = (n: number): Counts => countScores(Array.from({ length: n }, () => (next() < 0.25 ? 3 : next() < 0.5 ? 8 : 10)));
    const companies = Array.from({ length: 200 }, () => Array.from({ length: 40 }, (_, i) => team(`t${i}`, sample(25), sample(25))));
    const plain = companies.filter((teams) => teams.some((one) => one.change!.changed)).length;
    const found = companies.filter((teams) => {
      const { rose, fell } = npsMoves(teams);
      return rose.length + fell.length > 0;
    }).length;
    expect(plain).toBeGreaterThan(150); // each interval by itself would cry wolf in nearly every company
    expect(found).toBeLessThanOrEqual(20);
  });

  it('name at most three each way and nobody without two answers on both sides', () => {
    const many = Array.from({ length: 9 }, (_, i) => team(`t${i}`, of(100, 0, 0), of(0, 0, 100)));
    expect(npsMoves(many).fell).toHaveLength(3);
    expect(npsMoves([team('x', of(1, 0, 0), of(0, 0, 100)), team('y', noCounts, noCounts)])).toEqual({ rose: [], fell: [] });
    expect(npsMoves([])).toEqual({ rose: [], fell: [] });
  });
});

describe('teams lower than all others', () => {
  const ordinary = of(4, 5, 6);

  it('are found by position', () => {
    const teams = [ordinary, ordinary, of(14, 1, 0), ordinary];
    const whole = teams.reduce((sum, t) => ({
      detractors: sum.detractors + t.detractors,
      passives: sum.passives + t.passives,
      promoters: sum.promoters + t.promoters,
    }));
    expect(lowerThanOthers(teams, whole)).toEqual([2]);
  });

  it('are none where a team stands out upwards, or is the whole', () => {
    expect(lowerThanOthers([of(0, 0, 15), ...Array.from({ length: 12 }, () => ordinary)], of(48, 60, 87))).toEqual([]);
    expect(lowerThanOthers([ordinary], ordinary)).toEqual([]);
    expect(lowerThanOthers([], ordinary)).toEqual([]);
  });

  it('leave the others to be counted once', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)), fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)), (a, b) => {
        const [part, rest] = [of(...a), of(...b)];
        const whole = of(a[0] + b[0], a[1] + b[1], a[2] + b[2]);
        expect(without(whole, part)).toEqual(rest);
        expect(total(without(whole, part))).toBe(total(whole) - total(part));
      }),
    );
  });
});

it('few who answer are said to be few only where enough were asked', () => {
  expect(fewAnswer({ sent: 100, answered: 9 })).toBe(true);
  expect(fewAnswer({ sent: 100, answered: 10 })).toBe(false);
  expect(fewAnswer({ sent: 49, answered: 0 })).toBe(false);
});
