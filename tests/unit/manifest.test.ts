// What everybody in a wave is given alike has one fingerprint, which changes with every part of it, and each team can be shown to be in it with few hashes.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprintText, type Manifest, proofOf, type Proof, treeOf, verifyProof } from '#domain/manifest.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

function manifest(teams: number): Manifest {
  return {
    organization: 'lumen00001',
    wave: 'march00000000001',
    threshold: 5,
    commentThreshold: 10,
    seal: 'BOw4PEvN73JA',
    sizes: { scores: 768, comment: 8192 },
    teams: Array.from({ length: teams }, (_, i) => ({
      id: `team${String(i).padStart(12, '0')}`,
      name: `Team ${i}`,
      eligible: 5 + i,
      keys: { scores: `scores ${i}`, comment: `comment ${i}` },
    })),
  };
}

const sizes = [0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 33, 100];

describe.each(sizes)('a list of %i teams', (count) => {
  const whole = manifest(count);

  it('shows every team to be in it, by hashes that grow by one when the teams double', async () => {
    const tree = await treeOf(whole, sha256);
    for (const team of whole.teams) {
      const proof = proofOf(tree, team.id)!;
      expect(proof.path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)));
      expect(await verifyProof(sha256, whole, team, proof)).toBe(tree.fingerprint);
    }
    expect(proofOf(tree, 'nobody')).toBeUndefined();
  });

  it('shows nothing else to be in it', async () => {
    const tree = await treeOf(whole, sha256);
    for (const [i, team] of whole.teams.entries()) {
      const proof = proofOf(tree, team.id)!;
      const others = [
        { ...team, eligible: team.eligible + 1 },
        { ...team, name: `${team.name}x` },
        { ...team, id: `${team.id}x` },
        { ...team, keys: { ...team.keys, scores: 'another' } },
        { ...team, keys: { scores: team.keys.comment, comment: team.keys.scores } },
      ];
      for (const other of others) expect(await verifyProof(sha256, whole, other, proof)).not.toBe(tree.fingerprint);
      const wrong: Proof[] = [
        { ...proof, index: i + 1 },
        { ...proof, index: -1 },
        { ...proof, index: i + 0.5 },
        { ...proof, teams: proof.teams + 1 },
        { ...proof, path: proof.path.slice(1).concat(proof.path.length > 0 ? [] : ['00'.repeat(32)]) },
        { ...proof, path: [...proof.path, '00'.repeat(32)] },
        { ...proof, path: proof.path.map((hash) => hash.toUpperCase().replace(/.$/, 'G')).concat(proof.path.length > 0 ? [] : ['x']) },
      ];
      for (const one of wrong) expect(await verifyProof(sha256, whole, team, one)).not.toBe(tree.fingerprint);
    }
  });
});

describe('the fingerprint of a list', () => {
  const whole = manifest(7);
  const fingerprintOf = async (other: Manifest): Promise<string> => (await treeOf(other, sha256)).fingerprint;

  it('changes with every single part of what everybody is given', async () => {
    const { teams, sizes: padded } = whole;
    const changed: Manifest[] = [
      { ...whole, organization: 'ombra00001' },
      { ...whole, wave: 'april00000000001' },
      { ...whole, threshold: 6 },
      { ...whole, commentThreshold: 11 },
      { ...whole, seal: 'another' },
      { ...whole, sizes: { ...padded, scores: 1024 } },
      { ...whole, sizes: { ...padded, comment: 4096 } },
      { ...whole, teams: teams.slice(1) },
      { ...whole, teams: [...teams, teams[6]!] },
      { ...whole, teams: teams.map((team, i) => (i === 3 ? { ...team, eligible: 1 } : team)) },
    ];
    const all = await Promise.all([whole, ...changed].map(fingerprintOf));
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not depend on the order in which teams are told, nor on when they are asked', async () => {
    expect(await fingerprintOf({ ...whole, teams: whole.teams.toReversed() })).toBe(await fingerprintOf(whole));
    expect((await treeOf(whole, async (bytes) => sha256(bytes))).fingerprint).toBe(await fingerprintOf(whole));
  });

  it('is read by people as 24 letters and digits in groups of four', async () => {
    expect(fingerprintText(await fingerprintOf(whole))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(fingerprintText('nonsense')).toBe('');
  });
});
