// The doors under every letter: customers end the questions or ask for fewer, employees read what they are promised; by page, or by their mail program at once.
import { Hono } from 'hono';
import { acceptedLocales, surveyLocaleOf, surveyLocales } from '#domain/languages.ts';
import { Refusal } from '#domain/refusal.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import { fulfil, type Standing, standingOf, type Wish } from '#services/wishes.ts';
import { wordsFor } from '#web/messages/public.ts';
import { LeadsNowherePage, LeavingPage, PromisePage } from '#web/pages/leaving.tsx';
import { bytesIn } from './body.ts';
import type { Door, Env } from './environment.ts';
import { notAllowed, onwards, refusing, sendKept, sendOnce, styleFor, taking } from './survey-pages.tsx';

/** In bytes; a wish is one word. */
const largest = 8192;

export const leaving = new Hono<Env>()
  .get('/u/:token', (c) => show(c, 'customer'))
  .post('/u/:token', (c) => take(c, 'customer'))
  .all('/u/:token', notAllowed)
  .get('/p/:token', (c) => show(c, 'engagement'))
  .post('/p/:token', (c) => take(c, 'engagement'))
  .all('/p/:token', notAllowed);

const nowhere = { key: 'nowhere', page: LeadsNowherePage } as const;

const tokenIn = (c: Door): string => c.req.param('token') ?? '';

function show(c: Door, kind: SurveyKind): Promise<Response> {
  return refusing(c, async () => page(c, kind, await standingOf(c.var.visit, kind, tokenIn(c))), nowhere);
}

/** A mail program wants 200 and reads nothing (RFC 8058, 3.1); a person is led on, so that reloading the page asks nothing again. */
function take(c: Door, kind: SurveyKind): Promise<Response> {
  const token = tokenIn(c);
  return taking(
    c,
    `leave ${token}`,
    async (again) => {
      const sent = await fieldsIn(c);
      const oneClick = sent.get('list-unsubscribe')?.toLowerCase() === 'one-click';
      const wish = oneClick ? 'stop' : wishOf(sent.get('do'));
      again(); // some twenty taps a minute are plenty
      const standing = wish ? await fulfil(c.var.visit, kind, token, wish) : await standingOf(c.var.visit, kind, token);
      if (oneClick) return page(c, kind, standing);
      const lang = surveyLocaleOf(c.req.query('lang') ?? '');
      const query = [...(lang ? [`lang=${lang}`] : []), ...(wish === 'again' ? ['again'] : [])].join('&');
      return onwards(c, `/${kind === 'customer' ? 'u' : 'p'}/${token}${query && `?${query}`}`);
    },
    nowhere,
  );
}

const wishOf = (text: string | undefined): Wish | undefined => (['stop', 'rarer', 'again'] as const).find((wish) => wish === text);

/** The short fields of a form in either encoding, by their names in small letters; none of a body that is no such form. */
async function fieldsIn(c: Door): Promise<ReadonlyMap<string, string>> {
  const body = await bytesIn(c, largest);
  if (!body) throw new Refusal('invalid', 'tooLong');
  const type = c.req.header('content-type') ?? 'application/x-www-form-urlencoded';
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return new Map([...form].map(([name, value]) => [name.toLowerCase(), typeof value === 'string' ? value.trim() : '']));
  } catch {
    return new Map();
  }
}

async function page(c: Door, kind: SurveyKind, standing: Standing): Promise<Response> {
  const { organization, now, restDays, threshold: k, mayWish } = standing;
  const { name, accent } = organization;
  const locale = localeOf(c, standing.locale);
  const again = now === 'asked' && c.req.query('again') !== undefined;
  const languages = surveyLocales.map((one) => ({ locale: one, href: `?lang=${one}${again ? '&again' : ''}` }));
  const shown = { m: wordsFor(locale), locale, organization: name, languages, now, again, ...(accent && { accent }) };
  const style = styleFor(kind, accent);
  if (kind === 'customer') {
    const key = `leaving ${organization.id} ${locale} ${now} ${again} ${restDays} ${accent ?? ''} ${name}`;
    return sendKept(c, key, style, () => <LeavingPage {...shown} restDays={restDays} />);
  }
  return sendOnce(c, style, <PromisePage {...shown} k={k} mayLeave={mayWish} />);
}

/** What the page's address says, else the language of the letter, else the browser's. */
function localeOf(c: Door, letter: string) {
  return surveyLocaleOf(c.req.query('lang') ?? '') ?? surveyLocaleOf(letter) ?? acceptedLocales(c.req.header('accept-language'))[0] ?? 'en';
}
