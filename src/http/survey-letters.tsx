// The door of a survey's letters: their words in each language, what they look like, and a test to whoever writes them.
import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import { renderToString } from 'hono/jsx/dom/server';
import { z } from 'zod';
import { addDays, dayOf } from '#domain/calendar.ts';
import type { SurveyLocale } from '#domain/languages.ts';
import { type Fault, Refusal, refuseAny } from '#domain/refusal.ts';
import { letterFaults, type LetterKind, letterKinds, ownWords, placeOfField, readLetters } from '#domain/survey-letters.ts';
import { spokenLocale, type SurveyContent } from '#domain/surveys.ts';
import { settingsOf } from '#services/organizations.ts';
import { publishSurvey, type Survey, surveyOf, surveyVersion } from '#services/surveys.ts';
import { askForTest } from '#services/test-letters.ts';
import { askingOf, invitation } from '#web/emails/invitation.tsx';
import { lettersWords, standardWords } from '#web/emails/words.ts';
import { InboxLine, PlainLetter } from '#web/pages/letter-preview.tsx';
import { type EditedLetters, SurveyLettersPage } from '#web/pages/survey-letters.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, type Typed, typedIn } from './forms.ts';
import { limiter } from './limits.ts';
import { only } from './session.ts';

/** The number of the version that a form was opened with. */
const opened = z.object({ seen: field.whole(1, 999_999_999) });

/** A letter that is only looked at: it carries its style inline, loads and runs nothing, and only our own pages may frame it. */
const previewPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** Until when the employees of the preview can answer. */
const pretendedDays = 14;

type Draft = Pick<EditedLetters, 'seen' | 'base' | 'content' | 'letter' | 'shown'>;

/** The doors of one application, with its own count of tests. */
export function surveyLettersDoors(): Hono<Env> {
  const tests = limiter({ burst: 5, perMinute: 2 });

  return new Hono<Env>()
    .use('/surveys/:id/letters', only('admin'))
    .use('/surveys/:id/letters/*', only('admin'))
    .get('/surveys/:id/letters', async (c) => {
      const survey = await surveyOf(contextOf(c), c.req.param('id'));
      const { version: seen, content } = survey;
      return show(c, survey, { seen, base: content, content, ...placeIn(c, content, c.req.query()) });
    })
    .post('/surveys/:id/letters', async (c) => {
      const typed = await typedIn(c);
      const survey = await surveyOf(contextOf(c), c.req.param('id'));
      const draft = await draftOf(c, survey, typed);
      if (typed['do'] === 'publish') return publish(c, survey, draft, typed);
      if (typed['do'] === 'test') return test(c, survey, draft, () => tests.spend(contextOf(c).actor.memberId, c.var.visit.now));
      return show(c, survey, draft);
    })
    .get('/surveys/:id/letters/preview', async (c) => {
      const { content } = await surveyOf(contextOf(c), c.req.param('id'));
      return preview(c, content, placeIn(c, content, c.req.query()), c.req.query('as'));
    })
    .post('/surveys/:id/letters/preview', async (c) => {
      const typed = await typedIn(c);
      const { content, ...place } = await draftOf(c, await surveyOf(contextOf(c), c.req.param('id')), typed);
      return preview(c, content, place, typed['as']);
    });
}

/** What is typed, read against the version the form was opened with. */
async function draftOf(c: Door, survey: Survey, typed: Typed): Promise<Draft> {
  const ctx = contextOf(c);
  const { seen } = read(opened, typed);
  const base = seen === survey.version ? survey.content : await surveyVersion(ctx.db, ctx.scope.organizationId, survey.id, seen);
  const content = readLetters(base, typed);
  return { seen, base, content, ...placeIn(c, content, typed) };
}

type Place = { readonly letter: LetterKind; readonly shown: SurveyLocale };

/** Which letter is asked for, and in which language: else the reader's own, as far as the survey speaks it. */
function placeIn(c: Door, content: SurveyContent, asked: Readonly<Record<string, string | undefined>>): Place {
  return {
    letter: letterKinds.find((letter) => letter === asked['letter']) ?? 'invitation',
    shown: spokenLocale(content, asked['shown']) ?? spokenLocale(content, c.var.locale) ?? content.languages[0],
  };
}

function publish(c: Door, survey: Survey, draft: Draft, typed: Typed): Promise<Response> {
  const { seen, content } = draft;
  const { letter, shown } = draft;
  const done = (): Response => onTo(c, `/surveys/${survey.id}/letters?letter=${letter}&shown=${shown}`, 'lettersPublished');
  return orAgain(
    c,
    async () => {
      refuseAny(letterFaults(content));
      // The same form sent twice, or one in which nothing was changed, finds its words published already.
      if (isDeepStrictEqual(survey.content, content)) return done();
      try {
        await publishSurvey(contextOf(c), survey.id, seen, { name: survey.name, content });
      } catch (e) {
        if (!(e instanceof Refusal) || e.kind !== 'conflict') throw e;
        const theirs = await surveyOf(contextOf(c), survey.id);
        c.status(409);
        return show(c, theirs, {
          ...draft,
          seen: theirs.version,
          base: theirs.content,
          content: readLetters(theirs.content, typed),
          overtaken: true,
        });
      }
      return done();
    },
    (faults) => show(c, survey, { ...draft, ...toMend(draft, faults), faults }),
  );
}

/** What is wrong is brought onto the page: what is there already, else the first. */
function toMend({ letter, shown }: Draft, faults: readonly Fault[]): Partial<Place> {
  const places = faults.flatMap(({ field: name }) => placeOfField(name) ?? []);
  const place = places.find((one) => one.letter === letter && one.locale === shown) ?? places[0];
  return place ? { letter: place.letter, shown: place.locale } : {};
}

/** To the one who asks, with the words as they are typed; what is typed stays on the page. */
function test(c: Door, survey: Survey, draft: Draft, spend: () => void): Promise<Response> {
  const { content, letter, shown: locale, seen: version } = draft;
  const ctx = contextOf(c);
  return orAgain(
    c,
    async () => {
      refuseAny(letterFaults(content));
      try {
        spend();
      } catch (e) {
        if (!(e instanceof Refusal)) throw e;
        c.status(429);
        return show(c, survey, { ...draft, tested: 'tooMany' });
      }
      await askForTest(ctx, { surveyId: survey.id, version, letter, locale, words: ownWords(content, letter, locale) });
      return show(c, survey, { ...draft, tested: { to: ctx.actor.email } });
    },
    (faults) => show(c, survey, { ...draft, ...toMend(draft, faults), faults }),
  );
}

function show(
  c: Door,
  survey: Survey,
  edited: Omit<EditedLetters, 'frame' | 'survey' | 'standard' | 'changed'>,
): Response | Promise<Response> {
  const { base, content, letter, shown } = edited;
  const standard = standardWords(content.kind, letter, shown, { organization: '{organization}', team: '{team}' });
  const changed = !isDeepStrictEqual(base, content);
  return c.html(<SurveyLettersPage frame={frameOf(c)} survey={survey} {...edited} standard={standard} changed={changed} />);
}

/** The letter as it would reach the one who looks at it. Its links lead to the preview of the survey. */
async function preview(c: Door, content: SurveyContent, { letter, shown: locale }: Place, as: string | undefined): Promise<Response> {
  const ctx = contextOf(c);
  const frame = frameOf(c);
  const { name, senderName, accent, threshold, timeZone } = await settingsOf(ctx);
  const team = frame.m.surveys.previewTeam;
  const lastDay = addDays(dayOf(ctx.now, timeZone), pretendedDays);
  const link = `${ctx.baseUrl}/surveys/${c.req.param('id')}/preview?in=${locale}`;
  const asking = askingOf({ content, letter, locale, organization: { name, accent }, team, lastDay, threshold });
  const written = invitation(asking, ctx.actor.name, { answer: link, leave: link, trap: link });
  const { preheader } = lettersWords(content.kind, letter, locale, asking.own, { organization: name, team, name: ctx.actor.name });
  const inbox = { sender: senderName ?? name, from: frame.m.surveyLetters.from, subject: written.subject, preheader };
  c.header('content-security-policy', previewPolicy);
  if (as === 'text') return c.html(<PlainLetter inbox={inbox} locale={locale} text={written.text} />);
  const above = renderToString(<InboxLine {...inbox} />);
  // A letter's links open beside it, not inside its frame.
  const html = written.html
    .replace(/<head[^>]*>/, (head) => `${head}<base target="_blank">`)
    .replace(/<body[^>]*>/, (body) => body + above);
  return c.html(html);
}
