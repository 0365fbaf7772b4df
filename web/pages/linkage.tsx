// Engagement beside NPS, over teams: a cloud of points, one correlation with its interval, and what it allows to say.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Released } from '#domain/anonymity.ts';
import {
  type Correlation,
  fewestCustomers,
  type LeftOut,
  type Linkage,
  type LinkageLine,
  type LinkageSentence,
  type Measure,
  sentenceOf,
  type TeamPoint,
} from '#domain/linkage.ts';
import type { Period } from '#domain/periods.ts';
import { type Dimension, dimensions } from '#domain/surveys.ts';
import { addressOf } from '#web/components/address.ts';
import { Chart } from '#web/components/chart.tsx';
import { EmptyState } from '#web/components/empty.tsx';
import { Select } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DimensionMark, Stat, Stats } from '#web/components/stat.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatInterval, formatMeasure, formatNumber } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

type Wave = { readonly id: string; readonly name: string; readonly closedDay: string };
type Named = { readonly id: string; readonly name: string };
type Axis = Measure & { readonly kind: 'score' | 'nps' };

export type LinkageView = {
  readonly x: Axis;
  readonly y: Axis;
  readonly wave: Wave | null;
  readonly survey: Named | null;
  readonly months: Period | null;
  readonly threshold: number;
  readonly points: readonly Released<TeamPoint>[];
  readonly left: readonly LeftOut[];
  readonly result: Linkage;
  readonly adjustedP: number | null;
  readonly sentence: LinkageSentence;
  readonly family: readonly LinkageLine[];
};

export type LinkageChoicesView = {
  readonly x: readonly Measure[];
  readonly y: readonly Measure[];
  readonly waves: readonly Wave[];
  readonly surveys: readonly Named[];
};

/** `view` is null while one of the sides has no results. */
export function LinkagePage(props: {
  frame: Frame;
  choices: LinkageChoicesView;
  view: LinkageView | null;
  mayImport: boolean;
}): JSX.Element {
  const { frame, choices, view } = props;
  const { m } = frame;
  if (view === null) {
    return (
      <Page frame={frame} title={m.linkage.title} here="linkage">
        <Heading title={m.linkage.empty} name={m.linkage.title} />
        <EmptyState title={m.linkage.empty} {...(props.mayImport && { action: { href: '/imports', label: m.linkage.importHistory } })}>
          {m.linkage.emptyText}
        </EmptyState>
        <Background m={m} />
      </Page>
    );
  }
  const title = m.linkage.short[view.sentence.code];
  const name = m.linkage.name(measureName(m, view.x), measureName(m, view.y));
  return (
    <Page frame={frame} title={title} here="linkage" width="wide">
      <Heading title={title} name={name} lead={sentenceText(m, view.sentence)} />
      <Filters m={m} choices={choices} view={view} />
      <Found frame={frame} view={view} />
      <Cloud frame={frame} view={view} />
      <LeftOutTeams m={m} view={view} />
      {view.family.length > 1 && <Family frame={frame} view={view} />}
      <Background m={m} />
    </Page>
  );
}

/** What a measure is called; the mean of all imported ones, and of the four dimensions, have names of their own. */
export function measureName(m: Messages, measure: Measure): string {
  if (measure.period !== null) return measure.name === 'overall' ? m.linkage.meanOfAll : measure.name;
  if (measure.name === 'overall') return m.linkage.overall;
  if (measure.name === 'nps') return m.common.nps;
  return isDimension(measure.name) ? m.common.dimensions[measure.name] : m.common.enps;
}

/** The finding in one sentence. */
export function sentenceText(m: Messages, sentence: LinkageSentence): string {
  const say = m.linkage.sentence;
  switch (sentence.code) {
    case 'tooFew':
      return say.tooFew(sentence.values);
    case 'noSpread':
      return say.noSpread(sentence.values);
    case 'exploratory':
      return say.exploratory(sentence.values);
    case 'togetherRising':
    case 'opposite':
    case 'cannotTell':
    case 'oneOfMany':
      return say[sentence.code](sentence.values);
  }
}

function Filters(props: { m: Messages; choices: LinkageChoicesView; view: LinkageView }): JSX.Element {
  const { m, choices, view } = props;
  const option = (one: Measure) => ({
    value: one.key,
    label: one.period === null ? measureName(m, one) : m.linkage.imported(measureName(m, one), one.period),
  });
  return (
    <form method="get" action="/linkage" class="filters">
      <Select m={m} name="x" label={m.linkage.across} options={choices.x.map(option)} value={view.x.key} autosubmit />
      <Select m={m} name="y" label={m.linkage.up} options={choices.y.map(option)} value={view.y.key} autosubmit />
      {view.wave !== null && choices.waves.length > 1 && (
        <Select
          m={m}
          name="wave"
          label={m.linkage.wave}
          options={choices.waves.map((wave) => ({ value: wave.id, label: m.linkage.waveOption(wave.name, wave.closedDay) }))}
          value={view.wave.id}
          autosubmit
        />
      )}
      {view.survey !== null && choices.surveys.length > 1 && (
        <Select
          m={m}
          name="survey"
          label={m.overview.survey}
          options={choices.surveys.map(({ id, name }) => ({ value: id, label: name }))}
          value={view.survey.id}
          autosubmit
        />
      )}
      <button class="button without-script" type="submit">
        {m.common.show}
      </button>
    </form>
  );
}

function Found(props: { frame: Frame; view: LinkageView }): JSX.Element | null {
  const { result, adjustedP, points } = props.view;
  if (!isCorrelation(result)) return null;
  const { m, locale } = props.frame;
  const influential = points.find((point) => point.teamId === result.mostInfluential.team)?.name ?? '';
  const without = result.mostInfluential.r === null ? null : formatNumber(locale, result.mostInfluential.r, 2);
  return (
    <>
      {result.dependsOnOneTeam && <Notice tone="info">{m.linkage.dependsOnOneTeam(influential, without)}</Notice>}
      <Stats>
        <Stat
          m={m}
          locale={locale}
          label={m.linkage.correlation}
          measure="correlation"
          value={result.r}
          interval={result.interval}
          n={result.n}
        />
        <Stat
          m={m}
          locale={locale}
          label={m.linkage.rank}
          measure="correlation"
          value={result.rho}
          interval={result.rhoInterval}
          note={m.linkage.rankNote}
        />
        {adjustedP !== null && (
          <div class="stat">
            <dt>{m.linkage.adjusted}</dt>
            <dd>
              <span class="stat-value">{m.linkage.p(adjustedP)}</span>
              <span class="stat-note">{m.linkage.adjustedNote}</span>
            </dd>
          </div>
        )}
        <Stat
          m={m}
          locale={locale}
          label={m.linkage.detectable}
          measure="correlation"
          value={result.smallestDetectable}
          note={m.linkage.detectableNote}
        />
      </Stats>
    </>
  );
}

function Cloud(props: { frame: Frame; view: LinkageView }): JSX.Element | null {
  const { m, locale } = props.frame;
  const { x, y, points, left, sentence, wave, months } = props.view;
  if (points.length === 0) return null;
  const [across, up] = [measureName(m, x), measureName(m, y)];
  const outer = outermost(points);
  const period = months === null ? null : m.overview.period(months);
  const source = [
    wave === null ? m.linkage.ofWave(across, x.period ?? '') : m.linkage.ofWave(across, m.linkage.waveOption(wave.name, wave.closedDay)),
    period === null
      ? m.linkage.ofWave(up, y.period ?? '')
      : wave === null
        ? m.linkage.ofOtherMonths(up, period)
        : m.linkage.ofMonths(up, period),
    m.linkage.pointRule(fewestCustomers),
  ];
  return (
    <Chart
      m={m}
      locale={locale}
      id="linkage"
      title={m.linkage.short[sentence.code]}
      unit={m.linkage.chartUnit(across, up)}
      rowTitle={m.common.team}
      data={{
        kind: 'scatter',
        x: { title: across, measure: x.kind },
        y: { title: up, measure: y.kind },
        points: points.map((point) => ({
          label: point.name,
          x: point.x,
          y: point.y,
          href: `/teams/${point.teamId}`,
          named: outer.has(point.teamId),
          ...(point.customers !== null && { n: point.customers }),
        })),
      }}
      hidden={left.filter((one) => one.why === 'hidden').map((one) => one.name)}
      note={source.join(' ')}
      downloads={[{ href: addressOf('/linkage.csv', addressOfView(props.view)), label: m.overview.download }]}
    />
  );
}

/** Hidden teams stand below the chart; these are missing for other reasons. */
function LeftOutTeams(props: { m: Messages; view: LinkageView }): JSX.Element {
  const { m, view } = props;
  const names = (why: LeftOut['why']): string => view.left.flatMap((one) => (one.why === why ? [one.name] : [])).join(', ');
  const [notAsked, few] = [names('notAsked'), names('fewCustomers')];
  return (
    <>
      {notAsked && <p class="help">{m.linkage.leftWhy.notAsked(notAsked)}</p>}
      {few && <p class="help">{m.linkage.leftWhy.fewCustomers(fewestCustomers, few)}</p>}
    </>
  );
}

function Family(props: { frame: Frame; view: LinkageView }): JSX.Element {
  const { frame, view } = props;
  const { m, locale } = frame;
  return (
    <Section title={m.linkage.familyTitle} name={m.linkage.familyName}>
      <DataTable
        m={m}
        caption={m.linkage.familyTitle}
        captionUnseen
        rows={view.family}
        rowHref={(line) => addressOf('/linkage', { ...addressOfView(view), x: line.x.key })}
        columns={[
          { key: 'measure', title: m.linkage.measure, cell: (line) => <MeasureMark m={m} measure={line.x} /> },
          {
            key: 'r',
            title: m.linkage.correlation,
            figure: true,
            cell: ({ result }) => (isCorrelation(result) ? formatMeasure(locale, 'correlation', result.r) : m.linkage.noneYet),
          },
          {
            key: 'interval',
            title: m.common.interval,
            figure: true,
            cell: ({ result }) => isCorrelation(result) && formatInterval(locale, 'correlation', result.interval),
          },
          { key: 'p', title: m.linkage.adjusted, figure: true, cell: (line) => line.adjustedP !== null && m.linkage.p(line.adjustedP) },
          { key: 'n', title: m.linkage.teamsLabel, figure: true, cell: ({ result }) => formatNumber(locale, result.n) },
          { key: 'says', title: m.linkage.says, cell: (line) => m.linkage.verdict[sentenceOf(line.result, line.adjustedP).code] },
        ]}
      />
    </Section>
  );
}

function MeasureMark(props: { m: Messages; measure: Measure }): JSX.Element {
  const { m, measure } = props;
  if (measure.period !== null || !(isDimension(measure.name) || measure.name === 'enps')) return <>{measureName(m, measure)}</>;
  return <DimensionMark m={m} dimension={measure.name} />;
}

function Background(props: { m: Messages }): JSX.Element {
  const { m } = props;
  return (
    <Section title={m.linkage.expectTitle}>
      {m.linkage.expect.map((text) => (
        <p>{text}</p>
      ))}
      <details>
        <summary>{m.linkage.trapsTitle}</summary>
        <ul>
          {m.linkage.traps.map(([name, text]) => (
            <li>
              <strong>{name}</strong> {text}
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a href="/how-we-measure">{m.overview.howWeMeasure}</a>
      </p>
    </Section>
  );
}

function addressOfView({ x, y, wave, survey }: LinkageView): Record<string, string | null> {
  return { x: x.key, y: y.key, wave: wave?.id ?? null, survey: survey?.id ?? null };
}

/** The teams at the four edges of the cloud: names beside all of them would cover each other. */
function outermost(points: readonly TeamPoint[]): ReadonlySet<string> {
  const edges = [(p: TeamPoint) => p.x, (p: TeamPoint) => -p.x, (p: TeamPoint) => p.y, (p: TeamPoint) => -p.y];
  return new Set(edges.flatMap((of) => points.toSorted((a, b) => of(a) - of(b))[0]?.teamId ?? []));
}

function isCorrelation(result: Linkage): result is Correlation {
  return 'r' in result;
}

function isDimension(name: string): name is Dimension {
  return dimensions.some((dimension) => dimension === name);
}
