// The days on which an organization begins nothing: the holidays of its country and its blackouts.
import { addDays, type Day } from '#domain/calendar.ts';
import type { Context } from './context.ts';
import { holidaysIn } from './holidays.ts';
import { policyOf } from './rules.ts';

/** As far as a cycle, or the next wave of a calendar, may lie. */
const span = 3 * 366;

/** Those of the three years after a day. */
export async function freeDaysOf(ctx: Context, from: Day): Promise<ReadonlySet<Day>> {
  const { rules } = await policyOf(ctx);
  const days = new Set(await holidaysIn(rules.holidays, from, span));
  const last = addDays(from, span);
  for (const blackout of rules.blackouts)
    for (let day = blackout.from < from ? from : blackout.from; day <= blackout.to && day <= last; day = addDays(day, 1)) days.add(day);
  return days;
}
