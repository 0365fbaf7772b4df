// How many invitations of a wave are where: counters that move in the transaction of what they count.
import { eq, and, sql } from 'drizzle-orm';
import type { InvitationState } from '#domain/waves.ts';
import type { Reader, Writer } from '#db/store.ts';

const named = [
  'planned',
  'waiting',
  'sent',
  'failed',
  'cancelled',
  'skipped',
  'expired',
  'delivered',
  'bounced',
  'softBounced',
  'complained',
  'unsubscribed',
] as const;

export type Figure = (typeof named)[number];

/** All of a wave's figures; the states of its invitations, and what was reported of its letters. */
export type WaveFigures = Readonly<Record<Figure, number>> & Readonly<Record<InvitationState, number>>;

export const noFigures: WaveFigures = Object.fromEntries(named.map((figure) => [figure, 0])) as WaveFigures;

/** `await moveFigures(tx, organizationId, waveId, { planned: -1, sent: 1 })`; the row is made when there is none, and what is 0 stays. */
export async function moveFigures(
  tx: Writer,
  organizationId: string,
  waveId: string,
  move: Readonly<Partial<Record<Figure, number>>>,
): Promise<void> {
  const { waveFigures: f } = tx.t;
  const moved = named.filter((figure) => (move[figure] ?? 0) !== 0);
  if (moved.length === 0) return;
  await tx
    .insert(f)
    .values({ organizationId, waveId, ...move })
    .onConflictDoUpdate({
      target: [f.organizationId, f.waveId],
      set: Object.fromEntries(moved.map((figure) => [figure, sql`${f[figure]} + ${move[figure]!}`])),
    });
}

/** The figures of some waves by their ids; a wave that has written no invitation yet has none. */
export async function figuresOf(db: Reader, organizationId: string, waveIds: readonly string[]): Promise<ReadonlyMap<string, WaveFigures>> {
  const { waveFigures: f } = db.t;
  const found = await Promise.all(
    waveIds.map((waveId) =>
      db
        .select()
        .from(f)
        .where(and(eq(f.organizationId, organizationId), eq(f.waveId, waveId))),
    ),
  );
  return new Map(found.flat().map((figures) => [figures.waveId, figures]));
}
