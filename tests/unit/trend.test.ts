// A trend pools months that say too little alone, leaves out what rests on nobody, and names a direction only beyond noise.
import { expect, it } from 'vitest';
import { addMonths } from '#domain/calendar.ts';
import { type Counts, figureOf } from '#domain/nps.ts';
import { trendMonths, trendOf } from '#domain/trend.ts';

const months = (list: readonly Counts[]) =>
  list.map((counts, i) => ({ month: addMonths('2025-01', i), ...figureOf(counts, { sent: 100, answered: 10 }) }));
const repeated = (n: number, counts: Counts): Counts[] => Array.from({ length: n }, () => counts);

it('draws eighteen months, each by itself where a typical one has thirty answers', () => {
  const {
    points,
    pooled,
    months: drawn,
    direction,
  } = trendOf(months(repeated(trendMonths, { detractors: 10, passives: 10, promoters: 20 })));
  expect([drawn.length, drawn[0], drawn.at(-1)]).toEqual([18, '2025-03', '2026-08']);
  expect(pooled).toBe(false);
  expect(points.map((point) => [point?.value, point?.n])).toEqual(Array.from({ length: 18 }, () => [0.25, 40]));
  expect(direction).toBe('steady');
});

it('pools three months where a typical one has fewer, the two before the first point included', () => {
  const quiet = repeated(trendMonths, { detractors: 3, passives: 3, promoters: 6 });
  expect(trendOf(months(quiet)).points.map((point) => point?.n)).toEqual(Array.from({ length: 18 }, () => 36));
  expect(trendOf(months(quiet.slice(0, 4))).points.map((point) => point?.n)).toEqual([12, 24, 36, 36]);
  expect(trendOf(months(quiet)).pooled).toBe(true);
});

it('has no point where fewer than five answered, and no direction without thirty answers on either side', () => {
  const nobody: Counts = { detractors: 0, passives: 0, promoters: 0 };
  const four = { ...nobody, promoters: 4 };
  const { points, direction } = trendOf(months([...repeated(17, nobody), four]));
  expect(points.every((point) => point === null)).toBe(true);
  expect(direction).toBe('few');
  expect(trendOf([])).toEqual({ months: [], points: [], pooled: true, direction: 'few' });
});

it('names the direction in which the last third lies from the first, beyond noise', () => {
  const [good, bad] = [
    { detractors: 5, passives: 10, promoters: 25 },
    { detractors: 25, passives: 10, promoters: 5 },
  ];
  const turned = months([...repeated(9, bad), ...repeated(9, good)]);
  expect(trendOf(turned).direction).toBe('rose');
  expect(trendOf(months([...repeated(9, good), ...repeated(9, bad)])).direction).toBe('fell');
});
