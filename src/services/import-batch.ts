// A few hundred rows of an import: each read and compared with what the file has said before, then all settled in one transaction.
import { and, eq, sql } from 'drizzle-orm';
import { chunks, type Writer } from '#db/store.ts';
import { fingerprint, isBlank } from '#domain/csv.ts';
import { isMisread, type Misread } from '#domain/import-rows.ts';
import { columnOf, type ImportChoices, type ImportKind, levels } from '#domain/imports.ts';
import { pathText, teamKey } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import type { Context } from './context.ts';
import type { Trade } from './import-kinds.ts';
import { ensureTeamPaths, teamsByKey } from './people.ts';
import { takeTurn } from './turns.ts';

export type Job = { readonly id: string; readonly kind: ImportKind; readonly choices: ImportChoices; readonly rowsRead: number };
export type Row = { readonly row: number; readonly record: readonly string[] };
/** A row as it was read: what it says, why it cannot be read, or null when it says nothing. */
export type Read<T> = Row & { readonly read: T | readonly Misread[] | null };
type Line = { readonly path: readonly string[] };

/** A transaction takes so many rows, or fewer when they are very long; the same file is always cut in the same places. */
const mostRows = 500;
const mostText = 2_000_000;

export async function* batchesOf(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let text = 0;
  for await (const one of rows) {
    batch.push(one);
    text += one.record.reduce((sum, cell) => sum + cell.length + 8, 0);
    if (batch.length < mostRows && text < mostText) continue;
    yield batch;
    batch = [];
    text = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Reads a row; `seen` holds what the rows before it were about, and is added to. */
export function readRow<T extends Line>(trade: Trade<T>, choices: ImportChoices, seen: Map<number, number>, { row, record }: Row): Read<T> {
  if (isBlank(record)) return { row, record, read: null };
  const columns = choices.header.length;
  const misfit = record.length < columns || !isBlank(record.slice(columns));
  if (misfit)
    return { row, record, read: [{ column: undefined, field: 'row', code: 'rowLength', values: { cells: record.length, columns } }] };
  const read = trade.read(record);
  if (read === null || isMisread(read)) return { row, record, read };
  const marks = trade.marks(read).map((mark) => ({ ...mark, print: fingerprint(mark.text) }));
  const again = marks.flatMap(({ print, column, field }): Misread[] => {
    const first = seen.get(print);
    return first === undefined ? [] : [{ column, field, code: 'rowTwice', values: { row: first } }];
  });
  for (const { print } of marks) if (!seen.has(print)) seen.set(print, row);
  return { row, record, read: again.length > 0 ? again : read };
}

/**
 * One transaction: moves the import on from row `from`, writes what the rows say and what is wrong with them; `dry` only says what is wrong.
 * False when the import is not there (any more): it was cancelled, or another process has moved it on.
 */
export function settle<T extends Line>(
  ctx: Context,
  job: Job,
  trade: Trade<T>,
  rows: readonly Read<T>[],
  from: number,
  dry: boolean,
): Promise<boolean> {
  return ctx.write(async (tx) => {
    const i = tx.t.imports;
    const own = and(eq(i.organizationId, ctx.scope.organizationId), eq(i.id, job.id));
    const moved = await tx
      .update(i)
      .set({ rowsRead: from + rows.length })
      .where(and(own, eq(i.state, dry ? 'checking' : 'running'), eq(i.rowsRead, from)))
      .returning({ id: i.id });
    if (moved.length === 0) return false;

    const good = rows.flatMap(({ read, ...row }) => (read === null || isMisread(read) ? [] : [{ ...row, line: read }]));
    const teams = await teamsFor(
      tx,
      ctx,
      job.choices,
      good.map(({ line }) => line),
      dry,
    );
    const placed = good.flatMap((one) => {
      const teamId = teams.idOf(one.line);
      return teamId === undefined ? [] : [{ ...one, teamId }];
    });
    const outcomes = await trade.settle(tx, placed, dry);
    const refused = [
      ...rows.flatMap(({ read, ...row }) => (read !== null && isMisread(read) ? [{ ...row, faults: read }] : [])),
      ...good.flatMap(({ line, ...row }) => (teams.idOf(line) === undefined ? [{ ...row, faults: [unknownTeam(job.choices, line)] }] : [])),
      ...placed.flatMap(({ row, record }, n) => {
        const outcome = outcomes[n]!;
        return typeof outcome === 'string' ? [] : [{ row, record, faults: [misreadOf(job.choices, outcome)] }];
      }),
    ];
    await noteFaults(tx, ctx, job.id, refused);
    const count = (what: string): number => (dry ? 0 : outcomes.filter((outcome) => outcome === what).length);
    await tx
      .update(i)
      .set({
        created: sql`${i.created} + ${count('created')}`,
        changed: sql`${i.changed} + ${count('changed')}`,
        unchanged: sql`${i.unchanged} + ${count('unchanged')}`,
        refused: sql`${i.refused} + ${refused.length}`,
        teamsCreated: sql`${i.teamsCreated} + ${teams.created}`,
      })
      .where(own);
    return true;
  });
}

/** Each line's team; none where there is none and none is to be made. */
async function teamsFor(tx: Writer, ctx: Context, { createTeams }: ImportChoices, lines: readonly Line[], dry: boolean) {
  const paths = new Map(lines.map(({ path }) => [teamKey(path), path]));
  const keys = [...paths.keys()];
  if (createTeams && !dry) {
    await takeTurn(tx, ctx.scope.organizationId);
    const { ids, created } = await ensureTeamPaths(tx, ctx, [...paths.values()]);
    const byKey = new Map(keys.map((key, n) => [key, ids[n]!]));
    return { idOf: ({ path }: Line): string | undefined => byKey.get(teamKey(path)), created };
  }
  const byKey = await teamsByKey(tx, ctx, keys);
  return {
    idOf: ({ path }: Line): string | undefined => byKey.get(teamKey(path)) ?? (createTeams ? `new ${teamKey(path)}` : undefined),
    created: 0,
  };
}

function unknownTeam(choices: ImportChoices, { path }: Line): Misread {
  const field = levels.findLast((level) => columnOf(choices, level) !== undefined) ?? 'team';
  return { column: columnOf(choices, field), field, code: 'unknownTeam', values: { team: pathText(path) } };
}

/** What writing refused, in the column it is about. */
function misreadOf(choices: ImportChoices, { field, code, values }: Fault): Misread {
  const column = choices.columns.findIndex((one) => one === field);
  return { column: column === -1 ? undefined : column, field: 'row', code, ...(values && { values }) };
}

async function noteFaults(
  tx: Writer,
  ctx: Context,
  importId: string,
  refused: readonly (Row & { readonly faults: readonly Misread[] })[],
): Promise<void> {
  const { organizationId } = ctx.scope;
  const notes = refused.flatMap(({ row, record, faults }) =>
    faults.map(({ column, field, code, values = {} }) => {
      const found = column === undefined ? '' : (record[column] ?? '').slice(0, 200).toWellFormed();
      return { organizationId, importId, row, field: column === undefined ? field : String(column), code, values, found };
    }),
  );
  for (const some of chunks(notes, 7)) await tx.insert(tx.t.importFaults).values(some).onConflictDoNothing();
}
