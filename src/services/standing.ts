// What moves when an answer begins or ceases to count: the month's figures, which answer of a customer is the latest, and the case.
import { and, desc, eq, ne } from 'drizzle-orm';
import { opensCase } from '#domain/cases.ts';
import { bandOf } from '#domain/nps.ts';
import type { Writer } from '#db/store.ts';
import { noteAnswerChanged, openCase, withdrawCase } from './case-opening.ts';
import type { Visit } from './context.ts';
import { countedInMonth, uncount } from './response-rows.ts';
import { bump, bumpUnconfirmed, type RollupKey } from './rollups.ts';

/** An answer as figures see it. */
export type Figured = RollupKey & { readonly id: string; readonly customerId: string; readonly score: number; readonly answeredAt: Date };

/**
 * Holds rows of figures, the earlier months first, as every answer does that counts in two months: whoever moves several in one transaction
 * begins with this, so that on PostgreSQL no two wait for each other.
 */
export async function holdFigures(tx: Writer, keys: readonly RollupKey[]): Promise<void> {
  const placed = new Map(keys.map((key) => [`${key.month} ${key.teamId} ${key.surveyId}`, key]));
  for (const [, { organizationId, surveyId, month, teamId }] of [...placed].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    await bump(tx, { organizationId, surveyId, month, teamId }, {});
}

/**
 * A confirmed answer begins to count: as answered in the month its letter was sent, and by band in its own month when it is the customer's
 * latest there. Says whether it is; what it replaces counts no more.
 */
export async function enterFigures(tx: Writer, one: Figured, sentMonth: string | null): Promise<boolean> {
  const { organizationId, surveyId, teamId, customerId, month } = one;
  const band = bandOf(one.score);
  const asked = sentMonth ?? month;
  // The row of figures is locked before other answers are looked for, so that two answers of one customer at once see each other.
  if (asked !== month) await bump(tx, { organizationId, surveyId, teamId, month: asked }, { answered: 1 });
  await bump(tx, { organizationId, surveyId, teamId, month }, asked === month ? { answered: 1, [band]: 1 } : { [band]: 1 });
  for (const other of await countedInMonth(tx).execute({ organizationId, customerId, surveyId, month })) {
    if (isLater(other, one)) {
      await bump(tx, { organizationId, surveyId, teamId, month }, { [band]: -1 });
      return false;
    }
    await uncount(tx).execute({ organizationId, id: other.id });
    await bump(tx, { organizationId, surveyId, teamId: other.teamId, month }, { [bandOf(other.score)]: -1 });
  }
  return true;
}

/** An answer is put among the unconfirmed of its month (1), or taken from there (-1). */
export async function moveUnconfirmed(tx: Writer, one: RollupKey & { readonly score: number }, by: 1 | -1): Promise<void> {
  const { organizationId, surveyId, month, teamId } = one;
  await bumpUnconfirmed(tx, { organizationId, surveyId, month, teamId }, { [bandOf(one.score)]: by });
}

/** Opens the case of a detractor who is a person after all; where an earlier answer to the same letter has left one, that notes the change. */
export async function openCaseOf(
  tx: Writer,
  visit: Visit,
  one: Figured & { readonly before: number; readonly timeZone: string },
): Promise<void> {
  const { organizationId, id: responseId, customerId, teamId, timeZone, before, score } = one;
  const c = tx.t.cases;
  const [there] = await tx
    .select({ id: c.id })
    .from(c)
    .where(and(eq(c.organizationId, organizationId), eq(c.responseId, responseId)));
  if (!there && opensCase(bandOf(score))) await openCase(tx, visit, { organizationId, timeZone, responseId, customerId, teamId });
  if (there && before !== score) await noteAnswerChanged(tx, visit, { organizationId, responseId, from: before, to: score });
}

/** What has to go when a confirmed answer is doubted again or rejected. */
export async function takeOutOfFigures(tx: Writer, one: Figured & { readonly counted: boolean }, sentMonth: string | null): Promise<void> {
  await leaveFigures(tx, one, sentMonth);
  await withdrawCase(tx, one.organizationId, one.id);
}

/** A confirmed answer ceases to count, its row being changed by the caller; the customer's next earlier one takes its place. */
async function leaveFigures(tx: Writer, one: Figured & { readonly counted: boolean }, sentMonth: string | null): Promise<void> {
  const { organizationId, surveyId, teamId, customerId, month, id } = one;
  const asked = sentMonth ?? month;
  if (asked !== month) await bump(tx, { organizationId, surveyId, teamId, month: asked }, { answered: -1 });
  const gone = one.counted ? { [bandOf(one.score)]: -1 } : {};
  await bump(tx, { organizationId, surveyId, teamId, month }, asked === month ? { answered: -1, ...gone } : gone);
  if (!one.counted) return;
  const r = tx.t.responses;
  const same = and(eq(r.organizationId, organizationId), eq(r.customerId, customerId), eq(r.surveyId, surveyId), eq(r.month, month));
  const [next] = await tx
    .select({ id: r.id, teamId: r.teamId, score: r.score })
    .from(r)
    .where(and(same, eq(r.standing, 'confirmed'), ne(r.id, id)))
    .orderBy(desc(r.answeredAt), desc(r.id))
    .limit(1);
  if (!next) return;
  await tx
    .update(r)
    .set({ counted: true })
    .where(and(eq(r.organizationId, organizationId), eq(r.id, next.id)));
  await bump(tx, { organizationId, surveyId, teamId: next.teamId, month }, { [bandOf(next.score)]: 1 });
}

function isLater(a: { readonly id: string; readonly answeredAt: Date }, b: { readonly id: string; readonly answeredAt: Date }): boolean {
  const apart = a.answeredAt.getTime() - b.answeredAt.getTime();
  return apart > 0 || (apart === 0 && a.id > b.id);
}
