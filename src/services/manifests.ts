// What was promised to everybody in a wave, read from what was frozen when it opened, and kept in this process because it never changes.
import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { commentThreshold } from '#domain/anonymity.ts';
import { inOrder, type Manifest, type ManifestTree, treeOf } from '#domain/manifest.ts';
import { notFound } from '#domain/refusal.ts';
import type { Reader, Writer } from '#db/store.ts';
import type { Visit } from './context.ts';
import { type Brand, brandOf } from './kept.ts';
import { publicKeysOf, type WaveKey } from './wave-keys.ts';

/** A manifest with everything that is asked of it again and again. */
export type KeptManifest = {
  readonly manifest: Manifest;
  readonly tree: ManifestTree;
  readonly teams: ReadonlyMap<string, Manifest['teams'][number]>;
};

/** What the public page of a wave's promise says. */
export type ManifestView = {
  readonly organization: Brand;
  readonly wave: string;
  readonly state: 'open' | 'closed';
  readonly lastDay: string;
} & KeptManifest;

/** Some 2 MB each with 2,000 teams. */
const most = 12;

const keptFor = new WeakMap<Reader, Map<string, Promise<KeptManifest | undefined>>>();

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** The manifest of a wave that has opened, read once; undefined for one that has none. */
export function manifestOf(visit: Visit, wave: WaveKey): Promise<KeptManifest | undefined> {
  let kept = keptFor.get(visit.db);
  if (!kept) keptFor.set(visit.db, (kept = new Map()));
  const key = `${wave.organizationId} ${wave.waveId}`;
  const known = kept.get(key);
  if (known) {
    kept.delete(key); // to stand last again
    kept.set(key, known);
    return known;
  }
  const read = readManifest(visit.db, wave);
  kept.set(key, read);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  const forget = (): void => void kept.delete(key);
  read.then((found) => found ?? forget(), forget);
  return read;
}

/** For everybody who has a wave's address, without signing in. Throws `notFound` for what was never opened. */
export async function manifestView(visit: Visit, wave: WaveKey): Promise<ManifestView> {
  const { waves: w } = visit.db.t;
  const [row] = await visit.db
    .select({ name: w.name, state: w.state, lastDay: w.lastDay })
    .from(w)
    .where(and(eq(w.organizationId, wave.organizationId), eq(w.id, wave.waveId)));
  if (!row || (row.state !== 'open' && row.state !== 'closed')) throw notFound();
  const found = await manifestOf(visit, wave);
  if (!found) throw notFound();
  return { organization: await brandOf(visit, wave.organizationId), wave: row.name, state: row.state, lastDay: row.lastDay, ...found };
}

/** As it stands in the database; undefined when the wave has no keys. Within the transaction that opens it, the tables already hold all of it. */
export async function manifestIn(db: Reader | Writer, wave: WaveKey, threshold: number): Promise<Manifest | undefined> {
  const { organizationId, waveId } = wave;
  const { waveKeys: k, waveTeams: t } = db.t;
  const [keys] = await db
    .select({ seal: k.publicKey, scores: k.scoresSize, comment: k.commentSize })
    .from(k)
    .where(and(eq(k.organizationId, organizationId), eq(k.waveId, waveId)));
  if (!keys) return undefined;
  const ofTeam = Map.groupBy(await publicKeysOf(db, wave), (one) => one.teamId);
  const teams = await db
    .select({ id: t.teamId, name: t.name, eligible: t.eligible })
    .from(t)
    .where(and(eq(t.organizationId, organizationId), eq(t.waveId, waveId)));
  const { seal, ...sizes } = keys;
  return {
    organization: organizationId,
    wave: waveId,
    threshold,
    commentThreshold: commentThreshold(threshold),
    seal,
    sizes,
    teams: inOrder(
      teams.flatMap(({ id, name, eligible }) => {
        const own = ofTeam.get(id) ?? [];
        const keyOf = (kind: string): string | undefined => own.find((one) => one.kind === kind)?.publicKey;
        const [scores, comment] = [keyOf('scores'), keyOf('comment')];
        return scores !== undefined && comment !== undefined ? [{ id, name, eligible, keys: { scores, comment } }] : [];
      }),
    ),
  };
}

async function readManifest(db: Reader, wave: WaveKey): Promise<KeptManifest | undefined> {
  const { waves: w } = db.t;
  const [row] = await db
    .select({ threshold: w.threshold, state: w.state })
    .from(w)
    .where(and(eq(w.organizationId, wave.organizationId), eq(w.id, wave.waveId)));
  if (!row || (row.state !== 'open' && row.state !== 'closed')) return undefined;
  const manifest = await manifestIn(db, wave, row.threshold);
  if (!manifest) return undefined;
  return { manifest, tree: await treeOf(manifest, sha256), teams: new Map(manifest.teams.map((team) => [team.id, team])) };
}
