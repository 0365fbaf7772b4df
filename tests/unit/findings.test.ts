// Checks what stands out and, more important, what does not: chance alone must hardly ever be told as a finding.
import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { fenceOf, fewAnswer, headlineOf, npsMoves, unlikeOthers, without } from '#domain/findings.ts';
import { addCounts, type Counts, countScores, noCounts, npsDifference, total } from '#domain/nps.ts';

const of = (detractors: number, passives: number, promoters: number): Counts => ({ detractors, passives, promoters });
const team = (name: string, now: Counts, before: Counts, parentId: string | null = null) => ({
  team: { id: name, name, parentId },
  now,
  before,
  change: npsDifference(now, before),
});

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

  describe('in a tree', () => {
    const [still, high, low] = [of(20, 20, 20), of(5, 15, 40), of(40, 15, 5)];
    const sum = (...all: Counts[]): Counts => addCounts(...all);
    const names = (moves: ReturnType<typeof npsMoves>) => ({
      rose: moves.rose.map((one) => one.team.id),
      fell: moves.fell.map((one) => one.team.id),
    });

    it('are told of the one team that moved, not of the region above it', () => {
      const teams = [
        team('region', sum(high, still, still), sum(low, still, still)),
        team('site', sum(high, still), sum(low, still), 'region'),
        team('mover', high, low, 'site'),
        team('calm', still, still, 'site'),
        team('other', still, still, 'region'),
      ];
      expect(teams[0]!.change!.changed).toBe(true);
      expect(names(npsMoves(teams))).toEqual({ rose: ['mover'], fell: [] });
    });

    it('are told of the site where several moved, once', () => {
      const teams = [
        team('region', sum(high, high, high, still), sum(low, low, low, still)),
        team('site', sum(high, high, high), sum(low, low, low), 'region'),
        ...['a', 'b', 'c'].map((name) => team(name, high, low, 'site')),
        team('other', still, still, 'region'),
      ];
      expect(names(npsMoves(teams))).toEqual({ rose: ['site'], fell: [] });
    });

    it('are told of a team that went the other way than its region, beside the region', () => {
      const teams = [
        team('region', sum(high, high, high, low), sum(low, low, low, high)),
        ...['a', 'b', 'c'].map((name) => team(name, high, low, 'region')),
        team('against', low, high, 'region'),
      ];
      expect(names(npsMoves(teams))).toEqual({ rose: ['region'], fell: ['against'] });
    });

    it('are looked for from the top of what is in sight', () => {
      expect(names(npsMoves([team('a', high, low, 'out of sight')]))).toEqual({ rose: ['a'], fell: [] });
    });
  });
});

describe('teams unlike all others', () => {
  const ordinary = of(4, 5, 6);

  it('are found by position', () => {
    const teams = [ordinary, ordinary, of(14, 1, 0), ordinary];
    const whole = teams.reduce((sum, t) => ({
      detractors: sum.detractors + t.detractors,
      passives: sum.passives + t.passives,
      promoters: sum.promoters + t.promoters,
    }));
    expect(unlikeOthers(teams, whole)).toEqual({ lower: [2], higher: [] });
  });

  it('are told apart from those who stand out upwards, and a team alone is like itself', () => {
    const others = Array.from({ length: 12 }, () => ordinary);
    expect(unlikeOthers([of(0, 0, 15), ...others], of(48, 60, 87))).toEqual({ lower: [], higher: [0] });
    expect(unlikeOthers([ordinary], ordinary)).toEqual({ lower: [], higher: [] });
    expect(unlikeOthers([], ordinary)).toEqual({ lower: [], higher: [] });
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

describe('the fence below which a team lies far from the others', () => {
  it('is one and a half quartile distances below the lower quartile', () => {
    expect(fenceOf(Array.from({ length: 12 }, (_, i) => i + 1))).toEqual({ middle: 6.5, fence: -4.5 });
    expect(fenceOf(Array.from({ length: 11 }, (_, i) => i + 1))).toBeNull();
    expect(fenceOf([])).toBeNull();
  });

  it('is crossed by chance alone in two waves running, in one of four dimensions, in fewer than one company in fifty', () => {
    const draw = xoroshiro128plus(11);
    const next = (): number => ((draw.next() >>> 0) + 0.5) / 2 ** 32;
    const means = (): number[] =>
      Array.from({ length: 40 }, () => 3.4 + 0.25 * Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next()));
    const below = (): Set<number> => {
      const teams = means();
      const { fence } = fenceOf(teams)!;
      return new Set(teams.flatMap((mean, i) => (mean < fence ? [i] : [])));
    };
    const companies = Array.from({ length: 500 }, () => Array.from({ length: 4 }, () => [below(), below()] as const));
    expect(companies.filter((all) => all.some(([now]) => now.size > 0)).length).toBeGreaterThan(150); // one wave alone would often cry wolf
    expect(companies.filter((all) => all.some(([now, before]) => [...now].some((i) => before.has(i)))).length).toBeLessThan(10);
  });
});

it('few who answer are said to be few only where enough were asked', () => {
  expect(fewAnswer({ sent: 100, answered: 9 })).toBe(true);
  expect(fewAnswer({ sent: 100, answered: 10 })).toBe(false);
  expect(fewAnswer({ sent: 49, answered: 0 })).toBe(false);
});
