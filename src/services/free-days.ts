// The days on which an organization asks nobody to begin anything: the holidays of its country and its blackouts.
import { eq } from 'drizzle-orm';
import { addDays, type Day } from '#domain/calendar.ts';
import { defaultRules } from '#domain/contact.ts';
import type { Reader } from '#db/store.ts';
import type { Context } from './context.ts';

/** Of the three years after a day: as far as a cycle or the next wave may lie. */
export async function freeDaysOf(ctx: Context, from: Day, db: Reader = ctx.db): Promise<ReadonlySet<Day>> {
  const { organizations: o } = db.t;
  const [row] = await db.select({ rules: o.contactRules }).from(o).where(eq(o.id, ctx.scope.organizationId));
  const { blackouts } = row?.rules ?? defaultRules;
  const days = new Set<Day>();
  const last = addDays(from, 3 * 366);
  for (const span of blackouts) for (let day = span.from; day <= span.to && day <= last; day = addDays(day, 1)) days.add(day);
  return days;
}
