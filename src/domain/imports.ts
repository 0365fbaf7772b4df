// What an import may bring: its kinds, what a column can be, and what has to be known before it can begin.
import type { Delimiter } from './csv.ts';
import type { SurveyLocale } from './languages.ts';
import { builtInMeasure, longestMeasure } from './measures.ts';
import { readPeriod } from './periods.ts';
import type { Fault, RefusalCode } from './refusal.ts';

export const importKinds = ['customers', 'employees', 'history', 'events'] as const;
export type ImportKind = (typeof importKinds)[number];

export type ImportState = 'uploading' | 'preview' | 'queued' | 'checking' | 'running' | 'done' | 'refused' | 'cancelled' | 'failed';

/** The levels of the tree a row may name, from the top; `team` may be a whole path. */
export const levels = ['region', 'site', 'team'] as const;

const person = ['name', 'surname', 'email', 'reference', 'locale', 'timeZone', ...levels] as const;
/** The last four are for wide files: one column a measure, and how many answered on each side. */
const figures = [...levels, 'period', 'side', 'measure', 'value', 'n', 'employees', 'employeesN', 'customers', 'customersN'] as const;

/** What an event needs besides whom and where: the touchpoint's code, when, and the company's own number of the customer. */
const event = ['touchpoint', 'at', 'customer'] as const;

export type PersonField = (typeof person)[number] | 'phone';
export type HistoryField = (typeof figures)[number];
export type EventField = (typeof event)[number] | PersonField;
export type ColumnField = PersonField | HistoryField | EventField;

/** What a column of this kind of file can be. */
export const fieldsOf: Readonly<Record<ImportKind, readonly ColumnField[]>> = {
  customers: [...person, 'phone'],
  employees: person,
  history: figures,
  events: [...event, 'email', 'name', 'phone', 'locale', 'reference', ...levels],
};

/** What was chosen for a file; columns are counted from 0, and one that is not used has ''. */
export type ImportChoices = {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** How many rows there are below the header. */
  readonly rows: number;
  readonly columns: readonly (ColumnField | '')[];
  /** Refuse the whole file when any row is wrong, instead of keeping the good rows. */
  readonly allOrNothing: boolean;
  /** Make the teams that are not there yet, instead of refusing their rows. */
  readonly createTeams: boolean;
  /** The language of new people whose row does not say one; null: the organization's. */
  readonly locale: SurveyLocale | null;
  /** History: the period of all rows, when no column says it. */
  readonly period: string | null;
  /** History, wide files: the measure in each column; '' for the header's own name. */
  readonly measures: readonly string[];
  /** History: only the rows where this column says exactly this. */
  readonly only: { readonly column: number; readonly value: string } | null;
  /** History: the figures had been shown in this form before. */
  readonly published: boolean;
};

/** An import as it stands; `changed` and so on count rows, `teamsCreated` teams. */
export type ImportRecord = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly state: ImportState;
  readonly choices: ImportChoices;
  readonly rowsRead: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly teamsCreated: number;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

/** Why a row was refused; `column` as the file's header has it, or null when the reason is not in one cell (`field` says what it is about). */
export type RowFault = {
  readonly row: number;
  readonly field: string;
  readonly column: string | null;
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly found: string;
};

/** What a person may choose; the rest is how the file is. */
export type Wanted = Pick<
  ImportChoices,
  'columns' | 'allOrNothing' | 'createTeams' | 'locale' | 'period' | 'measures' | 'only' | 'published'
>;

export const nothingChosen: ImportChoices = {
  delimiter: ',',
  header: [],
  rows: 0,
  columns: [],
  allOrNothing: false,
  createTeams: true,
  locale: null,
  period: null,
  measures: [],
  only: null,
  published: false,
};

/** The measure of a wide file's column: as it was named, else as the header has it. */
export const measureOf = ({ measures, header }: ImportChoices, column: number): string => measures[column] || (header[column] ?? '').trim();

/** Where a field stands; undefined when no column has it. */
export function columnOf(choices: ImportChoices, field: ColumnField): number | undefined {
  const column = choices.columns.indexOf(field);
  return column === -1 ? undefined : column;
}

/** History: one column for each measure, instead of one row. */
export const isWide = ({ columns }: ImportChoices): boolean => columns.includes('employees') || columns.includes('customers');

/**
 * Why the import cannot begin with these choices; nothing when it can. `fileColumnMissing` with the field's name as `column`, once for each field
 * that is needed; `column-N` fileColumnTwice, notAChoice or sideWrong; `measure-N` required, tooLong or taken; `period` notAPeriod; `only` notAChoice.
 */
export function faultsOf(kind: ImportKind, choices: ImportChoices): Fault[] {
  const { columns, header, only } = choices;
  const missing = needed(kind, choices).map((column): Fault => ({ field: 'columns', code: 'fileColumnMissing', values: { column } }));
  const twice = columns.flatMap((field, i): Fault[] =>
    field === '' || mayRepeat.includes(field) || columns.indexOf(field) === i
      ? []
      : [{ field: `column-${i}`, code: 'fileColumnTwice', values: { column: field } }],
  );
  const alien = columns.flatMap((field, i): Fault[] =>
    field === '' || fieldsOf[kind].includes(field) ? [] : [{ field: `column-${i}`, code: 'notAChoice' }],
  );
  const unfit = kind === 'history' ? wrongMeasures(choices) : [];
  const astray: Fault[] = only && header[only.column] === undefined ? [{ field: 'only', code: 'notAChoice' }] : [];
  const timeless = kind === 'history' && !columns.includes('period') && readPeriod(choices.period ?? '') === undefined;
  const untimely: Fault[] = timeless ? [{ field: 'period', code: 'notAPeriod' }] : [];
  return [...missing, ...twice, ...alien, ...unfit, ...astray, ...untimely];
}

/** Until it has ended, except where all or nothing is being written; an upload too: of one that was cut off, nobody else would ever say that it ended. */
export const mayCancel = ({ state, choices }: Pick<ImportRecord, 'state' | 'choices'>): boolean =>
  ['uploading', 'preview', 'queued', 'checking'].includes(state) || (state === 'running' && !choices.allOrNothing);

/** Rows read that were blank, not asked for, or without a figure. */
export const leftOutOf = ({ state, rowsRead, created, changed, unchanged, refused }: ImportRecord): number =>
  state === 'checking' || state === 'refused' ? 0 : rowsRead - created - changed - unchanged - refused;

const mayRepeat: readonly ColumnField[] = ['employees', 'customers'];

function needed(kind: ImportKind, choices: ImportChoices): string[] {
  const has = (field: ColumnField): boolean => choices.columns.includes(field);
  const team = levels.some(has) ? [] : ['team'];
  if (kind === 'events')
    return [
      ...(['touchpoint', 'at'] as const).filter((field) => !has(field)),
      ...(has('customer') || has('email') ? [] : ['customer']),
      ...team,
    ];
  if (kind !== 'history') return [...(has('name') ? [] : ['name']), ...(has('email') || has('reference') ? [] : ['email']), ...team];
  return [...team, ...(isWide(choices) ? [] : (['measure', 'value'] as const).filter((field) => !has(field)))];
}

/** A measure has a name, a side that it may have, and one column. */
function wrongMeasures(choices: ImportChoices): Fault[] {
  const seen = new Set<string>();
  return choices.columns.flatMap((side, i): Fault[] => {
    if (side !== 'employees' && side !== 'customers') return [];
    const name = measureOf(choices, i);
    const known = builtInMeasure(name);
    const key = `${side} ${known?.measure ?? name}`;
    if (name === '') return [{ field: `measure-${i}`, code: 'required' }];
    if (name.length > longestMeasure) return [{ field: `measure-${i}`, code: 'tooLong', values: { max: longestMeasure } }];
    if (known && known.side !== side) return [{ field: `column-${i}`, code: 'sideWrong' }];
    if (seen.has(key)) return [{ field: `measure-${i}`, code: 'taken' }];
    seen.add(key);
    return [];
  });
}
