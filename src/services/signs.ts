// Writes down what programs did with the links of a letter, and doubts an answer that one of them has just given.
import { and, eq, ne } from 'drizzle-orm';
import { type Doubt, laterVisit, type Sign } from '#domain/doubts.ts';
import type { Writer } from '#db/store.ts';
import type { Visit } from './context.ts';
import { responseById } from './response-rows.ts';
import { moveUnconfirmed, takeOutOfFigures } from './standing.ts';
import { readToken } from './tokens.ts';

/** Longer names of visitors are cut. */
const agentLength = 200;

/**
 * Remembers a sign at the links of an invitation: one row for each kind of sign, however often it is seen. Says false, and does nothing, for a
 * link that nobody was sent.
 * An answer that came in the minute before the invisible link was followed, or before every score was opened, was most likely given by the
 * same program, so it is doubted, too, unless it has words.
 */
export async function noteSign(visit: Visit, token: string, sign: Sign, agent: string): Promise<boolean> {
  const { organizationId, invitationId } = readToken(visit.secret, token);
  const key = { organizationId, id: invitationId };
  return visit.write(async (tx) => {
    const { invitations: i, linkSigns } = tx.t;
    const [row] = await tx
      .update(i)
      .set({ signedAt: visit.now })
      .where(and(eq(i.organizationId, organizationId), eq(i.id, invitationId), eq(i.kind, 'customer'), ne(i.state, 'cancelled')))
      .returning({ answeredDay: i.answeredDay, sentMonth: i.sentMonth });
    if (!row) return false;
    await tx
      .insert(linkSigns)
      .values({ organizationId, id: `${sign}-${invitationId}`, invitationId, sign, at: visit.now, agent: agent.slice(0, agentLength) })
      .onConflictDoUpdate({ target: [linkSigns.organizationId, linkSigns.id], set: { at: visit.now } });
    if (row.answeredDay !== null) await doubtAnswer(tx, visit, key, sign, row.sentMonth);
    return true;
  });
}

type Key = { readonly organizationId: string; readonly id: string };

async function doubtAnswer(tx: Writer, visit: Visit, key: Key, sign: Sign, sentMonth: string | null): Promise<void> {
  const [before] = await responseById(tx).execute(key);
  if (!before) return;
  if (before.standing === 'unconfirmed') {
    if (!before.doubts?.includes(sign)) await setDoubts(tx, key, [...(before.doubts ?? []), sign]);
    return;
  }
  const just = visit.now.getTime() - (before.changedAt ?? before.answeredAt).getTime() < laterVisit;
  // Gateways that check a link when a person taps it are known scanners, too: a visit of theirs beside an answer says nothing.
  const settled = before.standing === 'rejected' || before.settledAt !== null || before.comment !== null;
  if (sign === 'scanner' || settled || !just) return;
  await takeOutOfFigures(tx, before, sentMonth);
  await moveUnconfirmed(tx, before, 1);
  await setDoubts(tx, key, [sign]);
}

async function setDoubts(tx: Writer, { organizationId, id }: Key, doubts: readonly Doubt[]): Promise<void> {
  const r = tx.t.responses;
  await tx
    .update(r)
    .set({ standing: 'unconfirmed', counted: false, doubts })
    .where(and(eq(r.organizationId, organizationId), eq(r.id, id)));
}
