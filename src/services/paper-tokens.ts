// The end of an employee's link: 128 bits that only this installation could have made, of which the database knows a hash.
import { createHash, createHmac } from 'node:crypto';
import type { Invited } from './tokens.ts';

/** 22 URL-safe characters: 128 bits of HMAC-SHA-256 under the installation's secret, and nothing that names anybody. */
export function paperTokenOf(secret: string, { organizationId, invitationId }: Invited): string {
  const seal = createHmac('sha256', secret).update('ballot papers').update(organizationId).update(invitationId).digest();
  return seal.subarray(0, 16).toString('base64url');
}

/** Whether it could be one: what cannot be is not looked for. */
export const isPaperToken = (token: string): boolean => /^[\w-]{22}$/.test(token);

/** What is kept of it, and found by. */
export const paperTokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The whole link: what stands after the '#' is never sent to a server, so neither a log nor a program that tries links learns it. */
export const paperLink = (baseUrl: string, token: string): string => `${baseUrl}/e/#${token}`;
