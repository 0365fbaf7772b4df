// One published comment: who may see it, and how leaders put aside what harms somebody.
import { and, asc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import { derive, recallComments, type Released } from '#domain/anonymity.ts';
import { type Day, dayOf } from '#domain/calendar.ts';
import { type CommentView, type FlaggedComment, talkStateOf, type ThreadLetter } from '#domain/comments.ts';
import { pathOf } from '#domain/people.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import type { Text } from '#domain/surveys.ts';
import type { Reader } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { brandOf, contentOf } from './kept.ts';

/** So many comments that were put aside are on one page. */
const pageSize = 50;

/** One comment with the talk about it. Throws `notFound` for what does not exist, lies outside the scope, or was put aside and is not for leaders. */
export async function commentOf(ctx: Context, waveId: string, id: string): Promise<CommentView> {
  const row = await commentInSight(ctx.db, ctx.scope, waveId, id);
  const today = await todayOf(ctx);
  const letters = await lettersOf(ctx.db, ctx.scope, waveId, id, today);
  const { w } = row;
  return {
    wave: { id: waveId, name: w.name },
    question: await questionOf(ctx, w, row.questionId),
    comment: released(row, letters.at(-1)?.by ?? null),
    flagged: await flaggedOf(ctx, row),
    letters,
  };
}

/**
 * Puts a comment aside: from now on only leaders see it, in a list of their own. Its team is written nowhere, and the log of changes names the wave
 * alone. Throws `notFound`, also for anybody but leaders and administrators, and conflict when it was put aside already.
 */
export async function flagComment(ctx: Context, waveId: string, id: string): Promise<void> {
  await setFlag(ctx, waveId, id, true);
}

/** Shows a comment again to whom it was shown. Throws as `flagComment` does. */
export async function unflagComment(ctx: Context, waveId: string, id: string): Promise<void> {
  await setFlag(ctx, waveId, id, false);
}

/** What was put aside, in the order of the comments' random ids. Throws `notFound` for anybody but leaders and administrators. */
export async function flaggedComments(
  ctx: Context,
  after = '',
): Promise<{ readonly comments: readonly FlaggedComment[]; readonly next: string | null }> {
  mayFlag(ctx);
  const { comments: c, waves: w } = ctx.db.t;
  const rows = await ctx.db
    .select({ c, w: { name: w.name, surveyId: w.surveyId, version: w.version } })
    .from(c)
    .innerJoin(w, and(eq(w.organizationId, c.organizationId), eq(w.id, c.waveId)))
    .where(and(eq(c.organizationId, ctx.scope.organizationId), isNotNull(c.flaggedBy), gt(c.id, after)))
    .orderBy(asc(c.id))
    .limit(pageSize + 1);
  const comments = await Promise.all(
    rows.slice(0, pageSize).map(async (row) => ({
      wave: { id: row.c.waveId, name: row.w.name },
      question: await questionOf(ctx, row.w, row.c.questionId),
      comment: released(row.c, null),
      flagged: (await flaggedOf(ctx, row.c))!,
    })),
  );
  return { comments, next: rows.length > pageSize ? (comments.at(-1)?.comment.id ?? null) : null };
}

/**
 * A comment's row, when the actor may see it: leaders see all; a supervisor those that are shown with an own team, which is one above the
 * comment's home in the tree of that wave, or the home itself, unless they were put aside. Throws `notFound` otherwise.
 */
export async function commentInSight(db: Reader, scope: Scope, waveId: string, id: string) {
  const { comments: c, waves: w, waveTeams: t } = db.t;
  const { organizationId, teamIds } = scope;
  const [row] = await db
    .select({ c, w: { name: w.name, surveyId: w.surveyId, version: w.version } })
    .from(c)
    .innerJoin(w, and(eq(w.organizationId, c.organizationId), eq(w.id, c.waveId)))
    .where(and(eq(c.organizationId, organizationId), eq(c.waveId, waveId), eq(c.id, id), eq(w.state, 'closed')));
  if (!row) throw notFound();
  if (teamIds !== null) {
    if (row.c.flaggedBy !== null) throw notFound();
    const tree = await db
      .select({ id: t.teamId, parentId: t.parentId })
      .from(t)
      .where(and(eq(t.organizationId, organizationId), eq(t.waveId, waveId)));
    if (!pathOf(tree, row.c.teamId).some((team) => teamIds.has(team.id))) throw notFound();
  }
  return { ...row.c, w: row.w };
}

async function setFlag(ctx: Context, waveId: string, id: string, aside: boolean): Promise<void> {
  mayFlag(ctx);
  await ctx.write(async (tx) => {
    const { w } = await commentInSight(tx, ctx.scope, waveId, id);
    const { comments: c } = tx.t;
    const changed = await tx
      .update(c)
      .set(aside ? { flaggedBy: ctx.actor.memberId, flaggedAt: ctx.now } : { flaggedBy: null, flaggedAt: null })
      .where(
        and(
          eq(c.organizationId, ctx.scope.organizationId),
          eq(c.waveId, waveId),
          eq(c.id, id),
          aside ? isNull(c.flaggedBy) : isNotNull(c.flaggedBy),
        ),
      )
      .returning({ id: c.id });
    if (changed.length === 0) throw conflict();
    await noteDown(ctx, tx, aside ? 'commentFlagged' : 'commentPutBack', waveId, { name: w.name });
  });
}

function mayFlag({ scope }: Context): void {
  if (scope.role === 'supervisor') throw notFound();
}

/** The letters that have arrived, the oldest first. */
async function lettersOf(db: Reader, scope: Scope, waveId: string, id: string, today: Day): Promise<ThreadLetter[]> {
  const { commentLetters: l, members: m } = db.t;
  const rows = await db
    .select({ memberId: l.memberId, name: m.name, text: l.text, day: l.day })
    .from(l)
    .leftJoin(m, and(eq(m.organizationId, l.organizationId), eq(m.id, l.memberId)))
    .where(
      and(
        eq(l.organizationId, scope.organizationId),
        eq(l.waveId, waveId),
        eq(l.commentId, id),
        or(isNotNull(l.memberId), lte(l.day, today)),
      ),
    )
    .orderBy(asc(l.number));
  return rows.map(({ memberId, name, text, day }) =>
    memberId === null ? { by: 'writer', text } : { by: 'member', name: name ?? '', text, day },
  );
}

/** The publisher wrote it under its home; nothing of the home goes on. */
function released(
  row: { readonly id: string; readonly teamId: string; readonly text: string; readonly mailboxId: string | null },
  last: 'writer' | 'member' | null,
): Released<{ id: string; text: string; talk: ReturnType<typeof talkStateOf> }> {
  const [told] = recallComments([{ teamId: row.teamId, comments: [row.text] }]);
  return derive(told!, ({ comments: [text = ''] }) => ({ id: row.id, text, talk: talkStateOf(row.mailboxId !== null, last) }));
}

async function flaggedOf(
  ctx: Context,
  { flaggedBy, flaggedAt }: { readonly flaggedBy: string | null; readonly flaggedAt: Date | null },
): Promise<{ by: string; day: Day } | null> {
  if (flaggedBy === null || flaggedAt === null) return null;
  const { members: m } = ctx.db.t;
  const [member] = await ctx.db
    .select({ name: m.name })
    .from(m)
    .where(and(eq(m.organizationId, ctx.scope.organizationId), eq(m.id, flaggedBy)));
  const { timeZone } = await brandOf(ctx, ctx.scope.organizationId);
  return { by: member?.name ?? '', day: dayOf(flaggedAt, timeZone) };
}

async function questionOf(ctx: Context, wave: { readonly surveyId: string; readonly version: number }, id: string): Promise<Text> {
  const content = await contentOf(ctx, ctx.scope.organizationId, wave.surveyId, wave.version);
  return content.questions.filter((q) => q.type === 'open').find((q) => q.id === id)?.text ?? {};
}

async function todayOf(ctx: Context): Promise<Day> {
  const { timeZone } = await brandOf(ctx, ctx.scope.organizationId);
  return dayOf(ctx.now, timeZone);
}
