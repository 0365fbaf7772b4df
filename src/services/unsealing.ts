// Opens sealed ballots with a wave's key (HPKE, RFC 9180); what was not sealed for this wave, team, kind and paper opens to nothing.
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type BallotPlace, placeText, unpadded } from '#domain/ballot-paper.ts';

/** A ballot as it lies in the box: where it belongs, its id, and what is sealed in it. */
export type Sealed = BallotPlace & { readonly id: string; readonly enc: string; readonly sealed: string };

/** Gives the text of a ballot, or undefined for one that is spoiled. */
export type Opener = (ballot: Sealed) => Promise<string | undefined>;

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

/** For a wave's sealing key, as `sealingKeyOf` gives it. Opening takes some 0.3 ms, most of it in other threads. */
export async function openerOf(key: { readonly publicKey: string; readonly privateKey: string }): Promise<Opener> {
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.deserializePublicKey(bytesOf(key.publicKey)),
    suite.kem.deserializePrivateKey(bytesOf(key.privateKey)),
  ]);
  return async (ballot) => {
    try {
      const info = bytesOf(placeText(ballot), 'utf8');
      const recipient = { recipientKey: { publicKey, privateKey }, enc: bytesOf(ballot.enc), info };
      return unpadded(new Uint8Array(await suite.open(recipient, bytesOf(ballot.sealed), bytesOf(ballot.id, 'utf8'))));
    } catch {
      return undefined;
    }
  };
}

const bytesOf = (text: string, encoding: 'base64url' | 'utf8' = 'base64url'): ArrayBuffer =>
  new Uint8Array(Buffer.from(text, encoding)).buffer;
