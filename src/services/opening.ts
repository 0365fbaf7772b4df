// Opening a wave of employees: keys are made for every ballot box, and then the roll, the promise and all invitations are written in one transaction.
import { and, eq } from 'drizzle-orm';
import { type ElectoralRoll, electoralRoll } from '#domain/ballots.ts';
import { sizesOf } from '#domain/ballot-paper.ts';
import type { Decision } from '#domain/decision.ts';
import { invitationIds } from '#domain/invitation-ids.ts';
import { fingerprintText, treeOf } from '#domain/manifest.ts';
import { type NamedTeam, pathOf, withAllBelow } from '#domain/people.ts';
import { askedOf } from '#domain/pulse.ts';
import { dropBox } from '#db/ballots.ts';
import { chunks, type Reader, type Writer } from '#db/store.ts';
import { supervisingEmployees, teamsOf } from './audience.ts';
import { openBoxFor } from './ballot-box.ts';
import { type Listed, listedAfter } from './candidates.ts';
import type { Context } from './context.ts';
import { writeInvitations } from './invitation-rows.ts';
import { contentOf } from './kept.ts';
import { manifestIn, sha256 } from './manifests.ts';
import { paperTokenHash, paperTokenOf } from './paper-tokens.ts';
import { decideAll, type Opening, opened, pageSize, type Plan, planOf, thresholdOf } from './planning.ts';
import { isRosterMoving } from './roster.ts';
import { takeTurn } from './turns.ts';
import {
  beginKeys,
  dropKeys,
  holdPlanned,
  keysOfWave,
  makeKeys,
  missingKeys,
  publicKeysOf,
  sealingKeyOf,
  type WaveKey,
} from './wave-keys.ts';

/** How far it came. */
export type Opened = 'done' | 'more' | 'later';

/** `asks` are the questions of a pulse. */
export type EmployeesOpening = Opening & { readonly asks: readonly string[] | null };

/**
 * Brings a planned wave as far as making `most` keys takes it; 'done' when there is nothing left to do, also because it is not planned any more, and
 * 'later' while employees are being imported, who must not be brought in once it has begun. Cut off anywhere it may simply be called again: only keys that are not there are made, and the rest is one transaction. Two at once do no harm.
 *
 * Who votes where is settled in that transaction, from people, teams and supervisors as they are then; should a box have come up meanwhile, its keys
 * are made first. The survey's version is that of the first call, for the length of a sealed ballot depends on it. Throws conflict `secretChanged` when
 * keys were made under another secret.
 */
export async function openForEmployees(ctx: Context, wave: EmployeesOpening, most: number): Promise<Opened> {
  const { organizationId } = ctx.scope;
  for (;;) {
    const plan = await planOf(ctx, wave);
    const { roll } = await rollOf(ctx.db, organizationId, wave, plan);
    const boxes = boxesOf(roll);
    const content = askedOf(await contentOf(ctx, organizationId, wave.surveyId, wave.version), wave.asks);
    const begun = await ctx.write(async (tx) => {
      await takeTurn(tx, organizationId);
      if (await isRosterMoving(tx, organizationId)) return 'later';
      return beginKeys(ctx, tx, wave.id, { version: wave.version, sizes: sizesOf(content), wanted: boxes.length * 2 });
    });
    if (begun === 'later') return 'later';
    if (!begun) return 'done';
    await sealingKeyOf(ctx, organizationId, wave.id); // keys that were made under another secret would sign and open nothing
    const made = await makeKeys(ctx, wave.id, boxes, most);
    if (made !== 'all') return made === 'over' ? 'done' : 'more';
    await publishKeys(ctx, wave.id);
    const done = await ctx.write((tx) => openNow(ctx, tx, wave, plan));
    if (done && (await keysOfWave(ctx, wave.id)) === undefined)
      await ctx.box.write((tx) => dropBox(tx, { organizationId, waveId: wave.id }));
    if (done) return 'done';
  }
}

/** Gives the box the public keys, by which it knows papers; until somebody has a signature, nobody can cast anything. */
async function publishKeys(ctx: Context, waveId: string): Promise<void> {
  const { organizationId } = ctx.scope;
  const { waveKeys: w, waves } = ctx.db.t;
  const [row] = await ctx.db
    .select({ scores: w.scoresSize, comment: w.commentSize })
    .from(w)
    .innerJoin(waves, and(eq(waves.organizationId, w.organizationId), eq(waves.id, w.waveId)))
    .where(and(eq(w.organizationId, organizationId), eq(w.waveId, waveId), eq(waves.state, 'planned')));
  if (row) await openBoxFor(ctx, { organizationId, waveId, sizes: row, keys: await publicKeysOf(ctx.db, { organizationId, waveId }) });
}

/** Everything at once, so that the roll, the invitations and what is promised always agree. Says false, and writes nothing, when a box has no keys yet. */
async function openNow(ctx: Context, tx: Writer, wave: EmployeesOpening, plan: Plan): Promise<boolean> {
  const { organizationId } = ctx.scope;
  const key: WaveKey = { organizationId, waveId: wave.id };
  await takeTurn(tx, organizationId); // whoever changes people, teams or supervisors waits, or has been waited for
  if (!(await holdPlanned(tx, key))) return true;
  const { tree, roll, people, decisions } = await rollOf(tx, organizationId, wave, plan);
  const boxes = new Set(boxesOf(roll));
  if ((await missingKeys(tx, key, [...boxes])).length > 0) return false;
  const superfluous = (await publicKeysOf(tx, key)).map((one) => one.teamId).filter((id) => !boxes.has(id));
  await dropKeys(tx, key, superfluous);
  const rows = tree.map(({ id, parentId, name }) => ({
    organizationId,
    waveId: wave.id,
    teamId: id,
    parentId,
    name,
    ...roll.boxes.get(id)!,
  }));
  for (const some of chunks(rows, 7)) await tx.insert(tx.t.waveTeams).values(some);
  const threshold = await thresholdOf(tx, organizationId);
  const manifest = await manifestIn(tx, key, threshold);
  const { fingerprint } = await treeOf(manifest!, sha256);
  const { waveKeys: w } = tx.t;
  const mine = and(eq(w.organizationId, organizationId), eq(w.waveId, wave.id));
  await tx
    .update(w)
    .set({ manifest: fingerprint, wanted: boxes.size * 2 })
    .where(mine);
  await opened(ctx, tx, wave, { threshold, fingerprint: fingerprintText(fingerprint) });
  const nextId = invitationIds(ctx.now, ctx.newId);
  const tokenHash = (invitationId: string): string => paperTokenHash(paperTokenOf(ctx.secret, { organizationId, invitationId }));
  const placed = people.map((one) => ({ ...one, teamId: roll.boxOf.get(one.id) ?? one.teamId, ownTeamId: one.teamId }));
  for (let at = 0; at < placed.length; at += pageSize) {
    const end = at + pageSize;
    await writeInvitations(tx, organizationId, wave, placed.slice(at, end), decisions.slice(at, end), nextId, tokenHash);
    await breath();
  }
  return true;
}

type Roll = {
  /** The teams chosen with all below them, and those above, for there a supervisor's ballot counts. */
  readonly tree: readonly NamedTeam[];
  readonly roll: ElectoralRoll;
  readonly people: readonly Listed[];
  readonly decisions: readonly Decision[];
};

/** Who is asked, and in whose box each of them votes; on the roll is who will be asked, now or later. */
async function rollOf(db: Reader | Writer, organizationId: string, wave: EmployeesOpening, plan: Plan): Promise<Roll> {
  const all = await teamsOf(db, organizationId);
  const asked = withAllBelow(all, wave.teamIds);
  const above = new Set(wave.teamIds.flatMap((id) => pathOf(all, id)).map((team) => team.id));
  const tree = all.filter((team) => asked.has(team.id) || above.has(team.id));
  const people = await employeesIn(db, organizationId, asked);
  const supervisors = await supervisingEmployees(db, organizationId, new Set(tree.map((team) => team.id)));
  const decisions = decideAll(plan, people, new Map(), await plan.desk(db));
  const voters = people.filter((_, i) => decisions[i]!.kind !== 'skip');
  const voting = new Set(voters.map((one) => one.id));
  const heads = supervisors.filter((one) => voting.has(one.employeeId));
  return { tree, people, decisions, roll: electoralRoll(tree, voters, heads, await thresholdOf(db, organizationId)) };
}

const boxesOf = ({ boxes }: ElectoralRoll): string[] =>
  [...boxes].flatMap(([id, { eligible, foldedInto }]) => (eligible > 0 && foldedInto === null ? [id] : []));

async function employeesIn(db: Reader, organizationId: string, teamIds: ReadonlySet<string>): Promise<Listed[]> {
  const people: Listed[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: Listed[] = await listedAfter(db, organizationId, 'engagement', after, pageSize);
    people.push(...page.filter((one) => teamIds.has(one.teamId)));
    after = page.at(-1)?.id;
    await breath();
  }
  return people;
}

/** Lets whoever only looks have a turn; whoever wants to write waits until all is written. */
const breath = (): Promise<void> => new Promise((next) => setImmediate(next));
