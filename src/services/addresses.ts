// What an organization remembers of an address: that nobody may write to it any more and why, how often it failed, and how rarely its reader wants letters.
import { and, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { addressKey, mostSoftBounces, type StopReason } from '#domain/delivery.ts';
import type { Writer } from '#db/store.ts';

/**
 * Nobody of the organization writes to the address from now on. `detail` is what the mail server said, cut to 500 characters.
 * A reason stays until a stronger one comes: what the reader wishes is stronger than what a mail server or an administrator says.
 * Says whether anything changed.
 */
export async function stopAddress(
  tx: Writer,
  organizationId: string,
  address: string,
  reason: StopReason,
  detail: string | null,
  at: Date,
): Promise<boolean> {
  const { addresses: a } = tx.t;
  const stop = { stopped: reason, stoppedAt: at, detail: detail?.slice(0, 500) ?? null };
  const changed = await tx
    .insert(a)
    .values({ organizationId, address: addressKey(address), ...stop })
    .onConflictDoUpdate({
      target: [a.organizationId, a.address],
      set: stop,
      setWhere: sql`(${isNull(a.stopped)} or ${inArray(a.stopped, weakerThan(reason))})`,
    })
    .returning({ address: a.address });
  return changed.length > 0;
}

/** Lets letters go to the address again if it was stopped for one of these reasons, and forgets its failures. Says whether it was. */
export async function freeAddress(
  tx: Writer,
  organizationId: string,
  address: string,
  reasons: readonly StopReason[] = strength,
): Promise<boolean> {
  const { addresses: a } = tx.t;
  const freed = await tx
    .update(a)
    .set({ stopped: null, stoppedAt: null, detail: null, softBounces: 0 })
    .where(
      and(eq(a.organizationId, organizationId), eq(a.address, addressKey(address)), isNotNull(a.stopped), inArray(a.stopped, [...reasons])),
    )
    .returning({ address: a.address });
  return freed.length > 0;
}

/** A temporary failure; with the fifth in a row (`mostSoftBounces`) the address is stopped as one that bounces. Says whether that happened now. */
export async function softBounce(tx: Writer, organizationId: string, address: string, detail: string | null, at: Date): Promise<boolean> {
  const { addresses: a } = tx.t;
  const [now] = await tx
    .insert(a)
    .values({ organizationId, address: addressKey(address), softBounces: 1 })
    .onConflictDoUpdate({ target: [a.organizationId, a.address], set: { softBounces: sql`${a.softBounces} + 1` } })
    .returning({ softBounces: a.softBounces });
  if (!now || now.softBounces < mostSoftBounces) return false;
  return stopAddress(tx, organizationId, address, 'bounced', detail, at);
}

/** A letter arrived: temporary failures are counted anew. What is stopped stays stopped. */
export async function letterArrived(tx: Writer, organizationId: string, address: string): Promise<void> {
  const { addresses: a } = tx.t;
  await tx
    .update(a)
    .set({ softBounces: 0 })
    .where(and(eq(a.organizationId, organizationId), eq(a.address, addressKey(address)), gt(a.softBounces, 0)));
}

/** "Ask me less often": at least so many days of rest for whoever reads at this address; null for what the organization's rules say. */
export async function restLonger(tx: Writer, organizationId: string, address: string, restDays: number | null): Promise<void> {
  const { addresses: a } = tx.t;
  await tx
    .insert(a)
    .values({ organizationId, address: addressKey(address), restDays })
    .onConflictDoUpdate({ target: [a.organizationId, a.address], set: { restDays } });
}

/** From the weakest to the strongest. */
const strength: readonly StopReason[] = ['bounced', 'byHand', 'unsubscribed', 'complained'];

const weakerThan = (reason: StopReason): StopReason[] => strength.slice(0, strength.indexOf(reason));
