// What may be said of an engagement wave before it is published: that it comes, that it is open, and in bands how many have taken part.
import { and, asc, eq, lt, lte, or, sql } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import { addDays, dayOf, type Day } from '#domain/calendar.ts';
import { participationOf } from '#domain/participation.ts';
import { subtree } from '#domain/people.ts';
import type { OwnWave, WaveNow } from '#domain/wave-results.ts';
import type { Reader } from '#db/store.ts';
import { teamsIn } from './teams.ts';

/** So many of a supervisor's own teams are told of at most. */
const mostOwn = 10;

/** A wave is announced so many days before. */
const announced = 30;

/** From so many asked on `participationOf` tells a band that is not simply all of them. */
const fewestAsked = 10;

/**
 * The waves that ask a team (with all below it) now or soon, the nearest first. Who has taken part is counted until last night: whoever looks twice a
 * day cannot see somebody's ballot paper being taken. A team that is not in sight has none.
 */
export async function wavesNow(db: Reader, scope: Scope, teamId: string, now: Date): Promise<readonly WaveNow[]> {
  const { organizations: o, waves: w } = db.t;
  const { organizationId } = scope;
  const [organization] = await db.select({ timeZone: o.timeZone }).from(o).where(eq(o.id, organizationId));
  const tree = await teamsIn(db, scope);
  if (organization === undefined || !tree.some(({ id }) => id === teamId)) return [];
  const today = dayOf(now, organization.timeZone);
  const soon = and(eq(w.state, 'planned'), lte(w.day, addDays(today, announced)));
  const waves = await db
    .select({ id: w.id, name: w.name, state: w.state, day: w.day, lastDay: w.lastDay, teamIds: w.teamIds })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.kind, 'engagement'), or(eq(w.state, 'open'), soon)))
    .orderBy(asc(w.day), asc(w.id));
  const found: WaveNow[] = [];
  for (const { id, name, state, day, lastDay, teamIds } of waves) {
    const told = { id, name, day, lastDay };
    if (state === 'planned') {
      if (await isAsked(db, organizationId, teamIds, teamId)) found.push({ ...told, stage: 'planned', participation: null });
      continue;
    }
    const part = await takenPart(db, organizationId, id, teamId, { today, now });
    if (part === null) continue;
    const stage = lastDay < today ? 'counting' : 'open';
    found.push({ ...told, stage, participation: part.asked < fewestAsked ? null : participationOf(part.answered, part.asked) });
  }
  return found;
}

/** The same for the start page of a supervisor, wave by wave: the teams that the member supervises itself. Others see the wave's page. */
export async function ownWavesNow(db: Reader, scope: Scope, now: Date): Promise<readonly OwnWave[]> {
  if (scope.teamIds === null) return [];
  const s = db.t.supervisions;
  const rows = await db
    .select({ teamId: s.teamId })
    .from(s)
    .where(and(eq(s.organizationId, scope.organizationId), eq(s.memberId, scope.memberId)));
  const own = new Set(rows.map((row) => row.teamId));
  const teams = (await teamsIn(db, scope)).filter(({ id }) => own.has(id)).slice(0, mostOwn);
  const found = await Promise.all(
    teams.map(async ({ id, name }) => (await wavesNow(db, scope, id, now)).map((wave) => ({ team: name, wave }))),
  );
  const waves = Map.groupBy(found.flat(), ({ wave }) => wave.id);
  return [...waves.values()].map((list) => ({
    ...list[0]!.wave,
    teams: list.map(({ team, wave }) => ({ name: team, participation: wave.participation })),
  }));
}

/** Whether a wave asks a team: itself, one above it, or one below. */
async function isAsked(db: Reader, organizationId: string, asked: readonly string[], teamId: string): Promise<boolean> {
  const t = db.t.teams;
  const tree = await db.select({ id: t.id, parentId: t.parentId }).from(t).where(eq(t.organizationId, organizationId));
  const below = subtree(tree, teamId);
  return asked.some((id) => below.has(id) || subtree(tree, id).has(teamId));
}

/** Of those whose letter has left, by the box of their ballots. Null for a team that the wave does not know. */
async function takenPart(
  db: Reader,
  organizationId: string,
  waveId: string,
  teamId: string,
  at: { readonly today: Day; readonly now: Date },
) {
  const t = db.t.waveTeams;
  const tree = await db
    .select({ id: t.teamId, parentId: t.parentId })
    .from(t)
    .where(and(eq(t.organizationId, organizationId), eq(t.waveId, waveId)));
  const own = subtree(tree, teamId);
  if (own.size === 0) return null;
  const counts = (await countsOf(db, organizationId, waveId, at)).filter((count) => own.has(count.teamId));
  const sum = (name: 'asked' | 'answered'): number => counts.reduce((all, count) => all + count[name], 0);
  return { asked: sum('asked'), answered: sum('answered') };
}

type Count = { readonly teamId: string; readonly asked: number; readonly answered: number };

/** Counting tens of thousands takes a while, and what is counted until last night hardly changes: it is done once in so many ms. */
const fresh = 300_000;
const most = 100;
const caches = new WeakMap<Reader, Map<string, { readonly at: number; readonly counts: Promise<readonly Count[]> }>>();

function countsOf(db: Reader, organizationId: string, waveId: string, { today, now }: { readonly today: Day; readonly now: Date }) {
  const kept = caches.get(db) ?? new Map<string, { readonly at: number; readonly counts: Promise<readonly Count[]> }>();
  caches.set(db, kept);
  const key = `${organizationId} ${waveId} ${today}`;
  const known = kept.get(key);
  if (known && Math.abs(now.getTime() - known.at) < fresh) return known.counts;
  const counts = count(db, organizationId, waveId, today);
  kept.delete(key);
  kept.set(key, { at: now.getTime(), counts });
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  counts.catch(() => kept.delete(key));
  return counts;
}

async function count(db: Reader, organizationId: string, waveId: string, today: Day): Promise<readonly Count[]> {
  const i = db.t.invitations;
  return db
    .select({
      teamId: i.teamId,
      asked: sql<number>`count(*)`.mapWith(Number),
      answered: sql<number>`count(case when ${lt(i.answeredDay, today)} then 1 end)`.mapWith(Number),
    })
    .from(i)
    .where(and(eq(i.organizationId, organizationId), eq(i.waveId, waveId), eq(i.state, 'sent')))
    .groupBy(i.teamId);
}
