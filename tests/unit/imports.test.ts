// Files are understood as they were meant: separators, numbers, headers in two languages, and every cell of a row.
import { describe, expect, it } from 'vitest';
import { cellText, delimiterOf, fingerprint, numberIn } from '#domain/csv.ts';
import { guessColumns } from '#domain/headers.ts';
import { readHistory } from '#domain/history.ts';
import { readPerson } from '#domain/import-rows.ts';
import { type ColumnField, faultsOf, type ImportChoices, nothingChosen } from '#domain/imports.ts';
import { builtInMeasure } from '#domain/measures.ts';
import { readPeriod } from '#domain/periods.ts';
import { messagesFor } from '#web/messages/messages.ts';

const choices = (columns: readonly (ColumnField | '')[], more: Partial<ImportChoices> = {}): ImportChoices => ({
  ...nothingChosen,
  header: columns.map((field, i) => field || `column ${i}`),
  columns,
  ...more,
});

describe('a CSV file', () => {
  it.each([
    ['a,b;c,d', ','],
    ['a;b,c;d\nx,y,z,w', ';'],
    ['a\tb\tc', '\t'],
    ['"a,b,c";d', ';'],
    ['one', ','],
    ['', ','],
  ])('%j is separated by %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));

  it.each([
    ['8.5', ',', 8.5],
    ['8,5', ';', 8.5],
    ['8,5', ',', undefined],
    ['−12', ',', -12],
    ['+3', '\t', 3],
    ['.5', ',', 0.5],
    ['1e3', ',', 1000],
    ['1e400', ',', undefined],
    ['1.204,5', ';', undefined],
    ['NaN', ',', undefined],
    ['Infinity', ',', undefined],
    ['0x10', ',', undefined],
    ['12 %', ',', undefined],
    ['', ',', undefined],
  ] as const)('%j in a file separated by %j is %j', (cell, delimiter, number) => expect(numberIn(cell, delimiter)).toBe(number));

  it('loses the apostrophe that an export has put before a formula, and no other', () => {
    expect(["'=1+1", "'+39 02", "'-5", "'@x", "'s Gravenhage", "''=1", '=1'].map(cellText)).toEqual([
      '=1+1',
      '+39 02',
      '-5',
      '@x',
      "'s Gravenhage",
      "''=1",
      '=1',
    ]);
  });
  it('is told apart by fingerprints of 53 bits', () => {
    const prints = new Set(Array.from({ length: 200_000 }, (_, i) => fingerprint(`e somebody.${i}@lumen.example`)));
    expect(prints.size).toBe(200_000);
    expect([...prints].every((print) => Number.isSafeInteger(print) && print >= 0)).toBe(true);
  });
});

describe('a header', () => {
  it.each([
    [
      ['Codice cliente', 'Nome', 'Cognome', 'Posta elettronica', 'Filiale', 'Lingua', 'Telefono'],
      ['reference', 'name', 'surname', 'email', 'site', 'locale', 'phone'],
    ],
    [
      ['Customer ID', 'Full name', 'E-Mail Address', 'Team path', 'Language', 'Mobile'],
      ['reference', 'name', 'email', 'team', 'locale', 'phone'],
    ],
    [
      ['Cognome e nome', 'E_MAIL', 'Percorso', 'Note'],
      ['name', 'email', 'team', ''],
    ],
    [
      ['Regione', 'Punto vendita', 'Squadra', 'Cliente'],
      ['region', 'site', 'team', 'name'],
    ],
    [
      ['Name', 'Team name', 'Manager e-mail', 'Codice fiscale', 'CAP', 'email'],
      ['name', 'team', '', '', '', 'email'],
    ],
    [
      ['email', 'E-mail', 'name', '', '🎉'],
      ['email', '', 'name', '', ''],
    ],
  ])('of %j is guessed', (header, columns) => expect(guessColumns('customers', header)).toEqual(columns));

  it('of an export is known again in both languages', () => {
    for (const locale of ['en', 'it'] as const) {
      const { columns } = messagesFor(locale).imports.exports;
      const people = ['reference', 'name', 'email', 'locale', 'team', 'phone'] as const;
      expect(
        guessColumns(
          'customers',
          people.map((name) => columns[name]),
        ),
      ).toEqual(people);
      const figures = ['team', 'period', 'side', 'measure', 'value', 'n'] as const;
      expect(
        guessColumns(
          'history',
          figures.map((name) => columns[name]),
        ),
      ).toEqual(figures);
    }
  });
  it('of earlier results may name one measure a column', () => {
    expect(guessColumns('history', ['Squadra', 'Anno', 'Autonomia', 'eNPS', 'NPS', 'n'])).toEqual([
      'team',
      'period',
      'employees',
      'employees',
      'customers',
      'n',
    ]);
  });
  it('of employees has no telephone', () =>
    expect(guessColumns('employees', ['Matricola', 'Dipendente', 'Telefono'])).toEqual(['reference', 'name', '']));
});

describe('a row about a person', () => {
  const columns = choices(['reference', 'name', 'surname', 'email', 'phone', 'locale', 'team']);
  it('is read cell by cell', () => {
    expect(readPerson('customers', columns, [' 7 ', 'Ada', 'Rossi', 'Ada@Lumen.Example ', "'+39 02", 'Italiano', 'Nord > Milano'])).toEqual(
      {
        person: { reference: '7', name: 'Ada Rossi', email: 'ada@lumen.example', phone: '+39 02', locale: 'it' },
        path: ['Nord', 'Milano'],
      },
    );
  });
  it('may say where the person’s clock is', () => {
    expect(guessColumns('customers', ['Name', 'E-mail', 'Time zone', 'Team'])).toEqual(['name', 'email', 'timeZone', 'team']);
    expect(guessColumns('employees', ['Nome', 'E-mail', 'Fuso orario', 'Zona'])).toEqual(['name', 'email', 'timeZone', 'region']);
    const zoned = choices(['name', 'email', 'timeZone', 'team']);
    const read = (zone: string) => readPerson('customers', zoned, ['Ada', 'ada@lumen.example', zone, 'Nord']);
    expect(read(' Pacific/Auckland ')).toMatchObject({ person: { timeZone: 'Pacific/Auckland' } });
    expect(read('')).toMatchObject({ person: { name: 'Ada' } });
    for (const wrong of ['CET+1', '+02:00', 'Europe/Roma', 'Mars/Base', 'x'])
      expect(read(wrong)).toEqual([{ column: 2, field: 'timeZone', code: 'notATimeZone' }]);
  });
  it('says everything that is wrong with it', () => {
    expect(readPerson('customers', columns, ['', '', ' ', 'ada at lumen', 'x'.repeat(41), 'ga', 'Nord > > Milano'])).toMatchObject([
      { column: 1, field: 'name', code: 'required' },
      { column: 3, field: 'email', code: 'notAnEmail' },
      { column: 4, field: 'phone', code: 'tooLong', values: { max: 40 } },
      { column: 5, field: 'locale', code: 'notALanguage' },
      { column: 6, field: 'team', code: 'emptyStep' },
    ]);
    expect(readPerson('customers', columns, ['', 'Ada', '', '', '', '', 'Nord'])).toEqual([
      { column: 3, field: 'email', code: 'required' },
    ]);
  });
  it('may name its team level by level, with empty levels at the end only', () => {
    const level = choices(['name', 'email', 'region', 'site', 'team']);
    const path = (...cells: string[]) => readPerson('customers', level, ['Ada', 'a@b.it', ...cells]);
    expect(path('Nord', 'Milano/Lodi', 'Duomo > Cassa')).toMatchObject({ path: ['Nord', 'Milano/Lodi', 'Duomo', 'Cassa'] });
    expect(path('Nord', 'Milano', ' ')).toMatchObject({ path: ['Nord', 'Milano'] });
    expect(path('Nord', '', 'Duomo')).toMatchObject([{ column: 3, field: 'site', code: 'emptyStep' }]);
    expect(path('', '', '')).toMatchObject([{ column: 2, field: 'region' }]);
    expect(path('No>rd', 'Milano', '')).toMatchObject([{ code: 'separatorInName' }]);
    expect(path('Nord', 'x'.repeat(121), '')).toMatchObject([{ column: 3, code: 'tooLong' }]);
  });
  it('keeps what harms nobody as it was written', () => {
    const name = '‏נועה 👩‍👩‍👧 <b>=1+1</b>';
    expect(readPerson('customers', columns, ['1', name, '', '', '', '', 'Nord'])).toMatchObject({ person: { name } });
  });
});

describe('a row of earlier results', () => {
  const long = choices(['team', 'period', 'measure', 'value', 'n', 'side'], { delimiter: ';' });
  it('holds one figure', () => {
    expect(readHistory(long, ['Nord', 'Q3 2025', 'Autonomia', '3,8', '14', ''])).toEqual({
      path: ['Nord'],
      period: '2025-Q3',
      figures: [{ side: 'employees', measure: 'autonomy', value: 3.8, n: 14, column: 3 }],
    });
    expect(readHistory(long, ['Nord', '2025', 'Trust', '8', '', 'clienti'])).toMatchObject({
      figures: [{ side: 'customers', measure: 'Trust', n: null }],
    });
  });
  it('says everything that is wrong with it', () => {
    expect(readHistory(long, ['', 'spring', 'Trust', 'high', '1.5', ''])).toMatchObject([
      { field: 'team', code: 'required' },
      { field: 'period', code: 'notAPeriod' },
      { column: 5, code: 'sideUnknown' },
      { column: 3, code: 'notANumber' },
      { column: 4, code: 'notACount' },
    ]);
    expect(readHistory(long, ['Nord', '2025', 'NPS', '', '3', 'dipendenti'])).toMatchObject([
      { code: 'sideWrong' },
      { column: 3, code: 'required' },
    ]);
  });
  it('of a wide file holds a figure a column, where there is one', () => {
    const wide = choices(['team', 'employees', 'customers', 'employeesN', 'customersN', ''], {
      header: ['dbn', 'saf_t', 'saf_p', 'N_t', 'N_p', 'file'],
      period: '2011',
      measures: ['', 'safety'],
      only: { column: 5, value: 'gened' },
    });
    expect(readHistory(wide, ['01M015', '7.5', '8.5', '22', '90', 'gened'])).toEqual({
      path: ['01M015'],
      period: '2011',
      figures: [
        { side: 'employees', measure: 'safety', value: 7.5, n: 22, column: 1 },
        { side: 'customers', measure: 'saf_p', value: 8.5, n: 90, column: 2 },
      ],
    });
    expect(readHistory(wide, ['01M015', '', '', '22', '', 'gened'])).toMatchObject({ figures: [] });
    expect(readHistory(wide, ['01M015', 'x', 'y', 'z', '', 'd75'])).toBeNull();
    expect(readHistory(wide, ['01M015', '7.5', 'n/a', '', '', 'gened'])).toEqual([{ column: 2, field: 'value', code: 'notANumber' }]);
  });
  it.each([
    ['2011', '2011'],
    ['2025 q3', '2025-Q3'],
    ['2025T3', '2025-Q3'],
    ['Q1-2024', '2024-Q1'],
    ['2025-11', '2025-11'],
    ['9/2025', '2025-09'],
    ['2025-13', undefined],
    ['2025-Q5', undefined],
    ['25', undefined],
    ['', undefined],
  ])('is about the period %j as %j', (text, period) => expect(readPeriod(text)).toBe(period));
  it('knows Coro’s own measures', () => {
    expect(builtInMeasure(' Padronanza')).toEqual({ side: 'employees', measure: 'mastery' });
    expect(builtInMeasure('NPS')).toEqual({ side: 'customers', measure: 'nps' });
    expect(builtInMeasure('constructor')).toBeUndefined();
  });
});

describe('an import cannot begin', () => {
  it('without what is needed', () => {
    expect(faultsOf('customers', choices(['', '']))).toMatchObject(
      ['name', 'email', 'team'].map((column) => ({ code: 'fileColumnMissing', values: { column } })),
    );
    expect(faultsOf('history', choices(['']))).toMatchObject([
      { values: { column: 'team' } },
      { values: { column: 'measure' } },
      { values: { column: 'value' } },
      { field: 'period', code: 'notAPeriod' },
    ]);
    expect(faultsOf('employees', choices(['name', 'reference', 'site']))).toEqual([]);
  });
  it('with one field in two columns, a field of another kind, or two columns of one measure', () => {
    expect(faultsOf('customers', choices(['name', 'email', 'team', 'email', 'value']))).toEqual([
      { field: 'column-3', code: 'fileColumnTwice', values: { column: 'email' } },
      { field: 'column-4', code: 'notAChoice' },
    ]);
    const wide = choices(['team', 'employees', 'employees', 'customers', 'employees', 'employees'], {
      header: ['t', 'autonomia', 'Autonomy', 'enps', '', 'x'.repeat(81)],
      period: '2025',
      only: { column: 9, value: 'x' },
    });
    expect(faultsOf('history', wide)).toMatchObject([
      { field: 'measure-2', code: 'taken' },
      { field: 'column-3', code: 'sideWrong' },
      { field: 'measure-4', code: 'required' },
      { field: 'measure-5', code: 'tooLong' },
      { field: 'only', code: 'notAChoice' },
    ]);
  });
});
