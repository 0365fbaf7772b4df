// Closes a wave: what its employees said goes through the gate into a snapshot that never changes, and the ballots are destroyed.
import { createHash } from 'node:crypto';
import { and, asc, eq, gt } from 'drizzle-orm';
import { dayOf } from '#domain/calendar.ts';
import { tallyOf } from '#domain/engagement.ts';
import { pathOf, type TeamNode, underOneTop } from '#domain/people.ts';
import { askedOf } from '#domain/pulse.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { publishComments, publishResults } from '#domain/snapshots.ts';
import type { Answers } from '#domain/surveys.ts';
import type { Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { cancelLater } from './ending.ts';
import { surveyVersion } from './surveys.ts';

type Wave = {
  readonly id: string;
  readonly surveyId: string;
  readonly version: number;
  readonly threshold: number;
  readonly asks: readonly string[] | null;
};

/** So many ballots are in memory at a time. */
const pageSize = 2000;

/**
 * Closes an open wave in one transaction; letters to customers planned for later are cancelled before. An engagement wave publishes: its ballots are counted for their team and every team above, up to the
 * organization (whose id names the top), what the gate lets through is written with its hash, and ballots and comments are deleted. Of who took
 * part only the day stays, with the invitation. A wave that is closed already stays as it is, so a worker that was cut off may simply run again.
 * 50,000 ballots take about a second, in which other writers on SQLite wait.
 * Throws `notFound`, and `conflict` 'waveNotOpen' for a wave that has not opened or was cancelled.
 */
export async function closeWave(ctx: Context, waveId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  await cancelLater(ctx, waveId);
  await ctx.write(async (tx) => {
    const { waves } = tx.t;
    const here = and(eq(waves.organizationId, organizationId), eq(waves.id, waveId));
    const [wave] = await tx
      .update(waves)
      .set({ state: 'closed' })
      .where(and(here, eq(waves.state, 'open')))
      .returning();
    if (wave === undefined) {
      const [row] = await tx.select({ state: waves.state }).from(waves).where(here);
      if (row === undefined) throw notFound();
      if (row.state !== 'closed') throw conflict('waveNotOpen');
      return;
    }
    if (wave.kind === 'engagement') await publish(ctx, tx, wave);
    await noteDown(ctx, tx, 'waveClosed', waveId, { name: wave.name, kind: wave.kind });
  });
}

/** SHA-256, in hex, over what a snapshot keeps; the order of an object's fields, which a database may change, plays no part. */
export function snapshotHash(cells: unknown, comments: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([cells, comments], (_, value: unknown) => inOrder(value)))
    .digest('hex');
}

async function publish(ctx: Context, tx: Writer, wave: Wave): Promise<void> {
  const { organizationId } = ctx.scope;
  const tree = await frozenTree(tx, organizationId, wave.id);
  const cells = publishResults(tree, await countBallots(tx, organizationId, wave, tree), wave.threshold);
  const words = await readComments(tx, organizationId, wave.id);
  const comments = Object.fromEntries([...words].map(([question, texts]) => [question, publishComments(tree, texts, wave.threshold)]));
  const { organizations, snapshots, ballots, ballotComments } = tx.t;
  const [organization] = await tx
    .select({ timeZone: organizations.timeZone })
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  if (organization === undefined) throw notFound();
  const closedDay = dayOf(ctx.now, organization.timeZone);
  const hash = snapshotHash(cells, comments);
  await tx.insert(snapshots).values({ organizationId, waveId: wave.id, closedDay, threshold: wave.threshold, cells, comments, hash });
  await tx.delete(ballots).where(and(eq(ballots.organizationId, organizationId), eq(ballots.waveId, wave.id)));
  await tx.delete(ballotComments).where(and(eq(ballotComments.organizationId, organizationId), eq(ballotComments.waveId, wave.id)));
}

/** The teams as they stood when the wave opened, under the organization: no team's result may be told by subtraction from the whole either. */
async function frozenTree(tx: Writer, organizationId: string, waveId: string): Promise<readonly TeamNode[]> {
  const w = tx.t.waveTeams;
  const teams = await tx
    .select({ id: w.teamId, parentId: w.parentId })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId)))
    .orderBy(asc(w.teamId));
  return underOneTop(teams, { id: organizationId, parentId: null });
}

async function countBallots(tx: Writer, organizationId: string, wave: Wave, tree: readonly TeamNode[]) {
  // Of a pulse the items that were asked: half of those that were not would otherwise be missing from everybody's score.
  const content = askedOf(await surveyVersion(tx, organizationId, wave.surveyId, wave.version), wave.asks);
  const [own, all] = [tallyOf(content), tallyOf(content)];
  const above = new Map(tree.map(({ id }) => [id, pathOf(tree, id).map((team) => team.id)]));
  const b = tx.t.ballots;
  const here = and(eq(b.organizationId, organizationId), eq(b.waveId, wave.id));
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: { id: string; teamId: string; answers: Answers }[] = await tx
      .select({ id: b.id, teamId: b.teamId, answers: b.answers })
      .from(b)
      .where(and(here, gt(b.id, after)))
      .orderBy(asc(b.id))
      .limit(pageSize);
    for (const { teamId, answers } of page) {
      // A ballot always names a box of the frozen tree; should one not, it still counts for the whole.
      const path = above.get(teamId) ?? [organizationId];
      own.add(path.slice(-1), answers);
      all.add(path, answers);
    }
    after = page.length < pageSize ? undefined : page.at(-1)?.id;
  }
  return { own: own.means(), all: all.means() };
}

/** By question, then by the team in whose box they lay. */
async function readComments(
  tx: Writer,
  organizationId: string,
  waveId: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
  const c = tx.t.ballotComments;
  const rows = await tx
    .select({ teamId: c.teamId, questionId: c.questionId, text: c.text })
    .from(c)
    .where(and(eq(c.organizationId, organizationId), eq(c.waveId, waveId)));
  const questions = Map.groupBy(rows, (row) => row.questionId);
  return new Map(
    [...questions].map(([question, said]) => {
      const teams = Map.groupBy(said, (row) => row.teamId);
      return [question, new Map([...teams].map(([team, list]) => [team, list.map((row) => row.text)]))];
    }),
  );
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
