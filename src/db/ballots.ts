// How ballots lie in the box's tables, so that neither their order nor what is left of them tells anything, on both databases.
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { BoxSchema } from './box-schema.ts';
import { type BoxStore, chunks, prepared, type Reader, type Writer } from './store.ts';

export type BallotRow = BoxSchema['ballots']['$inferSelect'];
type BoxReader = Reader<BoxSchema>;
type BoxWriter = Writer<BoxSchema>;

/** Any number that all Coro processes share: who casts holds it with others, who closes or stirs holds it alone. */
const boxLock = 727_275;

/** Ballots of a page are some 2 to 11 kB each. */
const pageSize = 200;

/** To overwrite what is deleted takes SQLite several times as long as to read it. */
const fewer = 128;

/** Keeps a ballot unless one with its id is there; only while the wave takes ballots. Answers what it found. */
export async function putBallot(tx: BoxWriter, row: BallotRow): Promise<'stored' | 'there' | 'closed'> {
  await together(tx);
  const [wave] = await stateOf(tx).execute(row);
  if (wave?.state !== 'open') return 'closed';
  const rows = await insertBallot(tx).execute(row);
  return rows.length > 0 ? 'stored' : 'there';
}

/** From here on the wave takes no more ballots; what was on its way is in. Says the state it has now, undefined for a wave without a box. */
export async function closeBox(tx: BoxWriter, organizationId: string, waveId: string): Promise<'closing' | 'emptied' | undefined> {
  await alone(tx);
  const { boxWaves: w } = tx.t;
  const here = and(eq(w.organizationId, organizationId), eq(w.waveId, waveId));
  await tx
    .update(w)
    .set({ state: 'closing' })
    .where(and(here, eq(w.state, 'open')));
  const [wave] = await tx.select({ state: w.state }).from(w).where(here);
  return wave?.state === 'emptied' ? 'emptied' : wave && 'closing';
}

/**
 * Writes every ballot anew in the order of its key, so that nothing tells which came before which: on PostgreSQL all in one transaction into a new file (the
 * same xmin, no remains); on SQLite a page of keys at a time, whose places are dealt out again. Others wait for a page on SQLite, and for all of it on
 * PostgreSQL: some seconds for 50,000 ballots.
 */
export async function stirBallots(box: BoxStore): Promise<void> {
  if (box.dialect === 'postgresql') return box.write(stirAtOnce);
  for (let after: Key | undefined = first; after !== undefined;) {
    const from: Key = after;
    after = await box.write((tx) => stirPage(tx, from));
    await new Promise((next) => setImmediate(next));
  }
}

/** Ballots of a wave in the order of their random keys, from behind this one. */
export function ballotsAfter(box: BoxReader, { organizationId, waveId }: Place, after: string, limit = pageSize): Promise<BallotRow[]> {
  const { ballots: b } = box.t;
  return box
    .select()
    .from(b)
    .where(and(eq(b.organizationId, organizationId), eq(b.waveId, waveId), gt(b.id, after)))
    .orderBy(asc(b.id))
    .limit(limit);
}

/** Takes every ballot and key of a closing wave out of the box, a page a transaction; cut off anywhere, it may simply run again. */
export async function emptyBox(box: BoxStore, place: Place): Promise<void> {
  const { organizationId, waveId } = place;
  for (;;) {
    const left = await box.write(async (tx) => {
      const { ballots: b } = tx.t;
      const [last] = (await idsOf(tx, place)).slice(-1);
      if (last === undefined) return false;
      await tx.delete(b).where(and(eq(b.organizationId, organizationId), eq(b.waveId, waveId), lte(b.id, last)));
      return true;
    });
    if (!left) break;
    await new Promise((next) => setImmediate(next));
  }
  await box.write(async (tx) => {
    const { boxKeys: k, boxWaves: w } = tx.t;
    await tx.delete(k).where(and(eq(k.organizationId, organizationId), eq(k.waveId, waveId)));
    await tx
      .update(w)
      .set({ state: 'emptied' })
      .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId), eq(w.state, 'closing')));
  });
}

/** Takes a box away whose ballots will never be counted: that of a wave which was cancelled before it opened, or given up. Ballots go by `emptyBox`. */
export async function dropBox(tx: BoxWriter, { organizationId, waveId }: Place): Promise<void> {
  await alone(tx);
  for (const t of [tx.t.boxKeys, tx.t.boxWaves, tx.t.receipts])
    await tx.delete(t).where(and(eq(t.organizationId, organizationId), eq(t.waveId, waveId)));
}

type Place = { readonly organizationId: string; readonly waveId: string };
type Key = Place & { readonly id: string };
const first: Key = { organizationId: '', waveId: '', id: '' };

async function idsOf(tx: BoxWriter, { organizationId, waveId }: Place): Promise<string[]> {
  const { ballots: b } = tx.t;
  const rows = await tx
    .select({ id: b.id })
    .from(b)
    .where(and(eq(b.organizationId, organizationId), eq(b.waveId, waveId)))
    .orderBy(asc(b.id))
    .limit(fewer);
  return rows.map(({ id }) => id);
}

/** A fresh file with the same rows; what was in the old one is let go with it when the transaction ends. */
async function stirAtOnce(tx: BoxWriter): Promise<void> {
  await tx.run("SET LOCAL lock_timeout = '3s'", []); // behind a dump that takes an hour nobody could vote
  await alone(tx);
  await tx.run('LOCK TABLE ballots IN ACCESS EXCLUSIVE MODE', []);
  await tx.run('CREATE TEMPORARY TABLE stirred ON COMMIT DROP AS SELECT * FROM coro_ballots.ballots', []);
  await tx.run('TRUNCATE coro_ballots.ballots', []);
  await tx.run('INSERT INTO coro_ballots.ballots SELECT * FROM stirred ORDER BY organization_id, wave_id, id', []);
}

/** The next ballots in the order of their keys are taken out and put in again, in that order; undefined after the last. */
async function stirPage(tx: BoxWriter, after: Key): Promise<Key | undefined> {
  const { ballots: b } = tx.t;
  const behind = sql`(${b.organizationId}, ${b.waveId}, ${b.id}) > (${after.organizationId}, ${after.waveId}, ${after.id})`;
  const rows = await tx.select().from(b).where(behind).orderBy(asc(b.organizationId), asc(b.waveId), asc(b.id)).limit(pageSize);
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const upTo = sql`(${b.organizationId}, ${b.waveId}, ${b.id}) <= (${last.organizationId}, ${last.waveId}, ${last.id})`;
  await tx.delete(b).where(and(behind, upTo));
  for (const some of chunks(rows, 8)) await tx.insert(b).values(some);
  return rows.length < pageSize ? undefined : last;
}

/** SQLite has one writer at a time as it is. */
const together = (tx: BoxWriter): Promise<void> => locked(tx, `SELECT pg_advisory_xact_lock_shared(${boxLock})`);
const alone = (tx: BoxWriter): Promise<void> => locked(tx, `SELECT pg_advisory_xact_lock(${boxLock})`);
const locked = async (tx: BoxWriter, statement: string): Promise<void> => {
  if (tx.dialect === 'postgresql') await tx.run(statement, []);
};

const stateOf = prepared((tx: BoxReader) => {
  const { boxWaves: w } = tx.t;
  const p = sql.placeholder;
  return tx
    .select({ state: w.state })
    .from(w)
    .where(and(eq(w.organizationId, p('organizationId')), eq(w.waveId, p('waveId'))))
    .prepare('state_of_box');
});

const insertBallot = prepared((tx: BoxWriter) => {
  const p = sql.placeholder;
  const { ballots: b } = tx.t;
  return tx
    .insert(b)
    .values({
      organizationId: p('organizationId'),
      waveId: p('waveId'),
      id: p('id'),
      teamId: p('teamId'),
      kind: p('kind'),
      receipt: p('receipt'),
      enc: p('enc'),
      sealed: p('sealed'),
    })
    .onConflictDoNothing()
    .returning({ id: b.id })
    .prepare('put_ballot');
});
