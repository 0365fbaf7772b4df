// Results from elsewhere pass the gate too, as far as figures without ballots allow; and two waves stand side by side only where few did not move.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, gate, type ImportedCell, mayShowChange, releaseImported, type TeamResult } from '#domain/anonymity.ts';
import { subtree } from '#domain/people.ts';
import { counted, treeOf, under } from '#tests/support/counted.ts';
import { fewestSpokenOf } from '#tests/support/solving.ts';

const cell = (teamId: string, n: number | null): ImportedCell => ({
  teamId,
  n,
  measures: { autonomy: { value: 7.123, n, min: 0, max: 10 } },
});

const shownIds = (results: readonly TeamResult[]): string[] => results.flatMap((one) => (one.hidden ? [] : [one.teamId]));

describe('imported results', () => {
  const tree = treeOf(['all'], ['a', 'all'], ['b', 'all'], ['c', 'all']);

  test('are shown as they came when they were public already', () => {
    const results = releaseImported([cell('a', 2), cell('b', null)], { tree, k: 5, alreadyPublished: true });
    expect(results).toMatchObject([
      { n: { exact: 2 }, measures: { autonomy: { value: 7.123 } } },
      { n: { unknown: true }, measures: { autonomy: { value: 7.123 } } },
    ]);
  });

  test('are hidden when small or of unknown size, and when they would give these away', () => {
    const alone = releaseImported([cell('a', 4), cell('b', null), cell('c', 6)], { tree, k: 5, alreadyPublished: false });
    expect(shownIds(alone)).toEqual(['c']);
    expect(alone[2]).toMatchObject({ n: { band: '5-9' }, measures: { autonomy: { value: 7 } } });
    const options = { tree, k: 5, alreadyPublished: false };
    const withTotal = releaseImported([cell('all', 60), cell('a', 4), cell('b', 16), cell('c', 40)], options);
    expect(shownIds(withTotal)).toEqual(['all', 'c']);
    expect(withTotal[1]).toEqual({ teamId: 'a', hidden: true, shownWith: 'all', combination: null });
    const unknown = releaseImported([cell('all', 60), cell('a', null), cell('b', 17), cell('c', 40)], options);
    expect(shownIds(unknown)).toEqual(['all', 'c']);
  });

  test('of few are told only where no exact total stands above them', () => {
    const results = releaseImported([cell('all', 60), cell('a', 7), cell('b', 13), cell('c', 40)], { tree, k: 5, alreadyPublished: false });
    expect(shownIds(results)).toEqual(['all', 'c']);
  });

  test('leave the attacker nothing, and of what is exact no fewer than ten', () => {
    const boxes = fc.array(fc.record({ above: fc.nat(), n: fc.integer({ min: 0, max: 24 }), missing: fc.boolean() }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(boxes, fc.integer({ min: 2, max: 7 }), (list, k) => {
        const teams = list.map(({ above }, i) => ({ id: `t${i}`, parentId: i === 0 ? null : `t${above % i}` }));
        const sizes = new Map(list.map(({ n }, i) => [`t${i}`, n]));
        const cells = teams.flatMap(({ id }, i) => (list[i]!.missing ? [] : [cell(id, under(teams, id, sizes))]));
        const results = releaseImported(cells, { tree: teams, k, alreadyPublished: false });
        const rowsOf = (exactly: boolean): number[][] =>
          results.flatMap((one) => {
            if (one.hidden || (exactly && !('exact' in one.n))) return [];
            return [teams.map(({ id }) => (subtree(teams, one.teamId).has(id) ? 1 : 0))];
          });
        const weights = list.map(({ n }) => n);
        expect(fewestSpokenOf(rowsOf(false), weights, k)).toBeNull();
        expect(fewestSpokenOf(rowsOf(true), weights, 10)).toBeNull();
      }),
      { numRuns: 300 },
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
    ['two changed among many who are told in a band', people(0, 30), people(2, 32), { band: '20-49' }, false],
  ])('%s', (_, before, now, n, may) => {
    expect(mayShowChange({ members: before, n }, { members: now, n }, 5)).toBe(may);
  });

  test('the smaller wave decides', () => {
    expect(mayShowChange({ members: people(0, 30), n: { exact: 24 } }, { members: people(2, 30), n: band }, 5)).toBe(false);
    expect(mayShowChange({ members: people(0, 30), n: { unknown: true } }, { members: people(2, 30), n: { exact: 24 } }, 5)).toBe(false);
  });

  test('a change is released where it may be shown, without the measures that were at an end', () => {
    const wave = (ballots: number, mean: number) =>
      gate({ tree: treeOf(['a']), counted: counted([{ teamId: 'a', ballots, mean }]), k: 5 }).teams[0]!;
    const same = { before: people(0, 8), now: people(0, 8) };
    expect(changeBetween(wave(8, 3), wave(8, 3.5), same, 5)).toEqual({ measures: { 'item:a': 0.5 } });
    expect(changeBetween(wave(8, 3), wave(8, 5), same, 5)).toEqual({ measures: {} });
    expect(changeBetween(wave(8, 3), wave(9, 3.5), { before: people(0, 8), now: people(0, 9) }, 5)).toBeNull();
    expect(changeBetween(wave(20, 3), wave(21, 3.5), { before: people(0, 20), now: people(0, 21) }, 5)).toEqual({
      measures: { 'item:a': 0.5, enps: 0 },
    });
    expect(changeBetween(wave(4, 3), wave(8, 3), same, 5)).toBeNull();
  });
});
