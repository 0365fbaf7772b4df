// Counts what lies in a closed box: opens ballot after ballot, adds up scores, gathers words, and leaves out what is spoiled.
import { and, eq, sql } from 'drizzle-orm';
import type { Counted } from '#domain/anonymity.ts';
import { type BallotKind, ballotKinds } from '#domain/ballot-keys.ts';
import { readScores, readWords, type Words } from '#domain/ballot-paper.ts';
import { ballotCount } from '#domain/counting.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import { type BallotRow, ballotsAfter } from '#db/ballots.ts';
import { chunks } from '#db/store.ts';
import type { Context } from './context.ts';
import type { Opener } from './unsealing.ts';

/** What one comment ballot says, and in whose box it lay. */
export type Said = Words & { readonly teamId: string };

export type Count = {
  readonly counted: Counted;
  /** In no order that tells anything: that of the ballots' random ids. */
  readonly words: readonly Said[];
  /** Scores ballots that were counted, and ballots of either kind that could not be. */
  readonly valid: number;
  readonly spoiled: number;
  /** By team and kind ('scores t1'), how many ballots there are, spoiled ones too. */
  readonly ballots: ReadonlyMap<string, number>;
};

/** So many are opened before others have a turn: some 4 ms. */
const slice = 25;

/**
 * Counts a wave's ballots, a page at a time, so that pages are answered meanwhile, and puts down the receipts of those that count; nobody can read these
 * until the box is emptied. Changes nothing else, and may be run again. Fifty thousand take some ten seconds.
 */
export async function countBallots(ctx: Context, waveId: string, content: SurveyContent, open: Opener): Promise<Count> {
  const { organizationId } = ctx.scope;
  const scores = ballotCount(content);
  const words: Said[] = [];
  const receipts: string[] = [];
  const ballots = new Map<string, number>();
  let [valid, spoiled] = [0, 0];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: readonly BallotRow[] = await ballotsAfter(ctx.box, { organizationId, waveId }, after);
    const texts: (string | undefined)[] = [];
    for (const [i, { teamId: team, kind, id, enc, sealed }] of page.entries()) {
      texts.push(open({ organization: organizationId, wave: waveId, team, kind, id, enc, sealed }));
      if (i % slice === slice - 1) await new Promise((next) => setImmediate(next));
    }
    for (const [i, { teamId, kind, receipt }] of page.entries()) {
      const name = boxName(kind, teamId);
      ballots.set(name, (ballots.get(name) ?? 0) + 1);
      const answers = kind === 'scores' ? readScores(content, texts[i] ?? '') : null;
      const said = kind === 'comment' ? readWords(content, texts[i] ?? '') : null;
      if (answers) scores.add(teamId, answers);
      if (said) words.push({ ...said, teamId });
      if (!answers && !said) spoiled++;
      else receipts.push(receipt);
      if (answers) valid++;
    }
    after = page.at(-1)?.id;
    await new Promise((next) => setImmediate(next));
  }
  await keepReceipts(ctx, waveId, receipts);
  return { counted: scores.counted(), words, valid, spoiled, ballots };
}

/** The teams, by kind, in whose boxes more ballots lie than papers were signed for them; there is no honest way to that. */
export async function overfull(ctx: Context, waveId: string, ballots: ReadonlyMap<string, number>): Promise<string[]> {
  const { signings: s, invitations: i } = ctx.db.t;
  const rows = await ctx.db
    .select({ teamId: i.teamId, papers: sql<number>`count(*)`.mapWith(Number) })
    .from(s)
    .innerJoin(i, and(eq(i.organizationId, s.organizationId), eq(i.id, s.invitationId)))
    .where(and(eq(s.organizationId, ctx.scope.organizationId), eq(s.waveId, waveId)))
    .groupBy(i.teamId);
  const papers = new Map(rows.flatMap((row) => ballotKinds.map((kind) => [boxName(kind, row.teamId), row.papers] as const)));
  return [...ballots].flatMap(([name, count]) => (count > (papers.get(name) ?? 0) ? [name] : []));
}

const boxName = (kind: BallotKind, teamId: string): string => `${kind} ${teamId}`;

async function keepReceipts(ctx: Context, waveId: string, receipts: readonly string[]): Promise<void> {
  const { organizationId } = ctx.scope;
  const rows = receipts.toSorted().map((receipt) => ({ organizationId, waveId, receipt }));
  for (const some of chunks(rows, 8)) await ctx.box.write((tx) => tx.insert(tx.t.receipts).values(some).onConflictDoNothing());
}
