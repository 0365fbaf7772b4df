// The links in letters: an invitation's address that only this installation could have made, rebuilt at any time and stored nowhere.
import { createHmac, timingSafeEqual } from 'node:crypto';

export type Invited = { readonly organizationId: string; readonly invitationId: string };

/** Lengths of what an address is made of: organization, invitation, seal. */
const widths = { organization: 10, invitation: 16, seal: 22 } as const;

/** 48 URL-safe characters; the seal is 132 bits of HMAC-SHA-256 under the installation's secret. */
export function tokenOf(secret: string, { organizationId, invitationId }: Invited): string {
  const named = organizationId + invitationId;
  return named + sealOf(secret, named);
}

/** Looked up like any other, so that a forged address takes as long to refuse as one that has passed. */
const nobody: Invited = { organizationId: '', invitationId: '' };

/** Whose address it is: nobody's, which no row has, when this installation did not make it. Tells nothing about why. */
export function readToken(secret: string, token: string): Invited {
  if (!/^[\w-]{48}$/.test(token)) return nobody;
  const named = token.slice(0, widths.organization + widths.invitation);
  if (!timingSafeEqual(Buffer.from(sealOf(secret, named)), Buffer.from(token.slice(named.length)))) return nobody;
  return { organizationId: named.slice(0, widths.organization), invitationId: named.slice(widths.organization) };
}

const sealOf = (secret: string, named: string): string =>
  createHmac('sha256', secret).update('invitation').update(named).digest('base64url').slice(0, widths.seal);
