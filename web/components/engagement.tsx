// What employees said, as pages show it: only what the gate has released fits in here.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Figures, GroupSize, Released, ReleasedMeasure, TeamResult } from '#domain/anonymity.ts';
import type { SurveyLocale } from '#domain/languages.ts';
import { dimensions, type Dimension, type Locale } from '#domain/surveys.ts';
import { formatMeasure } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { Chart } from './chart.tsx';
import { HiddenCell } from './empty.tsx';

/** How many answered, in words: '14 answers', '5 to 9 answers'. */
export function sizeText(m: { readonly teams: Pick<Messages['teams'], 'sizeExact' | 'sizeBand' | 'sizeUnknown'> }, n: GroupSize): string {
  if ('exact' in n) return m.teams.sizeExact(n.exact);
  return 'band' in n ? m.teams.sizeBand(n.band) : m.teams.sizeUnknown;
}

/** A released value as it may be told: '3.4', '4.5 or more'. */
export function releasedText(
  m: { readonly teams: Pick<Messages['teams'], 'atMost' | 'atLeast'> },
  locale: SurveyLocale,
  measure: 'score' | 'nps',
  told: ReleasedMeasure,
): string {
  const value = formatMeasure(locale, measure, told.value);
  return told.bound === undefined ? value : told.bound === 'atMost' ? m.teams.atMost(value) : m.teams.atLeast(value);
}

/** One measure of a team in a table's cell: the value, a calm word where it is hidden, another where nobody was asked. */
export function EngagementCell(props: {
  m: Messages;
  locale: Locale;
  result: Released<TeamResult> | null;
  measure: Dimension | 'overall' | 'enps';
  k: number;
}): JSX.Element {
  const { m, locale, result, measure } = props;
  if (result === null) return <span class="help">{m.overview.notAsked}</span>;
  if (result.hidden) return <HiddenCell m={m} k={props.k} />;
  return <FigureCell m={m} locale={locale} figures={result} measure={measure} />;
}

/** The same of figures that are shown, be they a team's or those of several together. */
export function FigureCell(props: {
  m: Messages;
  locale: Locale;
  figures: Released<Pick<Figures, 'measures'>>;
  measure: Dimension | 'overall' | 'enps';
}): JSX.Element {
  const { m, locale, measure } = props;
  const told = props.figures.measures[measure];
  if (told === undefined) return <span class="help">{m.overview.notAsked}</span>;
  const value = formatMeasure(locale, measure === 'enps' ? 'nps' : 'score', told.value);
  return told.bound === undefined ? (
    <>{value}</>
  ) : (
    <>
      <span aria-hidden="true">{`${told.bound === 'atMost' ? '≤' : '≥'} ${value}`}</span>
      <span class="unseen">{told.bound === 'atMost' ? m.teams.atMost(value) : m.teams.atLeast(value)}</span>
    </>
  );
}

/** The four dimensions of one team as dots on the common scale; the title says which is highest and lowest. */
export function DimensionsChart(props: { m: Messages; locale: Locale; id: string; result: Released<Figures>; note?: string }): JSX.Element {
  const { m, locale, result } = props;
  const rows = dimensions.flatMap((dimension) => {
    const told = result.measures[dimension];
    return told === undefined ? [] : [{ label: m.common.dimensions[dimension], value: told.value, colour: dimension }];
  });
  return (
    <Chart
      m={m}
      locale={locale}
      id={props.id}
      title={dimensionsTitle(m, result)}
      unit={m.overview.peopleUnit(sizeText(m, result.n))}
      rowTitle={m.overview.dimension}
      data={{ kind: 'dots', measure: 'score', rows }}
      {...(props.note !== undefined && { note: props.note })}
    />
  );
}

/** Which of the four is highest and which lowest, or that they are much alike (less than .2 apart). */
function dimensionsTitle(m: Messages, result: Released<Figures>): string {
  const told = dimensions.flatMap((dimension) => {
    const value = result.measures[dimension]?.value;
    return value === undefined ? [] : [{ dimension, value }];
  });
  const [highest, lowest] = [told.toSorted((a, b) => b.value - a.value)[0], told.toSorted((a, b) => a.value - b.value)[0]];
  if (!highest || !lowest || highest.value - lowest.value < 0.2) return m.overview.peopleAlike;
  return m.overview.peopleTitle({ highest: highest.dimension, lowest: lowest.dimension }, m.common.dimensions);
}
