// One team's page: its customers through time, its people as far as they may be shown, its loops.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Released } from '#domain/anonymity.ts';
import type { CommentsOfQuestion } from '#domain/comments.ts';
import type { DebriefLine } from '#domain/debriefs.ts';
import type { Headline } from '#domain/findings.ts';
import type { Period } from '#domain/periods.ts';
import { type Dimension, dimensions } from '#domain/surveys.ts';
import type { MonthOfNps } from '#domain/trend.ts';
import type { TeamChange, TeamView, WaveNow } from '#domain/wave-results.ts';
import { addressOf } from '#web/components/address.ts';
import type { Crumb } from '#web/components/breadcrumbs.tsx';
import { Chart } from '#web/components/chart.tsx';
import { CommentSections } from '#web/components/comments.tsx';
import { DoubtedNote } from '#web/components/doubted-note.tsx';
import { EmptyState } from '#web/components/empty.tsx';
import { DimensionsChart, sizeText } from '#web/components/engagement.tsx';
import type { Frame } from '#web/components/frame.ts';
import { EmptyStat, NpsStat, NpsTrend, RateStat } from '#web/components/nps.tsx';
import { type Item, ItemsSection } from '#web/components/items.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { ChangeSince, HiddenResult, ResultFoot, TeamsTogether, WavesNow } from '#web/components/people-said.tsx';
import { type Choices, ReportFilters } from '#web/components/report-filters.tsx';
import { Stat, Stats } from '#web/components/stat.tsx';
import type { Sort } from '#web/components/table.tsx';
import { TalkLine } from '#web/components/talk-line.tsx';
import { type TeamLine, TeamTable } from '#web/components/team-table.tsx';
import { formatShortDay } from '#web/messages/format.ts';
import { EnpsStat, headlineText } from './overview.tsx';

export function TeamPage(props: {
  frame: Frame;
  choices: Choices;
  crumbs: readonly Crumb[];
  surveys: readonly { readonly id: string; readonly name: string }[];
  survey: { readonly id: string } | null;
  months: number;
  period: Period;
  before: Period;
  headline: Headline;
  line: TeamLine;
  below: readonly TeamLine[];
  sort: Sort | undefined;
  trend: readonly MonthOfNps[];
  people: TeamView | null;
  /** The latest first. */
  history: readonly TeamView[];
  change: TeamChange | null;
  hasEarlier: boolean;
  items: Released<readonly Item[]> | null;
  /** Waves that are not published yet. */
  open: readonly WaveNow[];
  talk: DebriefLine | null;
  /** How many of the survey's sentences a pulse asked. */
  pulse: { readonly asked: number; readonly all: number } | null;
  comments: readonly CommentsOfQuestion[];
  closed: { readonly due: number; readonly inTime: number };
  /** The thresholds of the latest wave, for results and for comments. */
  k: number;
  commentThreshold: number;
}): JSX.Element {
  const { frame, choices, line, people, items, closed } = props;
  const { m, locale } = frame;
  const { team, nps, cases } = line;
  const title = m.overview.ofTeam(team.name, headlineText(m, props.headline));
  const path = `/teams/${team.id}`;
  const kept = { ...choices, team: null };
  return (
    <Page frame={frame} title={title} here="teams" crumbs={props.crumbs} width="wide">
      <Heading
        title={title}
        name={m.teams.oneName(m.overview.period(props.period))}
        actions={<ReportFilters m={m} action={path} surveys={props.surveys} survey={props.survey?.id ?? null} months={props.months} />}
      />
      <Stats>
        <NpsStat m={m} locale={locale} nps={nps} />
        <RateStat m={m} locale={locale} figure={nps.now} />
        <EnpsStat m={m} locale={locale} people={people} />
        <Stat
          m={m}
          locale={locale}
          label={m.overview.open}
          measure="count"
          value={cases.open}
          note={<a href={addressOf('/cases', { team: team.id })}>{m.overview.overdue(cases.overdue)}</a>}
        />
        {closed.due === 0 ? (
          <EmptyStat label={m.teams.closed} note={m.teams.closedNone} />
        ) : (
          <Stat
            m={m}
            locale={locale}
            label={m.teams.closed}
            measure="percent"
            value={closed.inTime / closed.due}
            note={m.teams.closedNote(closed.inTime, closed.due)}
          />
        )}
      </Stats>
      <p class="help">
        {m.overview.comparedWith(m.overview.period(props.period), m.overview.period(props.before))}{' '}
        <a href={addressOf('/responses', { team: team.id })}>{m.teams.words}</a>
      </p>
      <DoubtedNote m={m} figure={nps.now} team={team.id} />
      <div class="halves">
        <NpsTrend m={m} locale={locale} id="nps-trend" months={props.trend} />
        <Bands frame={frame} line={line} period={props.period} />
      </div>
      <People {...props} />
      {items !== null && items.length > 0 && <ItemsSection frame={frame} items={items} pulse={props.pulse} />}
      {people !== null && (
        <CommentSections
          frame={frame}
          waveId={people.wave.id}
          k={props.commentThreshold}
          questions={props.comments}
          href={({ question, after }) => addressOf('/comments', { wave: people.wave.id, team: team.id, question, after })}
        />
      )}
      {props.below.length > 0 && (
        <Section id="teams" title={m.teams.belowTitle}>
          <TeamTable
            m={m}
            locale={locale}
            caption={m.teams.belowTitle}
            lines={props.below}
            k={props.k}
            href={(one) => addressOf(`/teams/${one.team.id}`, kept)}
            sort={props.sort}
            sortHref={(by) => `${addressOf(path, { ...kept, sort: by.by, dir: by.descending ? 'desc' : 'asc' })}#teams`}
          />
        </Section>
      )}
      <p>
        <a href="/how-we-measure">{m.overview.howWeMeasure}</a>
      </p>
    </Page>
  );
}

function Bands(props: { frame: Frame; line: TeamLine; period: Period }): JSX.Element | null {
  const { m, locale } = props.frame;
  const { now, before } = props.line.nps;
  if (now.n === 0) return null;
  const share = (part: number): number => part / now.n;
  return (
    <Chart
      m={m}
      locale={locale}
      id="bands"
      title={m.teams.bandsTitle({ promoters: share(now.counts.promoters), detractors: share(now.counts.detractors) })}
      unit={m.teams.bandsUnit(now.n, m.overview.period(props.period))}
      rowTitle={m.teams.period}
      data={{
        kind: 'bands',
        rows: [{ label: m.teams.now, ...now.counts }, ...(before.n === 0 ? [] : [{ label: m.teams.before, ...before.counts }])],
      }}
    />
  );
}

function People(props: Parameters<typeof TeamPage>[0]): JSX.Element {
  const { frame, people, open, talk } = props;
  const { m, locale } = frame;
  const pending = <WavesNow m={m} waves={open} />;
  if (people === null)
    return open.length > 0 ? (
      <Section id="people" title={m.teams.peopleTitle}>
        {pending}
      </Section>
    ) : (
      <EmptyState title={m.overview.noWave}>{m.overview.notAskedText}</EmptyState>
    );
  const { wave, result, instead } = people;
  const name = result.hidden
    ? m.overview.peopleName(wave.name, wave.closedDay)
    : m.teams.peopleName(wave.name, wave.closedDay, sizeText(m, result.n));
  const insteadOf =
    instead?.kind === 'above' ? m.teams.peopleInstead(instead.name ?? m.overview.wholeOrganization) : m.teams.together.title;
  return (
    <Section id="people" title={result.hidden ? m.teams.peopleHidden : m.teams.peopleTitle} name={name}>
      {pending}
      {talk !== null && <TalkLine m={m} locale={locale} talk={talk} />}
      {result.hidden ? (
        <HiddenResult m={m} locale={locale} wave={wave} instead={instead} id="dimensions" note={insteadOf} />
      ) : (
        <div class="halves">
          <DimensionsChart m={m} locale={locale} id="dimensions" result={result} />
          {props.history.length > 1 && <History frame={frame} history={props.history.toReversed()} />}
        </div>
      )}
      {(!result.hidden || instead?.kind === 'together') && (
        <ChangeSince m={m} locale={locale} change={props.change} hasEarlier={props.hasEarlier} />
      )}
      <TeamsTogether m={m} locale={locale} below={people.below} />
      <ResultFoot m={m} view={people} />
    </Section>
  );
}

function History(props: { frame: Frame; history: readonly TeamView[] }): JSX.Element {
  const { m, locale } = props.frame;
  const value = ({ result }: TeamView, dimension: Dimension) => {
    const told = result.hidden ? undefined : result.measures[dimension];
    return told === undefined ? null : { value: told.value };
  };
  return (
    <Chart
      m={m}
      locale={locale}
      id="engagement-history"
      title={m.teams.historyTitle}
      unit={m.teams.historyUnit}
      rowTitle={m.teams.survey}
      note={m.teams.historyNote}
      data={{
        kind: 'line',
        measure: 'score',
        periods: props.history.map(({ wave }) => formatShortDay(locale, wave.closedDay)),
        series: dimensions.map((dimension) => ({
          name: m.common.dimensions[dimension],
          colour: dimension,
          points: props.history.map((view) => value(view, dimension)),
        })),
      }}
    />
  );
}
