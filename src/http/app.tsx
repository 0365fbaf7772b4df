// Composes the doors into one web application, and turns every refusal into a page or JSON in one place.
import { Hono } from 'hono';
import { described } from '#domain/faults.ts';
import { notFound, Refusal, type RefusalKind } from '#domain/refusal.ts';
import { visitAt } from '#services/context.ts';
import { RefusalPage } from '#web/pages/refusal.tsx';
import { api } from './api.ts';
import { assets } from './assets.ts';
import { ballotBox } from './ballot-box.ts';
import { cases } from './cases.tsx';
import { comments } from './comments.tsx';
import { debriefs } from './debriefs.tsx';
import { delivery } from './delivery.tsx';
import { engagement } from './engagement.tsx';
import { type Door, type Env, frameOf, type Parts } from './environment.ts';
import { makeSafe, safeHeaders, sameOrigin } from './headers.ts';
import { keys } from './keys.tsx';
import { leaving } from './leaving.tsx';
import { linkage } from './linkage.tsx';
import { meDoors } from './me.tsx';
import { mailboxLetters } from './mailbox-letters.tsx';
import { members } from './members.tsx';
import { people } from './people.tsx';
import { hooks } from './hooks.ts';
import { imports } from './imports.tsx';
import { mailbox } from './mailbox.tsx';
import { overview } from './overview.tsx';
import { papers } from './papers.tsx';
import { programmes } from './programmes.tsx';
import { preferences } from './preferences.ts';
import { quarantine } from './quarantine.tsx';
import { responses } from './responses.tsx';
import { preferred, whoIsThere } from './session.ts';
import { firstStart, setUpDoors } from './set-up.tsx';
import { rules } from './rules.tsx';
import { settings } from './settings.tsx';
import { signInDoors } from './sign-in.tsx';
import { structure } from './structure.tsx';
import { survey } from './survey.tsx';
import { surveyLettersDoors } from './survey-letters.tsx';
import { surveys } from './surveys.tsx';
import { teams } from './teams.tsx';
import { visits } from './visits.tsx';
import { waves } from './waves.tsx';

const statuses = { notFound: 404, forbidden: 403, conflict: 409, invalid: 422, limited: 429 } as const satisfies Record<
  RefusalKind,
  number
>;

/** The whole web application; answers `Request`s, so tests need no port. */
export function appOf(parts: Parts): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('parts', parts);
    c.set('visit', visitAt(parts, parts.clock()));
    await next();
  });
  // Before everything that costs time: the survey doors know nobody and set their own headers.
  app.route('/', survey);
  app.route('/', papers);
  app.route('/', ballotBox);
  app.route('/', mailboxLetters);
  app.route('/', engagement);
  app.route('/', leaving);
  app.route('/', hooks);

  app.use((c, next) => {
    if (c.req.url.includes('%00')) throw notFound(); // PostgreSQL takes no text with it, and nothing is called so
    return next();
  });
  app.use(safeHeaders);
  app.route('/', assets);
  app.get('/health', (c) => c.text('ok'));
  // Programs show a key instead of a cookie.
  app.route('/', api);

  app.use(whoIsThere);
  app.use(sameOrigin);
  app.use(firstStart());
  app.route('/', preferences);
  app.route('/', setUpDoors());
  app.route('/', signInDoors());
  app.route('/', meDoors());
  app.route('/', overview);
  app.route('/', linkage);
  app.route('/', teams);
  app.route('/', comments);
  app.route('/', members);
  app.route('/', imports);
  app.route('/', delivery);
  app.route('/', visits);
  app.route('/', people);
  app.route('/', structure);
  app.route('/', settings);
  app.route('/', rules);
  app.route('/', keys);
  app.route('/', programmes);
  app.route('/', surveys);
  app.route('/', surveyLettersDoors());
  app.route('/', waves);
  app.route('/', cases);
  app.route('/', debriefs);
  app.route('/', responses);
  app.route('/', quarantine);
  app.route('/', mailbox);

  app.notFound((c) => refused(c, new Refusal('notFound', 'notFound')));
  app.onError(async (e, c) => makeSafe(await (e instanceof Refusal ? refused(c, e) : broken(c, e)), parts.baseUrl));
  return app;
}

function refused(c: Door, refusal: Refusal): Response | Promise<Response> {
  const status = statuses[refusal.kind];
  if (wantsJson(c)) return c.json({ error: { kind: refusal.kind, code: refusal.code, faults: refusal.faults } }, status);
  makeReadable(c);
  return c.html(<RefusalPage frame={frameOf(c)} refusal={refusal} />, status);
}

/** A bug: the log gets where it happened under a number that the person can quote, the person gets the number. What people sent is in neither. */
function broken(c: Door, error: Error): Response | Promise<Response> {
  const number = c.var.parts.newId(8);
  console.error(`[${number}] ${c.req.method} ${withoutToken(new URL(c.req.url).pathname)} ${described(error)}`);
  if (wantsJson(c)) return c.json({ error: { kind: 'broken', number } }, 500);
  makeReadable(c);
  return c.html(<RefusalPage frame={frameOf(c)} number={number} />, 500);
}

/** The path of a link that opens something to whoever has it. */
const withoutToken = (path: string): string => path.replace(/^(\/(?:s|e|u|p|sign-in)\/).*/s, '$1…');

const wantsJson = (c: Door): boolean => (c.req.header('accept') ?? '').startsWith('application/json');

/** A refusal may come before anybody has asked how the person reads. */
function makeReadable(c: Door): void {
  if (!c.get('locale')) c.set('locale', preferred(c.req.header('accept-language')));
  if (!c.get('theme')) c.set('theme', 'system');
}
