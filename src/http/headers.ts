// The response headers that keep browsers from being talked into anything, and the check that a form was sent from our own page.
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '#domain/refusal.ts';
import type { Env } from './environment.ts';

/** Nothing inline, nothing from elsewhere; `frame-src` is for the survey editor's preview. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const fixed: readonly (readonly [string, string])[] = [
  ['content-security-policy', policy],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
  ['cache-control', 'private, no-store'],
];

const fixedRecord = Object.fromEntries(fixed);

/** Sets each header unless the door has set its own. */
export const safeHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  makeSafe(c.res, c.var.parts.baseUrl);
};

/** The same for an answer that no middleware sees. */
export function makeSafe(response: Response, baseUrl: string): Response {
  for (const [name, value] of fixed) if (!response.headers.has(name)) response.headers.set(name, value);
  if (isSecure(baseUrl)) response.headers.set(...transport);
  return response;
}

/** For addresses that open something to whoever has them: no other page, and no log of what it asks for, is told the address. */
export const secretAddress: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  c.res.headers.set('referrer-policy', 'strict-origin'); // with 'no-referrer' older browsers would not say where a form was sent from
};

/**
 * For survey pages: the one style they carry if any, nothing told to where their links lead, and no script, unless they are `scripted`: then our own,
 * which may ask nobody but us. A plain record, which costs least.
 */
export function surveyHeaders(baseUrl: string, styleHash?: string, scripted = false): Record<string, string> {
  const runs = scripted ? "script-src 'self'; connect-src 'self'; form-action 'none'" : "form-action 'self'";
  return {
    ...fixedRecord,
    'content-security-policy': `default-src 'none'; style-src ${styleHash ? `'${styleHash}'` : "'none'"}; img-src data:; ${runs}; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    ...(isSecure(baseUrl) && { [transport[0]]: transport[1] }),
  };
}

const transport = ['strict-transport-security', 'max-age=31536000'] as const;
const isSecure = (baseUrl: string): boolean => baseUrl.startsWith('https:');

/**
 * Refuses (403) whatever changes something and was not sent from a page of this installation. Browsers say where a form
 * came from (Sec-Fetch-Site, else Origin); without either there is no browser that could have been tricked.
 */
export const sameOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const own = site
      ? site === 'same-origin' || site === 'none'
      : origin === undefined || origin === new URL(c.var.parts.baseUrl).origin || hostOf(origin) === c.req.header('host');
    if (!own) throw new Refusal('forbidden', 'wrongOrigin');
  }
  await next();
};

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
