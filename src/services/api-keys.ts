// Keys by which other programs report events: shown once, kept as a hash, revoked at any time.
import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import { type Day, dayOf } from '#domain/calendar.ts';
import { cleanName, nameFaults } from '#domain/people.ts';
import { conflict, notFound, refuseAny } from '#domain/refusal.ts';
import { noteDown } from './audit.ts';
import { type Context, onBehalfOf, type Visit } from './context.ts';
import { brandOf } from './kept.ts';
import { hashFits, newToken, readSecret } from './secrets.ts';

export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  /** The last day on which it opened the door. */
  readonly usedDay: Day | null;
  readonly revokedAt: Date | null;
};

/** So that somebody who finds one in a log or a repository, or a program that looks for such, knows what it is. */
const prefix = 'coro_';

/** Makes a key and returns it, the only time it can be read. Throws `Refusal` invalid `name`: required, tooLong. */
export async function createKey(ctx: Context, name: string): Promise<string> {
  const { organizationId } = ctx.scope;
  const clean = cleanName(name);
  refuseAny(nameFaults(clean));
  const { token, id, secretHash } = newToken(ctx, organizationId);
  await ctx.write(async (tx) => {
    const row = { organizationId, id, name: clean, secretHash, createdBy: ctx.actor.memberId, createdAt: ctx.now };
    await tx.insert(tx.t.apiKeys).values(row);
    await noteDown(ctx, tx, 'keyCreated', id, { name: clean });
  });
  return prefix + token;
}

/** Every key, the newest first; revoked ones stay to be seen. */
export async function listKeys(ctx: Context): Promise<readonly ApiKey[]> {
  const { apiKeys: k } = ctx.db.t;
  return ctx.db
    .select({ id: k.id, name: k.name, createdAt: k.createdAt, usedDay: k.usedDay, revokedAt: k.revokedAt })
    .from(k)
    .where(eq(k.organizationId, ctx.scope.organizationId))
    .orderBy(desc(k.createdAt), desc(k.id));
}

/** From now on it opens nothing. Throws `notFound`, and conflict when it was revoked before. */
export async function revokeKey(ctx: Context, id: string): Promise<void> {
  await ctx.write(async (tx) => {
    const { apiKeys: k } = tx.t;
    const here = and(eq(k.organizationId, ctx.scope.organizationId), eq(k.id, id));
    const [revoked] = await tx
      .update(k)
      .set({ revokedAt: ctx.now })
      .where(and(here, isNull(k.revokedAt)))
      .returning({ name: k.name });
    if (!revoked) throw (await tx.$count(k, here)) > 0 ? conflict() : notFound();
    await noteDown(ctx, tx, 'keyRevoked', id, { name: revoked.name });
  });
}

/** Whose key it is, and what it may do in that organization; undefined for one that was made up, mistyped or revoked, all alike. */
export async function keyHolder(visit: Visit, key: string): Promise<{ readonly id: string; readonly ctx: Context } | undefined> {
  const told = key.startsWith(prefix) ? readSecret(key.slice(prefix.length)) : undefined;
  if (!told) return undefined;
  const { apiKeys: k } = visit.db.t;
  const here = and(eq(k.organizationId, told.organizationId), eq(k.id, told.id), isNull(k.revokedAt));
  const [row] = await visit.db.select({ secretHash: k.secretHash, usedDay: k.usedDay }).from(k).where(here);
  if (!row || !hashFits(row.secretHash, told.secret)) return undefined;
  const today = dayOf(visit.now, (await brandOf(visit, told.organizationId)).timeZone);
  if (row.usedDay !== today)
    await visit.write((tx) =>
      tx
        .update(tx.t.apiKeys)
        .set({ usedDay: today })
        .where(and(here, or(isNull(k.usedDay), ne(k.usedDay, today)))),
    );
  return { id: told.id, ctx: onBehalfOf(visit, told.organizationId) };
}
