// The doors to the tree of teams and to one team's page.
import { Hono } from 'hono';
import { commentThreshold } from '#domain/anonymity.ts';
import { headlineOf } from '#domain/findings.ts';
import { periodBefore } from '#domain/periods.ts';
import { type Setting, teamRows } from '#reports/overview.ts';
import { teamReport } from '#reports/team.ts';
import { addressOf } from '#web/components/address.ts';
import { sortAsked, sorted } from '#web/components/team-table.tsx';
import { TeamPage } from '#web/pages/team.tsx';
import { TeamsPage } from '#web/pages/teams.tsx';
import { csvFile } from './csv.ts';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { choicesIn } from './overview.tsx';
import { only } from './session.ts';
import { teamColumns } from './team-lines.ts';

const everybody = only('admin', 'leader', 'supervisor');

export const teams = new Hono<Env>()
  .get('/teams', everybody, async (c) => {
    const { setting, lines, sort, together } = await asked(c);
    return c.html(
      <TeamsPage
        frame={frameOf(c)}
        choices={choicesIn(c)}
        {...chosen(setting)}
        lines={lines}
        together={together}
        sort={sort}
        k={thresholdOf(setting)}
      />,
    );
  })
  .get('/teams.csv', everybody, async (c) => {
    const { setting, lines } = await asked(c);
    return csvFile(c, 'teams', teamColumns(frameOf(c).m, setting.tree), lines);
  })
  .get('/teams/:id', everybody, async (c) => {
    const { db, scope, now } = contextOf(c);
    const { survey, months, sort: by, dir } = c.req.query();
    const report = await teamReport(db, scope, c.req.param('id'), { survey, months }, now);
    const { setting, row, below } = report;
    const frame = frameOf(c);
    const choices = choicesIn(c);
    const sort = sortAsked(by, dir);
    const kept = { survey: choices.survey, months: choices.months };
    const k = thresholdOf(setting);
    return c.html(
      <TeamPage
        frame={frame}
        choices={choices}
        {...chosen(setting)}
        crumbs={[
          { label: frame.m.navigation.teams, href: addressOf('/teams', kept) },
          ...setting.path.map(({ id, name }) => ({ label: name, href: addressOf(`/teams/${id}`, kept) })),
        ]}
        before={periodBefore(setting.period)}
        headline={headlineOf(row.nps.now.counts, row.nps.before.counts)}
        line={row}
        below={sorted(below, sort, c.var.locale)}
        sort={sort}
        trend={report.trend}
        people={report.latest}
        history={report.history}
        change={report.change}
        hasEarlier={report.hasEarlier}
        items={report.items}
        open={report.open}
        talk={report.talk}
        pulse={report.pulse}
        comments={report.comments}
        closed={report.closed}
        k={k}
        commentThreshold={commentThreshold(k)}
      />,
    );
  });

const chosen = ({ surveys, survey, months, period }: Setting) => ({ surveys, survey, months, period });

/** What the latest wave promised; before the first one, what the organization promises. */
function thresholdOf({ waves: [latest], threshold }: Setting): number {
  return latest?.threshold ?? threshold;
}

async function asked(c: Door) {
  const { db, scope, now } = contextOf(c);
  const { survey, months, sort: by, dir } = c.req.query();
  const { setting, rows, together } = await teamRows(db, scope, { survey, months }, now);
  const sort = sortAsked(by, dir);
  return { setting, together, sort, lines: sorted(rows, sort, c.var.locale) };
}
