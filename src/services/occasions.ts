// Invitations of programmes: one for every occasion on which a customer might be asked, decided by the contact rules.
import { addDays, dayOf } from '#domain/calendar.ts';
import { invitationIds } from '#domain/invitation-ids.ts';
import { chunks, type Writer } from '#db/store.ts';
import type { Context } from './context.ts';
import type { Programme } from './programmes.ts';
import { moveFigures } from './wave-figures.ts';

/** A customer who might be asked about something, no letter leaving before `from`. */
export type Asking = {
  readonly customerId: string;
  readonly teamId: string;
  readonly locale: string;
  readonly occasion: string;
  readonly from: Date;
  readonly touchpointId?: string;
  /** The programme is paused, or it happened too long ago: the row says that nobody was asked. */
  readonly instead?: { readonly state: 'cancelled' } | { readonly state: 'skipped'; readonly reason: 'tooLate' };
};

/** What all of them are asked: the survey's newest version. */
export type AskedIn = { readonly programme: Programme; readonly version: number; readonly timeZone: string };

/** Writes an invitation for each occasion that has none yet; answers how many there are now that there were not. */
export async function inviteOn(
  ctx: Context,
  tx: Writer,
  { programme, version, timeZone }: AskedIn,
  askings: readonly Asking[],
): Promise<number> {
  const { organizationId } = ctx.scope;
  const { surveyId, waveId, settings } = programme;
  if (waveId === null) return 0;
  const nextId = invitationIds(ctx.now, ctx.newId);
  let made = 0;
  for (const some of chunks(askings, 20)) {
    const rows = some.map(({ from, instead, touchpointId, ...asking }) => ({
      ...asking,
      organizationId,
      id: nextId(),
      waveId,
      surveyId,
      version,
      kind: 'customer' as const,
      touchpointId: touchpointId ?? null,
      lastDay: addDays(dayOf(from > ctx.now ? from : ctx.now, timeZone), settings.openDays),
      ...(instead ? { dueAt: null, reason: null, ...instead } : { state: 'planned' as const, dueAt: from }),
    }));
    const written = await tx.insert(tx.t.invitations).values(rows).onConflictDoNothing().returning({ state: tx.t.invitations.state });
    const count = (state: string): number => written.filter((one) => one.state === state).length;
    made += written.length;
    await moveFigures(tx, organizationId, waveId, {
      planned: count('planned'),
      waiting: count('waiting'),
      skipped: count('skipped'),
      cancelled: count('cancelled'),
    });
  }
  return made;
}
