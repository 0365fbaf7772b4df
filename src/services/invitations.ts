// Invitations on their way out: what each letter needs to know, read for a whole batch at once.
import { and, eq, inArray } from 'drizzle-orm';
import { type Day, dayOf, instantAt } from '#domain/calendar.ts';
import { defaultRules } from '#domain/contact.ts';
import type { SurveyLocale } from '#domain/languages.ts';
import { nextReminder } from '#domain/reminders.ts';
import { surveyLocale, type SurveyContent, type SurveyKind } from '#domain/surveys.ts';
import type { Invitation } from '#db/invitation-queue.ts';
import type { Context } from './context.ts';
import { contentOf } from './kept.ts';
import { paperTokenOf } from './paper-tokens.ts';
import { tokenOf } from './tokens.ts';

export type ToSend = {
  readonly invitationId: string;
  readonly kind: SurveyKind;
  readonly locale: SurveyLocale;
  readonly person: { readonly name: string; readonly email: string };
  readonly organization: {
    readonly name: string;
    /** The name letters come from; the organization's own when null. */
    readonly senderName: string | null;
    readonly replyTo: string | null;
    readonly accent: string | null;
  };
  /** For employees the team in whose box the ballot falls. */
  readonly team: string;
  readonly content: SurveyContent;
  /** What the links of this letter are made of: `paper` is the end of the one to an employee's ballot papers, '' in a customer's letter. */
  readonly token: string;
  readonly paper: string;
  /** Where the installation is reached. */
  readonly baseUrl: string;
  readonly lastDay: string;
  /** Employees' results are shown from this many ballots. */
  readonly threshold: number;
  /** How many letters have left before this one: from the second on they are reminders. */
  readonly letters: number;
  /** Whether the reader's mail program may end these letters: a customer's always, an employee's where the contact rules say so. */
  readonly mayLeave: boolean;
};

/** The letter must not go any more, because it makes no sense any more or because it cannot: ours are 'noAddress' and 'personRemoved'. */
export type Ended = { readonly state: 'cancelled' } | { readonly state: 'failed'; readonly fault: string };

/** An invitation that was taken, with its letter, or why there is none. */
export type Prepared = {
  readonly invitation: Invitation;
  readonly letter: ToSend | undefined;
  readonly ended: Ended | undefined;
  /** The day it is, and when the letter after this one goes, should this one leave now. */
  readonly today: Day;
  readonly next: Date | null;
};

/** When reminders go on their day, on the organization's clock; the contact rules may move them. */
const morning = '08:00';

/**
 * Everything the letters of these invitations need. None when it must not go any more: it has been answered, its wave is over or was
 * cancelled, the person was removed or has no address left. Nothing is written.
 */
export async function prepareLetters(ctx: Context, invitations: readonly Invitation[]): Promise<Prepared[]> {
  const { organizationId } = ctx.scope;
  const [organization] = await organizationRow(ctx);
  const facts = new Map((await factsOf(ctx, invitations)).map((row) => [row.id, row]));
  const prepared: Prepared[] = [];
  for (const invitation of invitations) {
    const fact = facts.get(invitation.id);
    if (!organization || !fact) continue;
    const today = dayOf(ctx.now, organization.timeZone);
    const next = nextLetter(invitation, fact.reminders, organization.timeZone, today);
    const ended = endOf(invitation, fact, today);
    if (ended) {
      prepared.push({ invitation, letter: undefined, ended, today, next });
      continue;
    }
    const { surveyId, version, kind, lastDay, letters } = invitation;
    const content = await contentOf(ctx, organizationId, surveyId, version);
    const named = { organizationId, invitationId: invitation.id };
    const letter = {
      invitationId: invitation.id,
      kind,
      locale: surveyLocale(content, invitation.locale),
      person: { name: fact.person!.name, email: fact.person!.email! },
      organization,
      team: fact.team,
      content,
      token: tokenOf(ctx.secret, named),
      paper: kind === 'customer' ? '' : paperTokenOf(ctx.secret, named),
      baseUrl: ctx.baseUrl,
      lastDay,
      threshold: fact.threshold,
      letters,
      mayLeave: kind === 'customer' || (organization.rules ?? defaultRules).employeesMayLeave,
    };
    prepared.push({ invitation, letter, ended, today, next });
  }
  return prepared;
}

type Fact = Awaited<ReturnType<typeof factsOf>>[number];

function endOf({ state, letters, answeredDay, lastDay }: Invitation, { wave, person }: Fact, today: Day): Ended | undefined {
  const goes = letters === 0 ? state === 'planned' || state === 'waiting' : state === 'sent';
  if (!goes || answeredDay !== null || wave !== 'open' || lastDay < today) return { state: 'cancelled' };
  if (!person || person.removedAt) return { state: 'failed', fault: 'personRemoved' };
  return person.email ? undefined : { state: 'failed', fault: 'noAddress' };
}

function nextLetter({ sentAt, lastDay }: Invitation, reminders: readonly number[], timeZone: string, today: Day): Date | null {
  const day = nextReminder(reminders, sentAt ? dayOf(sentAt, timeZone) : today, today, lastDay);
  return day === null ? null : instantAt(day, morning, timeZone);
}

async function organizationRow(ctx: Context) {
  const { organizations: o } = ctx.db.t;
  return ctx.db
    .select({ name: o.name, senderName: o.senderName, replyTo: o.replyTo, accent: o.accent, timeZone: o.timeZone, rules: o.contactRules })
    .from(o)
    .where(eq(o.id, ctx.scope.organizationId));
}

async function factsOf(ctx: Context, invitations: readonly Invitation[]) {
  const { organizationId } = ctx.scope;
  const { invitations: i, waves: w, customers: c, employees: e, teams: t } = ctx.db.t;
  const ids = invitations.map((one) => one.id);
  const rows = await ctx.db
    .select({
      id: i.id,
      wave: w.state,
      threshold: w.threshold,
      reminders: w.reminders,
      team: t.name,
      customer: { name: c.name, email: c.email, removedAt: c.removedAt },
      employee: { name: e.name, email: e.email, removedAt: e.removedAt },
    })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .innerJoin(t, and(eq(t.organizationId, i.organizationId), eq(t.id, i.teamId)))
    .leftJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .leftJoin(e, and(eq(e.organizationId, i.organizationId), eq(e.id, i.employeeId)))
    .where(and(eq(i.organizationId, organizationId), inArray(i.id, ids)));
  return rows.map(({ customer, employee, ...row }) => ({ ...row, person: customer ?? employee }));
}
