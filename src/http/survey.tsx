// The customer's door: the survey of a letter's link, shown without recording anything and taken when it is sent.
import { Hono } from 'hono';
import { bandOf, isScore } from '#domain/nps.ts';
import { type Fault, notFound } from '#domain/refusal.ts';
import { scoreQuestion } from '#domain/surveys.ts';
import { answer, type Given, openCustomerInvitation, type OpenInvitation } from '#services/responses.ts';
import { wordsFor } from '#web/messages/public.ts';
import { SurveyPage, SurveyThanksPage } from '#web/pages/survey.tsx';
import type { Door, Env } from './environment.ts';
import { orAgain, type Typed, typedIn } from './forms.ts';
import { agentOf, trapped, watch } from './link-signs.ts';
import {
  languageLinks,
  localeIn,
  notAllowed,
  onwards,
  refusing,
  sendKept,
  sendOnce,
  showAstray,
  styleFor,
  taking,
} from './survey-pages.tsx';

export const survey = new Hono<Env>()
  .get('/s/:token', (c) =>
    refusing(c, async () => {
      const token = c.req.param('token');
      const open = await openCustomerInvitation(c.var.visit, token);
      await watch(c, token, scoreIn(c));
      return open.given && c.req.query('thanks') !== undefined ? showThanks(c, open, open.given) : showQuestions(c, open);
    }),
  )
  .post('/s/:token', (c) => {
    const token = c.req.param('token');
    return taking(c, token, async (again) => {
      const typed = await typedIn(c);
      return orAgain(
        c,
        async () => {
          const { first, score } = await answer(c.var.visit, token, typed, agentOf(c));
          await watch(c, token, score);
          if (!first) again();
          const lang = c.req.query('lang');
          return onwards(c, `/s/${token}?thanks${lang === undefined ? '' : `&lang=${encodeURIComponent(lang)}`}`);
        },
        async (faults) => showTyped(c, await openCustomerInvitation(c.var.visit, token), typed, faults),
      );
    });
  })
  .all('/s/:token', notAllowed)
  // The invisible link of letters: only programs follow it. Whoever gets here all the same is shown the way.
  .on(['GET', 'POST'], '/s/:token/more', (c) =>
    refusing(c, async () => {
      const token = c.req.param('token');
      if (!(await trapped(c, token))) throw notFound();
      return showAstray(c, `/s/${token}`);
    }),
  )
  .all('/s/:token/more', notAllowed);

/** The score of the letter's link is shown chosen and can be changed; anything that is not a score is no score. */
function scoreIn(c: Door): number | undefined {
  const given = c.req.query('score');
  const score = given !== undefined && /^\d{1,2}$/.test(given) ? Number(given) : undefined;
  return isScore(score) ? score : undefined;
}

function showQuestions(c: Door, open: OpenInvitation): Response {
  const score = scoreIn(c);
  const chosen = score === undefined ? {} : { [scoreQuestion(open.content)?.id ?? '']: String(score) };
  const shared = sharedBy(c, open, score === undefined ? '' : `&score=${score}`);
  if (open.given && !open.doubted)
    return sendOnce(
      c,
      shared.style,
      <SurveyPage {...shared.page} content={open.content} given={{ ...typedOf(open, open.given), ...chosen }} />,
    );
  return sendKept(c, `${shared.key} questions ${score ?? ''}`, shared.style, () => (
    <SurveyPage {...shared.page} content={open.content} given={chosen} />
  ));
}

function showTyped(c: Door, open: OpenInvitation, typed: Typed, faults: readonly Fault[]): Response {
  const shared = sharedBy(c, open);
  return sendOnce(c, shared.style, <SurveyPage {...shared.page} content={open.content} given={typed} faults={faults} />, 422);
}

function showThanks(c: Door, open: OpenInvitation, given: Given): Response {
  const shared = sharedBy(c, open, '&thanks');
  const band = bandOf(given.score);
  // Nobody calls because of an answer that may be a program's, so nobody is promised a call.
  const contacted = given.mayContact && band === 'detractor' && !open.doubted;
  const page = { ...shared.page, band, contacted, changeHref: `?lang=${shared.page.locale}` };
  return sendKept(c, `${shared.key} thanks ${band} ${contacted}`, shared.style, () => <SurveyThanksPage {...page} />);
}

/** What all pages of an invitation share, and a key that names it: everybody who is asked the same in the same language gets the same bytes. */
function sharedBy(c: Door, open: OpenInvitation, more = '') {
  const { organization, content, surveyId, version } = open;
  const { name, accent } = organization;
  const locale = localeIn(c, content, open.locale);
  return {
    key: `${organization.id} ${surveyId} ${version} ${locale} ${accent ?? ''} ${name}`,
    style: styleFor('customer', accent),
    page: { m: wordsFor(locale), locale, organization: name, languages: languageLinks(content, more), ...(accent && { accent }) },
  };
}

/** An answer as a form would send it again. */
function typedOf({ content }: OpenInvitation, given: Given): Typed {
  const idOf = (type: 'score' | 'why' | 'contact'): string => content.questions.find((q) => q.type === type)?.id ?? '';
  return {
    ...Object.fromEntries(Object.entries(given.answers).map(([id, said]) => [id, String(said)])),
    [idOf('score')]: String(given.score),
    ...(given.comment !== null && { [idOf('why')]: given.comment }),
    ...(given.mayContact && { [idOf('contact')]: 'yes' }),
  };
}
