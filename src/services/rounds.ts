// What programmes do by themselves: a drip asks its share of customers once a working day, a calendar opens a wave on its day.
import { createHash } from 'node:crypto';
import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte } from 'drizzle-orm';
import { addDays, type Day, dayOf, instantAt, isWorkingDay } from '#domain/calendar.ts';
import { dripOn } from '#domain/drip.ts';
import { described } from '#domain/faults.ts';
import { withAllBelow } from '#domain/people.ts';
import { nextOpening, openingToday } from '#domain/programmes.ts';
import { asksOf } from '#domain/pulse.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Reader, Writer } from '#db/store.ts';
import { teamsOf } from './audience.ts';
import { type Context, onBehalfOf, type Visit } from './context.ts';
import { freeDaysOfCalendar, freeDaysOfCycles } from './free-days.ts';
import { inviteOn } from './occasions.ts';
import type { Programme } from './programmes.ts';
import { surveyOf } from './surveys.ts';
import { createWave } from './waves.ts';

/** When programmes do what is due on a day, on the organization's clock. */
const morning = '08:00';

/**
 * Has every programme, in any organization, do what is due: once a day each, whichever process comes first, and after days on which nobody was there as
 * `dripOn` and `openingToday` say. One that cannot keeps no other from it.
 */
export async function runProgrammes(visit: Visit): Promise<void> {
  const { programmes: p, organizations: o } = visit.db.t;
  const tomorrow = addDays(visit.now.toISOString().slice(0, 10), 1);
  const running = await visit.db
    .select({ programme: p, timeZone: o.timeZone })
    .from(p)
    .innerJoin(o, eq(o.id, p.organizationId))
    .where(and(eq(p.state, 'running'), isNotNull(p.nextDay), lte(p.nextDay, tomorrow)));
  for (const { programme, timeZone } of running) {
    const today = dayOf(visit.now, timeZone);
    if (programme.nextDay === null || programme.nextDay > today || instantAt(today, morning, timeZone) > visit.now) continue;
    const ctx = onBehalfOf(visit, programme.organizationId);
    try {
      await (programme.kind === 'drip' ? drip(ctx, programme, today, timeZone) : open(ctx, programme, programme.nextDay, today));
    } catch (e) {
      console.error(`the programme ${programme.id}: ${described(e)}`);
    }
  }
}

/**
 * Writes today's invitations and the day of the next ones in one transaction, so that it is done once or not at all. The occasion is the cycle and the
 * customer: the last one of the wave says how far the round has come.
 */
async function drip(ctx: Context, programme: Programme, today: Day, timeZone: string): Promise<void> {
  const { organizationId } = ctx.scope;
  const { settings, waveId, nextDay } = programme;
  if (waveId === null || nextDay === null) return;
  const { version } = await surveyOf(ctx, programme.surveyId);
  const { firstDay = today, cycleDays = 365 } = settings;
  const holidays = await freeDaysOfCycles(ctx, today, cycleDays);
  const teams = settings.teamIds.length === 0 ? null : [...withAllBelow(await teamsOf(ctx.db, organizationId), settings.teamIds)];
  await ctx.write(async (tx) => {
    const { programmes: p } = tx.t;
    const mine = await tx
      .update(p)
      .set({ nextDay: nextWorkingDay(today, holidays) })
      .where(and(eq(p.organizationId, organizationId), eq(p.id, programme.id), eq(p.state, 'running'), eq(p.nextDay, nextDay)))
      .returning({ id: p.id });
    if (mine.length === 0) return;
    const last = await lastAsked(tx, organizationId, waveId);
    const counted = { total: await countBehind(tx, organizationId, teams, ''), remaining: 0 };
    const round = last
      ? { ...counted, cycle: last.cycle, remaining: await countBehind(tx, organizationId, teams, last.customerId) }
      : { ...counted, cycle: undefined };
    const { cycle, begins, letters } = dripOn(today, { firstDay, cycleDays }, round, holidays);
    if (letters === 0) return;
    const { customers: c } = tx.t;
    const people = await tx
      .select({ customerId: c.id, teamId: c.teamId, locale: c.locale })
      .from(c)
      .where(behind(tx, organizationId, teams, begins ? '' : (last?.customerId ?? '')))
      .orderBy(asc(c.id))
      .limit(letters);
    const asking = people.map((one) => ({ ...one, occasion: `${cycle} ${one.customerId}`, from: ctx.now }));
    await inviteOn(ctx, tx, { programme, version, timeZone }, asking);
  });
}

/** The customers that a round has still to come to after `last`, in its order. */
function behind(db: Reader, organizationId: string, teams: readonly string[] | null, last: string) {
  const { customers: c } = db.t;
  const where = teams === null ? undefined : inArray(c.teamId, [...teams]);
  return and(eq(c.organizationId, organizationId), gt(c.id, last), isNull(c.removedAt), isNotNull(c.email), where);
}

async function countBehind(db: Reader, organizationId: string, teams: readonly string[] | null, last: string): Promise<number> {
  return db.$count(db.t.customers, behind(db, organizationId, teams, last));
}

/** Occasions begin with a day, so the last of the latest cycle is the last of all. */
async function lastAsked(tx: Writer, organizationId: string, waveId: string): Promise<{ cycle: Day; customerId: string } | undefined> {
  const { invitations: i } = tx.t;
  const [row] = await tx
    .select({ occasion: i.occasion })
    .from(i)
    .where(and(eq(i.organizationId, organizationId), eq(i.waveId, waveId)))
    .orderBy(desc(i.occasion))
    .limit(1);
  return row && { cycle: row.occasion.slice(0, 10), customerId: row.occasion.slice(11) };
}

/**
 * Opens the wave that is due and notes the day of the next. The wave's id follows from the programme and the day, and of one that was made before a cut-off
 * only the note is made up, so there is never a second.
 */
async function open(ctx: Context, programme: Programme, due: Day, today: Day): Promise<void> {
  const { organizationId } = ctx.scope;
  const { id, name, surveyId, settings } = programme;
  const calendar = { firstDay: settings.firstDay ?? due, everyMonths: settings.everyMonths ?? 1, openDays: settings.openDays };
  const holidays = await freeDaysOfCalendar(ctx, today);
  if (!isWorkingDay(today, holidays)) return;
  const { waves: w } = ctx.db.t;
  const mine = and(eq(w.organizationId, organizationId), eq(w.programmeId, id));
  const made = await ctx.db.$count(w, and(mine, gte(w.day, due)));
  const opening = made > 0 ? undefined : openingToday(calendar, due, today, holidays);
  if (opening) {
    const { content } = await surveyOf(ctx, surveyId);
    const before = await ctx.db.$count(w, and(mine, lt(w.day, today)));
    try {
      await createWave(ctx, {
        id: createHash('sha256').update(`${id} ${today}`).digest('base64url').slice(0, 16),
        surveyId,
        name: `${name} · ${today.slice(0, 7)}`,
        day: today,
        lastDay: opening.lastDay,
        teamIds: settings.teamIds.length > 0 ? settings.teamIds : await topTeams(ctx),
        programmeId: id,
        reminders: settings.reminders,
        asks: settings.items === 'half' ? asksOf(content, before) : null,
      });
    } catch (e) {
      // Nobody to ask: there will be another day. Anything else is tried again until then.
      if (!(e instanceof Refusal && e.kind === 'invalid')) throw e;
    }
  }
  const { day: nextDay } = nextOpening(calendar, addDays(today, 1), holidays);
  await ctx.write((tx) => {
    const { programmes: p } = tx.t;
    return tx
      .update(p)
      .set({ nextDay })
      .where(and(eq(p.organizationId, organizationId), eq(p.id, id), eq(p.nextDay, due)));
  });
}

async function topTeams(ctx: Context): Promise<string[]> {
  return (await teamsOf(ctx.db, ctx.scope.organizationId)).filter((team) => team.parentId === null).map((team) => team.id);
}

function nextWorkingDay(today: Day, holidays: ReadonlySet<Day>): Day {
  let day = addDays(today, 1);
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1);
  return day;
}
