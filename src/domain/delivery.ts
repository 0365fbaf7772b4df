// What becomes of a letter after it has left, and why an address is not written to any more.

/** `hard` will never arrive; `soft` may another time. */
export type Bounce = 'hard' | 'soft';

/** What a mail server or Resend reports of a letter. */
export type DeliveryKind = 'delivered' | 'bounced' | 'softBounced' | 'complained' | 'failed';

/** Why an address is not written to: mail servers refuse it, its reader called a letter spam, unsubscribed, or an administrator stopped it. */
export type StopReason = 'bounced' | 'complained' | 'unsubscribed' | 'byHand';

/** So many temporary failures in a row, without a letter that arrived between them, and an address counts as one that mail servers refuse. */
export const mostSoftBounces = 5;

/** What somebody who asks for fewer letters gets: at most one a year, or rarer still where the organization's own rest is already long. */
export function longerRest(restDays: number): number {
  return Math.max(365, restDays * 2);
}

/** How an address is remembered: the same in every spelling of capitals. */
export function addressKey(address: string): string {
  return address.trim().toLowerCase();
}
