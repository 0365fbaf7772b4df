// The first start: until there is an organization every page leads here, and whoever holds the printed token creates it.
import { Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { type Locale, locales } from '#domain/surveys.ts';
import { isSetUp, setUpFirst } from '#services/organizations.ts';
import { openSession } from '#services/sessions.ts';
import { SetUpPage } from '#web/pages/set-up.tsx';
import { type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, typedIn } from './forms.ts';
import { secretAddress } from './headers.ts';
import { limiter, senderOf } from './limits.ts';
import { keepSession } from './session.ts';
import { agentOf } from './sign-in.tsx';

const form = z.object({
  token: field.text(100),
  organization: field.name(),
  locale: field.choice(locales),
  timeZone: field.text(100),
  name: field.name(),
  email: field.email(),
  password: z.string().default(''),
});

/** Leads every page to the set-up until there is an organization; asks the database no more once there is one. */
export function firstStart(): MiddlewareHandler<Env> {
  let open = false;
  return async (c, next) => {
    open ||= await isSetUp(c.var.visit.db);
    if (open || ['/set-up', '/preferences'].includes(new URL(c.req.url).pathname)) return next();
    return onTo(c, '/set-up');
  };
}

/** The doors of one application, with its own count of attempts. */
export function setUpDoors(): Hono<Env> {
  const attempts = limiter({ burst: 20, perMinute: 6 });
  return new Hono<Env>()
    .use('/set-up', secretAddress)
    .get('/set-up', async (c) => {
      if (await isSetUp(c.var.visit.db)) return onTo(c, '/');
      return c.html(
        <SetUpPage
          frame={frameOf(c)}
          typed={{ locale: c.var.locale, timeZone: likelyZone(c.var.locale), token: c.req.query('token') ?? '' }}
        />,
      );
    })
    .post('/set-up', async (c) => {
      const typed = await typedIn(c);
      return orAgain(
        c,
        async () => {
          attempts.spend(senderOf(c), c.var.visit.now);
          const { token, organization, locale, timeZone, name, email, password } = read(form, typed);
          const administrator = { name, email, ...(password !== '' && { password }) };
          const actor = await setUpFirst(c.var.visit, token.trim(), { name: organization, locale, timeZone, administrator });
          keepSession(c, await openSession(c.var.visit, { organizationId: actor.organizationId, id: actor.memberId }, agentOf(c)));
          return onTo(c, '/', 'setUp');
        },
        (faults) => c.html(<SetUpPage frame={frameOf(c)} typed={{ ...typed, password: '' }} faults={faults} />),
      );
    });
}

/** The machine's own time zone; a machine in a data centre has none, then the one that goes with the language. */
function likelyZone(locale: Locale): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone === 'UTC' && locale === 'it' ? 'Europe/Rome' : timeZone;
}
