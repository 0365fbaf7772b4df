// The queue of letters, which is the invitations themselves: those that are due are taken in batches under a lease, and a batch stays one until it is settled.
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Schema } from './schema.ts';
import { prepared, type Reader, type Store, type Writer } from './store.ts';

/** An invitation as its row says it. */
export type Invitation = Schema['invitations']['$inferSelect'];

/**
 * Letters that leave together. Who is in it is written down before anything is sent (the batch's id is the `lease` of its invitations), so
 * that whoever takes it over from a worker that died sends the same batch under the same name.
 */
export type Batch = {
  readonly id: string;
  readonly invitations: readonly Invitation[];
  /** Until when its last holder held it, when it was taken over: some of it, or all, may have been sent. */
  readonly heldBefore: Date | undefined;
};

type Taking = { readonly now: Date; readonly leasedUntil: Date; readonly newId: (size?: number) => string; readonly limit: number };

/**
 * The next batch: first one whose holder has died or that was put off until now, as a whole; else up to `limit` letters that are due, the
 * longest due first. Safe among several workers: on PostgreSQL each passes by what another is just taking, on SQLite there is one writer,
 * and every update repeats its condition.
 */
export async function takeBatch(store: Store, taking: Taking): Promise<Batch | undefined> {
  return (await takeOver(store, taking)) ?? takeDue(store, taking);
}

/** Holds batches for longer; answers which of them are still held, for what has lapsed may be somebody else's by now. */
export async function holdBatches(tx: Writer, ids: readonly string[], now: Date, leasedUntil: Date): Promise<ReadonlySet<string>> {
  const { invitations: i } = tx.t;
  const held = await tx
    .update(i)
    .set({ leasedUntil })
    .where(and(inArray(i.lease, [...ids]), gt(i.leasedUntil, now)))
    .returning({ lease: i.lease });
  return new Set(held.flatMap(({ lease }) => lease ?? []));
}

/** The whole batch is tried again at that time, by whoever comes first; `counts` whether this was one of its tries. */
export async function putOff(tx: Writer, id: string, until: Date, fault: string, counts: boolean): Promise<void> {
  const { invitations: i } = tx.t;
  await tx
    .update(i)
    .set({ leasedUntil: until, fault: fault.slice(0, 500), ...(counts && { attempts: sql`${i.attempts} + 1` }) })
    .where(eq(i.lease, id));
}

/** Whether a letter of a batch has left, and only has to be counted: `attempts` is -1 until it is. */
export const hasLeft = ({ attempts }: Invitation): boolean => attempts < 0;

/** The least that has to be on disk before the next letter may leave: that this one has. Whoever takes the batch over counts it. */
export async function noteLeft(tx: Writer, { organizationId, id, lease }: Invitation): Promise<void> {
  await leave(tx).execute({ organizationId, id, lease });
}

/** Nobody holds what is left of the batch any more: what is due of it is free at once, on its own. */
export async function dissolve(tx: Writer, id: string): Promise<void> {
  const { invitations: i } = tx.t;
  await tx.update(i).set({ lease: null, leasedUntil: null }).where(eq(i.lease, id));
}

/** Each letter becomes a batch of its own, free at once: from now on it goes alone, under a name that stays the same. */
export async function splitUp(tx: Writer, { id, invitations }: Batch, now: Date): Promise<void> {
  const { invitations: i } = tx.t;
  for (const [n, one] of invitations.entries()) {
    await tx
      .update(i)
      .set({ lease: `${id}-${n}`, leasedUntil: now })
      .where(and(eq(i.organizationId, one.organizationId), eq(i.id, one.id), eq(i.lease, id)));
  }
}

/** When a batch was made, in ms: its id begins with it. */
export const bornAt = (id: string): number => Number.parseInt(id.split('.')[0] ?? '', 36);

/** How many letters are due and free, or in batches that have lapsed. */
export async function lettersDue(db: Reader, now: Date): Promise<number> {
  const { invitations: i } = db.t;
  const free = await db.$count(i, and(lte(i.dueAt, now), isNull(i.lease)));
  return free + (await db.$count(i, and(isNotNull(i.lease), lte(i.leasedUntil, now))));
}

async function takeOver(store: Store, { now, leasedUntil }: Taking): Promise<Batch | undefined> {
  const t = store.t.invitations;
  const [lapsed] = await store
    .select({ id: t.lease, heldBefore: t.leasedUntil })
    .from(t)
    .where(and(isNotNull(t.lease), lte(t.leasedUntil, now)))
    .limit(1);
  if (!lapsed?.id || !lapsed.heldBefore) return undefined;
  const { id, heldBefore } = lapsed;
  return store.write(async (tx) => {
    const { invitations: i } = tx.t;
    const all = and(eq(i.lease, id), lte(i.leasedUntil, now));
    // Locked one after the other: of two that want it, the second finds nothing of it, not half.
    const rows = tx.select({ id: i.id }).from(i).where(all).orderBy(asc(i.organizationId), asc(i.id));
    await (tx.dialect === 'postgresql' ? rows.for('update') : rows);
    const invitations = await tx.update(i).set({ leasedUntil }).where(all).returning();
    return invitations.length > 0 ? { id, invitations: inOrder(invitations), heldBefore } : undefined;
  });
}

async function takeDue(store: Store, { now, leasedUntil, newId, limit }: Taking): Promise<Batch | undefined> {
  const t = store.t.invitations;
  // Looking does not make writers wait.
  const [some] = await store
    .select({ id: t.id })
    .from(t)
    .where(and(lte(t.dueAt, now), isNull(t.lease)))
    .limit(1);
  if (!some) return undefined;
  const id = `${now.getTime().toString(36)}.${newId()}`;
  return store.write(async (tx) => {
    const { invitations: i } = tx.t;
    const free = and(lte(i.dueAt, now), isNull(i.lease));
    const next = tx.select({ organizationId: i.organizationId, id: i.id }).from(i).where(free).orderBy(asc(i.dueAt)).limit(limit);
    const due = await (tx.dialect === 'postgresql' ? next.for('update', { skipLocked: true }) : next);
    const taken: Invitation[] = [];
    for (const [organizationId, rows] of Map.groupBy(due, (row) => row.organizationId)) {
      const these = and(
        eq(i.organizationId, organizationId),
        inArray(
          i.id,
          rows.map((row) => row.id),
        ),
      );
      taken.push(...(await tx.update(i).set({ lease: id, leasedUntil }).where(and(these, free)).returning()));
    }
    return taken.length > 0 ? { id, invitations: inOrder(taken), heldBefore: undefined } : undefined;
  });
}

const leave = prepared((tx: Writer) => {
  const { invitations: i } = tx.t;
  const p = sql.placeholder;
  return tx
    .update(i)
    .set({ attempts: -1 })
    .where(and(eq(i.organizationId, p('organizationId')), eq(i.id, p('id')), eq(i.lease, p('lease'))))
    .prepare('letter_left');
});

/** The same order whenever the batch is taken. */
const inOrder = (list: readonly Invitation[]): Invitation[] => list.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const keyOf = ({ organizationId, id }: Invitation): string => `${organizationId} ${id}`;
