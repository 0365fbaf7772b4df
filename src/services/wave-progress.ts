// How waves stand: what is planned, sent, refused and answered; of employees' answers only what may be told while a wave is open.
import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { participationOf } from '#domain/participation.ts';
import { notFound } from '#domain/refusal.ts';
import type { Answered, InvitationState, WaveLine, WaveView } from '#domain/waves.ts';
import { answersOf } from '#db/wave-answers.ts';
import { askedByName } from './chosen.ts';
import type { Context } from './context.ts';
import { figuresOf, noFigures } from './wave-figures.ts';
import { keysOfWave } from './wave-keys.ts';
import { asksChosen, workIds } from './waves.ts';

export type Failure = { readonly invitationId: string; readonly name: string; readonly email: string | null; readonly fault: string };

/** So many waves, and so many failures and chosen people of one, are shown at most. */
const mostWaves = 200;
const mostFailures = 100;
const mostChosen = 100;

/** The organization's waves, the latest day first. */
export async function listWaves(ctx: Context): Promise<WaveLine[]> {
  const { waves: w } = ctx.db.t;
  return linesOf(ctx, await rowsOf(ctx).orderBy(desc(w.day), desc(w.createdAt), asc(w.id)).limit(mostWaves));
}

/** One wave with its progress. Throws `notFound`. */
export async function waveOf(ctx: Context, id: string): Promise<WaveView> {
  const { waves: w, teams: t, outbox: o } = ctx.db.t;
  const { organizationId } = ctx.scope;
  const [line] = await linesOf(ctx, await rowsOf(ctx, id));
  const [wave] = await ctx.db
    .select({ version: w.version, teamIds: w.teamIds, programmeId: w.programmeId, reminders: w.reminders })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.id, id)));
  if (!line || !wave) throw notFound();
  const work = [workIds.plan(id), workIds.close(id)];
  const waiting = await ctx.db
    .select({ id: o.id, failedAt: o.failedAt, fault: o.fault })
    .from(o)
    .where(and(eq(o.organizationId, organizationId), inArray(o.id, work)));
  const underWay = (workId: string): boolean => waiting.some((one) => one.id === workId && one.failedAt === null);
  const names = new Map(
    (await ctx.db.select({ id: t.id, name: t.name }).from(t).where(eq(t.organizationId, organizationId))).map((team) => [
      team.id,
      team.name,
    ]),
  );
  return {
    ...line,
    version: wave.version,
    reminders: wave.reminders,
    teams: wave.teamIds.flatMap((teamId) => (names.has(teamId) ? [{ id: teamId, name: names.get(teamId)! }] : [])),
    chosen: asksChosen(wave) ? await askedByName(ctx, id, mostChosen) : undefined,
    progress: onlyStates((await countsOf(ctx, [id])).get(id)?.byState ?? noFigures),
    planning: underWay(workIds.plan(id)),
    keys: line.state === 'planned' && line.kind === 'engagement' ? await keysOfWave(ctx, id) : undefined,
    closing: underWay(workIds.close(id)),
    trouble: waiting.find((one) => one.failedAt !== null)?.fault ?? null,
  };
}

/** Who could not be reached, and why; for administrators, who can mend the address. */
export async function failuresOf(ctx: Context, waveId: string): Promise<Failure[]> {
  const { invitations: i, customers: c, employees: e } = ctx.db.t;
  const rows = await ctx.db
    .select({ invitationId: i.id, fault: i.fault, customer: { name: c.name, email: c.email }, employee: { name: e.name, email: e.email } })
    .from(i)
    .leftJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .leftJoin(e, and(eq(e.organizationId, i.organizationId), eq(e.id, i.employeeId)))
    .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.waveId, waveId), eq(i.state, 'failed')))
    .orderBy(asc(i.id))
    .limit(mostFailures);
  return rows.map(({ invitationId, fault, customer, employee }) => {
    const person = customer ?? employee;
    return { invitationId, name: person?.name ?? '', email: person?.email ?? null, fault: fault ?? '' };
  });
}

function onlyStates({ planned, waiting, sent, failed, cancelled, skipped, expired }: WaveView['progress']): WaveView['progress'] {
  return { planned, waiting, sent, failed, cancelled, skipped, expired };
}

type Row = Pick<WaveLine, 'id' | 'name' | 'kind' | 'survey' | 'state' | 'day' | 'lastDay'>;
type Counts = { readonly byState: Readonly<Record<InvitationState, number>>; readonly answered: number };

function rowsOf(ctx: Context, id?: string) {
  const { waves: w, surveys: s } = ctx.db.t;
  // The one wave of a programme that asks customers never ends of itself: the programme's own page tells of it.
  const mine = and(eq(w.organizationId, ctx.scope.organizationId), or(isNull(w.programmeId), eq(w.kind, 'engagement')));
  return ctx.db
    .select({ id: w.id, name: w.name, kind: w.kind, survey: { id: s.id, name: s.name }, state: w.state, day: w.day, lastDay: w.lastDay })
    .from(w)
    .innerJoin(s, and(eq(s.organizationId, w.organizationId), eq(s.id, w.surveyId)))
    .where(id === undefined ? mine : and(mine, eq(w.id, id)));
}

async function linesOf(ctx: Context, rows: readonly Row[]): Promise<WaveLine[]> {
  const counts = await countsOf(
    ctx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const { byState = noFigures, answered = 0 } = counts.get(row.id) ?? {};
    const asked = byState.planned + byState.waiting + byState.sent + byState.failed;
    const told: Answered = row.kind === 'customer' ? { exact: answered } : { about: participationOf(answered, byState.sent) };
    return { ...row, asked, sent: byState.sent, answered: told };
  });
}

async function countsOf(ctx: Context, waveIds: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  if (waveIds.length === 0) return new Map();
  const { organizationId } = ctx.scope;
  const figures = await figuresOf(ctx.db, organizationId, waveIds);
  const answered = await answersOf(ctx.db, organizationId, waveIds);
  return new Map([...figures].map(([waveId, byState]) => [waveId, { byState, answered: answered.get(waveId) ?? 0 }]));
}
