// Settling answers that may not be a person's: a member confirms or rejects them, several at once, and may put them back.
import { and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Standing } from '#domain/doubts.ts';
import type { Action } from '#domain/log.ts';
import { conflict, invalid, notFound } from '#domain/refusal.ts';
import { inSight } from '#db/scope.ts';
import type { Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { brandOf } from './kept.ts';
import { holdInvitation } from './response-rows.ts';
import type { RollupKey } from './rollups.ts';
import { enterFigures, holdFigures, moveUnconfirmed, openCaseOf, takeOutOfFigures } from './standing.ts';

export type Verdict = 'confirm' | 'reject' | 'putBack';

/** More than a page of them. */
const mostAtOnce = 200;

const actions: Readonly<Record<Verdict, Action>> = { confirm: 'answersConfirmed', reject: 'answersRejected', putBack: 'answersPutBack' };

/**
 * Confirms or rejects unconfirmed answers, or makes unconfirmed again what a member has settled; says how many. Figures and cases move with
 * each answer. Those that somebody has settled meanwhile stay as they are.
 * Throws `notFound` when one of them is not in sight, invalid `answers` when none is named, conflict `somebodyWasFaster` when none was left.
 */
export async function settleAnswers(ctx: Context, ids: readonly string[], verdict: Verdict): Promise<number> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) throw invalid({ field: 'answers', code: 'required' });
  if (wanted.length > mostAtOnce) throw invalid({ field: 'answers', code: 'tooMany' });
  const { organizationId } = ctx.scope;
  const { timeZone } = await brandOf(ctx, organizationId);
  return ctx.write(async (tx) => {
    const r = tx.t.responses;
    const there = await tx
      .select({ id: r.id, surveyId: r.surveyId, month: r.month, teamId: r.teamId })
      .from(r)
      .where(and(eq(r.organizationId, organizationId), inArray(r.id, wanted), inSight(r.teamId, ctx.scope)))
      .orderBy(asc(r.id)); // always in one order, so that two members at once wait for each other instead of blocking
    if (there.length !== wanted.length) throw notFound();
    const asked: One[] = [];
    for (const one of there) {
      const [invitation] = await holdInvitation(tx).execute({ organizationId, id: one.id });
      asked.push({ ...one, organizationId, timeZone, sentMonth: invitation?.sentMonth ?? null });
    }
    await holdFigures(tx, [...asked, ...asked.map((one) => ({ ...one, month: one.sentMonth ?? one.month }))]);
    const settled: string[] = [];
    for (const one of asked) if (await settle(ctx, tx, one, verdict)) settled.push(one.id);
    if (settled.length === 0) throw conflict();
    await noteDown(ctx, tx, actions[verdict], settled[0]!, { answers: settled.length, ids: settled });
    return settled.length;
  });
}

type One = RollupKey & { readonly id: string; readonly sentMonth: string | null; readonly timeZone: string };

async function settle(ctx: Context, tx: Writer, { id, sentMonth, timeZone }: One, verdict: Verdict): Promise<boolean> {
  const before = await turn(ctx, tx, id, verdict);
  if (!before) return false;
  const { score } = before;
  if (verdict === 'putBack') {
    if (before.standing === 'confirmed') await takeOutOfFigures(tx, before, sentMonth);
    await moveUnconfirmed(tx, before, 1);
    return true;
  }
  await moveUnconfirmed(tx, before, -1);
  if (verdict === 'reject') return true;
  if (await enterFigures(tx, before, sentMonth)) {
    const r = tx.t.responses;
    await tx
      .update(r)
      .set({ counted: true })
      .where(and(eq(r.organizationId, before.organizationId), eq(r.id, id)));
  }
  await openCaseOf(tx, ctx, { ...before, before: score, timeZone });
  return true;
}

/** Turns an answer's standing, if it is still what the verdict is about; says what it was. */
async function turn(ctx: Context, tx: Writer, id: string, verdict: Verdict) {
  const r = tx.t.responses;
  const mine = and(eq(r.organizationId, ctx.scope.organizationId), eq(r.id, id));
  const turnable = verdict === 'putBack' ? and(ne(r.standing, 'unconfirmed'), isNotNull(r.settledBy)) : eq(r.standing, 'unconfirmed');
  const [before] = await tx.select().from(r).where(and(mine, turnable));
  if (!before) return undefined;
  const standing: Standing = verdict === 'putBack' ? 'unconfirmed' : verdict === 'confirm' ? 'confirmed' : 'rejected';
  const by = verdict === 'putBack' ? { settledAt: null, settledBy: null } : { settledAt: ctx.now, settledBy: ctx.actor.memberId };
  const turned = await tx
    .update(r)
    .set({ standing, counted: false, ...by })
    .where(and(mine, turnable))
    .returning({ id: r.id });
  return turned.length === 0 ? undefined : before;
}
