// Public holidays are known by country and region, as days and not as instants.
import { expect, it } from 'vitest';
import { holidaysIn, places } from '#services/holidays.ts';

it('are those of the place, over the years that are asked for', async () => {
  const italy = await holidaysIn('IT', '2026-12-01', 60);
  for (const day of ['2026-04-06', '2026-04-25', '2026-12-25', '2026-12-26', '2027-01-06'])
    expect([day, italy.has(day)]).toEqual([day, true]);
  expect(italy.has('2026-12-24')).toBe(false);
  const [bavaria, berlin] = [await holidaysIn('DE-BY', '2026-01-01', 1), await holidaysIn('DE-BE', '2026-01-01', 1)];
  expect([bavaria.has('2026-01-06'), berlin.has('2026-01-06')]).toEqual([true, false]);
  expect((await holidaysIn('NZ', '2026-01-01', 1)).has('2026-02-06')).toBe(true);
  expect(await holidaysIn(null, '2026-01-01', 100)).toEqual(new Set());
});

it('can be chosen among very many places', async () => {
  const all = await places();
  expect(all.length).toBeGreaterThan(150);
  expect(all.find((place) => place.code === 'DE')?.regions).toContainEqual({ code: 'DE-BY', name: 'Bayern' });
});
