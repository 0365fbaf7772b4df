// What became of letters: of a survey's waves, of one person, and which addresses nobody writes to any more.
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import { dayOf } from '#domain/calendar.ts';
import {
  addressKey,
  type AddressState,
  type DeliveryFigures,
  letterCounters,
  type LetterEvent,
  type StoppedAddress,
  type SurveyDelivery,
} from '#domain/delivery.ts';
import { participationOf } from '#domain/participation.ts';
import type { PeopleList } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import type { Reader } from '#db/store.ts';
import { answersOf } from '#db/wave-answers.ts';

/** So many waves are told one by one. */
const mostWaves = 12;

/** How the letters of a survey fared. Throws `Refusal` notFound. */
export async function deliveryOfSurvey(db: Reader, scope: Scope, surveyId: string): Promise<SurveyDelivery> {
  const { organizationId } = scope;
  const { surveys: s, waves: w, waveFigures: f } = db.t;
  const [survey] = await db
    .select({ id: s.id, name: s.name, kind: s.kind })
    .from(s)
    .where(and(eq(s.organizationId, organizationId), eq(s.id, surveyId)));
  if (!survey) throw notFound();
  const columns = Object.fromEntries(letterCounters.map((name) => [name, f[name]])) as Pick<typeof f, (typeof letterCounters)[number]>;
  const waves = await db
    .select({ id: w.id, name: w.name, day: w.day, ...columns })
    .from(w)
    .innerJoin(f, and(eq(f.organizationId, w.organizationId), eq(f.waveId, w.id)))
    .where(and(eq(w.organizationId, organizationId), eq(w.surveyId, surveyId)))
    .orderBy(desc(w.day), desc(w.id));
  const begun = waves.filter((wave) => wave.sent + wave.failed > 0);
  const shown = begun.slice(0, mostWaves);
  const answeredIn = await answersOf(
    db,
    organizationId,
    begun.map((wave) => wave.id),
  );
  const sum = (name: (typeof letterCounters)[number]): number => waves.reduce((all, wave) => all + wave[name], 0);
  return {
    survey,
    total: {
      ...(Object.fromEntries(letterCounters.map((name) => [name, sum(name)])) as DeliveryFigures),
      answered: survey.kind === 'customer' ? [...answeredIn.values()].reduce((all, n) => all + n, 0) : undefined,
      told: waves.filter(isTold).reduce((all, wave) => all + wave.sent, 0),
    },
    waves: shown.map((wave) => {
      const answered = answeredIn.get(wave.id) ?? 0;
      return {
        ...wave,
        told: isTold(wave),
        answered: survey.kind === 'customer' ? { exact: answered } : { about: participationOf(answered, wave.sent) },
      };
    }),
    allWaves: begun.length,
    stopped: await countStopped(db, scope),
  };
}

const isTold = ({ delivered, bounced, softBounced, complained }: DeliveryFigures): boolean =>
  delivered + bounced + softBounced + complained > 0;

/** How many addresses nobody of the organization writes to. */
export async function countStopped(db: Reader, { organizationId }: Scope): Promise<number> {
  const { addresses: a } = db.t;
  return db.$count(a, and(eq(a.organizationId, organizationId), isNotNull(a.stopped)));
}

const pageSize = 50;

/** A page of stopped addresses, the latest first; `next` is for `page`, undefined on the last one. */
export async function stoppedAddresses(
  db: Reader,
  scope: Scope,
  page: number,
): Promise<{ readonly addresses: readonly StoppedAddress[]; readonly next: number | undefined }> {
  const { organizationId } = scope;
  const { addresses: a } = db.t;
  const rows = await db
    .select({ address: a.address, reason: a.stopped, since: a.stoppedAt, detail: a.detail })
    .from(a)
    .where(and(eq(a.organizationId, organizationId), isNotNull(a.stopped)))
    .orderBy(desc(a.stoppedAt), desc(a.address))
    .limit(pageSize + 1)
    .offset(page * pageSize);
  const shown = rows.slice(0, pageSize);
  const people = await peopleAt(
    db,
    organizationId,
    shown.map((row) => row.address),
  );
  return {
    addresses: shown.map(({ address, reason, since, detail }) => ({
      address,
      reason: reason!,
      since: since!,
      detail,
      people: people.get(address) ?? [],
    })),
    next: rows.length > pageSize ? page + 1 : undefined,
  };
}

async function peopleAt(db: Reader, organizationId: string, addresses: readonly string[]) {
  const found: { list: PeopleList; id: string; name: string; email: string | null }[] = [];
  for (const list of ['customers', 'employees'] as const) {
    const t = db.t[list];
    const rows = await db
      .select({ id: t.id, name: t.name, email: t.email })
      .from(t)
      .where(and(eq(t.organizationId, organizationId), inArray(t.email, [...addresses]), sql`${t.removedAt} is null`));
    found.push(...rows.map((row) => ({ list, ...row })));
  }
  return Map.groupBy(found, (one) => one.email ?? '');
}

/** What is remembered of an address; undefined when there is nothing to remember. */
export async function addressState(db: Reader, { organizationId }: Scope, address: string | null): Promise<AddressState | undefined> {
  if (address === null) return undefined;
  const { addresses: a } = db.t;
  const [row] = await db
    .select({ stopped: a.stopped, stoppedAt: a.stoppedAt, detail: a.detail, softBounces: a.softBounces, restDays: a.restDays })
    .from(a)
    .where(and(eq(a.organizationId, organizationId), eq(a.address, addressKey(address))));
  return row;
}

/** So many events of one person are told. */
const mostEvents = 15;

/**
 * What became of the letters of a person's latest invitations, the latest first; never whether they answered. Of an employee's letters only what
 * was reported on the day of the first: later reports may be about a reminder, and who gets none has answered.
 */
export async function lettersOf(
  db: Reader,
  { organizationId }: Scope,
  list: PeopleList,
  personId: string,
): Promise<readonly LetterEvent[]> {
  const { invitations: i, waves: w, deliveryEvents: d, organizations: o } = db.t;
  const invited = await db
    .select({ id: i.id, wave: w.name, sentAt: i.sentAt, unsubscribedAt: i.unsubscribedAt, timeZone: o.timeZone })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .innerJoin(o, eq(o.id, i.organizationId))
    .where(and(eq(i.organizationId, organizationId), eq(list === 'customers' ? i.customerId : i.employeeId, personId), isNotNull(i.sentAt)))
    .orderBy(desc(i.sentAt))
    .limit(20);
  const ids = invited.map((row) => row.id);
  const reported = await db
    .select({ invitationId: d.invitationId, at: d.at, kind: d.kind, detail: d.detail })
    .from(d)
    .where(and(eq(d.organizationId, organizationId), inArray(d.invitationId, ids)))
    .orderBy(desc(d.at))
    .limit(100);
  const invitationOf = new Map(invited.map((row) => [row.id, row]));
  const own = invited.flatMap(({ wave, sentAt, unsubscribedAt }): LetterEvent[] => [
    ...(sentAt ? [{ at: sentAt, wave, kind: 'sent' as const, detail: null }] : []),
    ...(unsubscribedAt ? [{ at: unsubscribedAt, wave, kind: 'unsubscribed' as const, detail: null }] : []),
  ]);
  const told = reported.flatMap(({ invitationId, ...row }): LetterEvent[] => {
    const { wave, sentAt, timeZone } = invitationOf.get(invitationId)!;
    const ofTheFirst = sentAt !== null && dayOf(row.at, timeZone) <= dayOf(sentAt, timeZone);
    return list === 'customers' || ofTheFirst ? [{ ...row, wave }] : [];
  });
  return [...own, ...told].toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, mostEvents);
}

/** When something was last reported of any letter of the organization. */
export async function lastReport(db: Reader, { organizationId }: Scope): Promise<Date | undefined> {
  const { deliveryEvents: d } = db.t;
  const [row] = await db.select({ at: d.at }).from(d).where(eq(d.organizationId, organizationId)).orderBy(desc(d.at)).limit(1);
  return row?.at;
}
