// Sentence by sentence: the mean of each, and, where many have answered, how many chose what.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Released, ReleasedMeasure } from '#domain/anonymity.ts';
import { surveyLocales } from '#domain/languages.ts';
import { wilsonInterval } from '#domain/stats.ts';
import { type Dimension, dimensions, type Text, textIn } from '#domain/surveys.ts';
import type { Messages } from '#web/messages/messages.ts';
import { releasedText } from './engagement.tsx';
import type { Frame } from './frame.ts';
import { Section } from './page.tsx';
import { DimensionMark } from './stat.tsx';
import { type Column, DataTable } from './table.tsx';

/** `counts` say how many chose 1 to 5; null where that may not be told. */
export type Item = ReleasedMeasure & {
  readonly text: Text;
  readonly dimension: Dimension;
  readonly reversed: boolean;
  readonly counts: readonly number[] | null;
};

/** `pulse` says how many of the survey's sentences were asked, where it was not all of them. */
export function ItemsSection(props: {
  frame: Frame;
  items: Released<readonly Item[]>;
  pulse: { readonly asked: number; readonly all: number } | null;
}): JSX.Element {
  const { m, locale } = props.frame;
  const detailed = props.items.some((item) => item.counts !== null);
  const columns: Column<Item>[] = [
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
  ];
  const more: Column<Item>[] = [
    { key: 'spread', title: m.teams.spread, cell: (item) => <Spread m={m} counts={item.counts} /> },
    { key: 'favourable', title: m.teams.favourable, figure: true, cell: (item) => favourable(m, item.counts) },
  ];
  return (
    <Section title={m.teams.itemsTitle} name={m.teams.itemsName}>
      {props.pulse && <p class="help">{m.teams.pulse(props.pulse.asked, props.pulse.all)}</p>}
      <DataTable
        m={m}
        caption={m.teams.itemsTitle}
        captionUnseen
        rows={props.items.toSorted((a, b) => dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension))}
        columns={detailed ? [...columns, ...more] : columns}
      />
      {!detailed && <p class="help">{m.teams.spreadNote}</p>}
    </Section>
  );
}

const [width, height] = [140, 14];

/** Five parts of one bar, from few to many; its words say the numbers. */
export function Spread(props: {
  m: { readonly teams: Pick<Messages['teams'], 'counts'>; readonly common: Pick<Messages['common'], 'hiddenShort'> };
  counts: readonly number[] | null;
}): JSX.Element {
  const { m, counts } = props;
  const n = counts?.reduce((sum, one) => sum + one, 0) ?? 0;
  if (counts === null || n === 0) return <span class="help">{m.common.hiddenShort}</span>;
  const before = (place: number): number => counts.slice(0, place).reduce((sum, one) => sum + one, 0);
  const x = (count: number): number => Math.round((width * count * 10) / n) / 10;
  return (
    <span class="spread">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
        {counts.map((count, i) => count > 0 && <rect class={`spread-${i + 1}`} x={x(before(i))} y="0" width={x(count)} height={height} />)}
      </svg>
      <span class="second-line">{m.teams.counts(counts)}</span>
    </span>
  );
}

function favourable(m: Messages, counts: readonly number[] | null): string {
  const n = counts?.reduce((sum, one) => sum + one, 0) ?? 0;
  if (counts === null || n === 0) return m.common.hiddenShort;
  const agree = (counts[3] ?? 0) + (counts[4] ?? 0);
  return m.teams.favourableValue(agree / n, wilsonInterval(agree, n));
}
