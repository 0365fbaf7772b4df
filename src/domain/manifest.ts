// What a wave promises to everybody alike, as a list whose fingerprint anybody can compute: team sizes, thresholds and keys, so that none can mark a person.
import type { BallotKind } from './ballot-keys.ts';
import { groupedReceipt, receiptText } from './receipts.ts';

/** One ballot box: how many may vote in it, and the public keys (SPKI, base64url) that sign its papers. */
export type ManifestTeam = {
  readonly id: string;
  readonly name: string;
  readonly eligible: number;
  readonly keys: Readonly<Record<BallotKind, string>>;
};

/** What all teams of a wave have in common; `seal` is the key that ballots are sealed with, `sizes` what they are padded to, in bytes. */
export type ManifestHead = {
  readonly organization: string;
  readonly wave: string;
  readonly threshold: number;
  readonly commentThreshold: number;
  readonly seal: string;
  readonly sizes: Readonly<Record<BallotKind, number>>;
};

export type Manifest = ManifestHead & { readonly teams: readonly ManifestTeam[] };

/** Shows that a team is in a manifest without the other teams: which of how many it is, and the hashes beside its way to the root (hex). */
export type Proof = { readonly index: number; readonly teams: number; readonly path: readonly string[] };

/** In browsers it is only to be had as a promise. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** All hashes of a manifest, from its teams up to the one root; what proofs are cut from. */
export type ManifestTree = {
  readonly ids: readonly string[];
  readonly levels: readonly (readonly Uint8Array[])[];
  readonly fingerprint: string;
};

/**
 * The Merkle tree of a manifest whose teams are in the order of their ids (RFC 9162, 2.1: 0 before a leaf, 1 before two nodes; of an odd number the
 * last one goes up as it is), and the fingerprint over its root, the number of teams and the head.
 */
export async function treeOf(manifest: Manifest, sha256: Sha256): Promise<ManifestTree> {
  const teams = inOrder(manifest.teams);
  let level: Uint8Array[] = [];
  for (const team of teams) level.push(await leafOf(manifest, team, sha256));
  const levels = [level];
  while (level.length > 1) {
    const next: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) next.push(level[i + 1] ? await nodeOf(level[i]!, level[i + 1]!, sha256) : level[i]!);
    levels.push((level = next));
  }
  const root = level[0] ?? new Uint8Array(32);
  return { ids: teams.map((team) => team.id), levels, fingerprint: await fingerprintOf(manifest, teams.length, root, sha256) };
}

/** The proof of one team, some 11 hashes in 2,000 teams; undefined for a team that is not in it. */
export function proofOf({ ids, levels }: ManifestTree, teamId: string): Proof | undefined {
  const index = ids.indexOf(teamId);
  if (index < 0) return undefined;
  const path = levels.slice(0, -1).flatMap((level, height) => {
    const beside = level[(index >> height) ^ 1];
    return beside ? [hexOf(beside)] : [];
  });
  return { index, teams: ids.length, path };
}

/** The fingerprint that a team's own entry leads to: it is in the manifest when this is the manifest's. A proof that cannot be one leads to ''. */
export async function verifyProof(sha256: Sha256, head: ManifestHead, team: ManifestTeam, proof: Proof): Promise<string> {
  const path = [...proof.path];
  let hash = await leafOf(head, team, sha256);
  for (let index = proof.index, length = proof.teams; length > 1; index >>= 1, length = (length + 1) >> 1) {
    if (index % 2 === 0 && index === length - 1) continue; // the last of an odd number has nothing beside it
    const beside = bytesOf(path.shift() ?? '');
    if (!beside) return '';
    hash = index % 2 === 0 ? await nodeOf(hash, beside, sha256) : await nodeOf(beside, hash, sha256);
  }
  const fits = path.length === 0 && Number.isInteger(proof.index) && proof.index >= 0 && proof.index < proof.teams;
  return fits ? fingerprintOf(head, proof.teams, hash, sha256) : '';
}

/** A fingerprint as people compare it: 24 characters in groups of four, 120 bits of it. */
export function fingerprintText(fingerprint: string): string {
  const bytes = bytesOf(fingerprint);
  return bytes ? groupedReceipt(receiptText(bytes)) : '';
}

/** Where anybody can read a manifest. */
export const manifestPath = ({ organization, wave }: Pick<ManifestHead, 'organization' | 'wave'>): string =>
  `/e/manifest/${organization}/${wave}`;

/** Teams as they stand in a manifest: by id, character by character, the same on every machine. */
export function inOrder<T extends { readonly id: string }>(teams: readonly T[]): T[] {
  return teams.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function leafOf({ organization, wave }: ManifestHead, { id, name, eligible, keys }: ManifestTeam, sha256: Sha256) {
  return sha256(
    joined([0], utf8(JSON.stringify(['coro manifest team', organization, wave, id, name, eligible, keys.scores, keys.comment]))),
  );
}

function nodeOf(left: Uint8Array, right: Uint8Array, sha256: Sha256) {
  return sha256(joined([1], left, right));
}

async function fingerprintOf(head: ManifestHead, teams: number, root: Uint8Array, sha256: Sha256): Promise<string> {
  const { organization, wave, threshold, commentThreshold, seal, sizes } = head;
  const said = ['coro manifest', organization, wave, threshold, commentThreshold, seal, sizes.scores, sizes.comment, teams, hexOf(root)];
  return hexOf(await sha256(joined(utf8(JSON.stringify(said)))));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function bytesOf(hex: string): Uint8Array | undefined {
  return /^[0-9a-f]{64}$/.test(hex) ? Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16)) : undefined;
}
