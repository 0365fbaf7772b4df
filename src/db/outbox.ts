// The table of work to do later: put in the transaction that causes it, taken under a lease, gone when done.
import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Work } from '#domain/work.ts';
import { prepared, type Store, type Writer } from './store.ts';

export type Task = Work & { readonly organizationId: string; readonly id: string; readonly attempts: number; readonly lease: string };

/** Writes work down; `id` makes the same cause put the same work only once. */
export async function put(tx: Writer, organizationId: string, id: string, work: Work, dueAt: Date): Promise<void> {
  await insertWork(tx).execute({ organizationId, id, ...work, dueAt });
}

/** The same for work that is due by the day: what a clock that ran ahead put down for later, and nobody has tried yet, is due then as well. */
export async function putDue(tx: Writer, organizationId: string, id: string, work: Work, dueAt: Date): Promise<void> {
  await put(tx, organizationId, id, work, dueAt);
  const { outbox: o } = tx.t;
  const untried = and(eq(o.attempts, 0), isNull(o.failedAt), isNull(o.leasedUntil), gt(o.dueAt, dueAt));
  await tx
    .update(o)
    .set({ dueAt })
    .where(and(eq(o.organizationId, organizationId), eq(o.id, id), untried));
}

/**
 * Takes up to `limit` tasks of these kinds that are due and that nobody holds, until `leasedUntil`; a worker that dies loses them then.
 * Safe among several workers: the update repeats the condition, so each task goes to one of them.
 */
export async function take(
  store: Store,
  options: { kinds: readonly Work['kind'][]; now: Date; leasedUntil: Date; lease: string; limit: number },
): Promise<Task[]> {
  const o = store.t.outbox;
  const free = and(isNull(o.failedAt), lte(o.dueAt, options.now), or(isNull(o.leasedUntil), lte(o.leasedUntil, options.now)));
  const due = await store
    .select({ organizationId: o.organizationId, id: o.id })
    .from(o)
    .where(and(inArray(o.kind, [...options.kinds]), free))
    .orderBy(asc(o.dueAt))
    .limit(options.limit);
  if (due.length === 0) return [];
  // By key alone, not by kind: SQLite would go through all that is due of that kind.
  const these = [...Map.groupBy(due, (task) => task.organizationId)].map(([organizationId, tasks]) => {
    const ids = tasks.map((task) => task.id);
    return and(eq(o.organizationId, organizationId), inArray(o.id, ids));
  });
  const taken = await store.write((tx) =>
    tx
      .update(tx.t.outbox)
      .set({ lease: options.lease, leasedUntil: options.leasedUntil })
      .where(and(free, or(...these)))
      .returning(),
  );
  return taken.map((row) => ({
    ...({ kind: row.kind, payload: row.payload } as Work),
    organizationId: row.organizationId,
    id: row.id,
    attempts: row.attempts,
    lease: options.lease,
  }));
}

/** Holds what is still being worked on for longer. */
export async function hold(tx: Writer, lease: string, leasedUntil: Date): Promise<void> {
  await tx
    .update(tx.t.outbox)
    .set({ leasedUntil })
    .where(and(eq(tx.t.outbox.lease, lease), isNull(tx.t.outbox.failedAt)));
}

/** Gives back at once what was taken and not begun. */
export async function letGo(tx: Writer, tasks: readonly Task[]): Promise<void> {
  for (const task of tasks) await tx.update(tx.t.outbox).set({ lease: null, leasedUntil: null }).where(held(tx, task));
}

/** The task is done; says false when the lease had passed to somebody else meanwhile. */
export async function done(tx: Writer, task: Task): Promise<boolean> {
  const rows = await tx.delete(tx.t.outbox).where(held(tx, task)).returning({ id: tx.t.outbox.id });
  return rows.length > 0;
}

/** Puts the task back, due later. */
export async function retry(tx: Writer, task: Task, dueAt: Date, fault: string): Promise<void> {
  await tx
    .update(tx.t.outbox)
    .set({ dueAt, attempts: task.attempts + 1, lease: null, leasedUntil: null, fault })
    .where(held(tx, task));
}

/** A part of it is done, and nothing was wrong: the rest has its turn behind what is due already. */
export async function goOn(tx: Writer, task: Task, now: Date): Promise<void> {
  await tx.update(tx.t.outbox).set({ dueAt: now, attempts: 0, lease: null, leasedUntil: null, fault: null }).where(held(tx, task));
}

/** Nobody will try again by itself; the row stays with its reason. */
export async function giveUp(tx: Writer, task: Task, failedAt: Date, fault: string): Promise<void> {
  await tx
    .update(tx.t.outbox)
    .set({ failedAt, attempts: task.attempts + 1, lease: null, leasedUntil: null, fault })
    .where(held(tx, task));
}

const held = (tx: Writer, task: Task) =>
  and(eq(tx.t.outbox.organizationId, task.organizationId), eq(tx.t.outbox.id, task.id), eq(tx.t.outbox.lease, task.lease));

const insertWork = prepared((tx: Writer) => {
  const p = sql.placeholder;
  return tx
    .insert(tx.t.outbox)
    .values({ organizationId: p('organizationId'), id: p('id'), kind: p('kind'), payload: p('payload'), dueAt: p('dueAt') })
    .onConflictDoNothing()
    .prepare('put_work');
});
