// Survey pages as bytes: rendered and packed once, kept, and sent again to everybody who is asked the same.
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { renderToString } from 'hono/jsx/dom/server';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { acceptedLocales, type SurveyLocale, surveyLocaleOf } from '#domain/languages.ts';
import { Refusal } from '#domain/refusal.ts';
import { type SurveyContent, type SurveyKind, spokenLocale } from '#domain/surveys.ts';
import { type SurveyFrameProps, surveyStyle } from '#web/components/survey-frame.tsx';
import { wordsFor } from '#web/messages/public.ts';
import { AstrayPage, SurveyRefusalPage, UnusableLinkPage } from '#web/pages/survey.tsx';
import type { Door, Parts } from './environment.ts';
import { surveyHeaders } from './headers.ts';
import { limiter, senderOf } from './limits.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A page ready to be sent; each packing is made when the first browser asks for it. */
type Page = { readonly plain: Bytes; br?: Bytes; gzip?: Bytes; readonly styleHash: string; readonly scripted: boolean };

/** Some 30 kB each with their packings. */
const most = 500;

/** What the survey doors of one house remember. */
type Memory = { readonly pages: Map<string, Page>; readonly ofLink: Limiter; readonly ofSender: Limiter };
type Limiter = ReturnType<typeof limiter>;

const memories = new WeakMap<Parts, Memory>();

/** Sends the page kept under `key`, which names everything that it shows; `make` renders it when it is not there. `scripted` lets it run our own script. */
export function sendKept(c: Door, key: string, style: string, make: () => JSX.Element, status = 200, scripted = false): Response {
  const { pages } = memoryOf(c.var);
  let page = pages.get(key);
  if (page) pages.delete(key); // to stand last again: what has not been asked for longest goes first
  else page = rendered(make(), style, scripted);
  pages.set(key, page);
  if (pages.size > most) pages.delete(pages.keys().next().value!);
  return send(c, page, status);
}

/** Sends a page that shows what this person typed, and keeps nothing. */
export function sendOnce(c: Door, style: string, page: JSX.Element, status = 200): Response {
  return send(c, rendered(page, style), status);
}

/** On to a page by GET, so that reloading it sends nothing again. */
export function onwards(c: Door, location: string): Response {
  return new Response(null, { status: 303, headers: { ...surveyHeaders(c.var.parts.baseUrl), location } });
}

/** The language in the address, else the person's, else the browser's, as far as the survey speaks it; else its first. */
export function localeIn(c: Door, content: SurveyContent, person: string): SurveyLocale {
  const wanted = [c.req.query('lang'), person, ...acceptedLocales(c.req.header('accept-language'))];
  return wanted.map((tag) => spokenLocale(content, tag)).find((l) => l !== undefined) ?? content.languages[0];
}

/** Where the other languages of a survey are found; `more` is what else the address holds, such as '&score=9'. */
export function languageLinks(content: SurveyContent, more = ''): { locale: SurveyLocale; href: string }[] {
  return content.languages.map((locale) => ({ locale, href: `?lang=${locale}${more}` }));
}

/** Takes what was sent to a link, unless too much was sent before; `again` says that the link had been used already. */
export async function taking(
  c: Door,
  token: string,
  work: (again: () => void) => Promise<Response>,
  unusable?: UnusablePage,
): Promise<Response> {
  const { now } = c.var.visit;
  const { ofLink, ofSender } = memoryOf(c.var);
  const sender = senderOf(c);
  const refused = (): void => {
    ofSender.spend(sender, now);
    ofLink.spend(token, now);
  };
  return refusing(
    c,
    async () => {
      ofSender.check(sender, now);
      ofLink.check(token, now);
      try {
        const response = await work(() => ofLink.spend(token, now));
        if (response.status === 422) refused();
        return response;
      } catch (e) {
        if (e instanceof Refusal) refused();
        throw e;
      }
    },
    unusable,
  );
}

/** The page for a link that leads nowhere, and a key that names it. */
export type UnusablePage = { readonly key: string; readonly page: (props: SurveyFrameProps) => JSX.Element };

const unusableLink: UnusablePage = { key: 'unusable', page: UnusableLinkPage };

/**
 * Shows an expected "no" as a survey page. A link that never existed, has passed, was cancelled, used long ago or belongs to somebody else is
 * answered with the same bytes.
 */
export async function refusing(c: Door, work: () => Promise<Response>, unusable = unusableLink): Promise<Response> {
  try {
    return await work();
  } catch (e) {
    if (!(e instanceof Refusal)) throw e;
    const locale = preferredIn(c);
    const m = wordsFor(locale);
    const style = surveyStyle('customer');
    if (e.kind === 'notFound' || e.code === 'alreadyAnswered')
      return sendKept(c, `${unusable.key} ${locale}`, style, () => unusable.page({ m, locale }), 404);
    return sendKept(
      c,
      `${e.code} ${locale}`,
      style,
      () => <SurveyRefusalPage m={m} locale={locale} code={e.code} />,
      e.kind === 'limited' ? 429 : 422,
    );
  }
}

/** For somebody who followed the link that letters hold for programs; `href` is the survey. */
export function showAstray(c: Door, href: string): Response {
  const locale = preferredIn(c);
  return sendOnce(c, surveyStyle('customer'), <AstrayPage m={wordsFor(locale)} locale={locale} href={href} />);
}

/** The language in the address, else the browser's, where no survey says which it speaks. */
export function preferredIn(c: Door): SurveyLocale {
  return surveyLocaleOf(c.req.query('lang') ?? '') ?? acceptedLocales(c.req.header('accept-language'))[0] ?? 'en';
}

/** Any other method than those a link has. */
export function notAllowed(c: Door): Response {
  return new Response('405', {
    status: 405,
    headers: { ...surveyHeaders(c.var.parts.baseUrl), allow: 'GET, HEAD, POST', 'content-type': 'text/plain' },
  });
}

const styles = new Map<string, string>();

/** The style of an organization's survey pages. */
export function styleFor(kind: SurveyKind, accent: string | null): string {
  const key = `${kind} ${accent ?? ''}`;
  let style = styles.get(key);
  if (style === undefined) {
    if (styles.size >= most) styles.clear();
    styles.set(key, (style = surveyStyle(kind, accent ?? undefined)));
  }
  return style;
}

function memoryOf({ parts }: Door['var']): Memory {
  let memory = memories.get(parts);
  if (!memory) {
    memory = {
      pages: new Map(),
      // What a link may cost in vain: what is sent again, or wrong. A first answer costs nothing.
      ofLink: limiter({ burst: 20, perMinute: 10 }),
      // A shop, a train or an office may share one address, so it pays only for what is refused.
      ofSender: limiter({ burst: 300, perMinute: 120 }),
    };
    memories.set(parts, memory);
  }
  return memory;
}

function rendered(page: JSX.Element, style: string, scripted = false): Page {
  const html = renderToString(page);
  return { plain: new TextEncoder().encode(html), styleHash: `sha256-${createHash('sha256').update(style).digest('base64')}`, scripted };
}

function send(c: Door, page: Page, status: number): Response {
  const headers = surveyHeaders(c.var.parts.baseUrl, page.styleHash, page.scripted);
  headers['content-type'] = 'text/html; charset=utf-8';
  headers['vary'] = 'accept-encoding, accept-language';
  const packing = packingOf(c.req.header('accept-encoding'));
  if (packing) headers['content-encoding'] = packing;
  return new Response(packing ? (page[packing] ??= packed(page.plain, packing)) : page.plain, { status, headers });
}

/** How to pack an answer for a browser. */
export function packingOf(accepted: string | undefined): 'br' | 'gzip' | undefined {
  return accepted === undefined ? undefined : accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
}

function packed(plain: Bytes, packing: 'br' | 'gzip'): Bytes {
  const made = packing === 'br' ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : gzipSync(plain);
  return new Uint8Array(made);
}
