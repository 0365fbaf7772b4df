// The language and the theme of the app, kept in cookies, with or without somebody signed in.
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import { locales } from '#domain/surveys.ts';
import { themes } from '#web/components/frame.ts';
import type { Env } from './environment.ts';
import { onTo, read, typedIn } from './forms.ts';

const year = 31_536_000;

const form = z.object({ back: z.string().default('/'), locale: z.enum(locales).optional(), theme: z.enum(themes).optional() });

export const preferences = new Hono<Env>().post('/preferences', async (c) => {
  const { back, locale, theme } = read(form, await typedIn(c));
  const kept = { path: '/', maxAge: year, sameSite: 'Lax' as const, httpOnly: true, secure: c.var.parts.baseUrl.startsWith('https:') };
  if (locale) setCookie(c, 'coro_locale', locale, kept);
  if (theme) setCookie(c, 'coro_theme', theme, kept);
  return onTo(c, localPath(back));
});

/** Only a path of this installation: `localPath('//elsewhere.example')` is '/'. */
export function localPath(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}
