// The door of other programs: events come in as JSON under an API key, and every answer is JSON.
import { Hono } from 'hono';
import { type EventReport, readEvent } from '#domain/events.ts';
import type { Fault, RefusalCode } from '#domain/refusal.ts';
import { keyHolder } from '#services/api-keys.ts';
import type { Context } from '#services/context.ts';
import { takeEvents } from '#services/events.ts';
import { settingsOf } from '#services/organizations.ts';
import { faultSentence, messagesFor } from '#web/messages/messages.ts';
import { bytesIn } from './body.ts';
import type { Door, Env } from './environment.ts';
import { limiter, senderOf } from './limits.ts';

/** In bytes, and events, of one request; the events are written so many at a time. */
const largest = 1024 * 1024;
const mostEvents = 1000;
const together = 500;

type Result =
  | { readonly status: 'taken' | 'known'; readonly id: string }
  | {
      readonly status: 'refused';
      readonly errors: readonly { readonly field: string; readonly code: RefusalCode; readonly message: string }[];
    };

const memories = new WeakMap<Env['Variables']['parts'], { readonly ofKey: Limiter; readonly ofSender: Limiter }>();
type Limiter = ReturnType<typeof limiter>;

/** Without a key nobody learns anything, and cookies are not looked at, so no browser can be talked into it. */
export const api = new Hono<Env>()
  .post('/api/events', async (c) => {
    const { now } = c.var.visit;
    const { ofKey, ofSender } = memoryOf(c);
    const sender = senderOf(c);
    if (empty(() => ofSender.check(sender, now))) return no(c, 429, 'tooMany', 'Too many keys that fit nothing. Wait a minute.');
    const [, key = ''] = /^Bearer ([\w-]{1,200})$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const holder = await keyHolder(c.var.visit, key);
    if (!holder) {
      ofSender.spend(sender, now);
      return no(c, 401, 'unknownKey', 'Send an API key of your organization: "Authorization: Bearer coro_…".');
    }
    if (empty(() => ofKey.spend(`${holder.ctx.scope.organizationId} ${holder.id}`, now)))
      return no(c, 429, 'tooMany', `At most ${perMinute} requests a minute. Send up to ${mostEvents} events in each.`);
    const body = await bytesIn(c, largest);
    if (!body) return no(c, 413, 'tooLong', `At most ${largest / 1024} kB a request.`);
    const given = jsonIn(body);
    if (typeof given !== 'object' || given === null) return no(c, 422, 'malformed', 'Send one event, or a list of them, as JSON in UTF-8.');
    const list: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (list.length > mostEvents) return no(c, 422, 'tooMany', `At most ${mostEvents} events a request.`);
    const results = await resultsOf(holder.ctx, list);
    const [only] = results;
    if (!Array.isArray(given) && only) return c.json(only, only.status === 'refused' ? 422 : 200);
    const count = (status: Result['status']): number => results.filter((one) => one.status === status).length;
    return c.json({ taken: count('taken'), known: count('known'), refused: count('refused'), results });
  })
  .all('/api/*', (c) => no(c, 404, 'notFound', 'There is only POST /api/events.'));

/** One result an event, in their order; the same request a second time takes nothing twice. */
async function resultsOf(ctx: Context, given: readonly unknown[]): Promise<readonly Result[]> {
  const { timeZone } = await settingsOf(ctx);
  const read = given.map((one) => readEvent(one, ctx.now, timeZone));
  const results: Result[] = [];
  for (let from = 0; from < read.length; from += together) {
    const some = read.slice(from, from + together);
    const good = some.filter(isReport);
    const outcomes = (await takeEvents(ctx, 'api', good)).values();
    for (const one of some) {
      if (!isReport(one)) results.push(refused(one));
      else {
        const outcome = outcomes.next().value!;
        results.push(outcome.kind === 'refused' ? refused([outcome.fault]) : { status: outcome.kind, id: outcome.id });
      }
    }
  }
  return results;
}

const isReport = (read: EventReport | readonly Fault[]): read is EventReport => !Array.isArray(read);

function refused(faults: readonly Fault[]): Result {
  const m = messagesFor('en');
  return { status: 'refused', errors: faults.map((fault) => ({ field: fault.field, code: fault.code, message: faultSentence(m, fault) })) };
}

/** Undefined for what is no JSON, or not in UTF-8. */
function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

const no = (c: Door, status: 401 | 404 | 413 | 422 | 429, code: string, message: string): Response =>
  c.json(
    { error: { code, message } },
    status,
    status === 401 ? { 'www-authenticate': 'Bearer' } : status === 429 ? { 'retry-after': '60' } : {},
  );

const perMinute = 120;

function memoryOf({ var: { parts } }: Door) {
  let memory = memories.get(parts);
  if (!memory) {
    // Whoever guesses keys pays for every one that fits nothing.
    memory = { ofKey: limiter({ burst: perMinute, perMinute }), ofSender: limiter({ burst: 30, perMinute: 10 }) };
    memories.set(parts, memory);
  }
  return memory;
}

function empty(draw: () => void): boolean {
  try {
    draw();
    return false;
  } catch {
    return true;
  }
}
