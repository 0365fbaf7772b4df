// Closes a wave: no more ballots are taken, those in the box are counted, what the gate lets through is written for good, and ballots and keys are destroyed.
import { createHash, randomInt } from 'node:crypto';
import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { commentHomes } from '#domain/anonymity.ts';
import { dayOf } from '#domain/calendar.ts';
import { type TeamNode, underOneTop } from '#domain/people.ts';
import { askedOf } from '#domain/pulse.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { type Published, publishResults } from '#domain/snapshots.ts';
import { closeBox, stirBallots } from '#db/ballots.ts';
import { chunks, type Reader, type Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { type Count, countBallots, overfull, type Said } from './counting.ts';
import { openDebriefs } from './debriefs.ts';
import { destroyBallots } from './emptying.ts';
import { cancelLater } from './ending.ts';
import { settingsOf } from './organizations.ts';
import { surveyVersion } from './surveys.ts';
import { openerOf } from './unsealing.ts';
import { sealingKeyOf } from './wave-keys.ts';

type Wave = Reader['t']['waves']['$inferSelect'];
type Comment = Pick<Reader['t']['comments']['$inferSelect'], 'id' | 'teamId' | 'questionId' | 'text' | 'mailboxId' | 'mailboxKey'>;

/**
 * Closes an open wave. Letters to customers planned for later are cancelled; a wave of employees is counted and published, in this order: its box takes no
 * more ballots; they are counted, and nothing is changed by that; the snapshot, the comments and the talks are written and the wave is closed in one
 * transaction, once, however many try; then the ballots are destroyed, then the keys, then what files remember. Cut off anywhere it may simply run
 * again, and a wave that is closed already is only cleaned up after.
 *
 * Throws `notFound`, conflict `waveNotOpen` for a wave that has not opened or was cancelled, and conflict `moreBallotsThanPapers`, which leaves all ballots
 * sealed and all keys where they are: one ballot too many may be one that an employee never cast, and nobody can tell which. As little is changed with
 * conflict `ballotBoxLost` (papers were signed, and this box has never heard of the wave or was emptied before) and `secretChanged` (APP_SECRET opens no key).
 */
export async function closeWave(ctx: Context, waveId: string): Promise<void> {
  await cancelLater(ctx, waveId);
  const wave = await waveOf(ctx, waveId);
  if (wave.state !== 'open' && wave.state !== 'closed') throw conflict('waveNotOpen');
  if (wave.kind === 'customer') return ctx.write(async (tx) => void (await close(ctx, tx, wave)));
  if (wave.state === 'open') await publish(ctx, wave);
  await destroyBallots(ctx, waveId);
}

/** Whether a wave's last day is over where the organization is, or its closing has begun, or it has ended. Throws `notFound`. */
export async function isOver(ctx: Context, waveId: string): Promise<boolean> {
  const { organizationId } = ctx.scope;
  const wave = await waveOf(ctx, waveId);
  const { boxWaves: b } = ctx.box.t;
  const begun = and(eq(b.organizationId, organizationId), eq(b.waveId, waveId), ne(b.state, 'open'));
  const { timeZone } = await settingsOf(ctx);
  return wave.state !== 'open' || wave.lastDay < dayOf(ctx.now, timeZone) || (await ctx.box.$count(b, begun)) > 0;
}

/** SHA-256, in hex, over what a snapshot keeps and the comments that were published with it; the order of fields and of comments plays no part. */
export function snapshotHash(cells: unknown, comments: readonly Comment[]): string {
  const kept = comments
    .map(({ id, teamId, questionId, text, mailboxId, mailboxKey }) => ({ id, teamId, questionId, text, mailboxId, mailboxKey }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([cells, kept], (_, value: unknown) => inOrder(value)))
    .digest('hex');
}

async function publish(ctx: Context, wave: Wave): Promise<void> {
  const { organizationId } = ctx.scope;
  const state = await ctx.box.write((tx) => closeBox(tx, organizationId, wave.id));
  if (state !== 'closing' && (await isLost(ctx, wave.id))) throw conflict('ballotBoxLost');
  const count = await countIn(ctx, wave);
  if (count === undefined) return; // somebody else has published it meanwhile
  const tree = await frozenTree(ctx.db, organizationId, wave.id);
  const published = publishResults(tree, count.counted, wave.threshold);
  const comments = await commentsToShow(ctx, tree, count.words, wave.threshold);
  await ctx.write(async (tx) => {
    if (!(await close(ctx, tx, wave))) return;
    await keep(ctx, tx, wave, { count, published, comments });
    await openDebriefs(ctx, tx, wave, published);
  });
}

/** Whether this is not the box that took the ballots: another file, an empty one, or one that is newer than the house. */
async function isLost(ctx: Context, waveId: string): Promise<boolean> {
  if ((await waveOf(ctx, waveId)).state !== 'open') return false; // another process has published it meanwhile
  const { signings: s } = ctx.db.t;
  return (await ctx.db.$count(s, and(eq(s.organizationId, ctx.scope.organizationId), eq(s.waveId, waveId)))) > 0;
}

/** Undefined when another process published the wave while this one counted: it may have counted what was half destroyed. */
async function countIn(ctx: Context, wave: Wave): Promise<Count | undefined> {
  const { organizationId } = ctx.scope;
  const content = askedOf(await surveyVersion(ctx.db, organizationId, wave.surveyId, wave.version), wave.asks);
  const key = await sealingKeyOf(ctx, organizationId, wave.id);
  const count = await countBallots(ctx, wave.id, content, key ? openerOf(key) : () => undefined);
  const tooMany = await overfull(ctx, wave.id, count.ballots);
  if ((await waveOf(ctx, wave.id)).state !== 'open') return undefined;
  if (key === undefined && count.ballots.size > 0) throw new Error('the key that opens the ballots is gone');
  if (tooMany.length === 0) return count;
  await stirBallots(ctx.box); // they may lie there for a while
  throw conflict('moreBallotsThanPapers');
}

/** Says false when it was not open any more. */
async function close(ctx: Context, tx: Writer, { id, name, kind }: Wave): Promise<boolean> {
  const { waves } = tx.t;
  const moved = await tx
    .update(waves)
    .set({ state: 'closed' })
    .where(and(eq(waves.organizationId, ctx.scope.organizationId), eq(waves.id, id), eq(waves.state, 'open')))
    .returning({ id: waves.id });
  if (moved.length > 0) await noteDown(ctx, tx, 'waveClosed', id, { name, kind });
  return moved.length > 0;
}

type Result = { readonly count: Count; readonly published: Published; readonly comments: readonly Comment[] };

async function keep(ctx: Context, tx: Writer, wave: Wave, { count, published, comments }: Result): Promise<void> {
  const { organizationId } = ctx.scope;
  const { organizations, snapshots } = tx.t;
  const [organization] = await tx
    .select({ timeZone: organizations.timeZone })
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  if (organization === undefined) throw notFound();
  const kept = await withoutKnownMailboxes(tx, comments);
  for (const some of chunks(kept, 8))
    await tx.insert(tx.t.comments).values(some.map((one) => ({ organizationId, waveId: wave.id, ...one })));
  await tx.insert(snapshots).values({
    organizationId,
    waveId: wave.id,
    closedDay: dayOf(ctx.now, organization.timeZone),
    threshold: wave.threshold,
    cells: published,
    counted: count.valid,
    spoiled: count.spoiled,
    hash: snapshotHash(published, kept),
  });
}

/** The words that enough people wrote, each under the lowest team it is shown for, shuffled, under names that tell nothing of whose they were. */
async function commentsToShow(ctx: Context, tree: readonly TeamNode[], words: readonly Said[], threshold: number): Promise<Comment[]> {
  const questions = Map.groupBy(
    words.flatMap((said) => Object.keys(said.words).map((question) => ({ question, teamId: said.teamId }))),
    ({ question }) => question,
  );
  const homes = new Map(
    [...questions].map(([question, list]) => {
      const counts = new Map([...Map.groupBy(list, ({ teamId }) => teamId)].map(([teamId, some]) => [teamId, some.length]));
      return [question, commentHomes(tree, counts, threshold)];
    }),
  );
  const seen = new Set<string>();
  const shown = words.flatMap((said) => {
    let mailbox = said.mailbox;
    return Object.entries(said.words).flatMap(([questionId, text]) => {
      const teamId = homes.get(questionId)?.get(said.teamId);
      if (typeof teamId !== 'string') return [];
      // One mailbox is for one comment: two beside it would be known to be of one person.
      const own = mailbox && !seen.has(mailbox.id) ? mailbox : undefined;
      if (own) seen.add(own.id);
      mailbox = undefined;
      return [{ teamId, questionId, text, mailboxId: own?.id ?? null, mailboxKey: own?.key ?? null }];
    });
  });
  for (let i = shown.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [shown[i], shown[j]] = [shown[j]!, shown[i]!];
  }
  return shown.map((one) => ({ id: ctx.newId(16), ...one })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A mailbox that has a comment of an earlier wave already keeps that one. */
async function withoutKnownMailboxes(tx: Writer, comments: readonly Comment[]): Promise<readonly Comment[]> {
  const { comments: c } = tx.t;
  const known = new Set<string | null>();
  const ids = comments.flatMap(({ mailboxId }) => mailboxId ?? []);
  for (const some of chunks(ids, 8)) {
    const rows = await tx.select({ mailboxId: c.mailboxId }).from(c).where(inArray(c.mailboxId, some));
    for (const { mailboxId } of rows) known.add(mailboxId);
  }
  return comments.map((one) => (one.mailboxId !== null && known.has(one.mailboxId) ? { ...one, mailboxId: null, mailboxKey: null } : one));
}

async function waveOf(ctx: Context, waveId: string): Promise<Wave> {
  const { waves } = ctx.db.t;
  const [wave] = await ctx.db
    .select()
    .from(waves)
    .where(and(eq(waves.organizationId, ctx.scope.organizationId), eq(waves.id, waveId)));
  if (wave === undefined) throw notFound();
  return wave;
}

/** The teams as they stood when the wave opened, under the organization: no team's result may be told by subtraction from the whole either. */
async function frozenTree(db: Reader, organizationId: string, waveId: string): Promise<readonly TeamNode[]> {
  const w = db.t.waveTeams;
  const teams = await db
    .select({ id: w.teamId, parentId: w.parentId })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId)))
    .orderBy(asc(w.teamId));
  return underOneTop(teams, { id: organizationId, parentId: null });
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
