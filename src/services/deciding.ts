// The last look before letters leave: the contact rules once more, with what has become of people, addresses and other letters since.
import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { addDays, type Day, dayOf } from '#domain/calendar.ts';
import { type ContactRules, overridden } from '#domain/contact.ts';
import { type Candidate, decide, type Decision, type Occasion } from '#domain/decision.ts';
import type { Timetable } from '#domain/timetable.ts';
import { endless } from '#domain/waves.ts';
import type { Invitation } from '#db/invitation-queue.ts';
import type { Reader, Writer } from '#db/store.ts';
import { elsewhere, otherWaves } from './candidates.ts';
import type { Context } from './context.ts';
import { lettersByDay, moveDays, stateOf } from './invitation-rows.ts';
import { type Policy, policyOf, timetableFor } from './rules.ts';
import { takeTurn } from './turns.ts';
import { moveFigures } from './wave-figures.ts';

/**
 * Decides on invitations whose letters are due, and writes down whatever is not 'goes now': planned for later, waiting, left out, expired,
 * each no longer in the hands of whoever holds it. Answers the decisions by invitation; those of the kind `ask` whose `at` is not later
 * than now are to be sent, and have their place in the day. The first letter to somebody who is due twice here is the only one; one to somebody
 * whose other first letter is in somebody else's hands just now is looked at again in a minute, when that one has left or will not.
 * A reminder is moved by hours and days, and left out when the address was stopped meanwhile; it is no new asking.
 */
export async function decideDue(ctx: Context, due: readonly Invitation[]): Promise<ReadonlyMap<string, Decision>> {
  if (due.length === 0) return new Map();
  const policy = await policyOf(ctx);
  const timetable = await timetableFor(policy);
  // First of all: whose other letter is settled after this look has been asked by the time the next one says when they last were.
  const elsewhereNow = await inOtherHands(ctx, due);
  const facts = await factsOf(ctx, due);
  const open = await openElsewhere(ctx, due, policy);
  const scene = { due, facts, policy, timetable, open, elsewhereNow };
  const write = async (tx: Writer, { decisions, moves }: Decided): Promise<ReadonlyMap<string, Decision>> => {
    const kept = await keep(ctx, tx, due, decisions);
    const days = new Map<Day, number>();
    for (const [id, move] of moves)
      // Who was taken off meanwhile has left the day already.
      if (kept.has(id) || goes(ctx, decisions.get(id))) for (const [day, n] of move) days.set(day, (days.get(day) ?? 0) + n);
    await moveDays(tx, ctx.scope.organizationId, days);
    return decisions;
  };
  // Where a day takes only so many, its places are counted and taken in one transaction. Elsewhere most batches go as they are.
  const limited =
    policy.rules.dailyMaximum !== null || [...facts.values()].some((fact) => (fact.touchpoint?.dailyMaximum ?? null) !== null);
  if (limited) return ctx.write(async (tx) => write(tx, decideWith(ctx, scene, await deskOf(ctx, tx, policy))));
  const decided = decideWith(ctx, scene, await deskOf(ctx, ctx.db, policy));
  const allGo = due.every(({ id }) => goes(ctx, decided.decisions.get(id)));
  return allGo && decided.moves.size === 0 ? decided.decisions : ctx.write((tx) => write(tx, decided));
}

type Scene = {
  readonly due: readonly Invitation[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly policy: Policy;
  readonly timetable: Timetable;
  readonly open: ReadonlyMap<string, Day>;
  readonly elsewhereNow: ReadonlyMap<string, string>;
};
/** `moves`: by how much each of them makes the letters of a day more or fewer. */
type Decided = {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly moves: ReadonlyMap<string, readonly (readonly [Day, number])[]>;
};

/** In ms; long enough for most batches to be sent and noted. */
const aMoment = 60_000;

const goes = (ctx: Context, decision: Decision | undefined): boolean => decision?.kind === 'ask' && decision.at <= ctx.now;

/** The decisions, one after the other, each of which leaves less room for the next. */
function decideWith(
  ctx: Context,
  { due, facts, policy, timetable, open, elsewhereNow }: Scene,
  desk: Awaited<ReturnType<typeof deskOf>>,
): Decided {
  const askedNow = new Set<string>();
  const decisions = new Map<string, Decision>();
  const moves = new Map<string, [Day, number][]>();
  for (const invitation of due) {
    const fact = facts.get(invitation.id);
    if (!fact) continue;
    const { rules, person, occasion, place } = askedAbout(ctx, policy, invitation, fact, { open, askedNow });
    const own =
      fact.touchpoint?.dailyMaximum === undefined ? undefined : ([invitation.touchpointId, fact.touchpoint.dailyMaximum] as const);
    const room = (day: Day): boolean => day === place || desk.room(day, policy.rules.dailyMaximum, own);
    const decided = decide(rules, person, occasion, { now: ctx.now, timeZone: policy.timeZone, timetable, room });
    const other = invitation.letters === 0 && invitation.customerId !== null ? elsewhereNow.get(invitation.customerId) : undefined;
    const decision = other === undefined ? decided : putOff(ctx, invitation, decided, other);
    decisions.set(invitation.id, decision);
    if (invitation.letters > 0 || invitation.kind !== 'customer') continue;
    if (goes(ctx, decision) && invitation.customerId) askedNow.add(invitation.customerId);
    const taken = decision.kind === 'ask' && (goes(ctx, decision) || keepsPlace(fact)) ? decision.day : undefined;
    if (taken === place) continue;
    const move = (
      [
        [place, -1],
        [taken, 1],
      ] as const
    ).flatMap(([day, n]) => (day === undefined ? [] : own ? [day, `${day} ${own[0]}`] : [day]).map((key): [Day, number] => [key, n]));
    for (const [key, n] of move) desk.move(key, n);
    moves.set(invitation.id, move);
  }
  return { decisions, moves };
}

/** One that would go now goes a moment later, if it still may then; of two that have put off each other the earlier one comes back alone. */
function putOff(ctx: Context, { id, reason }: Invitation, decision: Decision, other: string): Decision {
  if (decision.kind !== 'ask' || decision.at > ctx.now) return decision;
  return { ...decision, at: new Date(ctx.now.getTime() + (id < other ? aMoment / 4 : aMoment)), reason: decision.reason ?? reason };
}

type Fact = Awaited<ReturnType<typeof readFacts>>[number];
type Met = { readonly open: ReadonlyMap<string, Day>; readonly askedNow: ReadonlySet<string> };
type About = { readonly rules: ContactRules; readonly person: Candidate; readonly occasion: Occasion; readonly place: Day | undefined };

/** What the rules are asked about one invitation; `place` is the day on which it is counted already. */
function askedAbout(ctx: Context, { rules, timeZone, today }: Policy, invitation: Invitation, fact: Fact, { open, askedNow }: Met): About {
  const { waveId, surveyId, kind, customerId, occasion, lastDay, letters, state, reason, attempts, touchpointId, dueAt } = invitation;
  const reminder = letters > 0;
  const dueDay = dueAt === null ? today : dayOf(dueAt, timeZone);
  const person: Candidate = {
    address: fact.email,
    removed: fact.removedAt !== null,
    stopped: fact.stopped,
    restDays: fact.restDays,
    timeZone: fact.timeZone,
    lastAskedDay: customerId !== null && askedNow.has(customerId) ? today : fact.lastAskedDay,
    openUntil: open.get(`${surveyId} ${customerId}`) ?? null,
  };
  const began = fact.day === undefined ? addDays(lastDay, -fact.openDays) : fact.day;
  const latest = addDays(dueDay, -rules.waitDays);
  const throttled = state === 'waiting' || reason !== null;
  return {
    rules: reminder ? { ...rules, waitDays: 366 } : fact.byName ? { ...rules, samplePercent: 100 } : overridden(rules, fact.touchpoint),
    person,
    occasion: {
      kind: reminder ? 'engagement' : kind,
      draw: `${touchpointId ?? waveId} ${occasion}`,
      from: ctx.now,
      lastDay,
      // A day that was promised stays promised, however long the days before were full.
      since: throttled && !reminder ? (began > latest ? began : latest) : undefined,
    },
    place: !reminder && kind === 'customer' && ((state === 'planned' && keepsPlace(fact)) || attempts > 0) ? dueDay : undefined,
  };
}

/** Waves count their letters when they are planned; what a programme asks is counted when it goes. */
const keepsPlace = (fact: Fact): boolean => fact.day !== undefined;

async function deskOf(ctx: Context, db: Reader | Writer, { today }: Policy) {
  const { organizationId } = ctx.scope;
  if ('update' in db) await takeTurn(db, organizationId);
  const days = await lettersByDay(db, organizationId, today);
  const count = (key: string): number => days.get(key) ?? 0;
  return {
    room: (day: Day, most: number | null, own: readonly [string | null, number | null] | undefined): boolean =>
      (most === null || count(day) < most) && (!own || own[1] === null || count(`${day} ${own[0]}`) < own[1]),
    move: (key: string, n: number): void => void days.set(key, count(key) + n),
  };
}

/** The customers among them whose first letter from another wave, or about another event, is in a batch that is being sent; with the earliest of these. */
async function inOtherHands(ctx: Context, due: readonly Invitation[]): Promise<ReadonlyMap<string, string>> {
  const { invitations: i } = ctx.db.t;
  const ids = due.flatMap((one) => (one.letters === 0 && one.customerId !== null ? [one.customerId] : []));
  if (ids.length === 0) return new Map();
  const own = due[0]!.lease;
  const held = await ctx.db
    .select({ customerId: i.customerId, id: i.id })
    .from(i)
    .where(
      and(
        eq(i.organizationId, ctx.scope.organizationId),
        inArray(i.customerId, ids),
        eq(i.letters, 0),
        isNotNull(i.lease),
        own === null ? undefined : ne(i.lease, own),
      ),
    );
  return new Map(held.toSorted((a, b) => (a.id > b.id ? -1 : 1)).flatMap(({ customerId, id }) => (customerId ? [[customerId, id]] : [])));
}

/** By survey and customer, until when a letter that has left with the same questions can be answered. */
async function openElsewhere(ctx: Context, due: readonly Invitation[], policy: Policy): Promise<ReadonlyMap<string, Day>> {
  const { organizationId } = ctx.scope;
  const found = new Map<string, Day>();
  const first = due.filter((one) => one.letters === 0 && one.customerId !== null);
  if (first.length === 0) return found;
  const waves = await otherWaves(ctx.db, organizationId, { id: '', createdAt: ctx.now });
  for (const [surveyId, these] of Map.groupBy(first, (one) => one.surveyId)) {
    const ids = these.flatMap((one) => one.customerId ?? []);
    for (const [customerId, { answerableUntil }] of await elsewhere(ctx.db, organizationId, waves, { ids }, { surveyId, ...policy }))
      if (answerableUntil !== null) found.set(`${surveyId} ${customerId}`, answerableUntil);
  }
  return found;
}

/** Writes down what does not go now, for as long as whoever holds the invitation does; answers for which it was so. */
async function keep(
  ctx: Context,
  tx: Writer,
  due: readonly Invitation[],
  decisions: ReadonlyMap<string, Decision>,
): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  const { organizationId } = ctx.scope;
  const { invitations: i } = tx.t;
  const alike = Map.groupBy(due, (one) => {
    const decision = decisions.get(one.id);
    if (!decision || goes(ctx, decision)) return '';
    return JSON.stringify([one.waveId, one.state, one.lease, one.letters > 0, decision]);
  });
  for (const [key, these] of alike) {
    const [first] = these;
    const decision = first && decisions.get(first.id);
    if (key === '' || !decision) continue;
    const reminder = first.letters > 0;
    const dueAt = decision.kind === 'ask' || decision.kind === 'wait' ? decision.at : null;
    const until = decision.kind === 'wait' || decision.kind === 'skip' ? decision.until : null;
    const moved = await tx
      .update(i)
      .set({
        dueAt,
        lease: null,
        leasedUntil: null,
        ...(!reminder && { state: stateOf(decision), reason: decision.reason, until, fault: null }),
      })
      .where(
        and(
          eq(i.organizationId, organizationId),
          inArray(
            i.id,
            these.map((one) => one.id),
          ),
          eq(i.state, first.state),
          ...(first.lease === null ? [] : [eq(i.lease, first.lease)]),
        ),
      )
      .returning({ id: i.id });
    for (const { id } of moved) kept.add(id);
    if (!reminder && stateOf(decision) !== first.state)
      await moveFigures(tx, organizationId, first.waveId, { [first.state]: -moved.length, [stateOf(decision)]: moved.length });
  }
  return kept;
}

async function factsOf(ctx: Context, due: readonly Invitation[]): Promise<ReadonlyMap<string, Fact>> {
  const ids = due.map((one) => one.id);
  return new Map((await readFacts(ctx.db, ctx.scope.organizationId, ids)).map((fact) => [fact.id, fact]));
}

async function readFacts(db: Reader, organizationId: string, ids: readonly string[]) {
  const { invitations: i, waves: w, programmes: p, customers: c, employees: e, touchpoints: t, addresses: a } = db.t;
  const rows = await db
    .select({
      id: i.id,
      wave: { day: w.day, lastDay: w.lastDay, teamIds: w.teamIds, programmeId: w.programmeId },
      settings: p.settings,
      touchpoint: t.rules,
      customer: { email: c.email, removedAt: c.removedAt, timeZone: c.timeZone, lastAskedDay: c.lastAskedDay },
      employee: { email: e.email, removedAt: e.removedAt, timeZone: e.timeZone },
    })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .leftJoin(p, and(eq(p.organizationId, i.organizationId), eq(p.id, w.programmeId)))
    .leftJoin(t, and(eq(t.organizationId, i.organizationId), eq(t.id, i.touchpointId)))
    .leftJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .leftJoin(e, and(eq(e.organizationId, i.organizationId), eq(e.id, i.employeeId)))
    .where(and(eq(i.organizationId, organizationId), inArray(i.id, [...ids])));
  const addresses = rows.flatMap(({ customer, employee }) => customer?.email ?? employee?.email ?? []);
  const known = await db
    .select({ address: a.address, stopped: a.stopped, restDays: a.restDays })
    .from(a)
    .where(and(eq(a.organizationId, organizationId), inArray(a.address, addresses)));
  const remembered = new Map(known.map((one) => [one.address, one]));
  return rows.map(({ id, wave, settings, touchpoint, customer, employee }) => {
    const person = customer ?? employee;
    const address = person?.email ? remembered.get(person.email) : undefined;
    return {
      id,
      /** The day of the wave; undefined for one that rolls on. */
      day: wave.lastDay === endless ? undefined : wave.day,
      openDays: settings?.openDays ?? 0,
      byName: wave.teamIds.length === 0 && wave.programmeId === null,
      touchpoint,
      email: person?.email ?? null,
      removedAt: person ? person.removedAt : new Date(0),
      timeZone: person?.timeZone ?? null,
      lastAskedDay: customer?.lastAskedDay ?? null,
      stopped: address?.stopped ?? null,
      restDays: address?.restDays ?? null,
    };
  });
}
