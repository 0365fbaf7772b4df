// Lets the attacker loose on one organization after the other, and describes the smallest one that gives somebody away.
import { attack } from './attacker.ts';
import { type Organization, organizationOf } from './organizations.ts';
import type { Rules } from './rules.ts';

/** So many organizations are attacked in each of the four files that can run beside each other: 100,000 in all. */
export const perFile = 25_000;

/**
 * Attacks the organizations of these seeds. Null when nothing is found, else the smallest organization that gives something away (of the first
 * `wanted` such), in words from which it can be played again.
 */
export function campaign(from: number, to: number, rules: Rules, wanted = 20): string | null {
  const found: { readonly organization: Organization; readonly what: string }[] = [];
  for (let seed = from; seed < to && found.length < wanted; seed++) {
    const organization = organizationOf(seed);
    const what = attack(organization, rules);
    if (what !== null) found.push({ organization, what });
  }
  if (found.length === 0) return null;
  const { organization, what } = found.reduce((a, b) => (sizeOf(b.organization) < sizeOf(a.organization) ? b : a));
  return `${what}, in ${described(organization)}`;
}

function sizeOf({ tree, waves }: Organization): number {
  return waves.length * 1000 + tree.length * 100 + Math.max(...waves.map(({ voters }) => voters.length));
}

function described({ seed, k, tree, waves }: Organization): string {
  const teams = tree.map(({ id, parentId }) => (parentId === null ? id : `${id} under ${parentId}`)).join(', ');
  const members = waves.map(({ voters }) => {
    const answered = voters.filter(({ answers }) => answers !== null);
    return tree.map(({ id }) => `${id}: ${answered.filter(({ teamId }) => teamId === id).length}`).join(', ');
  });
  return `the organization of seed ${seed} with k = ${k} (${teams}); answers ${members.join('; then ')}`;
}
