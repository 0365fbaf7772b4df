// Opens sealed ballots with a wave's key (HPKE, RFC 9180); what was not sealed for this wave, team, kind and paper opens to nothing.
import { createDecipheriv, createECDH, type ECDH, hash } from 'node:crypto';
import { type BallotPlace, placeText, sealLength, unpadded } from '#domain/ballot-paper.ts';

/** A ballot as it lies in the box: where it belongs, its id, and what is sealed in it. */
export type Sealed = BallotPlace & { readonly id: string; readonly enc: string; readonly sealed: string };

/** Gives the text of a ballot, or undefined for one that is spoiled. */
export type Opener = (ballot: Sealed) => string | undefined;

/**
 * For a wave's sealing key, as `sealingKeyOf` gives it. The other half of what browsers do with `@hpke/core`, in the numbers of Node: that library opens a
 * ballot in a dozen steps which each wait for another thread, and a count of fifty thousand keeps the main one busy for four times as long.
 * Throws an Error for a key that is none.
 */
export function openerOf(key: { readonly publicKey: string; readonly privateKey: string }): Opener {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(bytesOf(key.privateKey));
  const publicKey = bytesOf(key.publicKey);
  if (!pair.getPublicKey().equals(publicKey)) throw new Error('the two halves of the sealing key do not belong together');
  return ({ enc, sealed, id, ...place }) => {
    try {
      return unpadded(
        open(pair, publicKey, { enc: bytesOf(enc), sealed: bytesOf(sealed), info: Buffer.from(placeText(place)), aad: Buffer.from(id) }),
      );
    } catch {
      return undefined; // not on the curve, or not sealed with what is said about it
    }
  };
}

type Message = { readonly enc: Buffer; readonly sealed: Buffer; readonly info: Buffer; readonly aad: Buffer };

/** DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM in base mode: their numbers in sections 7.1 to 7.3. */
const suites = { kem: Buffer.from('KEM\u0000\u0010'), hpke: Buffer.from('HPKE\u0000\u0010\u0000\u0001\u0000\u0001') };
const version = Buffer.from('HPKE-v1');
const none = Buffer.alloc(0);
/** The same for every ballot, as no key is shared beforehand. */
const pskIdHash = extract(suites.hpke, none, 'psk_id_hash', none);

/** Decap (section 4.1), KeySchedule (5.1) and Open (5.2), for the one message that each encapsulated key is for. */
function open(pair: ECDH, publicKey: Buffer, { enc, sealed, info, aad }: Message): Buffer {
  const shared = expand(
    suites.kem,
    extract(suites.kem, none, 'eae_prk', pair.computeSecret(enc)),
    'shared_secret',
    Buffer.concat([enc, publicKey]),
    32,
  );
  const context = Buffer.concat([Buffer.of(0), pskIdHash, extract(suites.hpke, none, 'info_hash', info)]);
  const secret = extract(suites.hpke, shared, 'secret', none);
  const [key, nonce] = [expand(suites.hpke, secret, 'key', context, 16), expand(suites.hpke, secret, 'base_nonce', context, 12)];
  const opening = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: sealLength })
    .setAAD(aad)
    .setAuthTag(sealed.subarray(-sealLength));
  return Buffer.concat([opening.update(sealed.subarray(0, -sealLength)), opening.final()]);
}

/** LabeledExtract of section 4. */
function extract(suite: Buffer, salt: Buffer, label: string, value: Buffer): Buffer {
  return hmac(salt, Buffer.concat([version, suite, Buffer.from(label), value]));
}

/** LabeledExpand of section 4, of at most 32 bytes: one step of HKDF. */
function expand(suite: Buffer, key: Buffer, label: string, info: Buffer, length: number): Buffer {
  const labelled = [Buffer.of(0, length), version, suite, Buffer.from(label), info, Buffer.of(1)];
  return hmac(key, Buffer.concat(labelled)).subarray(0, length);
}

/** HMAC-SHA-256 (RFC 2104) for keys of up to a block: of two plain hashes it takes a third of the time, and a ballot needs seven. */
function hmac(key: Buffer, message: Buffer): Buffer {
  const [inner, outer] = [Buffer.alloc(64, 0x36), Buffer.alloc(64, 0x5c)];
  for (let i = 0; i < key.length; i++) {
    inner[i]! ^= key[i]!;
    outer[i]! ^= key[i]!;
  }
  return hash('sha256', Buffer.concat([outer, hash('sha256', Buffer.concat([inner, message]), 'buffer')]), 'buffer');
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');
