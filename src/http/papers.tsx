// Door 1: signs what a device has blinded for the link that it knows; and beside it the public list of what everybody in a wave was given.
import { Hono } from 'hono';
import { z } from 'zod';
import { surveyLocales } from '#domain/languages.ts';
import { fingerprintText, manifestPath } from '#domain/manifest.ts';
import { notFound, Refusal, type RefusalKind } from '#domain/refusal.ts';
import { manifestView } from '#services/manifests.ts';
import { signPapers } from '#services/registrar.ts';
import { wordsFor } from '#web/messages/public.ts';
import { ManifestPage } from '#web/pages/manifest.tsx';
import { bytesIn } from './body.ts';
import type { Door, Env, Parts } from './environment.ts';
import { surveyHeaders } from './headers.ts';
import { limiter, senderOf } from './limits.ts';
import { notAllowed, preferredIn, refusing, sendKept, styleFor } from './survey-pages.tsx';

/** In bytes; two blinded papers and a token are 800. */
const largest = 4096;

const wanted = z.strictObject({ token: z.string().max(100), scores: z.string().max(1000), comment: z.string().max(1000) });

const statuses = { notFound: 404, forbidden: 403, conflict: 409, invalid: 422, limited: 429 } as const satisfies Record<
  RefusalKind,
  number
>;

const memories = new WeakMap<Parts, { readonly ofSender: Limiter; readonly ofLink: Limiter }>();
type Limiter = ReturnType<typeof limiter>;

export const papers = new Hono<Env>()
  .post('/e/papers', async (c) => {
    const body = await bytesIn(c, largest);
    if (!body) return say(c, 413, { code: 'tooLong' });
    const asked = wanted.safeParse(parsed(body));
    if (!asked.success) return say(c, 422, { code: 'malformed' });
    const { token, ...blinded } = asked.data;
    try {
      return say(c, 200, await signed(c, token, blinded));
    } catch (e) {
      if (!(e instanceof Refusal)) throw e;
      return say(c, statuses[e.kind], { code: e.code }, e.kind === 'limited' ? { 'retry-after': '60' } : {});
    }
  })
  .all('/e/papers', notAllowed)
  .get('/e/manifest/:organization/:wave', (c) => {
    const { organization: organizationId, wave } = c.req.param();
    const whole = wave.endsWith('.json');
    const waveId = whole ? wave.slice(0, -'.json'.length) : wave;
    return refusing(c, async () => {
      if (![organizationId, waveId].every((id) => /^[\w-]{1,40}$/.test(id))) throw notFound();
      const view = await manifestView(c.var.visit, { organizationId, waveId });
      return whole ? say(c, 200, { ...view.manifest, fingerprint: view.tree.fingerprint }) : showList(c, view);
    });
  })
  .all('/e/manifest/:organization/:wave', notAllowed);

async function signed(c: Door, token: string, blinded: { readonly scores: string; readonly comment: string }) {
  const { now } = c.var.visit;
  const { ofSender, ofLink } = memoryOf(c);
  ofLink.check(token, now);
  try {
    const answer = await signPapers(c.var.visit, token, blinded);
    ofLink.spend(token, now);
    return answer;
  } catch (e) {
    if (e instanceof Refusal && e.kind === 'notFound') ofSender.spend(senderOf(c), now);
    else if (e instanceof Refusal) ofLink.spend(token, now);
    throw e;
  }
}

function showList(c: Door, view: Awaited<ReturnType<typeof manifestView>>): Response {
  const { organization, wave: survey, state, lastDay, manifest, tree } = view;
  const locale = preferredIn(c);
  const path = manifestPath(manifest);
  const { name, accent } = organization;
  const frame = {
    m: wordsFor(locale),
    locale,
    organization: name,
    languages: surveyLocales.map((one) => ({ locale: one, href: `?lang=${one}` })),
    ...(accent && { accent }),
  };
  const says = { survey, state, lastDay, k: manifest.threshold, commentK: manifest.commentThreshold, whole: `${path}.json` };
  return sendKept(c, `${path} ${tree.fingerprint} ${state} ${locale} ${accent ?? ''} ${name}`, styleFor('engagement', accent), () => {
    const order = new Intl.Collator(locale, { numeric: true });
    const teams = manifest.teams.toSorted((a, b) => order.compare(a.name, b.name));
    return <ManifestPage {...frame} {...says} teams={teams} fingerprint={fingerprintText(tree.fingerprint)} />;
  });
}

function memoryOf({ var: { parts } }: Door) {
  let memory = memories.get(parts);
  if (!memory) {
    memory = {
      // Who knows a link is served however much nonsense comes from the same address: only what fits no link is counted by sender.
      ofSender: limiter({ burst: 300, perMinute: 120 }),
      // A link works once; the rest is for a page that did not hear the answer.
      ofLink: limiter({ burst: 20, perMinute: 10 }),
    };
    memories.set(parts, memory);
  }
  return memory;
}

function say(c: Door, status: number, content: object, more: Readonly<Record<string, string>> = {}): Response {
  const headers = { ...surveyHeaders(c.var.parts.baseUrl), 'content-type': 'application/json', ...more };
  return new Response(JSON.stringify(content), { status, headers });
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
