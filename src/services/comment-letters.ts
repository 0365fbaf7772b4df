// The talk about a comment: leaders answer somebody they do not know, who reads it with six words and may write back.
import { createHash, createHmac } from 'node:crypto';
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { type Day, dayOf, instantAt } from '#domain/calendar.ts';
import { pathOf } from '#domain/people.ts';
import { conflict, invalid, limited, notFound } from '#domain/refusal.ts';
import { arrivalOf, cleanLetter, hashedForMailbox, longestLetter, type MailboxThread, mostInARow, mostLetters } from '#domain/talk.ts';
import { put } from '#db/outbox.ts';
import { type Responsible, responsiblesIn } from '#db/responsible.ts';
import type { Writer } from '#db/store.ts';
import { commentInSight } from './comments.ts';
import { type Context, type Visit } from './context.ts';
import { brandOf } from './kept.ts';
import { sealLetter } from './letter-sealing.ts';

/** When leaders are told of what has arrived, on the clock of the organization. */
const arrivesAt = '07:00';

/**
 * Answers a published comment: the text stays readable in the leaders' thread, and lies sealed in the writer's mailbox.
 * Throws `notFound` as `commentOf` does, conflict `illegalMove` for a comment without a mailbox, invalid `text`: `required`, `tooLong`; `limited` when
 * the thread is full.
 */
export async function answerComment(ctx: Context, waveId: string, id: string, text: string): Promise<void> {
  const said = letterIn(text);
  const { organizationId } = ctx.scope;
  const day = dayOf(ctx.now, (await brandOf(ctx, organizationId)).timeZone);
  await ctx.write(async (tx) => {
    const { mailboxId, mailboxKey } = await commentInSight(tx, ctx.scope, waveId, id);
    if (mailboxId === null || mailboxKey === null) throw conflict('illegalMove');
    const letters = await heldThread(tx, organizationId, waveId, id);
    if (isSaidAgain(letters, ctx.actor.memberId, said)) return;
    if (letters.length >= mostLetters) throw limited();
    const number = letters.length + 1;
    const letter = { text: said, from: ctx.actor.name, day };
    const sealed = await sealLetter({ id: mailboxId, key: mailboxKey }, number, letter).catch(() => {
      throw conflict('illegalMove'); // a key that is none: somebody made a mailbox that nobody can open
    });
    await tx
      .insert(tx.t.commentLetters)
      .values({ organizationId, waveId, commentId: id, number, memberId: ctx.actor.memberId, text: said, ...sealed, day });
  });
}

/** What lies in the mailbox of this secret (32 bytes, base64url). Throws `notFound` when no published comment has it. */
export async function openMailbox(visit: Visit, secret: string): Promise<MailboxThread> {
  const { organizationId, id, waveId, wave } = await mailboxOf(visit, secret);
  const { commentLetters: l } = visit.db.t;
  const letters = await visit.db
    .select({ number: l.number, memberId: l.memberId, text: l.text, enc: l.enc, sealed: l.sealed })
    .from(l)
    .where(and(eq(l.organizationId, organizationId), eq(l.waveId, waveId), eq(l.commentId, id)))
    .orderBy(asc(l.number));
  return {
    organization: (await brandOf(visit, organizationId)).name,
    wave,
    mayWrite: mayWriteAfter(letters),
    letters: letters.map(({ number, memberId, text, enc, sealed }) =>
      memberId === null ? { number, own: text } : { number, enc: enc ?? '', sealed: sealed ?? '' },
    ),
  };
}

/**
 * Leaves a letter of the comment's writer for the leaders, who find it on one of the next three mornings and are told then. Throws `notFound`, invalid
 * `text` as above, conflict `illegalMove` before anybody has answered, and `limited` after three letters that nobody has answered yet.
 */
export async function writeBack(visit: Visit, secret: string, text: string): Promise<void> {
  const said = letterIn(text);
  const { organizationId, id, waveId } = await mailboxOf(visit, secret);
  const { timeZone } = await brandOf(visit, organizationId);
  await visit.write(async (tx) => {
    const letters = await heldThread(tx, organizationId, waveId, id);
    if (letters.every((letter) => letter.memberId === null)) throw conflict('illegalMove');
    if (isSaidAgain(letters, null, said)) return;
    if (!mayWriteAfter(letters)) throw limited();
    const number = letters.length + 1;
    const before = letters.filter((letter) => letter.memberId === null).at(-1)?.day;
    const drawn = arrivalOf(dayOf(visit.now, timeZone), luckOf(visit.secret, `${organizationId} ${waveId} ${id} ${number}`));
    const day = before !== undefined && before > drawn ? before : drawn; // never before what was written earlier
    await tx
      .insert(tx.t.commentLetters)
      .values({ organizationId, waveId, commentId: id, number, memberId: null, text: said, enc: null, sealed: null, day });
    if (before === day) return; // whoever is told of that one finds both
    await put(
      tx,
      organizationId,
      `letter-${waveId}-${id}-${number}`,
      { kind: 'tellOfLetter', payload: { waveId, commentId: id } },
      instantAt(day, arrivesAt, timeZone),
    );
  });
}

export type WrittenBack = {
  readonly organization: string;
  readonly wave: string;
  readonly link: string;
  readonly recipients: readonly Responsible[];
};

/** Who is told that a comment's writer wrote back: those who took part in the talk and still may see it, else the leaders. Null when nothing is left to tell. */
export async function writtenBack(ctx: Context, waveId: string, commentId: string): Promise<WrittenBack | null> {
  const { comments: c, commentLetters: l, members: m, waves: w } = ctx.db.t;
  const { organizationId } = ctx.scope;
  const [comment] = await ctx.db
    .select({ teamId: c.teamId, flaggedBy: c.flaggedBy, wave: w.name })
    .from(c)
    .innerJoin(w, and(eq(w.organizationId, c.organizationId), eq(w.id, c.waveId)))
    .where(and(eq(c.organizationId, organizationId), eq(c.waveId, waveId), eq(c.id, commentId)));
  if (!comment) return null;
  const members = await ctx.db
    .selectDistinct({ id: m.id, name: m.name, email: m.email, locale: m.locale, role: m.role })
    .from(l)
    .innerJoin(m, and(eq(m.organizationId, l.organizationId), eq(m.id, l.memberId), isNull(m.removedAt)))
    .where(and(eq(l.organizationId, organizationId), eq(l.waveId, waveId), eq(l.commentId, commentId), isNotNull(l.memberId)))
    .orderBy(asc(m.id));
  const seeing = await supervisorsSeeing(ctx, waveId, comment);
  const talking = members.filter(({ id, role }) => role !== 'supervisor' || seeing.has(id));
  return {
    organization: (await brandOf(ctx, organizationId)).name,
    wave: comment.wave,
    link: `${ctx.baseUrl}/comments/${waveId}/${commentId}`,
    recipients: talking.length > 0 ? talking : (await responsiblesIn(ctx.db, organizationId)).leaders,
  };
}

/** The supervisors of teams with which the comment is shown; none once it was put aside. */
async function supervisorsSeeing(
  ctx: Context,
  waveId: string,
  { teamId, flaggedBy }: { readonly teamId: string; readonly flaggedBy: string | null },
): Promise<ReadonlySet<string>> {
  if (flaggedBy !== null) return new Set();
  const { organizationId } = ctx.scope;
  const { waveTeams: t, teams, supervisions: s } = ctx.db.t;
  const frozen = await ctx.db
    .select({ id: t.teamId, parentId: t.parentId })
    .from(t)
    .where(and(eq(t.organizationId, organizationId), eq(t.waveId, waveId)));
  const above = pathOf(frozen, teamId).map(({ id }) => id);
  // A supervisor of a team that is now above one of these has it in sight as well.
  const tree = await ctx.db.select({ id: teams.id, parentId: teams.parentId }).from(teams).where(eq(teams.organizationId, organizationId));
  const over = new Set(above.flatMap((id) => [id, ...pathOf(tree, id).map((team) => team.id)]));
  if (over.size === 0) return new Set();
  const rows = await ctx.db
    .select({ id: s.memberId })
    .from(s)
    .where(and(eq(s.organizationId, organizationId), inArray(s.teamId, [...over])));
  return new Set(rows.map(({ id }) => id));
}

async function mailboxOf(visit: Visit, secret: string) {
  const bytes = Buffer.from(secret, 'base64url');
  if (!/^[\w-]{43}$/.test(secret) || bytes.length !== 32) throw notFound();
  const mailboxId = createHash('sha256').update(hashedForMailbox).update(bytes).digest('base64url');
  const { comments: c, waves: w } = visit.db.t;
  const [row] = await visit.db
    .select({ organizationId: c.organizationId, waveId: c.waveId, id: c.id, wave: w.name })
    .from(c)
    .innerJoin(w, and(eq(w.organizationId, c.organizationId), eq(w.id, c.waveId)))
    .where(eq(c.mailboxId, mailboxId));
  if (!row) throw notFound();
  return row;
}

type Kept = { readonly number: number; readonly memberId: string | null; readonly text: string; readonly day: Day };

/** Written, not only read, so that two who write at once wait for each other and number their letters one after the other. */
async function heldThread(tx: Writer, organizationId: string, waveId: string, id: string): Promise<readonly Kept[]> {
  const { comments: c, commentLetters: l } = tx.t;
  await tx
    .update(c)
    .set({ mailboxId: sql`${c.mailboxId}` })
    .where(and(eq(c.organizationId, organizationId), eq(c.waveId, waveId), eq(c.id, id)));
  return tx
    .select({ number: l.number, memberId: l.memberId, text: l.text, day: l.day })
    .from(l)
    .where(and(eq(l.organizationId, organizationId), eq(l.waveId, waveId), eq(l.commentId, id)))
    .orderBy(asc(l.number));
}

/** What was the last word already: a connection broke, and somebody sent it again. */
function isSaidAgain(letters: readonly Kept[], memberId: string | null, text: string): boolean {
  const last = letters.at(-1);
  return last !== undefined && last.memberId === memberId && last.text === text;
}

function mayWriteAfter(letters: readonly { readonly memberId: string | null }[]): boolean {
  const answered = letters.findLastIndex((letter) => letter.memberId !== null);
  return answered >= 0 && letters.length - answered <= mostInARow && letters.length < mostLetters;
}

function letterIn(text: string): string {
  const said = cleanLetter(text);
  if (said === '') throw invalid({ field: 'text', code: 'required' });
  if (said.length > longestLetter) throw invalid({ field: 'text', code: 'tooLong', values: { max: longestLetter } });
  return said;
}

/** From 0 up to 1, the same for the same letter, and nothing that anybody without the secret could tell beforehand. */
const luckOf = (secret: string, about: string): number =>
  createHmac('sha256', secret).update(`coro letter arrival ${about}`).digest().readUInt32BE() / 2 ** 32;
