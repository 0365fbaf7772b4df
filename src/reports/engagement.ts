// What employees said, as the snapshots keep it: only results that the gate has released come out of here.
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import {
  type GroupSize,
  mayShowChange,
  recall,
  recallComments,
  type Released,
  type TeamComments,
  type TeamResult,
} from '#domain/anonymity.ts';
import type { Day } from '#domain/calendar.ts';
import { type NamedTeam, subtree, underOneTop } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import type { Reader } from '#db/store.ts';

/** A wave whose results are published. */
export type ClosedWave = {
  readonly id: string;
  readonly surveyId: string;
  readonly version: number;
  readonly name: string;
  readonly day: Day;
  readonly closedDay: Day;
  readonly threshold: number;
  /** The questions that a pulse asked; null when it was all of them. */
  readonly asks: readonly string[] | null;
  /** Of what the snapshot holds. */
  readonly hash: string;
};

/** Never changes. `tree` are the teams as they were and were called, under the organization itself, whose id names the top. */
export type Snapshot = {
  readonly wave: ClosedWave;
  readonly tree: readonly NamedTeam[];
  readonly results: ReadonlyMap<string, Released<TeamResult>>;
  /** By question id. */
  readonly comments: ReadonlyMap<string, readonly Released<TeamComments>[]>;
};

/** What one team sees of a wave; `instead` is the nearest result above that is shown, when the team's own is hidden. */
export type TeamView = {
  readonly wave: ClosedWave;
  readonly result: Released<TeamResult>;
  readonly instead: { readonly name: string | null; readonly result: Released<TeamResult> } | null;
};

/** The published engagement waves, the latest first. */
export async function closedWaves(db: Reader, scope: Scope): Promise<readonly ClosedWave[]> {
  const { waves: w, snapshots: s } = db.t;
  return db
    .select({
      id: w.id,
      surveyId: w.surveyId,
      version: w.version,
      name: w.name,
      day: w.day,
      closedDay: s.closedDay,
      threshold: s.threshold,
      asks: w.asks,
      hash: s.hash,
    })
    .from(s)
    .innerJoin(w, and(eq(w.organizationId, s.organizationId), eq(w.id, s.waveId)))
    .where(eq(s.organizationId, scope.organizationId))
    .orderBy(desc(s.closedDay), desc(w.day), desc(w.id));
}

/**
 * A wave's results, all teams of the organization: pages show a supervisor only `teamView`. Read from the database once in a process.
 * Throws `notFound` when nothing was published.
 */
export async function snapshotOf(db: Reader, scope: Scope, wave: ClosedWave): Promise<Snapshot> {
  const kept = keptFor(db);
  const key = `${scope.organizationId} ${wave.id}`;
  const known = kept.get(key);
  const snapshot = known ?? (await read(db, scope, wave));
  kept.delete(key); // so that it stands last, as the one used most recently
  kept.set(key, snapshot);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  return snapshot;
}

/** One team's result in a wave (the organization's id names all together), or null when the wave did not ask it. Throws `notFound` for what is not in sight. */
export function teamView(snapshot: Snapshot, scope: Scope, teamId: string): TeamView | null {
  if (teamId === scope.organizationId ? scope.teamIds !== null : !sees(scope, teamId)) throw notFound();
  const result = snapshot.results.get(teamId);
  if (result === undefined) return null;
  const { wave, tree, results } = snapshot;
  const above = result.hidden && result.shownWith !== null ? results.get(result.shownWith) : undefined;
  const name = tree.find((team) => team.id === above?.teamId)?.name ?? null;
  return { wave, result, instead: above === undefined ? null : { name: name || null, result: above } };
}

/**
 * A team's results over the waves given, the latest first, leaving out earlier ones whose difference from a later one would be that of
 * few people (ANONYMITY.md, section 2, rule 7). Throws `notFound` for a team that is not in sight.
 */
export async function historyOfTeam(db: Reader, scope: Scope, teamId: string, waves: readonly ClosedWave[]): Promise<readonly TeamView[]> {
  const shown: { readonly view: TeamView; readonly n: GroupSize; readonly snapshot: Snapshot }[] = [];
  for (const wave of waves) {
    const snapshot = await snapshotOf(db, scope, wave);
    const view = teamView(snapshot, scope, teamId);
    if (view === null || view.result.hidden) continue;
    const { n } = view.result;
    const open = await everyPair(shown, async (later) => {
      if (isTold(n) && isTold(later.n)) return true;
      const [before, now] = await Promise.all([membersOf(db, scope, snapshot, teamId), membersOf(db, scope, later.snapshot, teamId)]);
      return mayShowChange({ members: before, n }, { members: now, n: later.n }, Math.max(wave.threshold, later.view.wave.threshold));
    });
    if (open) shown.push({ view, n, snapshot });
  }
  return shown.map(({ view }) => view);
}

/** Bounds the memory that snapshots take; the oldest leave first. */
const most = 100;
const caches = new WeakMap<Reader, Map<string, Snapshot>>();

function keptFor(db: Reader): Map<string, Snapshot> {
  let kept = caches.get(db);
  if (kept === undefined) caches.set(db, (kept = new Map()));
  return kept;
}

async function read(db: Reader, scope: Scope, wave: ClosedWave): Promise<Snapshot> {
  const { snapshots: s, waveTeams: w } = db.t;
  const { organizationId } = scope;
  const [stored] = await db
    .select({ cells: s.cells, comments: s.comments })
    .from(s)
    .where(and(eq(s.organizationId, organizationId), eq(s.waveId, wave.id)));
  if (stored === undefined) throw notFound();
  const teams = await db
    .select({ id: w.teamId, parentId: w.parentId, name: w.name })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, wave.id)))
    .orderBy(asc(w.name), asc(w.teamId));
  const results = recall(stored.cells).map((result) => [result.teamId, result] as const);
  const comments = Object.entries(stored.comments ?? {}).map(([question, said]) => [question, recallComments(said)] as const);
  return {
    wave,
    tree: underOneTop(teams, { id: organizationId, parentId: null, name: '' }),
    results: new Map(results),
    comments: new Map(comments),
  };
}

/** Who was asked for a team and all below it, as box owners of that wave. */
async function membersOf(db: Reader, scope: Scope, snapshot: Snapshot, teamId: string): Promise<ReadonlySet<string>> {
  const i = db.t.invitations;
  const rows = await db
    .select({ id: i.employeeId })
    .from(i)
    .where(
      and(
        eq(i.organizationId, scope.organizationId),
        eq(i.waveId, snapshot.wave.id),
        inArray(i.teamId, [...subtree(snapshot.tree, teamId)]),
      ),
    );
  return new Set(rows.flatMap((row) => row.id ?? []));
}

/** From ten answers on the exact number is told, and with it the difference. */
function isTold(n: GroupSize): boolean {
  return 'exact' in n;
}

async function everyPair<T>(list: readonly T[], test: (one: T) => Promise<boolean>): Promise<boolean> {
  for (const one of list) if (!(await test(one))) return false;
  return true;
}
