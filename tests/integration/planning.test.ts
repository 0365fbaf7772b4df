// Waves keep the contact rules from the dry run to the last letter: who is asked, when, why not, and that nobody vanishes on the way.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { addDays, dayOf } from '#domain/calendar.ts';
import { type ContactRules, defaultRules } from '#domain/contact.ts';
import { chunks } from '#db/store.ts';
import { restLonger, stopAddress } from '#services/addresses.ts';
import { rehearse } from '#services/dry-run.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { changeRules } from '#services/rules.ts';
import { closeWave } from '#services/publisher.ts';
import { createSurvey } from '#services/surveys.ts';
import { waveOf } from '#services/wave-progress.ts';
import { lookNow, peopleKept, reasonsOf, stopWaiting } from '#services/wave-people.ts';
import { createWave, planWave } from '#services/waves.ts';
import { found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { anotherProcess } from '#tests/support/processes.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

const [today, lastDay] = ['2026-03-10', '2026-03-24'];

async function begin(open: Databases['open'], customers: number, rules: Partial<ContactRules> = {}, url?: string) {
  const house = openHouse(await open(url));
  const lumen = await found(house, { contactRules: { ...defaultRules, ...rules } });
  const team = await lumen.team('Nord');
  const admin = await lumen.member('admin');
  const ids = Array.from({ length: customers }, (_, i) => `c${String(i).padStart(15, '0')}`);
  const rows = ids.map((id, i) => ({
    organizationId: lumen.id,
    id,
    name: `Bea ${i}`,
    email: `bea-${i}@example.com`,
    locale: 'en',
    teamId: team,
    createdAt: house.clock.now,
  }));
  for (const some of chunks(rows, 10)) await house.store.write((tx) => tx.insert(tx.t.customers).values(some));
  const ctx = () => house.contextOf(admin);
  const surveys = await Promise.all(
    ['One', 'Two'].map(async (name) => createSurvey(await ctx(), 'customer', name, customerQuestionnaire())),
  );
  const [one = '', two = ''] = surveys;
  const wave = async (given: Partial<Parameters<typeof createWave>[1]> = {}) =>
    createWave(await ctx(), { surveyId: one, name: 'March', day: today, lastDay, teamIds: [team], ...given });
  const plan = async (id: string) => planWave(await ctx(), id);
  const { invitations: i, sendingDays: d } = house.store.t;
  const invited = (waveId: string) => house.store.select().from(i).where(eq(i.waveId, waveId)).orderBy(i.id);
  const told = async (waveId: string) =>
    new Map((await invited(waveId)).map(({ customerId, state, reason, until }) => [customerId, [state, reason, until]]));
  /** The figures of a wave are what its rows say, and the days hold as many first letters as are planned for them. */
  const figuresFit = async (waveId: string): Promise<void> => {
    const rows = await invited(waveId);
    const counted = Object.fromEntries([...Map.groupBy(rows, (row) => row.state)].map(([state, { length }]) => [state, length]));
    expect((await waveOf(await ctx(), waveId)).progress).toMatchObject(counted);
    expect(Object.values((await waveOf(await ctx(), waveId)).progress).reduce((sum, n) => sum + n, 0)).toBe(rows.length);
  };
  const days = async () => Object.fromEntries((await house.store.select().from(d)).map(({ day, letters }) => [day, letters]));
  return { house, lumen, team, admin, ctx, ids, one, two, wave, plan, invited, told, figuresFit, days };
}

onBothDatabases('planning', ({ open, fresh }) => {
  it('asks everybody once and lets the second wave rest them, whatever it asks', async () => {
    const { house, wave, plan, two, ids, told, figuresFit, ctx } = await begin(open, 5);
    const first = await wave();
    await plan(first);
    const desk = deskMailer();
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(5);
    house.clock.pass({ days: 1 });
    const second = await wave({ surveyId: two, day: '2026-03-11' });
    await plan(second);
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(5);
    expect(await told(second)).toEqual(new Map(ids.map((id) => [id, ['skipped', 'rested', '2026-06-08']])));
    expect(await reasonsOf(await ctx(), second)).toEqual([{ state: 'skipped', reason: 'rested', people: 5, until: '2026-06-08' }]);
    await figuresFit(first);
    await figuresFit(second);
  });

  it('lets who was planned first be asked, also when the letters have not left yet', async () => {
    const { house, wave, plan, two, told, ids } = await begin(open, 2);
    const first = await wave();
    await plan(first);
    const second = await wave({ surveyId: two });
    await plan(second);
    expect([...(await told(second)).values()].map(([state, reason]) => [state, reason])).toEqual(ids.map(() => ['skipped', 'rested']));
    const desk = deskMailer();
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(2);
  });

  it('keeps who is resting waiting, and sends when the rest is over', async () => {
    const { house, wave, plan, told, ids, ctx, figuresFit, lumen } = await begin(open, 2, { restDays: 7 });
    const { customers: c } = house.store.t;
    await house.store.write((tx) => tx.update(c).set({ lastAskedDay: '2026-03-06' }).where(eq(c.id, ids[0]!)));
    await house.store.write((tx) => restLonger(tx, lumen.id, 'bea-1@example.com', 365));
    await house.store.write((tx) => tx.update(c).set({ lastAskedDay: '2026-01-01' }).where(eq(c.id, ids[1]!)));
    const id = await wave();
    await plan(id);
    expect([...(await told(id)).values()]).toEqual([
      ['waiting', 'rested', '2026-03-13'],
      ['skipped', 'rested', '2027-01-01'],
    ]);
    const desk = deskMailer();
    house.clock.set('2026-03-13T06:59:00Z');
    await workOff(house, desk);
    expect(desk.letters).toEqual([]);
    house.clock.set('2026-03-13T07:00:00Z');
    await workOff(house, desk);
    expect(desk.letters.map((letter) => letter.to.address)).toEqual(['bea-0@example.com']);
    expect((await waveOf(await ctx(), id)).progress).toMatchObject({ sent: 1, waiting: 0, skipped: 1 });
    await figuresFit(id);
  });

  it('lets who waited too long expire, visibly', async () => {
    const { house, wave, plan, told, ids, ctx } = await begin(open, 1, { restDays: 7 });
    const { customers: c } = house.store.t;
    await house.store.write((tx) => tx.update(c).set({ lastAskedDay: '2026-03-06' }).where(eq(c.id, ids[0]!)));
    const id = await wave();
    await plan(id);
    // Another letter has left meanwhile, by hand.
    await house.store.write((tx) => tx.update(c).set({ lastAskedDay: '2026-03-12' }).where(eq(c.id, ids[0]!)));
    await changeRules(await ctx(), { ...defaultRules, restDays: 30 });
    house.clock.set('2026-03-13T08:00:00Z');
    await workOff(house, deskMailer());
    expect([...(await told(id)).values()]).toEqual([['expired', 'rested', null]]);
    expect((await waveOf(await ctx(), id)).progress).toMatchObject({ waiting: 0, expired: 1 });
  });

  it('spreads letters over the days there is room on, in order, over all waves, and never sends more', async () => {
    const { house, wave, plan, two, ctx, invited, days, figuresFit, ids } = await begin(open, 10, {
      dailyMaximum: 4,
      waitDays: 2,
      restDays: 0,
    });
    const id = await wave();
    const told = await rehearse(await ctx(), {
      id,
      surveyId: two,
      kind: 'customer',
      day: today,
      lastDay,
      teamIds: (await waveOf(await ctx(), id)).teams.map((t) => t.id),
    });
    expect(told.days).toEqual([
      { day: '2026-03-10', letters: 4 },
      { day: '2026-03-11', letters: 4 },
      { day: '2026-03-12', letters: 2 },
    ]);
    await plan(id);
    expect(await days()).toEqual({ '2026-03-10': 4, '2026-03-11': 4, '2026-03-12': 2 });
    const other = await wave({ surveyId: two });
    await plan(other);
    expect(await days()).toEqual({ '2026-03-10': 4, '2026-03-11': 4, '2026-03-12': 4 });
    expect((await invited(other)).filter((row) => row.reason === 'dayFull')).toHaveLength(10);
    expect((await invited(id)).map((row) => dayOf(row.dueAt!, 'Europe/Rome'))).toEqual(
      ids.map((_, n) => addDays(today, Math.floor(n / 4))),
    );
    const sent: number[] = [];
    for (const day of ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13']) {
      house.clock.set(`${day}T12:00:00Z`);
      const desk = deskMailer();
      await workOff(house, desk);
      sent.push(desk.letters.length);
    }
    expect(sent).toEqual([4, 4, 4, 0]);
    await figuresFit(id);
    await figuresFit(other);
  });

  it('says before it is sent exactly what will be', async () => {
    const { house, lumen, team, ctx, wave, plan, one, ids, invited } = await begin(open, 300, {
      samplePercent: 40,
      restDays: 10,
      dailyMaximum: 25,
    });
    const { customers: c } = house.store.t;
    for (const [n, day] of [
      [3, '2026-03-09'],
      [4, '2026-03-02'],
      [9, '2026-02-01'],
    ] as const)
      await house.store.write((tx) => tx.update(c).set({ lastAskedDay: day }).where(eq(c.id, ids[n]!)));
    await house.store.write((tx) => tx.update(c).set({ email: null, reference: 'x' }).where(eq(c.id, ids[5]!)));
    await house.store.write((tx) => stopAddress(tx, lumen.id, 'bea-6@example.com', 'unsubscribed', null, house.clock.now));
    const id = 'wave-0000000001x';
    const rehearsal = await rehearse(await ctx(), { id, surveyId: one, kind: 'customer', day: today, lastDay, teamIds: [team] });
    await wave({ id });
    await plan(id);
    const rows = await invited(id);
    const count = (state: string): number => rows.filter((row) => row.state === state).length;
    expect([rehearsal.asked, rehearsal.waiting]).toEqual([count('planned'), count('waiting')]);
    expect(rehearsal.asked).toBeGreaterThan(80);
    const due = rows.filter((row) => row.state === 'planned').map((row) => row.dueAt!.getTime());
    expect(rehearsal.first?.getTime()).toBe(Math.min(...due));
    const byDay = Map.groupBy(
      rows.filter((row) => row.state === 'planned'),
      (row) => dayOf(row.dueAt!, 'Europe/Rome'),
    );
    expect(new Map(rehearsal.days.map(({ day, letters }) => [day, letters]))).toEqual(
      new Map([...byDay].map(([day, own]) => [day, own.length])),
    );
    for (const { reason, waits, people } of rehearsal.others)
      expect([reason, rows.filter((row) => row.reason === reason && row.state === (waits ? 'waiting' : 'skipped')).length]).toEqual([
        reason,
        people,
      ]);
    expect(rehearsal.others.map((other) => other.reason)).toEqual(expect.arrayContaining(['noAddress', 'unsubscribed', 'notDrawn']));
    const again = await rehearse(await ctx(), { id, surveyId: one, kind: 'customer', day: today, lastDay, teamIds: [team] });
    expect(again.others.find((other) => other.reason === 'notDrawn')?.people).toBe(rows.filter((row) => row.reason === 'notDrawn').length);
  });

  it('is rehearsed as of now when it is for today, also before the morning', async () => {
    const { house, team, one, ctx } = await begin(open, 2);
    await changeRules(await ctx(), { ...defaultRules, hours: { from: '00:00', to: '23:59' } });
    house.clock.set('2026-03-10T02:00Z');
    const told = { id: 'w'.repeat(16), surveyId: one, kind: 'customer', lastDay, teamIds: [team] } as const;
    expect((await rehearse(await ctx(), { ...told, day: today })).first).toEqual(house.clock.now);
    expect((await rehearse(await ctx(), { ...told, day: '2026-03-12' })).first).toEqual(new Date('2026-03-12T07:00Z'));
  });

  it('looks once more before letters leave: who was stopped, unsubscribed or asked meanwhile gets none', async () => {
    const { house, lumen, wave, plan, told, ids, figuresFit } = await begin(open, 3);
    const id = await wave();
    await plan(id);
    const { customers: c } = house.store.t;
    await house.store.write((tx) => stopAddress(tx, lumen.id, 'bea-0@example.com', 'bounced', null, house.clock.now));
    await house.store.write((tx) => tx.update(c).set({ lastAskedDay: today }).where(eq(c.id, ids[1]!)));
    const desk = deskMailer();
    await workOff(house, desk);
    expect(desk.letters.map((letter) => letter.to.address)).toEqual(['bea-2@example.com']);
    expect([...(await told(id)).values()]).toEqual([
      ['skipped', 'bounced', null],
      ['skipped', 'rested', '2026-06-08'],
      ['sent', null, null],
    ]);
    await figuresFit(id);
  });

  it('waits with letters of a day that was blacked out meanwhile, and for the morning of each clock', async () => {
    const { house, wave, plan, invited, ids, ctx } = await begin(open, 2);
    const { customers: c } = house.store.t;
    await house.store.write((tx) => tx.update(c).set({ timeZone: 'Pacific/Auckland' }).where(eq(c.id, ids[0]!)));
    house.clock.set('2026-03-28T20:00:00Z'); // Rome changes its clocks in this night
    const id = await wave({ day: '2026-03-28', lastDay: '2026-04-20' });
    await plan(id);
    expect((await invited(id)).map((row) => row.dueAt?.toISOString())).toEqual(['2026-03-28T20:00:00.000Z', '2026-03-29T06:00:00.000Z']);
    await changeRules(await ctx(), { ...defaultRules, blackouts: [{ from: '2026-03-29', to: '2026-04-05' }] });
    house.clock.set('2026-03-29T06:00:00Z');
    const desk = deskMailer();
    await workOff(house, desk);
    expect(desk.letters).toEqual([]);
    // Auckland changes its clocks on 5 April: from then on eight in the morning is 20:00 UTC.
    expect((await invited(id)).map((row) => [row.reason, row.dueAt?.toISOString()])).toEqual([
      ['blackout', '2026-04-05T20:00:00.000Z'],
      ['blackout', '2026-04-06T06:00:00.000Z'],
    ]);
    house.clock.set('2026-04-06T06:00:00Z');
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(2);
  });

  it('keeps employees on the roll who can be asked, and says why not the others', async () => {
    const { house, lumen, team, ctx, plan } = await begin(open, 0, { samplePercent: 1, dailyMaximum: 1 });
    for (let n = 0; n < 8; n++) await lumen.employee(team, { email: `e${n}@lumen.example` });
    await house.store.write((tx) => stopAddress(tx, lumen.id, 'e0@lumen.example', 'bounced', null, house.clock.now));
    const surveyId = await createSurvey(await ctx(), 'engagement', 'Us', engagementQuestionnaire());
    const id = await createWave(await ctx(), { surveyId, name: 'Us', day: today, lastDay, teamIds: [team] });
    await plan(id);
    const { waveTeams: t } = house.store.t;
    expect(await house.store.select({ eligible: t.eligible }).from(t)).toEqual([{ eligible: 7 }]);
    expect((await waveOf(await ctx(), id)).progress).toMatchObject({ planned: 7, skipped: 1 });
  });

  it('shows by name whom a rule keeps; who waits is looked at again or taken off', async () => {
    const { house, wave, plan, ids, ctx, figuresFit } = await begin(open, 3, { restDays: 7 });
    const { customers: c } = house.store.t;
    await house.store.write((tx) => tx.update(c).set({ lastAskedDay: '2026-03-06' }));
    const id = await wave();
    await plan(id);
    const waiting = await peopleKept(await ctx(), id, { state: 'waiting', reason: 'rested' });
    expect(waiting.people.map((one) => [one.personId, one.until])).toEqual(ids.map((one) => [one, '2026-03-13']));
    await stopWaiting(await ctx(), waiting.people[0]!.invitationId);
    await expect(stopWaiting(await ctx(), waiting.people[0]!.invitationId)).rejects.toMatchObject({ kind: 'conflict' });
    await lookNow(await ctx(), waiting.people[1]!.invitationId);
    const desk = deskMailer();
    await workOff(house, desk);
    expect(desk.letters).toEqual([]);
    await changeRules(await ctx(), { ...defaultRules, restDays: 3 });
    await lookNow(await ctx(), waiting.people[1]!.invitationId);
    await workOff(house, desk);
    expect(desk.letters.map((letter) => letter.to.address)).toEqual(['bea-1@example.com']);
    expect((await waveOf(await ctx(), id)).progress).toMatchObject({ sent: 1, waiting: 1, cancelled: 1 });
    await figuresFit(id);
    await closeWave(await ctx(), id);
    expect((await waveOf(await ctx(), id)).progress).toMatchObject({ sent: 1, waiting: 0, expired: 1, cancelled: 1 });
    await figuresFit(id);
  });

  it('goes on where it was killed, at any moment, and leaves nobody out and nobody twice', { timeout: 60_000 }, async () => {
    const url = await fresh();
    const { house, lumen, wave, plan, invited, figuresFit, days } = await begin(open, 6000, { dailyMaximum: 2500 }, url);
    const id = await wave();
    const { invitations: i } = house.store.t;
    for (const after of [1, 2500]) {
      const planner = anotherProcess('tests/support/planner.ts', url, lumen.id, id, house.clock.now.toISOString());
      await planner.lines(1);
      while ((await house.store.$count(i, eq(i.organizationId, lumen.id))) < after) await new Promise((ok) => setTimeout(ok, 1));
      await planner.kill();
    }
    await Promise.all([plan(id), plan(id)]);
    const rows = await invited(id);
    expect([rows.length, new Set(rows.map((row) => row.customerId)).size]).toEqual([6000, 6000]);
    expect(await days()).toEqual({ '2026-03-10': 2500, '2026-03-11': 2500, '2026-03-12': 1000 });
    expect(rows.map((row) => row.id)).toEqual(rows.map((row) => row.id).toSorted((a, b) => (a < b ? -1 : 1)));
    await figuresFit(id);
  });
});
