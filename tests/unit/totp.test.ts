// One-time codes are those of RFC 6238, work half a minute to either side, and only once.
import { describe, expect, it } from 'vitest';
import { acceptedStep, codeAt, newTotpSecret, totpAddress } from '#services/totp.ts';

/** The secret of RFC 6238, appendix B: '12345678901234567890' in base32; its codes there have eight digits, the last six are ours. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const rfc: readonly (readonly [seconds: number, code: string])[] = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
];

describe('one-time codes', () => {
  it.each(rfc)('at %i seconds it is what the standard says', (seconds, code) => {
    expect(codeAt(secret, Math.floor(seconds / 30))).toBe(code.slice(2));
  });

  it('are taken a step early and a step late, and no more', () => {
    const now = new Date(1_000_000_000_000);
    const step = Math.floor(now.getTime() / 30_000);
    expect([-2, -1, 0, 1, 2].map((d) => acceptedStep(secret, codeAt(secret, step + d), now, null))).toEqual([
      undefined,
      step - 1,
      step,
      step + 1,
      undefined,
    ]);
  });

  it('are not taken again, nor an earlier one after a later', () => {
    const now = new Date(1_000_000_000_000);
    const step = Math.floor(now.getTime() / 30_000);
    expect(acceptedStep(secret, codeAt(secret, step), now, step)).toBeUndefined();
    expect(acceptedStep(secret, codeAt(secret, step - 1), now, step)).toBeUndefined();
    expect(acceptedStep(secret, codeAt(secret, step + 1), now, step)).toBe(step + 1);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345'])('%j is no code', (code) => {
    expect(acceptedStep(secret, code, new Date(59_000), null)).toBeUndefined();
  });

  it('may be typed with a space', () => {
    expect(acceptedStep(secret, '287 082', new Date(59_000), null)).toBe(1);
  });

  it('have secrets of 32 base32 signs, and addresses that apps can read', () => {
    expect(newTotpSecret('AZaz09-_AZaz09-_AZaz09-_AZaz09-_')).toMatch(/^[A-Z2-7]{32}$/);
    expect(new URL(totpAddress(secret, 'anna+x@example.com', 'Caffè & Co')).searchParams.get('secret')).toBe(secret);
  });
});
