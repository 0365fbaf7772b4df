// What can be taken out of Coro as a table: people, answers, follow-ups, earlier results, and employees' results as far as they are released.
import { and, asc, eq, gt } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import type { Figures, GroupSize, Released, TeamResult } from '#domain/anonymity.ts';
import { bandOf } from '#domain/nps.ts';
import { type NamedTeam, pathTexts, type PeopleList } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import type { Reader } from '#db/store.ts';
import { closedWaves, combinationsIn, contentOf, groupsIn, historyOfTeam, snapshotOf } from './engagement.ts';
import { customersImported, employeesImported, importedPeriods, meanOfAll } from './history.ts';
import { teamsIn } from './teams.ts';

const person = ['reference', 'name', 'email', 'locale', 'team'] as const;

/** The columns of each table; the words for them are in web/messages. */
export const exportColumns = {
  customers: [...person, 'phone'],
  employees: person,
  responses: [
    'id',
    'answered',
    'survey',
    'team',
    'reference',
    'name',
    'email',
    'score',
    'band',
    'comment',
    'mayContact',
    'counted',
    'standing',
  ],
  cases: ['id', 'opened', 'due', 'state', 'contacted', 'resolved', 'rootCause', 'team', 'name', 'score'],
  history: ['team', 'period', 'side', 'measure', 'value', 'n'],
  results: ['wave', 'day', 'team', 'group', 'measure', 'value', 'bound', 'n'],
} as const;

export type ExportKind = keyof typeof exportColumns;

export type ExportRow = readonly (string | number | null)[];

export const exportKinds = Object.keys(exportColumns) as ExportKind[];

/** The rows of a table, a thousand at a time in memory. Instants are ISO 8601 in UTC, teams are paths from the top. */
export async function* exportRows(db: Reader, scope: Scope, kind: ExportKind): AsyncGenerator<ExportRow> {
  const tree = await teamsIn(db, scope);
  const paths = pathTexts(tree);
  switch (kind) {
    case 'customers':
      return yield* peopleRows(db, scope, 'customers', paths);
    case 'employees':
      return yield* peopleRows(db, scope, 'employees', paths);
    case 'responses':
      return yield* responseRows(db, scope, paths);
    case 'cases':
      return yield* caseRows(db, scope, paths);
    case 'history':
      return yield* historyRows(db, scope, tree, paths);
    case 'results':
      return yield* resultRows(db, scope, tree, paths);
  }
}

type Paths = ReadonlyMap<string, string>;
const size = 1000;

async function* peopleRows(db: Reader, scope: Scope, kind: PeopleList, paths: Paths): AsyncGenerator<ExportRow> {
  const t = db.t[kind];
  const customers = db.t.customers;
  const found = inPages((after) =>
    db
      .select({
        id: t.id,
        reference: t.reference,
        name: t.name,
        email: t.email,
        locale: t.locale,
        teamId: t.teamId,
        removedAt: t.removedAt,
        ...(kind === 'customers' && { phone: customers.phone }),
      })
      .from(t)
      .where(and(eq(t.organizationId, scope.organizationId), gt(t.id, after)))
      .orderBy(asc(t.id))
      .limit(size),
  );
  for await (const { reference, name, email, locale, teamId, removedAt, phone } of found) {
    if (removedAt !== null || !sees(scope, teamId)) continue;
    yield [reference, name, email, locale, paths.get(teamId) ?? '', ...(kind === 'customers' ? [phone ?? null] : [])];
  }
}

async function* responseRows(db: Reader, scope: Scope, paths: Paths): AsyncGenerator<ExportRow> {
  const { responses: r, customers: c, surveys: s } = db.t;
  const surveys = await db.select({ id: s.id, name: s.name }).from(s).where(eq(s.organizationId, scope.organizationId));
  const nameOf = new Map(surveys.map(({ id, name }) => [id, name]));
  const found = inPages((after) =>
    db
      .select({
        id: r.id,
        answeredAt: r.answeredAt,
        surveyId: r.surveyId,
        teamId: r.teamId,
        reference: c.reference,
        name: c.name,
        email: c.email,
        score: r.score,
        comment: r.comment,
        mayContact: r.mayContact,
        counted: r.counted,
        standing: r.standing,
      })
      .from(r)
      .leftJoin(c, and(eq(c.organizationId, r.organizationId), eq(c.id, r.customerId)))
      .where(and(eq(r.organizationId, scope.organizationId), gt(r.id, after)))
      .orderBy(asc(r.id))
      .limit(size),
  );
  for await (const { id, answeredAt, surveyId, teamId, reference, name, email, score, comment, mayContact, counted, standing } of found) {
    if (sees(scope, teamId))
      yield [
        id,
        answeredAt.toISOString(),
        nameOf.get(surveyId) ?? '',
        paths.get(teamId) ?? '',
        reference,
        name,
        email,
        score,
        bandOf(score),
        comment,
        Number(mayContact),
        Number(counted),
        standing,
      ];
  }
}

async function* caseRows(db: Reader, scope: Scope, paths: Paths): AsyncGenerator<ExportRow> {
  const { cases: k, customers: c, responses: r } = db.t;
  const found = inPages((after) =>
    db
      .select({
        id: k.id,
        openedAt: k.openedAt,
        dueAt: k.dueAt,
        state: k.state,
        contactedAt: k.contactedAt,
        resolvedAt: k.resolvedAt,
        rootCause: k.rootCause,
        teamId: k.teamId,
        name: c.name,
        score: r.score,
      })
      .from(k)
      .leftJoin(c, and(eq(c.organizationId, k.organizationId), eq(c.id, k.customerId)))
      .leftJoin(r, and(eq(r.organizationId, k.organizationId), eq(r.id, k.responseId)))
      .where(and(eq(k.organizationId, scope.organizationId), gt(k.id, after)))
      .orderBy(asc(k.id))
      .limit(size),
  );
  const at = (instant: Date | null): string | null => instant?.toISOString() ?? null;
  for await (const row of found) {
    const { id, state, rootCause, teamId, name, score } = row;
    if (sees(scope, teamId))
      yield [
        id,
        at(row.openedAt),
        at(row.dueAt),
        state,
        at(row.contactedAt),
        at(row.resolvedAt),
        rootCause,
        paths.get(teamId) ?? '',
        name,
        score,
      ];
  }
}

/** Customers' figures as they came; employees' as the gate lets them through. */
async function* historyRows(db: Reader, scope: Scope, tree: readonly NamedTeam[], paths: Paths): AsyncGenerator<ExportRow> {
  const { threshold } = await organizationOf(db, scope);
  for (const { period, side, measures } of await importedPeriods(db, scope)) {
    const own = new Set(measures.filter((name) => name !== meanOfAll));
    if (side === 'customers') {
      const { teams, scales } = await customersImported(db, scope, period);
      for (const [teamId, figures] of teams)
        for (const [name, { value, n }] of figures)
          if (own.has(name)) yield [paths.get(teamId) ?? '', period, side, name, given(value, scales.get(name)?.divisor), n];
    } else {
      const { teams, scales } = await employeesImported(db, scope, tree, threshold, period);
      for (const [teamId, result] of teams)
        for (const [name, value, , n] of measuresIn(result))
          if (name === '' || own.has(name))
            yield [paths.get(teamId) ?? '', period, side, name, value === null ? null : given(value, scales.get(name)?.divisor), n];
    }
  }
}

/**
 * Only what a page would show: each team's waves side by side, without those whose difference would tell about few people; then, in each wave, the hidden
 * teams that are told together, in one row for all of them, and for whoever sees the whole organization the groups by what people say about themselves.
 */
async function* resultRows(db: Reader, scope: Scope, tree: readonly NamedTeam[], paths: Paths): AsyncGenerator<ExportRow> {
  const waves = await closedWaves(db, scope);
  const { name: whole } = await organizationOf(db, scope);
  const names = new Map(paths);
  // Teams that are no more keep the name they had; the organization is the top of every wave's tree.
  for (const wave of waves)
    for (const { id, name } of (await snapshotOf(db, scope, wave)).tree)
      if (sees(scope, id) && !names.has(id)) names.set(id, name || whole);
  for (const teamId of [...tree.map((team) => team.id), ...[...names.keys()].filter((id) => !paths.has(id))])
    for (const { wave, result } of await historyOfTeam(db, scope, teamId, waves))
      for (const row of measuresIn(result)) yield [wave.name, wave.day, names.get(teamId) ?? '', '', ...row];
  for (const wave of waves) {
    const snapshot = await snapshotOf(db, scope, wave);
    for (const { combination, names: together } of combinationsIn(snapshot, scope))
      for (const row of figuresIn(combination)) yield [wave.name, wave.day, together.join(' + '), '', ...row];
    if (scope.teamIds === null)
      for (const { question, option, group } of groupsIn(snapshot, await contentOf(db, scope, wave)))
        for (const row of figuresIn(group)) yield [wave.name, wave.day, whole, `${question}: ${option}`, ...row];
  }
}

async function organizationOf(db: Reader, scope: Scope): Promise<{ readonly name: string; readonly threshold: number }> {
  const o = db.t.organizations;
  const [organization] = await db.select({ name: o.name, threshold: o.threshold }).from(o).where(eq(o.id, scope.organizationId));
  if (organization === undefined) throw notFound();
  return organization;
}

type MeasureRow = readonly [name: string, value: number | null, bound: string | null, n: string | number];

/** A hidden team is said to be hidden, in one row without a measure. */
function measuresIn(result: Released<TeamResult>): readonly MeasureRow[] {
  return result.hidden ? [['', null, null, 'hidden']] : figuresIn(result);
}

function figuresIn({ measures, n }: Released<Pick<Figures, 'measures' | 'n'>>): readonly MeasureRow[] {
  return Object.entries(measures).map(([name, { value, bound }]) => [name, value, bound ?? null, sizeOf(n)]);
}

/** '5-9' would become a day in a spreadsheet. */
function sizeOf(n: GroupSize): string | number {
  if ('exact' in n) return n.exact;
  return 'band' in n ? n.band.replace('-', ' to ') : 'unknown';
}

/** A figure as the file had it, on its own scale, without the traces of having been divided. */
const given = (value: number, divisor = 1): number => Number((value * divisor).toPrecision(12));

/** The rows of a table by their ids. What is joined to them must be joined on the left: a planner may otherwise begin there, and sort the table for every page. */
async function* inPages<T extends { readonly id: string }>(page: (after: string) => PromiseLike<readonly T[]>): AsyncGenerator<T> {
  for (let after = ''; ;) {
    const rows = await page(after);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = last.id;
  }
}
