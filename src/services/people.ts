// Teams, customers and employees come in by the hundred: what an import writes.
import { and, eq, inArray } from 'drizzle-orm';
import { chunks, type Writer } from '#db/store.ts';
import { matchRows, type PersonRow, type RowOutcome } from '#domain/matching.ts';
import { type PeopleList, teamKey } from '#domain/people.ts';
import { invalid, notFound } from '#domain/refusal.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { keepPeople, knownAmong, localeOf, teamsAmong } from './people-rows.ts';
import { takeTurn } from './turns.ts';

/**
 * A new team under `parentId` (null: at the top); answers its id. The name is one that `cleanName` has left.
 * Throws `Refusal` notFound (no such parent), invalid `name`: taken (there is one of this name beside it), tooDeep, tooLong, separatorInName.
 */
export async function createTeam(ctx: Context, name: string, parentId: string | null = null): Promise<string> {
  const { organizationId } = ctx.scope;
  return ctx.write(async (tx) => {
    await takeTurn(tx, organizationId);
    const pathKey = teamKey([...(await namesDownTo(tx, organizationId, parentId)), name], 'name');
    const id = ctx.newId(16);
    const row = { organizationId, id, parentId, name, pathKey, createdAt: ctx.now };
    const made = await tx.insert(tx.t.teams).values(row).onConflictDoNothing().returning({ id: tx.t.teams.id });
    if (made.length === 0) throw invalid({ field: 'name', code: 'taken' });
    await noteDown(ctx, tx, 'teamCreated', id, { name });
    return id;
  });
}

/**
 * The teams at these paths (names from the top down, see `parseTeamPath`), in the paths' order, making those that are missing.
 * Names are compared without case. Throws `Refusal` invalid `team`: tooDeep, tooLong (all names of a path together), separatorInName.
 */
export async function ensureTeamPaths(
  tx: Writer,
  ctx: Context,
  paths: readonly (readonly string[])[],
): Promise<{ readonly ids: readonly string[]; readonly created: number }> {
  const keys = paths.map((path) => teamKey(path));
  const known = await teamsByKey(tx, ctx, keys);
  const missing = paths.filter((_, i) => !known.has(keys[i]!));
  let created = 0;
  // From the top down, so that a team that somebody else makes at the same moment is found before anything is put under it.
  for (let depth = 1; depth <= Math.max(0, ...missing.map((path) => path.length)); depth++) {
    const level = new Map(
      missing.filter((path) => path.length >= depth).map((path) => [teamKey(path.slice(0, depth)), path.slice(0, depth)]),
    );
    for (const [key, id] of await teamsByKey(tx, ctx, [...level.keys()])) known.set(key, id);
    const rows = [...level].filter(([key]) => !known.has(key)).map(([pathKey, path]) => teamRow(ctx, pathKey, path, known));
    for (const some of chunks(rows, 6))
      created += (await tx.insert(tx.t.teams).values(some).onConflictDoNothing().returning({ id: tx.t.teams.id })).length;
    for (const [key, id] of await teamsByKey(
      tx,
      ctx,
      rows.map((row) => row.pathKey),
    ))
      known.set(key, id);
  }
  return { ids: keys.map((key) => known.get(key)!), created };
}

/**
 * Writes up to some 500 customers in one transaction, matching by reference, then by address (see `matchRows`).
 * Answers one outcome a row: what happened, or the `Fault` that kept it out (also `team` notAChoice); the other rows are written.
 */
export function upsertCustomers(ctx: Context, rows: readonly PersonRow[]): Promise<readonly RowOutcome[]> {
  return ctx.write((tx) => upsertPeople(tx, ctx, 'customers', rows));
}

/** The same for employees, who have no telephone number. */
export function upsertEmployees(ctx: Context, rows: readonly Omit<PersonRow, 'phone'>[]): Promise<readonly RowOutcome[]> {
  return ctx.write((tx) => upsertPeople(tx, ctx, 'employees', rows));
}

/** The same within a transaction that writes more; `locale` is the language of new people whose row says none, if not the organization's. */
export async function upsertPeople(
  tx: Writer,
  ctx: Context,
  kind: PeopleList,
  rows: readonly PersonRow[],
  locale?: string | null,
): Promise<readonly RowOutcome[]> {
  await takeTurn(tx, ctx.scope.organizationId);
  const teams = await teamsAmong(tx, ctx, rows);
  const placed = rows.filter((row) => teams.has(row.teamId));
  const matched = matchRows(await knownAmong(tx, ctx, kind, placed), placed, () => ctx.newId(16), locale ?? (await localeOf(tx, ctx)));
  await keepPeople(tx, ctx, kind, matched.people, matched.freed);
  const outcomes = matched.outcomes.values();
  return rows.map((row): RowOutcome => (teams.has(row.teamId) ? outcomes.next().value! : { field: 'team', code: 'notAChoice' }));
}

/** The names of a team and all above it, from the top; none for null. Throws `Refusal` notFound. */
export async function namesDownTo(tx: Writer, organizationId: string, teamId: string | null): Promise<string[]> {
  const { teams } = tx.t;
  const names: string[] = [];
  for (let id = teamId; id !== null;) {
    const [team] = await tx
      .select({ name: teams.name, parentId: teams.parentId })
      .from(teams)
      .where(and(eq(teams.organizationId, organizationId), eq(teams.id, id)));
    if (!team) throw notFound();
    names.unshift(team.name);
    id = team.parentId;
  }
  return names;
}

/** The ids of those teams, by key (see `teamKey`), that there are. */
export async function teamsByKey(tx: Writer, ctx: Context, keys: readonly string[]): Promise<Map<string, string>> {
  const { teams } = tx.t;
  const known = new Map<string, string>();
  for (const some of chunks([...new Set(keys)], 1)) {
    const found = await tx
      .select({ id: teams.id, pathKey: teams.pathKey })
      .from(teams)
      .where(and(eq(teams.organizationId, ctx.scope.organizationId), inArray(teams.pathKey, some)));
    for (const team of found) known.set(team.pathKey, team.id);
  }
  return known;
}

function teamRow(ctx: Context, pathKey: string, path: readonly string[], known: ReadonlyMap<string, string>) {
  const parentId = path.length === 1 ? null : known.get(teamKey(path.slice(0, -1)))!;
  return { organizationId: ctx.scope.organizationId, id: ctx.newId(16), parentId, name: path.at(-1)!, pathKey, createdAt: ctx.now };
}
