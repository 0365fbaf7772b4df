// How programmes stand: what each has asked, what waits, and what became of the latest occasions.
import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import { participationOf } from '#domain/participation.ts';
import type { Happening, ProgrammeLine, ProgrammeWave } from '#domain/programmes.ts';
import { notFound } from '#domain/refusal.ts';
import type { Reader } from '#db/store.ts';
import { answersOf } from '#db/wave-answers.ts';

/** So many occasions and waves are shown. */
const mostShown = 40;

/** Every programme, those that run first, by name. */
export async function listProgrammes(db: Reader, scope: Scope): Promise<readonly ProgrammeLine[]> {
  const lines = await linesOf(db, scope);
  const order = { running: 0, paused: 1, ended: 2 } as const;
  return lines.toSorted((a, b) => order[a.state] - order[b.state] || a.name.localeCompare(b.name));
}

/** Throws `notFound`. */
export async function programmeLine(db: Reader, scope: Scope, id: string): Promise<ProgrammeLine> {
  const [line] = await linesOf(db, scope, id);
  if (!line) throw notFound();
  return line;
}

/** The latest events of a programme that asks after them, and what became of each. */
export async function latestEvents(db: Reader, scope: Scope, programmeId: string): Promise<readonly Happening[]> {
  const { events: e, touchpoints: t, programmes: p, invitations: i, customers: c, teams } = db.t;
  const rows = await db
    .select({
      ...becameOf(db),
      id: e.id,
      at: e.at,
      customer: { id: c.id, name: c.name },
      team: teams.name,
      touchpoint: t.name,
      source: e.source,
    })
    .from(e)
    .innerJoin(t, and(eq(t.organizationId, e.organizationId), eq(t.id, e.touchpointId)))
    .innerJoin(p, and(eq(p.organizationId, t.organizationId), eq(p.id, t.programmeId)))
    .innerJoin(i, and(eq(i.organizationId, e.organizationId), eq(i.waveId, p.waveId), eq(i.occasion, e.id)))
    .innerJoin(c, and(eq(c.organizationId, e.organizationId), eq(c.id, e.customerId)))
    .innerJoin(teams, and(eq(teams.organizationId, e.organizationId), eq(teams.id, e.teamId)))
    .where(and(eq(e.organizationId, scope.organizationId), eq(p.id, programmeId)))
    .orderBy(desc(e.receivedAt), desc(e.at), desc(e.id))
    .limit(mostShown);
  return rows.map(({ answeredDay, ...row }) => ({ ...row, answered: answeredDay !== null }));
}

/** The customers a drip has come to last. */
export async function latestAsked(db: Reader, scope: Scope, waveId: string): Promise<readonly Happening[]> {
  const { invitations: i, customers: c, teams } = db.t;
  const rows = await db
    .select({ ...becameOf(db), id: i.id, customer: { id: c.id, name: c.name }, team: teams.name })
    .from(i)
    .innerJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .innerJoin(teams, and(eq(teams.organizationId, i.organizationId), eq(teams.id, i.teamId)))
    .where(and(eq(i.organizationId, scope.organizationId), eq(i.waveId, waveId)))
    .orderBy(desc(i.occasion))
    .limit(mostShown);
  return rows.map(({ answeredDay, ...row }) => ({
    ...row,
    at: row.sentAt ?? row.dueAt ?? new Date(0),
    touchpoint: null,
    source: null,
    answered: answeredDay !== null,
  }));
}

/** The waves that a calendar has opened, the latest first. */
export async function wavesOfProgramme(db: Reader, scope: Scope, programmeId: string): Promise<readonly ProgrammeWave[]> {
  const { waves: w, waveFigures: f } = db.t;
  const rows = await db
    .select({ id: w.id, name: w.name, state: w.state, day: w.day, lastDay: w.lastDay, asks: w.asks, sent: f.sent })
    .from(w)
    .leftJoin(f, and(eq(f.organizationId, w.organizationId), eq(f.waveId, w.id)))
    .where(and(eq(w.organizationId, scope.organizationId), eq(w.programmeId, programmeId)))
    .orderBy(desc(w.day))
    .limit(mostShown);
  const answered = await answersOf(
    db,
    scope.organizationId,
    rows.map((row) => row.id),
  );
  return rows.map(({ asks, ...row }) => ({
    ...row,
    asks: asks?.length ?? null,
    sent: row.sent ?? 0,
    answered: { about: participationOf(answered.get(row.id) ?? 0, row.sent ?? 0) },
  }));
}

function becameOf(db: Reader) {
  const { invitations: i, customers: c } = db.t;
  return {
    timeZone: c.timeZone,
    state: i.state,
    reason: i.reason,
    until: i.until,
    dueAt: i.dueAt,
    sentAt: i.sentAt,
    answeredDay: i.answeredDay,
  };
}

async function linesOf(db: Reader, scope: Scope, id?: string): Promise<ProgrammeLine[]> {
  const { programmes: p, surveys: s, waves: w, waveFigures: f } = db.t;
  const here = eq(p.organizationId, scope.organizationId);
  const rows = await db
    .select({
      id: p.id,
      kind: p.kind,
      name: p.name,
      state: p.state,
      nextDay: p.nextDay,
      waveId: p.waveId,
      survey: { id: s.id, name: s.name },
    })
    .from(p)
    .innerJoin(s, and(eq(s.organizationId, p.organizationId), eq(s.id, p.surveyId)))
    .where(id === undefined ? here : and(here, eq(p.id, id)))
    .orderBy(asc(p.name), asc(p.id));
  const sum = (figure: 'sent' | 'planned' | 'waiting' | 'skipped' | 'expired' | 'cancelled' | 'failed') =>
    sql<number>`coalesce(sum(${f[figure]}), 0)`.mapWith(Number);
  const figures = await db
    .select({
      programmeId: w.programmeId,
      sent: sum('sent'),
      planned: sum('planned'),
      waiting: sum('waiting'),
      skipped: sum('skipped'),
      expired: sum('expired'),
      cancelled: sum('cancelled'),
      failed: sum('failed'),
    })
    .from(w)
    .innerJoin(f, and(eq(f.organizationId, w.organizationId), eq(f.waveId, w.id)))
    .where(
      and(
        eq(w.organizationId, scope.organizationId),
        isNotNull(w.programmeId),
        inArray(
          w.programmeId,
          rows.map((row) => row.id),
        ),
      ),
    )
    .groupBy(w.programmeId);
  const byId = new Map(figures.map((row) => [row.programmeId, row]));
  const answered = await answersOf(
    db,
    scope.organizationId,
    rows.flatMap((row) => row.waveId ?? []),
  );
  return rows.map(({ waveId, ...row }) => {
    const { sent = 0, planned = 0, waiting = 0, skipped = 0, expired = 0, cancelled = 0, failed = 0 } = byId.get(row.id) ?? {};
    const notAsked = skipped + expired + cancelled + failed;
    return { ...row, sent, waiting: planned + waiting, notAsked, answered: waveId === null ? null : (answered.get(waveId) ?? 0) };
  });
}
