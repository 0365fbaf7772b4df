// Who may sign in, who supervises which team, and the log of what they changed.
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Member, Scope } from '#domain/access.ts';
import type { Action } from '#domain/log.ts';
import { notFound } from '#domain/refusal.ts';
import { cursorOf, earlierThan, readCursor } from '#db/cursor.ts';
import type { Reader } from '#db/store.ts';

/** Every member, by name. */
export async function membersIn(db: Reader, scope: Scope): Promise<readonly Member[]> {
  const { members: m, supervisions: s } = db.t;
  const rows = await db
    .select({ id: m.id, name: m.name, email: m.email, role: m.role, confirmedAt: m.totpConfirmedAt })
    .from(m)
    .where(and(eq(m.organizationId, scope.organizationId), isNull(m.removedAt)))
    .orderBy(asc(m.name), asc(m.id));
  const pairs = await db.select({ memberId: s.memberId, teamId: s.teamId }).from(s).where(eq(s.organizationId, scope.organizationId));
  const teamsOf = Map.groupBy(pairs, (pair) => pair.memberId);
  return rows.map(({ confirmedAt, ...row }) => ({
    ...row,
    secondFactor: confirmedAt !== null,
    teamIds: (teamsOf.get(row.id) ?? []).map((pair) => pair.teamId),
  }));
}

/** One of the members. Throws `Refusal` notFound. */
export async function memberOf(db: Reader, scope: Scope, id: string): Promise<Member> {
  const member = (await membersIn(db, scope)).find((one) => one.id === id);
  if (!member) throw notFound();
  return member;
}

export type LogEntry = {
  readonly id: string;
  readonly at: Date;
  /** Who did it; undefined when it was Coro itself. */
  readonly by: string | undefined;
  readonly action: Action;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** So many entries stand on one page. */
const pageSize = 50;

/** A page of the log, the latest first; `next` is where the page after this one begins, for `after`. */
export async function logOf(
  db: Reader,
  scope: Scope,
  after: string | undefined,
): Promise<{ readonly entries: readonly LogEntry[]; readonly next: string | undefined }> {
  const { audit: a, members: m } = db.t;
  const rows = await db
    .select({ id: a.id, at: a.at, name: m.name, action: a.action, subject: a.subject, detail: a.detail })
    .from(a)
    .leftJoin(m, and(eq(m.organizationId, a.organizationId), eq(m.id, a.memberId)))
    .where(and(eq(a.organizationId, scope.organizationId), earlierThan(a.at, a.id, readCursor(after))))
    .orderBy(desc(a.at), desc(a.id))
    .limit(pageSize + 1);
  const entries = rows.slice(0, pageSize).map(({ name, ...row }) => ({ ...row, by: name ?? undefined }));
  const last = rows.length > pageSize ? entries.at(-1) : undefined;
  return { entries, next: last && cursorOf(last.at, last.id) };
}
