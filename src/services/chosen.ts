// Customers who are asked one by one: who of those chosen can be, and why the others cannot.
import { and, asc, eq, gte, inArray, isNull, ne } from 'drizzle-orm';
import type { Day } from '#domain/calendar.ts';
import { chunks, type Writer } from '#db/store.ts';
import type { Context } from './context.ts';
import { invitationRows, invite, type Opening, opened } from './planning.ts';
import { moveFigures } from './wave-figures.ts';

export type ChosenPerson = {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly locale: string;
  /** Why this one is not asked: there is no address, or a letter with the same questions still waits for an answer. */
  readonly obstacle: 'noAddress' | 'waits' | null;
};

/** `notListed` were removed, or were never on this list: nothing else is told of them. */
export type Chosen = { readonly people: readonly ChosenPerson[]; readonly notListed: number };

/** A survey whose letters are looked for. */
type AskedBefore = { readonly id: string; readonly today: Day; readonly except?: string | undefined };

/**
 * The customers with these ids by name, as they stand now. Of those who can still answer a letter of `survey` on the day `today`,
 * it says so; letters of the wave `except` are of no account.
 */
export async function chosenCustomers(ctx: Context, ids: readonly string[], survey?: AskedBefore): Promise<Chosen> {
  const { organizationId } = ctx.scope;
  const { customers: c } = ctx.db.t;
  const wanted = [...new Set(ids)];
  const waiting = survey === undefined ? new Set<string>() : await stillWaiting(ctx, wanted, survey);
  const people: ChosenPerson[] = [];
  for (const some of chunks(wanted, 1)) {
    const rows = await ctx.db
      .select({ id: c.id, name: c.name, teamId: c.teamId, locale: c.locale, email: c.email })
      .from(c)
      .where(and(eq(c.organizationId, organizationId), inArray(c.id, some), isNull(c.removedAt)))
      .orderBy(asc(c.name), asc(c.id));
    for (const { email, ...one } of rows)
      people.push({ ...one, obstacle: email === null ? 'noAddress' : waiting.has(one.id) ? 'waits' : null });
  }
  return { people, notListed: wanted.length - people.length };
}

/** Keeps whom a wave will ask, as invitations whose letters are not due yet. */
export async function keepChosen(ctx: Context, tx: Writer, wave: Opening, people: readonly ChosenPerson[]): Promise<void> {
  for (const some of chunks(invitationRows(ctx, wave, people), 20)) await tx.insert(tx.t.invitations).values(some);
  await moveFigures(tx, ctx.scope.organizationId, wave.id, { planned: people.length });
}

/** Opens a wave of chosen customers: their invitations take the version, team and language of this morning, and the letters go. Once. */
export async function inviteChosen(ctx: Context, wave: Opening): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    if (!(await opened(ctx, tx, wave))) return;
    const { invitations: i, customers: c } = tx.t;
    const kept = and(eq(i.organizationId, organizationId), eq(i.waveId, wave.id), eq(i.state, 'planned'));
    const people = await tx
      .select({ id: c.id, teamId: c.teamId, locale: c.locale })
      .from(i)
      .innerJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
      .where(kept);
    const before = await tx.delete(i).where(kept).returning({ id: i.id });
    await moveFigures(tx, organizationId, wave.id, { planned: -before.length });
    for (const some of chunks(people, 64)) await invite(ctx, tx, wave, some);
  });
}

/** The customers a wave was made for by name, up to `most`; of a wave that asks teams everybody invited so far. */
export async function askedByName(ctx: Context, waveId: string, most: number): Promise<{ readonly id: string; readonly name: string }[]> {
  const { invitations: i, customers: c } = ctx.db.t;
  return ctx.db
    .select({ id: c.id, name: c.name })
    .from(i)
    .innerJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.waveId, waveId)))
    .orderBy(asc(c.name), asc(c.id))
    .limit(most);
}

async function stillWaiting(ctx: Context, ids: readonly string[], survey: AskedBefore): Promise<ReadonlySet<string>> {
  const { invitations: i, waves: w } = ctx.db.t;
  const found = new Set<string>();
  for (const some of chunks(ids, 1)) {
    const rows = await ctx.db
      .select({ customerId: i.customerId })
      .from(i)
      .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
      .where(
        and(
          eq(i.organizationId, ctx.scope.organizationId),
          inArray(i.customerId, some),
          eq(i.surveyId, survey.id),
          ne(i.waveId, survey.except ?? ''),
          gte(i.lastDay, survey.today),
          inArray(i.state, ['planned', 'sent']),
          isNull(i.answeredDay),
          inArray(w.state, ['planned', 'open']),
        ),
      );
    for (const { customerId } of rows) if (customerId !== null) found.add(customerId);
  }
  return found;
}
