// Door 1 from the person's side: papers are made and hidden here, signed by the registrar, and uncovered here again.
import { ballotKinds, type BallotKind } from '#domain/ballot-keys.ts';
import { verifyProof } from '#domain/manifest.ts';
import type { OpenPapers } from '#domain/opened.ts';
import { sha256 } from '#web/voter/encoding.ts';
import { askForPapers, Unanswered } from './ballot-doors.ts';
import { agreed, alone, forget, keep, type Kept, keptAt } from './ballot-kept.ts';

/** `used`: another browser has the papers. `marked`: the keys are not those that everybody gets. `closed`: too late. */
export type Collected = 'ready' | 'used' | 'marked' | 'closed';

/**
 * Collects the papers of a link, once for all tabs. What hides them is stored before anything is asked for, so that whatever breaks down, the same is asked
 * for again and signed again. Throws `Unanswered` when nobody answers.
 */
export function collectPapers(key: string, token: string, papers: OpenPapers): Promise<Collected> {
  return alone(`papers ${key}`, async () => {
    const kept = keptAt(key);
    if (kept?.papers) return 'ready';
    const { keys } = papers.team;
    if (!keys || !kept) return 'closed';
    const { blindPaper, signedPaper } = await import('#web/voter/credentials.ts');
    if (!(await isForEverybody(papers))) return 'marked';
    const made = kept.blind ?? (await both((kind) => blindPaper(keys[kind])).catch(() => undefined));
    if (!made) return 'marked';
    const { blind = made } = await agreed(key, { ...kept, blind: made });
    try {
      const signed = await askForPapers(token, { scores: blind.scores.blinded, comment: blind.comment.blinded });
      const finished = await both((kind) => signedPaper(keys[kind], blind[kind], signed[kind])).catch(() => undefined);
      if (!finished) return 'marked';
      keep(key, { ...kept, blind: undefined, papers: finished });
      return 'ready';
    } catch (e) {
      if (!(e instanceof Unanswered) || e.code === 'unreachable') throw e;
      if (e.code === 'alreadyIssued') forget(key);
      return e.code === 'alreadyIssued' ? 'used' : 'closed';
    }
  });
}

/** Whether these keys stand in the list that everybody gets, and the list is the one that was shown here before. */
export async function isForEverybody(
  { head, team, proof, manifest }: OpenPapers,
  before: Pick<Kept, 'manifest'> = { manifest },
): Promise<boolean> {
  if (!team.keys) return true;
  return before.manifest === manifest && (await verifyProof(sha256, head, { ...team, keys: team.keys }, proof)) === manifest;
}

async function both<T>(make: (kind: BallotKind) => Promise<T>): Promise<Readonly<Record<BallotKind, T>>> {
  const [scores, comment] = await Promise.all(ballotKinds.map(make));
  return { scores: scores!, comment: comment! };
}
