// What mail servers and Resend report of letters that have left: noted once, in any order, with what follows for the address.
import { and, eq, sql } from 'drizzle-orm';
import { addressKey, type DeliveryKind, figuresOfKnown, knownAfter, type Reported } from '#domain/delivery.ts';
import type { Writer } from '#db/store.ts';
import { letterArrived, softBounce, stopAddress } from './addresses.ts';
import type { Visit } from './context.ts';
import type { Invited } from './tokens.ts';
import { moveFigures } from './wave-figures.ts';

/** `id` is the report's own, the same whenever it comes; `to` is the address it speaks of, null when only the letter is known. */
export type Report = Reported & { readonly id: string; readonly about: Invited; readonly to: string | null };

/**
 * Notes a report of an invitation's letter in one transaction: the invitation, the figures of its wave, and the address, which is stopped after a hard
 * bounce or a complaint. Says whether it was new: false for one that was noted before, that speaks of a letter nobody sent, or of another address.
 */
export async function noteReport(visit: Visit, report: Report): Promise<boolean> {
  return visit.write(async (tx) => {
    const row = await holdLetter(tx, report.about);
    if (!row) return false;
    const theirs = [row.address, row.customer, row.employee].flatMap((one) => (one === null ? [] : [addressKey(one)]));
    const address = report.to === null ? theirs[0] : addressKey(report.to);
    if (address === undefined || !theirs.includes(address) || !(await isNew(tx, report))) return false;
    if (isOfReminder(row) && report.kind !== 'complained') return true;
    const { organizationId, invitationId } = report.about;
    const { invitations: i } = tx.t;
    const mine = and(eq(i.organizationId, organizationId), eq(i.id, invitationId));
    const after = knownAfter(row, report);
    const [had, has] = [figuresOfKnown(row), figuresOfKnown(after)];
    await tx
      .update(i)
      // Whoever is being sent to at this moment keeps its place in the queue: the address is looked at before the next letter.
      .set({ ...after, ...(endsLetters(report.kind) && row.state === 'sent' && { dueAt: null }) })
      .where(mine);
    await moveFigures(tx, organizationId, row.waveId, {
      delivered: has.delivered - had.delivered,
      bounced: has.bounced - had.bounced,
      softBounced: has.softBounced - had.softBounced,
      complained: has.complained - had.complained,
    });
    if (report.kind === 'failed') await fail(tx, report, row);
    else await rememberAddress(tx, organizationId, address, report, row.deliveredAt);
    return true;
  });
}

/**
 * Only employees who have not begun to answer are reminded, so whatever followed from a reminder that came back would tell who they are: the next
 * first letter will come back, too. What its reader does is another matter.
 */
const isOfReminder = ({ kind, letters }: Row): boolean => kind === 'engagement' && letters > 1;

type Row = NonNullable<Awaited<ReturnType<typeof holdLetter>>>;

const endsLetters = (kind: DeliveryKind): boolean => kind === 'bounced' || kind === 'complained';

/** The invitation with the addresses its letters may have gone to; other reports of it wait meanwhile. */
async function holdLetter(tx: Writer, { organizationId, invitationId }: Invited) {
  const { invitations: i, customers: c, employees: e } = tx.t;
  const mine = and(eq(i.organizationId, organizationId), eq(i.id, invitationId));
  const held = await tx
    .update(i)
    .set({ letters: sql`${i.letters}` })
    .where(mine)
    .returning({ id: i.id });
  if (held.length === 0) return undefined;
  const [row] = await tx
    .select({
      waveId: i.waveId,
      state: i.state,
      letters: i.letters,
      surveyId: i.surveyId,
      teamId: i.teamId,
      kind: i.kind,
      sentMonth: i.sentMonth,
      deliveredAt: i.deliveredAt,
      bouncedAt: i.bouncedAt,
      bounce: i.bounce,
      complainedAt: i.complainedAt,
      address: i.address,
      customer: c.email,
      employee: e.email,
    })
    .from(i)
    .leftJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .leftJoin(e, and(eq(e.organizationId, i.organizationId), eq(e.id, i.employeeId)))
    .where(mine);
  return row;
}

async function isNew(tx: Writer, { id, about, kind, at, detail }: Report): Promise<boolean> {
  const written = await tx
    .insert(tx.t.deliveryEvents)
    .values({
      organizationId: about.organizationId,
      id,
      invitationId: about.invitationId,
      kind,
      at,
      detail: detail?.slice(0, 500) ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: tx.t.deliveryEvents.id });
  return written.length > 0;
}

/** The first letter never left Resend, though it was handed over: nobody was asked. Of a reminder nothing changes. */
async function fail(tx: Writer, { about, detail }: Report, row: Row): Promise<void> {
  if ((row.state !== 'sent' && row.state !== 'planned') || row.letters > 1) return;
  const { invitations: i, rollups: r } = tx.t;
  const { organizationId, invitationId } = about;
  const failed = await tx
    .update(i)
    .set({ state: 'failed', fault: (detail ?? 'failed').slice(0, 500), dueAt: null })
    .where(and(eq(i.organizationId, organizationId), eq(i.id, invitationId), sql`${i.answeredDay} is null`))
    .returning({ id: i.id });
  if (failed.length === 0) return;
  await moveFigures(tx, organizationId, row.waveId, { [row.state]: -1, failed: 1 });
  if (row.kind !== 'customer' || row.sentMonth === null) return;
  await tx
    .update(r)
    .set({ sent: sql`${r.sent} - 1` })
    .where(
      and(
        eq(r.organizationId, organizationId),
        eq(r.surveyId, row.surveyId),
        eq(r.month, row.sentMonth),
        eq(r.teamId, row.teamId),
        sql`${r.sent} > 0`,
      ),
    );
}

async function rememberAddress(
  tx: Writer,
  organizationId: string,
  address: string,
  report: Report,
  deliveredAt: Date | null,
): Promise<void> {
  const { kind, detail, at } = report;
  if (kind === 'delivered') await letterArrived(tx, organizationId, address);
  // A failure that is told after the delivery it came before is not one in a row with the next.
  else if (kind === 'softBounced' && (deliveredAt === null || deliveredAt < at)) await softBounce(tx, organizationId, address, detail, at);
  else if (kind === 'bounced' || kind === 'complained') await stopAddress(tx, organizationId, address, kind, detail, at);
}
