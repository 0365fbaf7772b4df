// How a row of earlier results is read: which team and period it is about, and the figures it holds.
import { cellText, numberIn } from './csv.ts';
import { columnOf, type ColumnField, type ImportChoices, isWide, measureOf } from './imports.ts';
import { type Misread, readPath } from './import-rows.ts';
import { builtInMeasure, longestMeasure, type Side } from './measures.ts';
import { cleanName } from './people.ts';
import { readPeriod } from './periods.ts';

/** One figure, and the column it stands in. */
export type Figure = {
  readonly side: Side;
  readonly measure: string;
  readonly value: number;
  readonly n: number | null;
  readonly column: number;
};

/** What a row says; without figures when every cell for one was empty. */
export type HistoryRow = { readonly path: readonly string[]; readonly period: string; readonly figures: readonly Figure[] };

/** Reads a row of the file, or says what is wrong with which column. Null when the row is not one of those that were asked for. */
export function readHistory(choices: ImportChoices, record: readonly string[]): HistoryRow | readonly Misread[] | null {
  const { only } = choices;
  if (only && (record[only.column] ?? '').trim() !== only.value.trim()) return null;
  const wrong: Misread[] = [];
  const cell = (field: ColumnField): string => cellText(record[columnOf(choices, field) ?? -1] ?? '').trim();
  const path = readPath(choices, record, wrong);
  const said = columnOf(choices, 'period') === undefined ? (choices.period ?? '') : cell('period');
  const period = readPeriod(said);
  if (period === undefined)
    wrong.push({ column: columnOf(choices, 'period'), field: 'period', code: said === '' ? 'required' : 'notAPeriod' });
  const figures = isWide(choices) ? wideFigures(choices, record, wrong) : longFigure(choices, record, cell, wrong);
  return wrong.length > 0 || path === undefined || period === undefined ? wrong : { path, period, figures };
}

function longFigure(choices: ImportChoices, record: readonly string[], cell: (field: ColumnField) => string, wrong: Misread[]): Figure[] {
  const at = (field: ColumnField): number => columnOf(choices, field) ?? -1;
  const name = cleanName(cell('measure'));
  if (name === '' || name.length > longestMeasure)
    wrong.push({ column: at('measure'), field: 'measure', code: name === '' ? 'required' : 'tooLong', values: { max: longestMeasure } });
  const known = builtInMeasure(name);
  const side = cell('side') === '' ? known?.side : sideIn(cell('side'));
  // Without a column for the side, the reason has to stand beside the measure, which does not say whose it is.
  const beside = choices.columns.includes('side') ? 'side' : 'measure';
  if (name !== '' && side === undefined) wrong.push({ column: at(beside), field: beside, code: 'sideUnknown' });
  else if (known && known.side !== side) wrong.push({ column: at(beside), field: beside, code: 'sideWrong' });
  const column = at('value');
  const value = valueIn(choices, record, column, wrong);
  if (cell('value') === '') wrong.push({ column, field: 'value', code: 'required' });
  const n = countIn(record, columnOf(choices, 'n'), wrong);
  return value === undefined || side === undefined ? [] : [{ side, measure: known?.measure ?? name, value, n, column }];
}

function wideFigures(choices: ImportChoices, record: readonly string[], wrong: Misread[]): Figure[] {
  const countOf = (field: 'employeesN' | 'customersN'): number | null =>
    countIn(record, columnOf(choices, field) ?? columnOf(choices, 'n'), wrong);
  const counts: Readonly<Record<Side, number | null>> = { employees: countOf('employeesN'), customers: countOf('customersN') };
  return choices.columns.flatMap((side, column): Figure[] => {
    if (side !== 'employees' && side !== 'customers') return [];
    const value = valueIn(choices, record, column, wrong);
    const name = cleanName(measureOf(choices, column));
    return value === undefined ? [] : [{ side, measure: builtInMeasure(name)?.measure ?? name, value, n: counts[side], column }];
  });
}

function valueIn({ delimiter }: ImportChoices, record: readonly string[], column: number, wrong: Misread[]): number | undefined {
  const text = cellText(record[column] ?? '').trim();
  if (text === '') return undefined;
  const value = numberIn(text, delimiter);
  if (value === undefined) wrong.push({ column, field: 'value', code: 'notANumber' });
  return value;
}

function countIn(record: readonly string[], column: number | undefined, wrong: Misread[]): number | null {
  const text = column === undefined ? '' : (record[column] ?? '').trim();
  if (text === '') return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // Both sides may share a column of counts.
  if (!wrong.some((w) => w.column === column)) wrong.push({ column, field: 'n', code: 'notACount' });
  return null;
}

function sideIn(text: string): Side | undefined {
  if (/^(employees?|dipendent[ei]|staff|personale|teachers?)$/i.test(text)) return 'employees';
  return /^(customers?|client[ei])$/i.test(text) ? 'customers' : undefined;
}
