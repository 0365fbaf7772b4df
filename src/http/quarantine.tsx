// The doors of answers that may not be a person's: the list of them, and what members make of them.
import { Hono } from 'hono';
import type { Fault } from '#domain/refusal.ts';
import { listDoubted } from '#reports/quarantine.ts';
import { settleAnswers, type Verdict } from '#services/quarantine.ts';
import { addressOf } from '#web/components/address.ts';
import { QuarantinePage } from '#web/pages/quarantine.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { onTo, orAgain, typedIn } from './forms.ts';
import { only } from './session.ts';

const everybody = only('admin', 'leader', 'supervisor');

export const quarantine = new Hono<Env>()
  .get('/responses/unconfirmed', everybody, (c) => show(c))
  .post('/responses/unconfirmed/confirm', everybody, (c) => settled(c, 'confirm'))
  .post('/responses/unconfirmed/reject', everybody, (c) => settled(c, 'reject'))
  .post('/responses/unconfirmed/put-back', everybody, (c) => settled(c, 'putBack'));

const said = { confirm: 'answersConfirmed', reject: 'answersRejected', putBack: 'answersPutBack' } as const;

async function settled(c: Door, verdict: Verdict): Promise<Response> {
  const typed = await typedIn(c);
  return orAgain(
    c,
    async () => {
      await settleAnswers(contextOf(c), typed['answers']?.split('\n') ?? [], verdict);
      return onTo(c, addressOf('/responses/unconfirmed', { team: typed['team'] }), said[verdict]);
    },
    (faults) => show(c, faults),
  );
}

async function show(c: Door, faults: readonly Fault[] = []): Promise<Response> {
  const { db, scope } = contextOf(c);
  const { show, team, after, all } = c.req.query();
  const list = await listDoubted(db, scope, { show, team, after });
  return c.html(<QuarantinePage frame={frameOf(c)} {...list} after={after} all={all !== undefined} faults={faults} />);
}
