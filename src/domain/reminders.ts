// When somebody who has not answered is reminded: on fixed days after the first letter, at most twice.
import { addDays, type Day } from '#domain/calendar.ts';

/** Reminders of one invitation at most. */
export const mostReminders = 2;

/**
 * The day of the next reminder after `today`, or null when there is none any more. `reminders` are days after the day of the first letter;
 * only the first two count, and none comes after the last day on which an answer is taken.
 * `nextReminder([3, 7], '2026-03-10', '2026-03-13', '2026-03-24')` is '2026-03-17'.
 */
export function nextReminder(reminders: readonly number[], sentDay: Day, today: Day, lastDay: Day): Day | null {
  const days = reminders
    .filter((n) => n > 0)
    .toSorted((a, b) => a - b)
    .slice(0, mostReminders)
    .map((n) => addDays(sentDay, n));
  const next = days.find((day) => day > today);
  return next !== undefined && next <= lastDay ? next : null;
}
