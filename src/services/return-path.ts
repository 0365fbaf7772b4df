// The address that a letter comes back to when it cannot be delivered: it says which letter, and only this installation could have made it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Invited } from './tokens.ts';

/** Mail servers may write an address in capitals or without, so the code has 32 signs: 156 bits of names as 32 of them, and 80 bits of seal. */
const signs = 'abcdefghijklmnopqrstuvwxyz234567';
const widths = { names: 32, seal: 16 } as const;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * `returnPathOf(secret, 'bounces@example.com', about)` is 'bounces+<48 letters and digits>@example.com' (RFC 5233; variable envelope return path).
 * What stands before the @ in `bounces` may have 15 characters at most, for a local part has 64.
 */
export function returnPathOf(secret: string, bounces: string, { organizationId, invitationId }: Invited): string {
  const at = bounces.lastIndexOf('@');
  const names = packed(organizationId + invitationId);
  return `${bounces.slice(0, at)}+${names}${sealOf(secret, names)}${bounces.slice(at)}`;
}

/** Whose letter came back: read from the first such address in a text, in capitals or not, that this installation made; else undefined. */
export function readReturnPath(secret: string, text: string): Invited | undefined {
  for (const [, code = ''] of text.matchAll(/\+([a-z2-7]{48})@/gi)) {
    const [names, seal] = [code.slice(0, widths.names).toLowerCase(), code.slice(widths.names).toLowerCase()];
    if (!timingSafeEqual(Buffer.from(sealOf(secret, names)), Buffer.from(seal))) continue;
    const both = unpacked(names);
    return { organizationId: both.slice(0, 10), invitationId: both.slice(10) };
  }
  return undefined;
}

/** 26 signs of 6 bits as 32 of 5; the last four bits are nothing. */
function packed(ids: string): string {
  return regrouped(
    ids.split('').map((sign) => alphabet.indexOf(sign)),
    6,
    5,
  )
    .map((value) => signs[value])
    .join('');
}

function unpacked(names: string): string {
  return regrouped(
    names.split('').map((sign) => signs.indexOf(sign)),
    5,
    6,
  )
    .slice(0, 26)
    .map((value) => alphabet[value])
    .join('');
}

/** The same bits in groups of another size, filled up with zeros at the end. */
function regrouped(values: readonly number[], from: number, to: number): number[] {
  const bits = values.map((value) => value.toString(2).padStart(from, '0')).join('');
  return Array.from({ length: Math.ceil(bits.length / to) }, (_, i) =>
    Number.parseInt(bits.slice(i * to, (i + 1) * to).padEnd(to, '0'), 2),
  );
}

const sealOf = (secret: string, names: string): string =>
  regrouped([...createHmac('sha256', secret).update('return path').update(names).digest().subarray(0, 10)], 8, 5)
    .map((value) => signs[value])
    .join('');
