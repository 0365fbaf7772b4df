// A ballot as it leaves a person's device: padded, and sealed to the wave's key so that only the count can open it (HPKE, RFC 9180).
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type BallotPlace, hashedAs, padded, placeText, type SealedBallot } from '#domain/ballot-paper.ts';
import { receiptText } from '#domain/receipts.ts';
import type { SignedPaper } from './credentials.ts';
import { sha256, toBytes, toText } from './encoding.ts';

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

/**
 * Seals a text (domain/ballot-paper.ts) as the ballot of this paper, padded to `size` bytes; `sealKey` is the wave's public key.
 * Throws an Error when the text does not fit or the key is none.
 */
export async function sealBallot(
  place: BallotPlace,
  paper: SignedPaper,
  text: string,
  size: number,
  sealKey: string,
): Promise<SealedBallot> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(toBytes(sealKey).buffer);
  const utf8 = new TextEncoder();
  const info = utf8.encode(placeText(place)).buffer;
  const aad = utf8.encode(await ballotIdOf(paper.prepared)).buffer;
  const { ct, enc } = await suite.seal({ recipientPublicKey, info }, padded(text, size).buffer, aad);
  const { organization, wave, team, kind } = place;
  return { organization, wave, team, kind, ...paper, enc: toText(new Uint8Array(enc)), sealed: toText(new Uint8Array(ct)) };
}

/** By what the box tells ballots apart; nobody learns it before the paper itself is shown. */
export async function ballotIdOf(prepared: string): Promise<string> {
  return toText(await sha256(hashedAs.id, toBytes(prepared)));
}

/** What the voter may write down, and finds again among the receipts of counted ballots: 24 characters. */
export async function receiptOf(prepared: string): Promise<string> {
  return receiptText(await sha256(hashedAs.receipt, toBytes(prepared)));
}
