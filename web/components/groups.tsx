// One-way tables over the whole organization, by what people say about themselves, as far as the gate tells them.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { derive } from '#domain/anonymity.ts';
import { surveyLocales } from '#domain/languages.ts';
import { dimensions, type Locale, textIn } from '#domain/surveys.ts';
import type { GroupTable } from '#domain/wave-results.ts';
import { formatNumber } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { FigureCell } from './engagement.tsx';
import { Section } from './page.tsx';
import { DimensionMark } from './stat.tsx';
import { DataTable } from './table.tsx';

export function GroupTables(props: { m: Messages; locale: Locale; groups: readonly GroupTable[] }): JSX.Element {
  return (
    <>
      {props.groups.map((one) => (
        <Group {...props} one={one} />
      ))}
    </>
  );
}

function Group(props: { m: Messages; locale: Locale; one: GroupTable }): JSX.Element {
  const { m, locale } = props;
  const { question, options, table } = props.one;
  const words = m.teams.groups;
  const title = words.title(textIn(question, locale, surveyLocales));
  const nameOf = (optionId: string): string => textIn(options.find(({ id }) => id === optionId)?.text ?? {}, locale, surveyLocales);
  if (table.hidden)
    return (
      <Section title={title} name={words.name}>
        <p>{words[table.why]}</p>
      </Section>
    );
  const rows = table.groups.map((_, i) => derive(table, () => table.groups[i]!));
  return (
    <Section title={title} name={words.name}>
      <DataTable
        m={m}
        caption={title}
        captionUnseen
        rows={rows}
        columns={[
          { key: 'group', title: words.group, cell: (row) => nameOf(row.optionId) },
          { key: 'size', title: words.size, figure: true, cell: (row) => formatNumber(locale, row.n) },
          ...([...dimensions, 'enps'] as const).map((measure) => ({
            key: measure,
            title: measure === 'enps' ? m.common.enps : m.common.dimensions[measure],
            mark: <DimensionMark m={m} dimension={measure} short />,
            figure: true,
            cell: (row: (typeof rows)[number]) => <FigureCell m={m} locale={locale} figures={row} measure={measure} />,
          })),
        ]}
      />
      {table.others.length > 0 && <p class="help">{words.others(table.others.map(nameOf))}</p>}
    </Section>
  );
}
