// The words by which the people of a team are called, hashed: an employee's page compares them with what is being written, and carries no names.
import { createHash } from 'node:crypto';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { hashLength, type HiddenNames, nameHashText, nameWords } from '#domain/telling.ts';
import type { Visit } from './context.ts';

/** The hashes of more people than these would make every page slow to load, and find a name in every sentence. */
const mostPeople = 300;

/** The people of these teams, without those of teams below, and their supervisors; the salt is the wave's, so that no list fits another. */
export async function hiddenNames(
  visit: Visit,
  of: { readonly organizationId: string; readonly waveId: string; readonly teamIds: readonly string[] },
): Promise<HiddenNames> {
  const { employees: e, supervisions: s, members: m } = visit.db.t;
  const { organizationId, waveId, teamIds } = of;
  const people = await visit.db
    .select({ name: e.name })
    .from(e)
    .where(and(eq(e.organizationId, organizationId), inArray(e.teamId, [...teamIds]), isNull(e.removedAt)))
    .orderBy(asc(e.id))
    .limit(mostPeople);
  const supervisors = await visit.db
    .select({ name: m.name })
    .from(s)
    .innerJoin(m, and(eq(m.organizationId, s.organizationId), eq(m.id, s.memberId)))
    .where(and(eq(s.organizationId, organizationId), inArray(s.teamId, [...teamIds]), isNull(m.removedAt)));
  const words = new Set([...people, ...supervisors].flatMap(({ name }) => nameWords(name)));
  const hashes = [...words].map((word) => createHash('sha256').update(nameHashText(waveId, word)).digest('base64url').slice(0, hashLength));
  return { salt: waveId, hashes: hashes.toSorted() };
}
