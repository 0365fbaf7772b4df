// When a programme asks: a drip over simulated years, calendars around month ends and holidays, and the rotation of a pulse.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isWorkingDay, monthsLater } from '#domain/calendar.ts';
import { cycleOf, dripOn, workingDays } from '#domain/drip.ts';
import { nextOpening, openingAt, openingToday, settingsFaults } from '#domain/programmes.ts';
import { askedOf, asksOf } from '#domain/pulse.ts';
import { dimensions, type Question, type SurveyContent } from '#domain/surveys.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';

const days = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('a drip', () => {
  type Happening = { readonly comes?: readonly number[]; readonly goes?: number; readonly off?: boolean };

  /** Plays days from the first on; a customer is a number, and the order of numbers is the order of the round. */
  function play(
    base: readonly number[],
    plan: { firstDay: Day; cycleDays: number },
    length: number,
    on: (n: number) => Happening = () => ({}),
  ) {
    const customers = new Set(base);
    const asked: { day: Day; cycle: Day; customer: number }[] = [];
    let cycle: Day | undefined;
    let hand = -1;
    for (let n = 0; n < length; n++) {
      const { comes = [], goes, off } = on(n);
      for (const one of comes) customers.add(one);
      if (goes !== undefined) customers.delete(goes);
      if (off) continue;
      const today = addDays(plan.firstDay, n);
      const inOrder = [...customers].toSorted((a, b) => a - b);
      const behind = inOrder.filter((one) => one > hand);
      const drip = dripOn(today, plan, { cycle, remaining: behind.length, total: customers.size });
      const queue = drip.begins ? inOrder : behind;
      for (const customer of queue.slice(0, drip.letters)) {
        asked.push({ day: today, cycle: drip.cycle, customer });
        [cycle, hand] = [drip.cycle, customer];
      }
    }
    return asked;
  }

  const perDay = (asked: readonly { day: Day }[]): number[] =>
    [...Map.groupBy(asked, (one) => one.day).values()].map((list) => list.length);

  test('asks everybody once a cycle, and about as many on every working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 28, max: 400 }), days, (size, cycleDays, firstDay) => {
        const base = Array.from({ length: size }, (_, i) => i * 7);
        const asked = play(base, { firstDay, cycleDays }, cycleDays * 2);
        for (const cycle of [firstDay, addDays(firstDay, cycleDays)]) {
          const round = asked.filter((one) => one.cycle === cycle);
          expect(round.map((one) => one.customer)).toEqual(base);
          expect(round.every((one) => cycleOf(firstDay, cycleDays, one.day) === cycle && isWorkingDay(one.day))).toBe(true);
          const even = size / workingDays(cycle, addDays(cycle, cycleDays - 1));
          expect(perDay(round).every((n) => n <= Math.ceil(even))).toBe(true);
          expect(perDay(round).every((n) => n >= Math.floor(even))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of 300 customers in a year brings answers every week', () => {
    const asked = play(
      Array.from({ length: 300 }, (_, i) => i),
      { firstDay: '2026-01-05', cycleDays: 364 },
      364,
    );
    const weeks = Array.from(
      { length: 52 },
      (_, w) => asked.filter(({ day }) => cycleOf('2026-01-05', 7, day) === addDays('2026-01-05', w * 7)).length,
    );
    expect([Math.min(...weeks), Math.max(...weeks)]).toEqual([5, 7]);
  });

  test('stays even and asks nobody twice in a cycle when customers come and go and days are missed', () => {
    const happening = fc.record({
      comes: fc.option(fc.array(fc.integer({ min: 0, max: 9999 }), { maxLength: 5 }), { nil: undefined, freq: 4 }),
      goes: fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined, freq: 2 }),
      off: fc.boolean().map((b) => b),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 200 }),
        fc.array(happening, { minLength: 300, maxLength: 300 }),
        (base, story) => {
          const events = story.map(({ comes, goes, off }, n) => ({
            off: off && n % 3 === 0,
            ...(comes && { comes }),
            ...(goes !== undefined && { goes }),
          }));
          const cycleDays = 60;
          const asked = play(base, { firstDay: '2026-03-02', cycleDays }, 300, (n) => events[n]!);
          const once = new Set(asked.map(({ cycle, customer }) => `${cycle} ${customer}`));
          expect(once.size).toBe(asked.length);
          // Who is there from the first day to the last has been asked in every round that is through.
          const steady = base.filter((one) => !story.some(({ goes }) => goes === one));
          const cycles = [...new Set(asked.map((one) => one.cycle))].slice(0, -1);
          for (const cycle of cycles) for (const one of steady) expect(once.has(`${cycle} ${one}`)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('makes up missed days without ever taking more than twice the share', () => {
    const base = Array.from({ length: 1000 }, (_, i) => i);
    const share = 1000 / workingDays('2026-03-02', addDays('2026-03-02', 363));
    const asked = play(base, { firstDay: '2026-03-02', cycleDays: 364 }, 364 * 2, (n) => ({ off: n >= 330 && n < 380 }));
    expect(Math.max(...perDay(asked))).toBeLessThanOrEqual(2 * Math.ceil(share));
    for (const cycle of ['2026-03-02', '2027-03-01']) expect(asked.filter((one) => one.cycle === cycle)).toHaveLength(1000);
  });

  test('rests on holidays, and before its first day', () => {
    const plan = { firstDay: '2026-12-21', cycleDays: 28 };
    const round = { cycle: undefined, remaining: 100, total: 100 };
    expect(dripOn('2026-12-25', plan, round, new Set(['2026-12-25'])).letters).toBe(0);
    expect(dripOn('2026-12-18', plan, round).letters).toBe(0);
    expect(dripOn('2026-12-24', plan, round, new Set(['2026-12-25'])).letters).toBeGreaterThan(0);
  });
});

describe('a calendar', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-02', -3, '2025-12-02'],
  ])('%s and %i months is %s', (day, n, later) => {
    expect(monthsLater(day, n)).toBe(later);
  });

  const quarterly = { firstDay: '2026-03-02', everyMonths: 3, openDays: 10 };

  test('opens every three months for ten working days', () => {
    expect([0, 1, 2, 3].map((n) => openingAt(quarterly, n))).toEqual([
      { n: 0, day: '2026-03-02', lastDay: '2026-03-13' },
      { n: 1, day: '2026-06-02', lastDay: '2026-06-15' },
      { n: 2, day: '2026-09-02', lastDay: '2026-09-15' },
      { n: 3, day: '2026-12-02', lastDay: '2026-12-15' },
    ]);
    // Italy's 2 June is a holiday, and so is 8 December.
    const holidays = new Set(['2026-06-02', '2026-12-08']);
    expect(openingAt(quarterly, 1, holidays)).toEqual({ n: 1, day: '2026-06-03', lastDay: '2026-06-16' });
    expect(openingAt(quarterly, 3, holidays)).toEqual({ n: 3, day: '2026-12-02', lastDay: '2026-12-16' });
    expect(openingAt({ firstDay: '2026-01-31', everyMonths: 1, openDays: 10 }, 1)).toEqual({
      n: 1,
      day: '2026-03-02',
      lastDay: '2026-03-13',
    });
  });

  test('never drifts, opens on working days for so many of them, and closes before it opens again', () => {
    const holidays = fc.array(days, { maxLength: 40 }).map((list) => new Set(list));
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 2, max: 15 }),
        fc.integer({ min: 0, max: 30 }),
        holidays,
        (firstDay, everyMonths, openDays, n, free) => {
          const calendar = { firstDay, everyMonths, openDays };
          const [one, next] = [openingAt(calendar, n, free), openingAt(calendar, n + 1, free)];
          const due = monthsLater(firstDay, n * everyMonths);
          expect(isWorkingDay(one.day, free) && isWorkingDay(one.lastDay, free)).toBe(true);
          expect(workingDays(one.day, one.lastDay, free)).toBe(openDays);
          expect(one.day >= due && workingDays(due, one.day, free) === 1).toBe(true);
          expect(one.day < next.day).toBe(true);
          expect(nextOpening(calendar, one.day, free)).toEqual(one);
          expect(nextOpening(calendar, addDays(one.day, 1), free)).toEqual(next);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('opens late what was missed, as long as it ends before the next', () => {
    expect(openingToday(quarterly, '2026-03-02', '2026-03-02')).toEqual({ n: 0, day: '2026-03-02', lastDay: '2026-03-13' });
    expect(openingToday(quarterly, '2026-03-02', '2026-04-01')).toEqual({ n: 0, day: '2026-04-01', lastDay: '2026-04-14' });
    expect(openingToday(quarterly, '2026-03-02', '2026-04-04')).toBeUndefined(); // a Saturday: on Monday
    expect(openingToday(quarterly, '2026-03-02', '2026-05-22')).toBeUndefined(); // the next opens on 2 June
    expect(openingToday(quarterly, '2026-03-02', '2026-07-01')).toEqual({ n: 1, day: '2026-07-01', lastDay: '2026-07-14' });
    expect(openingToday(quarterly, '2026-06-02', '2026-05-01')).toBeUndefined();
    expect(openingToday(quarterly, '2026-03-02', '2026-02-02')).toBeUndefined();
  });
});

describe('a pulse', () => {
  const item = (dimension: (typeof dimensions)[number], n: number): Question => ({
    id: `${dimension}${n}`,
    type: 'agree',
    text: {},
    dimension,
    reversed: false,
  });
  const survey = (counts: readonly number[]): SurveyContent => ({
    kind: 'engagement',
    languages: ['en'],
    questions: [
      { id: 'enps', type: 'score', text: {}, low: {}, high: {} },
      ...dimensions.flatMap((dimension, d) => Array.from({ length: counts[d] ?? 0 }, (_, n) => item(dimension, n))),
      { id: 'open', type: 'open', text: {} },
    ],
  });

  test('of the standard questionnaire asks two of three items of each dimension, over three waves each item twice', () => {
    const content = engagementQuestionnaire();
    const waves = [0, 1, 2].map((n) => asksOf(content, n)!);
    for (const asks of waves) {
      const items = askedOf(content, asks).questions.filter((q) => q.type === 'agree');
      expect(Object.values(Object.groupBy(items, (q) => q.dimension)).map((list) => list.length)).toEqual([2, 2, 2, 2]);
      expect(asks).toContain('enps');
      expect(asks).toContain('open');
    }
    for (const q of content.questions.filter((one) => one.type === 'agree'))
      expect(waves.filter((asks) => asks.includes(q.id))).toHaveLength(2);
    expect(asksOf(content, 3)).toEqual(waves[0]);
  });

  test('of any survey asks half of every dimension and at least two, each item as often as the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        (counts, length) => {
          const content = survey(counts);
          const waves = Array.from({ length }, (_, n) => askedOf(content, asksOf(content, n)).questions);
          for (const [d, dimension] of dimensions.entries()) {
            const all = counts[d]!;
            const width = Math.min(all, Math.max(2, Math.ceil(all / 2)));
            for (const asked of waves) expect(asked.filter((q) => q.type === 'agree' && q.dimension === dimension)).toHaveLength(width);
            const often = Array.from(
              { length: all },
              (_, n) => waves.filter((asked) => asked.some((q) => q.id === `${dimension}${n}`)).length,
            );
            expect(Math.max(...often) - Math.min(...often)).toBeLessThanOrEqual(1);
          }
          for (const asked of waves) expect([asked[0]?.id, asked.at(-1)?.id]).toEqual(['enps', 'open']);
        },
      ),
    );
  });

  test('asks all when there is nothing to leave out', () => {
    expect(asksOf(survey([2, 1, 2, 0]), 5)).toBeNull();
    expect(askedOf(survey([1, 1, 1, 1]), null)).toEqual(survey([1, 1, 1, 1]));
  });
});

describe('settings', () => {
  const drip = { openDays: 30, reminders: [], teamIds: [], firstDay: '2026-03-02', cycleDays: 365 };
  test.each([
    ['drip', drip, []],
    ['drip', { ...drip, cycleDays: 27 }, ['cycleDays outOfRange']],
    ['drip', { ...drip, cycleDays: undefined }, ['cycleDays required']],
    ['drip', { ...drip, firstDay: '2026-02-30' }, ['firstDay notADay']],
    ['drip', { ...drip, reminders: [5, 5] }, ['secondReminder outOfRange']],
    ['drip', { ...drip, reminders: [31] }, ['reminder outOfRange']],
    ['drip', { ...drip, reminders: [1, 2, 3] }, ['secondReminder outOfRange']],
    ['events', { openDays: 0, reminders: [], teamIds: [] }, ['openDays outOfRange']],
    ['calendar', { openDays: 16, reminders: [2, 9], teamIds: [], firstDay: '2026-03-02', everyMonths: 3 }, ['openDays outOfRange']],
    ['calendar', { openDays: 10, reminders: [3], teamIds: [], firstDay: '2026-03-02', everyMonths: 0 }, ['everyMonths outOfRange']],
  ] as const)('of a %s: %j', (kind, settings, expected) => {
    expect(settingsFaults(kind, settings as Parameters<typeof settingsFaults>[1]).map(({ field, code }) => `${field} ${code}`)).toEqual(
      expected,
    );
  });
});
