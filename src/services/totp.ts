// One-time codes of an authenticator app (RFC 6238, SHA-1, six digits, thirty seconds), each of which works once.
import { createHmac, timingSafeEqual } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepLength = 30_000;

/** A new secret of 160 bits in base32, from 32 random URL-safe characters: five of each character's six bits are kept. */
export function newTotpSecret(random: string): string {
  const urlSafe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return [...random].map((c) => alphabet[urlSafe.indexOf(c) & 31]).join('');
}

/** The step whose code this is, of the one that runs now and its neighbours, later than `lastStep`; undefined when it is none of theirs. */
export function acceptedStep(secret: string, code: string, now: Date, lastStep: number | null): number | undefined {
  const given = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(given)) return undefined;
  const running = Math.floor(now.getTime() / stepLength);
  return [running, running - 1, running + 1].find(
    (step) => step > (lastStep ?? -1) && timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(given)),
  );
}

/** The code of a step: `codeAt('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 1)` is '287082' (RFC 6238, appendix B, T = 59 s). */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7f_ff_ff_ff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** What an authenticator app reads from the square: whose code it is, for which address. */
export function totpAddress(secret: string, email: string, organization: string): string {
  const issuer = encodeURIComponent(`Coro ${organization}`);
  return `otpauth://totp/${issuer}:${encodeURIComponent(email)}?secret=${secret}&issuer=${issuer}`;
}

function bytesOf(base32: string): Buffer {
  const bits = [...base32].map((c) => alphabet.indexOf(c).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
