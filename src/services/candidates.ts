// Who might be asked, as the rules want to know them: people with what is remembered of their address, and their other letters.
import { and, asc, eq, gt, gte, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { type Day, dayOf } from '#domain/calendar.ts';
import type { Candidate } from '#domain/decision.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import { chunks, prepared, type Reader } from '#db/store.ts';
import type { Invited } from './invitation-rows.ts';

/** A person on the list, before their other letters are known. */
export type Listed = Invited &
  Pick<Candidate, 'timeZone' | 'lastAskedDay' | 'stopped' | 'restDays'> & { readonly email: string | null; readonly name: string };

/** The next people of the organization behind an id, in the order of ids: a million need no more memory than a thousand. */
export function listedAfter(db: Reader, organizationId: string, kind: SurveyKind, after: string, limit: number): Promise<Listed[]> {
  return pages[kind](db).execute({ organizationId, after, limit });
}

/** Of customers chosen one by one those who are on the list, by name. */
export async function listedAmong(db: Reader, organizationId: string, ids: readonly string[]): Promise<Listed[]> {
  const { customers: c } = db.t;
  const found: Listed[] = [];
  for (const some of chunks(ids, 1))
    found.push(
      ...(await listed(db, 'customer')
        .where(and(eq(c.organizationId, organizationId), inArray(c.id, some), isNull(c.removedAt)))
        .orderBy(asc(c.name), asc(c.id))),
    );
  return found;
}

/**
 * What other waves have for a customer: the day a first letter is planned for, until when one with the same questions can be answered,
 * planned or sent, and until when one that has left.
 */
export type Elsewhere = { readonly plannedDay: Day | null; readonly openUntil: Day | null; readonly answerableUntil: Day | null };

/**
 * The days of waves that are under way beside this one, or were made before it for later: only their letters have to be looked for.
 * Of two that are still to open, the one that was made first has the people whom both want.
 */
export async function otherWaves(
  db: Reader,
  organizationId: string,
  { id, createdAt }: { readonly id: string; readonly createdAt: Date },
): Promise<ReadonlyMap<string, Day>> {
  const { waves: w } = db.t;
  const rows = await db
    .select({ id: w.id, day: w.day, state: w.state, createdAt: w.createdAt })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.kind, 'customer'), inArray(w.state, ['planned', 'open']), ne(w.id, id)));
  const before = (other: (typeof rows)[number]): boolean =>
    other.createdAt < createdAt || (other.createdAt.getTime() === createdAt.getTime() && other.id < id);
  return new Map(rows.filter((one) => one.state === 'open' || before(one)).map((one) => [one.id, one.day]));
}

type Whose = { readonly from: string; readonly to: string } | { readonly ids: readonly string[] };

/** The letters of other waves to these customers that are planned, or not answered and still open. */
export async function elsewhere(
  db: Reader,
  organizationId: string,
  others: ReadonlyMap<string, Day>,
  whose: Whose,
  { surveyId, today, timeZone }: { readonly surveyId: string; readonly today: Day; readonly timeZone: string },
): Promise<ReadonlyMap<string, Elsewhere>> {
  const found = new Map<string, Elsewhere>();
  if (others.size === 0) return found;
  const { invitations: i } = db.t;
  const rows = await db
    .select({ customerId: i.customerId, waveId: i.waveId, surveyId: i.surveyId, state: i.state, dueAt: i.dueAt, lastDay: i.lastDay })
    .from(i)
    .where(
      and(
        eq(i.organizationId, organizationId),
        'ids' in whose ? inArray(i.customerId, [...whose.ids]) : and(gte(i.customerId, whose.from), lte(i.customerId, whose.to)),
        inArray(i.state, ['planned', 'sent']),
        isNull(i.answeredDay),
        gte(i.lastDay, today),
        or(eq(i.surveyId, surveyId), eq(i.state, 'planned')),
      ),
    );
  for (const row of rows) {
    const waveDay = others.get(row.waveId);
    if (row.customerId === null || waveDay === undefined) continue;
    const { plannedDay = null, openUntil = null, answerableUntil = null } = found.get(row.customerId) ?? {};
    const planned = row.state === 'planned' ? (row.dueAt ? dayOf(row.dueAt, timeZone) : waveDay) : null;
    const same = row.surveyId === surveyId ? row.lastDay : null;
    found.set(row.customerId, {
      plannedDay: latest(plannedDay, planned),
      openUntil: latest(openUntil, same),
      answerableUntil: latest(answerableUntil, row.state === 'sent' ? same : null),
    });
  }
  return found;
}

/** Everything the rules want to know. */
export function candidateOf(one: Listed, other: Elsewhere | undefined): Candidate {
  const { email: address, stopped, restDays, timeZone, lastAskedDay } = one;
  const asked = other ? latest(lastAskedDay, other.plannedDay) : lastAskedDay;
  return { address, removed: false, stopped, restDays, timeZone, lastAskedDay: asked, openUntil: other?.openUntil ?? null };
}

const latest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

function listed(db: Reader, kind: SurveyKind) {
  const { customers, employees, addresses: a } = db.t;
  const people = kind === 'customer' ? customers : employees;
  return db
    .select({
      id: people.id,
      name: people.name,
      teamId: people.teamId,
      locale: people.locale,
      email: people.email,
      timeZone: people.timeZone,
      lastAskedDay: kind === 'customer' ? customers.lastAskedDay : sql<string | null>`null`,
      stopped: a.stopped,
      restDays: a.restDays,
    })
    .from(people)
    .leftJoin(a, and(eq(a.organizationId, people.organizationId), eq(a.address, people.email)));
}

function pageOf(kind: SurveyKind) {
  return prepared((db: Reader) => {
    const people = kind === 'customer' ? db.t.customers : db.t.employees;
    const p = sql.placeholder;
    return listed(db, kind)
      .where(and(eq(people.organizationId, p('organizationId')), gt(people.id, p('after')), isNull(people.removedAt)))
      .orderBy(asc(people.id))
      .limit(p('limit'))
      .prepare(`listed_${kind}`);
  });
}

const pages = { customer: pageOf('customer'), engagement: pageOf('engagement') };
