// Turns the options of `import`, or the same ones in a JSON file, into what was chosen for a file whose header is known.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigFault } from '#config.ts';
import { surveyLocaleNamed } from '#domain/languages.ts';
import { type ColumnField, fieldsOf, type ImportChoices, type ImportKind, importKinds, levels, type Wanted } from '#domain/imports.ts';
import { invalid } from '#domain/refusal.ts';

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;
const yes = { type: 'boolean' } as const;
const options = {
  organization: text,
  map: list,
  region: text,
  site: text,
  team: text,
  language: text,
  period: text,
  employees: list,
  'employees-n': text,
  customers: list,
  'customers-n': text,
  where: text,
  published: yes,
  'all-or-nothing': yes,
  'existing-teams': yes,
  mapping: text,
} as const;

export const importUsage = [
  `import customers|employees|events FILE [--organization NAME] [--map COLUMN=FIELD]… [--language en|it] [--existing-teams] [--all-or-nothing]`,
  `import history FILE [--team COLUMN] [--period 2025-Q3] [--employees COLUMN[=MEASURE],…] [--employees-n COLUMN] [--customers COLUMN[=MEASURE],…]`,
  `    [--customers-n COLUMN] [--where COLUMN=VALUE] [--published] [--mapping FILE.json] and the options above`,
].join('\n  ');

export type ImportOptions = ReturnType<typeof optionsIn>;

/** Throws `ConfigFault` when the words after `import` cannot be read. */
export function optionsIn(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [name, file, ...more] = positionals;
  const kind = importKinds.find((one) => one === name);
  if (!kind || file === undefined || more.length > 0) throw new ConfigFault(`This could not be read. Use:\n  ${importUsage}`);
  const given = values.mapping === undefined ? values : { ...parsed(argsIn(values.mapping)).values, ...values };
  return { ...given, kind, file };
}

/**
 * The choices that the options make of a file, on top of what its header suggests. Columns are named as in the header.
 * Throws `Refusal` invalid: fileColumnMissing or fileColumnTwice (the header has no such column, or several) for the option, notAChoice.
 */
export function wantedFrom(given: ImportOptions, choices: ImportChoices): Wanted {
  const { header } = choices;
  const wide = given.employees !== undefined || given.customers !== undefined;
  const columns = choices.columns.map((field) => (wide && field !== 'period' && !isLevel(field) ? '' : field));
  const measures = header.map(() => '');
  const put = (column: number, field: ColumnField | ''): void => {
    const old = columns.indexOf(field);
    if (old !== -1 && field !== 'employees' && field !== 'customers') columns[old] = '';
    columns[column] = field;
  };
  for (const pair of given.map ?? []) {
    const [name, field] = cut(pair);
    put(columnNamed(header, name, 'map'), fieldNamed(given.kind, field));
  }
  const single = { region: 'region', site: 'site', team: 'team', 'employees-n': 'employeesN', 'customers-n': 'customersN' } as const;
  for (const [option, field] of Object.entries(single) as [keyof typeof single, ColumnField][]) {
    const name = given[option];
    if (name !== undefined) put(columnNamed(header, name, option), field);
  }
  for (const side of ['employees', 'customers'] as const)
    for (const item of (given[side] ?? []).flatMap((some) => (header.includes(some) ? [some] : some.split(',')))) {
      const [name, measure] = header.includes(item) ? [item, ''] : cut(item);
      const column = columnNamed(header, name, side);
      put(column, side);
      measures[column] = measure;
    }
  if (given.period !== undefined) columns.forEach((field, i) => field === 'period' && (columns[i] = ''));
  return {
    columns,
    measures,
    period: given.period ?? null,
    only: onlyIn(header, given.where),
    published: given.published ?? false,
    allOrNothing: given['all-or-nothing'] ?? false,
    createTeams: !given['existing-teams'],
    locale: localeNamed(given.language),
  };
}

const isLevel = (field: string): boolean => levels.some((level) => level === field);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (e) {
    throw new ConfigFault(`${e instanceof Error ? e.message : String(e)}\nUse:\n  ${importUsage}`);
  }
}

/** A JSON object whose keys are the options' names: `{ "team": "dbn", "employees": ["saf_t_11"], "published": true }`. */
function argsIn(file: string): string[] {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (e) {
    throw new ConfigFault(`The mapping ${file} cannot be read: ${e instanceof Error ? e.message : String(e)}`);
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw new ConfigFault(`The mapping ${file} must be a JSON object.`);
  return Object.entries(read).flatMap(([name, value]: [string, unknown]) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      if (one === true) return [`--${name}`];
      if (one === false) return [];
      if (typeof one === 'string' || typeof one === 'number') return [`--${name}=${one}`];
      throw new ConfigFault(`In the mapping ${file}, "${name}" must be a text, a number, true, false, or a list of texts.`);
    });
  });
}

/** At the last '=', so that a name may hold one: 'a=b=name' is 'a=b' and 'name'. */
function cut(pair: string): [string, string] {
  const at = pair.lastIndexOf('=');
  return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function columnNamed(header: readonly string[], name: string, field: string): number {
  const exact = header.indexOf(name.trim());
  const column = exact === -1 ? header.findIndex((one) => one.toLowerCase() === name.trim().toLowerCase()) : exact;
  if (column === -1) throw invalid({ field, code: 'fileColumnMissing', values: { column: name } });
  if (header.lastIndexOf(header[column]!) !== column) throw invalid({ field, code: 'fileColumnTwice', values: { column: name } });
  return column;
}

function fieldNamed(kind: ImportKind, name: string): ColumnField | '' {
  const found = fieldsOf[kind].find((field) => field.toLowerCase() === name.trim().toLowerCase());
  if (!found && name !== '')
    throw new ConfigFault(`--map: there is no field "${name}"; a column of ${kind} can be ${fieldsOf[kind].join(', ')}.`);
  return found ?? '';
}

function onlyIn(header: readonly string[], where: string | undefined): Wanted['only'] {
  if (where === undefined) return null;
  const at = where.indexOf('=');
  if (at === -1) throw new ConfigFault('--where must be COLUMN=VALUE, for example --where file=gened.');
  return { column: columnNamed(header, where.slice(0, at), 'where'), value: where.slice(at + 1) };
}

function localeNamed(language: string | undefined): Wanted['locale'] {
  if (language === undefined) return null;
  const locale = surveyLocaleNamed(language);
  if (!locale) throw invalid({ field: 'language', code: 'notAChoice' });
  return locale;
}
