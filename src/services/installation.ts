// What is noted about an installation as a whole, before and beside all organizations.
import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '#db/store.ts';

/** What was noted under a key, if anything. */
export async function noted(db: Reader, key: string): Promise<string | undefined> {
  const { installation } = db.t;
  const [row] = await db.select({ value: installation.value }).from(installation).where(eq(installation.key, key));
  return row?.value;
}

/** Notes it, in the place of what stood there. */
export async function note(tx: Writer, key: string, value: string): Promise<void> {
  const { installation } = tx.t;
  await tx.insert(installation).values({ key, value }).onConflictDoUpdate({ target: installation.key, set: { value } });
}
