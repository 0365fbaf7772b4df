// The door to the linkage of engagement and NPS.
import { Hono } from 'hono';
import { linkageOf } from '#reports/linkage.ts';
import { measureName } from '#web/components/linkage.tsx';
import { LinkagePage } from '#web/pages/linkage.tsx';
import { csvFile, rounded } from './csv.ts';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { only } from './session.ts';

export const linkage = new Hono<Env>()
  .get('/linkage', only('admin', 'leader'), async (c) => {
    const { choices, report } = await asked(c);
    return c.html(<LinkagePage frame={frameOf(c)} choices={choices} view={report} mayImport={contextOf(c).actor.role === 'admin'} />);
  })
  .get('/linkage.csv', only('admin', 'leader'), async (c) => {
    const { report } = await asked(c);
    const { m } = frameOf(c);
    const points = report?.points ?? [];
    return csvFile(
      c,
      'linkage',
      [
        [m.common.team, ({ name }) => name],
        [report === null ? 'x' : measureName(m, report.x), ({ x }) => rounded(report?.x.kind === 'nps' ? x * 100 : x, 3)],
        [report === null ? 'y' : measureName(m, report.y), ({ y }) => rounded(report?.y.kind === 'nps' ? y * 100 : y, 3)],
        [m.linkage.size.people, ({ employees: n }) => ('exact' in n ? n.exact : 'band' in n ? n.band : null)],
        [m.linkage.size.customers, ({ customers }) => customers],
      ],
      points,
    );
  });

async function asked(c: Door): ReturnType<typeof linkageOf> {
  const { db, scope, now } = contextOf(c);
  const { x, y, wave, survey } = c.req.query();
  return linkageOf(db, scope, { x, y, wave, survey }, now);
}
