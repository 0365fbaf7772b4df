// The door to the overview and to how it is measured.
import { Hono } from 'hono';
import { commentThreshold } from '#domain/anonymity.ts';
import type { DebriefStand } from '#domain/debriefs.ts';
import { childrenOf } from '#domain/people.ts';
import { periodBefore } from '#domain/periods.ts';
import { listDebriefs } from '#reports/debriefs.ts';
import { type Overview, overviewOf, settingOf } from '#reports/overview.ts';
import type { Choices } from '#web/components/report-filters.tsx';
import { sortAsked, sorted } from '#web/components/team-table.tsx';
import { HowWeMeasurePage } from '#web/pages/how-we-measure.tsx';
import { OverviewPage } from '#web/pages/overview.tsx';
import { csvFile } from './csv.ts';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { only } from './session.ts';
import { teamColumns } from './team-lines.ts';

export const overview = new Hono<Env>()
  .get('/', only('admin', 'leader', 'supervisor'), async (c) => {
    if (contextOf(c).actor.role === 'supervisor') return c.redirect('/cases', 303);
    const { report, sort, lines } = await asked(c);
    const { setting } = report;
    return c.html(
      <OverviewPage
        frame={frameOf(c)}
        choices={choicesIn(c)}
        team={setting.team}
        path={setting.path}
        begun={report.begun}
        surveys={setting.surveys}
        survey={setting.survey}
        months={setting.months}
        period={setting.period}
        before={periodBefore(setting.period)}
        headline={report.headline}
        findings={report.findings}
        nps={report.nps}
        trend={report.trend}
        cases={report.cases}
        people={report.engagement}
        groups={report.groups}
        talks={await talksIn(c, report)}
        threshold={setting.threshold}
        lines={lines}
        sort={sort}
      />,
    );
  })
  .get('/overview.csv', only('admin', 'leader'), async (c) => {
    const { report, lines } = await asked(c);
    return csvFile(c, 'overview', teamColumns(frameOf(c).m, report.setting.tree), lines);
  })
  .get('/how-we-measure', only(), async (c) => {
    const { db, scope, now } = contextOf(c);
    const { threshold } = await settingOf(db, scope, {}, now);
    return c.html(<HowWeMeasurePage frame={frameOf(c)} k={threshold} comments={commentThreshold(threshold)} />);
  });

/** What of an address's choices goes on to other pages. */
export function choicesIn(c: Door): Choices {
  return { team: c.req.query('team') ?? null, survey: c.req.query('survey') ?? null, months: c.req.query('months') ?? null };
}

/** How far the talks about the latest wave are, for the whole organization. */
async function talksIn(c: Door, { setting }: Overview): Promise<Parameters<typeof OverviewPage>[0]['talks']> {
  const { db, scope, now } = contextOf(c);
  const { wave, lines } = await listDebriefs(db, scope, undefined, now);
  if (wave === null || setting.team !== null) return null;
  const count = (stand: DebriefStand): number => lines.filter((line) => line.stand === stand).length;
  return { id: wave.id, name: wave.name, overdue: count('overdue'), due: count('due'), done: count('done') };
}

async function asked(
  c: Door,
): Promise<{ report: Overview; sort: ReturnType<typeof sortAsked>; lines: Parameters<typeof OverviewPage>[0]['lines'] }> {
  const { db, scope, now } = contextOf(c);
  const { team, survey, months, sort: by, dir } = c.req.query();
  const report = await overviewOf(db, scope, { team, survey, months }, now);
  const below = childrenOf(report.setting.tree);
  const lines = report.rows.map((row) => ({ ...row, leads: below.has(row.team.id) ? ('down' as const) : ('in' as const) }));
  const sort = sortAsked(by, dir);
  return { report, sort, lines: sorted(lines, sort, c.var.locale) };
}
