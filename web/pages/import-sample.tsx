// The first rows of a file as they would be read, and what all rows that were looked at come to.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Misread, Preview, PreviewRow } from '#domain/import-rows.ts';
import { columnOf, type ColumnField, type ImportChoices, type ImportRecord, isWide, levels, measureOf } from '#domain/imports.ts';
import { surveyLocaleOf } from '#domain/languages.ts';
import type { Locale } from '#domain/surveys.ts';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { type Column, DataTable } from '#web/components/table.tsx';
import { formatLanguage } from '#web/messages/format.ts';
import { type Messages, rowSentence } from '#web/messages/messages.ts';

type Shown = { frame: Frame; record: ImportRecord; preview: Preview };

/** What the rows that were looked at come to. */
export function Found({ frame: { m }, record, preview }: Shown): JSX.Element {
  const w = m.imports;
  const { looked, faulty, leftOut, newTeams } = preview;
  const all = looked === record.choices.rows;
  const most = 30;
  return (
    <>
      <Notice tone={faulty > 0 ? 'warning' : 'info'} title={faulty > 0 ? w.someFaulty(faulty, looked) : w.allGood(looked - leftOut)}>
        <>
          {newTeams.length > 0 && <p>{w.newTeams(newTeams.length)}</p>}
          {leftOut > 0 && <p>{w.leftOut(leftOut)}</p>}
          {!all && <p>{w.inSample(looked)}</p>}
        </>
      </Notice>
      {newTeams.length > 0 && (
        <details>
          <summary>{w.newTeamsList}</summary>
          <ul>
            {newTeams.slice(0, most).map((path) => (
              <li>{path}</li>
            ))}
            {newTeams.length > most && <li>{w.andMore(newTeams.length - most)}</li>}
          </ul>
        </details>
      )}
    </>
  );
}

export function Sample({ frame: { m, locale }, record, preview }: Shown): JSX.Element {
  const w = m.imports;
  const keys = keysOf(record);
  const columns = keys.map(({ key, title, sources }): Column<PreviewRow> => ({
    key,
    title: title ?? (Object.hasOwn(w.exports.columns, key) ? w.exports.columns[key as keyof typeof w.exports.columns] : fieldLabel(m, key)),
    cell: ({ record: cells, read, faults }) => {
      const wrong = faults.filter((fault) => keyOf(keys, record.choices, fault) === key);
      const text =
        read?.[key] ??
        (faults.length > 0
          ? sources
              .map((i) => cells[i] ?? '')
              .filter(Boolean)
              .join(' ')
              .slice(0, 120)
          : '');
      const shown = key === 'locale' && read?.[key] ? languageOf(locale, read[key]) : text;
      return wrong.length === 0 ? (
        shown
      ) : (
        <>
          {shown} <span class="fault">{wrong.map((fault) => rowSentence(m, fault)).join(' ')}</span>
        </>
      );
    },
  }));
  const number: Column<PreviewRow> = {
    key: 'row',
    title: w.row,
    cell: ({ row, read, faults }) => {
      const whole = faults.filter((fault) => keyOf(keys, record.choices, fault) === undefined);
      return (
        <>
          {w.rowNumber(row)} {read === null && faults.length === 0 && <span class="tag">{w.skipped}</span>}
          {whole.length > 0 && <span class="fault">{whole.map((fault) => rowSentence(m, fault)).join(' ')}</span>}
        </>
      );
    },
  };
  return <DataTable m={m} caption={w.firstRows} captionUnseen rows={preview.rows} columns={[number, ...columns]} />;
}

type Key = { readonly key: string; readonly title?: string; readonly sources: readonly number[] };

/** The columns of the sample: fields of a person or of a figure, or the measures of a wide file. */
function keysOf({ kind, choices }: ImportRecord): Key[] {
  const from = (fields: readonly ColumnField[]): number[] => fields.flatMap((field) => columnOf(choices, field) ?? []);
  const key = (name: string, ...fields: ColumnField[]): Key[] => {
    const sources = from(fields);
    return sources.length > 0 ? [{ key: name, sources }] : [];
  };
  const team = key('team', ...levels);
  if (kind !== 'history')
    return [
      ...key('name', 'name', 'surname'),
      ...key('email', 'email'),
      ...key('reference', 'reference'),
      ...key('phone', 'phone'),
      ...key('locale', 'locale'),
      ...key('timeZone', 'timeZone'),
      ...team,
    ];
  const period: Key[] = [{ key: 'period', sources: from(['period']) }];
  if (!isWide(choices))
    return [
      ...team,
      ...period,
      { key: 'side', sources: from(['side']) },
      ...key('measure', 'measure'),
      ...key('value', 'value'),
      ...key('n', 'n'),
    ];
  const figures = choices.columns.flatMap((field, i): Key[] =>
    field === 'employees' || field === 'customers' ? [{ key: `column-${i}`, title: measureOf(choices, i), sources: [i] }] : [],
  );
  return [...team, ...period, ...figures, ...key('employeesN', 'employeesN'), ...key('customersN', 'customersN')];
}

/** In which of these columns a reason belongs; undefined: to the whole row. */
function keyOf(keys: readonly Key[], choices: ImportChoices, { column, field }: Misread): string | undefined {
  const place = (column ?? field === 'row') ? undefined : columnOf(choices, field);
  return (keys.find(({ sources }) => place !== undefined && sources.includes(place)) ?? keys.find(({ key }) => key === field))?.key;
}

/** A field in the reader's words. */
export function fieldLabel(m: Messages, field: string): string {
  return Object.hasOwn(m.imports.fields, field) ? m.imports.fields[field as ColumnField] : field;
}

function languageOf(locale: Locale, tag: string): string {
  const language = surveyLocaleOf(tag);
  return language ? formatLanguage(locale, language) : tag;
}
