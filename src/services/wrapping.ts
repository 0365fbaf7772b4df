// Keeps private keys under the installation's secret, so that the database alone opens nothing.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM under a key that HKDF-SHA256 makes of the secret; `about` says whose key it is and binds it there. As base64url: iv, sealed text, tag. */
export function wrap(secret: string, about: string, text: string): string {
  const iv = randomBytes(ivLength);
  const sealing = createCipheriv(cipher, keyOf(secret), iv).setAAD(Buffer.from(about));
  return Buffer.concat([iv, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]).toString('base64url');
}

/** What was wrapped; throws an Error for another secret, another `about`, and anything that was changed since. */
export function unwrap(secret: string, about: string, wrapped: string): string {
  const bytes = Buffer.from(wrapped, 'base64url');
  if (bytes.length < ivLength + tagLength) throw new Error('this was not wrapped here');
  const opening = createDecipheriv(cipher, keyOf(secret), bytes.subarray(0, ivLength))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(-tagLength));
  return Buffer.concat([opening.update(bytes.subarray(ivLength, -tagLength)), opening.final()]).toString('utf8');
}

const keyOf = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'coro keys of waves', 32));
