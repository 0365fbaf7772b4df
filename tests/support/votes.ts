// Waves of employees that have their keys and ballots, past both doors: sealed as a browser seals, but without a signature on any paper.
import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { BallotKind } from '#domain/ballot-keys.ts';
import { scoresText, sizesOf, wordsText } from '#domain/ballot-paper.ts';
import type { Answers } from '#domain/surveys.ts';
import { chunks } from '#db/store.ts';
import { openBoxFor } from '#services/ballot-box.ts';
import { onBehalfOf, type Visit } from '#services/context.ts';
import { surveyVersion } from '#services/surveys.ts';
import { beginKeys, makeKeys, publicKeysOf } from '#services/wave-keys.ts';
import { toText } from '#web/voter/encoding.ts';
import { ballotIdOf, receiptOf, sealBallot } from '#web/voter/sealing.ts';

export type Asking = { readonly organizationId: string; readonly waveId: string; readonly surveyId: string };

/** What somebody said, and in which team's box it falls; the comment answers the question `open`. */
export type Vote = { readonly teamId: string; readonly answers: Answers; readonly comment?: string };

/** So many are sealed at a time. */
const atOnce = 500;

/** Gives a planned wave its keys, two for each team, and opens it and its box. The survey is asked in its first version. */
export async function unlock(visit: Visit, { organizationId, waveId, surveyId }: Asking, teamIds: readonly string[]): Promise<void> {
  const ctx = onBehalfOf(visit, organizationId);
  const sizes = sizesOf(await surveyVersion(ctx.db, organizationId, surveyId, 1));
  await ctx.write((tx) => beginKeys(ctx, tx, waveId, { version: 1, sizes, wanted: teamIds.length * 2 }));
  await makeKeys(ctx, waveId, teamIds, teamIds.length * 2);
  await openBoxFor(ctx, { organizationId, waveId, sizes, keys: await publicKeysOf(ctx.db, { organizationId, waveId }) });
  await ctx.write((tx) => {
    const { waves: w } = tx.t;
    return tx
      .update(w)
      .set({ state: 'open' })
      .where(and(eq(w.organizationId, organizationId), eq(w.id, waveId)));
  });
}

/** Puts ballots into the boxes of an open wave, some 0.4 ms each, and notes for each that somebody had papers signed. Nobody is on the roll. */
export async function fillBoxes(visit: Visit, asking: Asking, votes: readonly Vote[]): Promise<void> {
  const { organizationId, waveId } = asking;
  const { waveKeys: k } = visit.db.t;
  const [keys] = await visit.db
    .select({ seal: k.publicKey, scores: k.scoresSize, comment: k.commentSize })
    .from(k)
    .where(and(eq(k.organizationId, organizationId), eq(k.waveId, waveId)));
  if (!keys) throw new Error(`wave ${waveId} has no keys`);
  const seal = async (teamId: string, kind: BallotKind, text: string) => {
    const prepared = toText(randomBytes(64));
    const place = { organization: organizationId, wave: waveId, team: teamId, kind };
    const { enc, sealed } = await sealBallot(place, { prepared, signature: '' }, text, keys[kind], keys.seal);
    return { organizationId, waveId, id: await ballotIdOf(prepared), teamId, kind, receipt: await receiptOf(prepared), enc, sealed };
  };
  await sign(visit, asking, votes);
  for (let at = 0; at < votes.length; at += atOnce) {
    const ballots = await Promise.all(
      votes.slice(at, at + atOnce).flatMap(({ teamId, answers, comment }) => {
        const scores = seal(teamId, 'scores', scoresText(answers));
        return comment === undefined ? [scores] : [scores, seal(teamId, 'comment', wordsText({ words: { open: comment } }))];
      }),
    );
    await visit.box.write(async (tx) => {
      for (const part of chunks(ballots, 8)) await tx.insert(tx.t.ballots).values(part);
    });
  }
}

async function sign(visit: Visit, { organizationId, waveId, surveyId }: Asking, votes: readonly Vote[]): Promise<void> {
  const shared = { organizationId, waveId, surveyId, version: 1, kind: 'engagement', locale: 'en', state: 'sent' } as const;
  const days = { lastDay: '2026-03-15', answeredDay: '2026-03-09' };
  const rows = votes.map(({ teamId }) => {
    const id = visit.newId(16);
    return { ...shared, ...days, id, occasion: id, teamId, ownTeamId: teamId };
  });
  await visit.write(async (tx) => {
    for (const part of chunks(rows, 40)) {
      await tx.insert(tx.t.invitations).values(part);
      await tx.insert(tx.t.signings).values(part.map(({ id }) => ({ organizationId, waveId, invitationId: id, blindedHash: id })));
    }
  });
}
