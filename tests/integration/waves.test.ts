// A wave asks everybody it should, each once, on its day; it says what it will do to how many, and can be taken back until then.
import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { lettersDue } from '#db/invitation-queue.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { markFailed, markSent } from '#services/sending.ts';
import { createSurvey, publishSurvey } from '#services/surveys.ts';
import { listWaves, waveOf } from '#services/wave-progress.ts';
import { cancelWave, createWave, endWave, planWave, putWavesDue } from '#services/waves.ts';
import { type Company, found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

const today = '2026-03-10';
const lastDay = '2026-03-24';

async function asking(open: Databases['open']) {
  const house = openHouse(await open());
  const lumen = await found(house);
  const nord = await lumen.team('Nord');
  const duomo = await lumen.team('Nord > Milano > Duomo');
  const porta = await lumen.team('Nord > Milano > Porta Romana');
  const sud = await lumen.team('Sud');
  const admin = await lumen.member('admin');
  const ctx = await house.contextOf(admin);
  const surveyId = await createSurvey(ctx, 'customer', 'After the visit', customerQuestionnaire());
  const wave = (more: Partial<Parameters<typeof createWave>[1]> = {}) =>
    createWave(ctx, { surveyId, name: 'March', day: today, lastDay, teamIds: [nord], ...more });
  return { house, lumen, nord, duomo, porta, sud, admin, ctx, surveyId, wave, browser: await house.signedInAs(admin) };
}

const invited = async (house: House, waveId: string) => {
  const { invitations: i } = house.store.t;
  return house.store.select().from(i).where(eq(i.waveId, waveId));
};
const workWaiting = (house: House, kind: 'planWave' | 'closeWave') =>
  house.store.$count(house.store.t.outbox, eq(house.store.t.outbox.kind, kind));
const lettersWaiting = (house: House) => lettersDue(house.store, house.clock.now);

onBothDatabases('waves', ({ open }) => {
  it('ask the chosen teams with all below, who have an address and are still there', async () => {
    const { house, lumen, ctx, duomo, porta, sud, wave } = await asking(open);
    const one = await lumen.customer(duomo, { locale: 'it' });
    const two = await lumen.customer(porta, { locale: 'fr' });
    const silent = await lumen.customer(porta, { email: null });
    await lumen.customer(porta, { removedAt: house.clock.now });
    await lumen.customer(sud);
    const id = await wave();
    await planWave(ctx, id);
    const rows = await invited(house, id);
    expect(new Map(rows.map((r) => [r.customerId, r.teamId]))).toEqual(
      new Map([
        [one, duomo],
        [two, porta],
        [silent, porta],
      ]),
    );
    const [first, second, third] = rows.toSorted((a, b) => ((a.customerId ?? '') < (b.customerId ?? '') ? -1 : 1));
    expect([first!.locale, second!.locale]).toEqual(['it', 'fr']);
    expect(third).toMatchObject({ state: 'skipped', reason: 'noAddress', dueAt: null });
    expect(first).toMatchObject({ state: 'planned', version: 1, kind: 'customer', employeeId: null, lastDay });
    expect(await lettersWaiting(house)).toBe(2);
    expect(await waveOf(ctx, id)).toMatchObject({
      state: 'open',
      asked: 2,
      sent: 0,
      answered: { exact: 0 },
      progress: { planned: 2, skipped: 1 },
    });
  });

  it('invite nobody twice, however often and by however many they are planned', async () => {
    const { house, lumen, ctx, duomo, wave } = await asking(open);
    for (let i = 0; i < 30; i++) await lumen.customer(duomo);
    const id = await wave();
    await Promise.all([planWave(ctx, id), planWave(ctx, id), planWave(ctx, id)]);
    await planWave(ctx, id);
    expect(await invited(house, id)).toHaveLength(30);
    expect(await lettersWaiting(house)).toBe(30);
    const [row] = await invited(house, id);
    await markSent(ctx, [row!.id]);
    await planWave(ctx, id);
    expect(await lettersWaiting(house)).toBe(29);
  });

  it('go on where planning was cut off', async () => {
    const { house, lumen, ctx, duomo, wave } = await asking(open);
    for (let i = 0; i < 7; i++) await lumen.customer(duomo);
    const id = await wave();
    await planWave(ctx, id);
    const { invitations: i } = house.store.t;
    const rest = (await invited(house, id)).toSorted((a, b) => (a.occasion < b.occasion ? -1 : 1)).slice(3);
    for (const { id: gone } of rest) {
      await house.store.write((tx) => tx.delete(i).where(and(eq(i.organizationId, lumen.id), eq(i.id, gone))));
    }
    await planWave(ctx, id);
    expect(await invited(house, id)).toHaveLength(7);
    expect(await lettersWaiting(house)).toBe(7);
  });

  it('freeze the tree and the roll of employees: small teams vote with the one above, supervisors outside what they see', async () => {
    const { house, lumen, ctx, nord, duomo, porta } = await asking(open);
    const surveyId = await createSurvey(ctx, 'engagement', 'Us', engagementQuestionnaire());
    const milano = await lumen.team('Nord > Milano');
    for (let i = 0; i < 6; i++) await lumen.employee(duomo);
    for (let i = 0; i < 5; i++) await lumen.employee(milano);
    const few = [await lumen.employee(porta), await lumen.employee(porta)];
    const anna = await lumen.member('supervisor', { supervises: [duomo] });
    const chief = await lumen.employee(duomo, { email: anna.email });
    const id = await createWave(ctx, { surveyId, name: 'Spring', day: today, lastDay, teamIds: [milano] });
    await planWave(ctx, id);
    await planWave(ctx, id);
    const boxes = new Map((await invited(house, id)).map((r) => [r.employeeId, r.teamId]));
    expect(boxes.size).toBe(14);
    expect([...few, chief].map((one) => boxes.get(one))).toEqual([milano, milano, milano]);
    const { waveTeams: w } = house.store.t;
    const frozen = await house.store.select().from(w).where(eq(w.waveId, id));
    expect(new Map(frozen.map((t) => [t.teamId, [t.eligible, t.foldedInto]]))).toEqual(
      new Map([
        [nord, [0, null]],
        [milano, [8, null]],
        [duomo, [6, null]],
        [porta, [0, milano]],
      ]),
    );
    expect((await waveOf(ctx, id)).answered).toEqual({ about: { count: { from: 0, to: 0 }, share: null } }); // no letter has left yet
  });

  it('take the version and the threshold of the morning they open', async () => {
    const { house, lumen, ctx, duomo, surveyId, wave } = await asking(open);
    await lumen.customer(duomo);
    const id = await wave({ day: '2026-03-12' });
    await publishSurvey(ctx, surveyId, 1, { name: 'After the visit', content: customerQuestionnaire() });
    await house.store.write((tx) => tx.update(tx.t.organizations).set({ threshold: 7 }));
    house.clock.set('2026-03-12T08:00:00Z');
    await planWave(await house.contextOf(ctx.actor), id);
    expect(await invited(house, id)).toMatchObject([{ version: 2 }]);
    const { waves: w } = house.store.t;
    expect(await house.store.select({ threshold: w.threshold, version: w.version }).from(w)).toEqual([{ threshold: 7, version: 2 }]);
    await publishSurvey(ctx, surveyId, 2, { name: 'After the visit', content: customerQuestionnaire() });
    expect((await waveOf(ctx, id)).version).toBe(2);
  });

  it('open at eight on their day and close after their last, by the clock of the organization', async () => {
    const { house, lumen, duomo, wave } = await asking(open);
    await lumen.customer(duomo);
    const id = await wave({ day: '2026-03-12', lastDay: '2026-03-13' });
    expect(await workWaiting(house, 'planWave')).toBe(0);
    const at = async (instant: string): Promise<void> => {
      house.clock.set(instant);
      await Promise.all([putWavesDue(house.visit()), putWavesDue(house.visit())]);
    };
    await at('2026-03-12T06:59:00Z');
    expect(await workWaiting(house, 'planWave')).toBe(0);
    await at('2026-03-12T07:00:00Z');
    expect(await workWaiting(house, 'planWave')).toBe(1);
    await planWave(await house.contextOf(await lumen.member('admin')), id);
    await at('2026-03-13T22:59:00Z');
    expect(await workWaiting(house, 'closeWave')).toBe(0);
    await at('2026-03-13T23:00:00Z');
    expect(await workWaiting(house, 'closeWave')).toBe(1);
  });

  it('are refused with every fault at once', async () => {
    const { lumen, ctx, duomo, sud, wave, surveyId } = await asking(open);
    await lumen.customer(duomo);
    const faultsOf = (more: Parameters<typeof wave>[0]) =>
      wave(more).catch((e: { faults: { field: string; code: string }[] }) => e.faults.map((f) => `${f.field} ${f.code}`));
    expect(await faultsOf({ name: ' \n', day: '2026-03-09', lastDay: '2026-02-30', teamIds: [] })).toEqual([
      'name required',
      'day dayInThePast',
      'lastDay notADay',
      'teams required',
    ]);
    expect(await faultsOf({ day: '2026-03-12', lastDay: '2026-03-16', reminders: [4, 5] })).toEqual(['reminder2 afterLastDay']);
    expect(await faultsOf({ day: '2026-03-12', lastDay: '2026-03-11', name: 'x'.repeat(121), teamIds: ['elsewhere'] })).toEqual([
      'name tooLong',
      'lastDay lastDayFirst',
      'teams notAChoice',
    ]);
    expect(await faultsOf({ teamIds: [sud] })).toEqual(['teams nobodyToAsk']);
    expect(await faultsOf({ day: 'tomorrow' })).toContain('day notADay');
    await expect(createWave(ctx, { surveyId: 'none', name: 'x', day: today, lastDay, teamIds: [duomo] })).rejects.toMatchObject({
      kind: 'notFound',
    });
    expect(surveyId).toBeTruthy();
    expect(await listWaves(ctx)).toEqual([]);
  });

  it('can be cancelled until they open, and nothing is sent then', async () => {
    const { house, lumen, ctx, duomo, wave } = await asking(open);
    await lumen.customer(duomo);
    const id = await wave();
    await cancelWave(ctx, id);
    expect(await workWaiting(house, 'planWave')).toBe(0);
    await planWave(ctx, id);
    expect(await invited(house, id)).toEqual([]);
    await expect(cancelWave(ctx, id)).rejects.toMatchObject({ kind: 'conflict' });
    const second = await wave();
    await planWave(ctx, second);
    await expect(cancelWave(ctx, second)).rejects.toMatchObject({ kind: 'conflict' });
    await endWave(ctx, second);
    expect(await workWaiting(house, 'closeWave')).toBe(1);
    await expect(endWave(ctx, id)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('count what was sent by month and team, once', async () => {
    const { house, lumen, ctx, duomo, porta, surveyId, wave } = await asking(open);
    for (const team of [duomo, duomo, porta]) await lumen.customer(team);
    const id = await wave();
    await planWave(ctx, id);
    const [first, ...others] = await invited(house, id);
    await markFailed(ctx, first!.id, 'mailbox full');
    for (const { id: other } of [first!, ...others, ...others]) await markSent(ctx, [other]);
    const { rollups: r } = house.store.t;
    const [sum] = await house.store
      .select({ sent: sql<number>`sum(${r.sent})`.mapWith(Number) })
      .from(r)
      .where(eq(r.surveyId, surveyId));
    expect(sum?.sent).toBe(2);
    expect(await waveOf(ctx, id)).toMatchObject({ sent: 2, asked: 3, progress: { sent: 2, failed: 1 } });
    expect(await house.store.selectDistinct({ month: r.month }).from(r)).toEqual([{ month: '2026-03' }]);
  });

  describe('on their pages', () => {
    const form = (teams: readonly string[], survey: string) => ({ survey, name: 'March', day: today, lastDay, teams });

    it('say how many will be asked and how many cannot before anything is made', async () => {
      const { lumen, ctx, nord, duomo, surveyId, browser } = await asking(open);
      for (const email of ['a@example.com', 'b@example.com', null]) await lumen.customer(duomo, { email });
      expect(await (await browser.get(`/waves/new?survey=${surveyId}`)).text()).toContain('1 without an address');
      const page = await (await browser.post('/waves/confirm', form([nord, duomo], surveyId))).text();
      expect(page).toContain('2 customers will be asked');
      expect(page).toContain('1 person is not asked, or not yet');
      expect(page).toContain('Ask 2 customers');
      expect(await listWaves(ctx)).toEqual([]);
      const once = /name="once" value="([^"]+)"/.exec(page)?.[1] ?? '';
      const sent = await Promise.all([1, 2].map(() => browser.post('/waves', { ...form([nord], surveyId), once })));
      expect(sent.map((a) => a.headers.get('location'))).toEqual([`/waves/${once}?done=waveCreated`, `/waves/${once}?done=waveCreated`]);
      expect(await listWaves(ctx)).toHaveLength(1);
      expect(await (await browser.get(`/waves/${once}`)).text()).toContain('Invitations are being written');
    });

    it('keep what was typed when something is wrong, or is to be changed', async () => {
      const { lumen, duomo, surveyId, browser } = await asking(open);
      await lumen.customer(duomo);
      const wrong = await browser.post('/waves/confirm', { ...form([duomo], surveyId), name: '<b>Spring</b>', lastDay: '2026-01-01' });
      expect(wrong.status).toBe(422);
      const page = await wrong.text();
      expect(page).toContain('value="&lt;b&gt;Spring&lt;/b&gt;"');
      expect(page).toContain('field-lastDay-fault');
      expect(page).toMatch(new RegExp(`value="${duomo}"[^>]*checked`));
      expect((await browser.post('/waves/new', form([duomo], surveyId))).status).toBe(200);
      for (const [path, fields] of [
        ['/waves', {}],
        ['/waves', { ...form([duomo], surveyId), once: '../../../etc/pass' }],
        ['/waves/confirm', { survey: '__proto__' }],
        ['/waves/new', {}],
      ] as const)
        expect([404, 422]).toContain((await browser.post(path, fields)).status);
    });

    it('let leaders look, and only administrators ask, cancel and close', async () => {
      const { house, lumen, ctx, duomo, wave } = await asking(open);
      await lumen.customer(duomo, { name: 'Bea', email: 'bea@example.com' });
      const id = await wave();
      await planWave(ctx, id);
      await markFailed(ctx, (await invited(house, id))[0]!.id, 'noAddress');
      const leader = await house.signedInAs(await lumen.member('leader'));
      const page = await (await leader.get(`/waves/${id}`)).text();
      expect(page).not.toContain('Bea');
      expect(page).not.toContain('/close');
      for (const path of ['/waves/new', `/waves/${id}/close`, `/waves/${id}/cancel`]) expect((await leader.get(path)).status).toBe(404);
      expect((await leader.post(`/waves/${id}/close`, {})).status).toBe(404);
      const admin = await house.signedInAs(ctx.actor);
      expect(await (await admin.get(`/waves/${id}`)).text()).toContain('No e-mail address.');
      expect((await admin.get(`/waves/${id}/cancel`)).status).toBe(409);
      expect((await admin.post(`/waves/${id}/close`, {})).headers.get('location')).toBe(`/waves/${id}?done=waveEnding`);
      const supervisor = await house.signedInAs(await lumen.member('supervisor', { supervises: [duomo] }));
      for (const path of ['/waves', `/waves/${id}`]) expect((await supervisor.get(path)).status).toBe(404);
    });

    it('tell of employees only in bands', async () => {
      const { house, lumen, ctx, duomo, browser } = await asking(open);
      const surveyId = await createSurvey(ctx, 'engagement', 'Us', engagementQuestionnaire());
      for (let i = 0; i < 24; i++) await lumen.employee(duomo);
      const id = await createWave(ctx, { surveyId, name: 'Spring', day: today, lastDay, teamIds: [duomo] });
      await workOff(house, deskMailer());
      const rows = await invited(house, id);
      const { invitations: i } = house.store.t;
      for (const row of rows.slice(0, 13))
        await house.store.write((tx) => tx.update(i).set({ answeredDay: today }).where(eq(i.id, row.id)));
      const page = await (await browser.get(`/waves/${id}`)).text();
      expect(page).toContain('12–17 employees took part');
      expect(page).toContain('50% to 74%');
      expect(page).not.toMatch(/<dd>13|54%/);
      expect(await (await browser.get('/waves')).text()).toContain('12–17');
    });

    it('belong to their organization alone', async () => {
      const { house, lumen, ctx, duomo, wave } = await asking(open);
      await lumen.customer(duomo);
      const id = await wave();
      const other: Company = await found(house, { name: 'Altro' });
      const stranger = await house.signedInAs(await other.member('admin'));
      for (const path of [`/waves/${id}`, `/waves/${id}/cancel`, `/waves/${id}/close`]) expect((await stranger.get(path)).status).toBe(404);
      expect((await stranger.post(`/waves/${id}/cancel`, {})).status).toBe(404);
      expect((await waveOf(ctx, id)).state).toBe('planned');
    });
  });
});
