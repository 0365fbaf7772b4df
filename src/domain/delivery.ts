// What becomes of a letter after it has left, and why an address is not written to any more.
import type { Day } from '#domain/calendar.ts';
import type { PeopleList } from '#domain/people.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import type { Answered } from '#domain/waves.ts';

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

/**
 * Whether a mail server's refusal is about the address. By RFC 3463 whatever begins with 5 is for good, but for good may be about the letter
 * (too big, its words), about who sends it (a block list on a bad day would stop every customer's address), or a mailbox that is full this
 * week: these are `soft`. Without an enhanced status the reply's first digit decides. `bounceOf('550 5.1.1 unknown')` is 'hard',
 * `bounceOf('5.7.1')` and `bounceOf('552 5.2.2 full')` are 'soft'.
 */
export function bounceOf(status: string): Bounce {
  const [enhanced] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(status) ?? [];
  if (!(enhanced ?? status.trim()).startsWith('5')) return 'soft';
  return enhanced !== undefined && /^5\.(1\.[78]|2\.[23]|3\.\d+|[67]\.\d+)$/.test(enhanced) ? 'soft' : 'hard';
}

/** What a report says of one letter, whoever sent it. */
export type Reported = { readonly kind: DeliveryKind; readonly at: Date; readonly detail: string | null };

/** What is known of the letters of one invitation. */
export type Known = {
  readonly deliveredAt: Date | null;
  readonly bouncedAt: Date | null;
  readonly bounce: Bounce | null;
  readonly complainedAt: Date | null;
};

/**
 * What is known after a report, the same in whatever order reports come: a letter that came back for good was not delivered, whatever was said
 * before or is said later; a soft failure and a delivery may both be true, one after the other. `failed` changes nothing here.
 */
export function knownAfter(known: Known, { kind, at }: Reported): Known {
  switch (kind) {
    case 'delivered':
      return known.bounce === 'hard' ? known : { ...known, deliveredAt: earlier(known.deliveredAt, at) };
    case 'bounced':
      return { ...known, deliveredAt: null, bouncedAt: known.bounce === 'hard' ? earlier(known.bouncedAt, at) : at, bounce: 'hard' };
    case 'softBounced':
      return known.bounce === 'hard' ? known : { ...known, bouncedAt: earlier(known.bouncedAt, at), bounce: 'soft' };
    case 'complained':
      return { ...known, complainedAt: earlier(known.complainedAt, at) };
    case 'failed':
      return known;
  }
}

/** How an invitation counts in the figures of its wave: delivered and come back for good are never both. */
export function figuresOfKnown(known: Known): { delivered: number; bounced: number; softBounced: number; complained: number } {
  return {
    delivered: Number(known.deliveredAt !== null),
    bounced: Number(known.bounce === 'hard'),
    softBounced: Number(known.bounce === 'soft'),
    complained: Number(known.complainedAt !== null),
  };
}

const earlier = (a: Date | null, b: Date): Date => (a !== null && a < b ? a : b);

/** How it stands with letters: shares of those that left, from 0 to 1. */
export type DeliveryVerdict = 'nothing' | 'good' | 'watch' | 'bad';

/**
 * What the share of letters that came back for good, and of those called spam, means for the next ones. Above 2 % and 0.1 % mailbox providers
 * begin to look twice, above 5 % and 0.3 % they (and Resend) may stop delivering: Gmail's and Yahoo's rules for bulk senders (2024) name 0.1 % and
 * 0.3 % of complaints, Amazon SES puts senders under review at 5 % of bounces. One letter in a hundred does not make a rate: from 50 letters on.
 */
export function verdictOf({ sent, bounced, complained }: { sent: number; bounced: number; complained: number }): DeliveryVerdict {
  if (sent === 0) return 'nothing';
  if (sent < 50) return 'good';
  if (bounced / sent > 0.05 || (complained > 1 && complained / sent > 0.003)) return 'bad';
  return bounced / sent > 0.02 || (complained > 1 && complained / sent > 0.001) ? 'watch' : 'good';
}

/** What is counted of a wave's letters. */
export const letterCounters = ['sent', 'delivered', 'bounced', 'softBounced', 'complained', 'failed', 'unsubscribed'] as const;

export type DeliveryFigures = Readonly<Record<(typeof letterCounters)[number], number>>;

export type DeliveryOfWave = DeliveryFigures & {
  readonly id: string;
  readonly name: string;
  readonly day: Day;
  readonly answered: Answered;
  /** Whether anything was reported of its letters. */
  readonly told: boolean;
};

/** How the letters of a survey fared. */
export type SurveyDelivery = {
  readonly survey: { readonly id: string; readonly name: string; readonly kind: SurveyKind };
  /** Of all waves; customers' answers as a number, of employees undefined: their bands do not add up. */
  readonly total: DeliveryFigures & {
    readonly answered: number | undefined;
    /** Of those sent, the letters of waves of which something was reported. */
    readonly told: number;
  };
  /** The latest, the last day first. */
  readonly waves: readonly DeliveryOfWave[];
  readonly allWaves: number;
  /** How many of the organization's addresses are stopped. */
  readonly stopped: number;
};

/** An address that nobody writes to any more. */
export type StoppedAddress = {
  readonly address: string;
  readonly reason: StopReason;
  readonly since: Date;
  readonly detail: string | null;
  /** Who has this address now. */
  readonly people: readonly { readonly list: PeopleList; readonly id: string; readonly name: string }[];
};

/** What is remembered of an address. */
export type AddressState = {
  readonly stopped: StopReason | null;
  readonly stoppedAt: Date | null;
  readonly detail: string | null;
  readonly softBounces: number;
  readonly restDays: number | null;
};

/** One thing that became of a letter. */
export type LetterEvent = {
  readonly at: Date;
  readonly wave: string;
  readonly kind: DeliveryKind | 'sent' | 'unsubscribed';
  readonly detail: string | null;
};
