// A house to test in: the whole web application on a real store, with a clock that stands still and ids that can be told in advance.
import type { Hono } from 'hono';
import type { Actor } from '#domain/access.ts';
import type { BoxStore } from '#db/store.ts';
import { appOf } from '#http/app.tsx';
import type { Env, Parts } from '#http/environment.ts';
import { sessionCookie } from '#http/session.ts';
import { type Context, enter, type Visit, visitAt } from '#services/context.ts';
import { openSession } from '#services/sessions.ts';
import { standInAssets } from './assets.ts';
import type { Opened } from './database.ts';
import { drawKeys } from './keys.ts';

export type Clock = { now: Date; set(instant: string): void; pass(time: { days?: number; hours?: number; minutes?: number }): void };

type Form = Readonly<Record<string, string | readonly string[]>>;

/** Somebody with a browser: asks for pages and sends forms, with a session or without. */
export type Person = {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** As a browser sends a form of this installation; a list sends the field several times. */
  post(path: string, form: Form | FormData, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Exactly this request, with the session's cookie and nothing else added. */
  send(path: string, init?: RequestInit): Promise<Response>;
};

export type House = Person & {
  readonly app: Hono<Env>;
  readonly store: Opened;
  readonly box: BoxStore;
  readonly parts: Parts;
  readonly clock: Clock;
  readonly newId: (size?: number) => string;
  /** What a service gets for somebody who is not signed in. */
  visit(): Visit;
  /** What a service gets for this member. */
  contextOf(actor: Actor): Promise<Context>;
  /** This member in a browser, with a session of their own. */
  signedInAs(actor: Actor): Promise<Person>;
};

type Choices = {
  readonly baseUrl?: string;
  readonly assets?: Parts['assets'];
  readonly mailbox?: boolean;
  readonly proxies?: number;
  readonly delivery?: NonNullable<Parts['delivery']>;
};

/** The clock stands at Tuesday, 10 March 2026, 9:00 UTC until a test moves it. */
export function openHouse(
  store: Opened,
  { baseUrl = 'http://localhost:3000', assets = standInAssets, mailbox = true, proxies = 0, delivery }: Choices = {},
): House {
  const clock = clockAt('2026-03-10T09:00:00Z');
  const newId = countingIds();
  const parts: Parts = {
    store,
    box: store.box,
    newKeyPair: drawKeys(),
    newId,
    secret: 'a secret that only the tests know!',
    baseUrl,
    assets,
    mailbox,
    proxies,
    ...(delivery && { delivery }),
    clock: () => clock.now,
  };
  const app = appOf(parts);
  const sender = nextSender();
  const visit = (): Visit => visitAt(parts, clock.now);
  return {
    app,
    store,
    box: store.box,
    parts,
    clock,
    newId,
    visit,
    contextOf: (actor) => enter(visit(), actor),
    signedInAs: async (actor) =>
      personAt(app, sender, await openSession(visit(), { organizationId: actor.organizationId, id: actor.memberId }, 'tests')),
    ...personAt(app, sender),
  };
}

function clockAt(start: string): Clock {
  const clock: Clock = {
    now: new Date(start),
    set: (instant) => void (clock.now = new Date(instant)),
    pass: ({ days = 0, hours = 0, minutes = 0 }) =>
      void (clock.now = new Date(clock.now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000)),
  };
  return clock;
}

/** i1, i2 and so on, filled up in front to the size asked for: `newId(10)` is first '00000000i1'. */
function countingIds(): (size?: number) => string {
  let last = 0;
  return (size = 21) => `i${++last}`.padStart(size, '0');
}

let senders = 0;

/** Every house is asked from an address of its own, so that one test does not use up another's rate limit. */
function nextSender(): string {
  const n = ++senders;
  return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
}

function personAt(app: Hono<Env>, remoteAddress: string, token?: string): Person {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const cookies = [token && `${sessionCookie}=${token}`, headers.get('cookie')].filter(Boolean).join('; ');
    if (cookies) headers.set('cookie', cookies);
    return app.request(path, { ...init, headers }, { incoming: { socket: { remoteAddress } } });
  };
  return {
    send,
    get: (path, headers) => send(path, { headers: { accept: 'text/html', ...headers } }),
    post: (path, form, headers) =>
      send(path, {
        method: 'POST',
        body: form instanceof FormData ? form : encoded(form),
        headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin', ...headers },
      }),
  };
}

function encoded(form: Form): URLSearchParams {
  return new URLSearchParams(Object.entries(form).flatMap(([name, value]) => [value].flat().map((v) => [name, v])));
}
