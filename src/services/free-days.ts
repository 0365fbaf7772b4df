// The days on which an organization begins nothing: the holidays of its country and its blackouts.
import { addDays, type Day } from '#domain/calendar.ts';
import type { Context } from './context.ts';
import { holidaysIn } from './holidays.ts';
import { policyOf } from './rules.ts';

/** As far as a cycle may reach that is under way, or that was not finished. */
export const freeDaysOfCycles = (ctx: Context, today: Day, cycleDays: number): Promise<ReadonlySet<Day>> =>
  freeDaysAround(ctx, today, 2 * cycleDays, cycleDays);

/** As far as the waves of a calendar may lie that were missed, or are next, counted from a first day in some years. */
export const freeDaysOfCalendar = (ctx: Context, today: Day): Promise<ReadonlySet<Day>> => freeDaysAround(ctx, today, 60, 5 * 366);

/** Around a day: from so many days before it to so many after. */
async function freeDaysAround(ctx: Context, day: Day, before: number, after: number): Promise<ReadonlySet<Day>> {
  const { rules } = await policyOf(ctx);
  const [first, last] = [addDays(day, -before), addDays(day, after)];
  const free = new Set(await holidaysIn(rules.holidays, first, before + after));
  for (const blackout of rules.blackouts)
    for (let at = blackout.from < first ? first : blackout.from; at <= blackout.to && at <= last; at = addDays(at, 1)) free.add(at);
  return free;
}
