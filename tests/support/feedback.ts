// What Resend and mail servers send to Coro: events signed as Svix signs them, and bounces as files of real servers' shape.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parts } from '#http/environment.ts';
import type { House } from './house.ts';

export const webhookSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
export const nextSecret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const inboundSecret = 'the mail server tells it nobody!';

/** For `openHouse`: both doors are open. */
export const listening: NonNullable<Parts['delivery']> = {
  by: 'resend',
  from: 'Coro <survey@coro.example>',
  bounces: 'bounces@coro.example',
  webhookSecrets: [webhookSecret],
  inboundSecret,
};

export type Event = {
  readonly type: string;
  readonly tags?: unknown;
  readonly to?: string;
  readonly at?: Date;
  readonly data?: Readonly<Record<string, unknown>>;
};

/** An event as Resend words it. */
export function eventText({ type, tags, to = 'bea@post.example', at = new Date(), data = {} }: Event): string {
  const rest = { email_id: '56761188-7520-42d8-8898-ff6fc54ce618', from: 'Lumen <survey@coro.example>', subject: 'How was it?' };
  return JSON.stringify({ type, created_at: at.toISOString(), data: { ...rest, created_at: at.toISOString(), to: [to], tags, ...data } });
}

type Signed = { readonly id?: string; readonly secret?: string; readonly at?: Date; readonly text?: string };

let ids = 0;

/** Sends a body as Svix does: `msg id.seconds.body`, HMAC-SHA-256, base64. By the computer's own clock, as the check is. */
export async function webhook(
  house: House,
  text: string,
  { id = `msg_${++ids}`, secret = webhookSecret, at = new Date(), text: sent = text }: Signed = {},
) {
  const seconds = Math.floor(at.getTime() / 1000);
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${text}`).digest('base64');
  const headers = {
    'svix-id': id,
    'svix-timestamp': String(seconds),
    'svix-signature': `v1,${signature}`,
    'content-type': 'application/json',
  };
  return (await house.send('/hooks/resend', { method: 'POST', headers, body: sent })).status;
}

/** A bounce from tests/fixtures/bounces about the letter with this return path. */
export function bounceSample(name: string, returnPath: string, recipient: string): string {
  return readFileSync(join(import.meta.dirname, `../fixtures/bounces/${name}.eml`), 'utf8')
    .replaceAll('{return-path}', returnPath)
    .replaceAll('{recipient}', recipient)
    .replaceAll('\n', '\r\n');
}

/** Hands a message in as a mail server's pipe does. */
export async function handIn(
  house: House,
  message: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  secret = inboundSecret,
): Promise<number> {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' };
  const request = { method: 'POST', headers, body: message, duplex: 'half' }; // a body that comes by and by wants to be announced
  return (await house.send('/hooks/bounces', request)).status;
}
