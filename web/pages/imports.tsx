// The page of imports: a file to choose, and the files so far.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { importKinds, type ImportRecord } from '#domain/imports.ts';
import type { Fault } from '#domain/refusal.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, Buttons, Choice, ErrorSummary, FileField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatInstant, formatNumber } from '#web/messages/format.ts';

export function ImportsPage(props: {
  frame: Frame;
  imports: readonly ImportRecord[];
  kind: string;
  faults: readonly Fault[];
}): JSX.Element {
  const { frame, imports, kind, faults } = props;
  const { m } = frame;
  const w = m.imports;
  return (
    <Page frame={frame} title={w.name} here="imports">
      <ErrorSummary m={m} faults={faults} />
      <Heading title={w.title} name={w.name} lead={w.lead} />
      <form method="post" action="/imports" enctype="multipart/form-data" novalidate>
        <Choice
          m={m}
          name="kind"
          label={w.kind}
          value={kind}
          faults={faults}
          options={importKinds.map((one) => ({ value: one, label: w.kinds[one], help: w.kindHelp[one] }))}
        />
        <FileField m={m} name="file" label={w.file} help={w.fileHelp} accept=".csv,.txt,.tsv,text/csv,text/plain" faults={faults} />
        <Buttons>
          <Button kind="primary">{w.upload}</Button>
        </Buttons>
      </form>
      <Section title={w.list} name={w.listName}>
        <FilesSoFar frame={frame} imports={imports} />
      </Section>
    </Page>
  );
}

function FilesSoFar({ frame, imports }: { frame: Frame; imports: readonly ImportRecord[] }): JSX.Element {
  const { m, locale, timeZone } = frame;
  const w = m.imports;
  return (
    <DataTable
      m={m}
      caption={w.list}
      captionUnseen
      rows={imports}
      rowHref={({ id }) => `/imports/${id}`}
      empty={<EmptyState title={w.none}>{w.noneText}</EmptyState>}
      columns={[
        { key: 'file', title: w.file, cell: ({ fileName }) => fileName },
        { key: 'kind', title: w.kindShort, cell: ({ kind }) => w.kinds[kind] },
        { key: 'when', title: w.when, cell: ({ createdAt }) => formatInstant(locale, createdAt, timeZone) },
        { key: 'rows', title: w.rows, figure: true, cell: ({ choices }) => formatNumber(locale, choices.rows) },
        { key: 'refused', title: w.refused, figure: true, cell: ({ refused }) => formatNumber(locale, refused) },
        { key: 'state', title: w.state, cell: ({ state }) => <span class={tagOf(state)}>{w.states[state]}</span> },
      ]}
    />
  );
}

function tagOf(state: ImportRecord['state']): string {
  if (state === 'done') return 'tag done';
  return state === 'refused' || state === 'failed' ? 'tag overdue' : state === 'cancelled' ? 'tag' : 'tag due';
}
