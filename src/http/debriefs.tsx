// The doors of talking about results: the list of talks, one talk, and what was agreed.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Agreement } from '#domain/debriefs.ts';
import { type Fault, notFound, Refusal } from '#domain/refusal.ts';
import { debriefOf, listDebriefs } from '#reports/debriefs.ts';
import { writeDebrief } from '#services/debriefs.ts';
import { DebriefPage } from '#web/pages/debrief.tsx';
import { DebriefsPage } from '#web/pages/debriefs.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, typedIn } from './forms.ts';
import { only } from './session.ts';

const everybody = only('admin', 'leader', 'supervisor');
const seen = z.object({ seen: field.whole(0, 999_999_999) });

export const debriefs = new Hono<Env>()
  .get('/talks', everybody, async (c) => list(c, c.req.query('wave')))
  .get('/talks/:wave', everybody, async (c) => list(c, c.req.param('wave'), true))
  .get('/talks/:wave/:team', everybody, async (c) => show(c, whichOf(c)))
  .post('/talks/:wave/:team', everybody, async (c) => {
    const which = whichOf(c);
    const sent = await typedIn(c);
    const typed = { heard: sent['heard'] ?? '', action: sent['action'] ?? '', byDay: sent['byDay'] ?? '', byWhom: sent['byWhom'] ?? '' };
    return orAgain(
      c,
      async () => {
        try {
          await writeDebrief(contextOf(c), which, { seenRevision: read(seen, sent).seen, typed });
        } catch (e) {
          if (!(e instanceof Refusal) || e.kind !== 'conflict') throw e;
          c.status(409);
          return show(c, which, { typed, faster: true });
        }
        return onTo(c, `/talks/${which.waveId}/${which.teamId}`, 'talkWritten');
      },
      (faults) => show(c, which, { typed, faults }),
    );
  });

type Which = { readonly waveId: string; readonly teamId: string };
type Again = { readonly typed?: Agreement; readonly faults?: readonly Fault[]; readonly faster?: boolean };

const whichOf = (c: Door): Which => ({ waveId: c.req.param('wave') ?? '', teamId: c.req.param('team') ?? '' });

async function list(c: Door, asked: string | undefined, must = false): Promise<Response> {
  const { db, scope, now } = contextOf(c);
  const found = await listDebriefs(db, scope, asked, now);
  if (must && found.wave === null) throw notFound();
  return c.html(<DebriefsPage frame={frameOf(c)} {...found} />);
}

async function show(c: Door, { waveId, teamId }: Which, again: Again = {}): Promise<Response> {
  const { db, scope, now } = contextOf(c);
  const one = await debriefOf(db, scope, waveId, teamId, now);
  return c.html(<DebriefPage frame={frameOf(c)} one={one} whole={teamId === scope.organizationId} {...again} />);
}
