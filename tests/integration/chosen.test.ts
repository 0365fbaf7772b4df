// Customers are asked one by one: who can be, on their day, once; employees never; and nothing is told of whoever is not on the list.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { defaultRules } from '#domain/contact.ts';
import { removePerson } from '#services/person.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { createSurvey, publishSurvey } from '#services/surveys.ts';
import { listWaves, waveOf } from '#services/wave-progress.ts';
import { cancelWave, checkWave, createWave, planWave, putWavesDue } from '#services/waves.ts';
import { found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

const [today, lastDay] = ['2026-03-10', '2026-03-24'];

async function asking(open: Databases['open']) {
  const house = openHouse(await open());
  const lumen = await found(house, { contactRules: { ...defaultRules, restDays: 0 } });
  const duomo = await lumen.team('Nord > Duomo');
  const sud = await lumen.team('Sud');
  const admin = await lumen.member('admin');
  const ctx = await house.contextOf(admin);
  const surveyId = await createSurvey(ctx, 'customer', 'After the visit', customerQuestionnaire());
  const wanted = { surveyId, name: 'March', day: today, lastDay, teamIds: [duomo] };
  const wave = (more: Partial<Parameters<typeof createWave>[1]>) => createWave(ctx, { ...wanted, ...more });
  const altro = await found(house, { name: 'Altro' });
  const stranger = await altro.customer(await altro.team('Altro'), { name: 'Stranger' });
  return { house, lumen, duomo, sud, ctx, surveyId, wanted, wave, stranger, browser: await house.signedInAs(admin) };
}

const invited = async (house: House, waveId: string) => {
  const { invitations: i } = house.store.t;
  return house.store.select().from(i).where(eq(i.waveId, waveId));
};

onBothDatabases('customers chosen one by one', ({ open }) => {
  it('are asked when they have an address and no letter with the same questions to answer', async () => {
    const { house, lumen, ctx, duomo, sud, wanted, wave, stranger } = await asking(open);
    const ada = await lumen.customer(duomo, { name: 'Ada' });
    const bea = await lumen.customer(sud, { name: 'Bea' });
    const silent = await lumen.customer(sud, { name: 'Cy', email: null });
    const gone = await lumen.customer(sud, { removedAt: house.clock.now });
    await lumen.customer(duomo);
    const first = await wave({ customerIds: [ada] });
    const customerIds = [ada, bea, bea, silent, gone, stranger, 'nobody'];
    const { chosen, audience, teamIds } = await checkWave(ctx, { ...wanted, customerIds });
    expect(chosen).toMatchObject({ people: [{ name: 'Ada' }, { name: 'Bea' }, { name: 'Cy' }], notListed: 3 });
    expect([audience, teamIds]).toEqual([{ asked: 1, withoutAddress: 1, teams: 0 }, []]);
    const second = await wave({ customerIds });
    await workOff(house, deskMailer());
    expect(new Map((await invited(house, second)).map((row) => [row.customerId, [row.state, row.reason]]))).toEqual(
      new Map([
        [ada, ['skipped', 'alreadyAsked']],
        [bea, ['sent', null]],
        [silent, ['skipped', 'noAddress']],
      ]),
    );
    expect([await waveOf(ctx, first), await waveOf(ctx, second)]).toMatchObject([
      { state: 'open', sent: 1, teams: [], chosen: [{ id: ada, name: 'Ada' }] },
      { state: 'open', sent: 1, teams: [], chosen: [{ name: 'Ada' }, { id: bea, name: 'Bea' }, { name: 'Cy' }] },
    ]);
    for (const id of [ada, silent, gone, stranger, 'nobody'])
      await expect(wave({ customerIds: [id] })).rejects.toMatchObject({ faults: [{ field: 'people', code: 'noneOfChosen' }] });
    const { invitations: i } = house.store.t;
    await house.store.write((tx) => tx.update(tx.t.invitations).set({ answeredDay: today }).where(eq(i.customerId, ada)));
    expect(await wave({ customerIds: [ada] })).toBeTruthy();
    const other = await createSurvey(ctx, 'customer', 'Something else', customerQuestionnaire());
    expect(await wave({ surveyId: other, customerIds: [bea] })).toBeTruthy();
  });

  it('are asked on their morning, as they are then, and whoever was removed meanwhile is not', async () => {
    const { house, lumen, ctx, duomo, sud, surveyId, wave } = await asking(open);
    const [moved, gone, silent] = [await lumen.customer(duomo), await lumen.customer(duomo), await lumen.customer(duomo)];
    const id = await wave({ day: '2026-03-12', customerIds: [moved, gone, silent] });
    expect(await waveOf(ctx, id)).toMatchObject({ state: 'planned', asked: 3, sent: 0 });
    await publishSurvey(ctx, surveyId, 1, { name: 'After the visit', content: customerQuestionnaire() });
    await removePerson(ctx, 'customers', gone);
    const { customers: c, outbox: o } = house.store.t;
    await house.store.write(async (tx) => {
      await tx.update(c).set({ teamId: sud, locale: 'it' }).where(eq(c.id, moved));
      await tx.update(c).set({ email: null, reference: '7' }).where(eq(c.id, silent));
    });
    await workOff(house, deskMailer());
    expect((await waveOf(ctx, id)).state).toBe('planned');
    house.clock.set('2026-03-12T07:00:00Z');
    await putWavesDue(house.visit());
    const morning = await house.contextOf(ctx.actor);
    await Promise.all([planWave(morning, id), planWave(morning, id)]);
    const desk = deskMailer();
    await workOff(house, desk);
    await planWave(morning, id);
    await workOff(house, desk);
    expect([desk.letters.length, await house.store.$count(o)]).toEqual([1, 0]);
    const rows = new Map((await invited(house, id)).map((row) => [row.customerId, row]));
    expect(rows.get(moved)).toMatchObject({ state: 'sent', version: 2, teamId: sud, locale: 'it' });
    expect(rows.get(gone)).toMatchObject({ state: 'cancelled' });
    expect(rows.get(silent)).toMatchObject({ state: 'skipped', reason: 'noAddress' });
  });

  it('are free to be asked again when the last day of an earlier letter is over, closed or not', async () => {
    const { house, lumen, ctx, duomo, wave } = await asking(open);
    const ada = await lumen.customer(duomo);
    const first = await wave({ customerIds: [ada] });
    await workOff(house, deskMailer());
    house.clock.set('2026-03-25T08:00:00Z');
    const later = await house.contextOf(ctx.actor);
    const wanted = { surveyId: (await waveOf(later, first)).survey.id, name: 'Again', day: '2026-03-25', lastDay: '2026-04-01' };
    expect(await createWave(later, { ...wanted, teamIds: [], customerIds: [ada] })).toBeTruthy();
    expect((await waveOf(later, first)).state).toBe('open');
  });

  it('are free to be asked again when their wave is taken back', async () => {
    const { house, lumen, ctx, duomo, wave } = await asking(open);
    const ada = await lumen.customer(duomo);
    const id = await wave({ day: '2026-03-12', customerIds: [ada] });
    await expect(wave({ customerIds: [ada] })).rejects.toMatchObject({ code: 'noneOfChosen' });
    await cancelWave(ctx, id);
    expect(await invited(house, id)).toMatchObject([{ state: 'cancelled' }]);
    expect(await waveOf(ctx, await wave({ customerIds: [ada] }))).toMatchObject({ asked: 1 });
  });

  it('are ticked in the list, in other searches and on other pages, and asked once however often the form is sent', async () => {
    const { house, lumen, ctx, duomo, surveyId, browser } = await asking(open);
    await createSurvey(ctx, 'engagement', 'Us', engagementQuestionnaire());
    const ada = await lumen.customer(duomo, { name: 'Ada <b>' });
    const bea = await lumen.customer(duomo, { name: 'Bea' });
    const silent = await lumen.customer(duomo, { name: 'Cy', email: null });
    const list = await (await browser.get(`/people/customers?q=Bea&people=${ada}`)).text();
    expect(list).toMatch(new RegExp(`type="hidden" form="list" name="people" value="${ada}"`));
    expect(list).toMatch(new RegExp(`type="checkbox" form="list" name="people" value="${bea}"`));
    expect(await (await browser.get('/people/customers')).text()).not.toContain(`value="${silent}"`);
    expect(await (await browser.get(`/people/customers/${ada}`)).text()).toContain(`/waves/new?people=${ada}`);
    const choose = await (await browser.get(`/waves/new?people=${ada}&people=${bea}`)).text();
    expect(choose).toContain(`/waves/new?survey=${surveyId}&amp;people=${ada}&amp;people=${bea}`);
    expect(choose).not.toContain('>Us<');
    const form = { survey: surveyId, name: 'March', day: today, lastDay, people: [ada, bea, silent] };
    expect(await (await browser.get(`/waves/new?survey=${surveyId}&people=${ada}`)).text()).toContain('Ada &lt;b&gt;');
    const page = await (await browser.post('/waves/confirm', { ...form, people: [ada, bea, silent, 'nobody'] })).text();
    for (const words of [
      '2 customers will be asked',
      'Ada &lt;b&gt;, Bea',
      'No e-mail address',
      `/people/customers/${silent}">Cy</a>`,
      'Not on the list of customers: 1',
    ])
      expect(page).toContain(words);
    const once = /name="once" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const send = () => browser.post('/waves', { ...form, once });
    const sent = [...(await Promise.all([send(), send()])), await send()];
    expect(sent.map((answer) => answer.headers.get('location'))).toEqual(sent.map(() => `/waves/${once}?done=waveCreated`));
    expect(await listWaves(ctx)).toMatchObject([{ id: once, asked: 3 }]);
    await workOff(house, deskMailer());
    const wave = await (await browser.get(`/waves/${once}`)).text();
    expect(wave).toContain('Chosen people');
    expect(wave).toContain(`<a href="/people/customers/${bea}">Bea</a>`);
  });

  it('are refused when strange, too many or somebody else’s, and nothing is said of them', async () => {
    const { house, lumen, ctx, duomo, surveyId, stranger, browser } = await asking(open);
    const known = await lumen.customer(duomo);
    const gone = await lumen.customer(duomo, { name: 'Stranger', removedAt: house.clock.now });
    const form = { survey: surveyId, name: 'March', day: today, lastDay };
    for (const id of [stranger, gone, '0123456789abcdef', "' or 1=1 --", '\u0000', '__proto__', '🙂'.repeat(50), 'x'.repeat(4000)]) {
      const answers = [
        await browser.get(`/waves/new?people=${encodeURIComponent(id)}`),
        await browser.get(`/waves/new?survey=${surveyId}&people=${encodeURIComponent(id)}`),
        await browser.post('/waves/confirm', { ...form, people: `${id} ` }),
        await browser.post('/waves/new', { ...form, people: `${id} ` }),
        await browser.post('/waves', { ...form, people: `${id} `, once: '0123456789abcdef' }),
      ];
      for (const answer of answers) {
        expect([id, answer.status]).toEqual([id, 404]);
        expect(await answer.text()).not.toContain('Stranger');
      }
      const ticked = await browser.get(`/people/customers?people=${encodeURIComponent(id)}`);
      // No address with this sign leads anywhere.
      expect([id, ticked.status]).toEqual([id, id === '\u0000' ? 404 : 200]);
    }
    const many = Array.from({ length: 201 }, (_, i) => `person-${i}`);
    const refused = await browser.post('/waves/confirm', { ...form, people: [known, ...many] });
    expect([refused.status, (await refused.text()).includes('Choose at most 200 people')]).toEqual([422, true]);
    expect((await browser.get(`/waves/new?${many.map((id) => `people=${id}`).join('&')}`)).status).toBe(422);
    expect(await listWaves(ctx)).toEqual([]);
  });

  it('are never employees, and the page says why', async () => {
    const { lumen, ctx, duomo, wanted, browser } = await asking(open);
    const employee = await lumen.employee(duomo);
    const customer = await lumen.customer(duomo);
    const surveyId = await createSurvey(ctx, 'engagement', 'Us', engagementQuestionnaire());
    const page = await (await browser.get(`/waves/new?survey=${surveyId}&people=${customer}`)).text();
    expect(page).toContain('a hand-picked list could tell who said what');
    expect(page).not.toContain('name="people"');
    expect(await (await browser.get('/people/employees')).text()).not.toContain('name="people"');
    for (const id of [employee, customer])
      await expect(createWave(ctx, { ...wanted, surveyId, customerIds: [id] })).rejects.toMatchObject({
        faults: [{ field: 'teams', code: 'notAChoice' }],
      });
    expect(await listWaves(ctx)).toEqual([]);
  });
});
