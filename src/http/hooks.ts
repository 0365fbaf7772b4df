// The doors of machines that report what became of letters: Resend's webhooks, and mail servers that hand in what came back.
import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { noteReport } from '#services/feedback.ts';
import { readBounceMessage } from '#services/bounce-message.ts';
import { readReturnPath } from '#services/return-path.ts';
import { bytesIn } from './body.ts';
import type { Door, Env } from './environment.ts';
import { surveyHeaders } from './headers.ts';
import { reportIn, verifiedEvent } from './resend-events.ts';

/** In bytes: an event of Resend has a few kB, a bounce brings the letter back and sometimes more. */
const largest = { event: 256 * 1024, bounce: 2 * 1024 * 1024 } as const;

/** Knows nobody and needs no form of ours: a signature or a secret says who it is. Without the secret the door does not exist. */
export const hooks = new Hono<Env>()
  .post('/hooks/resend', async (c) => {
    const secrets = c.var.parts.delivery?.webhookSecrets ?? [];
    if (secrets.length === 0) return say(c, 404);
    const body = await bytesIn(c, largest.event);
    if (!body) return say(c, 413);
    const signed = verifiedEvent(secrets, body.toString('utf8'), c.req.raw.headers);
    if (!signed) return say(c, 401);
    const report = reportIn(signed.event, signed.id, c.var.visit.now);
    if (report) await noteReport(c.var.visit, report);
    return say(c, 200);
  })
  .post('/hooks/bounces', async (c) => {
    const secret = c.var.parts.delivery?.inboundSecret;
    if (secret === undefined) return say(c, 404);
    if (!same(`Bearer ${secret}`, c.req.header('authorization') ?? '')) return say(c, 401);
    const raw = await bytesIn(c, largest.bounce);
    if (!raw) return say(c, 413);
    // An answer other than 200 would make the mail server send it again, or send a bounce about the bounce.
    const about = readReturnPath(c.var.visit.secret, raw.toString('latin1'));
    if (!about) return say(c, 200);
    const { kind, detail, messageId } = await readBounceMessage(raw);
    const id = createHash('sha256')
      .update(messageId ?? raw)
      .digest('base64url')
      .slice(0, 32);
    if (kind) await noteReport(c.var.visit, { id, about, kind, detail, at: c.var.visit.now, to: null });
    return say(c, 200);
  });

function say(c: Door, status: 200 | 401 | 404 | 413): Response {
  return new Response(String(status), { status, headers: { ...surveyHeaders(c.var.parts.baseUrl), 'content-type': 'text/plain' } });
}

/** In a time that tells nothing of where they differ. */
function same(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(x!, y!);
}
