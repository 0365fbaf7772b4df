// Ballot papers as a voter's browser makes them, but with the numbers of Node, some forty times as fast: blinded, signed by somebody else, and finished.
import { constants, createHash, createPublicKey, publicEncrypt, verify } from 'node:crypto';

/** So many random bytes. */
export type Random = (size: number) => Uint8Array;

/** A paper on its way to the registrar, who signs `blinded` without learning what it hides. */
export type BlindPaper = {
  /** 32 random bytes and the 32 of the serial. */
  readonly prepared: Buffer;
  /** As base64url, as long as the key. */
  readonly blinded: string;
  /** The signature on `prepared`, from that on `blinded`; both as base64url. Throws an Error for one that is not the key's. */
  finish(signed: string): string;
};

const [hash, hashLength, saltLength] = ['sha384', 48, 48] as const;

/** A new paper for a public key (SPKI as base64url), by RSABSSA-SHA384-PSS-Randomized of RFC 9474. Half a millisecond. */
export function blindPaper(publicKey: string, random: Random): BlindPaper {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64url'), format: 'der', type: 'spki' });
  const n = toNumber(Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url'));
  const length = Math.ceil(bitsOf(n) / 8);
  const prepared = Buffer.concat([random(32), random(32)]);
  const encoded = encode(prepared, bitsOf(n) - 1, random(saltLength));
  const blind = drawBelow(n, length, random);
  const inverse = inverseOf(blind, n);
  const hiding = toNumber(publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, bytes(blind, length)));
  return {
    prepared,
    blinded: bytes((toNumber(encoded) * hiding) % n, length).toString('base64url'),
    finish: (signed) => {
      const signature = bytes((toNumber(Buffer.from(signed, 'base64url')) * inverse) % n, length);
      if (!verify(hash, prepared, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature))
        throw new Error('the signature on a ballot paper is not of the key it was made for');
      return signature.toString('base64url');
    },
  };
}

/**
 * What somebody has signed in place of a paper that will not be used: a random number, which tells the registrar as much as a blinded paper does,
 * namely nothing.
 */
export function anyBlinded(random: Random): string {
  return Buffer.concat([Buffer.alloc(1), random(255)]).toString('base64url');
}

/** EMSA-PSS-ENCODE of RFC 8017, section 9.1.1. */
function encode(message: Uint8Array, bits: number, salt: Uint8Array): Buffer {
  const length = Math.ceil(bits / 8);
  const digest = hashed(Buffer.alloc(8), hashed(message), salt);
  const block = Buffer.concat([Buffer.alloc(length - saltLength - hashLength - 2), Buffer.of(1), salt]);
  const mask = maskOf(digest, block.length);
  for (const [i, byte] of mask.entries()) block[i]! ^= byte;
  block[0]! &= 0xff >> (8 * length - bits);
  return Buffer.concat([block, digest, Buffer.of(0xbc)]);
}

/** MGF1 of RFC 8017, appendix B.2.1. */
function maskOf(seed: Uint8Array, length: number): Buffer {
  const parts = Array.from({ length: Math.ceil(length / hashLength) }, (_, i) => hashed(seed, Buffer.of(0, 0, 0, i)));
  return Buffer.concat(parts).subarray(0, length);
}

function hashed(...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash(hash);
  for (const part of parts) sum.update(part);
  return sum.digest();
}

/** From 1 up to, not including, n. */
function drawBelow(n: bigint, length: number, random: Random): bigint {
  for (;;) {
    const drawn = toNumber(random(length));
    if (drawn > 0n && drawn < n) return drawn;
  }
}

/** By Euclid's algorithm. Throws an Error when there is none: then somebody has found a factor of the key by chance. */
function inverseOf(value: bigint, n: bigint): bigint {
  let [rest, next] = [n, value];
  let [factor, nextFactor] = [0n, 1n];
  while (next > 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  if (rest !== 1n) throw new Error('a blinding factor has no inverse');
  return factor < 0n ? factor + n : factor;
}

const bitsOf = (n: bigint): number => n.toString(2).length;
const toNumber = (value: Uint8Array): bigint => BigInt(`0x${Buffer.from(value).toString('hex')}`);
const bytes = (value: bigint, length: number): Buffer => Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex');
