// The list of surveys, and the start of a new one.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import type { SurveyLine } from '#domain/surveys.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatInstant, formatLanguage, formatNumber } from '#web/messages/format.ts';

export function SurveysPage(props: { frame: Frame; surveys: readonly SurveyLine[] }): JSX.Element {
  const { frame, surveys } = props;
  const { m, locale } = frame;
  const words = m.surveys;
  return (
    <Page frame={frame} title={words.title} here="surveys">
      <Heading
        title={words.found(surveys.length)}
        name={words.title}
        lead={words.lead}
        actions={
          <ButtonLink href="/surveys/new" kind="primary">
            {words.create}
          </ButtonLink>
        }
      />
      <DataTable
        m={m}
        caption={words.title}
        captionUnseen
        rows={surveys}
        rowHref={(row) => `/surveys/${row.id}`}
        empty={
          <EmptyState title={words.found(0)} action={{ href: '/surveys/new', label: words.create }}>
            {words.empty}
          </EmptyState>
        }
        columns={[
          { key: 'name', title: words.columns.survey, cell: (row) => row.name },
          { key: 'kind', title: words.columns.asks, cell: (row) => words.kinds[row.kind] },
          {
            key: 'languages',
            title: words.columns.languages,
            cell: (row) => row.languages.map((l) => formatLanguage(locale, l)).join(', '),
          },
          { key: 'questions', title: words.columns.questions, figure: true, cell: (row) => formatNumber(locale, row.questions) },
          { key: 'waves', title: words.columns.waves, figure: true, cell: (row) => formatNumber(locale, row.waves) },
          { key: 'version', title: words.columns.version, figure: true, cell: (row) => formatNumber(locale, row.version) },
          {
            key: 'letters',
            title: m.surveyLetters.link,
            cell: (row) => <a href={`/surveys/${row.id}/letters`}>{m.surveyLetters.change}</a>,
          },
          { key: 'published', title: words.columns.published, cell: (row) => formatInstant(locale, row.publishedAt, frame.timeZone) },
        ]}
      />
    </Page>
  );
}

export function NewSurveyPage(props: { frame: Frame; given: { kind?: string; name?: string }; faults?: readonly Fault[] }): JSX.Element {
  const { frame, given, faults = [] } = props;
  const { m } = frame;
  const words = m.surveys;
  return (
    <Page
      frame={frame}
      title={words.newName}
      here="surveys"
      width="text"
      crumbs={[
        { label: words.title, href: '/surveys' },
        { label: words.newName, href: '/surveys/new' },
      ]}
    >
      <Heading title={words.newTitle} name={words.newName} />
      <ErrorSummary m={m} faults={faults} />
      <form method="post" novalidate>
        <Choice
          m={m}
          name="kind"
          label={words.kind}
          faults={faults}
          {...(given.kind !== undefined && { value: given.kind })}
          options={(['customer', 'engagement'] as const).map((kind) => ({
            value: kind,
            label: words.kinds[kind],
            help: words.kindHelp[kind],
          }))}
        />
        <TextField m={m} name="name" label={words.name} help={words.nameHelp} value={given.name ?? ''} faults={faults} maxlength={120} />
        <Buttons>
          <Button kind="primary">{words.createButton}</Button>
          <ButtonLink href="/surveys">{m.common.cancel}</ButtonLink>
        </Buttons>
      </form>
    </Page>
  );
}
