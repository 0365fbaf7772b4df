// How many answers waves have: those that figures count, so neither what may not be a person's nor what was rejected.
import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Reader } from './store.ts';

/**
 * By wave; one that nobody answered is not in it. Of customers an answer counts unless it is unconfirmed or rejected, as in every report;
 * of employees everybody who has handed in a ballot.
 */
export async function answersOf(db: Reader, organizationId: string, waveIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (waveIds.length === 0) return new Map();
  const { invitations: i, responses: r } = db.t;
  const count = sql<number>`count(*)`.mapWith(Number);
  const theirs = and(eq(i.organizationId, organizationId), inArray(i.waveId, [...waveIds]));
  const answered = await db
    .select({ waveId: i.waveId, n: count })
    .from(i)
    .where(and(theirs, isNotNull(i.answeredDay)))
    .groupBy(i.waveId);
  // Doubted answers are few and have an index of their own: to join every answer of a large wave would take long.
  const doubted = await db
    .select({ waveId: i.waveId, n: count })
    .from(r)
    .innerJoin(i, and(eq(i.organizationId, r.organizationId), eq(i.id, r.id)))
    .where(and(eq(r.organizationId, organizationId), isNotNull(r.doubts), ne(r.standing, 'confirmed'), theirs))
    .groupBy(i.waveId);
  const without = new Map(doubted.map(({ waveId, n }) => [waveId, n]));
  return new Map(answered.map(({ waveId, n }) => [waveId, n - (without.get(waveId) ?? 0)]));
}
