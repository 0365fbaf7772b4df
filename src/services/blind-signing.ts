// The registrar's half of RFC 9474: signs a blinded ballot paper with one raw RSA operation of OpenSSL, and tells numbers that are none.
import { constants, createPrivateKey, createPublicKey, privateDecrypt, publicEncrypt } from 'node:crypto';

/** In bytes, of a key, a blinded paper and a signature. */
const length = 256;

/** Where the modulus stands in the SPKI of an RSA key of 2,048 bits, and how long such an SPKI is. */
const modulusAt = 33;
const spkiLength = 294;

/** Whether this is a number (base64url, 256 bytes) that a key signs: above 0 and below its modulus. */
export function isBlinded(blinded: string, publicKey: string): boolean {
  if (!/^[\w-]{342}$/.test(blinded)) return false;
  const number = Buffer.from(blinded, 'base64url');
  const key = Buffer.from(publicKey, 'base64url');
  if (key.length !== spkiLength) throw new Error('a key that signs papers has 2,048 bits');
  // Written in another way the same number would be another one to whoever compares texts.
  if (number.toString('base64url') !== blinded || number.every((byte) => byte === 0)) return false;
  return number.compare(key, modulusAt, modulusAt + length) < 0;
}

/**
 * RFC 9474, 4.3 (BlindSign): the number to the power of the private exponent, some 0.4 ms, always the same for the same; checked with the public one,
 * for a fault in the arithmetic would give the key away. `blinded` has passed `isBlinded`; the key is PKCS #8 as base64url.
 */
export function signBlinded(privateKey: string, blinded: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), format: 'der', type: 'pkcs8' });
  const number = Buffer.from(blinded, 'base64url');
  const signed = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, number);
  if (!publicEncrypt({ key: createPublicKey(key), padding: constants.RSA_NO_PADDING }, signed).equals(number))
    throw new Error('a signature came out wrong');
  return signed.toString('base64url');
}
