// What members set for themselves: name, language, password, second factor, and where they are signed in.
import { and, desc, eq, gt, isNotNull, isNull, ne } from 'drizzle-orm';
import { conflict, invalid, notFound } from '#domain/refusal.ts';
import type { Locale } from '#domain/surveys.ts';
import type { Reader, Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { hashPassword, passwordFits } from './passwords.ts';
import { readSecret } from './secrets.ts';
import { checkSecondFactor } from './sign-in.ts';
import { acceptedStep, newTotpSecret, totpAddress } from './totp.ts';

/** Somebody who signed in within these minutes has just shown who they are. */
const freshMinutes = 15;

export type OpenSession = {
  readonly id: string;
  readonly agent: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly current: boolean;
};

export type Me = {
  readonly hasPassword: boolean;
  /** The session is so young that a new password needs no current one: the way back for who has forgotten it. */
  readonly fresh: boolean;
  readonly secondFactor: boolean;
  readonly sessions: readonly OpenSession[];
};

/** What the member's own page shows; `token` is the session's it is asked with. */
export async function me(ctx: Context, token: string): Promise<Me> {
  const { sessions: s } = ctx.db.t;
  const here = readSecret(token)?.id;
  const { passwordHash, totpConfirmedAt } = await ownRow(ctx.db, ctx);
  const rows = await ctx.db
    .select({ id: s.id, agent: s.agent, createdAt: s.createdAt, seenAt: s.seenAt })
    .from(s)
    .where(and(eq(s.organizationId, ctx.scope.organizationId), eq(s.memberId, ctx.scope.memberId), gt(s.expiresAt, ctx.now)))
    .orderBy(desc(s.seenAt), desc(s.id));
  const sessions = rows.map((row) => ({ ...row, current: row.id === here }));
  return {
    hasPassword: passwordHash !== null,
    fresh: isFresh(
      ctx,
      sessions.find((one) => one.current),
    ),
    secondFactor: totpConfirmedAt !== null,
    sessions,
  };
}

export async function changeMe(ctx: Context, change: { readonly name: string; readonly locale: Locale }): Promise<void> {
  await ctx.write(async (tx) => {
    await tx.update(tx.t.members).set(change).where(own(tx, ctx));
  });
}

/**
 * Sets a new password and ends all other sessions. Throws `Refusal` invalid: `current` wrongPassword (unless the session is fresh),
 * `password` passwordTooShort or tooLong.
 */
export async function changePassword(ctx: Context, token: string, current: string, password: string): Promise<void> {
  const { hasPassword, fresh } = await me(ctx, token);
  if (hasPassword && !fresh && !(await passwordFits((await ownRow(ctx.db, ctx)).passwordHash, current)))
    throw invalid({ field: 'current', code: 'wrongPassword' });
  const passwordHash = await hashPassword(password, ctx.newId(22));
  await ctx.write(async (tx) => {
    await tx.update(tx.t.members).set({ passwordHash }).where(own(tx, ctx));
    await endSessions(tx, ctx, readSecret(token)?.id ?? '');
    await noteDown(ctx, tx, 'passwordChanged', ctx.scope.memberId);
  });
}

/** Prepares a second factor, which is not in force before `confirmSecondFactor`; an earlier preparation stays as it is. Throws `Refusal` conflict when one is in force. */
export async function prepareSecondFactor(ctx: Context): Promise<void> {
  await ctx.write(async (tx) => {
    const { members } = tx.t;
    const row = await ownRow(tx, ctx);
    if (row.totpConfirmedAt !== null) throw conflict();
    if (row.totpSecret === null)
      await tx
        .update(members)
        .set({ totpSecret: newTotpSecret(ctx.newId(32)) })
        .where(own(tx, ctx));
  });
}

/** The prepared secret as text, and the address for an authenticator app. Throws `Refusal` notFound when none is prepared. */
export async function preparedSecondFactor(
  ctx: Context,
  organization: string,
): Promise<{ readonly secret: string; readonly address: string }> {
  const { totpSecret, totpConfirmedAt } = await ownRow(ctx.db, ctx);
  if (totpSecret === null || totpConfirmedAt !== null) throw notFound();
  return { secret: totpSecret, address: totpAddress(totpSecret, ctx.actor.email, organization) };
}

/** Puts the prepared second factor in force. Throws `Refusal` notFound, invalid `code` wrongCode. */
export async function confirmSecondFactor(ctx: Context, code: string): Promise<void> {
  await ctx.write(async (tx) => {
    const { members } = tx.t;
    const { totpSecret } = await ownRow(tx, ctx);
    const step = totpSecret === null ? undefined : acceptedStep(totpSecret, code, ctx.now, null);
    if (step === undefined) throw invalid({ field: 'code', code: 'wrongCode' });
    const changed = await tx
      .update(members)
      .set({ totpConfirmedAt: ctx.now, totpStep: step })
      .where(and(own(tx, ctx), eq(members.totpSecret, totpSecret!), isNull(members.totpConfirmedAt)))
      .returning({ id: members.id });
    if (changed.length === 0) throw notFound();
    await noteDown(ctx, tx, 'secondFactorOn', ctx.scope.memberId);
  });
}

/** Switches the second factor off with one of its codes. Throws `Refusal` notFound, invalid `code` wrongCode. */
export async function dropSecondFactor(ctx: Context, code: string): Promise<void> {
  await ctx.write(async (tx) => {
    const { members } = tx.t;
    await checkSecondFactor(tx, ctx, { organizationId: ctx.scope.organizationId, id: ctx.scope.memberId }, code);
    const changed = await tx
      .update(members)
      .set({ totpSecret: null, totpConfirmedAt: null, totpStep: null })
      .where(and(own(tx, ctx), isNotNull(members.totpConfirmedAt)))
      .returning({ id: members.id });
    if (changed.length === 0) throw notFound();
    await noteDown(ctx, tx, 'secondFactorOff', ctx.scope.memberId);
  });
}

/** Ends one of the member's own sessions. Throws `Refusal` notFound. */
export async function endSession(ctx: Context, id: string): Promise<void> {
  await ctx.write(async (tx) => {
    const { sessions: s } = tx.t;
    const gone = await tx
      .delete(s)
      .where(and(eq(s.organizationId, ctx.scope.organizationId), eq(s.memberId, ctx.scope.memberId), eq(s.id, id)))
      .returning({ id: s.id });
    if (gone.length === 0) throw notFound();
  });
}

/** Ends all of the member's sessions but the one of this token. */
export async function endOtherSessions(ctx: Context, token: string): Promise<void> {
  await ctx.write((tx) => endSessions(tx, ctx, readSecret(token)?.id ?? ''));
}

async function endSessions(tx: Writer, ctx: Context, butId: string): Promise<void> {
  const { sessions: s } = tx.t;
  await tx.delete(s).where(and(eq(s.organizationId, ctx.scope.organizationId), eq(s.memberId, ctx.scope.memberId), ne(s.id, butId)));
}

async function ownRow(db: Reader, ctx: Context) {
  const { members } = db.t;
  const [row] = await db
    .select({ passwordHash: members.passwordHash, totpSecret: members.totpSecret, totpConfirmedAt: members.totpConfirmedAt })
    .from(members)
    .where(own(db, ctx));
  if (!row) throw notFound();
  return row;
}

function own(db: Reader, ctx: Context) {
  const { members } = db.t;
  return and(eq(members.organizationId, ctx.scope.organizationId), eq(members.id, ctx.scope.memberId));
}

function isFresh(ctx: Context, session: OpenSession | undefined): boolean {
  return session !== undefined && ctx.now.getTime() - session.createdAt.getTime() < freshMinutes * 60_000;
}
