// Answers that may not be a person's: those that wait to be settled, and what became of the others.
import { and, desc, eq, isNotNull, ne, type SQL } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import type { Doubted } from '#domain/doubts.ts';
import type { NamedTeam } from '#domain/people.ts';
import { cursorOf, earlierThan, readCursor } from '#db/cursor.ts';
import { inSight } from '#db/scope.ts';
import type { Reader } from '#db/store.ts';
import { teamAsked, teamLimit, teamsIn } from './teams.ts';

/** As an address says it; `show` is 'settled' for what was settled. */
export type DoubtedFilter = { readonly show?: string | undefined; readonly team?: string | undefined; readonly after?: string | undefined };

export type DoubtedList = {
  readonly settled: boolean;
  readonly team: NamedTeam | undefined;
  readonly teams: readonly NamedTeam[];
  readonly answers: readonly Doubted[];
  /** How many wait in all that is in sight. */
  readonly waiting: number;
  readonly next: string | undefined;
};

const size = 30;

/** The next thirty, the latest answer first. Throws `notFound` for a team that is not in sight. */
export async function listDoubted(db: Reader, scope: Scope, filter: DoubtedFilter): Promise<DoubtedList> {
  const teams = await teamsIn(db, scope);
  const team = teamAsked(teams, filter.team);
  const settled = filter.show === 'settled';
  const r = db.t.responses;
  const standing = settled ? ne(r.standing, 'unconfirmed') : eq(r.standing, 'unconfirmed');
  const where = and(eq(r.organizationId, scope.organizationId), isNotNull(r.doubts), standing, teamLimit(r.teamId, scope, teams, team));
  const rows = await page(db, where, filter.after);
  const answers = rows.slice(0, size);
  const last = rows.length > size ? answers.at(-1) : undefined;
  const waiting = await countUnconfirmed(db, scope);
  return { settled, team, teams, answers, waiting, next: last && cursorOf(last.answeredAt, last.id) };
}

/** How many answers in sight wait to be settled. */
export async function countUnconfirmed(db: Reader, scope: Scope): Promise<number> {
  const r = db.t.responses;
  const waits = and(isNotNull(r.doubts), eq(r.standing, 'unconfirmed'));
  return db.$count(r, and(eq(r.organizationId, scope.organizationId), waits, inSight(r.teamId, scope)));
}

async function page(db: Reader, where: SQL | undefined, after: string | undefined): Promise<Doubted[]> {
  const { responses: r, invitations: i, customers: k, teams: t, members: m } = db.t;
  const rows = await db
    .select({
      id: r.id,
      score: r.score,
      comment: r.comment,
      answeredAt: r.answeredAt,
      sentAt: i.sentAt,
      deliveredAt: i.deliveredAt,
      team: t.name,
      customer: k.name,
      standing: r.standing,
      doubts: r.doubts,
      settledAt: r.settledAt,
      settledBy: m.name,
    })
    .from(r)
    .innerJoin(i, and(eq(i.organizationId, r.organizationId), eq(i.id, r.id)))
    .innerJoin(k, and(eq(k.organizationId, r.organizationId), eq(k.id, r.customerId)))
    .innerJoin(t, and(eq(t.organizationId, r.organizationId), eq(t.id, r.teamId)))
    .leftJoin(m, and(eq(m.organizationId, r.organizationId), eq(m.id, r.settledBy)))
    .where(and(where, earlierThan(r.answeredAt, r.id, readCursor(after))))
    .orderBy(desc(r.answeredAt), desc(r.id))
    .limit(size + 1);
  return rows.map(({ sentAt, deliveredAt, doubts, ...row }) => ({ ...row, doubts: doubts ?? [], arrivedAt: deliveredAt ?? sentAt }));
}
