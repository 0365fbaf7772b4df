// What employees said, as the snapshots keep it: only results that the gate has released come out of here.
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import { changeBetween, type Combination, derive, recall, type Released, type TeamResult } from '#domain/anonymity.ts';
import { subtree, underOneTop } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import { type SurveyContent, type Text, textIn } from '#domain/surveys.ts';
import { changesTold } from '#domain/team-change.ts';
import type { ClosedWave, CombinedTeams, Instead, Snapshot, TeamChange, TeamView } from '#domain/wave-results.ts';
import type { Reader } from '#db/store.ts';

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
      spoiled: s.spoiled,
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
  const below = [...snapshot.combinations.values()].filter((one) => one.parentId === teamId).map((one) => combined(snapshot, one));
  return { wave: snapshot.wave, result, instead: insteadOf(snapshot, result), below };
}

/**
 * A team's results over the waves given, the latest first, leaving out earlier ones that may not stand beside a later one (ANONYMITY.md, section 2,
 * rule 7): side by side they would tell the difference. Throws `notFound` for a team that is not in sight.
 */
export async function historyOfTeam(db: Reader, scope: Scope, teamId: string, waves: readonly ClosedWave[]): Promise<readonly TeamView[]> {
  const shown: { readonly view: TeamView; readonly snapshot: Snapshot }[] = [];
  for (const wave of waves) {
    const snapshot = await snapshotOf(db, scope, wave);
    const view = teamView(snapshot, scope, teamId);
    if (view === null || view.result.hidden) continue;
    const open = await everyPair(shown, async (later) => (await between(db, scope, snapshot, later.snapshot, teamId)) !== null);
    if (open) shown.push({ view, snapshot });
  }
  return shown.map(({ view }) => view);
}

/**
 * How what a team is shown in the latest of the waves differs from the wave before: its own result, or that of the same teams together. Null where that
 * may not be told, and for the first wave. Throws `notFound` for a team that is not in sight.
 */
export async function changeOfTeam(db: Reader, scope: Scope, teamId: string, waves: readonly ClosedWave[]): Promise<TeamChange | null> {
  const [latest, earlier] = waves;
  if (latest === undefined || earlier === undefined) return null;
  const [now, before] = await Promise.all([snapshotOf(db, scope, latest), snapshotOf(db, scope, earlier)]);
  if (teamView(now, scope, teamId) === null || teamView(before, scope, teamId) === null) return null;
  const change = await between(db, scope, before, now, teamId);
  const [then, today] = [shownOf(before, teamId), shownOf(now, teamId)];
  if (change === null || then === undefined || today === undefined || !('n' in then) || !('n' in today)) return null;
  return { since: { name: earlier.name, closedDay: earlier.closedDay }, told: derive(change, (one) => changesTold(one, then, today)) };
}

/** The questions that a wave was about, as they were then; null when they are gone. */
export async function contentOf(db: Reader, scope: Scope, { surveyId, version }: ClosedWave): Promise<SurveyContent | null> {
  const v = db.t.surveyVersions;
  const [row] = await db
    .select({ content: v.content })
    .from(v)
    .where(and(eq(v.organizationId, scope.organizationId), eq(v.surveyId, surveyId), eq(v.version, version)));
  return row?.content ?? null;
}

/** The combinations of a wave that somebody may read of: a supervisor those that hold one of the own teams. */
export function combinationsIn(snapshot: Snapshot, scope: Scope): readonly CombinedTeams[] {
  const seen = [...snapshot.combinations.values()].filter(({ teamIds }) => teamIds.some((id) => sees(scope, id)));
  return seen.map((one) => combined(snapshot, one));
}

/** The groups of a wave by what people say about themselves, with the words of question and option in the survey's first language; for who sees everything. */
export function groupsIn({ groups }: Snapshot, content: SurveyContent | null) {
  return groups.flatMap((table) => {
    const question = content?.questions.find(({ id }) => id === table.questionId);
    if (content === null || table.hidden || question?.type !== 'choice') return [];
    const inWords = (text: Text): string => textIn(text, content.languages[0], content.languages);
    return table.groups.map((_, i) => {
      const group = derive(table, () => ({ ...table.groups[i]!, n: { exact: table.groups[i]!.n } }));
      const option = question.options.find(({ id }) => id === group.optionId);
      return { question: inWords(question.text), option: inWords(option?.text ?? {}), group };
    });
  });
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
    .select({ cells: s.cells })
    .from(s)
    .where(and(eq(s.organizationId, organizationId), eq(s.waveId, wave.id)));
  if (stored === undefined) throw notFound();
  const teams = await db
    .select({ id: w.teamId, parentId: w.parentId, name: w.name })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, wave.id)))
    .orderBy(asc(w.name), asc(w.teamId));
  const published = recall(stored.cells);
  return {
    wave,
    tree: underOneTop(teams, { id: organizationId, parentId: null, name: '' }),
    results: new Map(published.teams.map((result) => [result.teamId, result])),
    combinations: new Map(published.combinations.map((one) => [one.id, one])),
    groups: published.groups,
  };
}

function insteadOf(snapshot: Snapshot, result: Released<TeamResult>): Instead | null {
  if (!result.hidden) return null;
  const { results, combinations, tree } = snapshot;
  const combination = result.combination === null ? undefined : combinations.get(result.combination);
  if (combination !== undefined) {
    const others = combination.teamIds.filter((id) => id !== result.teamId);
    return { kind: 'together', ...combined(snapshot, combination), others: namesOf(snapshot, others) };
  }
  const above = result.shownWith === null ? undefined : results.get(result.shownWith);
  if (above === undefined) return null;
  return { kind: 'above', name: tree.find((team) => team.id === above.teamId)?.name || null, result: above };
}

function combined(snapshot: Snapshot, combination: Released<Combination>): CombinedTeams {
  const above = snapshot.tree.find((team) => team.id === combination.parentId)?.name || null;
  return { combination, names: namesOf(snapshot, combination.teamIds), above };
}

function namesOf({ tree }: Snapshot, ids: readonly string[]): readonly string[] {
  const names = new Map(tree.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? '');
}

/** What a team is shown by: its own result, or the combination that it is told in. */
type Shown = Released<TeamResult | Combination>;

function shownOf({ results, combinations }: Snapshot, teamId: string): Shown | undefined {
  const result = results.get(teamId);
  return result?.hidden && result.combination !== null ? combinations.get(result.combination) : result;
}

/** The change of what a team is shown by; of combinations only where they are of the same teams. */
async function between(db: Reader, scope: Scope, before: Snapshot, now: Snapshot, teamId: string) {
  const [earlier, later] = [shownOf(before, teamId), shownOf(now, teamId)];
  if (earlier === undefined || later === undefined || keyOf(earlier) !== keyOf(later)) return null;
  // Who came and went plays no part where many answered, and is not read then: they may be tens of thousands.
  const many = isMany(earlier) && isMany(later);
  const members = {
    before: many ? nobody : await membersOf(db, scope, before, earlier),
    now: many ? nobody : await membersOf(db, scope, now, later),
  };
  return changeBetween(earlier, later, members, Math.max(before.wave.threshold, now.wave.threshold));
}

function keyOf(shown: Shown): string {
  return 'teamId' in shown ? shown.teamId : [shown.parentId, shown.withOwn, ...shown.teamIds].join(' ');
}

const nobody: ReadonlySet<string> = new Set();

/** Ten answers or more, told as they are. */
function isMany(shown: Shown): boolean {
  return 'n' in shown && 'exact' in shown.n && shown.n.exact >= 10;
}

/** Who was asked in the boxes that a result is made of. */
async function membersOf(db: Reader, scope: Scope, snapshot: Snapshot, shown: Shown): Promise<ReadonlySet<string>> {
  const i = db.t.invitations;
  const rows = await db
    .select({ id: i.employeeId })
    .from(i)
    .where(and(eq(i.organizationId, scope.organizationId), eq(i.waveId, snapshot.wave.id), inArray(i.teamId, boxesOf(snapshot, shown))));
  return new Set(rows.flatMap((row) => row.id ?? []));
}

/** A team's result holds its own box and all below; a combination's those whose way up leads to one of its teams before any that is shown by itself. */
function boxesOf({ tree, results }: Snapshot, shown: Shown): string[] {
  if ('teamId' in shown) return [...subtree(tree, shown.teamId)];
  const parents = new Map(tree.map((team) => [team.id, team.parentId]));
  const isShown = (id: string): boolean => results.get(id)?.hidden === false;
  const isIn = (box: string): boolean => {
    let at: string | null = box;
    while (at !== null && !isShown(at) && !shown.teamIds.includes(at)) at = parents.get(at) ?? null;
    return at !== null && (shown.teamIds.includes(at) || (shown.withOwn && at === box && at === shown.parentId));
  };
  return tree.map(({ id }) => id).filter(isIn);
}

async function everyPair<T>(list: readonly T[], test: (one: T) => Promise<boolean>): Promise<boolean> {
  for (const one of list) if (!(await test(one))) return false;
  return true;
}
