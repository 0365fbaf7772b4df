// One team's page: its customers through time, its people as far as they may be shown, its loops.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Released, ReleasedMeasure, TeamComments } from '#domain/anonymity.ts';
import type { Headline } from '#domain/findings.ts';
import type { Period } from '#domain/periods.ts';
import { surveyLocales } from '#domain/languages.ts';
import { type Dimension, dimensions, type Text, textIn } from '#domain/surveys.ts';
import type { MonthOfNps } from '#domain/trend.ts';
import { addressOf } from '#web/components/address.ts';
import type { Crumb } from '#web/components/breadcrumbs.tsx';
import { Chart } from '#web/components/chart.tsx';
import { DoubtedNote } from '#web/components/doubted-note.tsx';
import { EmptyState, HiddenToProtect } from '#web/components/empty.tsx';
import { DimensionsChart, releasedText, sizeText } from '#web/components/engagement.tsx';
import type { Frame } from '#web/components/frame.ts';
import { EmptyStat, NpsStat, NpsTrend, RateStat } from '#web/components/nps.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { type Choices, ReportFilters } from '#web/components/report-filters.tsx';
import { DimensionMark, Stat, Stats } from '#web/components/stat.tsx';
import { DataTable, type Sort } from '#web/components/table.tsx';
import { type TeamLine, TeamTable } from '#web/components/team-table.tsx';
import { formatShortDay } from '#web/messages/format.ts';
import { EnpsStat, headlineText, type PeopleView } from './overview.tsx';

export type Item = ReleasedMeasure & { readonly text: Text; readonly dimension: Dimension; readonly reversed: boolean };

/** A page stays a page: of a whole region's comments the first are shown. */
const mostComments = 100;

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
  people: PeopleView | null;
  /** The latest first. */
  history: readonly PeopleView[];
  items: Released<readonly Item[]> | null;
  /** How many of the survey's sentences a pulse asked. */
  pulse: { readonly asked: number; readonly all: number } | null;
  comments: readonly { readonly question: Text; readonly said: Released<TeamComments> }[];
  closed: { readonly due: number; readonly inTime: number };
  /** The thresholds for results and for comments. */
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
      <People frame={frame} people={people} history={props.history} />
      {items !== null && items.length > 0 && <Items frame={frame} items={items} pulse={props.pulse} />}
      {props.comments.map(({ question, said }) => (
        <Section
          title={textIn(question, locale, surveyLocales)}
          name={`${m.teams.wordsTitle} · ${m.teams.wordsName(props.commentThreshold)}`}
        >
          <ul class="plain-list said">
            {said.comments.slice(0, mostComments).map((text) => (
              <li>
                <blockquote class="words">{text}</blockquote>
              </li>
            ))}
          </ul>
          {said.comments.length > mostComments && <p class="help">{m.teams.moreWords(mostComments, said.comments.length)}</p>}
        </Section>
      ))}
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

function People(props: { frame: Frame; people: PeopleView | null; history: readonly PeopleView[] }): JSX.Element {
  const { frame, people } = props;
  const { m, locale } = frame;
  if (people === null) return <EmptyState title={m.overview.noWave}>{m.overview.notAskedText}</EmptyState>;
  const { wave, result, instead } = people;
  if (result.hidden) {
    const name = instead?.name ?? m.overview.wholeOrganization;
    return (
      <Section title={m.teams.peopleHidden} name={m.overview.peopleName(wave.name, wave.closedDay)}>
        <HiddenToProtect m={m} k={wave.threshold}>
          {instead !== null && <p>{m.overview.hiddenInstead(name)}</p>}
        </HiddenToProtect>
        {instead !== null && (
          <DimensionsChart m={m} locale={locale} id="dimensions" result={instead.result} note={m.teams.peopleInstead(name)} />
        )}
      </Section>
    );
  }
  return (
    <Section title={m.teams.peopleTitle} name={m.teams.peopleName(wave.name, wave.closedDay, sizeText(m, result.n))}>
      <div class="halves">
        <DimensionsChart m={m} locale={locale} id="dimensions" result={result} />
        {props.history.length > 1 && <History frame={frame} history={props.history.toReversed()} />}
      </div>
    </Section>
  );
}

function History(props: { frame: Frame; history: readonly PeopleView[] }): JSX.Element {
  const { m, locale } = props.frame;
  const value = ({ result }: PeopleView, dimension: Dimension) => {
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

function Items(props: {
  frame: Frame;
  items: Released<readonly Item[]>;
  pulse: { readonly asked: number; readonly all: number } | null;
}): JSX.Element {
  const { m, locale } = props.frame;
  return (
    <Section title={m.teams.itemsTitle} name={m.teams.itemsName}>
      {props.pulse && <p class="help">{m.teams.pulse(props.pulse.asked, props.pulse.all)}</p>}
      <DataTable
        m={m}
        caption={m.teams.itemsTitle}
        captionUnseen
        rows={props.items.toSorted((a, b) => dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension))}
        columns={[
          {
            key: 'sentence',
            title: m.teams.sentence,
            cell: (item) => (
              <>
                {textIn(item.text, locale, surveyLocales)} {item.reversed && <span class="help">{m.teams.turned}</span>}
              </>
            ),
          },
          { key: 'dimension', title: m.overview.dimension, cell: (item) => <DimensionMark m={m} dimension={item.dimension} /> },
          { key: 'mean', title: m.teams.mean, figure: true, cell: (item) => releasedText(m, locale, 'score', item) },
        ]}
      />
    </Section>
  );
}
