// Invitations on their way out: what a letter needs to know, and what became of it.
import { and, eq, sql } from 'drizzle-orm';
import { dayOf, monthOf } from '#domain/calendar.ts';
import type { SurveyLocale } from '#domain/languages.ts';
import { notFound } from '#domain/refusal.ts';
import { surveyLocale, type SurveyContent, type SurveyKind } from '#domain/surveys.ts';
import type { Context } from './context.ts';
import { brandOf } from './kept.ts';
import { tokenOf } from './tokens.ts';

export type ToSend = {
  readonly invitationId: string;
  readonly kind: SurveyKind;
  readonly locale: SurveyLocale;
  readonly person: { readonly name: string; readonly email: string };
  readonly organization: { readonly name: string; readonly replyTo: string | null; readonly accent: string | null };
  /** For employees the team in whose box the ballot falls. */
  readonly team: string;
  readonly content: SurveyContent;
  /** Where the person answers; for a customer `?score=9` shows that score chosen. */
  readonly link: string;
  readonly lastDay: string;
  /** Employees' results are shown from this many ballots. */
  readonly threshold: number;
};

/**
 * Everything the letter of an invitation needs, or undefined when it must not go any more: it was sent, its wave is over or was
 * cancelled, the person was removed or has no address left. What can never be sent is marked so. Throws `notFound`.
 */
export async function invitationToSend(ctx: Context, id: string): Promise<ToSend | undefined> {
  const { organizationId } = ctx.scope;
  const { invitations: i, waves: w, organizations: o, surveyVersions: v, customers: c, employees: e, teams: t } = ctx.db.t;
  const [row] = await ctx.db
    .select({
      kind: i.kind,
      state: i.state,
      locale: i.locale,
      lastDay: i.lastDay,
      wave: { state: w.state, threshold: w.threshold },
      organization: { name: o.name, replyTo: o.replyTo, accent: o.accent, timeZone: o.timeZone },
      content: v.content,
      team: t.name,
      customer: { name: c.name, email: c.email, removedAt: c.removedAt },
      employee: { name: e.name, email: e.email, removedAt: e.removedAt },
    })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .innerJoin(o, eq(o.id, i.organizationId))
    .innerJoin(t, and(eq(t.organizationId, i.organizationId), eq(t.id, i.teamId)))
    .innerJoin(v, and(eq(v.organizationId, i.organizationId), eq(v.surveyId, i.surveyId), eq(v.version, i.version)))
    .leftJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .leftJoin(e, and(eq(e.organizationId, i.organizationId), eq(e.id, i.employeeId)))
    .where(and(eq(i.organizationId, organizationId), eq(i.id, id)));
  if (!row) throw notFound();
  if (row.state !== 'planned') return undefined;
  if (row.wave.state !== 'open' || row.lastDay < dayOf(ctx.now, row.organization.timeZone)) return ended(ctx, id, 'cancelled', null);
  const person = row.customer ?? row.employee;
  if (!person || person.removedAt) return ended(ctx, id, 'failed', 'personRemoved');
  if (!person.email) return ended(ctx, id, 'failed', 'noAddress');
  const token = tokenOf(ctx.secret, { organizationId, invitationId: id });
  return {
    invitationId: id,
    kind: row.kind,
    locale: surveyLocale(row.content, row.locale),
    person: { name: person.name, email: person.email },
    organization: row.organization,
    team: row.team,
    content: row.content,
    link: `${ctx.baseUrl}/${row.kind === 'customer' ? 's' : 'e'}/${token}`,
    lastDay: row.lastDay,
    threshold: row.wave.threshold,
  };
}

/** The letter has left; from now on it counts in this month's response rate. A second time changes nothing. */
export async function markSent(ctx: Context, id: string): Promise<void> {
  const { organizationId } = ctx.scope;
  const month = monthOf(dayOf(ctx.now, (await brandOf(ctx, organizationId)).timeZone));
  await ctx.write(async (tx) => {
    const { invitations: i, rollups } = tx.t;
    const [row] = await tx
      .update(i)
      .set({ state: 'sent', sentAt: ctx.now, sentMonth: month, fault: null })
      .where(and(eq(i.organizationId, organizationId), eq(i.id, id), eq(i.state, 'planned')))
      .returning({ kind: i.kind, surveyId: i.surveyId, teamId: i.teamId });
    // Employees' participation is told in bands only, wave by wave, and has no row a team and month.
    if (row?.kind !== 'customer') return;
    await tx
      .insert(rollups)
      .values({ organizationId, surveyId: row.surveyId, month, teamId: row.teamId, sent: 1 })
      .onConflictDoUpdate({
        target: [rollups.organizationId, rollups.surveyId, rollups.month, rollups.teamId],
        set: { sent: sql`${rollups.sent} + 1` },
      });
  });
}

/** The letter will not go; `fault` says why, in the mail server's words. Ours are 'noAddress' and 'personRemoved'. */
export async function markFailed(ctx: Context, id: string, fault: string): Promise<void> {
  await ended(ctx, id, 'failed', fault.slice(0, 500));
}

async function ended(ctx: Context, id: string, state: 'cancelled' | 'failed', fault: string | null): Promise<undefined> {
  await ctx.write((tx) =>
    tx
      .update(tx.t.invitations)
      .set({ state, fault })
      .where(
        and(
          eq(tx.t.invitations.organizationId, ctx.scope.organizationId),
          eq(tx.t.invitations.id, id),
          eq(tx.t.invitations.state, 'planned'),
        ),
      ),
  );
}
