// The figures of a month, one row a survey, month and team, moved in the transaction of what changes them.
import { sql } from 'drizzle-orm';
import type { Band } from '#domain/nps.ts';
import { prepared, type Writer } from '#db/store.ts';

export type RollupKey = { readonly organizationId: string; readonly surveyId: string; readonly month: string; readonly teamId: string };

/** By how much each figure goes up or, negative, down. */
export type RollupMove = { readonly sent?: number; readonly answered?: number } & Readonly<Partial<Record<Band, number>>>;

/** `await bump(tx, { organizationId, surveyId, month: '2026-03', teamId }, { answered: 1, promoter: 1 })`; the row is made when there is none. */
export async function bump(tx: Writer, key: RollupKey, move: RollupMove): Promise<void> {
  const { sent = 0, answered = 0, detractor = 0, passive = 0, promoter = 0 } = move;
  await moveRow(tx).execute({ ...key, sent, answered, detractors: detractor, passives: passive, promoters: promoter });
}

/** The same for answers that may not be a person's. */
export async function bumpUnconfirmed(tx: Writer, key: RollupKey, move: Readonly<Partial<Record<Band, number>>>): Promise<void> {
  const r = tx.t.rollups;
  const { detractor = 0, passive = 0, promoter = 0 } = move;
  const by = { unconfirmedDetractors: detractor, unconfirmedPassives: passive, unconfirmedPromoters: promoter };
  await tx
    .insert(r)
    .values({ ...key, ...by })
    .onConflictDoUpdate({
      target: [r.organizationId, r.surveyId, r.month, r.teamId],
      set: {
        unconfirmedDetractors: sql`${r.unconfirmedDetractors} + ${detractor}`,
        unconfirmedPassives: sql`${r.unconfirmedPassives} + ${passive}`,
        unconfirmedPromoters: sql`${r.unconfirmedPromoters} + ${promoter}`,
      },
    });
}

const figures = ['sent', 'answered', 'detractors', 'passives', 'promoters'] as const;

const moveRow = prepared((tx: Writer) => {
  const r = tx.t.rollups;
  const p = sql.placeholder;
  return tx
    .insert(r)
    .values({
      organizationId: p('organizationId'),
      surveyId: p('surveyId'),
      month: p('month'),
      teamId: p('teamId'),
      sent: p('sent'),
      answered: p('answered'),
      detractors: p('detractors'),
      passives: p('passives'),
      promoters: p('promoters'),
    })
    .onConflictDoUpdate({
      target: [r.organizationId, r.surveyId, r.month, r.teamId],
      set: Object.fromEntries(figures.map((f) => [f, sql`${r[f]} + ${sql.raw(`excluded.${f}`)}`])),
    })
    .prepare('move_rollup');
});
