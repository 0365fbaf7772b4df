// Door 2: takes sealed ballots from anybody without looking at who brings them, and shows the receipts of those that were counted.
import { Hono } from 'hono';
import { readSealedBallot } from '#domain/ballot-paper.ts';
import { inOneLine } from '#domain/faults.ts';
import { Refusal, type RefusalKind } from '#domain/refusal.ts';
import { castBallot, receiptsOf } from '#services/ballot-box.ts';
import { bytesIn } from './body.ts';
import type { Door, Env, Parts } from './environment.ts';
import { surveyHeaders } from './headers.ts';

/** In bytes; the longest ballot there can be has half as many. */
const largest = 64 * 1024;

const statuses = { notFound: 404, forbidden: 403, conflict: 409, invalid: 422, limited: 429 } as const satisfies Record<
  RefusalKind,
  number
>;

/** Boxes that could not be written the last time: only the first time is told, for whoever keeps the log notes when. */
const broken = new WeakSet<Parts['box']>();

/**
 * Gives nothing of the request to anybody but what was sent, keeps no count of senders, and writes down nothing. Nobody is turned away for what others behind
 * the same address did: telling a forged ballot costs less than remembering who brought it.
 */
export const ballotBox = new Hono<Env>()
  .post('/e/ballot', async (c) => {
    const { box } = c.var.parts;
    const body = await bytesIn(c, largest);
    if (body === undefined) return say(c, 413, 'tooLong');
    const ballot = readSealedBallot(parsed(body));
    if (ballot === undefined) return say(c, 422, 'malformed');
    try {
      await castBallot({ box }, ballot);
      broken.delete(box);
      return new Response(null, { status: 204, headers: headersOf(c) });
    } catch (e) {
      if (e instanceof Refusal) return say(c, statuses[e.kind], e.code);
      if (!broken.has(box)) console.error(`the ballot box cannot be used: ${inOneLine(e)}`);
      broken.add(box);
      return say(c, 503, 'later');
    }
  })
  .all('/e/ballot', (c) => say(c, 405, 'malformed', { allow: 'POST' }))
  .get('/e/receipts/:organization/:wave/:prefix', async (c) => {
    const { box } = c.var.parts;
    const { organization, wave, prefix } = c.req.param();
    try {
      const receipts = await receiptsOf({ box }, organization, wave, prefix);
      return answer(c, 200, receipts, { 'cache-control': 'public, max-age=86400, immutable' });
    } catch (e) {
      if (e instanceof Refusal) return say(c, statuses[e.kind], e.code);
      throw e;
    }
  });

function say(c: Door, status: number, code: string, more: Readonly<Record<string, string>> = {}): Response {
  return answer(c, status, { code }, more);
}

function answer(c: Door, status: number, content: unknown, more: Readonly<Record<string, string>>): Response {
  return new Response(JSON.stringify(content), { status, headers: { ...headersOf(c), 'content-type': 'application/json', ...more } });
}

const headersOf = (c: Door): Record<string, string> => surveyHeaders(c.var.parts.baseUrl);

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
