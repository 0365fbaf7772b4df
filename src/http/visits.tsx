// The door by which a person records that a customer was served.
import { Hono } from 'hono';
import { clockOf, dayOf } from '#domain/calendar.ts';
import type { Fault } from '#domain/refusal.ts';
import { teamsIn } from '#reports/teams.ts';
import { settingsOf } from '#services/organizations.ts';
import { openTouchpoints } from '#services/touchpoints.ts';
import { recordVisit, visitedCustomer } from '#services/visits.ts';
import { VisitPage } from '#web/pages/visit.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { onTo, orAgain, type Typed, typedIn } from './forms.ts';
import { only } from './session.ts';

const who = only('admin', 'supervisor');

export const visits = new Hono<Env>()
  .get('/people/customers/:id/visit', who, (c) => show(c, c.req.param('id')))
  .post('/people/customers/:id/visit', who, async (c) => {
    const id = c.req.param('id');
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        const { touchpoint = '', teamId = '', day = '', time = '' } = typed;
        await recordVisit(contextOf(c), id, { touchpoint, teamId, day, time });
        return onTo(c, `/people/customers/${id}/visit`, 'visitRecorded');
      },
      (faults) => show(c, id, typed, faults),
    );
  });

async function show(c: Door, id: string, typed?: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const ctx = contextOf(c);
  const customer = await visitedCustomer(ctx, id);
  const { timeZone } = await settingsOf(ctx);
  return c.html(
    <VisitPage
      frame={frameOf(c)}
      customer={customer}
      touchpoints={await openTouchpoints(ctx)}
      tree={await teamsIn(ctx.db, ctx.scope)}
      typed={typed ?? { teamId: customer.teamId, day: dayOf(ctx.now, timeZone), time: clockOf(ctx.now, timeZone) }}
      faults={faults}
    />,
  );
}
