// Tokens of which only the hash is kept, for sessions and sign-in links; they name the row they open, so that it is found by its key.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Visit } from './context.ts';

/** Lengths of what a token is made of: organization, row, secret. */
const widths = { organization: 10, row: 16, secret: 32 } as const;

export type Token = { readonly organizationId: string; readonly id: string; readonly secret: string };

/** A new token of an organization, and the row to keep: `id` and `secretHash`. */
export function newToken(
  visit: Visit,
  organizationId: string,
): { readonly token: string; readonly id: string; readonly secretHash: string } {
  const id = visit.newId(widths.row);
  const secret = visit.newId(widths.secret);
  return { token: organizationId + id + secret, id, secretHash: hashOf(secret) };
}

/** The parts of a token, or undefined when it cannot be one. */
export function readSecret(token: string): Token | undefined {
  if (!/^[\w-]{58}$/.test(token)) return undefined;
  const second = widths.organization + widths.row;
  return { organizationId: token.slice(0, widths.organization), id: token.slice(widths.organization, second), secret: token.slice(second) };
}

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Compares in a time that does not tell how much of it was right. */
export const hashFits = (secretHash: string, secret: string): boolean =>
  timingSafeEqual(Buffer.from(secretHash), Buffer.from(hashOf(secret)));
