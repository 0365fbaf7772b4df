// What becomes of letters after they have left, in English.
import type { DeliveryKind, DeliveryVerdict, StopReason } from '#domain/delivery.ts';
import { counted, formatNumber, plural } from '../format.ts';

const n = (v: number): string => formatNumber('en', v);
const letters = { one: 'letter', other: 'letters' };

export const delivery = {
  name: 'Delivery',
  crumb: (survey: string) => `Delivery of ${survey}`,
  link: 'Delivery',
  /** The finding; `back` letters came back for good. */
  found: (verdict: DeliveryVerdict, sent: number, back: number) => {
    if (verdict === 'nothing') return 'No letter of this survey has left yet';
    if (back === 0) return `None of ${counted('en', sent, letters)} came back`;
    const finding = `${n(back)} of ${counted('en', sent, letters)} came back`;
    return verdict === 'good' ? finding : `${finding}: ${verdict === 'watch' ? 'more than usual' : 'far too many'}`;
  },
  lead: 'What mail servers say of the letters of this survey.',
  means: {
    watch: {
      title: 'Mailbox providers begin to look twice',
      text: 'When more than 2% of letters come back, or more than 1 in 1,000 readers call one spam, providers such as Gmail deliver the next ones later, or as spam. An old list is the usual cause. Coro writes to no address twice that has refused a letter for good; correct or remove the others.',
    },
    bad: {
      title: 'Letters may soon not arrive at all',
      text: 'More than 5% of letters came back, or more than 3 in 1,000 readers called one spam. At this rate providers refuse whole mailings, and Resend may pause sending. Before the next wave, check where this list comes from and leave out whom you have not written to for a long time.',
    },
  },
  figures: {
    sent: 'Sent',
    delivered: 'Delivered',
    bounced: 'Came back for good',
    softBounced: 'Came back for now',
    complained: 'Called spam',
    failed: 'Could not be sent',
    answered: 'Answered',
    unsubscribed: 'Unsubscribed',
  },
  columns: { wave: 'Wave', day: 'Day' },
  shareOf: (share: string, of: number) => `${share} of ${n(of)}`,
  notTold: 'Mail servers tell when a letter comes back, not when it arrives; Resend tells both.',
  toldOf: (told: number, sent: number) =>
    `Of ${n(told)} of the ${n(sent)} letters it is known what became of them; what arrived, came back or was called spam is a share of these.`,
  bandsOnly: 'How many employees have answered is told in bands, wave by wave.',
  waves: 'By wave',
  earlier: (shown: number) => `The latest ${n(shown)} waves; the figures above are of all.`,
  hardAndSoft: (hard: number, soft: number) =>
    soft === 0 ? n(hard) : `${n(hard)} (${n(soft)} ${plural('en', soft, { one: 'more for now', other: 'more for now' })})`,
  stoppedCount: (v: number) =>
    v === 0 ? 'No address is stopped' : `${counted('en', v, { one: 'address is', other: 'addresses are' })} stopped`,
  toStopped: 'Stopped addresses',
  stopped: {
    title: 'Stopped addresses',
    found: (v: number) =>
      v === 0 ? 'Coro may write to every address' : `Coro writes to ${counted('en', v, { one: 'address', other: 'addresses' })} no more`,
    lead: 'Nobody of the organization writes there by Coro, in any survey.',
    columns: { address: 'Address', person: 'On the lists', reason: 'Why', since: 'Since', action: 'To do' },
    reasons: {
      bounced: 'refused by mail servers',
      complained: 'called spam by its reader',
      unsubscribed: 'unsubscribed by its reader',
      byHand: 'stopped here',
    } as Readonly<Record<StopReason, string>>,
    free: 'Try again',
    freeOne: (address: string) => `Try again with ${address}`,
    theirs: 'Only the reader can take it back, by the link under any letter.',
    whoseTitle: 'Who may free an address',
    whose:
      'An address that mail servers refused may be right by now: you may try again, and it is stopped anew if they refuse again. Whoever unsubscribed or called a letter spam has decided; only they can take it back, by the link under any letter they got.',
    earlier: 'Earlier',
  },
  address: {
    title: 'The address',
    bounced: (day: string) => `Mail servers refuse this address since ${day}.`,
    complained: (day: string) => `The reader called a letter spam on ${day}. Nobody writes there any more.`,
    unsubscribed: (day: string) => `Unsubscribed by the reader on ${day}. Nobody writes there any more.`,
    byHand: (day: string) => `Stopped here on ${day}. Nobody writes there any more.`,
    rarer: (days: number) =>
      days === 365 ? 'The reader wants a letter once a year at most.' : `The reader wants a letter every ${n(days)} days at most.`,
    softBounces: (v: number) =>
      `${v === 1 ? 'The last letter' : `The last ${n(v)} letters`} came back for now. After five in a row nobody writes there any more.`,
    fine: 'Letters may go there.',
    stop: 'Write there no more',
    free: 'Write there again',
    said: 'The mail server said',
  },
  history: {
    title: 'Letters',
    none: 'No letter has gone to this person yet.',
    kinds: {
      sent: 'sent',
      delivered: 'delivered',
      bounced: 'came back for good',
      softBounced: 'came back for now',
      complained: 'called spam',
      failed: 'could not be sent',
      unsubscribed: 'unsubscribed',
    } as Readonly<Record<DeliveryKind | 'sent' | 'unsubscribed', string>>,
  },
  settings: {
    link: 'How letters leave',
    title: 'Delivery',
    hears: 'Coro hears what becomes of its letters',
    deaf: 'Coro does not hear what becomes of its letters',
    local: 'Letters stay in the mailbox',
    lead: 'How letters leave, and who tells what became of them. All of it is set in the environment of the server.',
    by: 'Letters leave',
    carriers: { resend: 'through Resend', smtp: 'through a mail server (SMTP)', local: 'not at all: they stay in the local mailbox' },
    from: 'They come from',
    bounces: 'They come back to',
    bouncesNone: 'not set; put an address into MAIL_BOUNCES',
    last: 'Last report',
    never: 'none so far',
    webhook: 'Address for Resend’s webhook',
    webhookHelp:
      'At Resend, under Webhooks, add this address and tick email.delivered, email.bounced, email.complained, email.failed and email.suppressed. Resend shows a signing secret: put it into RESEND_WEBHOOK_SECRET. While you change it, put both there with a space between.',
    webhookSecret: 'Signing secret',
    inbound: 'Address for bounces',
    inboundHelp:
      'Let the mail server hand every message to the return path, with whatever stands after its plus sign, to this address. With Postfix (recipient_delimiter = +), one line in the alias file:',
    inboundSecret: 'Secret of the mail server',
    secrets: (v: number) => (v === 0 ? 'not set' : v === 1 ? 'set' : `${n(v)} are set`),
    notSet: 'not set',
    set: 'set',
    unreachable: 'Nobody outside this machine reaches this address. Set BASE_URL to the one that people use.',
  },
};
