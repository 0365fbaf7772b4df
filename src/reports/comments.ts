// Employees' published comments as pages show them: those of a team and of all below it, in an order that tells nothing.
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { type Scope, sees } from '#domain/access.ts';
import { derive, recallComments, type Released } from '#domain/anonymity.ts';
import { dayOf } from '#domain/calendar.ts';
import { type CommentsOfQuestion, type PublishedComment, talkStateOf } from '#domain/comments.ts';
import { type NamedTeam, pathOf, subtree, underOneTop } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import { askedOf } from '#domain/pulse.ts';
import type { ClosedWave } from '#domain/wave-results.ts';
import type { Reader } from '#db/store.ts';
import { closedWaves, contentOf } from './engagement.ts';

/** So many comments to a question at most are read at once. */
const mostComments = 100;
/** And so many talks of a wave: more than leaders will hold. */
const mostTalks = 1000;

/**
 * A wave's published comments of a team and all below it (the organization's id: of everybody), by open question; none that were put
 * aside. They come by their random ids: the order says nothing, and stays. A team of which too few wrote shows none, and says with which team above
 * they are shown. `after` goes on with one question. Throws `notFound` for a team that is not in sight or not in the wave.
 */
export async function publishedComments(
  db: Reader,
  scope: Scope,
  asked: { readonly wave: ClosedWave; readonly teamId: string; readonly now: Date },
  page: { readonly question?: string | undefined; readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<readonly CommentsOfQuestion[]> {
  const { wave, teamId } = asked;
  const waveId = wave.id;
  if (teamId === scope.organizationId ? scope.teamIds !== null : !sees(scope, teamId)) throw notFound();
  const tree = await frozenTree(db, scope, waveId);
  if (!tree.some((team) => team.id === teamId)) throw notFound();
  const homes = await homesOf(db, scope, waveId);
  const own = subtree(tree, teamId);
  const content = await contentOf(db, scope, wave);
  const open = content === null ? [] : askedOf(content, wave.asks).questions.filter((q) => q.type === 'open');
  const questions = open.filter((q) => page.question === undefined || q.id === page.question);
  return Promise.all(
    questions.map(async ({ id: questionId, text: question }) => {
      const limit = Math.min(page.limit ?? mostComments, mostComments);
      const told = homes.filter((home) => home.questionId === questionId);
      const isShown = (ids: ReadonlySet<string>): boolean => told.some((home) => ids.has(home.teamId));
      const total = told.reduce((sum, home) => sum + (own.has(home.teamId) ? home.shown : 0), 0);
      const rows = await rowsOf(db, scope, {
        waveId,
        questionId,
        teamIds: teamId === scope.organizationId ? null : [...own],
        after: page.after ?? '',
        limit: limit + 1,
      });
      const comments = await withTalks(db, scope, waveId, rows.slice(0, limit), asked.now);
      const hidden = !isShown(own);
      const above = !hidden ? undefined : pathOf(tree, teamId).findLast(({ id }) => isShown(subtree(tree, id)));
      return {
        questionId,
        question,
        comments,
        total,
        next: rows.length > limit ? (comments.at(-1)?.id ?? null) : null,
        hidden,
        shownWith: above ?? null,
      };
    }),
  );
}

/** As an address says it: a closed wave, one of its teams, and where to go on in one question. */
export type CommentsAsked = {
  readonly wave?: string | undefined;
  readonly team?: string | undefined;
  readonly question?: string | undefined;
  readonly after?: string | undefined;
};

export type CommentsList = {
  readonly waves: readonly ClosedWave[];
  readonly wave: ClosedWave | null;
  /** The teams of that wave that are in sight, as they were then. */
  readonly teams: readonly NamedTeam[];
  /** Its id is the organization's for all together; null when none of the own teams was asked. */
  readonly team: NamedTeam | null;
  readonly questions: readonly CommentsOfQuestion[];
  /** Those about which somebody has said something, whose writer waits for an answer first. */
  readonly talks: readonly Released<PublishedComment>[];
};

/** The comments page: of the latest wave and of everybody in sight, unless an address says otherwise. Throws `notFound` for what is not in sight. */
export async function commentsList(db: Reader, scope: Scope, asked: CommentsAsked, now: Date): Promise<CommentsList> {
  const waves = await closedWaves(db, scope);
  const wave = asked.wave ? waves.find(({ id }) => id === asked.wave) : waves[0];
  if (wave === undefined) {
    if (asked.wave) throw notFound();
    return { waves, wave: null, teams: [], team: null, questions: [], talks: [] };
  }
  const tree = await frozenTree(db, scope, wave.id);
  const teams = tree.filter(({ id }) => id !== scope.organizationId && sees(scope, id));
  const top = scope.teamIds === null ? tree.find(({ id }) => id === scope.organizationId) : await firstOf(db, scope, wave.id, teams);
  const team = asked.team ? [...(scope.teamIds === null ? tree : []), ...teams].find(({ id }) => id === asked.team) : (top ?? null);
  if (team === undefined) throw notFound();
  const { question, after } = asked;
  const questions = team === null ? [] : await publishedComments(db, scope, { wave, teamId: team.id, now }, { question, after });
  const talks =
    team === null ? [] : await talkedAbout(db, scope, wave.id, team.id === scope.organizationId ? null : subtree(tree, team.id), now);
  return { waves, wave, teams, team, questions, talks };
}

/** Of the uppermost teams in sight the first by name of which something is shown, else the first of all. */
async function firstOf(db: Reader, scope: Scope, waveId: string, teams: readonly NamedTeam[]): Promise<NamedTeam | undefined> {
  const ids = new Set(teams.map(({ id }) => id));
  const tops = teams.filter(({ parentId }) => parentId === null || !ids.has(parentId)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const homes = await homesOf(db, scope, waveId);
  const shown = tops.find(({ id }) => homes.some(({ teamId }) => subtree(teams, id).has(teamId)));
  return shown ?? tops[0];
}

async function talkedAbout(db: Reader, scope: Scope, waveId: string, teamIds: ReadonlySet<string> | null, now: Date) {
  const { commentLetters: l } = db.t;
  const begun = await db
    .selectDistinct({ id: l.commentId })
    .from(l)
    .where(and(eq(l.organizationId, scope.organizationId), eq(l.waveId, waveId)))
    .orderBy(asc(l.commentId))
    .limit(mostTalks);
  if (begun.length === 0) return [];
  const among = begun.map(({ id }) => id);
  const rows = await rowsOf(db, scope, { waveId, among, teamIds: teamIds && [...teamIds], after: '', limit: mostTalks });
  const talks = await withTalks(db, scope, waveId, rows, now);
  return talks.toSorted((a, b) => Number(b.talk === 'waiting') - Number(a.talk === 'waiting'));
}

type Row = { readonly id: string; readonly teamId: string; readonly text: string; readonly mailboxId: string | null };

async function rowsOf(
  db: Reader,
  scope: Scope,
  of: { waveId: string; questionId?: string; among?: readonly string[]; teamIds: readonly string[] | null; after: string; limit: number },
): Promise<readonly Row[]> {
  const c = db.t.comments;
  return db
    .select({ id: c.id, teamId: c.teamId, text: c.text, mailboxId: c.mailboxId })
    .from(c)
    .where(
      and(
        eq(c.organizationId, scope.organizationId),
        eq(c.waveId, of.waveId),
        of.questionId === undefined ? undefined : eq(c.questionId, of.questionId),
        of.among && inArray(c.id, [...of.among]),
        of.teamIds === null ? undefined : inArray(c.teamId, [...of.teamIds]),
        isNull(c.flaggedBy),
        gt(c.id, of.after),
      ),
    )
    .orderBy(asc(c.id))
    .limit(of.limit);
}

async function withTalks(db: Reader, scope: Scope, waveId: string, rows: readonly Row[], now: Date) {
  const lasts = await lastLetters(db, scope, waveId, rows, now);
  return rows.map((row) => {
    const [told] = recallComments([{ teamId: row.teamId, comments: [row.text] }]);
    return derive(told!, ({ comments: [text = ''] }): PublishedComment => {
      return { id: row.id, text, talk: talkStateOf(row.mailboxId !== null, lasts.get(row.id) ?? null) };
    });
  });
}

/** Who wrote the last letter that has arrived, by comment. */
async function lastLetters(
  db: Reader,
  scope: Scope,
  waveId: string,
  rows: readonly Row[],
  now: Date,
): Promise<ReadonlyMap<string, 'writer' | 'member'>> {
  const ids = rows.filter((row) => row.mailboxId !== null).map((row) => row.id);
  if (ids.length === 0) return new Map();
  const { commentLetters: l, organizations: o } = db.t;
  const [organization] = await db.select({ timeZone: o.timeZone }).from(o).where(eq(o.id, scope.organizationId));
  const today = dayOf(now, organization?.timeZone ?? 'UTC');
  const letters = await db
    .select({ id: l.commentId, memberId: l.memberId })
    .from(l)
    .where(
      and(
        eq(l.organizationId, scope.organizationId),
        eq(l.waveId, waveId),
        inArray(l.commentId, ids),
        or(isNotNull(l.memberId), lte(l.day, today)),
      ),
    )
    .orderBy(asc(l.number));
  return new Map(letters.map(({ id, memberId }) => [id, memberId === null ? 'writer' : 'member']));
}

/** Where comments are shown: homes with their questions, counting only what was not put aside; a home stays one when all of its were. */
async function homesOf(db: Reader, scope: Scope, waveId: string) {
  const c = db.t.comments;
  return db
    .select({ teamId: c.teamId, questionId: c.questionId, shown: sql<number>`${count(c.id)} - ${count(c.flaggedBy)}`.mapWith(Number) })
    .from(c)
    .where(and(eq(c.organizationId, scope.organizationId), eq(c.waveId, waveId)))
    .groupBy(c.teamId, c.questionId);
}

async function frozenTree(db: Reader, { organizationId }: Scope, waveId: string): Promise<readonly NamedTeam[]> {
  const t = db.t.waveTeams;
  const teams = await db
    .select({ id: t.teamId, parentId: t.parentId, name: t.name })
    .from(t)
    .where(and(eq(t.organizationId, organizationId), eq(t.waveId, waveId)));
  return underOneTop(teams, { id: organizationId, parentId: null, name: '' });
}
