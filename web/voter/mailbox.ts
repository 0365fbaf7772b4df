// A mailbox that six words open and nothing else: its address, the key letters are sealed to, and how they are opened, all on the person's device.
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { unpadded } from '#domain/ballot-paper.ts';
import { hashedForMailbox, type LeadersLetter, letterAad, letterInfo, readLetter, type SealedLetter } from '#domain/talk.ts';
import { sha256, toBytes, toText } from './encoding.ts';

/** `id` and `key` go with the comment; `secret` is shown to ask for the letters; the private key never leaves the device. */
export type Mailbox = {
  readonly id: string;
  readonly key: string;
  readonly secret: string;
  readonly privateKey: CryptoKey;
};

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

/** As OWASP's password storage cheat sheet (2023) has it for PBKDF2-SHA-256: a second or so on a phone, for every single guess. */
const rounds = 600_000;

/** The same for everybody: there is nobody's name to draw another from, and 66 bits of luck are in the words. */
const salt = 'coro mailbox';

/** The mailbox of six words, as `phraseIn` gives them; always the same for the same words. */
export async function mailboxFor(words: readonly string[]): Promise<Mailbox> {
  const utf8 = new TextEncoder();
  const phrase = await crypto.subtle.importKey('raw', utf8.encode(words.join(' ').normalize('NFKD')), 'PBKDF2', false, ['deriveBits']);
  const drawn = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: utf8.encode(salt), iterations: rounds },
    phrase,
    512,
  );
  const secret = toText(new Uint8Array(drawn, 0, 32));
  const { privateKey, publicKey } = await suite.kem.deriveKeyPair(drawn.slice(32));
  const key = toText(new Uint8Array(await suite.kem.serializePublicKey(publicKey)));
  return { id: toText(await sha256(hashedForMailbox, toBytes(secret))), key, secret, privateKey };
}

/** What a leader wrote; null when it was not sealed to this mailbox, or not for this place in the thread, or was tampered with. */
export async function openLetter(mailbox: Mailbox, letter: SealedLetter): Promise<LeadersLetter | null> {
  const utf8 = new TextEncoder();
  try {
    const plain = await suite.open(
      { recipientKey: mailbox.privateKey, enc: toBytes(letter.enc).buffer, info: utf8.encode(letterInfo(mailbox.id)).buffer },
      toBytes(letter.sealed).buffer,
      utf8.encode(letterAad(letter.number)).buffer,
    );
    return readLetter(unpadded(new Uint8Array(plain)));
  } catch {
    return null;
  }
}
