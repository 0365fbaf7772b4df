// Votes as a person's browser does, only quicker: has the papers behind a link signed, seals what is said, and casts it.
import type { BallotKind } from '#domain/ballot-keys.ts';
import { type SealedBallot, scoresText, type Words, wordsText } from '#domain/ballot-paper.ts';
import type { Answers } from '#domain/surveys.ts';
import { castBallot } from '#services/ballot-box.ts';
import type { Visit } from '#services/context.ts';
import { papersOf, signPapers } from '#services/registrar.ts';
import { sealBallot } from '#web/voter/sealing.ts';
import { anyBlinded, type BlindPaper, blindPaper, type Random } from './paper.ts';

/** What somebody says: scores and choices, and words by open question, with a mailbox when an answer is wanted. */
export type Said = { readonly answers: Answers; readonly words?: Words['words']; readonly mailbox?: Words['mailbox'] };

/**
 * Casts a vote with what stands after the '#' in the link of a letter; answers the ballots that are in the box now: the scores, and the words where
 * something was written. Throws what the registrar and the box throw, and an Error for a wave that takes no papers any more. Some 3 ms.
 */
export async function vote(visit: Visit, token: string, said: Said, random: Random): Promise<readonly SealedBallot[]> {
  const ballots = await sealedBallots(visit, token, said, random);
  for (const ballot of ballots) await castBallot(visit, ballot);
  return ballots;
}

/** The same up to the second door: the papers are signed, the ballots sealed, and nothing lies in the box yet. */
export async function sealedBallots(
  visit: Visit,
  token: string,
  { answers, words = {}, mailbox }: Said,
  random: Random,
): Promise<readonly SealedBallot[]> {
  const { keys, place, sizes, seal, waveName } = await papersOf(visit, token);
  if (keys === null) throw new Error(`the wave ${waveName} takes no ballots any more`);
  const scores = blindPaper(keys.scores, random);
  const comment = Object.keys(words).length > 0 ? blindPaper(keys.comment, random) : undefined;
  const blinded = { scores: scores.blinded, comment: comment?.blinded ?? anyBlinded(random) };
  const signed = await signPapers(visit, token, blinded);
  const sealed = (kind: BallotKind, { prepared, finish }: BlindPaper, text: string): Promise<SealedBallot> => {
    const paper = { prepared: prepared.toString('base64url'), signature: finish(signed[kind]) };
    return sealBallot({ ...place, kind }, paper, text, sizes[kind], seal);
  };
  return Promise.all([
    sealed('scores', scores, scoresText(answers)),
    ...(comment ? [sealed('comment', comment, wordsText({ words, ...(mailbox && { mailbox }) }))] : []),
  ]);
}
