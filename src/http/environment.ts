// What travels with a request: the visit, the signed-in context, and how the person reads.
import type { Context as HonoContext } from 'hono';
import type { Context, Surroundings, Visit } from '#services/context.ts';
import type { Locale } from '#domain/surveys.ts';
import type { Frame, Theme } from '#web/components/frame.ts';
import { notFound } from '#domain/refusal.ts';
import { messagesFor } from '#web/messages/messages.ts';
import type { Assets } from './assets.ts';

/** The carrier with the address letters come from, and the secrets of those who report what became of them. */
export type Delivery = {
  readonly by: 'local' | 'smtp' | 'resend';
  readonly from: string;
  /** Where letters come back to when no mail server takes them. */
  readonly bounces?: string | undefined;
  readonly webhookSecrets: readonly string[];
  readonly inboundSecret: string | undefined;
};

/** What the house opens with; `clock` is asked once per request. */
export type Parts = Surroundings & {
  readonly clock: () => Date;
  readonly assets: Assets;
  readonly mailbox: boolean;
  /** How letters leave and how their fate is told; by nothing when it is not said. */
  readonly delivery?: Delivery;
  /** How many proxies of our own stand in front; none when it is not said. */
  readonly proxies?: number;
};

export type Env = {
  Variables: {
    parts: Parts;
    visit: Visit;
    requestId: string;
    locale: Locale;
    theme: Theme;
    /** Undefined when nobody is signed in. */
    context: Context | undefined;
    organization: { readonly name: string; readonly timeZone: string } | undefined;
  };
};

export type Door = HonoContext<Env>;

/** The signed-in context; throws `notFound` otherwise (doors behind `signedIn` always have one). */
export function contextOf(c: Door): Context {
  const context = c.get('context');
  if (!context) throw notFound();
  return context;
}

/** What every page needs to know about the request; `?done=code` in the address becomes the notice on top. */
export function frameOf(c: Door): Frame {
  const { parts, context, organization } = c.var;
  const m = messagesFor(c.var.locale);
  const url = new URL(c.req.url);
  const done = url.searchParams.get('done');
  const said = done !== null && Object.hasOwn(m.done, done) ? m.done[done as keyof typeof m.done] : undefined;
  url.searchParams.delete('done');
  return {
    m,
    locale: c.var.locale,
    timeZone: organization?.timeZone ?? 'UTC',
    theme: c.var.theme,
    assets: parts.assets.page,
    path: url.pathname + url.search,
    ...(context && organization && { account: { name: context.actor.name, role: context.actor.role, organization: organization.name } }),
    ...(said && { flash: { tone: 'done' as const, text: said } }),
  };
}
