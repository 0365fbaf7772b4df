// The keys of a wave of employees: one to seal its ballots, and two for each ballot box to sign papers with, made before the wave opens.
import { createECDH } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { type BallotKind, ballotKinds } from '#domain/ballot-keys.ts';
import { conflict } from '#domain/refusal.ts';
import { chunks, type Reader, type Writer } from '#db/store.ts';
import type { Context, Visit } from './context.ts';
import { unwrap, wrap } from './wrapping.ts';

/** A wave, named as everything about its keys names it. */
export type WaveKey = { readonly organizationId: string; readonly waveId: string };

/** So many keys are made at the same time, in threads of their own: more would leave the pages none of two processors. */
const atOnce = 2;

/** So many are written together, and lost at most when the process is killed. */
const together = 16;

/** How far the keys of a wave are; undefined when nobody has begun to make any. */
export async function keysOfWave(ctx: Context, waveId: string): Promise<{ readonly made: number; readonly wanted: number } | undefined> {
  const { waveKeys: w, ballotKeys: b } = ctx.db.t;
  const { organizationId } = ctx.scope;
  const [row] = await ctx.db
    .select({ wanted: w.wanted })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId)));
  if (!row) return undefined;
  const made = await ctx.db.$count(b, and(eq(b.organizationId, organizationId), eq(b.waveId, waveId)));
  return { made: Math.min(made, row.wanted), wanted: row.wanted };
}

/**
 * Makes the sealing key of a wave that is still planned, unless it has one, and freezes what depends on the survey's version: says false when it is
 * not planned any more. To be called in a transaction; `version` is what the wave takes when this is the first time.
 */
export async function beginKeys(
  ctx: Context,
  tx: Writer,
  waveId: string,
  { version, sizes, wanted }: { readonly version: number; readonly sizes: Readonly<Record<BallotKind, number>>; readonly wanted: number },
): Promise<boolean> {
  const { organizationId } = ctx.scope;
  if (!(await holdPlanned(tx, { organizationId, waveId }))) return false;
  const { waveKeys, waves } = tx.t;
  const seal = newSeal();
  const made = await tx
    .insert(waveKeys)
    .values({
      organizationId,
      waveId,
      publicKey: seal.publicKey,
      privateKey: wrap(ctx.secret, aboutSeal({ organizationId, waveId }), seal.privateKey),
      scoresSize: sizes.scores,
      commentSize: sizes.comment,
      wanted,
    })
    .onConflictDoNothing()
    .returning({ waveId: waveKeys.waveId });
  if (made.length > 0) await tx.update(waves).set({ version }).where(here(waves, { organizationId, waveId }));
  else
    await tx
      .update(waveKeys)
      .set({ wanted })
      .where(and(eq(waveKeys.organizationId, organizationId), eq(waveKeys.waveId, waveId)));
  return true;
}

/**
 * Makes the keys that these teams lack, at most so many, and writes them a few at a time: cut off anywhere, only what is missing is made again, and of
 * two who make the same key the first is kept. 'over' when the wave is not planned any more.
 */
export async function makeKeys(ctx: Context, waveId: string, teamIds: readonly string[], most: number): Promise<'all' | 'some' | 'over'> {
  const { organizationId } = ctx.scope;
  const missing = await missingKeys(ctx.db, { organizationId, waveId }, teamIds);
  const now = missing.slice(0, most);
  for (let at = 0; at < now.length; at += together) {
    const rows = await pairsFor(ctx, waveId, now.slice(at, at + together));
    const kept = await ctx.write(async (tx) => {
      if (!(await holdPlanned(tx, { organizationId, waveId }))) return false;
      await tx.insert(tx.t.ballotKeys).values(rows).onConflictDoNothing();
      return true;
    });
    if (!kept) return 'over';
  }
  return now.length === missing.length ? 'all' : 'some';
}

/** Which keys of these teams are not there yet. */
export async function missingKeys(
  db: Reader,
  wave: WaveKey,
  teamIds: readonly string[],
): Promise<{ readonly teamId: string; readonly kind: BallotKind }[]> {
  const known = new Set((await publicKeysOf(db, wave)).map(({ teamId, kind }) => `${teamId} ${kind}`));
  return teamIds.flatMap((teamId) => ballotKinds.filter((kind) => !known.has(`${teamId} ${kind}`)).map((kind) => ({ teamId, kind })));
}

/** The public halves of all keys of a wave. */
export async function publicKeysOf(
  db: Reader,
  { organizationId, waveId }: WaveKey,
): Promise<{ readonly teamId: string; readonly kind: BallotKind; readonly publicKey: string }[]> {
  const { ballotKeys: b } = db.t;
  return db
    .select({ teamId: b.teamId, kind: b.kind, publicKey: b.publicKey })
    .from(b)
    .where(and(eq(b.organizationId, organizationId), eq(b.waveId, waveId)));
}

/** Whether the wave is still planned; held so until the transaction ends, so that it is not opened or cancelled beside it. */
export async function holdPlanned(tx: Writer, wave: WaveKey): Promise<boolean> {
  const { waves } = tx.t;
  const held = await tx
    .update(waves)
    .set({ state: 'planned' })
    .where(and(here(waves, wave), eq(waves.state, 'planned')))
    .returning({ id: waves.id });
  return held.length > 0;
}

/** Takes away the keys of teams that have no box of their own after all. */
export async function dropKeys(tx: Writer, { organizationId, waveId }: WaveKey, teamIds: readonly string[]): Promise<void> {
  const { ballotKeys: b } = tx.t;
  for (const some of chunks(teamIds, 1))
    await tx.delete(b).where(and(eq(b.organizationId, organizationId), eq(b.waveId, waveId), inArray(b.teamId, some)));
}

/** Everything that a cancelled wave had; it never signed anything. */
export async function dropAllKeys(tx: Writer, { organizationId, waveId }: WaveKey): Promise<void> {
  const { ballotKeys: b, waveKeys: w } = tx.t;
  await tx.delete(b).where(and(eq(b.organizationId, organizationId), eq(b.waveId, waveId)));
  await tx.delete(w).where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId)));
}

/**
 * The key that opens a wave's ballots: the public point (65 bytes) and the private number (32 bytes) of P-256, as base64url; undefined when it was
 * destroyed or never made. Throws conflict `secretChanged` when it was kept under another secret.
 */
export async function sealingKeyOf(
  visit: Visit,
  organizationId: string,
  waveId: string,
): Promise<{ readonly publicKey: string; readonly privateKey: string } | undefined> {
  const { waveKeys: w } = visit.db.t;
  const [row] = await visit.db
    .select({ publicKey: w.publicKey, privateKey: w.privateKey })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId)));
  if (!row?.privateKey) return undefined;
  try {
    return { publicKey: row.publicKey, privateKey: unwrap(visit.secret, aboutSeal({ organizationId, waveId }), row.privateKey) };
  } catch {
    throw conflict('secretChanged');
  }
}

/** What a signing key was wrapped as: for one wave, team and kind, and no other. */
export const aboutSigning = ({ organizationId, waveId }: WaveKey, teamId: string, kind: BallotKind): string =>
  `coro signing key ${organizationId} ${waveId} ${teamId} ${kind}`;

const aboutSeal = ({ organizationId, waveId }: WaveKey): string => `coro sealing key ${organizationId} ${waveId}`;

async function pairsFor(ctx: Context, waveId: string, wanted: readonly { readonly teamId: string; readonly kind: BallotKind }[]) {
  const wave = { organizationId: ctx.scope.organizationId, waveId };
  const rows: (typeof ctx.db.t.ballotKeys.$inferInsert)[] = [];
  const queue = [...wanted];
  const maker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { publicKey, privateKey } = await ctx.newKeyPair();
      rows.push({ ...wave, ...next, publicKey, privateKey: wrap(ctx.secret, aboutSigning(wave, next.teamId, next.kind), privateKey) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, maker));
  return rows;
}

function newSeal(): { publicKey: string; privateKey: string } {
  const pair = createECDH('prime256v1');
  const publicKey = pair.generateKeys().toString('base64url');
  const number = pair.getPrivateKey();
  return { publicKey, privateKey: Buffer.concat([Buffer.alloc(32 - number.length), number]).toString('base64url') };
}

const here = (waves: Reader['t']['waves'], { organizationId, waveId }: WaveKey) =>
  and(eq(waves.organizationId, organizationId), eq(waves.id, waveId));
