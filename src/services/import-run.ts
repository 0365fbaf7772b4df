// Runs an import in the background, a few hundred rows a transaction, so that it can be interrupted anywhere and goes on where it was.
import { and, eq, inArray } from 'drizzle-orm';
import type { Writer } from '#db/store.ts';
import type { ImportState } from '#domain/imports.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { batchesOf, type Job, readRow, settle } from './import-batch.ts';
import { removeFile, rowsOf } from './import-file.ts';
import { withTrade } from './import-kinds.ts';

/**
 * Does what is to be done about an import: runs one that is queued, goes on with one that was interrupted, gives up one that nobody started
 * for a week, and clears away the file of one that has ended. Safe to call again at any time, and by two processes at once: each transaction moves
 * on from the row where the last one ended, and whoever finds that somebody else has done so lets the other go on. Answers whether nothing is left to do;
 * false means that another process is at work on it.
 */
export async function runImport(ctx: Context, id: string): Promise<boolean> {
  const found = await jobOf(ctx, id);
  if (!found) return true;
  const { job, state } = found;
  if (state === 'uploading' || state === 'preview') await move(ctx, id, state, 'cancelled');
  if (!inWork.includes(state)) {
    await removeFile(ctx, id);
    return true;
  }
  if (state === 'queued') await move(ctx, id, state, job.choices.allOrNothing ? 'checking' : 'running');
  await work(ctx, job);
  const after = await jobOf(ctx, id);
  if (after && inWork.includes(after.state)) return false;
  // The file of an import with rows to mend is kept for a week: see `uploadImport`.
  if (after?.state === 'cancelled' || after?.refused === 0) await removeFile(ctx, id);
  return true;
}

/** The worker has tried often enough: what is written stays, and the page says where it stopped. */
export async function giveUpImport(ctx: Context, id: string): Promise<void> {
  const i = ctx.db.t.imports;
  await ctx.write(async (tx) => {
    const [row] = await tx
      .update(i)
      .set({ state: 'failed', finishedAt: ctx.now })
      .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.id, id), inArray(i.state, [...inWork])))
      .returning({ kind: i.kind, fileName: i.fileName });
    if (row) await noteDown(ctx, tx, 'importBrokenOff', id, row);
  });
}

const inWork: readonly ImportState[] = ['queued', 'checking', 'running'];

/** Checks the whole file first when it is all or nothing, then writes it; stops where somebody else has moved the import on. */
async function work(ctx: Context, job: Job): Promise<void> {
  const now = (await jobOf(ctx, job.id))?.state;
  if (now === 'checking') {
    if (!(await pass(ctx, job, true))) return;
    const right = (await jobOf(ctx, job.id))?.refused === 0;
    if (!right) return end(ctx, job.id, 'checking', 'refused');
    if (!(await move(ctx, job.id, 'checking', 'running'))) return;
    return work(ctx, { ...job, rowsRead: 0 });
  }
  if (now === 'running' && (await pass(ctx, job, false))) await end(ctx, job.id, 'running', 'done');
}

/** Goes through the file once, writing or only looking; answers whether it came to the end, and was not stopped or overtaken. */
function pass(ctx: Context, job: Job, dry: boolean): Promise<boolean> {
  return withTrade(ctx, job.id, job.kind, job.choices, async (trade) => {
    const seen = new Map<number, number>();
    let done = 0;
    for await (const batch of batchesOf(rowsOf(ctx.db, ctx.scope.organizationId, job.id, job.choices.delimiter))) {
      const from = done;
      done += batch.length;
      const rows = batch.map((row) => readRow(trade, job.choices, seen, row));
      // What was done before an interruption is only read again to know what the file has already said.
      if (done > job.rowsRead && !(await settle(ctx, job, trade, rows, from, dry))) return false;
    }
    return true;
  });
}

async function jobOf(ctx: Context, id: string) {
  const i = ctx.db.t.imports;
  const [row] = await ctx.db
    .select()
    .from(i)
    .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.id, id)));
  return row && { job: row satisfies Job, state: row.state, refused: row.refused };
}

async function end(ctx: Context, id: string, from: ImportState, to: 'done' | 'refused'): Promise<void> {
  await ctx.write(async (tx) => {
    const row = await moved(tx, ctx, id, from, { state: to, finishedAt: ctx.now });
    if (!row) return;
    const { kind, fileName, created, changed, unchanged, refused, teamsCreated } = row;
    await noteDown(ctx, tx, 'importEnded', id, { state: to, kind, fileName, created, changed, unchanged, refused, teamsCreated });
  });
}

/** Every pass counts its rows from the start. */
async function move(ctx: Context, id: string, from: ImportState, to: ImportState): Promise<boolean> {
  const change = { state: to, rowsRead: 0, ...(to === 'cancelled' && { finishedAt: ctx.now }) };
  return (await ctx.write((tx) => moved(tx, ctx, id, from, change))) !== undefined;
}

async function moved(tx: Writer, ctx: Context, id: string, from: ImportState, change: Partial<typeof tx.t.imports.$inferInsert>) {
  const i = tx.t.imports;
  const [row] = await tx
    .update(i)
    .set(change)
    .where(and(eq(i.organizationId, ctx.scope.organizationId), eq(i.id, id), eq(i.state, from)))
    .returning();
  return row;
}
