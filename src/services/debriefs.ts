// Talking about results: a task for each supervisor whose team may see them and for the leaders, and what was agreed, written down.
import { and, eq } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import type { Published } from '#domain/anonymity.ts';
import { dayOf, type Day, instantAt } from '#domain/calendar.ts';
import { type Agreement, type DebriefLetterKind, readAgreement, talkDays } from '#domain/debriefs.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { put } from '#db/outbox.ts';
import { responsiblesIn } from '#db/responsible.ts';
import { chunks, type Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { holidaysIn } from './holidays.ts';
import { policyOf } from './rules.ts';

/** At what local time the letters about talks leave. */
const morning = '09:00';

/**
 * Called where a wave is published, in the same transaction: a talk for every supervised team that sees its own result or that of a combination it is in,
 * and one of the leaders about the whole, due ten working days later; the letters are planned with it. A second call changes nothing.
 * Where nothing was released there is nothing to talk about.
 */
export async function openDebriefs(ctx: Context, tx: Writer, wave: { readonly id: string }, published: Published): Promise<void> {
  const { organizationId } = ctx.scope;
  const combinations = new Map(published.combinations.flatMap(({ id, teamIds }) => teamIds.map((team) => [team, id] as const)));
  const { supervised } = await responsiblesIn(tx, organizationId);
  const told = published.teams.filter(({ teamId, hidden }) => !hidden || combinations.has(teamId));
  const teams = told.filter(({ teamId }) => teamId === organizationId || supervised.has(teamId));
  if (teams.length === 0) return;
  const { timeZone, days } = await daysOf(ctx, tx);
  const rows = teams.map(({ teamId, hidden }) => ({
    organizationId,
    waveId: wave.id,
    teamId,
    combinationId: hidden ? (combinations.get(teamId) ?? null) : null,
    dueDay: days.due,
  }));
  for (const some of chunks(rows, 5)) await tx.insert(tx.t.debriefs).values(some).onConflictDoNothing();
  const tell = (letter: DebriefLetterKind, at: Date): Promise<void> =>
    put(tx, organizationId, `talk-${letter}-${wave.id}`, { kind: 'tellOfTalks', payload: { waveId: wave.id, letter } }, at);
  await tell('results', ctx.now);
  await tell('soon', instantAt(days.soon, morning, timeZone));
  await tell('overdue', instantAt(days.late, morning, timeZone));
}

/**
 * Writes down what a talk led to, or changes it: `seenRevision` is the one that the person saw, 0 before anything was written. A supervisor writes for the
 * own teams and those below, leaders and administrators for all and for the whole. A promised day may stay in the past once it stands there.
 * Throws `Refusal` notFound, invalid as `readAgreement`, conflict `somebodyWasFaster`.
 */
export async function writeDebrief(
  ctx: Context,
  which: { readonly waveId: string; readonly teamId: string },
  wanted: { readonly seenRevision: number; readonly typed: Readonly<Partial<Record<keyof Agreement, string>>> },
): Promise<void> {
  const { organizationId } = ctx.scope;
  const { seenRevision } = wanted;
  if (!maySeeTalk(ctx.scope, which.teamId)) throw notFound();
  const { today } = await policyOf(ctx);
  await ctx.write(async (tx) => {
    const { debriefs: d, waves: w, waveTeams } = tx.t;
    const here = and(eq(d.organizationId, organizationId), eq(d.waveId, which.waveId), eq(d.teamId, which.teamId));
    const [before] = await tx
      .select({ byDay: d.byDay, revision: d.revision, wave: w.name, team: waveTeams.name })
      .from(d)
      .innerJoin(w, and(eq(w.organizationId, d.organizationId), eq(w.id, d.waveId)))
      .leftJoin(
        waveTeams,
        and(eq(waveTeams.organizationId, d.organizationId), eq(waveTeams.waveId, d.waveId), eq(waveTeams.teamId, d.teamId)),
      )
      .where(here);
    if (before === undefined) throw notFound();
    if (before.revision !== seenRevision) throw conflict();
    const typed = wanted.typed.byDay?.trim();
    const agreement = readAgreement(wanted.typed, before.byDay !== null && typed === before.byDay ? before.byDay : today);
    const changed = await tx
      .update(d)
      .set({ ...agreement, writtenBy: ctx.actor.memberId, writtenAt: ctx.now, revision: seenRevision + 1 })
      .where(and(here, eq(d.revision, seenRevision)))
      .returning({ teamId: d.teamId });
    if (changed.length === 0) throw conflict();
    const detail = { wave: before.wave, ...(before.team !== null && { name: before.team }) };
    await noteDown(ctx, tx, seenRevision === 0 ? 'talkWritten' : 'talkChanged', which.teamId, detail);
  });
}

/** The organization's own talk, about the whole, is that of its leaders. */
function maySeeTalk(scope: Scope, teamId: string): boolean {
  return teamId === scope.organizationId ? scope.teamIds === null : sees(scope, teamId);
}

/** Counted from today, by the clock and the holidays of the organization. */
async function daysOf(ctx: Context, tx: Writer): Promise<{ readonly timeZone: string; readonly days: ReturnType<typeof talkDays> }> {
  const { rules, timeZone, today } = await policyOf(ctx, tx);
  const free = new Set<Day>(await holidaysIn(rules.holidays, dayOf(ctx.now, timeZone), 60));
  return { timeZone, days: talkDays(today, free) };
}
