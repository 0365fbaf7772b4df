// The page on which a file is looked at before anything is written: what each column is, how it is taken in, and the first rows as they would be read.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Preview } from '#domain/import-rows.ts';
import { fieldsOf, type ImportChoices, type ImportRecord, measureOf } from '#domain/imports.ts';
import type { Fault } from '#domain/refusal.ts';
import { surveyLocales } from '#domain/languages.ts';
import { Button, Buttons, Checkbox, Choice, ErrorSummary, Fieldset, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { languageOptions } from '#web/components/language-options.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import type { Messages } from '#web/messages/messages.ts';
import { fieldLabel, Found, Sample } from './import-sample.tsx';

type Shown = { frame: Frame; record: ImportRecord; preview: Preview; faults: readonly Fault[] };

/** `missing` are the fields without which no row can be read. */
export function ImportPreviewPage(props: Shown & { missing: readonly string[] }): JSX.Element {
  const { frame, record, preview, missing, faults } = props;
  const { m } = frame;
  const w = m.imports;
  const named = faults.map((fault) => nameField(m, fault));
  return (
    <Page
      frame={frame}
      title={w.titleOf.preview}
      here="imports"
      crumbs={[
        { label: w.name, href: '/imports' },
        { label: record.fileName, href: `/imports/${record.id}` },
      ]}
    >
      <ErrorSummary m={m} faults={named} />
      <Heading title={w.titleOf.preview} name={w.nameOf(record.fileName, w.kinds[record.kind])} lead={w.previewLead} />
      <form method="post" action={`/imports/${record.id}`} novalidate>
        <Columns frame={frame} record={record} preview={preview} faults={named} />
        <How frame={frame} record={record} preview={preview} faults={named} />
        <Buttons>
          <Button kind="primary" formaction={`/imports/${record.id}/start`}>
            {w.begin(record.choices.rows)}
          </Button>
          <Button>{w.again}</Button>
        </Buttons>
      </form>
      <Section id="rows" title={w.firstRows}>
        {missing.length > 0 ? (
          <Notice tone="warning" title={w.needed}>
            <p>{w.neededText(missing.map((field) => fieldLabel(m, field)))}</p>
            {missing.includes('value') && <p>{w.neededMeasures}</p>}
          </Notice>
        ) : (
          <>
            <Found frame={frame} record={record} preview={preview} />
            <Sample frame={frame} record={record} preview={preview} />
          </>
        )}
      </Section>
      <form method="post" action={`/imports/${record.id}/cancel`}>
        <Buttons>
          <Button kind="quiet">{w.discard}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

function Columns({ frame: { m }, record, preview, faults }: Shown): JSX.Element {
  const w = m.imports;
  const { choices, kind } = record;
  const options = fieldsOf[kind].map((field) => ({ value: field, label: w.fields[field] }));
  return (
    <Fieldset legend={w.columns} help={`${w.columnsHelp} ${w.teamHelp}`}>
      <div class="columns" id="field-columns">
        {choices.header.map((title, i) => {
          const field = choices.columns[i] ?? '';
          const label = title || w.column(i + 1);
          return (
            <div>
              <Select
                m={m}
                name={`column-${i}`}
                label={label}
                help={exampleOf(m, preview, i)}
                value={field}
                empty={w.notUsed}
                options={options}
                faults={faults}
              />
              {(field === 'employees' || field === 'customers') && (
                <TextField
                  m={m}
                  name={`measure-${i}`}
                  label={w.measureName(label)}
                  value={measureOf(choices, i)}
                  maxlength={120}
                  faults={faults}
                />
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

function How({ frame: { m, locale }, record, faults }: Shown): JSX.Element {
  const w = m.imports;
  const { choices, kind } = record;
  return (
    <Fieldset legend={w.how}>
      {kind === 'history' ? (
        <History m={m} choices={choices} faults={faults} />
      ) : (
        <Select
          m={m}
          name="locale"
          label={w.locale}
          value={choices.locale ?? ''}
          empty={w.usualLanguage}
          options={languageOptions(locale, surveyLocales)}
        />
      )}
      {kind !== 'events' && <Checkbox m={m} name="createTeams" label={w.createTeams} checked={choices.createTeams} />}
      <Choice
        m={m}
        name="mistakes"
        label={w.mistakes}
        value={choices.allOrNothing ? 'allOrNothing' : 'keepGood'}
        options={[
          { value: 'keepGood', label: w.keepGood, help: w.keepGoodHelp },
          { value: 'allOrNothing', label: w.allOrNothing, help: w.allOrNothingHelp },
        ]}
      />
    </Fieldset>
  );
}

function History({ m, choices, faults }: { m: Messages; choices: ImportChoices; faults: readonly Fault[] }): JSX.Element {
  const w = m.imports;
  const titles = choices.header.map((title, i) => ({ value: String(i), label: title || w.column(i + 1) }));
  return (
    <>
      <TextField
        m={m}
        name="period"
        label={w.period}
        help={w.periodHelp}
        value={choices.period ?? ''}
        width="short"
        maxlength={40}
        faults={faults}
      />
      <div class="beside">
        <Select
          m={m}
          name="only-column"
          label={w.only}
          value={choices.only ? String(choices.only.column) : ''}
          empty={w.allRows}
          options={titles}
        />
        <TextField m={m} name="only" label={w.onlyValue} value={choices.only?.value ?? ''} maxlength={200} faults={faults} />
      </div>
      <Checkbox m={m} name="published" label={w.published} help={w.publishedHelp} checked={choices.published} />
    </>
  );
}

function exampleOf(m: Messages, { rows }: Preview, column: number): string {
  const found = [...new Set(rows.map(({ record }) => (record[column] ?? '').trim()).filter(Boolean))].slice(0, 2).join(', ');
  const short = found.length > 48 ? `${found.slice(0, 47).toWellFormed()}…` : found;
  return short === '' ? m.imports.noExample : m.imports.example(short);
}

/** A fault that speaks of a field says it in the reader's words. */
function nameField(m: Messages, fault: Fault): Fault {
  const column = fault.values?.['column'];
  return column === undefined ? fault : { ...fault, values: { ...fault.values, column: fieldLabel(m, String(column)) } };
}
