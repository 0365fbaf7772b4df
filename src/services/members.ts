// Members: who may sign in to an organization, in which role, and whose teams are whose.
import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Role } from '#domain/access.ts';
import { conflict, invalid, notFound } from '#domain/refusal.ts';
import { put } from '#db/outbox.ts';
import { chunks, type Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { takeTurn } from './turns.ts';

/** `email` as `normalEmail` leaves it, `name` as `cleanName`. */
export type NewMember = { readonly name: string; readonly email: string; readonly role: Role; readonly locale: string };

/**
 * A new member, who hears nothing about it; answers the id. A member who had been removed comes back with a clean slate.
 * Throws `Refusal` invalid `email` taken.
 */
export async function addMember(ctx: Context, member: NewMember): Promise<string> {
  return ctx.write((tx) => admit(tx, ctx, member, []));
}

/** A new member of these teams, who gets a letter with a way in; answers the id. Throws `Refusal` invalid (`email` taken, `teams` notAChoice). */
export async function inviteMember(ctx: Context, member: NewMember, teamIds: readonly string[]): Promise<string> {
  return ctx.write(async (tx) => {
    const memberId = await admit(tx, ctx, member, teamIds);
    const work = { kind: 'sendSignInLink', payload: { memberId, invitedBy: ctx.actor.name } } as const;
    await put(tx, ctx.scope.organizationId, ctx.newId(16), work, ctx.now);
    return memberId;
  });
}

/**
 * Changes a member's name, role and teams; in force with the member's next request.
 * Throws `Refusal` notFound, or invalid (`role` lastAdministrator, `teams` notAChoice).
 */
export async function changeMember(
  ctx: Context,
  memberId: string,
  change: { name: string; role: Role; teamIds: readonly string[] },
): Promise<void> {
  const { name, role, teamIds } = change;
  await ctx.write(async (tx) => {
    await takeTurn(tx, ctx.scope.organizationId);
    if (role !== 'admin' && (await isLastAdministrator(tx, ctx, memberId))) throw invalid({ field: 'role', code: 'lastAdministrator' });
    const { members } = tx.t;
    const [before] = await tx
      .select({ role: members.role })
      .from(members)
      .where(present(tx, ctx, memberId));
    if (!before) throw notFound();
    await tx
      .update(members)
      .set({ name, role })
      .where(present(tx, ctx, memberId));
    const supervised = await superviseOnly(tx, ctx, memberId, teamIds);
    await noteDown(ctx, tx, 'memberChanged', memberId, { name, role, was: before.role, ...supervised });
  });
}

/** Ends a membership at once: sessions, links and teams go, what the member wrote stays. Throws `Refusal` notFound, conflict lastAdministrator. */
export async function removeMember(ctx: Context, memberId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    await takeTurn(tx, organizationId);
    if (await isLastAdministrator(tx, ctx, memberId)) throw conflict('lastAdministrator');
    const { members, sessions, signInLinks, supervisions } = tx.t;
    const [gone] = await tx
      .update(members)
      .set({ removedAt: ctx.now })
      .where(present(tx, ctx, memberId))
      .returning({ name: members.name });
    if (!gone) throw notFound();
    for (const t of [sessions, signInLinks, supervisions])
      await tx.delete(t).where(and(eq(t.organizationId, organizationId), eq(t.memberId, memberId)));
    await noteDown(ctx, tx, 'memberRemoved', memberId, { name: gone.name });
  });
}

/** Switches a member's second factor off, for somebody who has lost the telephone. Throws `Refusal` notFound. */
export async function resetSecondFactor(ctx: Context, memberId: string): Promise<void> {
  await ctx.write(async (tx) => {
    const { members } = tx.t;
    const [changed] = await tx
      .update(members)
      .set({ totpSecret: null, totpConfirmedAt: null, totpStep: null })
      .where(present(tx, ctx, memberId))
      .returning({ name: members.name });
    if (!changed) throw notFound();
    await noteDown(ctx, tx, 'secondFactorReset', memberId, { name: changed.name });
  });
}

/** Gives a team exactly these supervisors. Throws `Refusal` notFound (no such team), invalid `members` notAChoice. */
export async function setSupervisors(ctx: Context, teamId: string, memberIds: readonly string[]): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    const { members, supervisions, teams } = tx.t;
    const [team] = await tx
      .select({ name: teams.name })
      .from(teams)
      .where(and(eq(teams.organizationId, organizationId), eq(teams.id, teamId)));
    if (!team) throw notFound();
    const wanted = [...new Set(memberIds)];
    const there = await tx
      .select({ id: members.id, name: members.name })
      .from(members)
      .where(and(eq(members.organizationId, organizationId), isNull(members.removedAt), inArray(members.id, wanted)))
      .orderBy(asc(members.name));
    if (there.length < wanted.length) throw invalid({ field: 'members', code: 'notAChoice' });
    const before = await tx
      .select({ name: members.name })
      .from(supervisions)
      .innerJoin(members, and(eq(members.organizationId, supervisions.organizationId), eq(members.id, supervisions.memberId)))
      .where(and(eq(supervisions.organizationId, organizationId), eq(supervisions.teamId, teamId)))
      .orderBy(asc(members.name));
    await tx.delete(supervisions).where(and(eq(supervisions.organizationId, organizationId), eq(supervisions.teamId, teamId)));
    for (const memberId of wanted) await tx.insert(supervisions).values({ organizationId, teamId, memberId });
    const names = (rows: readonly { name: string }[]): string => rows.map(({ name }) => name).join(', ');
    await noteDown(ctx, tx, 'supervisorsChanged', teamId, { name: team.name, supervisors: names(there), before: names(before) });
  });
}

async function admit(tx: Writer, ctx: Context, member: NewMember, teamIds: readonly string[]): Promise<string> {
  const { organizationId } = ctx.scope;
  const { members } = tx.t;
  const values = {
    ...member,
    organizationId,
    createdAt: ctx.now,
    removedAt: null,
    passwordHash: null,
    totpSecret: null,
    totpConfirmedAt: null,
    totpStep: null,
  };
  const [back] = await tx
    .update(members)
    .set(values)
    .where(and(eq(members.organizationId, organizationId), eq(members.email, member.email), isNotNull(members.removedAt)))
    .returning({ id: members.id });
  const [made] = back
    ? [back]
    : await tx
        .insert(members)
        .values({ ...values, id: ctx.newId(16) })
        .onConflictDoNothing()
        .returning({ id: members.id });
  if (!made) throw invalid({ field: 'email', code: 'taken' });
  const { teams } = await superviseOnly(tx, ctx, made.id, teamIds);
  await noteDown(ctx, tx, 'memberAdded', made.id, { name: member.name, role: member.role, teams });
  return made.id;
}

/** Gives a member exactly these teams; says by name which they are now and which they were. */
async function superviseOnly(
  tx: Writer,
  ctx: Context,
  memberId: string,
  teamIds: readonly string[],
): Promise<{ readonly teams: string; readonly teamsBefore: string }> {
  const { organizationId } = ctx.scope;
  const { supervisions, teams } = tx.t;
  const wanted = [...new Set(teamIds)];
  const there = await tx
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(and(eq(teams.organizationId, organizationId), inArray(teams.id, wanted)))
    .orderBy(asc(teams.name));
  if (there.length < wanted.length) throw invalid({ field: 'teams', code: 'notAChoice' });
  const before = await tx
    .select({ name: teams.name })
    .from(supervisions)
    .innerJoin(teams, and(eq(teams.organizationId, supervisions.organizationId), eq(teams.id, supervisions.teamId)))
    .where(and(eq(supervisions.organizationId, organizationId), eq(supervisions.memberId, memberId)))
    .orderBy(asc(teams.name));
  await tx.delete(supervisions).where(and(eq(supervisions.organizationId, organizationId), eq(supervisions.memberId, memberId)));
  for (const some of chunks(wanted, 3)) await tx.insert(supervisions).values(some.map((teamId) => ({ organizationId, teamId, memberId })));
  return { teams: there.map(({ name }) => name).join(', '), teamsBefore: before.map(({ name }) => name).join(', ') };
}

/** To be asked in a turn of the organization: two administrators might remove each other at the same moment. */
async function isLastAdministrator(tx: Writer, ctx: Context, memberId: string): Promise<boolean> {
  const { members } = tx.t;
  const administrators = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organizationId, ctx.scope.organizationId), eq(members.role, 'admin'), isNull(members.removedAt)))
    .limit(2);
  return administrators.length === 1 && administrators[0]!.id === memberId;
}

function present(tx: Writer, ctx: Context, memberId: string) {
  const { members } = tx.t;
  return and(eq(members.organizationId, ctx.scope.organizationId), eq(members.id, memberId), isNull(members.removedAt));
}
