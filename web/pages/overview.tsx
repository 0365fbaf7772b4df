// What a leader opens first: what to know and do, then customers, people and loops, then team by team.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { CaseFigure } from '#domain/cases.ts';
import type { Finding, Headline } from '#domain/findings.ts';
import type { NpsOfTeam } from '#domain/nps.ts';
import type { Period } from '#domain/periods.ts';
import type { Dimension, Locale } from '#domain/surveys.ts';
import type { MonthOfNps } from '#domain/trend.ts';
import type { GroupTable, TeamView } from '#domain/wave-results.ts';
import { addressOf } from '#web/components/address.ts';
import { DimensionsChart, releasedText, sizeText } from '#web/components/engagement.tsx';
import { DoubtedNote } from '#web/components/doubted-note.tsx';
import { EmptyState } from '#web/components/empty.tsx';
import type { Frame } from '#web/components/frame.ts';
import { NpsStat, NpsTrend, EmptyStat, RateStat } from '#web/components/nps.tsx';
import { ButtonLink } from '#web/components/form.tsx';
import { type Begun, FirstSteps } from '#web/components/first-steps.tsx';
import { GroupTables } from '#web/components/groups.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { HiddenResult, ResultFoot, TeamsTogether } from '#web/components/people-said.tsx';
import { type Choices, ReportFilters } from '#web/components/report-filters.tsx';
import { Stat, Stats } from '#web/components/stat.tsx';
import type { Sort } from '#web/components/table.tsx';
import { type TeamLine, TeamTable } from '#web/components/team-table.tsx';
import { formatMeasure } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

type Named = { readonly id: string; readonly name: string };

export function OverviewPage(props: {
  frame: Frame;
  /** What of the address goes on to other pages. */
  choices: Choices;
  team: Named | null;
  path: readonly Named[];
  /** What is still to do before there is anything to show; null afterwards. */
  begun: Begun | null;
  surveys: readonly Named[];
  survey: Named | null;
  months: number;
  period: Period;
  before: Period;
  headline: Headline;
  findings: readonly Finding[];
  nps: NpsOfTeam;
  trend: readonly MonthOfNps[];
  cases: CaseFigure;
  people: TeamView | null;
  groups: readonly GroupTable[];
  /** The talks about the latest wave; null before the first, and for a part of the tree. */
  talks: { readonly id: string; readonly name: string; readonly due: number; readonly overdue: number; readonly done: number } | null;
  threshold: number;
  lines: readonly (TeamLine & { readonly leads: 'down' | 'in' })[];
  sort: Sort | undefined;
}): JSX.Element {
  const { frame, choices, team, survey, lines, people, sort } = props;
  const { m, locale } = frame;
  const { period, before, headline } = props;
  const here = (more: Record<string, string>): string => addressOf('/', { ...choices, ...more });
  const direction = sort && { sort: sort.by, dir: sort.descending ? 'desc' : 'asc' };
  const said = headlineText(m, headline);
  if (props.begun !== null) {
    const first = m.overview.firstSteps;
    const title = props.begun.asked ? first.asked : first.title;
    return (
      <Page frame={frame} title={title} here="overview" width="text">
        <Heading title={title} name={first.name} />
        <FirstSteps frame={frame} begun={props.begun} k={props.threshold} />
      </Page>
    );
  }
  const title = team === null ? said : m.overview.ofTeam(team.name, said);
  const crumbs = [
    { label: m.overview.everything, href: addressOf('/', { ...choices, team: null }) },
    ...props.path.map(({ id, name }) => ({ label: name, href: here({ team: id }) })),
  ];
  return (
    <Page frame={frame} title={title} here="overview" crumbs={team === null ? [] : crumbs} width="wide">
      <Heading
        title={title}
        name={m.overview.name(m.overview.period(period), survey?.name ?? m.navigation.overview)}
        actions={
          <ReportFilters
            m={m}
            action="/"
            keep={{ team: choices.team, ...direction }}
            surveys={props.surveys}
            survey={choices.survey ?? survey?.id ?? null}
            months={props.months}
          />
        }
      />
      <section class="first" aria-labelledby="first-title">
        <h2 id="first-title">{m.overview.firstTitle}</h2>
        <FindingList
          m={m}
          locale={locale}
          findings={props.findings}
          early={headline.code === 'few' || headline.code === 'nobodyYet'}
          choices={choices}
        />
        {props.talks !== null && (
          <p>
            {m.overview.talks(props.talks.name, m.debriefs.finding(props.talks))}{' '}
            <a href={`/talks/${props.talks.id}`}>{m.overview.seeTalks}</a> · <a href="/comments">{m.comments.read}</a>
          </p>
        )}
        <p class="help">
          {m.overview.comparedWith(m.overview.period(period), m.overview.period(before))} {props.findings.length > 0 && m.overview.care}{' '}
          <a href="/how-we-measure">{m.overview.howWeMeasure}</a>
        </p>
      </section>
      <Stats>
        <NpsStat m={m} locale={locale} nps={props.nps} />
        <RateStat m={m} locale={locale} figure={props.nps.now} />
        <EnpsStat m={m} locale={locale} people={people} />
        <Stat
          m={m}
          locale={locale}
          label={m.overview.open}
          measure="count"
          value={props.cases.open}
          note={<a href={addressOf('/cases', { team: choices.team })}>{m.overview.overdue(props.cases.overdue)}</a>}
        />
      </Stats>
      <DoubtedNote m={m} figure={props.nps.now} team={team?.id ?? null} />
      <div class="halves">
        <NpsTrend m={m} locale={locale} id="nps-trend" months={props.trend} />
        <People m={m} locale={locale} people={people} />
      </div>
      <GroupTables m={m} locale={locale} groups={props.groups} />
      {lines.length > 0 && (
        <Section
          id="teams"
          title={m.overview.teamsTitle}
          name={m.overview.teamsName(lines.length)}
          actions={
            <ButtonLink href={addressOf('/overview.csv', { ...choices, ...direction })} kind="quiet" download>
              {m.overview.downloadTable}
            </ButtonLink>
          }
        >
          <TeamTable
            m={m}
            locale={locale}
            caption={m.overview.teamsTitle}
            lines={lines}
            k={people?.wave.threshold ?? props.threshold}
            href={(line) =>
              lines.find((one) => one.team.id === line.team.id)?.leads === 'down'
                ? here({ team: line.team.id })
                : addressOf(`/teams/${line.team.id}`, { ...choices, team: null })
            }
            sort={sort ?? { by: 'team', descending: false }}
            sortHref={(by) => `${here({ sort: by.by, dir: by.descending ? 'desc' : 'asc' })}#teams`}
          />
          <TeamsTogether m={m} locale={locale} below={people?.below ?? []} />
        </Section>
      )}
      {team !== null && (
        <p>
          <a href={addressOf(`/teams/${team.id}`, { ...choices, team: null })}>{m.overview.teamPage}</a>
        </p>
      )}
    </Page>
  );
}

/** The title's sentence about customers. */
export function headlineText(m: Messages, headline: Headline): string {
  switch (headline.code) {
    case 'nobodyYet':
      return m.overview.headline.nobodyYet();
    case 'few':
    case 'first':
      return m.overview.headline[headline.code](headline);
    case 'rose':
    case 'fell':
    case 'steady':
      return m.overview.headline[headline.code](headline);
  }
}

/** eNPS of what is shown: the own result, or a calm word. */
export function EnpsStat(props: { m: Messages; locale: Locale; people: TeamView | null }): JSX.Element {
  const { m, locale, people } = props;
  if (people === null) return <EmptyStat label={m.common.enps} note={m.overview.noWave} />;
  const { result } = people;
  if (result.hidden) return <EmptyStat label={m.common.enps} note={m.common.hiddenTitle} />;
  const told = result.measures['enps'];
  if (told === undefined) return <EmptyStat label={m.common.enps} note={m.overview.notAsked} />;
  return (
    <Stat
      m={m}
      locale={locale}
      label={m.common.enps}
      measure="nps"
      value={told.value}
      {...(told.bound && { bound: told.bound })}
      note={`${sizeText(m, result.n)}, ${m.overview.enpsNote}`}
    />
  );
}

function People(props: { m: Messages; locale: Locale; people: TeamView | null }): JSX.Element {
  const { m, locale, people } = props;
  if (people === null)
    return (
      <EmptyState title={m.overview.noWave} action={{ href: '/waves', label: m.overview.startWave }}>
        {m.overview.noWaveText}
      </EmptyState>
    );
  const { wave, result, instead } = people;
  const note = m.overview.peopleName(wave.name, wave.closedDay);
  return (
    <div>
      {result.hidden ? (
        <HiddenResult m={m} locale={locale} wave={wave} instead={instead} id="dimensions" note={note} />
      ) : (
        <DimensionsChart m={m} locale={locale} id="dimensions" result={result} note={note} />
      )}
      <ResultFoot m={m} view={people} />
    </div>
  );
}

/** A line a place: what its customers and its people say stands together, with the step that follows. */
function FindingList(props: { m: Messages; locale: Locale; findings: readonly Finding[]; early: boolean; choices: Choices }): JSX.Element {
  const { m, locale, findings, choices } = props;
  if (findings.length === 0) return <p>{props.early ? m.overview.early : m.overview.quiet}</p>;
  const places = Map.groupBy(findings, (finding) => ('team' in finding ? finding.team.id : finding.code));
  return (
    <ul class="findings">
      {[...places.values()].map((here) => (
        <li>
          <strong>{placeOf(m, here[0]!, choices)}</strong>
          <p>
            {here.map((finding) => findingText(m, locale, finding)).join(' ')}
            {here.map((finding) => (
              <> {furtherLink(m, finding, choices)}</>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function placeOf(m: Messages, finding: Finding, choices: Choices): JSX.Element | string {
  if ('team' in finding) return <a href={addressOf(`/teams/${finding.team.id}`, { ...choices, team: null })}>{finding.team.name}</a>;
  return finding.code === 'overdue' ? m.overview.open : m.common.responseRate;
}

function findingText(m: Messages, locale: Locale, finding: Finding): string {
  const say = m.overview.finding;
  switch (finding.code) {
    case 'overdue':
      return [say.overdue(finding), finding.most && say.mostOverdue(finding.most)].filter(Boolean).join(' ');
    case 'npsFell':
    case 'npsRose':
      return say[finding.code](finding);
    case 'npsLower':
    case 'npsHigher':
      return say[finding.code](finding);
    case 'farBelow':
      return [
        say.farBelow(
          finding.low.map(({ dimension, told, middle, from }) => ({
            name: dimensionName(m, dimension),
            value: releasedText(m, locale, 'score', told),
            middle: formatMeasure(locale, 'score', middle),
            from: from === null ? null : releasedText(m, locale, 'score', from),
          })),
        ),
        say.askPeople,
      ].join(' ');
    case 'tired':
      return [say.tired(finding), finding.lowest && say.lowest(dimensionName(m, finding.lowest.dimension)), say.askPeople]
        .filter(Boolean)
        .join(' ');
    case 'fewAnswer':
      return say.fewAnswer(finding);
  }
}

/** Where to read on, when that is more than the team's page. */
function furtherLink(m: Messages, finding: Finding, choices: Choices): JSX.Element | null {
  const say = m.overview.finding;
  if (finding.code === 'overdue') return <a href={addressOf('/cases', { team: finding.most?.id ?? choices.team })}>{say.overdueDo}</a>;
  if (finding.code !== 'npsFell' && finding.code !== 'npsLower') return null;
  return <a href={addressOf('/responses', { team: finding.team.id, band: 'detractor' })}>{say.readVoices}</a>;
}

function dimensionName(m: Messages, dimension: Dimension): string {
  return m.common.dimensions[dimension].toLowerCase();
}
