// Lets those who read first and then write, about one organization as a whole, do so one after the other.
import { eq, sql } from 'drizzle-orm';
import type { Writer } from '#db/store.ts';

/**
 * Waits until nobody else is in such a turn of the same organization; the turn ends with the transaction. For rules that look at many rows
 * (the last administrator, a team's place in the tree, an address that is free), which a condition on one row cannot express.
 * An update that changes nothing holds the organization's row on PostgreSQL without getting in the way of those who only refer to it;
 * SQLite has a single writer anyway.
 */
export async function takeTurn(tx: Writer, organizationId: string): Promise<void> {
  const { organizations } = tx.t;
  await tx
    .update(organizations)
    .set({ name: sql`${organizations.name}` })
    .where(eq(organizations.id, organizationId));
}
