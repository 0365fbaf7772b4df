// Stands in for Resend, so that its real SDK has somebody to talk to: takes letters, keeps what was asked, fails as told.
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
};

type Env = { Bindings: HttpBindings };
type Asked = { readonly path: string; readonly headers: Headers; readonly letters: readonly PostedLetter[] };

/**
 * limited: 429. broken: 500. forbidden: 403, as for a wrong key. silent: no answer before `stop`. lost: takes the letters, then hangs up.
 * halfAccepted: refuses every second letter of a batch, as its permissive validation does.
 */
export type Mishap = 'limited' | 'broken' | 'forbidden' | 'silent' | 'lost' | 'halfAccepted';

export type StandInResend = {
  /** For RESEND_BASE_URL. */
  readonly url: string;
  /** Every request, also those that failed. */
  readonly asked: readonly Asked[];
  /** Every letter that was taken, each once however often it was sent under one idempotency key. */
  readonly letters: readonly PostedLetter[];
  /** What happens to the next requests, one each; then all is well again. */
  fail(...next: Mishap[]): void;
  stop(): Promise<void>;
};

export async function standInForResend(): Promise<StandInResend> {
  const asked: Asked[] = [];
  const letters: PostedLetter[] = [];
  const mishaps: Mishap[] = [];
  const answers = new Map<string, { said: object; to: string }>();

  const app = new Hono<Env>();
  app.post('/emails/batch', async (c) => {
    const sent = await c.req.json<PostedLetter[]>();
    return answer(c, sent, (good) => {
      const refused = good === 'half' ? sent.flatMap((_, i) => (i % 2 === 1 ? [i] : [])) : [];
      const taken = sent.filter((_, i) => !refused.includes(i));
      return {
        data: take(taken),
        ...(c.req.header('x-batch-validation') === 'permissive' && {
          errors: refused.map((index) => ({ index, message: 'Invalid `to` field.' })),
        }),
      };
    });
  });
  app.post('/emails', async (c) => {
    const sent = await c.req.json<PostedLetter>();
    return answer(c, [sent], () => take([sent])[0]!);
  });

  const take = (sent: readonly PostedLetter[]): { id: string }[] => sent.map((letter) => ({ id: `letter-${letters.push(letter)}` }));
  const answer = async (c: Context<Env>, sent: readonly PostedLetter[], accept: (how: 'all' | 'half') => object): Promise<Response> => {
    asked.push({ path: c.req.path, headers: c.req.raw.headers, letters: sent });
    const mishap = mishaps.shift();
    if (mishap === 'limited') return fault(429, 'rate_limit_exceeded', 'Too many requests.', { 'retry-after': '1' });
    if (mishap === 'broken') return fault(500, 'application_error', 'An unexpected error occurred.');
    if (mishap === 'forbidden') return fault(403, 'invalid_api_key', 'API key is invalid.');
    if (mishap === 'silent') return new Promise(() => {});
    const key = c.req.header('idempotency-key');
    const known = key === undefined ? undefined : answers.get(key);
    const to = JSON.stringify(sent);
    if (known && known.to !== to)
      return fault(409, 'invalid_idempotent_request', 'Same idempotency key used with a different request payload.');
    const said = known?.said ?? accept(mishap === 'halfAccepted' ? 'half' : 'all');
    if (key !== undefined) answers.set(key, { said, to });
    if (mishap === 'lost') c.env.outgoing.destroy();
    return Response.json(said);
  };

  const { url, stop } = await listen((request, env) => app.fetch(request, env));
  return { url, asked, letters, fail: (...next) => void mishaps.push(...next), stop };
}

const fault = (statusCode: number, name: string, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ statusCode, name, message }, { status: statusCode, headers });
