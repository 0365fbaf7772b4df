// Door 2 from the person's side: answers are sealed and stored, and go into the box one by one until they have arrived.
import { scoresText, type SealedBallot, type Words, wordsText } from '#domain/ballot-paper.ts';
import type { OpenPapers } from '#domain/opened.ts';
import type { Answers } from '#domain/surveys.ts';
import { castBallot, Unanswered } from './ballot-doors.ts';
import { agreed, alone, finish, forget, keep, type Kept, keptAt, sentFrom } from './ballot-kept.ts';

/** What somebody has to say; a part that says nothing is no ballot. */
export type Said = { readonly scores: Answers | undefined; readonly words: Words | undefined };

/** Everything arrived, with the receipt; or the box was closed before. */
export type Outcome = { readonly arrived: true; readonly receipt: string } | { readonly arrived: false };

/** Is told how long to wait, in ms, when there is no connection; done sooner when it is worth trying again. */
type Waiting = (pause: number) => Promise<void>;

/** Between two attempts, in ms; the last one again and again. */
const pauses = [1000, 2000, 4000, 8000, 15_000, 30_000, 60_000];

/** Between the two ballots, at most, in ms: nobody should take them for one because they come in one breath. */
const longestGap = 1500;

/**
 * Seals what is said, unless that was done before, and sends it until it has arrived; what fails for want of a connection is
 * tried again.
 */
export function sendBallots(key: string, papers: OpenPapers, said: () => Promise<Said>, waiting: Waiting): Promise<Outcome> {
  return alone(`send ${key}`, async () => {
    const kept = keptAt(key);
    const { head, team } = papers;
    // Another tab has sent it.
    if (!kept) {
      const sent = sentFrom().findLast((one) => one.wave === head.wave && one.team === team.id);
      return sent ? { arrived: true, receipt: sent.receipt } : { arrived: false };
    }
    const ready = kept.sealed ? kept : await agreed(key, await sealed(kept, papers, await said(), waiting));
    let left = shuffled(ready.sealed ?? []);
    try {
      while (left.length > 0) {
        await untilTaken(left[0]!, waiting);
        left = left.slice(1);
        keep(key, { ...ready, sealed: left });
        if (left.length > 0) await new Promise((ok) => setTimeout(ok, drawn(longestGap)));
      }
    } catch (e) {
      if (!(e instanceof Unanswered)) throw e;
      forget(key);
      return { arrived: false };
    }
    const receipt = ready.receipt ?? '';
    finish(key, { ...kept.place, receipt });
    return { arrived: true, receipt };
  });
}

/** Loads what seals; better before there is something to seal, for then there may be no connection. */
export const loadSealing = () => import('#web/voter/sealing.ts');

async function sealed(kept: Kept, { head, team }: OpenPapers, { scores, words }: Said, waiting: Waiting): Promise<Kept> {
  const { papers } = kept;
  if (!papers) throw new Error('nothing is sent without papers');
  const { receiptOf, sealBallot } = await again(loadSealing, waiting);
  const place = { organization: head.organization, wave: head.wave, team: team.id };
  const ballots = await Promise.all([
    ...(scores ? [sealBallot({ ...place, kind: 'scores' }, papers.scores, scoresText(scores), head.sizes.scores, head.seal)] : []),
    ...(words ? [sealBallot({ ...place, kind: 'comment' }, papers.comment, wordsText(words), head.sizes.comment, head.seal)] : []),
  ]);
  return { ...kept, sealed: ballots, receipt: await receiptOf((scores ? papers.scores : papers.comment).prepared) };
}

/** Throws `Unanswered` when the box does not take it and never will. */
async function untilTaken(ballot: SealedBallot, waiting: Waiting): Promise<void> {
  await again(async () => {
    try {
      await castBallot(ballot);
    } catch (e) {
      // Only this device has the paper: what it was spent for is this ballot.
      if (!(e instanceof Unanswered) || e.code !== 'paperSpent') throw e;
    }
  }, waiting);
}

/** Tries until it is done, as long as it is the connection that fails. */
async function again<T>(work: () => Promise<T>, waiting: Waiting): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (e) {
      if (e instanceof Unanswered && e.code !== 'unreachable') throw e;
      await waiting(pauses[Math.min(attempt, pauses.length - 1)]!);
    }
  }
}

function shuffled<T>([one, other, ...more]: readonly T[]): readonly T[] {
  return one !== undefined && other !== undefined && drawn(2) === 1
    ? [other, one, ...more]
    : [one, other, ...more].filter((b) => b !== undefined);
}

/** A whole number below this one. */
const drawn = (below: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
