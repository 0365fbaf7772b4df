// The doors of following up: the queue, one case, and its next step.
import { Hono } from 'hono';
import { z } from 'zod';
import { type CaseMove, rootCauses } from '#domain/cases.ts';
import { type Fault, invalid, Refusal } from '#domain/refusal.ts';
import { caseOf, moveCase } from '#services/cases.ts';
import { debriefsToHold } from '#reports/debriefs.ts';
import { listCases } from '#reports/queue.ts';
import { ownWavesNow } from '#reports/taking-part.ts';
import type { TypedMove } from '#web/components/case-steps.tsx';
import { CasePage } from '#web/pages/case.tsx';
import { CasesPage } from '#web/pages/cases.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, typedIn } from './forms.ts';
import { only } from './session.ts';

const moves = [
  'contact',
  'note',
  'setRootCause',
  'resolve',
  'resolveWithoutContact',
  'reopen',
] as const satisfies readonly CaseMove['type'][];

const step = z.object({ seen: field.whole(1, 999_999_999), move: field.choice(moves) });

const doneBy = {
  contact: 'caseContacted',
  note: 'caseNoted',
  setRootCause: 'caseCauseKept',
  resolve: 'caseResolved',
  resolveWithoutContact: 'caseResolved',
  reopen: 'caseReopened',
} as const satisfies Record<CaseMove['type'], string>;

export const cases = new Hono<Env>()
  .use('/cases', only('admin', 'leader', 'supervisor'))
  .use('/cases/*', only('admin', 'leader', 'supervisor'))
  .get('/cases', async (c) => {
    const { db, scope, now } = contextOf(c);
    const frame = frameOf(c);
    const { view, team, after } = c.req.query();
    const queue = await listCases(db, scope, { view, team, after }, now, frame.timeZone);
    const [talks, open] = await Promise.all([debriefsToHold(db, scope, now), ownWavesNow(db, scope, now)]);
    return c.html(<CasesPage frame={frame} now={now} {...queue} after={after} talks={talks} open={open} />);
  })
  .get('/cases/:id', (c) => show(c, c.req.param('id')))
  .post('/cases/:id', async (c) => {
    const id = c.req.param('id');
    const sent = await typedIn(c);
    // Each step of the page is a form with fields of its own.
    const typed = { move: sent['move'], note: sent[`note-${sent['move']}`], rootCause: sent[`rootCause-${sent['move']}`] };
    return orAgain(
      c,
      async () => {
        const { seen, move } = read(step, sent);
        try {
          await moveCase(contextOf(c), id, { seenRevision: seen, move: moveOf(move, typed) });
        } catch (e) {
          if (!(e instanceof Refusal) || e.kind !== 'conflict') throw e;
          c.status(409);
          return show(c, id, { typed, faster: true });
        }
        return onTo(c, `/cases/${id}`, doneBy[move]);
      },
      (faults) => show(c, id, { typed, faults }),
    );
  });

type Again = { readonly typed?: TypedMove; readonly faults?: readonly Fault[]; readonly faster?: boolean };

async function show(c: Door, id: string, again: Again = {}): Promise<Response> {
  const ctx = contextOf(c);
  return c.html(<CasePage frame={frameOf(c)} one={await caseOf(ctx, id)} now={ctx.now} {...again} />);
}

function moveOf(type: CaseMove['type'], { note = '', rootCause: given = '' }: TypedMove): CaseMove {
  const rootCause = rootCauses.find((cause) => cause === given);
  if (given !== '' && !rootCause) throw invalid({ field: 'rootCause', code: 'notAChoice' });
  switch (type) {
    case 'note':
    case 'contact':
    case 'reopen':
      return { type, note };
    case 'setRootCause':
      if (!rootCause) throw invalid({ field: 'rootCause', code: 'required' });
      return { type, rootCause };
    case 'resolve':
    case 'resolveWithoutContact':
      return { type, note, ...(rootCause && { rootCause }) };
  }
}
