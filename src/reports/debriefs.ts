// The talks after a wave: who still has to hold which, where to begin, and what was agreed, for members and for people without an account.
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import { derive, type Released } from '#domain/anonymity.ts';
import { type Day, dayOf } from '#domain/calendar.ts';
import { type Agreed, type Agreement, type DebriefLine, type Ends, endsOf, standOf } from '#domain/debriefs.ts';
import { pathOf } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import type { Snapshot } from '#domain/wave-results.ts';
import { responsiblesIn } from '#db/responsible.ts';
import type { Reader } from '#db/store.ts';
import { closedWaves, snapshotOf } from './engagement.ts';

/** In the queue and on the start page no more than these are named. */
const mostInQueue = 20;

type Row = {
  readonly waveId: string;
  readonly waveName: string;
  readonly teamId: string;
  readonly team: string | null;
  readonly combinationId: string | null;
  readonly dueDay: Day;
  readonly byDay: Day | null;
  readonly revision: number;
};

/** A wave that has talks. */
export type TalkedWave = { readonly id: string; readonly name: string; readonly dueDay: Day };

export type DebriefList = {
  /** The latest first; `wave` is the chosen one, null before the first. */
  readonly waves: readonly TalkedWave[];
  readonly wave: TalkedWave | null;
  /** What is overdue first, then what is due, then what is done; the whole organization before its teams. */
  readonly lines: readonly (DebriefLine & { readonly byDay: Day | null })[];
};

/** The talks of a wave that are in sight: the one asked for, else the latest; no wave when the one asked for has none in sight. */
export async function listDebriefs(db: Reader, scope: Scope, asked: string | undefined, now: Date): Promise<DebriefList> {
  const place = await placeOf(db, scope.organizationId, now);
  const rows = (await rowsOf(db, scope.organizationId)).filter(({ teamId }) => inSight(scope, teamId));
  const waves = [...new Map(rows.map(({ waveId, waveName, dueDay }) => [waveId, { id: waveId, name: waveName, dueDay }])).values()];
  const wave = asked === undefined || asked === '' ? (waves[0] ?? null) : (waves.find((one) => one.id === asked) ?? null);
  const lines = rows.filter((row) => row.waveId === wave?.id).map((row) => ({ ...place.line(row, scope), byDay: row.byDay }));
  const order = { overdue: 0, due: 1, done: 2 };
  const rank = (one: DebriefLine): number => order[one.stand] * 2 + (one.teamId === scope.organizationId ? 0 : 1);
  return { waves, wave, lines: lines.toSorted((a, b) => rank(a) - rank(b)) };
}

/** What the one who looks still has to hold, the most urgent first; `more` says how many others there are. */
export async function debriefsToHold(
  db: Reader,
  scope: Scope,
  now: Date,
): Promise<{ readonly lines: readonly DebriefLine[]; readonly more: number }> {
  const rows = (await rowsOf(db, scope.organizationId, true)).filter(({ teamId }) => inSight(scope, teamId));
  if (rows.length === 0) return { lines: [], more: 0 };
  const place = await placeOf(db, scope.organizationId, now);
  const mine = rows.map((row) => place.line(row, scope)).filter((line) => line.mine);
  const lines = mine.toSorted((a, b) => (a.dueDay < b.dueDay ? -1 : a.dueDay > b.dueDay ? 1 : 0)).slice(0, mostInQueue);
  return { lines, more: mine.length - lines.length };
}

/** A team's talk about its latest published wave, or null. */
export async function debriefOfTeam(db: Reader, scope: Scope, teamId: string, waveId: string, now: Date): Promise<DebriefLine | null> {
  if (!inSight(scope, teamId)) return null;
  const [row] = await rowsOf(db, scope.organizationId, false, { waveId, teamId });
  return row === undefined ? null : (await placeOf(db, scope.organizationId, now)).line(row, scope);
}

export type Debrief = DebriefLine & {
  readonly revision: number;
  readonly agreement: Agreement | null;
  /** Null when whoever wrote it is no longer a member. */
  readonly writtenBy: string | null;
  readonly writtenAt: Date | null;
  /** From the result that the team is shown, its own or that of its combination. */
  readonly ends: Released<Ends>;
  /** The other teams of the combination, where the result is shown together: the first by name, and how many there are. */
  readonly together: { readonly names: readonly string[]; readonly n: number } | null;
};

/** One talk. Throws `notFound` for what does not exist or is not in sight. */
export async function debriefOf(db: Reader, scope: Scope, waveId: string, teamId: string, now: Date): Promise<Debrief> {
  const { debriefs: d, members: m } = db.t;
  const { organizationId } = scope;
  if (!inSight(scope, teamId)) throw notFound();
  const [row] = await rowsOf(db, organizationId, false, { waveId, teamId });
  const wave = (await closedWaves(db, scope)).find((one) => one.id === waveId);
  if (row === undefined || wave === undefined) throw notFound();
  const [written] = await db
    .select({ heard: d.heard, action: d.action, byDay: d.byDay, byWhom: d.byWhom, at: d.writtenAt, by: m.name })
    .from(d)
    .leftJoin(m, and(eq(m.organizationId, d.organizationId), eq(m.id, d.writtenBy), isNull(m.removedAt)))
    .where(and(eq(d.organizationId, organizationId), eq(d.waveId, waveId), eq(d.teamId, teamId)));
  const place = await placeOf(db, organizationId, now);
  const snapshot = await snapshotOf(db, scope, wave);
  return {
    ...place.line(row, scope),
    revision: row.revision,
    agreement: agreementIn(written),
    writtenBy: written?.by ?? null,
    writtenAt: written?.at ?? null,
    ends: endsIn(snapshot, row),
    together: togetherIn(snapshot, row),
  };
}

/**
 * What the page behind an employee's link tells of the talks that concern a team, `teamId` being the one the person answered for: of that team, of those
 * above it that answer for it, and of the leaders about the whole, the nearest first. Empty before a wave is published, and where nothing could be shown.
 */
export async function agreedFor(
  visit: { readonly db: Reader; readonly now: Date },
  organizationId: string,
  waveId: string,
  teamId: string,
): Promise<readonly Agreed[]> {
  const { debriefs: d, waveTeams: w } = visit.db.t;
  const tree = await visit.db
    .select({ id: w.teamId, parentId: w.parentId, name: w.name })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId)));
  const upwards = [...pathOf(tree, teamId)].toReversed();
  const rows = await visit.db
    .select()
    .from(d)
    .where(and(eq(d.organizationId, organizationId), eq(d.waveId, waveId)));
  const { today } = await placeOf(visit.db, organizationId, visit.now);
  const of = (id: string, team: string | null): Agreed[] => {
    const row = rows.find((one) => one.teamId === id);
    if (row === undefined) return [];
    const agreement = agreementIn(row);
    return [{ team, dueDay: row.dueDay, stand: standOf({ written: agreement !== null, dueDay: row.dueDay }, today), agreement }];
  };
  return [...upwards.flatMap(({ id, name }) => of(id, name)), ...of(organizationId, null)];
}

/** The strongest and the weakest dimension of what the team is shown. */
export function endsIn(snapshot: Snapshot, { teamId, combinationId }: Pick<Row, 'teamId' | 'combinationId'>): Released<Ends> {
  if (combinationId !== null) return derive(snapshot.combinations.get(combinationId) ?? missing(teamId), endsOf);
  return derive(snapshot.results.get(teamId) ?? missing(teamId), (result) => endsOf(result.hidden ? { measures: {} } : result));
}

/** Every talk of an organization, the latest wave first and its teams by name; `open` keeps to what is not written. */
export async function rowsOf(
  db: Reader,
  organizationId: string,
  open = false,
  one?: { readonly waveId: string; readonly teamId?: string },
): Promise<readonly Row[]> {
  const { debriefs: d, waves: w, waveTeams: t } = db.t;
  return db
    .select({
      waveId: d.waveId,
      waveName: w.name,
      teamId: d.teamId,
      team: t.name,
      combinationId: d.combinationId,
      dueDay: d.dueDay,
      byDay: d.byDay,
      revision: d.revision,
    })
    .from(d)
    .innerJoin(w, and(eq(w.organizationId, d.organizationId), eq(w.id, d.waveId)))
    .leftJoin(t, and(eq(t.organizationId, d.organizationId), eq(t.waveId, d.waveId), eq(t.teamId, d.teamId)))
    .where(
      and(
        eq(d.organizationId, organizationId),
        open ? eq(d.revision, 0) : undefined,
        one && eq(d.waveId, one.waveId),
        one?.teamId === undefined ? undefined : eq(d.teamId, one.teamId),
      ),
    )
    .orderBy(desc(d.dueDay), desc(d.waveId), asc(t.name), asc(d.teamId));
}

/** What is needed to say how a talk stands: the day it is, what the organization is called, and who answers for what now. */
export async function placeOf(db: Reader, organizationId: string, now: Date) {
  const o = db.t.organizations;
  const [organization] = await db.select({ name: o.name, timeZone: o.timeZone }).from(o).where(eq(o.id, organizationId));
  if (organization === undefined) throw notFound();
  const today = dayOf(now, organization.timeZone);
  const responsible = await responsiblesIn(db, organizationId);
  return {
    organization,
    today,
    responsible,
    line: (row: Row, scope: Pick<Scope, 'memberId'>): DebriefLine => {
      const owners = responsible.of(row.teamId);
      return {
        waveId: row.waveId,
        waveName: row.waveName,
        teamId: row.teamId,
        teamName: row.team ?? organization.name,
        dueDay: row.dueDay,
        stand: standOf({ written: row.revision > 0, dueDay: row.dueDay }, today),
        owners: owners.map(({ name }) => name),
        mine: owners.some(({ id }) => id === scope.memberId),
      };
    },
  };
}

function inSight(scope: Scope, teamId: string): boolean {
  return teamId === scope.organizationId ? scope.teamIds === null : sees(scope, teamId);
}

function togetherIn(snapshot: Snapshot, { teamId, combinationId }: Row): Debrief['together'] {
  const combination = combinationId === null ? undefined : snapshot.combinations.get(combinationId);
  if (combination === undefined) return null;
  const others = combination.teamIds.filter((id) => id !== teamId);
  const names = snapshot.tree.filter(({ id }) => others.includes(id)).map(({ name }) => name);
  return { names: names.slice(0, 3), n: others.length };
}

function agreementIn(row: { readonly [name in keyof Agreement]: string | null } | undefined): Agreement | null {
  if (!row || row.heard === null || row.action === null || row.byDay === null || row.byWhom === null) return null;
  const { heard, action, byDay, byWhom } = row;
  return { heard, action, byDay, byWhom };
}

function missing(teamId: string): never {
  throw new Error(`the snapshot does not show what the talk of team ${teamId} is about`);
}
