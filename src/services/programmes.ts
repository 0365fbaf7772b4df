// Programmes: made, changed, paused, resumed and ended; one that asks customers has a single wave that stays open as long as it runs.
import { and, eq, isNull, ne } from 'drizzle-orm';
import { addDays, type Day, dayOf } from '#domain/calendar.ts';
import { workingDays } from '#domain/drip.ts';
import type { Action } from '#domain/log.ts';
import { cleanName, nameFaults } from '#domain/people.ts';
import {
  asksWhom,
  nextOpening,
  type ProgrammeKind,
  type ProgrammeSettings,
  type ProgrammeState,
  settingsFaults,
} from '#domain/programmes.ts';
import { conflict, type Fault, notFound, refuseAny } from '#domain/refusal.ts';
import { endless } from '#domain/waves.ts';
import type { Reader, Writer } from '#db/store.ts';
import type { Schema } from '#db/schema.ts';
import { teamsOf, topmost } from './audience.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { freeDaysOfCalendar, freeDaysOfCycles } from './free-days.ts';
import { settingsOf } from './organizations.ts';
import { surveyOf } from './surveys.ts';
import { moveFigures } from './wave-figures.ts';

export type Programme = Schema['programmes']['$inferSelect'];

export type NewProgramme = {
  /** 16 characters; the same id a second time is the same programme, so a form that is sent twice makes one. */
  readonly id?: string;
  readonly kind: ProgrammeKind;
  readonly name: string;
  readonly surveyId: string;
  readonly settings: ProgrammeSettings;
};

/**
 * Starts a programme and returns its id. Throws `notFound` for the survey, and `Refusal` invalid: `name` required or tooLong, `survey` notAChoice (it asks
 * other people), `teams` notAChoice, and what `settingsFaults` says; `firstDay` dayInThePast.
 */
export async function createProgramme(ctx: Context, wanted: NewProgramme): Promise<string> {
  const { organizationId } = ctx.scope;
  const { kind, surveyId } = wanted;
  const survey = await surveyOf(ctx, surveyId);
  const { timeZone, threshold } = await settingsOf(ctx);
  const today = dayOf(ctx.now, timeZone);
  const { name, settings } = await checked(ctx, kind, wanted);
  const { firstDay } = settings;
  refuseAny([
    ...(survey.kind === asksWhom(kind) ? [] : [{ field: 'survey', code: 'notAChoice' } as const]),
    ...(firstDay !== undefined && firstDay < today ? [{ field: 'firstDay', code: 'dayInThePast' } as const] : []),
  ]);
  const id = wanted.id ?? ctx.newId(16);
  const waveId = asksWhom(kind) === 'customer' ? ctx.newId(16) : null;
  const nextDay = await nextDayOf(ctx, { kind, settings }, today);
  await ctx.write(async (tx) => {
    const made = await tx
      .insert(tx.t.programmes)
      .values({
        organizationId,
        id,
        kind,
        name,
        surveyId,
        settings,
        state: 'running',
        waveId,
        nextDay,
        createdBy: ctx.actor.memberId,
        createdAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ id: tx.t.programmes.id });
    if (made.length === 0) return;
    if (waveId !== null)
      await tx.insert(tx.t.waves).values({
        organizationId,
        id: waveId,
        surveyId,
        version: survey.version,
        kind: survey.kind,
        name,
        day: firstDay ?? today,
        lastDay: endless,
        state: 'open',
        teamIds: settings.teamIds,
        threshold,
        programmeId: id,
        reminders: settings.reminders,
        createdBy: ctx.actor.memberId,
        createdAt: ctx.now,
      });
    await noteDown(ctx, tx, 'programmeCreated', id, { name, kind, surveyId });
  });
  return id;
}

/** Changes what a programme is called and set to, from its next invitations on. Throws as `createProgramme`, and conflict when it has ended. */
export async function changeProgramme(ctx: Context, id: string, wanted: Pick<NewProgramme, 'name' | 'settings'>): Promise<void> {
  const { organizationId } = ctx.scope;
  const programme = await programmeOf(ctx.db, ctx, id);
  const { kind, waveId } = programme;
  const { name, settings } = await checked(ctx, kind, wanted);
  const today = dayOf(ctx.now, (await settingsOf(ctx)).timeZone);
  const nextDay = await nextDayOf(ctx, { kind, settings }, await notBefore(ctx, programme, today));
  await ctx.write(async (tx) => {
    const { programmes: p, waves: w } = tx.t;
    const changed = await tx
      .update(p)
      .set({ name, settings, nextDay })
      .where(and(eq(p.organizationId, organizationId), eq(p.id, id), ne(p.state, 'ended')))
      .returning({ id: p.id });
    if (changed.length === 0) throw conflict();
    if (waveId !== null)
      await tx
        .update(w)
        .set({ name, teamIds: settings.teamIds, reminders: settings.reminders })
        .where(and(eq(w.organizationId, organizationId), eq(w.id, waveId)));
    await noteDown(ctx, tx, 'programmeChanged', id, { name });
  });
}

/**
 * From now on it asks nobody, and what has not left yet, reminders too, will not leave; answers still count. What happens meanwhile is not made up: events are
 * kept without a question, a wave whose day comes is left out. Throws `notFound`, and conflict when it is not running.
 */
export async function pauseProgramme(ctx: Context, id: string): Promise<void> {
  await move(ctx, id, ['running'], { state: 'paused' }, 'programmePaused', stopLetters);
}

/** It goes on: a drip where it was, a calendar with the next of its days. Throws `notFound`, and conflict when it is not paused. */
export async function resumeProgramme(ctx: Context, id: string): Promise<void> {
  const programme = await programmeOf(ctx.db, ctx, id);
  const today = dayOf(ctx.now, (await settingsOf(ctx)).timeZone);
  const nextDay = await nextDayOf(ctx, programme, await notBefore(ctx, programme, today));
  await move(ctx, id, ['paused'], { state: 'running', nextDay }, 'programmeResumed');
}

/** It asks nobody any more, for good; its touchpoints take no more events. Throws `notFound`, and conflict when it has ended. */
export async function endProgramme(ctx: Context, id: string): Promise<void> {
  const { organizationId } = ctx.scope;
  const today = dayOf(ctx.now, (await settingsOf(ctx)).timeZone);
  await move(ctx, id, ['running', 'paused'], { state: 'ended', nextDay: null }, 'programmeEnded', async (tx, waveId) => {
    await stopLetters(tx, waveId, organizationId);
    const { waves: w, touchpoints: t } = tx.t;
    await tx
      .update(w)
      .set({ state: 'closed', lastDay: today })
      .where(and(eq(w.organizationId, organizationId), eq(w.id, waveId)));
    await tx
      .update(t)
      .set({ removedAt: ctx.now })
      .where(and(eq(t.organizationId, organizationId), eq(t.programmeId, id), isNull(t.removedAt)));
  });
}

/** Throws `notFound`. */
export async function programmeOf(db: Reader, ctx: Context, id: string): Promise<Programme> {
  const { programmes: p } = db.t;
  const [row] = await db
    .select()
    .from(p)
    .where(and(eq(p.organizationId, ctx.scope.organizationId), eq(p.id, id)));
  if (!row) throw notFound();
  return row;
}

async function checked(ctx: Context, kind: ProgrammeKind, wanted: Pick<NewProgramme, 'name' | 'settings'>) {
  const name = cleanName(wanted.name);
  const tree = await teamsOf(ctx.db, ctx.scope.organizationId);
  const known = new Set(tree.map((team) => team.id));
  const { teamIds } = wanted.settings;
  const astray: readonly Fault[] = teamIds.every((id) => known.has(id)) ? [] : [{ field: 'teams', code: 'notAChoice' }];
  refuseAny([...nameFaults(name), ...settingsFaults(kind, wanted.settings), ...astray]);
  return { name, settings: { ...wanted.settings, teamIds: topmost(tree, teamIds) } };
}

/** The day on which it has something to do next, today at the soonest; null for what waits for events. */
async function nextDayOf(ctx: Context, { kind, settings }: Pick<Programme, 'kind' | 'settings'>, today: Day): Promise<Day | null> {
  const { firstDay = today, everyMonths, openDays, cycleDays = 365 } = settings;
  if (kind === 'events') return null;
  if (kind === 'calendar')
    return nextOpening({ firstDay, everyMonths: everyMonths ?? 1, openDays }, today, await freeDaysOfCalendar(ctx, today)).day;
  const holidays = await freeDaysOfCycles(ctx, today, cycleDays);
  let day = firstDay > today ? firstDay : today;
  while (workingDays(day, day, holidays) === 0) day = addDays(day, 1);
  return day;
}

/** Today, or tomorrow when its work of today is done. */
async function notBefore(ctx: Context, { id, kind, nextDay }: Programme, today: Day): Promise<Day> {
  const { waves: w } = ctx.db.t;
  const here = and(eq(w.organizationId, ctx.scope.organizationId), eq(w.programmeId, id), eq(w.day, today));
  const done = kind === 'calendar' ? (await ctx.db.$count(w, here)) > 0 : nextDay !== null && nextDay > today;
  return done ? addDays(today, 1) : today;
}

/** Letters that have not left, and reminders of those that have, stay where they are for good; whoever holds one just now may finish. */
async function stopLetters(tx: Writer, waveId: string, organizationId: string): Promise<void> {
  const { invitations: i } = tx.t;
  const free = and(eq(i.organizationId, organizationId), eq(i.waveId, waveId), isNull(i.lease));
  for (const state of ['planned', 'waiting'] as const) {
    const stopped = await tx
      .update(i)
      .set({ state: 'cancelled', dueAt: null })
      .where(and(free, eq(i.state, state)))
      .returning({ id: i.id });
    await moveFigures(tx, organizationId, waveId, { [state]: -stopped.length, cancelled: stopped.length });
  }
  await tx
    .update(i)
    .set({ dueAt: null })
    .where(and(free, eq(i.state, 'sent')));
}

async function move(
  ctx: Context,
  id: string,
  from: readonly ProgrammeState[],
  change: { readonly state: ProgrammeState; readonly nextDay?: Day | null },
  action: Action,
  then?: (tx: Writer, waveId: string, organizationId: string) => Promise<void>,
): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    const { programmes: p } = tx.t;
    const { state, name } = await programmeOf(tx, ctx, id);
    if (!from.includes(state)) throw conflict();
    const [moved] = await tx
      .update(p)
      .set(change)
      .where(and(eq(p.organizationId, organizationId), eq(p.id, id), eq(p.state, state)))
      .returning({ waveId: p.waveId });
    if (!moved) throw conflict();
    if (moved.waveId !== null) await then?.(tx, moved.waveId, organizationId);
    await noteDown(ctx, tx, action, id, { name });
  });
}
