// The parts of the linkage page: what is said, the cloud of teams, all measures side by side.
import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  type Correlation,
  fewestCustomers,
  type Linkage,
  type LinkageReport,
  type LinkageSentence,
  type Measure,
  sentenceOf,
  type TeamPoint,
} from '#domain/linkage.ts';
import { type Dimension, dimensions } from '#domain/surveys.ts';
import { formatInterval, formatMeasure, formatNumber } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { addressOf } from './address.ts';
import { Chart } from './chart.tsx';
import type { Frame } from './frame.ts';
import { Section } from './page.tsx';
import { DimensionMark } from './stat.tsx';
import { DataTable } from './table.tsx';

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

/** Each team a point; hidden ones are named beneath. */
export function Cloud(props: { frame: Frame; view: LinkageReport }): JSX.Element | null {
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

/** Every measure beside the same customers, with its verdict. */
export function Family(props: { frame: Frame; view: LinkageReport }): JSX.Element {
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

function addressOfView({ x, y, wave, survey }: LinkageReport): Record<string, string | null> {
  return { x: x.key, y: y.key, wave: wave?.id ?? null, survey: survey?.id ?? null };
}

/** The teams at the four edges of the cloud: names beside all of them would cover each other. */
function outermost(points: readonly TeamPoint[]): ReadonlySet<string> {
  const edges = [(p: TeamPoint) => p.x, (p: TeamPoint) => -p.x, (p: TeamPoint) => p.y, (p: TeamPoint) => -p.y];
  return new Set(edges.flatMap((of) => points.toSorted((a, b) => of(a) - of(b))[0]?.teamId ?? []));
}

export function isCorrelation(result: Linkage): result is Correlation {
  return 'r' in result;
}

function isDimension(name: string): name is Dimension {
  return dimensions.some((dimension) => dimension === name);
}
