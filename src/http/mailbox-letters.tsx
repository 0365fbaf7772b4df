// The doors of the unknown writers of comments: the page where six words open a mailbox, and what lies in it; nothing of who asks is kept.
import { Hono } from 'hono';
import { z } from 'zod';
import { surveyLocales } from '#domain/languages.ts';
import { Refusal, type RefusalKind } from '#domain/refusal.ts';
import { longestLetter } from '#domain/talk.ts';
import { openMailbox, writeBack } from '#services/comment-letters.ts';
import { surveyStyle } from '#web/components/survey-frame.tsx';
import { wordsFor } from '#web/messages/public.ts';
import { TalkPage } from '#web/pages/talk.tsx';
import { bytesIn } from './body.ts';
import type { Door, Env, Parts } from './environment.ts';
import { surveyHeaders } from './headers.ts';
import { limiter, senderOf } from './limits.ts';
import { notAllowed, preferredIn, sendKept } from './survey-pages.tsx';

/** In bytes; every character of the longest letter may take three, and six in JSON. */
const largest = longestLetter * 6 + 1024;

const secret = z.string().max(100);
const asked = z.object({ secret });
const written = z.object({ secret, text: z.string().max(longestLetter * 2) });

const statuses = { notFound: 404, forbidden: 403, conflict: 409, invalid: 422, limited: 429 } as const satisfies Record<
  RefusalKind,
  number
>;

/** In memory of this process, by sender: an office shares an address, and guesses among 2^66 phrases cost a second each anyway. */
const limits = new WeakMap<Parts, ReturnType<typeof limiter>>();

export const mailboxLetters = new Hono<Env>()
  .get('/e/talk', (c) => {
    const locale = preferredIn(c);
    const script = c.var.parts.assets.talk;
    const languages = surveyLocales.map((one) => ({ locale: one, href: `/e/talk?lang=${one}` }));
    const page = { m: wordsFor(locale), locale, languages, script };
    return sendKept(c, `talk ${locale} ${script}`, surveyStyle('engagement'), () => <TalkPage {...page} />, 200, true);
  })
  .all('/e/talk', notAllowed)
  .post('/e/mailbox', (c) =>
    answering(c, async () => {
      const { secret: shown } = asked.parse(await sentTo(c));
      return say(c, 200, await openMailbox(c.var.visit, shown));
    }),
  )
  .all('/e/mailbox', notAllowed)
  .post('/e/mailbox/letters', (c) =>
    answering(c, async () => {
      const { secret: shown, text } = written.parse(await sentTo(c));
      await writeBack(c.var.visit, shown, text);
      return new Response(null, { status: 204, headers: surveyHeaders(c.var.parts.baseUrl) });
    }),
  )
  .all('/e/mailbox/letters', notAllowed);

/** Each asking costs its sender something, whether or not it was in vain. */
async function answering(c: Door, work: () => Promise<Response>): Promise<Response> {
  const { parts, visit } = c.var;
  let ofSender = limits.get(parts);
  if (!ofSender) limits.set(parts, (ofSender = limiter({ burst: 100, perMinute: 60 })));
  try {
    ofSender.spend(senderOf(c), visit.now);
    return await work();
  } catch (e) {
    if (e instanceof z.ZodError) return say(c, 422, { code: 'malformed' });
    if (e instanceof Refusal) return say(c, statuses[e.kind], { code: e.faults[0]?.code ?? e.code });
    throw e;
  }
}

async function sentTo(c: Door): Promise<unknown> {
  const body = await bytesIn(c, largest);
  if (body === undefined) throw new Refusal('invalid', 'tooLong');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal('invalid', 'malformed');
  }
}

function say(c: Door, status: number, content: object): Response {
  return new Response(JSON.stringify(content), {
    status,
    headers: { ...surveyHeaders(c.var.parts.baseUrl), 'content-type': 'application/json' },
  });
}
