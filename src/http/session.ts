// Turns the session cookie into an actor, and the language and theme cookies into how a page is shown.
import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Role } from '#domain/access.ts';
import { notFound } from '#domain/refusal.ts';
import { acceptedLocales } from '#domain/languages.ts';
import { type Locale, locales } from '#domain/surveys.ts';
import { sessionOf } from '#services/sessions.ts';
import { themes } from '#web/components/frame.ts';
import type { Door, Env } from './environment.ts';

export const sessionCookie = 'coro_session';

/** The token of the session that a request brings; '' without one. */
export function sessionToken(c: Door): string {
  return getCookie(c, cookieName(c)) ?? '';
}

/** Gives the browser a session; `undefined` takes it away. */
export function keepSession(c: Door, token: string | undefined): void {
  const secure = c.var.parts.baseUrl.startsWith('https:');
  if (token === undefined) deleteCookie(c, cookieName(c), { path: '/', secure });
  else setCookie(c, cookieName(c), token, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: 30 * 86_400 });
}

/** Over https no other host and no page without encryption can put a cookie of this name there. */
function cookieName(c: Door): string {
  return c.var.parts.baseUrl.startsWith('https:') ? `__Host-${sessionCookie}` : sessionCookie;
}

/** Who is asking, if anybody is signed in; never refuses. */
export const whoIsThere: MiddlewareHandler<Env> = async (c, next) => {
  const token = sessionToken(c);
  const found = token ? await sessionOf(c.var.visit, token) : undefined;
  c.set('context', found?.context);
  c.set('organization', found?.organization);
  const wanted = getCookie(c, 'coro_locale') ?? found?.context.actor.locale;
  c.set('locale', locales.find((l) => l === wanted) ?? preferred(c.req.header('accept-language')));
  c.set('theme', themes.find((t) => t === getCookie(c, 'coro_theme')) ?? 'system');
  await next();
};

/** Only for members, and only of these roles when any are named; to everybody else the page does not exist, or the way in is shown. */
export function only(...allowed: Role[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    const context = c.get('context');
    if (!context) {
      if (c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html')) {
        const url = new URL(c.req.url);
        return c.redirect(`/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`, 303);
      }
      throw notFound();
    }
    if (allowed.length > 0 && !allowed.includes(context.actor.role)) throw notFound();
    return next();
  };
}

/** The first language of an Accept-Language header in which members' pages are written, else English: `preferred('de, it;q=0.8')` is 'it'. */
export function preferred(header: string | undefined): Locale {
  return (
    acceptedLocales(header)
      .map((wanted) => locales.find((l) => l === wanted))
      .find((l) => l !== undefined) ?? 'en'
  );
}
