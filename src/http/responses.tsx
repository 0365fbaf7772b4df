// The door of voices: customers' words as a page, and as a file for leaders.
import { Hono } from 'hono';
import { pathTexts } from '#domain/people.ts';
import { bandOf } from '#domain/nps.ts';
import { countUnconfirmed } from '#reports/quarantine.ts';
import { allVoices, listVoices, type Voice, type VoiceFilter } from '#reports/voices.ts';
import { teamsIn } from '#reports/teams.ts';
import type { Messages } from '#web/messages/messages.ts';
import { ResponsesPage } from '#web/pages/responses.tsx';
import { csvStream } from './csv.ts';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { only } from './session.ts';

export const responses = new Hono<Env>()
  .get('/responses', only('admin', 'leader', 'supervisor'), async (c) => {
    const { db, scope, now, actor } = contextOf(c);
    const frame = frameOf(c);
    const asked = filterIn(c);
    const found = await listVoices(db, scope, asked, now, frame.timeZone);
    const waiting = await countUnconfirmed(db, scope);
    const mayDownload = actor.role !== 'supervisor';
    return c.html(<ResponsesPage frame={frame} {...found} waiting={waiting} after={asked.after} mayDownload={mayDownload} />);
  })
  .get('/responses.csv', only('admin', 'leader'), async (c) => {
    const { db, scope, now } = contextOf(c);
    const { m, timeZone } = frameOf(c);
    const paths = pathTexts(await teamsIn(db, scope));
    const voices = await allVoices(db, scope, filterIn(c), now, timeZone);
    return csvStream(c, 'responses.csv', Object.values(m.responses.columns), rows(m, voices, paths));
  });

function filterIn(c: Door): VoiceFilter {
  const { team, band, comment, months, after } = c.req.query();
  return { team, band, comment, months, after };
}

async function* rows(
  m: Messages,
  voices: AsyncIterable<Voice>,
  paths: ReadonlyMap<string, string>,
): AsyncGenerator<(string | number | null)[]> {
  for await (const v of voices) {
    yield [
      v.answeredAt.toISOString(),
      v.survey,
      paths.get(v.teamId) ?? v.team,
      v.customer,
      v.reference,
      v.email,
      v.score,
      m.common.bands[bandOf(v.score)],
      v.comment,
      v.mayContact ? m.common.yes : m.common.no,
      v.caseState && m.cases.states[v.caseState],
      m.responses.standings[v.standing],
    ];
  }
}
