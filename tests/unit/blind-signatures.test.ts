// The registrar signs, the box verifies and the browser finishes exactly as RFC 9474 says, by its own test vectors; and numbers that are none are refused.
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { describe, expect, it } from 'vitest';
import { isSigned } from '#services/ballot-box.ts';
import { isBlinded, signBlinded } from '#services/blind-signing.ts';

type Vector = Readonly<Record<'p' | 'q' | 'n' | 'e' | 'd' | 'msg' | 'msg_prefix' | 'inv' | 'blinded_msg' | 'blind_sig' | 'sig', string>>;

const vector = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/rfc9474-randomized.json'), 'utf8')) as Vector;

const bytes = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));
const text = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');
const number = (value: bigint): string => text(value.toString(16).padStart(Math.ceil(value.toString(16).length / 2) * 2, '0'));

/** The key of the vectors, as it would be kept: private as PKCS #8, public as SPKI. */
function keyOfVectors() {
  const [p, q, d] = [vector.p, vector.q, vector.d].map((hex) => BigInt(`0x${hex}`)) as [bigint, bigint, bigint];
  const inverse = (a: bigint, m: bigint): bigint => {
    let [r, newR, t, newT] = [m, a % m, 0n, 1n];
    while (newR !== 0n) [r, newR, t, newT] = [newR, r % newR, newT, t - (r / newR) * newT];
    return ((t % m) + m) % m;
  };
  const jwk = {
    kty: 'RSA',
    n: text(vector.n),
    e: text(vector.e),
    d: text(vector.d),
    p: number(p),
    q: number(q),
    dp: number(d % (p - 1n)),
    dq: number(d % (q - 1n)),
    qi: number(inverse(q, p)),
  };
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  const publicKey = createPublicKey(privateKey);
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
  };
}

describe('RSABSSA-SHA384-PSS-Randomized, by the vectors of RFC 9474', () => {
  const keys = keyOfVectors();
  const prepared = bytes(vector.msg_prefix + vector.msg);
  const suite = RSABSSA.SHA384.PSS.Randomized();
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const publicKey = (): Promise<CryptoKey> =>
    crypto.subtle.importKey('spki', Buffer.from(keys.publicKey, 'base64url'), algorithm, true, ['verify']);

  it('is how the registrar signs', () => {
    expect(signBlinded(keys.privateKey, text(vector.blinded_msg))).toBe(text(vector.blind_sig));
  });

  it('is how the box verifies, which takes nothing that was changed in one bit', () => {
    expect(isSigned(keys.publicKey, prepared, bytes(vector.sig))).toBe(true);
    for (const at of [0, 31, 32, prepared.length - 1]) {
      const other = Uint8Array.from(prepared, (byte, i) => (i === at ? byte ^ 1 : byte));
      expect(isSigned(keys.publicKey, other, bytes(vector.sig))).toBe(false);
    }
    const forged = bytes(vector.sig);
    forged[100]! ^= 1;
    expect(isSigned(keys.publicKey, prepared, forged)).toBe(false);
    expect(isSigned(keys.publicKey, prepared, bytes(vector.blind_sig))).toBe(false);
    expect(isSigned(keys.publicKey, prepared, forged.subarray(1))).toBe(false);
  });

  it('is how the browser’s library takes the blindness off, and verifies', async () => {
    const key = await publicKey();
    const finished = await suite.finalize(key, prepared, bytes(vector.blind_sig), bytes(vector.inv));
    expect(Buffer.from(finished).toString('hex')).toBe(vector.sig);
    expect(await suite.verify(key, bytes(vector.sig), prepared)).toBe(true);
    const other = bytes(vector.blind_sig);
    other[200]! ^= 1;
    await expect(suite.finalize(key, prepared, other, bytes(vector.inv))).rejects.toThrow(/invalid signature/);
  });

  it('is what a paper of the browser’s library goes through, with the registrar and the box between', async () => {
    const key = await publicKey();
    const paper = suite.prepare(Uint8Array.from({ length: 32 }, (_, i) => i));
    const { blindedMsg, inv } = await suite.blind(key, paper);
    const signed = Buffer.from(signBlinded(keys.privateKey, Buffer.from(blindedMsg).toString('base64url')), 'base64url');
    const signature = await suite.finalize(key, paper, Uint8Array.from(signed), inv);
    expect(isSigned(keys.publicKey, paper, signature)).toBe(true);
  });
});

describe('a blinded paper', () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url');
  const modulus = BigInt(`0x${Buffer.from(publicKey.export({ format: 'jwk' }).n!, 'base64url').toString('hex')}`);
  const paper = (value: bigint, size = 256): string => text(value.toString(16).padStart(size * 2, '0'));

  it('is a number of 256 bytes above 0 and below the modulus', () => {
    for (const value of [1n, 2n ** 1024n, modulus - 1n]) expect(isBlinded(paper(value), key)).toBe(true);
    for (const value of [0n, modulus, modulus + 1n, 2n ** 2048n - 1n]) expect(isBlinded(paper(value), key)).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['a byte too few', paper(5n, 255)],
    ['a byte too many', paper(5n, 257)],
    ['filled up with padding', `${paper(5n)}==`],
    ['other letters', `${paper(5n).slice(0, -1)}+`],
    ['the same number, written in another way', `${paper(4n).slice(0, -1)}B`],
    ['spaces', ` ${paper(5n)}`],
  ])('is not %s', (_, blinded) => expect(isBlinded(blinded, key)).toBe(false));
});
