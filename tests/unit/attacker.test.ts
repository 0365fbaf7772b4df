// Shows that the attacker bites: with any one rule switched off it finds somebody, in organizations where it finds nobody as the rules are.
import { describe, expect, it } from 'vitest';
import { electoralRoll } from '#domain/ballots.ts';
import { ballotCount } from '#domain/counting.ts';
import { publishResults } from '#domain/snapshots.ts';
import { campaign } from '#tests/support/campaign.ts';
import { organizationOf } from '#tests/support/organizations.ts';
import { asTheyAre, gateOf, switchedOff } from '#tests/support/rules.ts';
import { fewestSpokenOf, madeOf } from '#tests/support/solving.ts';

const organizations = 1500;

describe('the attacker', () => {
  it('finds nobody while all rules hold', () => {
    expect(campaign(0, organizations, asTheyAre)).toBeNull();
  });

  it.each(Object.keys(switchedOff))('finds somebody unless %s', (rule) => {
    expect(campaign(0, organizations, switchedOff[rule]!, 1)).toContain('seed');
  });

  it('attacks the gate itself: put together of its steps, none replaced, it publishes the same', () => {
    const rebuilt = gateOf({});
    for (let seed = 0; seed < 200; seed++) {
      const { tree, k, waves } = organizationOf(seed);
      for (const { voters, supervisors, asked } of waves) {
        const { boxOf } = electoralRoll(tree, voters, supervisors, k);
        const count = ballotCount(asked);
        for (const { id, answers } of voters) if (answers !== null) count.add(boxOf.get(id)!, answers);
        expect(rebuilt(tree, count.counted(), k)).toEqual(publishResults(tree, count.counted(), k));
      }
    }
  });

  it('plays the same organization for the same seed, and others for others', () => {
    expect(organizationOf(7)).toEqual(organizationOf(7));
    expect(organizationOf(7)).not.toEqual(organizationOf(8));
  });
});

describe('its arithmetic', () => {
  // A company of 13, its one shown team of 10, and the three who are left.
  const [company, team] = [
    [1, 1],
    [1, 0],
  ];
  const people = [10, 3];

  it('subtracts: three people beside ten', () => {
    expect(fewestSpokenOf([company!, team!], people, 5)).toBe(3);
    expect(fewestSpokenOf([company!], people, 5)).toBeNull();
  });

  it('weighs more than two figures: what three pairs say tells each of the three', () => {
    const pairs = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ];
    expect(fewestSpokenOf(pairs, [4, 6, 7], 5)).toBe(4);
    expect(fewestSpokenOf(pairs.slice(0, 2), [4, 6, 7], 10)).toBeNull();
  });

  it('does not count what may be had for nothing', () => {
    expect(fewestSpokenOf([team!], [7, 3], 10, [true])).toBeNull();
    expect(fewestSpokenOf([company!, team!], [7, 3], 10, [false, true])).toBe(3);
  });

  it('finds how a figure is made of others', () => {
    expect(madeOf([0, 1], [company!, team!])).toEqual([1, -1]);
    expect(madeOf([0, 1], [company!])).toBeNull();
  });
});
