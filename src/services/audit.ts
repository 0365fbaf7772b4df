// Writes down who changed what, in the transaction that changes it.
import type { Action } from '#domain/log.ts';
import type { Writer } from '#db/store.ts';
import type { Context } from './context.ts';

/** `await noteDown(ctx, tx, 'surveyPublished', surveyId, { version: 3 })`. */
export async function noteDown(
  ctx: Context,
  tx: Writer,
  action: Action,
  subject: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const { organizationId, memberId } = ctx.actor;
  await tx.insert(tx.t.audit).values({ organizationId, id: ctx.newId(), at: ctx.now, memberId, action, subject, detail });
}
