// The tree of teams with their figures: everything for leaders, the own teams for a supervisor.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Period } from '#domain/periods.ts';
import type { CombinedTeams } from '#domain/wave-results.ts';
import { addressOf } from '#web/components/address.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { TeamsTogether } from '#web/components/people-said.tsx';
import { type Choices, ReportFilters } from '#web/components/report-filters.tsx';
import type { Sort } from '#web/components/table.tsx';
import { type TeamLine, TeamTable } from '#web/components/team-table.tsx';

export function TeamsPage(props: {
  frame: Frame;
  choices: Choices;
  surveys: readonly { readonly id: string; readonly name: string }[];
  survey: { readonly id: string } | null;
  months: number;
  period: Period;
  lines: readonly TeamLine[];
  /** Hidden teams that are told together. */
  together: readonly CombinedTeams[];
  sort: Sort | undefined;
  k: number;
}): JSX.Element {
  const { frame, choices, lines, sort } = props;
  const { m, locale } = frame;
  const own = frame.account?.role === 'supervisor';
  const title = own ? m.teams.titleOwn : m.teams.title(lines.length);
  const direction = sort && { sort: sort.by, dir: sort.descending ? 'desc' : 'asc' };
  if (lines.length === 0) {
    return (
      <Page frame={frame} title={m.navigation.teams} here="teams">
        <Heading title={m.navigation.teams} />
        <EmptyState
          title={own ? m.teams.noneOwn : m.teams.none}
          {...(frame.account?.role === 'admin' && { action: { href: '/imports', label: m.overview.importPeople } })}
        >
          {own ? m.teams.noneOwnText : m.teams.noneText}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page frame={frame} title={title} here="teams" width="wide">
      <Heading
        title={title}
        name={m.teams.name(m.overview.period(props.period))}
        lead={m.teams.lead}
        actions={
          <ReportFilters
            m={m}
            action="/teams"
            keep={direction ?? {}}
            surveys={props.surveys}
            survey={props.survey?.id ?? null}
            months={props.months}
          />
        }
      />
      <TeamTable
        m={m}
        locale={locale}
        caption={title}
        lines={lines}
        k={props.k}
        href={({ team }) => addressOf(`/teams/${team.id}`, { ...choices, team: null })}
        sort={sort}
        sortHref={(by) => addressOf('/teams', { ...choices, team: null, sort: by.by, dir: by.descending ? 'desc' : 'asc' })}
      />
      <TeamsTogether m={m} locale={locale} below={props.together} top />
      <p>
        <ButtonLink href={addressOf('/teams.csv', { ...choices, team: null, ...direction })} kind="quiet" download>
          {m.overview.downloadTable}
        </ButtonLink>{' '}
        <a href="/how-we-measure">{m.overview.howWeMeasure}</a>
      </p>
    </Page>
  );
}
