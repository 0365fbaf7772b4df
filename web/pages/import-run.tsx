// The page of an import that runs, with how far it is, and of one that has ended, with every row that was refused.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ColumnField, ImportRecord, RowFault } from '#domain/imports.ts';
import { Button, ButtonLink, Buttons } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { Pagination } from '#web/components/pagination.tsx';
import { Progress } from '#web/components/progress.tsx';
import { Stat, Stats } from '#web/components/stat.tsx';
import { DataTable } from '#web/components/table.tsx';
import { rowSentence } from '#web/messages/messages.ts';

export function ImportRunningPage(props: { frame: Frame; record: ImportRecord; leftOut: number; mayCancel: boolean }): JSX.Element {
  const { frame, record, leftOut, mayCancel } = props;
  const { m, locale } = frame;
  const w = m.imports;
  const { state, rowsRead, choices } = record;
  const phase = state === 'checking' || state === 'running' || state === 'queued' ? state : 'uploading';
  return (
    <Page frame={frame} title={w.titleOf[state]} here="imports" width="text" crumbs={crumbsOf(frame, record)}>
      <Heading title={w.titleOf[state]} name={w.nameOf(record.fileName, w.kinds[record.kind])} />
      <Progress m={m} locale={locale} label={w.progress[phase]} done={rowsRead} {...(phase === 'uploading' ? {} : { total: choices.rows })}>
        {state === 'running' && <p>{w.soFar({ ...record, leftOut })}</p>}
      </Progress>
      {mayCancel ? (
        <form method="post" action={`/imports/${record.id}/cancel`}>
          <p class="help">{state === 'running' ? w.cancelHelp : w.cancelCheckHelp}</p>
          <Buttons>
            <Button kind="danger">{w.cancel}</Button>
          </Buttons>
        </form>
      ) : (
        state === 'running' && <p class="help">{w.noCancel}</p>
      )}
      <p class="without-script">
        <a href={`/imports/${record.id}`}>{w.look}</a>
      </p>
    </Page>
  );
}

export function ImportEndedPage(props: {
  frame: Frame;
  record: ImportRecord;
  leftOut: number;
  faults: readonly RowFault[];
  page: number;
  pages: number;
}): JSX.Element {
  const { frame, record, leftOut, faults, page, pages } = props;
  const { m, locale } = frame;
  const w = m.imports;
  const { state, created, changed, unchanged, refused, teamsCreated, rowsRead, choices } = record;
  const stopped = state === 'cancelled' || state === 'failed';
  const figures = {
    [w.created]: created,
    [w.changed]: changed,
    [w.unchanged]: unchanged,
    [w.refused]: refused,
    [w.teamsCreated]: teamsCreated,
  };
  return (
    <Page frame={frame} title={w.titleOf[state]} here="imports" crumbs={crumbsOf(frame, record)}>
      <Heading
        title={w.titleOf[state]}
        name={w.nameOf(record.fileName, w.kinds[record.kind])}
        lead={stopped ? undefined : w.outcome({ ...record, leftOut })}
        actions={<ButtonLink href={`/imports?kind=${record.kind}`}>{w.next}</ButtonLink>}
      />
      {stopped && (
        <Notice tone={state === 'failed' ? 'warning' : 'info'}>
          {rowsRead === 0 ? w.neverBegun : w.stoppedAt(rowsRead, choices.rows)}
        </Notice>
      )}
      {state !== 'refused' && (rowsRead > 0 || state === 'done') && (
        <Stats>
          {Object.entries(figures).map(([label, value]) => (
            <Stat m={m} locale={locale} label={label} measure="count" value={value} />
          ))}
        </Stats>
      )}
      {refused > 0 && (
        <Section
          id="rows-to-mend"
          title={w.faults(refused)}
          name={w.faultsName}
          actions={
            <ButtonLink href={`/imports/${record.id}/rows-to-mend.csv`} download>
              {w.download}
            </ButtonLink>
          }
        >
          <p class="help">{w.downloadHelp}</p>
          <DataTable
            m={m}
            caption={w.faults(refused)}
            captionUnseen
            rows={faults}
            columns={[
              { key: 'row', title: w.row, cell: ({ row }) => w.rowNumber(row) },
              {
                key: 'column',
                title: w.where,
                cell: ({ column, field, found }) => (
                  <>
                    {column ?? whereOf(frame, field)} {found !== '' && <span class="found">{found}</span>}
                  </>
                ),
              },
              { key: 'reason', title: w.reason, cell: (fault) => <span class="sentence">{rowSentence(m, fault)}</span> },
            ]}
          />
          <Pagination m={m} page={page} pages={pages} href={(to) => `/imports/${record.id}?page=${to}#rows-to-mend`} />
        </Section>
      )}
    </Page>
  );
}

const crumbsOf = ({ m }: Frame, { id, fileName }: ImportRecord) => [
  { label: m.imports.name, href: '/imports' },
  { label: fileName, href: `/imports/${id}` },
];

function whereOf({ m }: Frame, field: string): string {
  return Object.hasOwn(m.imports.fields, field) ? m.imports.fields[field as ColumnField] : m.imports.wholeRow;
}
