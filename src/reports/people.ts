// Who is on the lists of customers and employees, and what each was asked; never whether an employee answered.
import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import { dayOf } from '#domain/calendar.ts';
import type { Known } from '#domain/matching.ts';
import { type NamedTeam, type PeopleList, subtree } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import type { AskedCustomer, WaveOfPerson } from '#domain/waves.ts';
import type { Reader } from '#db/store.ts';

/** Employees have no telephone number. */
export type Person = Omit<Known, 'removed'>;

/** `after` is the name and id of the last person of the page before; `teamId` stands for its whole subtree. */
export type PeopleQuery = {
  readonly search: string;
  readonly teamId: string | undefined;
  readonly after: { readonly name: string; readonly id: string } | undefined;
  readonly limit: number;
};

/** A page of people by name, and whether there are more. The search looks into names, addresses and references. */
export async function listPeople(
  db: Reader,
  scope: Scope,
  list: PeopleList,
  tree: readonly NamedTeam[],
  { search, teamId, after, limit }: PeopleQuery,
): Promise<{ readonly people: readonly Person[]; readonly more: boolean }> {
  const t = db.t[list];
  const rows = await db
    .select(columnsOf(db, list))
    .from(t)
    .where(
      and(
        eq(t.organizationId, scope.organizationId),
        isNull(t.removedAt),
        teamId === undefined ? undefined : inArray(t.teamId, [...subtree(tree, teamId)]),
        search === '' ? undefined : containing(db, list, search),
        after && or(gt(t.name, after.name), and(eq(t.name, after.name), gt(t.id, after.id))),
      ),
    )
    .orderBy(asc(t.name), asc(t.id))
    .limit(limit + 1);
  return { people: rows.slice(0, limit), more: rows.length > limit };
}

/** How many people there are on each list. */
export async function countPeople(db: Reader, scope: Scope): Promise<Readonly<Record<PeopleList, number>>> {
  const [customers, employees] = await Promise.all(
    (['customers', 'employees'] as const).map((list) =>
      db.$count(db.t[list], and(eq(db.t[list].organizationId, scope.organizationId), isNull(db.t[list].removedAt))),
    ),
  );
  return { customers: customers ?? 0, employees: employees ?? 0 };
}

/** How many people each team has itself, without those below it; a team without people is absent. */
export async function peopleByTeam(db: Reader, scope: Scope): Promise<ReadonlyMap<string, Readonly<Record<PeopleList, number>>>> {
  const found = new Map<string, { customers: number; employees: number }>();
  for (const list of ['customers', 'employees'] as const) {
    const t = db.t[list];
    const rows = await db
      .select({ teamId: t.teamId, n: sql<number>`count(*)`.mapWith(Number) })
      .from(t)
      .where(and(eq(t.organizationId, scope.organizationId), isNull(t.removedAt)))
      .groupBy(t.teamId);
    for (const { teamId, n } of rows) found.set(teamId, { customers: 0, employees: 0, ...found.get(teamId), [list]: n });
  }
  return found;
}

/** One person who is on the list. Throws `Refusal` notFound. */
export async function personOf(db: Reader, scope: Scope, list: PeopleList, id: string): Promise<Person> {
  const t = db.t[list];
  const [person] = await db
    .select(columnsOf(db, list))
    .from(t)
    .where(and(eq(t.organizationId, scope.organizationId), eq(t.id, id), isNull(t.removedAt)));
  if (!person) throw notFound();
  return person;
}

/** The latest fifty times a customer was asked, and what they answered. */
export async function askedOfCustomer(db: Reader, scope: Scope, customerId: string): Promise<readonly AskedCustomer[]> {
  const { invitations: i, waves: w, responses: r, organizations: o, events: e } = db.t;
  const rows = await db
    .select({
      sentAt: i.sentAt,
      at: e.at,
      programmeId: w.programmeId,
      timeZone: o.timeZone,
      wave: w.name,
      day: w.day,
      state: i.state,
      reason: i.reason,
      until: i.until,
      dueAt: i.dueAt,
      score: r.score,
      comment: r.comment,
      answered: r.day,
      standing: r.standing,
    })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .innerJoin(o, eq(o.id, i.organizationId))
    .leftJoin(r, and(eq(r.organizationId, i.organizationId), eq(r.id, i.id)))
    .leftJoin(e, and(eq(e.organizationId, i.organizationId), eq(e.id, i.occasion)))
    .where(and(eq(i.organizationId, scope.organizationId), eq(i.customerId, customerId)))
    .orderBy(desc(w.day), desc(i.id))
    .limit(50);
  const asked = rows.map(({ score, comment, answered, standing, sentAt, at, programmeId, timeZone, ...row }) => {
    // The wave of a programme began long before: what counts is the letter's day, or the visit's.
    const instant = programmeId === null ? null : (sentAt ?? row.dueAt ?? at);
    return {
      ...row,
      day: instant === null ? row.day : dayOf(instant, timeZone),
      answer: score === null || answered === null || standing === null ? undefined : { score, comment, day: answered, standing },
    };
  });
  return asked.toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
}

/** The latest fifty waves of an employee, with what the rules decided, and nothing of what became of the letter. */
export async function wavesOfEmployee(db: Reader, scope: Scope, employeeId: string): Promise<readonly WaveOfPerson[]> {
  const { invitations: i, waves: w } = db.t;
  const rows = await db
    .select({ wave: w.name, day: w.day, state: i.state, reason: i.reason, until: i.until, dueAt: i.dueAt })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .where(and(eq(i.organizationId, scope.organizationId), eq(i.employeeId, employeeId)))
    .orderBy(desc(w.day), desc(i.id))
    .limit(50);
  // When a reminder is due would tell who has answered: once the letter has left, nothing of it is given.
  return rows.map((row) => (row.state === 'planned' || row.state === 'waiting' ? row : { ...row, dueAt: null }));
}

function columnsOf(db: Reader, list: PeopleList) {
  const t = db.t[list];
  return {
    id: t.id,
    reference: t.reference,
    name: t.name,
    email: t.email,
    phone: list === 'customers' ? db.t.customers.phone : sql<string | null>`null`,
    locale: t.locale,
    timeZone: t.timeZone,
    teamId: t.teamId,
  };
}

/** lower() of SQLite knows only ASCII, so what was typed is also looked for as it was typed. */
function containing(db: Reader, list: PeopleList, search: string) {
  const t = db.t[list];
  const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const within = (column: typeof t.name | typeof t.email | typeof t.reference) => [
    sql`lower(${column}) like ${pattern(search.toLowerCase())} escape '\\'`,
    sql`${column} like ${pattern(search)} escape '\\'`,
  ];
  return or(...[t.name, t.email, t.reference].flatMap(within));
}
