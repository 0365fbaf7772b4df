// What an import does with the rows of each kind of file: read one, tell whether it came before, write many.
import type { Writer } from '#db/store.ts';
import { matchRows, type RowOutcome } from '#domain/matching.ts';
import { type HistoryRow, readHistory } from '#domain/history.ts';
import { type EventLine, readEventRow, reportOf } from '#domain/event-rows.ts';
import { type Misread, type PersonLine, readPerson } from '#domain/import-rows.ts';
import { columnOf, type ColumnField, type ImportChoices, type ImportKind, isWide } from '#domain/imports.ts';
import { type PeopleList, pathText, teamKey } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import type { Context } from './context.ts';
import { keepEvents } from './events.ts';
import { settleHistory } from './history.ts';
import { settingsOf } from './organizations.ts';
import { upsertPeople } from './people.ts';
import { knownAmong, localeOf } from './people-rows.ts';

/** What makes a row the same as another of the file, and the column it stands in. */
export type Mark = { readonly text: string; readonly column: number | undefined; readonly field: ColumnField };

export type Placed<T> = { readonly line: T; readonly teamId: string };

export type Trade<T extends { readonly path: readonly string[] }> = {
  /** Null: a row that the file's owner left out, or that says nothing. */
  read(record: readonly string[]): T | readonly Misread[] | null;
  marks(line: T): readonly Mark[];
  /** What the line says, by field, and by `column-N` for a wide file's figures. */
  shown(line: T): Readonly<Record<string, string>>;
  /** One outcome a line; `dry` says what would happen, with any text in place of the id of a team that is not there yet. */
  settle(tx: Writer, lines: readonly Placed<T>[], dry: boolean): Promise<readonly RowOutcome[]>;
};

/** What to do with this kind's rows; `run` gets it with its own type of line. */
export function withTrade<R>(
  ctx: Context,
  importId: string,
  kind: ImportKind,
  choices: ImportChoices,
  run: <T extends { readonly path: readonly string[] }>(trade: Trade<T>) => R,
): R {
  if (kind === 'events') return run(eventsTrade(ctx, choices));
  return kind === 'history' ? run(historyTrade(ctx, importId, choices)) : run(peopleTrade(ctx, kind, choices));
}

function peopleTrade(ctx: Context, kind: PeopleList, choices: ImportChoices): Trade<PersonLine> {
  return {
    read: (record) => readPerson(kind, choices, record),
    marks: ({ person: { reference, email } }) => [
      ...(reference ? [{ text: `r ${reference}`, column: columnOf(choices, 'reference'), field: 'reference' as const }] : []),
      ...(email ? [{ text: `e ${email}`, column: columnOf(choices, 'email'), field: 'email' as const }] : []),
    ],
    shown: ({ person, path }) => ({ ...textsOf(person), team: pathText(path) }),
    settle: async (tx, lines, dry) => {
      const rows = lines.map(({ line, teamId }) => ({ ...line.person, teamId }));
      if (!dry) return upsertPeople(tx, ctx, kind, rows, choices.locale);
      return matchRows(await knownAmong(tx, ctx, kind, rows), rows, () => ctx.newId(16), choices.locale ?? (await localeOf(tx, ctx)))
        .outcomes;
    },
  };
}

function eventsTrade(ctx: Context, choices: ImportChoices): Trade<EventLine> {
  return {
    read: (record) => readEventRow(choices, record),
    marks: (line) => [
      line.reference === null
        ? { text: `w ${line.touchpoint} ${JSON.stringify(line.customer)} ${line.when}`, column: columnOf(choices, 'at'), field: 'at' }
        : { text: `v ${line.reference}`, column: columnOf(choices, 'reference'), field: 'reference' },
    ],
    shown: ({ reference, touchpoint, when, customer: { reference: number, ...person }, path }) => ({
      ...textsOf({ reference, touchpoint, at: when, customer: number, ...person }),
      team: pathText(path),
    }),
    settle: async (tx, lines, dry) => {
      const { timeZone } = await settingsOf(ctx, tx);
      const reports = lines.map(({ line, teamId }) => reportOf(line, teamId, timeZone, ctx.now, choices.locale));
      const good = reports.flatMap((one) => ('code' in one ? [] : [one]));
      const outcomes = (await keepEvents(tx, ctx, timeZone, 'import', good, dry)).values();
      return reports.map((one): RowOutcome => {
        if ('code' in one) return one;
        const outcome = outcomes.next().value!;
        return outcome.kind === 'refused' ? inColumn(choices, outcome.fault) : outcome.kind === 'taken' ? 'created' : 'unchanged';
      });
    },
  };
}

/** Who is not known is so by the number or the address, whichever the file has. */
const inColumn = (choices: ImportChoices, fault: Fault): Fault =>
  fault.field === 'customer' && columnOf(choices, 'customer') === undefined ? { ...fault, field: 'email' } : fault;

function historyTrade(ctx: Context, importId: string, choices: ImportChoices): Trade<HistoryRow> {
  return {
    read: (record) => {
      const row = readHistory(choices, record);
      return row !== null && 'figures' in row && row.figures.length === 0 ? null : row;
    },
    marks: ({ path, period, figures }) =>
      figures.map(({ side, measure, column }) => ({
        text: JSON.stringify([teamKey(path), period, side, measure]),
        column,
        field: 'value',
      })),
    shown: ({ path, period, figures }) => {
      const about = { team: pathText(path), period };
      if (isWide(choices))
        return {
          ...about,
          ...textsOf(
            Object.fromEntries(
              figures.flatMap((f) => [
                [`column-${f.column}`, f.value],
                [`${f.side}N`, f.n],
              ]),
            ),
          ),
        };
      return { ...about, ...textsOf({ ...figures[0], column: null }) };
    },
    settle: (tx, lines, dry) => {
      const rows = lines.map(({ line: { period, figures }, teamId }) => ({ teamId, period, figures }));
      return settleHistory(tx, ctx, rows, { importId, alreadyPublished: choices.published }, dry);
    },
  };
}

const textsOf = (values: Readonly<Record<string, string | number | null | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, String(value)]])),
  );
