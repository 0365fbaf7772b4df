// Stands in for Resend, so that its real SDK has somebody to talk to: takes letters, keeps what was asked, remembers keys, fails as told.
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { listen } from './server.ts';

/** A letter as Resend's API takes it. */
export type PostedLetter = {
  readonly from: string;
  readonly to: string | readonly string[];
  readonly subject: string;
  readonly html?: string;
  readonly text?: string;
  readonly reply_to?: string | readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly tags?: readonly { readonly name: string; readonly value: string }[];
};

type Env = { Bindings: HttpBindings };
type Asked = { readonly path: string; readonly headers: Headers; readonly letters: readonly PostedLetter[] };

/**
 * limited: 429, come back in a second. quota: 429, come back in an hour. broken: 500. forbidden: 403, as for a wrong key. invalid: 422 for
 * everything in it. silent: no answer before `stop`. lost: takes the letters, then hangs up. halfAccepted: refuses every second letter of a
 * batch, as its permissive validation does.
 */
export type Mishap = 'limited' | 'quota' | 'broken' | 'forbidden' | 'invalid' | 'silent' | 'lost' | 'halfAccepted';

export type StandInResend = {
  /** For RESEND_BASE_URL. */
  readonly url: string;
  /** Every request, also those that failed. */
  readonly asked: readonly Asked[];
  /** Every letter that was taken, each once however often it was sent under one idempotency key. */
  readonly letters: readonly PostedLetter[];
  /** What happens to the next requests, one each; then all is well again. */
  fail(...next: Mishap[]): void;
  /** From now on what happens to each request, by what this draws; undefined is all well. */
  failAtRandom(draw: () => Mishap | undefined): void;
  /** Finds fault with letters to this address. */
  refuse(address: string): void;
  /** How long a request is worked on before anything is taken, and before the answer leaves, in ms. */
  delay(times: () => { readonly before: number; readonly after: number }): void;
  /** As after 24 hours. */
  forgetKeys(): void;
  stop(): Promise<void>;
};

const after = (ms: number): Promise<void> => (ms > 0 ? new Promise((ok) => setTimeout(ok, ms)) : Promise.resolve());

export async function standInForResend(): Promise<StandInResend> {
  const asked: Asked[] = [];
  const letters: PostedLetter[] = [];
  const mishaps: Mishap[] = [];
  let atRandom = (): Mishap | undefined => undefined;
  let times = () => ({ before: 0, after: 0 });
  const refused = new Set<string>();
  const answers = new Map<string, { said: object; to: string } | 'underWay'>();

  const wrongWith = (letter: PostedLetter): boolean =>
    [letter.to].flat().some((to) => [...refused].some((address) => to.includes(address)));

  const app = new Hono<Env>();
  app.post('/emails/batch', async (c) => {
    const sent = await c.req.json<PostedLetter[]>();
    const permissive = c.req.header('x-batch-validation') === 'permissive';
    return answer(c, sent, (good) => {
      const bad = sent.flatMap((letter, i) => ((good === 'half' && i % 2 === 1) || wrongWith(letter) ? [i] : []));
      if (bad.length > 0 && !permissive) return undefined;
      return {
        data: take(sent.filter((_, i) => !bad.includes(i))),
        ...(permissive && { errors: bad.map((index) => ({ index, message: 'Invalid `to` field.' })) }),
      };
    });
  });
  app.post('/emails', async (c) => {
    const sent = await c.req.json<PostedLetter>();
    return answer(c, [sent], () => (wrongWith(sent) ? undefined : take([sent])[0]!));
  });

  const take = (sent: readonly PostedLetter[]): { id: string }[] => sent.map((letter) => ({ id: `letter-${letters.push(letter)}` }));
  const answer = async (
    c: Context<Env>,
    sent: readonly PostedLetter[],
    accept: (how: 'all' | 'half') => object | undefined,
  ): Promise<Response> => {
    asked.push({ path: c.req.path, headers: c.req.raw.headers, letters: sent });
    const mishap = mishaps.shift() ?? atRandom();
    if (mishap === 'limited') return fault(429, 'rate_limit_exceeded', 'Too many requests.', { 'retry-after': '1' });
    if (mishap === 'quota') return fault(429, 'daily_quota_exceeded', 'You have reached your daily quota.', { 'retry-after': '3600' });
    if (mishap === 'broken') return fault(500, 'application_error', 'An unexpected error occurred.');
    if (mishap === 'forbidden') return fault(403, 'invalid_api_key', 'API key is invalid.');
    if (mishap === 'invalid') return fault(422, 'validation_error', 'The request body is invalid.');
    if (mishap === 'silent') return new Promise(() => {});
    const key = c.req.header('idempotency-key');
    const to = JSON.stringify(sent);
    const known = key === undefined ? undefined : answers.get(key);
    if (known === 'underWay')
      return fault(409, 'concurrent_idempotent_requests', 'Same idempotency key used while a request is in progress.');
    if (known && known.to !== to)
      return fault(409, 'invalid_idempotent_request', 'Same idempotency key used with a different request payload.');
    if (known) return Response.json(known.said);
    if (key !== undefined) answers.set(key, 'underWay');
    const takes = times();
    await after(takes.before);
    const said = accept(mishap === 'halfAccepted' ? 'half' : 'all');
    if (!said) {
      if (key !== undefined) answers.delete(key);
      return fault(422, 'validation_error', 'Invalid `to` field.');
    }
    if (key !== undefined) answers.set(key, { said, to });
    await after(takes.after);
    if (mishap === 'lost') c.env.outgoing.destroy();
    return Response.json(said);
  };

  const { url, stop } = await listen((request, env) => app.fetch(request, env));
  return {
    url,
    asked,
    letters,
    fail: (...next) => void mishaps.push(...next),
    failAtRandom: (draw) => void (atRandom = draw),
    refuse: (address) => void refused.add(address),
    delay: (next) => void (times = next),
    forgetKeys: () => answers.clear(),
    stop,
  };
}

const fault = (statusCode: number, name: string, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ statusCode, name, message }, { status: statusCode, headers });
