// Seals what a leader writes to the key that the unknown writer of a comment left with it (HPKE, RFC 9180): nobody else can open that copy.
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { padded } from '#domain/ballot-paper.ts';
import { type LeadersLetter, letterAad, letterInfo, letterSize, letterText } from '#domain/talk.ts';

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

/** `number` is the letter's place in its thread; everything is base64url. Throws an Error for a key that is none. */
export async function sealLetter(
  mailbox: { readonly id: string; readonly key: string },
  number: number,
  letter: LeadersLetter,
): Promise<{ readonly enc: string; readonly sealed: string }> {
  const utf8 = new TextEncoder();
  const recipientPublicKey = await suite.kem.deserializePublicKey(new Uint8Array(Buffer.from(mailbox.key, 'base64url')).buffer);
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: utf8.encode(letterInfo(mailbox.id)).buffer },
    padded(letterText(letter), letterSize).buffer,
    utf8.encode(letterAad(number)).buffer,
  );
  return { enc: Buffer.from(enc).toString('base64url'), sealed: Buffer.from(ct).toString('base64url') };
}
