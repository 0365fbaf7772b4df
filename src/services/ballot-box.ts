// The ballot box: takes sealed ballots with a signed paper from anybody, and knows no people, no hour and no secret.
import { constants, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { and, asc, eq, gte, lte, sql } from 'drizzle-orm';
import type { BallotKind } from '#domain/ballot-keys.ts';
import { hashedAs, type SealedBallot, sealLength, textLength } from '#domain/ballot-paper.ts';
import { receiptText } from '#domain/receipts.ts';
import { conflict, invalid, notFound } from '#domain/refusal.ts';
import { type BallotRow, putBallot, stirBallots } from '#db/ballots.ts';
import type { BoxSchema } from '#db/box-schema.ts';
import { type BoxStore, chunks, prepared, type Reader } from '#db/store.ts';
import type { BoxVisit } from './context.ts';

/** A wave's box before it opens: what a ballot of each kind is padded to, in bytes, and the public keys of its teams (SPKI, base64url). */
export type NewBox = {
  readonly organizationId: string;
  readonly waveId: string;
  readonly sizes: Readonly<Record<BallotKind, number>>;
  readonly keys: readonly { readonly teamId: string; readonly kind: BallotKind; readonly publicKey: string }[];
};

/** Opens the box of a wave; a second time only keys that it did not know are added, and a box that is closing stays closed. */
export async function openBoxFor({ box }: BoxVisit, { organizationId, waveId, sizes, keys }: NewBox): Promise<void> {
  const rows = keys.map((key) => ({ organizationId, waveId, ...key }));
  await box.write(async (tx) => {
    const { boxWaves, boxKeys } = tx.t;
    const made = await tx
      .insert(boxWaves)
      .values({ organizationId, waveId, state: 'open', scoresSize: sizes.scores, commentSize: sizes.comment })
      .onConflictDoNothing()
      .returning({ waveId: boxWaves.waveId });
    const mine = and(eq(boxWaves.organizationId, organizationId), eq(boxWaves.waveId, waveId), eq(boxWaves.state, 'open'));
    if (made.length === 0 && (await tx.$count(boxWaves, mine)) === 0) return;
    for (const some of chunks(rows, 5)) await tx.insert(boxKeys).values(some).onConflictDoNothing();
  });
}

/**
 * Puts a sealed ballot into the box, once it is on disk. The same ballot again is answered in the same way, so that whoever did not hear the answer may ask again.
 * Throws `notFound` (no such wave, or no ballots of that team), conflict `boxClosed`, conflict `paperSpent` (another ballot lies there under this
 * paper), and invalid: `malformed`, or `forged` for a signature that is not this wave's, team's and kind's.
 */
export async function castBallot({ box }: BoxVisit, ballot: SealedBallot): Promise<'stored' | 'stored before'> {
  const { organization: organizationId, wave: waveId, team: teamId, kind, enc, sealed } = ballot;
  const [wave] = await waveAndKey(box).execute({ organizationId, waveId, teamId, kind });
  if (wave === undefined) throw notFound();
  if (wave.state === 'emptied') throw conflict('boxClosed');
  if (wave.publicKey === null) throw notFound();
  const size = kind === 'scores' ? wave.scoresSize : wave.commentSize;
  if (sealed.length !== textLength(size + sealLength)) throw malformed('sealed');
  const [prepared, signature] = [exact(ballot, 'prepared'), exact(ballot, 'signature')];
  for (const field of ['enc', 'sealed'] as const) exact(ballot, field);
  if (!isSigned(wave.publicKey, prepared, signature)) throw invalid({ field: 'signature', code: 'forged' });
  const id = hashed(hashedAs.id, prepared).toString('base64url');
  const receipt = receiptText(hashed(hashedAs.receipt, prepared));
  const row: BallotRow = { organizationId, waveId, id, teamId, kind, receipt, enc, sealed };
  const put = await box.write((tx) => putBallot(tx, row));
  if (put === 'stored') return 'stored';
  const [known] = await oneBallot(box).execute(row);
  if (known?.teamId === teamId && known.kind === kind && known.enc === enc && known.sealed === sealed) return 'stored before';
  throw conflict(known === undefined || put === 'closed' ? 'boxClosed' : 'paperSpent');
}

/**
 * The receipts of counted ballots that begin with these two characters, in their order; whoever looks for one need not say which. Throws `notFound` for
 * anything else, and until the wave's box is emptied.
 */
export async function receiptsOf({ box }: BoxVisit, organizationId: string, waveId: string, prefix: string): Promise<readonly string[]> {
  if (!/^[0-9A-HJKMNP-TV-Z]{2}$/.test(prefix) || !/^[\w-]+ [\w-]+$/.test(`${organizationId} ${waveId}`)) throw notFound();
  const { boxWaves: w, receipts: r } = box.t;
  const emptied = and(eq(w.organizationId, organizationId), eq(w.waveId, waveId), eq(w.state, 'emptied'));
  if ((await box.$count(w, emptied)) === 0) throw notFound();
  const those = and(gte(r.receipt, prefix), lte(r.receipt, prefix.padEnd(24, 'Z')));
  const rows = await box
    .select({ receipt: r.receipt })
    .from(r)
    .where(and(eq(r.organizationId, organizationId), eq(r.waveId, waveId), those))
    .orderBy(asc(r.receipt));
  return rows.map(({ receipt }) => receipt);
}

/** How many ballots lay in a box when it was last stirred. */
const stirred = new WeakMap<BoxStore, number>();

/** Lets nothing of the order remain in which ballots came in, when there are others than the last time. On the timetable. */
export async function stirBox({ box }: BoxVisit): Promise<void> {
  const count = await box.$count(box.t.ballots);
  if (count > 0 && count !== stirred.get(box)) await stirBallots(box);
  stirred.set(box, count);
}

/** The bytes, if they are written in the one way there is. */
function exact(ballot: SealedBallot, field: 'prepared' | 'signature' | 'enc' | 'sealed'): Buffer {
  const bytes = Buffer.from(ballot[field], 'base64url');
  if (bytes.toString('base64url') !== ballot[field]) throw malformed(field);
  return bytes;
}

const malformed = (field: string) => invalid({ field, code: 'malformed' });

/** RSASSA-PSS as RFC 9474 has it: SHA-384, a salt of 48 bytes. Some 30 us. */
export function isSigned(publicKey: string, prepared: Uint8Array, signature: Uint8Array): boolean {
  const key = keyOf(publicKey);
  return verify('sha384', prepared, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, signature);
}

/** Keys as they are used, of the teams that voted last: reading one takes longer than using it. */
const keys = new Map<string, KeyObject>();
const mostKeys = 4000;

function keyOf(publicKey: string): KeyObject {
  const known = keys.get(publicKey);
  if (known) return known;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64url'), format: 'der', type: 'spki' });
  if (keys.size >= mostKeys) keys.delete(keys.keys().next().value!);
  keys.set(publicKey, key);
  return key;
}

const hashed = (name: string, prepared: Buffer): Buffer => createHash('sha256').update(name).update(prepared).digest();

const waveAndKey = prepared((box: Reader<BoxSchema>) => {
  const { boxWaves: w, boxKeys: k } = box.t;
  const p = sql.placeholder;
  const same = and(eq(k.organizationId, w.organizationId), eq(k.waveId, w.waveId), eq(k.teamId, p('teamId')), eq(k.kind, p('kind')));
  return box
    .select({ state: w.state, scoresSize: w.scoresSize, commentSize: w.commentSize, publicKey: k.publicKey })
    .from(w)
    .leftJoin(k, same)
    .where(and(eq(w.organizationId, p('organizationId')), eq(w.waveId, p('waveId'))))
    .prepare('box_and_key');
});

const oneBallot = prepared((box: Reader<BoxSchema>) => {
  const { ballots: b } = box.t;
  const p = sql.placeholder;
  return box
    .select()
    .from(b)
    .where(and(eq(b.organizationId, p('organizationId')), eq(b.waveId, p('waveId')), eq(b.id, p('id'))))
    .prepare('one_ballot');
});
