// Following up: a case is seen by those whom it concerns, moved by one of them at a time, and told to the supervisors.
import { and, asc, desc, eq, ne } from 'drizzle-orm';
import { type Case, caseDue, type CaseMove, moveCase as moved, movesOf } from '#domain/cases.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { type Responsible, responsiblesIn } from '#db/responsible.ts';
import { inSight } from '#db/scope.ts';
import type { Context } from './context.ts';
import { brandOf, contentOf } from './kept.ts';

/** One case with all that is known to whom it concerns. Throws `notFound` for what does not exist or lies outside the scope. */
export async function caseOf(ctx: Context, id: string): Promise<Case> {
  const { cases: c, customers, teams, responses: r, caseMoves, members } = ctx.db.t;
  const { organizationId } = ctx.scope;
  const [row] = await ctx.db
    .select({ one: c, customer: customers, team: { id: teams.id, name: teams.name }, response: r })
    .from(c)
    .innerJoin(customers, and(eq(customers.organizationId, c.organizationId), eq(customers.id, c.customerId)))
    .innerJoin(teams, and(eq(teams.organizationId, c.organizationId), eq(teams.id, c.teamId)))
    .innerJoin(r, and(eq(r.organizationId, c.organizationId), eq(r.id, c.responseId)))
    .where(and(eq(c.organizationId, organizationId), eq(c.id, id), inSight(c.teamId, ctx.scope)));
  if (!row) throw notFound();
  const { one, customer, team, response } = row;
  const earlier = await ctx.db
    .select({ score: r.score, comment: r.comment, answeredAt: r.answeredAt })
    .from(r)
    .where(
      and(
        eq(r.organizationId, organizationId),
        eq(r.customerId, customer.id),
        ne(r.id, response.id),
        eq(r.standing, 'confirmed'),
        inSight(r.teamId, ctx.scope),
      ),
    )
    .orderBy(desc(r.answeredAt), desc(r.id))
    .limit(10);
  const history = await ctx.db
    .select({
      revision: caseMoves.revision,
      move: caseMoves.move,
      member: members.name,
      rootCause: caseMoves.rootCause,
      note: caseMoves.note,
      at: caseMoves.at,
    })
    .from(caseMoves)
    .leftJoin(members, and(eq(members.organizationId, caseMoves.organizationId), eq(members.id, caseMoves.memberId)))
    .where(and(eq(caseMoves.organizationId, organizationId), eq(caseMoves.caseId, id)))
    .orderBy(asc(caseMoves.revision));
  const content = await contentOf(ctx, organizationId, response.surveyId, response.version);
  const { state, revision, rootCause, openedAt, dueAt, contactedAt, resolvedAt } = one;
  return {
    id,
    state,
    revision,
    rootCause,
    openedAt,
    dueAt,
    contactedAt,
    resolvedAt,
    team,
    customer,
    response,
    content,
    earlier,
    history,
    allowed: movesOf(state),
  };
}

/**
 * Moves a case from the revision that the person saw. Throws `notFound`; conflict `somebodyWasFaster` when it has been moved since,
 * `illegalMove` when its state does not allow it; invalid `rootCause` and `note` as domain/cases.ts says.
 */
export async function moveCase(
  ctx: Context,
  id: string,
  wanted: { readonly seenRevision: number; readonly move: CaseMove },
): Promise<void> {
  const { seenRevision, move } = wanted;
  const { organizationId } = ctx.scope;
  const { timeZone } = await brandOf(ctx, organizationId);
  await ctx.write(async (tx) => {
    const { cases: c, caseMoves } = tx.t;
    const mine = and(eq(c.organizationId, organizationId), eq(c.id, id), inSight(c.teamId, ctx.scope));
    const [before] = await tx.select({ state: c.state, rootCause: c.rootCause, revision: c.revision }).from(c).where(mine);
    if (!before) throw notFound();
    if (before.revision !== seenRevision) throw conflict('somebodyWasFaster');
    const revision = seenRevision + 1;
    const after = moved(before, move);
    const changed = await tx
      .update(c)
      .set({ ...after, revision, ...instantsOf(move, ctx.now, timeZone) })
      .where(and(mine, eq(c.revision, seenRevision)))
      .returning({ id: c.id });
    if (changed.length === 0) throw conflict('somebodyWasFaster');
    const note = 'note' in move ? move.note?.trim() || null : null;
    const rootCause = 'rootCause' in move ? (move.rootCause ?? null) : null;
    await tx
      .insert(caseMoves)
      .values({ organizationId, caseId: id, revision, memberId: ctx.actor.memberId, move: move.type, rootCause, note, at: ctx.now });
  });
}

export type CaseLetter = {
  readonly caseId: string;
  readonly organization: { readonly name: string; readonly timeZone: string };
  readonly customer: string;
  readonly team: string;
  readonly score: number;
  readonly comment: string | null;
  readonly mayContact: boolean;
  readonly dueAt: Date;
  /** The case's page. */
  readonly link: string;
  readonly recipients: readonly Responsible[];
};

/**
 * What the letter about a new case says and who gets it: the supervisors of its team, else of the nearest team above that has some, else the
 * leaders, else the administrators. Undefined when nobody needs to be told any more: the case is no longer open, or does not exist.
 */
export async function caseLetter(ctx: Context, caseId: string): Promise<CaseLetter | undefined> {
  const { cases: c, customers, teams, responses: r } = ctx.db.t;
  const { organizationId } = ctx.scope;
  const [row] = await ctx.db
    .select({
      dueAt: c.dueAt,
      teamId: c.teamId,
      customer: customers.name,
      team: teams.name,
      score: r.score,
      comment: r.comment,
      mayContact: r.mayContact,
    })
    .from(c)
    .innerJoin(customers, and(eq(customers.organizationId, c.organizationId), eq(customers.id, c.customerId)))
    .innerJoin(teams, and(eq(teams.organizationId, c.organizationId), eq(teams.id, c.teamId)))
    .innerJoin(r, and(eq(r.organizationId, c.organizationId), eq(r.id, c.responseId)))
    .where(and(eq(c.organizationId, organizationId), eq(c.id, caseId), eq(c.state, 'open')));
  if (!row) return undefined;
  const { name, timeZone } = await brandOf(ctx, organizationId);
  const { teamId, ...told } = row;
  return {
    ...told,
    caseId,
    organization: { name, timeZone },
    link: `${ctx.baseUrl}/cases/${caseId}`,
    recipients: (await responsiblesIn(ctx.db, organizationId)).of(teamId),
  };
}

function instantsOf(move: CaseMove, now: Date, timeZone: string): { contactedAt?: Date | null; resolvedAt?: Date | null; dueAt?: Date } {
  switch (move.type) {
    case 'contact':
      return { contactedAt: now };
    case 'resolve':
    case 'resolveWithoutContact':
      return { resolvedAt: now };
    case 'reopen':
      return { contactedAt: null, resolvedAt: null, dueAt: caseDue(now, timeZone) };
    case 'note':
    case 'setRootCause':
      return {};
  }
}
