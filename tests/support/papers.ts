// Ballots with a signature that the box takes, made by somebody who has the wave's private keys: quicker than through the registrar, and the same.
import { constants, createPrivateKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { BallotKind } from '#domain/ballot-keys.ts';
import type { SealedBallot } from '#domain/ballot-paper.ts';
import type { Visit } from '#services/context.ts';
import { aboutSigning } from '#services/wave-keys.ts';
import { unwrap } from '#services/wrapping.ts';
import { toText } from '#web/voter/encoding.ts';
import { sealBallot } from '#web/voter/sealing.ts';

/** Makes a ballot that says this; another each time, unless the paper is given. */
export type Maker = (teamId: string, kind: BallotKind, text: string, prepared?: string) => Promise<SealedBallot>;

/** For an open wave. */
export async function ballotMaker(visit: Visit, organizationId: string, waveId: string): Promise<Maker> {
  const { waveKeys: w, ballotKeys: b } = visit.db.t;
  const [wave] = await visit.db
    .select()
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId)));
  const rows = await visit.db
    .select()
    .from(b)
    .where(and(eq(b.organizationId, organizationId), eq(b.waveId, waveId)));
  const keys = new Map<string, KeyObject>();
  const keyOf = (teamId: string, kind: BallotKind): KeyObject => {
    const name = `${teamId} ${kind}`;
    let key = keys.get(name);
    if (key === undefined) {
      const row = rows.find((one) => one.teamId === teamId && one.kind === kind)!;
      const text = unwrap(visit.secret, aboutSigning({ organizationId, waveId }, teamId, kind), row.privateKey!);
      keys.set(name, (key = createPrivateKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'pkcs8' })));
    }
    return key;
  };
  return async (teamId, kind, text, prepared = toText(randomBytes(64))) => {
    const key = { key: keyOf(teamId, kind), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
    const signature = sign('sha384', Buffer.from(prepared, 'base64url'), key).toString('base64url');
    const size = kind === 'scores' ? wave!.scoresSize : wave!.commentSize;
    const place = { organization: organizationId, wave: waveId, team: teamId, kind };
    return sealBallot(place, { prepared, signature }, text, size, wave!.publicKey);
  };
}
