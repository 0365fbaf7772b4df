// Resend's webhooks: whether one is Resend's own and new enough, and what it reports of a letter.
import { Resend } from 'resend';
import { z } from 'zod';
import type { Report } from '#services/feedback.ts';

const resend = new Resend('unused: webhooks are signed with a secret of their own');

/** A signed event, not yet looked at, and the id that it keeps however often it is sent. */
export type SignedEvent = { readonly id: string; readonly event: unknown };

/**
 * The event, when one of the secrets has signed exactly these bytes at most five minutes ago (Svix's scheme: HMAC-SHA-256 over id, time and body);
 * undefined otherwise. Several secrets are in force while one takes the place of another.
 */
export function verifiedEvent(secrets: readonly string[], payload: string, headers: Headers): SignedEvent | undefined {
  const [id = '', timestamp = '', signature = ''] = ['svix-id', 'svix-timestamp', 'svix-signature'].map((name) => headers.get(name) ?? '');
  if (!/^[\w.:-]{1,200}$/.test(id)) return undefined;
  for (const webhookSecret of secrets) {
    try {
      return { id, event: resend.webhooks.verify({ payload, headers: { id, timestamp, signature }, webhookSecret }) };
    } catch {
      // Another secret may fit.
    }
  }
  return undefined;
}

const pair = z.object({ name: z.string(), value: z.string() });
const emailEvent = z.object({
  type: z.string(),
  created_at: z.string().optional(),
  data: z.object({
    to: z.array(z.string()).optional(),
    tags: z.union([
      z.record(z.string(), z.string()),
      z.array(pair).transform((all) => Object.fromEntries(all.map((t) => [t.name, t.value]))),
    ]),
    bounce: z.object({ type: z.string(), subType: z.string().optional(), message: z.string().optional() }).optional(),
    failed: z.object({ reason: z.string() }).optional(),
    suppressed: z.object({ message: z.string() }).optional(),
  }),
});

type EmailEvent = z.infer<typeof emailEvent>;

/** What an event says of an invitation's letter; undefined for letters that invite nobody, and for what Coro does not want to know. */
export function reportIn(event: unknown, id: string, now: Date): Report | undefined {
  const read = emailEvent.safeParse(event);
  if (!read.success) return undefined;
  const { data, created_at: said } = read.data;
  const { organization: organizationId, invitation: invitationId } = data.tags;
  const what = kindOf(read.data);
  if (!isId(organizationId) || !isId(invitationId) || !what) return undefined;
  const at = new Date(said ?? now);
  const [to] = data.to ?? [];
  return {
    id,
    about: { organizationId, invitationId },
    ...what,
    at: Number.isNaN(at.getTime()) || at > now ? now : at,
    to: to === undefined ? null : (/<([^<>]+)>\s*$/.exec(to)?.[1] ?? to),
  };
}

const isId = (text: string | undefined): text is string => text !== undefined && /^[\w-]{1,40}$/.test(text);

/** Resend keeps addresses that came back or complained on a list of its own, and then tells `suppressed` instead of sending. */
function kindOf({ type, data }: EmailEvent): Pick<Report, 'kind' | 'detail'> | undefined {
  const { bounce, failed, suppressed } = data;
  switch (type) {
    case 'email.delivered':
      return { kind: 'delivered', detail: null };
    case 'email.bounced':
      return { kind: bounce?.type === 'Permanent' ? 'bounced' : 'softBounced', detail: oneLine(bounce?.message) };
    case 'email.suppressed':
      return { kind: 'bounced', detail: oneLine(suppressed?.message) };
    case 'email.complained':
      return { kind: 'complained', detail: null };
    case 'email.failed':
      return { kind: 'failed', detail: oneLine(failed?.reason) };
    default:
      return undefined;
  }
}

/** PostgreSQL takes no zero bytes, and nobody reads control characters. */
const oneLine = (text: string | undefined): string | null =>
  text
    ?.toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500) || null;
