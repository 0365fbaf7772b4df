// Reminders come on their days, at most two, and never after the last day; what failed is tried again ever later, and not all at once.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { mostReminders, nextReminder } from '#domain/reminders.ts';
import { retryDelay } from '#domain/work.ts';

const sent = '2026-03-10';

it('names the next day on which somebody is reminded', () => {
  expect(nextReminder([3, 7], sent, sent, '2026-03-24')).toBe('2026-03-13');
  expect(nextReminder([3, 7], sent, '2026-03-13', '2026-03-24')).toBe('2026-03-17');
  expect(nextReminder([3, 7], sent, '2026-03-17', '2026-03-24')).toBeNull();
  expect(nextReminder([3, 7], sent, '2026-03-13', '2026-03-16')).toBeNull();
  expect(nextReminder([], sent, sent, '2026-03-24')).toBeNull();
  // A server that stood still over a reminder does not send two in a row.
  expect(nextReminder([3, 7], sent, '2026-03-20', '2026-03-24')).toBeNull();
});

it('reminds at most twice, whatever the list', () => {
  const days = fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 6 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60 }), (reminders, open) => {
      const lastDay = addDays(sent, open);
      let count = 0;
      for (let day = nextReminder(reminders, sent, sent, lastDay); day !== null; day = nextReminder(reminders, sent, day, lastDay)) {
        expect(day > sent && day <= lastDay).toBe(true);
        count++;
      }
      expect(count).toBeLessThanOrEqual(mostReminders);
    }),
  );
});

it('waits for a time that is drawn below a bound that doubles up to an hour, and for a second at least', () => {
  expect([0, 1, 2, 6, 7, 11].map((attempts) => retryDelay(attempts, 1) / 1000)).toEqual([30, 60, 120, 1920, 3600, 3600]);
  expect(retryDelay(1, 0.5)).toBe(30_000);
  expect(retryDelay(11, 0)).toBe(1000);
});
