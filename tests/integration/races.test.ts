// Whatever happens at the same moment, or in whatever order: nobody is asked twice, and figures and days say what is there.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { dayOf } from '#domain/calendar.ts';
import { defaultRules } from '#domain/contact.ts';
import { endless } from '#domain/waves.ts';
import { noteReport } from '#services/feedback.ts';
import { takeEvents } from '#services/events.ts';
import { removePerson } from '#services/person.ts';
import { createProgramme, pauseProgramme, resumeProgramme } from '#services/programmes.ts';
import { customerQuestionnaire } from '#services/questionnaires.ts';
import { changeRules } from '#services/rules.ts';
import { closeWave } from '#services/publisher.ts';
import { createSurvey } from '#services/surveys.ts';
import { tokenOf } from '#services/tokens.ts';
import { addTouchpoint } from '#services/touchpoints.ts';
import { lookNow, stopWaiting } from '#services/wave-people.ts';
import { createWave, planWave } from '#services/waves.ts';
import { fulfil } from '#services/wishes.ts';
import { startPostman } from '#work/postman.ts';
import { found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

const lastDay = '2026-03-24';

async function begin(open: Databases['open'], customers: number) {
  const house = openHouse(await open());
  const lumen = await found(house);
  const admin = await lumen.member('admin');
  const ctx = () => house.contextOf(admin);
  const team = await lumen.team('Nord');
  const people: string[] = [];
  for (let n = 0; n < customers; n++) people.push(await lumen.customer(team, { name: `Bea ${n}`, email: `bea-${n}@example.com` }));
  const surveyId = await createSurvey(await ctx(), 'customer', 'NPS', customerQuestionnaire());
  const programmeId = await createProgramme(await ctx(), {
    kind: 'events',
    name: 'Visits',
    surveyId,
    settings: { openDays: 30, reminders: [5], teamIds: [] },
  });
  await addTouchpoint(await ctx(), programmeId, { name: 'Shop', code: 'shop', delayMinutes: 0, rules: {} });
  const visit = async (customerId: string, reference: string) =>
    takeEvents(await ctx(), 'api', [{ reference, touchpoint: 'shop', at: house.clock.now, customer: { id: customerId }, team: null }]);
  const wave = async () => {
    const id = await createWave(await ctx(), {
      surveyId,
      name: 'March',
      day: dayOf(house.clock.now, 'Europe/Rome'),
      lastDay,
      teamIds: [team],
    });
    await planWave(await ctx(), id);
    return id;
  };
  const rows = () => house.store.select().from(house.store.t.invitations);
  return { house, lumen, ctx, people, programmeId, visit, wave, rows };
}

/** How many first letters are planned for each of the days to come, as the days say and as the invitations do. */
async function daysToCome(house: House) {
  const { sendingDays: d, invitations: i, waves: w } = house.store.t;
  const now = dayOf(house.clock.now, 'Europe/Rome');
  const planned = (await house.store.select({ i, until: w.lastDay }).from(i).innerJoin(w, eq(w.id, i.waveId)))
    .filter((row) => row.until !== endless && row.i.state === 'planned' && row.i.letters === 0 && row.i.dueAt !== null)
    .map((row) => dayOf(row.i.dueAt!, 'Europe/Rome'));
  const counted = [...Map.groupBy(planned, (day) => day)].map(([day, { length }]) => [day, length] as const);
  const said = (await house.store.select().from(d)).map(({ day, letters }) => [day, letters] as const);
  const toCome = (all: readonly (readonly [string, number])[]) => Object.fromEntries(all.filter(([day, n]) => day > now && n !== 0));
  return { said: toCome(said), counted: toCome(counted) };
}

onBothDatabases('at the same moment', ({ open }) => {
  it('a customer of two events gets one letter, though two batches are on their way', async () => {
    const { house, people, visit, rows } = await begin(open, 4);
    for (const id of people) for (const n of [1, 2]) await visit(id, `${id}-${n}`);
    const mailer = deskMailer(() => new Promise((sent) => setTimeout(() => sent({ kind: 'sent' }), 20)));
    const postmen = [1, 2].map(() =>
      startPostman({ surroundings: house.parts, clock: () => house.clock.now, mailer, luck: () => 1, rest: 5, most: 1 }),
    );
    const settled = async () => (await rows()).every((row) => row.lease === null && (row.dueAt === null || row.dueAt > house.clock.now));
    for (let moments = 0; moments < 8; moments++) {
      while (!(await settled())) await new Promise((ok) => setTimeout(ok, 5));
      house.clock.now = new Date(house.clock.now.getTime() + 15_000);
    }
    while (!(await settled())) await new Promise((ok) => setTimeout(ok, 5));
    await Promise.all(postmen.map((one) => one.stop()));
    expect(mailer.letters.map((one) => one.to.address).toSorted()).toEqual(people.map((_, n) => `bea-${n}@example.com`));
    expect((await rows()).map((row) => row.state).toSorted()).toEqual(
      [...people.map(() => 'sent'), ...people.map(() => 'skipped')].toSorted(),
    );
  });

  it('transactions that would wait for each other for ever both happen', async () => {
    const { house, people } = await begin(open, 2);
    const { customers: c } = house.store.t;
    const naming = (ids: readonly string[], phone: string) =>
      house.store.write(async (tx) => {
        for (const id of ids) {
          await tx.update(tx.t.customers).set({ phone }).where(eq(c.id, id));
          await new Promise((ok) => setTimeout(ok, 50)); // the other one takes its first row meanwhile
        }
      });
    await Promise.all([naming(people, 'one'), naming(people.toReversed(), 'two')]);
    const phones = await house.store.select({ phone: c.phone }).from(c);
    expect(new Set(phones.map((row) => row.phone)).size).toBe(1);
  });

  it('letters that will not go leave their place in the day to others', async () => {
    const { house, lumen, ctx, people, wave, rows } = await begin(open, 6);
    await changeRules(await ctx(), { ...defaultRules, dailyMaximum: 2 });
    const id = await wave();
    expect((await daysToCome(house)).said).toEqual({ '2026-03-11': 2, '2026-03-12': 2 });
    const last = (await rows()).find((row) => row.customerId === people[5])!;
    await removePerson(await ctx(), 'customers', people[4]!);
    const token = tokenOf(house.parts.secret, { organizationId: lumen.id, invitationId: last.id });
    await fulfil(house.visit(), 'customer', token, 'stop');
    expect((await daysToCome(house)).said).toEqual({ '2026-03-11': 2 });
    await closeWave(await ctx(), id);
    expect(await daysToCome(house)).toEqual({ said: {}, counted: {} });
    const next = await wave();
    expect(
      (await rows()).filter((row) => row.waveId === next && row.state === 'planned').map((row) => dayOf(row.dueAt!, 'Europe/Rome')),
    ).toHaveLength(4);
    expect((await daysToCome(house)).said).toEqual({ '2026-03-11': 2, '2026-03-12': 2 }); // today's two had no time to go
  });

  it.for([1, 2, 3])('figures and days are what a recount finds, after anything (%i)', { timeout: 60_000 }, async (seed) => {
    const { house, lumen, ctx, people, programmeId, visit, wave, rows } = await begin(open, 14);
    await changeRules(await ctx(), { ...defaultRules, restDays: 3, waitDays: 5, dailyMaximum: 3 });
    let state = seed * 7919;
    const luck = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const pick = <T>(list: readonly T[]): T => list[Math.floor(luck() * list.length)]!;
    const mailer = deskMailer(() =>
      pick([
        { kind: 'sent' },
        { kind: 'sent' },
        { kind: 'temporary', reason: '450 later' },
        { kind: 'permanent', reason: '550 no', address: true },
      ] as const),
    );
    const waves: string[] = [];
    let said = 0;
    const actions = [
      async () => void waves.push(await wave()),
      async () => visit(pick(people), `visit ${said++}`),
      async () => visit(pick(people), `visit ${said++}`),
      async () => removePerson(await ctx(), 'customers', pick(people)),
      async () => pauseProgramme(await ctx(), programmeId),
      async () => resumeProgramme(await ctx(), programmeId),
      async () => closeWave(await ctx(), pick(waves)),
      async () => stopWaiting(await ctx(), pick(await rows()).id),
      async () => lookNow(await ctx(), pick(await rows()).id),
      ...[1, 2].map(() => async () => {
        const token = tokenOf(house.parts.secret, { organizationId: lumen.id, invitationId: pick(await rows()).id });
        await fulfil(house.visit(), 'customer', token, pick(['stop', 'again', 'rarer'] as const));
      }),
      ...[1, 2].map(() => async () => {
        const letters = (await rows()).filter((row) => row.letters > 0);
        if (letters.length === 0) return;
        const about = { organizationId: lumen.id, invitationId: pick(letters).id };
        const kind = pick(['delivered', 'bounced', 'softBounced', 'complained', 'failed'] as const);
        await noteReport(house.visit(), { id: `report ${said++}`, about, kind, detail: null, at: house.clock.now, to: null });
      }),
    ];
    const attempt = (action: () => Promise<unknown>): Promise<unknown> =>
      action().catch((e: unknown) => {
        if (!(e instanceof Error) || e.name !== 'Refusal') throw e;
      });
    await wave().then((id) => waves.push(id));
    for (let round = 0; round < 14; round++) {
      const some = Array.from({ length: 6 }, () => attempt(pick(actions)));
      // Who comes back while a batch still holds their letter waits for the lease, in time that goes by.
      const ticking = setInterval(() => house.clock.pass({ minutes: 1 }), 1000);
      await Promise.all(round % 2 === 0 ? [...some, workOff(house, mailer)] : some).finally(() => clearInterval(ticking));
      if (round % 3 === 2) house.clock.pass({ days: 1 });
      const { invitations: i, waveFigures: f } = house.store.t;
      for (const figures of await house.store.select().from(f)) {
        const these = (await house.store.select().from(i).where(eq(i.waveId, figures.waveId))) ?? [];
        const count = (is: (row: (typeof these)[number]) => boolean): number => these.filter(is).length;
        const { organizationId: _, waveId: __, ...told } = figures;
        const states = (['planned', 'waiting', 'sent', 'failed', 'cancelled', 'skipped', 'expired'] as const).map(
          (one) => [one, count((row) => row.state === one)] as const,
        );
        expect(told, `round ${round}`).toEqual({
          ...Object.fromEntries(states),
          delivered: count((row) => row.deliveredAt !== null),
          bounced: count((row) => row.bounce === 'hard'),
          softBounced: count((row) => row.bounce === 'soft'),
          complained: count((row) => row.complainedAt !== null),
          unsubscribed: count((row) => row.unsubscribedAt !== null),
        });
      }
      const days = await daysToCome(house);
      expect(days.said, `round ${round}`).toEqual(days.counted);
    }
  });
});
