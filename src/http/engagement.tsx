// The employee's door: a page that is the same for everybody, and what its script is told of the link that only the browser knows.
import { renderToString } from 'hono/jsx/dom/server';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { z } from 'zod';
import { acceptedLocales, directionOf, type SurveyLocale, surveyLocales, tagOf } from '#domain/languages.ts';
import { fingerprintText, manifestPath } from '#domain/manifest.ts';
import type { Opened } from '#domain/opened.ts';
import { notFound, Refusal } from '#domain/refusal.ts';
import { spokenLocale } from '#domain/surveys.ts';
import { agreedFor } from '#reports/debriefs.ts';
import { hiddenNames } from '#services/hidden-names.ts';
import { type Papers, papersOf } from '#services/registrar.ts';
import { legibleAccent } from '#web/components/accent.ts';
import { surveyStyle } from '#web/components/survey-frame.tsx';
import { type PublicMessages, wordsFor } from '#web/messages/public.ts';
import { AfterwardsBody, CountingBody } from '#web/pages/engagement-after.tsx';
import { EngagementShell } from '#web/pages/engagement-shell.tsx';
import { BallotBody } from '#web/pages/engagement.tsx';
import { bytesIn } from './body.ts';
import type { Door, Env } from './environment.ts';
import { surveyHeaders } from './headers.ts';
import { limiter, senderOf } from './limits.ts';
import { notAllowed, packingOf, preferredIn, refusing, sendKept } from './survey-pages.tsx';

/** Links of earlier versions, which said in their path whose they are, take no answer any more. */
const oldLink = '/e/:old{[\\w-]{48}}';

/** Whoever guesses links pays for each; an office that shares an address does not notice. */
const ofSender = limiter({ burst: 300, perMinute: 120 });

const asked = z.object({ token: z.string().max(100), lang: z.string().max(35).optional() });
const largest = 1024;

export const engagement = new Hono<Env>()
  .get('/e', showShell)
  .get('/e/', showShell)
  .post('/e/open', async (c) => {
    try {
      return answered(c, 200, await opened(c));
    } catch (e) {
      if (!(e instanceof Refusal)) throw e;
      return guessedTooOften(c) ? answered(c, 429, { code: 'tooMany' }) : answered(c, e.kind === 'notFound' ? 404 : 422, { code: e.code });
    }
  })
  .all('/e/open', notAllowed)
  .on(['GET', 'POST'], [oldLink, `${oldLink}/more`], (c) => refusing(c, () => Promise.reject(notFound())));

/** Counts a link that fits nothing; whoever knows one is served however many do not. */
function guessedTooOften(c: Door): boolean {
  try {
    ofSender.spend(senderOf(c), c.var.visit.now);
    return false;
  } catch {
    return true;
  }
}

function showShell(c: Door): Response {
  const locale = preferredIn(c);
  const script = c.var.parts.assets.ballot;
  const page = { m: wordsFor(locale), locale, languages: languagesOf(surveyLocales), script };
  return sendKept(c, `ballot ${locale} ${script}`, surveyStyle('engagement'), () => <EngagementShell {...page} />, 200, true);
}

async function opened(c: Door): Promise<Opened> {
  const { token, lang } = await askedIn(c);
  const papers = await papersOf(c.var.visit, token);
  const { content, organization, state, team, threshold, commentThreshold } = papers;
  const wanted = [lang, papers.locale, ...acceptedLocales(c.req.header('accept-language'))];
  const locale = wanted.map((tag) => spokenLocale(content, tag)).find((l) => l !== undefined) ?? content.languages[0];
  const m = wordsFor(locale);
  return {
    state,
    locale: tagOf(locale),
    dir: directionOf(locale),
    title: `${m.ballot.title} · ${organization.name}`,
    html: renderToString(await bodyOf(c, papers, m, locale)),
    words: saidIn(m),
    accent: legibleAccent(organization.accent ?? ''),
    help: state === 'open' ? await helpFor(c, papers, m, locale) : null,
    papers: {
      head: {
        organization: papers.organizationId,
        wave: papers.waveId,
        threshold,
        commentThreshold,
        seal: papers.seal,
        sizes: papers.sizes,
      },
      team: { ...team, keys: papers.keys },
      proof: papers.proof,
      manifest: papers.manifest,
      issued: papers.issuedDay !== null,
      questions: content.questions.map(({ id, type }) => ({ id, type })),
    },
  };
}

async function helpFor(c: Door, papers: Papers, { ballot }: PublicMessages, locale: SurveyLocale): Promise<Opened['help']> {
  const { organizationId, waveId, team, ownTeam, waveName, content } = papers;
  if (!content.questions.some((q) => q.type === 'open')) return null;
  const names = await hiddenNames(c.var.visit, { organizationId, waveId, teamIds: [team.id, ...(ownTeam ? [ownTeam.id] : [])] });
  return { telling: ballot.telling, talk: ballot.talk.offer, names, locale, about: waveName };
}

async function bodyOf(c: Door, papers: Papers, m: PublicMessages, locale: SurveyLocale): Promise<JSX.Element> {
  const { content, organization, team, waveName } = papers;
  const page = { m, locale, organization: organization.name, languages: languagesOf(content.languages) };
  switch (papers.state) {
    case 'open': {
      const list = { href: manifestPath(papers.place), fingerprint: fingerprintText(papers.manifest) };
      const { supervisor, ownTeam, lastDay, threshold: k, commentThreshold: commentK } = papers;
      const promised = { team: team.name, teamSize: team.eligible, supervisor, ownTeam, lastDay, k, commentK, list };
      return <BallotBody {...page} {...promised} content={content} />;
    }
    case 'waiting':
      return <CountingBody {...page} />;
    case 'closed': {
      const agreed = await agreedFor(c.var.visit, papers.organizationId, papers.waveId, team.id);
      return <AfterwardsBody {...page} survey={waveName} team={team.name} agreed={agreed} />;
    }
  }
}

function saidIn({ ballot }: PublicMessages): Opened['words'] {
  const { space, tooLong, nothing } = ballot.questions;
  return { preparing: ballot.preparing, waiting: ballot.sending.waiting, space, tooLong, nothing };
}

const languagesOf = (locales: readonly SurveyLocale[]) => locales.map((locale) => ({ locale, href: `/e/?lang=${locale}` }));

async function askedIn(c: Door): Promise<z.infer<typeof asked>> {
  const bytes = await bytesIn(c, largest);
  const outcome = asked.safeParse(parsed(bytes?.toString() ?? ''));
  if (!outcome.success) throw new Refusal('invalid', 'malformed');
  return outcome.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answered(c: Door, status: number, body: object): Response {
  const plain = new TextEncoder().encode(JSON.stringify(body));
  const packing = packingOf(c.req.header('accept-encoding'));
  const headers = { ...surveyHeaders(c.var.parts.baseUrl), 'content-type': 'application/json', vary: 'accept-encoding' };
  if (!packing) return new Response(plain, { status, headers });
  const packed = packing === 'br' ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : gzipSync(plain);
  return new Response(new Uint8Array(packed), { status, headers: { ...headers, 'content-encoding': packing } });
}
