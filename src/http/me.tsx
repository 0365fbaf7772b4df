// One's own page: name, language, password, second factor, and where one is signed in.
import { Hono } from 'hono';
import { z } from 'zod';
import { locales } from '#domain/surveys.ts';
import type { Fault } from '#domain/refusal.ts';
import {
  changeMe,
  changePassword,
  confirmSecondFactor,
  dropSecondFactor,
  endOtherSessions,
  endSession,
  me,
  prepareSecondFactor,
  preparedSecondFactor,
} from '#services/me.ts';
import { MePage, SecondFactorPage } from '#web/pages/me.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, typedIn } from './forms.ts';
import { limiter } from './limits.ts';
import { only, sessionToken } from './session.ts';

const form = z.object({ name: field.name(), locale: field.choice(locales) });
const passwordForm = z.object({ current: z.string().default(''), password: z.string().default('') });
const codeForm = z.object({ code: field.text(20) });

/** The doors of one application, with its own count of attempts. */
export function meDoors(): Hono<Env> {
  const attempts = limiter({ burst: 6, perMinute: 1 });
  const attempt = (c: Door): void => attempts.spend(contextOf(c).actor.memberId, c.var.visit.now);

  return new Hono<Env>()
    .use('/me', only())
    .use('/me/*', only())
    .get('/me', (c) => show(c))
    .post('/me', async (c) => {
      const typed = await typedIn(c);
      return orAgain(
        c,
        async () => {
          await changeMe(contextOf(c), read(form, typed));
          return onTo(c, '/me', 'saved');
        },
        (faults) => show(c, faults, typed['name']),
      );
    })
    .post('/me/password', async (c) =>
      orAgain(
        c,
        async () => {
          const { current, password } = read(passwordForm, await typedIn(c));
          attempt(c);
          await changePassword(contextOf(c), sessionToken(c), current, password);
          return onTo(c, '/me', 'passwordSet');
        },
        (faults) => show(c, faults),
      ),
    )
    .post('/me/second-factor', async (c) => {
      await prepareSecondFactor(contextOf(c));
      return onTo(c, '/me/second-factor');
    })
    .get('/me/second-factor', (c) => showSecondFactor(c))
    .post('/me/second-factor/on', async (c) =>
      orAgain(
        c,
        async () => {
          const { code } = read(codeForm, await typedIn(c));
          attempt(c);
          await confirmSecondFactor(contextOf(c), code);
          return onTo(c, '/me', 'factorOn');
        },
        (faults) => showSecondFactor(c, faults),
      ),
    )
    .post('/me/second-factor/off', async (c) =>
      orAgain(
        c,
        async () => {
          const { code } = read(codeForm, await typedIn(c));
          attempt(c);
          await dropSecondFactor(contextOf(c), code);
          return onTo(c, '/me', 'factorOff');
        },
        (faults) => show(c, faults),
      ),
    )
    .post('/me/sessions/others', async (c) => {
      await endOtherSessions(contextOf(c), sessionToken(c));
      return onTo(c, '/me', 'sessionsEnded');
    })
    .post('/me/sessions/:id', async (c) => {
      await endSession(contextOf(c), c.req.param('id'));
      return onTo(c, '/me', 'sessionsEnded');
    });
}

async function show(c: Door, faults: readonly Fault[] = [], name?: string): Promise<Response> {
  const ctx = contextOf(c);
  const own = await me(ctx, sessionToken(c));
  return c.html(
    <MePage
      frame={frameOf(c)}
      me={{ ...own, name: name ?? ctx.actor.name, email: ctx.actor.email, locale: ctx.actor.locale }}
      faults={faults}
    />,
  );
}

async function showSecondFactor(c: Door, faults: readonly Fault[] = []): Promise<Response> {
  const prepared = await preparedSecondFactor(contextOf(c), c.var.organization?.name ?? '');
  return c.html(<SecondFactorPage frame={frameOf(c)} {...prepared} faults={faults} />);
}
