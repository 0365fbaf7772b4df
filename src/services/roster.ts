// The list of employees stands still while they are asked: nobody is brought in by the hundred to dilute a team, or to be told from the others.
import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Day } from '#domain/calendar.ts';
import type { ImportState } from '#domain/imports.ts';
import { invalid } from '#domain/refusal.ts';
import type { Reader, Writer } from '#db/store.ts';

/** Throws `Refusal` invalid `file` rosterFrozen, with the day `until` which, while a wave of employees is open or its keys are being made. */
export async function refuseWhileFrozen(db: Reader | Writer, organizationId: string): Promise<void> {
  const until = await frozenUntil(db, organizationId);
  if (until !== undefined) throw invalid({ field: 'file', code: 'rosterFrozen', values: { until } });
}

/** The last of the last days of these waves; undefined when there is none. */
async function frozenUntil(db: Reader | Writer, organizationId: string): Promise<Day | undefined> {
  const { waves: w, waveKeys: k } = db.t;
  const [row] = await db
    .select({ until: sql<Day | null>`max(${w.lastDay})` })
    .from(w)
    .leftJoin(k, and(eq(k.organizationId, w.organizationId), eq(k.waveId, w.id)))
    .where(
      and(
        eq(w.organizationId, organizationId),
        eq(w.kind, 'engagement'),
        or(eq(w.state, 'open'), and(eq(w.state, 'planned'), sql`${k.waveId} is not null`)),
      ),
    );
  return row?.until ?? undefined;
}

const atWork: readonly ImportState[] = ['queued', 'checking', 'running'];

/** Whether employees are being imported now; a wave waits for that before its keys are made. */
export async function isRosterMoving(db: Reader | Writer, organizationId: string): Promise<boolean> {
  const { imports: i } = db.t;
  return (await db.$count(i, and(eq(i.organizationId, organizationId), eq(i.kind, 'employees'), inArray(i.state, [...atWork])))) > 0;
}
