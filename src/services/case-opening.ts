// What an answer does to cases, in the answer's own transaction: one is opened, or its history notes that the customer thought again.
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { caseDue } from '#domain/cases.ts';
import { put } from '#db/outbox.ts';
import { prepared, type Writer } from '#db/store.ts';
import type { Visit } from './context.ts';

type Opening = {
  readonly organizationId: string;
  readonly timeZone: string;
  readonly responseId: string;
  readonly customerId: string;
  readonly teamId: string;
};

/** Opens the case of a detractor's answer, due within two working days, and puts down that the supervisors have to be told. */
export async function openCase(tx: Writer, visit: Visit, opening: Opening): Promise<void> {
  const { organizationId, timeZone, responseId, customerId, teamId } = opening;
  const id = visit.newId(16);
  await insertCase(tx).execute({
    organizationId,
    id,
    responseId,
    customerId,
    teamId,
    openedAt: visit.now,
    dueAt: caseDue(visit.now, timeZone),
  });
  await put(tx, organizationId, tellingOf(id), { kind: 'tellSupervisors', payload: { caseId: id } }, visit.now);
}

/** Takes back the case of an answer that does not count after all, with the duty to tell of it; one that a member has worked on stays. */
export async function withdrawCase(tx: Writer, organizationId: string, responseId: string): Promise<void> {
  const { cases: c, caseMoves: moves, outbox: o } = tx.t;
  const [one] = await tx
    .update(c)
    .set({ state: 'open' }) // changes nothing, and makes whoever wants to move it wait
    .where(and(eq(c.organizationId, organizationId), eq(c.responseId, responseId), eq(c.state, 'open')))
    .returning({ id: c.id });
  if (!one) return;
  const its = and(eq(moves.organizationId, organizationId), eq(moves.caseId, one.id));
  if ((await tx.$count(moves, and(its, isNotNull(moves.memberId)))) > 0) return;
  await tx.delete(moves).where(its);
  await tx.delete(c).where(and(eq(c.organizationId, organizationId), eq(c.id, one.id)));
  await tx.delete(o).where(and(eq(o.organizationId, organizationId), eq(o.id, tellingOf(one.id))));
}

/** Writes into a case's history that its customer changed the answer, as '3 → 9'; says false when the answer has no case. */
export async function noteAnswerChanged(
  tx: Writer,
  visit: Visit,
  change: { readonly organizationId: string; readonly responseId: string; readonly from: number; readonly to: number },
): Promise<boolean> {
  const { cases: c, caseMoves } = tx.t;
  const { organizationId, from, to } = change;
  const [one] = await tx
    .update(c)
    .set({ revision: sql`${c.revision} + 1` })
    .where(and(eq(c.organizationId, organizationId), eq(c.responseId, change.responseId)))
    .returning({ id: c.id, revision: c.revision });
  if (!one) return false;
  await tx.insert(caseMoves).values({
    organizationId,
    caseId: one.id,
    revision: one.revision,
    memberId: null,
    move: 'answerChanged',
    note: `${from} → ${to}`,
    at: visit.now,
  });
  return true;
}

const tellingOf = (caseId: string): string => `tell-${caseId}`;

const insertCase = prepared((tx: Writer) => {
  const p = sql.placeholder;
  return tx
    .insert(tx.t.cases)
    .values({
      organizationId: p('organizationId'),
      id: p('id'),
      responseId: p('responseId'),
      customerId: p('customerId'),
      teamId: p('teamId'),
      state: 'open',
      revision: 1,
      openedAt: p('openedAt'),
      dueAt: p('dueAt'),
    })
    .prepare('insert_case');
});
