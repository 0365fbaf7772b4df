// How a row about a customer or an employee is read, cell by cell, with every reason why it cannot be.
import { isTimeZone } from './calendar.ts';
import { cellText } from './csv.ts';
import type { PersonRow } from './matching.ts';
import { columnOf, type ColumnField, type ImportChoices, type ImportKind, levels, type PersonField } from './imports.ts';
import { surveyLocaleNamed } from './languages.ts';
import { cleanName, longestName, normalEmail, parseTeamPath, teamKey } from './people.ts';
import { invalid, Refusal, type RefusalCode } from './refusal.ts';

/** What is wrong with a row: in which column (undefined: in none of the file's), of which field. */
export type Misread = {
  readonly column: number | undefined;
  readonly field: ColumnField | 'row';
  readonly code: RefusalCode;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** What a row says about a person, whose team is still a path. An empty cell leaves what is known as it is. */
export type PersonLine = { readonly person: Omit<PersonRow, 'teamId'>; readonly path: readonly string[] };

/** A row of the file beside what it would be read as (by field, and by `column-N` for a wide file's figures; null: left out), or what is wrong with it. */
export type PreviewRow = {
  readonly row: number;
  readonly record: readonly string[];
  readonly read: Readonly<Record<string, string>> | null;
  readonly faults: readonly Misread[];
};

export type Preview = {
  readonly rows: readonly PreviewRow[];
  /** How many rows were looked at: all of them, or as many as can be while somebody waits. */
  readonly looked: number;
  readonly faulty: number;
  /** Rows that would be passed over: blank, not asked for, or without any figure. */
  readonly leftOut: number;
  /** The paths of teams, with all above them, that would be made. */
  readonly newTeams: readonly string[];
};

/** Whether reading a row came to nothing but reasons. */
export const isMisread = (read: unknown): read is readonly Misread[] => Array.isArray(read);

/** Reads a row of the file, or says what is wrong with which column. */
export function readPerson(kind: ImportKind, choices: ImportChoices, record: readonly string[]): PersonLine | readonly Misread[] {
  const wrong: Misread[] = [];
  const cell = (field: PersonField): string => cellText(record[columnOf(choices, field) ?? -1] ?? '');
  const complain = (field: PersonField, code: RefusalCode, values?: Misread['values']): undefined =>
    void wrong.push({ column: columnOf(choices, field), field, code, ...(values && { values }) });
  const short = (field: PersonField, text: string, max: number): string | undefined =>
    text.length > max ? complain(field, 'tooLong', { max }) : text || undefined;

  const whole = cleanName(`${cell('name')} ${cell('surname')}`);
  const name = whole === '' ? complain('name', 'required') : short('name', whole, longestName);
  const reference = short('reference', cleanName(cell('reference')), longestReference);
  const email =
    cell('email').trim() === ''
      ? undefined
      : attempt(
          () => normalEmail(cell('email')),
          (code) => complain('email', code),
        );
  if (!reference && cell('email').trim() === '') complain(columnOf(choices, 'email') === undefined ? 'reference' : 'email', 'required');
  const phone = kind === 'customers' ? phoneIn(cleanName(cell('phone')), complain) : undefined;
  const locale = cell('locale').trim() === '' ? undefined : (surveyLocaleNamed(cell('locale')) ?? complain('locale', 'notALanguage'));
  const zone = cell('timeZone').trim();
  const timeZone = zone === '' ? undefined : isTimeZone(zone) ? zone : complain('timeZone', 'notATimeZone');
  const path = readPath(choices, record, wrong);
  return wrong.length > 0 || name === undefined || path === undefined
    ? wrong
    : { person: { name, reference, email, phone, locale, timeZone }, path };
}

/**
 * The team of a row, from one column with a path or from several with one level each; adds to `wrong` what does not fit. Levels may be empty
 * at the end (somebody of the whole site), not in the middle.
 */
export function readPath(choices: ImportChoices, record: readonly string[], wrong: Misread[]): readonly string[] | undefined {
  const given = levels.flatMap((level) => {
    const column = columnOf(choices, level);
    return column === undefined ? [] : [{ level, column, text: cellText(record[column] ?? '') }];
  });
  const last = given.findLastIndex(({ text }) => cleanName(text) !== '');
  const used = given.slice(0, Math.max(last + 1, 1));
  const path = used.flatMap(({ level, column, text }) => {
    const complain = (code: RefusalCode, values?: Misread['values']): never[] => (
      wrong.push({ column, field: level, code, ...(values && { values }) }),
      []
    );
    // In a column of one level '/' belongs to the name.
    return attempt(() => (level === 'team' || given.length === 1 ? parseTeamPath(text) : [levelName(text)]), complain) ?? [];
  });
  if (wrong.some(({ field }) => given.some(({ level }) => level === field))) return undefined;
  const end = used.at(-1);
  return attempt(
    () => (teamKey(path), path),
    (code, values) => void wrong.push({ column: end?.column, field: end?.level ?? 'team', code, ...(values && { values }) }),
  );
}

/** The longest number or code by which a company knows somebody. */
const longestReference = 120;
const longestPhone = 40;

function levelName(text: string): string {
  const name = cleanName(text);
  if (name === '') throw invalid({ field: 'team', code: 'emptyStep' });
  if (name.length > longestName) throw invalid({ field: 'team', code: 'tooLong', values: { max: longestName } });
  return name;
}

function phoneIn(
  text: string,
  complain: (field: PersonField, code: RefusalCode, values?: Misread['values']) => undefined,
): string | undefined {
  if (text === '') return undefined;
  return text.length > longestPhone ? complain('phone', 'tooLong', { max: longestPhone }) : text;
}

/** What `make` gives, or what `refused` makes of the reason. */
function attempt<T, R>(make: () => T, refused: (code: RefusalCode, values: Misread['values']) => R): T | R {
  try {
    return make();
  } catch (e) {
    if (!(e instanceof Refusal)) throw e;
    return refused(e.code, e.faults[0]?.values);
  }
}
