// What the reader of a letter wishes: no more of them, fewer, or some again; told without signing in, by the link of any letter, however old.
import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import { type Day, dayOf } from '#domain/calendar.ts';
import { defaultRules } from '#domain/contact.ts';
import { addressKey, longerRest } from '#domain/delivery.ts';
import { notFound } from '#domain/refusal.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import { endless } from '#domain/waves.ts';
import type { Reader, Writer } from '#db/store.ts';
import { freeAddress, restLonger, stopAddress } from './addresses.ts';
import type { Visit } from './context.ts';
import { moveDays } from './invitation-rows.ts';
import { type Brand, brandOf } from './kept.ts';
import { cancelLetters } from './sending.ts';
import { readToken } from './tokens.ts';
import { moveFigures } from './wave-figures.ts';

/** `again` takes both others back. */
export type Wish = 'stop' | 'rarer' | 'again';

/** How it stands with an address, for whoever opens the link of a letter that went there. */
export type Standing = {
  readonly organization: Brand;
  /** The language of the letter. */
  readonly locale: string;
  readonly now: 'asked' | 'rarer' | 'stopped';
  /** The days of rest that "less often" means, or already means. */
  readonly restDays: number;
  /** Employees' results are shown from this many ballots. */
  readonly threshold: number;
  /** Whether a wish is taken: always a customer's, an employee's where the organization lets them. */
  readonly mayWish: boolean;
};

/** Records nothing. Throws `notFound` for a link that nobody was sent; one that was sent is good for ever. */
export async function standingOf(visit: Visit, kind: SurveyKind, token: string): Promise<Standing> {
  const letter = await letterOf(visit.db, visit, kind, token);
  return shown(visit, letter);
}

/**
 * Does what the reader wishes, for the address the letter went to, in its organization alone; a second time changes nothing. Letters that were
 * still to come to that person are cancelled, and come after all when the wish is taken back in time. Throws as `standingOf`; where employees
 * may not leave, nothing happens.
 */
export async function fulfil(visit: Visit, kind: SurveyKind, token: string, wish: Wish): Promise<Standing> {
  await visit.write(async (tx) => {
    const letter = await letterOf(tx, visit, kind, token);
    if (!letter.mayWish) return;
    const { organizationId, address } = letter;
    if (wish === 'stop') await stop(tx, visit, letter);
    else {
      await resume(tx, visit, letter, wish);
      await freeAddress(tx, organizationId, address, ['bounced', 'unsubscribed', 'complained']);
      await restLonger(tx, organizationId, address, wish === 'rarer' ? longerRest(letter.rules.restDays) : null);
    }
  });
  return standingOf(visit, kind, token);
}

type Letter = Awaited<ReturnType<typeof letterOf>>;

async function letterOf(db: Reader, visit: Visit, kind: SurveyKind, token: string) {
  const { organizationId, invitationId } = readToken(visit.secret, token);
  const { invitations: i, waves: w, organizations: o, customers: c, employees: e } = db.t;
  const [row] = await db
    .select({
      waveId: i.waveId,
      locale: i.locale,
      customerId: i.customerId,
      employeeId: i.employeeId,
      address: i.address,
      threshold: w.threshold,
      rules: o.contactRules,
      timeZone: o.timeZone,
      customer: c.email,
      employee: e.email,
    })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .innerJoin(o, eq(o.id, i.organizationId))
    .leftJoin(c, and(eq(c.organizationId, i.organizationId), eq(c.id, i.customerId)))
    .leftJoin(e, and(eq(e.organizationId, i.organizationId), eq(e.id, i.employeeId)))
    .where(and(eq(i.organizationId, organizationId), eq(i.id, invitationId), eq(i.kind, kind)));
  const address = row?.address ?? row?.customer ?? row?.employee;
  if (!row || !address) throw notFound();
  const { addresses: a } = db.t;
  const [kept] = await db
    .select({ stopped: a.stopped, restDays: a.restDays })
    .from(a)
    .where(and(eq(a.organizationId, organizationId), eq(a.address, addressKey(address))));
  const rules = { ...defaultRules, ...row.rules };
  const person: Person = row.customerId === null ? { employeeId: row.employeeId ?? '' } : { customerId: row.customerId };
  return {
    ...row,
    person,
    kept,
    rules,
    organizationId,
    invitationId,
    address: addressKey(address),
    mayWish: kind === 'customer' || rules.employeesMayLeave,
  };
}

async function shown(visit: Visit, { organizationId, locale, kept, rules, threshold, mayWish }: Letter): Promise<Standing> {
  const stopped = kept?.stopped === 'unsubscribed' || kept?.stopped === 'complained';
  return {
    organization: await brandOf(visit, organizationId),
    locale,
    now: stopped ? 'stopped' : kept?.restDays ? 'rarer' : 'asked',
    restDays: kept?.restDays ?? longerRest(rules.restDays),
    threshold,
    mayWish,
  };
}

async function stop(tx: Writer, visit: Visit, letter: Letter): Promise<void> {
  const { organizationId, invitationId, address, waveId } = letter;
  const { invitations: i } = tx.t;
  const first = await tx
    .update(i)
    .set({ unsubscribedAt: visit.now })
    .where(and(eq(i.organizationId, organizationId), eq(i.id, invitationId), sql`${i.unsubscribedAt} is null`))
    .returning({ id: i.id });
  if (first.length > 0) await moveFigures(tx, organizationId, waveId, { unsubscribed: 1 });
  for (const whose of await readersOf(tx, letter)) {
    const theirs = lettersTo(tx, organizationId, whose);
    await tx
      .update(i)
      .set({ reason: 'unsubscribed', until: null })
      .where(and(theirs, inArray(i.state, ['planned', 'waiting'])));
    await cancelLetters(tx, organizationId, whose);
  }
  await unremind(tx, letter);
  // Addresses come last, as in every transaction that touches them, so that no two wait for each other.
  await stopAddress(tx, organizationId, address, 'unsubscribed', null, visit.now);
}

/** What was cancelled by the wish goes after all while its wave is open, by the rules of the day; who wants fewer letters is not reminded of the last. */
async function resume(tx: Writer, visit: Visit, letter: Letter, wish: Wish): Promise<void> {
  const { organizationId, timeZone } = letter;
  const { invitations: i, waves: w } = tx.t;
  const today = dayOf(visit.now, timeZone);
  const counted = await tx
    .update(i)
    .set({ unsubscribedAt: null })
    .where(and(lettersTo(tx, organizationId, letter.person), isNotNull(i.unsubscribedAt)))
    .returning({ waveId: i.waveId });
  for (const { waveId } of counted) await moveFigures(tx, organizationId, waveId, { unsubscribed: -1 });
  for (const whose of await readersOf(tx, letter)) {
    const theirs = lettersTo(tx, organizationId, whose);
    const open = tx
      .select({ id: w.id })
      .from(w)
      .where(and(eq(w.organizationId, organizationId), eq(w.state, 'open')));
    const resumed = await tx
      .update(i)
      .set({ state: 'planned', reason: null, dueAt: visit.now })
      .where(and(theirs, eq(i.state, 'cancelled'), eq(i.reason, 'unsubscribed'), sql`${i.lastDay} >= ${today}`, inArray(i.waveId, open)))
      .returning({ waveId: i.waveId, kind: i.kind });
    for (const { waveId } of resumed) await moveFigures(tx, organizationId, waveId, { cancelled: -1, planned: 1 });
    await takePlaces(tx, organizationId, today, resumed);
  }
  if (wish === 'rarer') await unremind(tx, letter);
}

/** They are due today, where waves count what they have planned; what a programme asks is counted when it goes. */
async function takePlaces(
  tx: Writer,
  organizationId: string,
  today: Day,
  resumed: readonly { readonly waveId: string; readonly kind: SurveyKind }[],
): Promise<void> {
  const ids = resumed.flatMap(({ waveId, kind }) => (kind === 'customer' ? [waveId] : []));
  if (ids.length === 0) return;
  const { waves: w } = tx.t;
  const dated = await tx
    .select({ id: w.id })
    .from(w)
    .where(and(eq(w.organizationId, organizationId), inArray(w.id, ids), ne(w.lastDay, endless)));
  const counted = new Set(dated.map(({ id }) => id));
  await moveDays(tx, organizationId, new Map([[today, ids.filter((id) => counted.has(id)).length]]));
}

async function unremind(tx: Writer, { organizationId, invitationId }: Letter): Promise<void> {
  const { invitations: i } = tx.t;
  await tx
    .update(i)
    .set({ dueAt: null })
    .where(and(eq(i.organizationId, organizationId), eq(i.id, invitationId), eq(i.state, 'sent'), isNotNull(i.dueAt)));
}

type Person = { readonly customerId: string } | { readonly employeeId: string };

function lettersTo(tx: Writer, organizationId: string, person: Person) {
  const { invitations: i } = tx.t;
  const theirs = 'customerId' in person ? eq(i.customerId, person.customerId) : eq(i.employeeId, person.employeeId);
  return and(eq(i.organizationId, organizationId), theirs);
}

/** Whose address it is now: the person the letter was for may have got another. */
async function readersOf(tx: Writer, letter: Letter): Promise<Person[]> {
  const { organizationId, address } = letter;
  const { customers: c, employees: e } = tx.t;
  const [customers, employees] = [
    await tx
      .select({ customerId: c.id })
      .from(c)
      .where(and(eq(c.organizationId, organizationId), eq(c.email, address))),
    await tx
      .select({ employeeId: e.id })
      .from(e)
      .where(and(eq(e.organizationId, organizationId), eq(e.email, address))),
  ];
  return [...customers, ...employees];
}
