// Somebody votes by the link of a letter, as a browser does but quickly.
import { randomBytes } from 'node:crypto';
import type { SealedBallot } from '#domain/ballot-paper.ts';
import { type Said, sealedBallots, vote } from '#demo/voter.ts';
import type { House } from './house.ts';

/** Has the papers of this letter signed and casts them: `voteBy(house, asked.paper(zoe), { answers: { enps: 9 }, words: { open: 'Fewer forms' } })`. */
export function voteBy(house: House, paper: string, said: Said): Promise<readonly SealedBallot[]> {
  return vote(house.visit(), paper, said, randomBytes);
}

/** What would be cast: the papers are signed, and the box has not seen them yet. */
export function ballotsBy(house: House, paper: string, said: Said): Promise<readonly SealedBallot[]> {
  return sealedBallots(house.visit(), paper, said, randomBytes);
}
