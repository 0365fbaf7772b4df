// Earlier results from elsewhere: compared with what is there, and written by team, period, side and measure.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { chunks, type Writer } from '#db/store.ts';
import type { Figure } from '#domain/history.ts';
import type { Context } from './context.ts';

/** One row's figures, about one team and period. */
export type TeamFigures = { readonly teamId: string; readonly period: string; readonly figures: readonly Figure[] };

export type Settled = 'created' | 'changed' | 'unchanged';

type Origin = { readonly importId: string; readonly alreadyPublished: boolean };

/**
 * Writes figures; the same figure again changes nothing, another value, n or declaration takes the place of the earlier one.
 * Answers one outcome a row: created when all of its figures are new, unchanged when none is new or different. `dry` only compares.
 */
export async function settleHistory(
  tx: Writer,
  ctx: Context,
  rows: readonly TeamFigures[],
  origin: Origin,
  dry = false,
): Promise<readonly Settled[]> {
  const known = await knownAmong(tx, ctx, rows);
  const { organizationId } = ctx.scope;
  const { importId, alreadyPublished } = origin;
  const different: (typeof tx.t.history.$inferInsert)[] = [];
  const outcomes = rows.map(({ teamId, period, figures }): Settled => {
    const found = figures.map(({ side, measure, value, n }) => {
      const before = known.get(keyOf(teamId, period, side, measure));
      const same = before !== undefined && before.value === value && before.n === n && before.alreadyPublished === alreadyPublished;
      if (!same) different.push({ organizationId, teamId, period, side, measure, value, n, alreadyPublished, importId });
      return before === undefined ? 'created' : same ? 'unchanged' : 'changed';
    });
    return found.every((one) => one === 'unchanged') ? 'unchanged' : found.every((one) => one === 'created') ? 'created' : 'changed';
  });
  if (!dry) for (const some of chunks(different, 9)) await replace(tx, some);
  return outcomes;
}

async function replace(tx: Writer, rows: (typeof tx.t.history.$inferInsert)[]): Promise<void> {
  const h = tx.t.history;
  await tx
    .insert(h)
    .values(rows)
    .onConflictDoUpdate({
      target: [h.organizationId, h.period, h.side, h.measure, h.teamId],
      set: {
        value: sql`excluded.value`,
        n: sql`excluded.n`,
        alreadyPublished: sql`excluded.already_published`,
        importId: sql`excluded.import_id`,
      },
    });
}

type Kept = { readonly value: number; readonly n: number | null; readonly alreadyPublished: boolean };

async function knownAmong(tx: Writer, ctx: Context, rows: readonly TeamFigures[]): Promise<ReadonlyMap<string, Kept>> {
  const h = tx.t.history;
  const known = new Map<string, Kept>();
  for (const [period, list] of Map.groupBy(rows, (row) => row.period)) {
    const teamIds = [...new Set(list.map((row) => row.teamId))];
    const measures = [...new Set(list.flatMap((row) => row.figures.map((figure) => figure.measure)))];
    const found = await tx
      .select({ teamId: h.teamId, side: h.side, measure: h.measure, value: h.value, n: h.n, alreadyPublished: h.alreadyPublished })
      .from(h)
      .where(
        and(eq(h.organizationId, ctx.scope.organizationId), eq(h.period, period), inArray(h.measure, measures), inArray(h.teamId, teamIds)),
      );
    for (const { teamId, side, measure, ...kept } of found) known.set(keyOf(teamId, period, side, measure), kept);
  }
  return known;
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
