// What becomes of a letter after it has left, and why an address is not written to any more.

/** `hard` will never arrive; `soft` may another time. */
export type Bounce = 'hard' | 'soft';

/** What a mail server or Resend reports of a letter. */
export type DeliveryKind = 'delivered' | 'bounced' | 'softBounced' | 'complained' | 'failed';

/** Why an address is not written to: mail servers refuse it, its reader called a letter spam, unsubscribed, or an administrator stopped it. */
export type StopReason = 'bounced' | 'complained' | 'unsubscribed' | 'byHand';
