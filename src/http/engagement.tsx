// The employee's door: the promise and the questions of a letter's link, and the ballot on its way into the box.
import { Hono } from 'hono';
import { isScanner } from '#domain/doubts.ts';
import type { Fault } from '#domain/refusal.ts';
import { type Ballot, cast, openEmployeeInvitation } from '#services/ballots.ts';
import { wordsFor } from '#web/messages/public.ts';
import { EngagementPage, EngagementThanksPage } from '#web/pages/engagement.tsx';
import type { Door, Env } from './environment.ts';
import { orAgain, type Typed, typedIn } from './forms.ts';
import { agentOf } from './link-signs.ts';
import { languageLinks, localeIn, notAllowed, onwards, refusing, sendOnce, showAstray, styleFor, taking } from './survey-pages.tsx';

export const engagement = new Hono<Env>()
  .get('/e/:token', (c) =>
    refusing(c, async () => {
      const ballot = await openEmployeeInvitation(c.var.visit, c.req.param('token'));
      return ballot.counted ? showThanks(c, ballot) : showQuestions(c, ballot);
    }),
  )
  .post('/e/:token', (c) => {
    const token = c.req.param('token');
    return taking(c, token, async (again) => {
      const typed = await typedIn(c);
      // A link works once: what says that it is a program does not use it up. Of employees' links no sign is kept, for it would be a trace.
      if (isScanner(agentOf(c))) return showQuestions(c, await openEmployeeInvitation(c.var.visit, token));
      return orAgain(
        c,
        async () => {
          if (!(await cast(c.var.visit, token, typed))) again();
          const lang = c.req.query('lang');
          return onwards(c, `/e/${token}${lang === undefined ? '' : `?lang=${encodeURIComponent(lang)}`}`);
        },
        async (faults) => showQuestions(c, await openEmployeeInvitation(c.var.visit, token), typed, faults),
      );
    });
  })
  .all('/e/:token', notAllowed)
  .on(['GET', 'POST'], '/e/:token/more', (c) =>
    refusing(c, async () => {
      const token = c.req.param('token');
      await openEmployeeInvitation(c.var.visit, token);
      return showAstray(c, `/e/${token}`);
    }),
  )
  .all('/e/:token/more', notAllowed);

/** Rendered anew each time: what somebody typed must not stay in this process. */
function showQuestions(c: Door, ballot: Ballot, given: Typed = {}, faults: readonly Fault[] = []): Response {
  const { style, page } = sharedBy(c, ballot);
  const { team, threshold, content, supervisor } = ballot;
  const promised = {
    team: team.name,
    teamSize: team.eligible,
    k: threshold,
    commentK: ballot.commentThreshold,
    ...(supervisor && { supervisor }),
  };
  return sendOnce(
    c,
    style,
    <EngagementPage {...page} {...promised} content={content} given={given} faults={faults} />,
    faults.length > 0 ? 422 : 200,
  );
}

function showThanks(c: Door, ballot: Ballot): Response {
  const { style, page } = sharedBy(c, ballot);
  return sendOnce(c, style, <EngagementThanksPage {...page} k={ballot.threshold} />);
}

function sharedBy(c: Door, ballot: Ballot) {
  const { content } = ballot;
  const { name, accent } = ballot.organization;
  const locale = localeIn(c, content, ballot.locale);
  return {
    style: styleFor('engagement', accent),
    page: { m: wordsFor(locale), locale, organization: name, languages: languageLinks(content), ...(accent && { accent }) },
  };
}
