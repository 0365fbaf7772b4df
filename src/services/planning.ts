// Opening a wave: everybody in its audience gets an invitation that says when they are asked, or why not, each once however often it is begun again.
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Day } from '#domain/calendar.ts';
import type { ContactRules } from '#domain/contact.ts';
import { decide, type Decision, type Desk } from '#domain/decision.ts';
import { invitationIds } from '#domain/invitation-ids.ts';
import { withAllBelow } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import { chunks, prepared, type Reader, type Writer } from '#db/store.ts';
import { teamsOf } from './audience.ts';
import { noteDown } from './audit.ts';
import { candidateOf, type Elsewhere, elsewhere, type Listed, listedAfter, listedAmong, otherWaves } from './candidates.ts';
import type { Context } from './context.ts';
import { lettersByDay, type Opening as Wave, writeInvitations } from './invitation-rows.ts';
import { type Policy, policyOf, timetableFor } from './rules.ts';
import { takeTurn } from './turns.ts';
import { moveFigures } from './wave-figures.ts';

/** A wave about to open, with the version it will take. */
export type Opening = Wave & { readonly teamIds: readonly string[]; readonly createdAt: Date };

/** So many people are read, decided and written at a time, some 8 ms, so that nobody else waits long. */
export const pageSize = 600;

/**
 * Streams the customers of the chosen teams in the order of their ids, a page a transaction, as long as the wave stays open. What is written
 * says how far it came: begun again, or begun twice at the same time, it goes on behind the last one who has an invitation.
 */
export async function inviteCustomers(ctx: Context, wave: Opening): Promise<void> {
  const { organizationId } = ctx.scope;
  const asked = withAllBelow(await teamsOf(ctx.db, organizationId), wave.teamIds);
  await ctx.write((tx) => opened(ctx, tx, wave));
  const plan = await planOf(ctx, wave);
  const nextId = invitationIds(ctx.now, ctx.newId);
  let written = await lastInvited(ctx.db, organizationId, wave.id);
  for (let after = written; ;) {
    const page = await listedAfter(ctx.db, organizationId, 'customer', after, pageSize);
    if (page.length === 0) return;
    const people = page.filter((one) => asked.has(one.teamId));
    after = page.at(-1)!.id;
    if (people.length === 0) {
      await new Promise((next) => setImmediate(next)); // reading alone lets nobody else have a turn
      continue;
    }
    const other = await plan.elsewhere({ from: people[0]!.id, to: after });
    const before = written;
    const outcome = await ctx.write(async (tx) => {
      if (!(await stillOpen(tx, organizationId, wave.id))) return 'over';
      if ((await lastInvited(tx, organizationId, wave.id)) !== before) return 'overtaken';
      const decisions = decideAll(plan, people, other, await plan.desk(tx));
      await writeInvitations(tx, organizationId, wave, people, decisions, nextId);
      return 'written';
    });
    if (outcome === 'over') return;
    if (outcome === 'overtaken') after = written = await lastInvited(ctx.db, organizationId, wave.id);
    else written = people.at(-1)!.id;
  }
}

/** Opens a wave of chosen customers: who was kept for it is decided with the version, team, language and rules of this morning. Once. */
export async function inviteChosen(ctx: Context, wave: Opening): Promise<void> {
  const { organizationId } = ctx.scope;
  const { invitations: i } = ctx.db.t;
  const mine = and(eq(i.organizationId, organizationId), eq(i.waveId, wave.id));
  const kept = await ctx.db.select({ id: i.customerId }).from(i).where(mine);
  const ids = kept.flatMap(({ id }) => id ?? []);
  const people = await listedAmong(ctx.db, organizationId, ids);
  const plan = await planOf(ctx, wave);
  const other = await plan.elsewhere({ ids });
  await ctx.write(async (tx) => {
    if (!(await opened(ctx, tx, wave))) return;
    const waiting = and(mine, eq(i.state, 'planned'));
    const here = people.map((one) => one.id);
    const rewritten: string[] = [];
    for (const some of chunks(here, 1)) {
      const gone = await tx
        .delete(tx.t.invitations)
        .where(and(waiting, inArray(i.customerId, some)))
        .returning({ customerId: i.customerId });
      rewritten.push(...gone.flatMap(({ customerId }) => customerId ?? []));
    }
    const left = await tx.update(tx.t.invitations).set({ state: 'skipped', reason: 'removed' }).where(waiting).returning({ id: i.id });
    await moveFigures(tx, organizationId, wave.id, { planned: -rewritten.length - left.length, skipped: left.length });
    const known = new Set(rewritten);
    const asked = people.filter((one) => known.has(one.id));
    const decisions = decideAll(plan, asked, other, await plan.desk(tx));
    await writeInvitations(tx, organizationId, wave, asked, decisions, invitationIds(ctx.now, ctx.newId));
  });
}

/** Keeps whom a wave will ask, as invitations whose letters are not due yet: they are decided when it opens. */
export async function keepChosen(ctx: Context, tx: Writer, wave: Wave, people: readonly Listed[]): Promise<void> {
  const { organizationId } = ctx.scope;
  const { id: waveId, surveyId, version, kind, lastDay } = wave;
  const nextId = invitationIds(ctx.now, ctx.newId);
  const shared = { organizationId, waveId, surveyId, version, kind, lastDay, state: 'planned' as const };
  const rows = people.map(({ id, teamId, locale }) => ({ ...shared, id: nextId(), customerId: id, teamId, locale, occasion: id }));
  for (const some of chunks(rows, 20)) await tx.insert(tx.t.invitations).values(some);
  await moveFigures(tx, organizationId, waveId, { planned: people.length });
}

/** Everything by which the people of a wave are decided on, before it is sent and when it is. */
export type Plan = {
  readonly policy: Policy;
  readonly rules: ContactRules;
  readonly wave: Pick<Wave, 'id' | 'kind' | 'lastDay'>;
  readonly from: Date;
  /** The days as they are filled now; of customers a turn is taken where there is a daily maximum, so that two waves never fill the same place. */
  desk(db: Reader | Writer): Promise<Desk & { readonly take: (day: Day) => void }>;
  elsewhere(
    whose: { readonly from: string; readonly to: string } | { readonly ids: readonly string[] },
  ): Promise<ReadonlyMap<string, Elsewhere>>;
};

/** `from`: no letter before; the hour at which it is planned unless said. Who was chosen by name is not left to chance. */
export async function planOf(
  ctx: Context,
  wave: Pick<Opening, 'id' | 'kind' | 'lastDay' | 'surveyId' | 'teamIds' | 'createdAt'>,
  from: Date = ctx.now,
): Promise<Plan> {
  const { organizationId } = ctx.scope;
  const policy = await policyOf(ctx);
  const rules = wave.teamIds.length === 0 ? { ...policy.rules, samplePercent: 100 } : policy.rules;
  const timetable = await timetableFor({ ...policy, rules });
  const others = await otherWaves(ctx.db, organizationId, wave);
  const counts = wave.kind === 'customer' && rules.dailyMaximum !== null;
  return {
    policy,
    rules,
    wave,
    from,
    desk: async (db) => {
      if (counts && 'update' in db) await takeTurn(db, organizationId);
      const days = counts ? await lettersByDay(db, organizationId, policy.today) : new Map<Day, number>();
      const room = (day: Day): boolean => rules.dailyMaximum === null || (days.get(day) ?? 0) < rules.dailyMaximum;
      const take = (day: Day): void => void days.set(day, (days.get(day) ?? 0) + 1);
      return { now: from, timeZone: policy.timeZone, timetable, room, take };
    },
    elsewhere: (whose) => elsewhere(ctx.db, organizationId, others, whose, { surveyId: wave.surveyId, ...policy }),
  };
}

/** Decides on people one after the other, each of whom takes a place of the day. */
export function decideAll(
  { rules, wave: { id, kind, lastDay }, from }: Plan,
  people: readonly Listed[],
  other: ReadonlyMap<string, Elsewhere>,
  desk: Awaited<ReturnType<Plan['desk']>>,
): Decision[] {
  return people.map((one) => {
    const decision = decide(rules, candidateOf(one, other.get(one.id)), { kind, draw: `${id} ${one.id}`, from, lastDay }, desk);
    if (decision.kind === 'ask' && rules.dailyMaximum !== null) desk.take(decision.day);
    return decision;
  });
}

/**
 * Opens it, once, with the threshold in force now; undefined when it was not planned any more. `detail` is what the audit log says besides its name
 * and version.
 */
export async function opened(
  ctx: Context,
  tx: Writer,
  wave: Opening,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<{ threshold: number } | undefined> {
  const { waves } = tx.t;
  const { organizationId } = ctx.scope;
  const [moved] = await tx
    .update(waves)
    .set({ state: 'open', version: wave.version, threshold: await thresholdOf(tx, organizationId) })
    .where(and(eq(waves.organizationId, organizationId), eq(waves.id, wave.id), eq(waves.state, 'planned')))
    .returning({ threshold: waves.threshold, name: waves.name });
  if (moved) await noteDown(ctx, tx, 'waveOpened', wave.id, { name: moved.name, version: wave.version, ...detail });
  return moved;
}

/** From how many ballots on results are shown, as the organization has it now. Throws `notFound`. */
export async function thresholdOf(db: Reader | Writer, organizationId: string): Promise<number> {
  const { organizations } = db.t;
  const [organization] = await db
    .select({ threshold: organizations.threshold })
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  if (!organization) throw notFound();
  return organization.threshold;
}

/** Whether it is; held as it is until the transaction ends, so that of several who plan it each goes on where the other stopped. */
async function stillOpen(tx: Writer, organizationId: string, id: string): Promise<boolean> {
  const { waves } = tx.t;
  const open = await tx
    .update(waves)
    .set({ name: sql`${waves.name}` })
    .where(and(eq(waves.organizationId, organizationId), eq(waves.id, id), eq(waves.state, 'open')))
    .returning({ id: waves.id });
  return open.length > 0;
}

async function lastInvited(db: Reader, organizationId: string, waveId: string): Promise<string> {
  const [last] = await lastOccasion(db).execute({ organizationId, waveId });
  return last?.occasion ?? '';
}

const lastOccasion = prepared((db: Reader) => {
  const { invitations: i } = db.t;
  const p = sql.placeholder;
  return db
    .select({ occasion: i.occasion })
    .from(i)
    .where(and(eq(i.organizationId, p('organizationId')), eq(i.waveId, p('waveId'))))
    .orderBy(desc(i.occasion))
    .limit(1)
    .prepare('last_occasion');
});
