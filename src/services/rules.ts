// The contact rules of an organization: read with its clock, changed by an administrator, and laid out as a desk at which decisions are made.
import { eq } from 'drizzle-orm';
import { type ContactRules, defaultRules, ruleFaults } from '#domain/contact.ts';
import { type Day, dayOf } from '#domain/calendar.ts';
import { invalid, notFound, refuseAny } from '#domain/refusal.ts';
import { type Timetable, timetableOf } from '#domain/timetable.ts';
import type { Reader } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { holidaysIn, places } from './holidays.ts';

/** What an organization has decided, and the clock it goes by. */
export type Policy = { readonly rules: ContactRules; readonly timeZone: string; readonly today: Day };

/** Throws `Refusal` notFound. */
export async function policyOf(ctx: Context, db: Reader = ctx.db): Promise<Policy> {
  const { organizations: o } = db.t;
  const [row] = await db.select({ rules: o.contactRules, timeZone: o.timeZone }).from(o).where(eq(o.id, ctx.scope.organizationId));
  if (!row) throw notFound();
  return { rules: { ...defaultRules, ...row.rules }, timeZone: row.timeZone, today: dayOf(ctx.now, row.timeZone) };
}

/** Changes the rules. What has been planned is looked at again before its letter leaves. Throws `Refusal` invalid as `ruleFaults`, `holidays` notAChoice. */
export async function changeRules(ctx: Context, wanted: ContactRules): Promise<void> {
  refuseAny(ruleFaults(wanted));
  const known = wanted.holidays === null ? [] : (await places()).flatMap((one) => [one.code, ...one.regions.map((region) => region.code)]);
  if (wanted.holidays !== null && !known.includes(wanted.holidays)) throw invalid({ field: 'holidays', code: 'notAChoice' });
  const { organizationId } = ctx.scope;
  const { rules: before } = await policyOf(ctx);
  const changed = (Object.keys(wanted) as (keyof ContactRules)[]).filter(
    (rule) => JSON.stringify(wanted[rule]) !== JSON.stringify(before[rule]),
  );
  if (changed.length === 0) return;
  await ctx.write(async (tx) => {
    const { organizations: o } = tx.t;
    await tx.update(o).set({ contactRules: wanted }).where(eq(o.id, organizationId));
    await noteDown(ctx, tx, 'rulesChanged', organizationId, { fields: changed.join(' ') });
  });
}

/**
 * What is planned, each with the instant at which its letter can really go: within the hours and on the days of the rules, as they are now.
 * How full a day will be is not known beforehand.
 */
export async function whenTheyGo<T extends { readonly state: string; readonly timeZone: string | null; readonly dueAt: Date | null }>(
  ctx: Context,
  planned: readonly T[],
): Promise<readonly T[]> {
  const timetable = await timetableFor(await policyOf(ctx));
  return planned.map((one) => {
    if (one.state !== 'planned' || one.dueAt === null) return one;
    const from = one.dueAt > ctx.now ? one.dueAt : ctx.now;
    return { ...one, dueAt: timetable(one.timeZone, from).slots[0]?.at ?? one.dueAt };
  });
}

/** When letters of the organization may leave, as far on as anybody waits. */
export async function timetableFor({ rules, timeZone, today }: Policy): Promise<Timetable> {
  const span = rules.waitDays + 31;
  return timetableOf(rules, timeZone, await holidaysIn(rules.holidays, today, span + 400), span);
}
