// Waves: one run of a survey, made for a day, opened on that day by writing an invitation to everybody it asks.
import { and, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { addDays, dayOf, instantAt, isDay } from '#domain/calendar.ts';
import { cleanName, nameFaults } from '#domain/people.ts';
import { conflict, type Fault, notFound, refuseAny } from '#domain/refusal.ts';
import { dropBox } from '#db/ballots.ts';
import { putDue } from '#db/outbox.ts';
import type { WaveState } from '#domain/waves.ts';
import type { Writer } from '#db/store.ts';
import { type Audience, audienceOf, teamChoices, topmost } from './audience.ts';
import { noteDown } from './audit.ts';
import { type Chosen, chosenCustomers } from './chosen.ts';
import type { Context, Visit } from './context.ts';
import { morning, rehearse } from './dry-run.ts';
import { settingsOf } from './organizations.ts';
import { type Opened, openForEmployees } from './opening.ts';
import { inviteChosen, inviteCustomers, keepChosen } from './planning.ts';
import { cancelLetters } from './sending.ts';
import { type Survey, surveyOf } from './surveys.ts';
import { dropAllKeys, keysOfWave } from './wave-keys.ts';

export type NewWave = {
  /** 16 characters; the same id a second time is the same wave, so a form that is sent twice makes one. */
  readonly id?: string;
  readonly surveyId: string;
  readonly name: string;
  /** The day the letters go (today: at once), and the last day an answer is taken. */
  readonly day: string;
  readonly lastDay: string;
  /** Each with all below it; of no account when people are chosen. */
  readonly teamIds: readonly string[];
  /** Customers chosen one by one. Employees are asked by team only: a hand-picked list could tell who said what. */
  readonly customerIds?: readonly string[];
  /** So many days after the first letter those who have not answered are reminded; at most two. */
  readonly reminders?: readonly number[];
  /** The programme that makes it, and the questions it asks when it is a pulse. */
  readonly programmeId?: string;
  readonly asks?: readonly string[] | null;
};

/**
 * Makes a wave and returns its id. Throws `notFound` for the survey, and `Refusal` invalid: `required`, `tooLong` (name), `notADay`,
 * `dayInThePast`, `lastDayFirst`, `afterLastDay` (a reminder), `notAChoice` (a team that is not there, employees chosen one by one), `nobodyToAsk`, `noneOfChosen`.
 */
export async function createWave(ctx: Context, wanted: NewWave): Promise<string> {
  const { organizationId } = ctx.scope;
  const { surveyId, day, lastDay } = wanted;
  const { survey, name, teamIds, chosen, today, threshold } = await checkWave(ctx, wanted);
  const id = wanted.id ?? ctx.newId(16);
  await ctx.write(async (tx) => {
    const made = await tx
      .insert(tx.t.waves)
      .values({
        organizationId,
        id,
        surveyId,
        version: survey.version,
        kind: survey.kind,
        name,
        day,
        lastDay,
        state: 'planned',
        teamIds,
        threshold,
        reminders: wanted.reminders ?? [],
        programmeId: wanted.programmeId ?? null,
        asks: wanted.asks ?? null,
        createdBy: ctx.actor.memberId,
        createdAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ id: tx.t.waves.id });
    if (made.length === 0) return;
    const people = chosen?.people ?? [];
    if (people.length > 0) await keepChosen(ctx, tx, { ...survey, id, surveyId, lastDay }, people);
    if (day <= today) await putPlan(tx, organizationId, id, ctx.now);
    await noteDown(ctx, tx, 'waveCreated', id, { name, surveyId, day, lastDay, teams: teamIds.length, people: people.length });
  });
  return id;
}

/** What a wave will be, with how many it asks; `teamIds` are without those that lie below another, and empty when people are chosen. */
export type CheckedWave = {
  readonly survey: Survey;
  readonly name: string;
  readonly teamIds: string[];
  readonly audience: Audience;
  readonly chosen: Chosen | undefined;
  readonly today: string;
  readonly threshold: number;
};

/** Checks a wave without making it, to be shown before it is sent. Throws as `createWave`. */
export async function checkWave(ctx: Context, wanted: NewWave): Promise<CheckedWave> {
  const survey = await surveyOf(ctx, wanted.surveyId);
  const { timeZone, threshold } = await settingsOf(ctx);
  const today = dayOf(ctx.now, timeZone);
  const choices = await teamChoices(ctx, survey.kind);
  const known = new Set(choices.map((team) => team.id));
  const byName = (wanted.customerIds ?? []).length > 0;
  const customerIds = byName && survey.kind === 'customer' ? wanted.customerIds : undefined;
  const chosen = customerIds && (await chosenCustomers(ctx, customerIds));
  const audience = chosen ? await audienceOfChosen(ctx, survey.id, wanted, chosen) : audienceOf(choices, wanted.teamIds);
  const { day, lastDay } = wanted;
  const name = cleanName(wanted.name);
  const faults: Fault[] = [...nameFaults(name)];
  if (!isDay(day)) faults.push({ field: 'day', code: 'notADay' });
  else if (day < today) faults.push({ field: 'day', code: 'dayInThePast' });
  if (!isDay(lastDay)) faults.push({ field: 'lastDay', code: 'notADay' });
  else if (lastDay < day) faults.push({ field: 'lastDay', code: 'lastDayFirst' });
  else
    for (const [i, days] of (wanted.reminders ?? []).entries())
      if (isDay(day) && addDays(day, days) > lastDay) faults.push({ field: `reminder${i + 1}`, code: 'afterLastDay' });
  if (byName && !chosen) faults.push({ field: 'teams', code: 'notAChoice' });
  else if (chosen) {
    if (audience.asked === 0) faults.push({ field: 'people', code: 'noneOfChosen' });
  } else if (wanted.teamIds.length === 0) faults.push({ field: 'teams', code: 'required' });
  else if (wanted.teamIds.some((id) => !known.has(id))) faults.push({ field: 'teams', code: 'notAChoice' });
  else if (audience.asked === 0) faults.push({ field: 'teams', code: 'nobodyToAsk' });
  refuseAny(faults);
  return { survey, name, teamIds: chosen ? [] : topmost(choices, wanted.teamIds), audience, chosen, today, threshold };
}

/**
 * Opens a wave: writes an invitation for everybody in its audience, in the survey's newest version, that says when they are asked or why not. Safe to run again,
 * at the same time or after it was cut off anywhere: it goes on behind the last one invited. Does nothing for a wave that was cancelled or is closed.
 *
 * Customers are streamed in transactions of their own. For employees keys are made first, at most `mostKeys` of them in one go; then all is written in
 * one transaction, so that the roll and the invitations always agree. Unless it says 'done' it is to be called again: at once for 'more' keys, 'later' when employees
 * have been imported.
 */
export async function planWave(ctx: Context, waveId: string, mostKeys = Infinity): Promise<Opened> {
  const { organizationId } = ctx.scope;
  const { waves } = ctx.db.t;
  const [wave] = await ctx.db
    .select()
    .from(waves)
    .where(and(eq(waves.organizationId, organizationId), eq(waves.id, waveId)));
  if (!wave) throw notFound();
  // Once keys are being made the version stays.
  const frozen = wave.state !== 'planned' || (wave.kind === 'engagement' && (await keysOfWave(ctx, waveId)) !== undefined);
  const { version } = frozen ? wave : await surveyOf(ctx, wave.surveyId);
  const opening = { ...wave, version };
  if (wave.kind === 'engagement') return openForEmployees(ctx, opening, mostKeys);
  await (asksChosen(wave) ? inviteChosen(ctx, opening) : inviteCustomers(ctx, opening));
  return 'done';
}

/** Takes a wave back before it opens. Throws `notFound`, and `conflict` when it has opened or ended. */
export async function cancelWave(ctx: Context, waveId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    const { waves } = tx.t;
    const here = and(eq(waves.organizationId, organizationId), eq(waves.id, waveId));
    const moved = await tx
      .update(waves)
      .set({ state: 'cancelled' })
      .where(and(here, eq(waves.state, 'planned')))
      .returning({ name: waves.name });
    if (moved[0] === undefined) throw (await tx.$count(waves, here)) > 0 ? conflict() : notFound();
    await tx.delete(tx.t.outbox).where(and(eq(tx.t.outbox.organizationId, organizationId), eq(tx.t.outbox.id, workIds.plan(waveId))));
    await cancelLetters(tx, organizationId, { waveId });
    await dropAllKeys(tx, { organizationId, waveId });
    await noteDown(ctx, tx, 'waveCancelled', waveId, { name: moved[0].name });
  });
  await ctx.box.write((tx) => dropBox(tx, { organizationId, waveId }));
}

/** Has an open wave closed now, by the worker, also when that was given up before. Throws `notFound`, and `conflict` when it is not open. */
export async function endWave(ctx: Context, waveId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    const wave = await waveOf(tx, organizationId, waveId);
    if (wave?.state !== 'open') throw wave ? conflict() : notFound();
    const { outbox } = tx.t;
    await tx.delete(outbox).where(and(eq(outbox.organizationId, organizationId), eq(outbox.id, workIds.close(waveId))));
    await putClose(tx, organizationId, { waveId, early: true }, ctx.now);
    await noteDown(ctx, tx, 'waveEnded', waveId, { name: wave.name });
  });
}

/** Puts down the work of every wave, in any organization, whose morning has come or whose last day is over. */
export async function putWavesDue(visit: Visit): Promise<void> {
  const { waves, organizations } = visit.db.t;
  const live = await visit.db
    .select({
      organizationId: waves.organizationId,
      id: waves.id,
      state: waves.state,
      day: waves.day,
      lastDay: waves.lastDay,
      timeZone: organizations.timeZone,
    })
    .from(waves)
    .innerJoin(organizations, eq(organizations.id, waves.organizationId))
    .where(inArray(waves.state, ['planned', 'open']));
  const opening = live.filter((w) => w.state === 'planned' && instantAt(w.day, morning, w.timeZone) <= visit.now);
  const closing = live.filter((w) => w.state === 'open' && w.lastDay < dayOf(visit.now, w.timeZone));
  if (opening.length + closing.length === 0) return;
  await visit.write(async (tx) => {
    for (const w of opening) await putPlan(tx, w.organizationId, w.id, visit.now);
    for (const w of closing) await putClose(tx, w.organizationId, { waveId: w.id }, visit.now);
  });
}

/** How long after it was given up the rest of a closing is tried again, in ms. */
const patience = 3_600_000;

/**
 * Puts down again what is left of closed waves in any organization: keys that were not destroyed yet, and work that was given up, after an hour. Nothing that
 * opens ballots may stay because a file was in use for too long.
 */
export async function putCleaningLeft(visit: Visit): Promise<void> {
  const { waves: w, waveKeys: k, outbox: o } = visit.db.t;
  const left = await visit.db
    .select({ organizationId: w.organizationId, id: w.id })
    .from(w)
    .leftJoin(k, and(eq(k.organizationId, w.organizationId), eq(k.waveId, w.id)))
    .leftJoin(o, and(eq(o.organizationId, w.organizationId), eq(o.kind, 'closeWave'), eq(o.id, sql`'close-' || ${w.id}`)))
    .where(
      and(
        eq(w.kind, 'engagement'),
        eq(w.state, 'closed'),
        or(isNotNull(k.privateKey), isNotNull(o.failedAt)),
        or(isNull(o.failedAt), lte(o.failedAt, new Date(visit.now.getTime() - patience))),
      ),
    );
  if (left.length === 0) return;
  await visit.write(async (tx) => {
    for (const { organizationId, id } of left) {
      const givenUp = and(
        eq(tx.t.outbox.organizationId, organizationId),
        eq(tx.t.outbox.id, workIds.close(id)),
        isNotNull(tx.t.outbox.failedAt),
      );
      await tx.delete(tx.t.outbox).where(givenUp);
      await putClose(tx, organizationId, { waveId: id }, visit.now);
    }
  });
}

/** Whether a wave was made for people chosen one by one: no team is, then. Their invitations are written with it. */
export const asksChosen = (wave: { readonly teamIds: readonly string[]; readonly programmeId: string | null }): boolean =>
  wave.teamIds.length === 0 && wave.programmeId === null;

/** The ids of a wave's work in the outbox: while the row is there, the work is not finished. */
export const workIds = { plan: (waveId: string): string => `plan-${waveId}`, close: (waveId: string): string => `close-${waveId}` };

/** Of those chosen by name, how many the rules would let be asked, now or later. */
async function audienceOfChosen(ctx: Context, surveyId: string, { id = '', day, lastDay }: NewWave, chosen: Chosen): Promise<Audience> {
  const withoutAddress = chosen.people.filter((one) => one.email === null).length;
  if (!isDay(day) || !isDay(lastDay)) return { asked: chosen.people.length - withoutAddress, withoutAddress, teams: 0 };
  const customerIds = chosen.people.map((one) => one.id);
  const { asked, waiting } = await rehearse(ctx, { id, surveyId, kind: 'customer', day, lastDay, teamIds: [], customerIds });
  return { asked: asked + waiting, withoutAddress, teams: 0 };
}

/** Not the one that is open as long as its programme: that one is ended with it. */
async function waveOf(tx: Writer, organizationId: string, waveId: string): Promise<{ state: WaveState; name: string } | undefined> {
  const { waves } = tx.t;
  const [row] = await tx
    .select({ state: waves.state, name: waves.name })
    .from(waves)
    .where(
      and(eq(waves.organizationId, organizationId), eq(waves.id, waveId), or(isNull(waves.programmeId), eq(waves.kind, 'engagement'))),
    );
  return row;
}

const putPlan = (tx: Writer, organizationId: string, waveId: string, at: Date): Promise<void> =>
  putDue(tx, organizationId, workIds.plan(waveId), { kind: 'planWave', payload: { waveId } }, at);

const putClose = (
  tx: Writer,
  organizationId: string,
  payload: { readonly waveId: string; readonly early?: true },
  at: Date,
): Promise<void> => putDue(tx, organizationId, workIds.close(payload.waveId), { kind: 'closeWave', payload }, at);
