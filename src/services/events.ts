// Events come in: each is kept once, with an invitation in the same transaction that says what became of it.
import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { CustomerNamed, EventReport } from '#domain/events.ts';
import { type EventSource, oldestEventDays } from '#domain/programmes.ts';
import type { Fault } from '#domain/refusal.ts';
import { sees } from '#domain/access.ts';
import { chunks, type Writer } from '#db/store.ts';
import type { Context } from './context.ts';
import { inviteOn } from './occasions.ts';
import { settingsOf } from './organizations.ts';
import { teamsByKey, upsertPeople } from './people.ts';
import type { Programme } from './programmes.ts';

/** What became of a report: a new event, one that was known, or why it was not taken. */
export type EventOutcome =
  | { readonly kind: 'taken'; readonly id: string }
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'refused'; readonly fault: Fault };

/** An event older than this is kept, and nobody is asked about it any more. */
const oldest = oldestEventDays * 86_400_000;

/**
 * Takes up to some 500 events in one transaction; one outcome a report, in their order. An event that came before under its reference, or without one
 * about the same customer at the same touchpoint and instant, changes nothing. Refused are: `touchpoint` unknownTouchpoint; `team` unknownTeam (also for a
 * supervisor whose team it is not); `customer` unknownCustomer (also who was taken off the list, and who is new without an address and a name, or when
 * the programme takes in nobody); `reference` taken, when another event has it. One older than 30 days is kept and nobody is asked about it.
 * With `dry` nothing is written, and somebody who would be taken in counts as known.
 */
export async function takeEvents(ctx: Context, source: EventSource, reports: readonly EventReport[]): Promise<readonly EventOutcome[]> {
  const { timeZone } = await settingsOf(ctx);
  return ctx.write((tx) => keepEvents(tx, ctx, timeZone, source, reports, false));
}

/** The same within a transaction that writes more. */
export async function keepEvents(
  tx: Writer,
  ctx: Context,
  timeZone: string,
  source: EventSource,
  reports: readonly EventReport[],
  dry: boolean,
): Promise<readonly EventOutcome[]> {
  const { organizationId } = ctx.scope;
  const touchpoints = await touchpointsAmong(tx, ctx, reports);
  const teams = await teamsAmong(tx, ctx, reports);
  const customers = await customersAmong(tx, ctx, reports, touchpoints, teams, dry);
  const placed = reports.map((report) => placeOf(ctx, report, { touchpoints, teams, customers }));

  const known = await eventsAmong(
    tx,
    ctx,
    placed.flatMap((one) => ('fault' in one ? [] : [one.reference])),
  );
  const fresh = new Map<string, Placed & { readonly id: string }>();
  const outcomes = placed.map((one): EventOutcome => {
    if ('fault' in one) return { kind: 'refused', fault: one.fault };
    const before = known.get(one.reference) ?? fresh.get(one.reference);
    if (before === undefined) {
      const id = ctx.newId(16);
      fresh.set(one.reference, { ...one, id });
      return { kind: 'taken', id };
    }
    return before.customerId === one.customer.id && before.touchpointId === one.touchpointId
      ? { kind: 'known', id: before.id }
      : { kind: 'refused', fault: { field: 'reference', code: 'taken' } };
  });
  if (dry || fresh.size === 0) return outcomes;

  const rows = [...fresh.values()].map(({ id, reference, touchpointId, customerId, teamId, at }) => {
    return { organizationId, id, reference, touchpointId, customerId, teamId, at, receivedAt: ctx.now, source };
  });
  const written = new Set<string>();
  for (const some of chunks(rows, 9))
    for (const { id } of await tx.insert(tx.t.events).values(some).onConflictDoNothing().returning({ id: tx.t.events.id })) written.add(id);
  const mine = [...fresh.values()].filter(({ id }) => written.has(id));
  for (const [, events] of Map.groupBy(mine, ({ programme }) => programme.id)) await ask(ctx, tx, timeZone, events);
  if (written.size === rows.length) return outcomes;
  // Somebody sent the same at the same moment, and was first.
  const now = await eventsAmong(tx, ctx, [...fresh.keys()]);
  return outcomes.map((outcome, n) => {
    const one = placed[n]!;
    return outcome.kind !== 'taken' || 'fault' in one || written.has(outcome.id)
      ? outcome
      : { kind: 'known', id: now.get(one.reference)?.id ?? outcome.id };
  });
}

type Customer = { readonly id: string; readonly teamId: string; readonly locale: string };
type Touchpoint = { readonly id: string; readonly delayMinutes: number; readonly programme: Programme; readonly version: number };
type Found = {
  readonly touchpoints: ReadonlyMap<string, Touchpoint>;
  readonly teams: { readonly ids: ReadonlySet<string>; readonly byKey: ReadonlyMap<string, string> };
  readonly customers: Customers;
};
type Placed = Touchpoint & {
  readonly reference: string;
  readonly touchpointId: string;
  readonly customerId: string;
  readonly customer: Customer;
  readonly teamId: string;
  readonly at: Date;
};

function placeOf(ctx: Context, report: EventReport, { touchpoints, teams, customers }: Found): Placed | { readonly fault: Fault } {
  const touchpoint = touchpoints.get(report.touchpoint);
  if (!touchpoint) return { fault: { field: 'touchpoint', code: 'unknownTouchpoint' } };
  const customer = customers.find(report.customer);
  const teamId = report.team === null ? customer?.teamId : teamOf(report.team, teams);
  if (report.team !== null && (teamId === undefined || !sees(ctx.scope, teamId))) return { fault: unknownTeam(report.team) };
  if (!customer) return { fault: { field: 'customer', code: 'unknownCustomer' } };
  if (teamId === undefined || !sees(ctx.scope, teamId)) return { fault: { field: 'team', code: 'unknownTeam', values: { team: '' } } };
  const reference = report.reference ?? `coro:${touchpoint.id} ${customer.id} ${report.at.toISOString()}`;
  return { ...touchpoint, reference, touchpointId: touchpoint.id, customerId: customer.id, customer, teamId, at: report.at };
}

async function ask(ctx: Context, tx: Writer, timeZone: string, events: readonly (Placed & { readonly id: string })[]): Promise<void> {
  const [first] = events;
  if (!first) return;
  const paused = first.programme.state !== 'running';
  await inviteOn(
    ctx,
    tx,
    { programme: first.programme, version: first.version, timeZone },
    events.map(({ id, customer, teamId, touchpointId, delayMinutes, at }) => ({
      customerId: customer.id,
      locale: customer.locale,
      teamId,
      touchpointId,
      occasion: id,
      from: new Date(at.getTime() + delayMinutes * 60_000),
      ...(paused
        ? { instead: { state: 'cancelled' } as const }
        : ctx.now.getTime() - at.getTime() > oldest
          ? { instead: { state: 'skipped', reason: 'tooLate' } as const }
          : {}),
    })),
  );
}

/** By code; those of programmes that have ended are no more. */
async function touchpointsAmong(tx: Writer, ctx: Context, reports: readonly EventReport[]): Promise<ReadonlyMap<string, Touchpoint>> {
  const { touchpoints: t, programmes: p, surveys: s } = tx.t;
  const codes = [...new Set(reports.map((report) => report.touchpoint))];
  const found = new Map<string, Touchpoint>();
  for (const some of chunks(codes, 1)) {
    const rows = await tx
      .select({ id: t.id, code: t.code, delayMinutes: t.delayMinutes, programme: p, version: s.version })
      .from(t)
      .innerJoin(p, and(eq(p.organizationId, t.organizationId), eq(p.id, t.programmeId)))
      .innerJoin(s, and(eq(s.organizationId, p.organizationId), eq(s.id, p.surveyId)))
      .where(and(eq(t.organizationId, ctx.scope.organizationId), inArray(t.code, some), isNull(t.removedAt), ne(p.state, 'ended')));
    for (const { code, ...row } of rows) found.set(code, row);
  }
  return found;
}

async function teamsAmong(tx: Writer, ctx: Context, reports: readonly EventReport[]): Promise<Found['teams']> {
  const { teams: t } = tx.t;
  const wanted = [...new Set(reports.flatMap(({ team }) => (team !== null && 'id' in team ? [team.id] : [])))];
  const ids = new Set<string>();
  for (const some of chunks(wanted, 1)) {
    const rows = await tx
      .select({ id: t.id })
      .from(t)
      .where(and(eq(t.organizationId, ctx.scope.organizationId), inArray(t.id, some)));
    for (const { id } of rows) ids.add(id);
  }
  const keys = reports.flatMap(({ team }) => (team !== null && 'key' in team ? [team.key] : []));
  return { ids, byKey: await teamsByKey(tx, ctx, keys) };
}

function teamOf(team: NonNullable<EventReport['team']>, { ids, byKey }: Found['teams']): string | undefined {
  if ('key' in team) return byKey.get(team.key);
  return ids.has(team.id) ? team.id : undefined;
}

const unknownTeam = (team: NonNullable<EventReport['team']>): Fault => ({
  field: 'team',
  code: 'unknownTeam',
  values: { team: 'key' in team ? team.key : team.id },
});

type Customers = { find(named: CustomerNamed): Customer | undefined };

/** Who is meant, by what says it most plainly; somebody unknown who may be taken in is, under the event's team. */
async function customersAmong(
  tx: Writer,
  ctx: Context,
  reports: readonly EventReport[],
  touchpoints: Found['touchpoints'],
  teams: Found['teams'],
  dry: boolean,
): Promise<Customers> {
  const before = await customersNamed(tx, ctx, reports);
  const arrivals = new Map(
    reports.flatMap(({ customer: { id, name, email, reference, phone, locale }, team, touchpoint }) => {
      const teamId = team === null ? undefined : teamOf(team, teams);
      const welcome = touchpoints.get(touchpoint)?.programme.settings.addsCustomers === true;
      const named = name !== undefined && email !== undefined && id === undefined && teamId !== undefined && sees(ctx.scope, teamId);
      if (!welcome || !named || before.knows({ reference, email })) return [];
      return [[email, { name, email, teamId, reference, phone, locale }] as const];
    }),
  );
  if (arrivals.size === 0) return before;
  if (dry) {
    const guests = new Map([...arrivals].map(([email, { teamId }]) => [email, { id: `new ${email}`, teamId, locale: '' }]));
    return { find: (named) => before.find(named) ?? guests.get(named.email ?? '') };
  }
  await upsertPeople(tx, ctx, 'customers', [...arrivals.values()]);
  return customersNamed(tx, ctx, reports);
}

async function customersNamed(tx: Writer, ctx: Context, reports: readonly EventReport[]) {
  const { customers: c } = tx.t;
  const named = reports.map((report) => report.customer);
  const by = { id: new Map<string, Customer>(), reference: new Map<string, Customer>(), email: new Map<string, Customer>() };
  const gone = new Set<string>();
  for (const field of ['id', 'reference', 'email'] as const) {
    const wanted = [...new Set(named.flatMap((one) => one[field] ?? []))];
    for (const some of chunks(wanted, 1)) {
      const rows = await tx
        .select({ key: c[field], id: c.id, teamId: c.teamId, locale: c.locale, removedAt: c.removedAt })
        .from(c)
        .where(and(eq(c.organizationId, ctx.scope.organizationId), inArray(c[field], some)));
      for (const { key, removedAt, ...customer } of rows) {
        if (removedAt === null) by[field].set(key ?? '', customer);
        else gone.add(`${field} ${key}`);
      }
    }
  }
  return {
    find: ({ id, reference, email }: CustomerNamed): Customer | undefined =>
      id !== undefined
        ? by.id.get(id)
        : ((reference !== undefined ? by.reference.get(reference) : undefined) ?? (email !== undefined ? by.email.get(email) : undefined)),
    /** Also who was taken off the list: an event brings nobody back. */
    knows: ({ reference, email }: { readonly reference: string | undefined; readonly email: string }): boolean =>
      by.email.has(email) ||
      gone.has(`email ${email}`) ||
      (reference !== undefined && (by.reference.has(reference) || gone.has(`reference ${reference}`))),
  };
}

async function eventsAmong(tx: Writer, ctx: Context, references: readonly string[]) {
  const { events: e } = tx.t;
  const found = new Map<string, { readonly id: string; readonly customerId: string; readonly touchpointId: string }>();
  for (const some of chunks([...new Set(references)], 1)) {
    const rows = await tx
      .select({ id: e.id, reference: e.reference, customerId: e.customerId, touchpointId: e.touchpointId })
      .from(e)
      .where(and(eq(e.organizationId, ctx.scope.organizationId), inArray(e.reference, some)));
    for (const { reference, ...row } of rows) found.set(reference ?? '', row);
  }
  return found;
}
