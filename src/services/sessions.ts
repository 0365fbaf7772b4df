// Sessions: who is signed in where, kept in the database so that they can be ended from anywhere.
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Writer } from '#db/store.ts';
import type { Actor } from '#domain/access.ts';
import { type Context, enter, type Visit } from './context.ts';
import { hashFits, hashOf, newToken, readSecret } from './secrets.ts';

const day = 86_400_000;
/** A session ends after 30 days without a visit. */
const lasting = 30 * day;

/** Starts a session for a member; the returned token belongs into the cookie and is kept nowhere else. */
export function openSession(visit: Visit, member: { organizationId: string; id: string }, agent: string): Promise<string> {
  return visit.write((tx) => startSession(tx, visit, member, agent));
}

/** The same within a transaction. */
export async function startSession(
  tx: Writer,
  visit: Visit,
  { organizationId, id: memberId }: { organizationId: string; id: string },
  agent: string,
): Promise<string> {
  const { token, id, secretHash } = newToken(visit, organizationId);
  const expiresAt = new Date(visit.now.getTime() + lasting);
  await tx
    .insert(tx.t.sessions)
    .values({ organizationId, id, memberId, secretHash, agent: agent.slice(0, 200), createdAt: visit.now, seenAt: visit.now, expiresAt });
  return token;
}

/** The context of a session's token, or undefined when there is no such session, it has ended, or its member was removed. */
export async function sessionOf(
  visit: Visit,
  token: string,
): Promise<{ context: Context; organization: { name: string; timeZone: string } } | undefined> {
  const read = readSecret(token);
  if (!read) return undefined;
  const { sessions, members, organizations } = visit.db.t;
  const [row] = await visit.db
    .select({
      secretHash: sessions.secretHash,
      seenAt: sessions.seenAt,
      memberId: members.id,
      role: members.role,
      name: members.name,
      email: members.email,
      locale: members.locale,
      organization: organizations.name,
      timeZone: organizations.timeZone,
    })
    .from(sessions)
    .innerJoin(members, and(eq(members.organizationId, sessions.organizationId), eq(members.id, sessions.memberId)))
    .innerJoin(organizations, eq(organizations.id, sessions.organizationId))
    .where(
      and(
        eq(sessions.organizationId, read.organizationId),
        eq(sessions.id, read.id),
        gt(sessions.expiresAt, visit.now),
        isNull(members.removedAt),
      ),
    );
  if (!row || !hashFits(row.secretHash, read.secret)) return undefined;
  if (visit.now.getTime() - row.seenAt.getTime() > day / 24) await seen(visit, read);
  const { memberId, role, name, email, locale } = row;
  const actor: Actor = { organizationId: read.organizationId, memberId, role, name, email, locale };
  return { context: await enter(visit, actor), organization: { name: row.organization, timeZone: row.timeZone } };
}

/** Ends the session that the token belongs to; a token of no session is no error. */
export async function closeSession(visit: Visit, token: string): Promise<void> {
  const read = readSecret(token);
  if (!read) return;
  await visit.write((tx) =>
    tx
      .delete(tx.t.sessions)
      .where(
        and(
          eq(tx.t.sessions.organizationId, read.organizationId),
          eq(tx.t.sessions.id, read.id),
          eq(tx.t.sessions.secretHash, hashOf(read.secret)),
        ),
      ),
  );
}

async function seen(visit: Visit, { organizationId, id }: { organizationId: string; id: string }): Promise<void> {
  await visit.write((tx) =>
    tx
      .update(tx.t.sessions)
      .set({ seenAt: visit.now, expiresAt: new Date(visit.now.getTime() + lasting) })
      .where(and(eq(tx.t.sessions.organizationId, organizationId), eq(tx.t.sessions.id, id))),
  );
}
