// The door of surveys: their list, a new one, and the editor with its preview.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import { z } from 'zod';
import { commentThreshold } from '#domain/anonymity.ts';
import type { SurveyLocale } from '#domain/languages.ts';
import { cleanName, nameFaults } from '#domain/people.ts';
import { type Fault, Refusal, refuseAny } from '#domain/refusal.ts';
import { draftFaults, isWritten, languageOfField, type Move, moved, readDraft } from '#domain/survey-draft.ts';
import { scoreQuestion, spokenLocale, type SurveyContent } from '#domain/surveys.ts';
import { settingsOf } from '#services/organizations.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { createSurvey, listSurveys, publishSurvey, type Survey, surveyOf, surveyVersion } from '#services/surveys.ts';
import { messagesFor } from '#web/messages/messages.ts';
import { wordsFor } from '#web/messages/public.ts';
import { EngagementPage } from '#web/pages/engagement.tsx';
import { type Edited, SurveyEditorPage } from '#web/pages/survey-editor.tsx';
import { SurveyPage } from '#web/pages/survey.tsx';
import { NewSurveyPage, SurveysPage } from '#web/pages/surveys.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, type Typed, typedIn } from './forms.ts';
import { only } from './session.ts';
import { styleFor } from './survey-pages.tsx';

const newSurvey = z.object({ kind: field.choice(['customer', 'engagement']), name: field.name() });

/** The number of the version that a form was opened with. */
const opened = z.object({ seen: field.whole(1, 999_999_999) });

/** What an administrator of the example company sees in the preview of the promise. */
const pretended = { teamSize: 9 } as const;

export const surveys = new Hono<Env>()
  .use('/surveys', only('admin'))
  .use('/surveys/*', only('admin'))
  .get('/surveys', async (c) => c.html(<SurveysPage frame={frameOf(c)} surveys={await listSurveys(contextOf(c))} />))
  .get('/surveys/new', (c) => c.html(<NewSurveyPage frame={frameOf(c)} given={{ kind: 'customer' }} />))
  .post('/surveys/new', async (c) => {
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        const { kind, name } = read(newSurvey, typed);
        const { locale } = await settingsOf(contextOf(c));
        return onTo(c, `/surveys/${await createSurvey(contextOf(c), kind, name, standardOf(kind, locale))}`, 'surveyCreated');
      },
      (faults) => c.html(<NewSurveyPage frame={frameOf(c)} given={typed} faults={faults} />),
    );
  })
  .get('/surveys/:id', async (c) => {
    const survey = await surveyOf(contextOf(c), c.req.param('id'));
    const { version: seen, name, content } = survey;
    return show(c, survey, { seen, base: content, name, content, shown: shownIn(c, content, c.req.query('shown')) });
  })
  .post('/surveys/:id', async (c) => {
    const typed = await typedIn(c);
    const survey = await surveyOf(contextOf(c), c.req.param('id'));
    const draft = await draftOf(c, survey, typed);
    const [wish, of = ''] = splitOnce(typed['do'] ?? '', ':');
    if (wish === 'publish') return publish(c, survey, draft, typed);
    const move = moveOf(wish, of);
    const asked = move ? moved(draft.content, move, c.var.parts.newId(8)) : draft.content;
    const content = wish === 'complete' ? withoutMissing({ ...draft, content: asked }, typed) : asked;
    const changed = draft.name !== survey.name || !isDeepStrictEqual(content, draft.base);
    return show(c, survey, { ...draft, content, shown: shownIn(c, content, draft.shown), changed });
  })
  .get('/surveys/:id/preview', async (c) => {
    const { content } = await surveyOf(contextOf(c), c.req.param('id'));
    return preview(c, content, c.req.query('in'), c.req.query('score'));
  })
  .post('/surveys/:id/preview', async (c) => {
    const typed = await typedIn(c);
    const survey = await surveyOf(contextOf(c), c.req.param('id'));
    const { content, shown } = await draftOf(c, survey, typed);
    return preview(c, content, shown);
  });

type Draft = Pick<Edited, 'seen' | 'base' | 'name' | 'content' | 'shown'>;

/** What is typed, read against the version the form was opened with. */
async function draftOf(c: Door, survey: Survey, typed: Typed): Promise<Draft> {
  const ctx = contextOf(c);
  const { seen } = read(opened, typed);
  const base = seen === survey.version ? survey.content : await surveyVersion(ctx.db, ctx.scope.organizationId, survey.id, seen);
  const content = readDraft(base, typed, standardOf(base.kind));
  return { seen, base, name: cleanName(typed['name'] ?? ''), content, shown: shownIn(c, content, typed['shown']) };
}

function publish(c: Door, survey: Survey, draft: Draft, typed: Typed): Promise<Response> {
  const { seen, name, content } = draft;
  const address = `/surveys/${survey.id}`;
  return orAgain(
    c,
    async () => {
      refuseAny([...nameFaults(name), ...draftFaults(content, typed)]);
      // A form in which nothing was changed makes no version.
      if (seen === survey.version && name === survey.name && isDeepStrictEqual(survey.content, content))
        return onTo(c, address, 'surveyPublished');
      try {
        await publishSurvey(contextOf(c), survey.id, seen, { name, content });
      } catch (e) {
        if (!(e instanceof Refusal) || e.kind !== 'conflict') throw e;
        const theirs = await surveyOf(contextOf(c), survey.id);
        // The same form sent twice finds its own words published already.
        if (isDeepStrictEqual(theirs.content, content) && theirs.name === name) return onTo(c, address, 'surveyPublished');
        c.status(409);
        return show(c, theirs, { ...draft, seen: theirs.version, base: theirs.content, changed: true, overtaken: true });
      }
      return onTo(c, address, 'surveyPublished');
    },
    (faults) => show(c, survey, { ...draft, shown: toMend(draft, faults), faults, changed: true }),
  );
}

/** The language that is asked for, else the reader's own, as far as the survey speaks it. */
function shownIn(c: Door, content: SurveyContent, wanted: string | undefined): SurveyLocale {
  return spokenLocale(content, wanted) ?? spokenLocale(content, c.var.locale) ?? content.languages[0];
}

/** The language to show when something is missing: the one that is on the page, else the first where it is. */
function toMend({ content, shown }: Draft, faults: readonly Fault[]): SurveyLocale {
  const faulty = faults.map((fault) => languageOfField(fault.field));
  return [shown, ...content.languages].find((l) => faulty.includes(l)) ?? shown;
}

/** Only the languages in which every word is there, and the one that is being written; the first stays in any case. */
function withoutMissing({ content, base, shown }: Draft, typed: Typed): SurveyContent {
  const missing = new Set(draftFaults(content, typed).map((fault) => languageOfField(fault.field)));
  const stays = (l: SurveyLocale): boolean => l === shown && (l === content.languages[0] || isWritten(content, base, l));
  const [first = shown, ...others] = content.languages.filter((l) => stays(l) || !missing.has(l));
  return { ...content, languages: [first, ...others] };
}

function standardOf(kind: SurveyContent['kind'], first?: SurveyLocale): SurveyContent {
  return kind === 'customer' ? customerQuestionnaire(first) : engagementQuestionnaire(first);
}

function show(c: Door, survey: Survey, edited: Omit<Edited, 'frame' | 'survey'>): Response | Promise<Response> {
  return c.html(<SurveyEditorPage frame={frameOf(c)} survey={survey} {...edited} />);
}

/** The page as it would be asked, with nothing to send it to. Only our own pages may frame it. `score` comes from the link of a test letter. */
async function preview(c: Door, content: SurveyContent, wanted: string | undefined, score = ''): Promise<Response> {
  const { name, accent, threshold: k } = await settingsOf(contextOf(c));
  const locale = spokenLocale(content, wanted) ?? content.languages[0];
  const m = wordsFor(locale);
  const page = { m, locale, organization: name, content, ...(accent && { accent }) };
  const style = createHash('sha256').update(styleFor(content.kind, accent)).digest('base64');
  c.header(
    'content-security-policy',
    `default-src 'none'; style-src 'sha256-${style}'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'`,
  );
  const asked = scoreQuestion(content);
  if (content.kind === 'customer') return c.html(<SurveyPage {...page} given={asked ? { [asked.id]: score } : {}} />);
  return c.html(
    <EngagementPage
      {...page}
      team={messagesFor(c.var.locale).surveys.previewTeam}
      teamSize={pretended.teamSize}
      k={k}
      commentK={commentThreshold(k)}
    />,
  );
}

function moveOf(wish: string, of: string): Move | undefined {
  if (wish === 'up' || wish === 'down' || wish === 'remove') return { do: wish, id: of };
  const [id, option] = splitOnce(of, ':');
  if (wish === 'removeOption' && option !== undefined) return { do: wish, id, option };
  if (wish === 'add' && (of === 'open' || of === 'choice' || of === 'why' || of === 'contact')) return { do: wish, type: of };
  return undefined;
}

function splitOnce(text: string, at: string): [string, string?] {
  const i = text.indexOf(at);
  return i < 0 ? [text] : [text.slice(0, i), text.slice(i + at.length)];
}
