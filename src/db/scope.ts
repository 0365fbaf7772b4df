// Keeps a query to what an actor may see.
import { type Column, inArray, type SQL } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';

/** The part of a where-clause that keeps a supervisor to own teams and all below; undefined for who sees everything. */
export function inSight(teamId: Column, { teamIds }: Scope): SQL | undefined {
  return teamIds === null ? undefined : inArray(teamId, [...teamIds]);
}
