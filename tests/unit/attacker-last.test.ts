// The last of four campaigns of the attacker, in files of their own so that they run beside each other.
import { expect, it } from 'vitest';
import { campaign, perFile } from '#tests/support/campaign.ts';
import { asTheyAre } from '#tests/support/rules.ts';

it(`finds nothing in ${perFile} organizations`, { timeout: 600_000 }, () => {
  expect(campaign(3 * perFile, 4 * perFile, asTheyAre)).toBeNull();
});
