// Imports as people see them: a file is uploaded, its columns are named, it is started or cancelled, and every row that was refused can be read.
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { put } from '#db/outbox.ts';
import type { Writer } from '#db/store.ts';
import { guessColumns } from '#domain/headers.ts';
import {
  faultsOf,
  type ImportChoices,
  type ImportKind,
  type ImportRecord,
  type ImportState,
  mayCancel,
  nothingChosen,
  type RowFault,
  type Wanted,
} from '#domain/imports.ts';
import type { Action } from '#domain/log.ts';
import { cleanName } from '#domain/people.ts';
import { conflict, notFound, refuseAny } from '#domain/refusal.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { isKept, keepFile, removeFile, rowsOf } from './import-file.ts';
import { refuseWhileFrozen } from './roster.ts';
import { takeTurn } from './turns.ts';

const week = 7 * 86_400_000;

/**
 * Takes in a file and guesses its columns; answers the import's id, for `previewOf`. Throws `Refusal` invalid `file` (see `keepFile`), and then
 * nothing of the file stays, or `rosterFrozen` for employees who are being asked. A file that nobody starts, or whose faults nobody mends, is removed after a week.
 */
export async function uploadImport(ctx: Context, kind: ImportKind, fileName: string, bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const { organizationId } = ctx.scope;
  if (kind === 'employees') await refuseWhileFrozen(ctx.db, organizationId);
  const id = ctx.newId(16);
  const name =
    cleanName(fileName.replace(/^.*[/\\]/, ''))
      .slice(0, 120)
      .toWellFormed() || 'file.csv';
  await ctx.write(async (tx) => {
    const row = { organizationId, id, kind, fileName: name, choices: nothingChosen, createdBy: ctx.actor.memberId, createdAt: ctx.now };
    await tx.insert(tx.t.imports).values({ ...row, state: 'uploading' });
    await put(tx, organizationId, `${id}-week`, { kind: 'runImport', payload: { importId: id } }, new Date(ctx.now.getTime() + week));
  });
  try {
    const shape = await keepFile(ctx, id, bytes);
    const header = shape.header.map((title) => cleanName(title).slice(0, 120).toWellFormed());
    const choices = { ...nothingChosen, ...shape, header, columns: guessColumns(kind, header), createTeams: kind !== 'events' };
    await changed(ctx, id, ['uploading'], { state: 'preview', choices });
  } catch (e) {
    await forget(ctx, id);
    throw e;
  }
  return id;
}

/** The latest 50. */
export async function listImports(ctx: Context): Promise<readonly ImportRecord[]> {
  const i = ctx.db.t.imports;
  return ctx.db.select().from(i).where(eq(i.organizationId, ctx.scope.organizationId)).orderBy(desc(i.createdAt), desc(i.id)).limit(50);
}

/** Throws `notFound`. */
export async function importOf(ctx: Context, id: string): Promise<ImportRecord> {
  const i = ctx.db.t.imports;
  const [row] = await ctx.db
    .select()
    .from(i)
    .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.id, id)));
  if (!row) throw notFound();
  return row;
}

/** Keeps what was chosen, right or not, to show the rows as they would be read. Throws `notFound`, and conflict when the import has begun. */
export async function chooseColumns(ctx: Context, id: string, wanted: Wanted): Promise<void> {
  const { choices } = await importOf(ctx, id);
  await changed(ctx, id, ['preview'], { choices: { ...choices, ...wanted } });
}

/** Begins the import in the background. Throws `notFound`, invalid (see `faultsOf`, or `file` rosterFrozen), and conflict when it has begun already. */
export async function startImport(ctx: Context, id: string, wanted: Wanted): Promise<void> {
  const { kind, fileName, choices: before } = await importOf(ctx, id);
  // An event of a team that nobody knows is a mistake in the file, not a new team.
  const choices = { ...before, ...wanted, ...(kind === 'events' && { createTeams: false }) };
  refuseAny(faultsOf(kind, choices));
  const first = kind === 'employees' ? (tx: Writer) => unlessFrozen(tx, ctx.scope.organizationId) : undefined;
  await changed(ctx, id, ['preview'], { state: 'queued', choices }, 'importStarted', { kind, fileName }, first);
}

/**
 * Stops an import; what it has written stays. Throws `notFound`, and conflict when it has ended, or when it is all or nothing and every row was
 * found to be right: then it is being written, and half of it would be neither.
 */
export async function cancelImport(ctx: Context, id: string): Promise<void> {
  const { fileName, choices } = await importOf(ctx, id);
  const from = (['uploading', 'preview', 'queued', 'checking', 'running'] as const).filter((state) => mayCancel({ state, choices }));
  await changed(ctx, id, from, { state: 'cancelled', finishedAt: ctx.now }, 'importCancelled', { fileName });
}

/** What is wrong, a page of it, in the file's order. */
export async function faultsIn(ctx: Context, record: ImportRecord, page: number, size: number): Promise<readonly RowFault[]> {
  const f = ctx.db.t.importFaults;
  const rows = await ctx.db
    .select({ row: f.row, field: f.field, code: f.code, values: f.values, found: f.found })
    .from(f)
    .where(and(eq(f.organizationId, ctx.scope.organizationId), eq(f.importId, record.id)))
    .orderBy(asc(f.row), asc(f.field))
    .limit(size)
    .offset((page - 1) * size);
  return rows.map((row) => ({ ...row, column: record.choices.header[Number(row.field)] ?? null }));
}

/** How many faults there are: a row may have several. */
export async function countFaults(ctx: Context, id: string): Promise<number> {
  const f = ctx.db.t.importFaults;
  return ctx.db.$count(f, and(eq(f.organizationId, ctx.scope.organizationId), eq(f.importId, id)));
}

/** One refused row with all its faults; `record` holds its cells as long as the file is kept. */
export type FaultyRow = { readonly row: number; readonly record: readonly string[] | undefined; readonly faults: readonly RowFault[] };

/** Every refused row, in the file's order, without holding them all. */
export async function* faultyRows(ctx: Context, record: ImportRecord): AsyncGenerator<FaultyRow> {
  const { organizationId } = ctx.scope;
  const faulty = groupsOf(faultsFrom(ctx, record));
  if (!(await isKept(ctx.db, organizationId, record.id))) {
    for await (const faults of faulty) yield { row: faults[0]!.row, record: undefined, faults };
    return;
  }
  let next = await faulty.next();
  for await (const { row, record: cells } of rowsOf(ctx.db, organizationId, record.id, record.choices.delimiter)) {
    if (next.done) return;
    if (next.value[0]!.row !== row) continue;
    yield { row, record: cells, faults: next.value };
    next = await faulty.next();
  }
}

async function* faultsFrom(ctx: Context, record: ImportRecord): AsyncGenerator<RowFault> {
  const size = 1000;
  for (let page = 1; ; page++) {
    const faults = await faultsIn(ctx, record, page, size);
    yield* faults;
    if (faults.length < size) return;
  }
}

async function* groupsOf(faults: AsyncIterable<RowFault>): AsyncGenerator<RowFault[], undefined> {
  let group: RowFault[] = [];
  for await (const fault of faults) {
    if (group.length > 0 && group[0]!.row !== fault.row) {
      yield group;
      group = [];
    }
    group.push(fault);
  }
  if (group.length > 0) yield group;
  return undefined;
}

/** A wave that is about to open takes its turn, too, and then either sees the import or is seen. */
async function unlessFrozen(tx: Writer, organizationId: string): Promise<void> {
  await takeTurn(tx, organizationId);
  await refuseWhileFrozen(tx, organizationId);
}

/** One conditional update, with what follows from it; throws conflict when the import was not in one of these states. */
async function changed(
  ctx: Context,
  id: string,
  from: readonly ImportState[],
  change: { state?: ImportState; choices?: ImportChoices; finishedAt?: Date },
  action?: Action,
  detail?: Record<string, unknown>,
  first?: (tx: Writer) => Promise<void>,
): Promise<void> {
  const { organizationId } = ctx.scope;
  await ctx.write(async (tx) => {
    await first?.(tx);
    const i = tx.t.imports;
    const rows = await tx
      .update(i)
      .set(change)
      .where(and(eq(i.organizationId, organizationId), eq(i.id, id), inArray(i.state, from)))
      .returning({ id: i.id });
    if (rows.length === 0) throw conflict();
    if (!action) return;
    await noteDown(ctx, tx, action, id, detail);
    // Whether it begins or is cancelled, the worker has something to do: run it, or clear its file away.
    await put(tx, organizationId, `${id}-${change.state}`, { kind: 'runImport', payload: { importId: id } }, ctx.now);
  });
}

/** An upload that came to nothing leaves nothing. */
async function forget(ctx: Context, id: string): Promise<void> {
  await removeFile(ctx, id);
  await ctx.write(async (tx) => {
    const i = tx.t.imports;
    await tx.delete(i).where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.id, id), eq(i.state, 'uploading')));
  });
}
