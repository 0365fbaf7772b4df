// What became of letters, for members: of a survey, of the organization's addresses, and how Coro hears of it.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Reader } from '#db/store.ts';
import { addressState, countStopped, deliveryOfSurvey, lastReport, lettersOf, stoppedAddresses } from '#reports/delivery.ts';
import { personOf } from '#reports/people.ts';
import type { Scope } from '#domain/access.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import type { PeopleList } from '#domain/people.ts';
import { freeByHand, stopByHand } from '#services/stopping.ts';
import { DeliveryPage } from '#web/pages/delivery.tsx';
import { DeliverySettingsPage } from '#web/pages/delivery-settings.tsx';
import { StoppedPage } from '#web/pages/stopped.tsx';
import { contextOf, type Env, frameOf } from './environment.ts';
import { field, onTo, read, typedIn } from './forms.ts';
import { only } from './session.ts';

const freed = z.object({ address: field.text(320) });
const wished = z.object({ do: field.choice(['stop', 'free']) });

/** Before surveys and people, whose addresses these continue: some are for leaders as well. */
export const delivery = new Hono<Env>()
  .get('/surveys/:id/delivery', only('admin', 'leader'), async (c) => {
    const { db, scope } = contextOf(c);
    return c.html(<DeliveryPage frame={frameOf(c)} {...await deliveryOfSurvey(db, scope, c.req.param('id'))} />);
  })
  .get('/people/stopped', only('admin', 'leader'), async (c) => {
    const { db, scope } = contextOf(c);
    const page = /^\d{1,5}$/.test(c.req.query('page') ?? '') ? Number(c.req.query('page')) : 0;
    const { addresses, next } = await stoppedAddresses(db, scope, page);
    return c.html(
      <StoppedPage
        frame={frameOf(c)}
        addresses={addresses}
        all={await countStopped(db, scope)}
        next={next === undefined ? undefined : `/people/stopped?page=${next}`}
        mayFree={scope.role === 'admin'}
      />,
    );
  })
  .post('/people/stopped', only('admin'), async (c) => {
    await freeByHand(contextOf(c), read(freed, await typedIn(c)).address);
    return onTo(c, '/people/stopped', 'addressFreed');
  })
  .post('/people/:list/:id/address', only('admin'), async (c) => {
    const ctx = contextOf(c);
    const [list, id] = [c.req.param('list'), c.req.param('id')];
    if (list !== 'customers' && list !== 'employees') throw notFound();
    const { email } = await personOf(ctx.db, ctx.scope, list, id);
    const { do: wish } = read(wished, await typedIn(c));
    if (email === null) throw conflict();
    if (wish === 'stop') await stopByHand(ctx, email);
    else await freeByHand(ctx, email);
    return onTo(c, `/people/${list}/${id}`, wish === 'stop' ? 'addressStopped' : 'addressFreed');
  })
  .get('/settings/delivery', only('admin'), async (c) => {
    const { db, scope } = contextOf(c);
    const { delivery: set, baseUrl } = c.var.parts;
    return c.html(
      <DeliverySettingsPage
        frame={frameOf(c)}
        settings={{
          by: set?.by ?? 'local',
          from: set?.from ?? '–',
          bounces: set?.bounces,
          webhookSecrets: set?.webhookSecrets.length ?? 0,
          inboundSecret: set?.inboundSecret !== undefined,
        }}
        baseUrl={baseUrl}
        last={await lastReport(db, scope)}
      />,
    );
  });

/** What a person's page shows of letters. */
export async function lettersFor(
  db: Reader,
  scope: Scope,
  list: PeopleList,
  person: { readonly id: string; readonly email: string | null },
) {
  return { note: await addressState(db, scope, person.email), letters: await lettersOf(db, scope, list, person.id) };
}
