// Programmes, touchpoints, API keys and visits as members set them up and read them.
import { asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { defaultRules } from '#domain/contact.ts';
import { listSurveys, createSurvey } from '#services/surveys.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { runProgrammes } from '#services/rounds.ts';
import { changeRules } from '#services/rules.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

onBothDatabases('the pages of programmes', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const admin = await lumen.member('admin');
    const ctx = await house.contextOf(admin);
    const duomo = await lumen.team('Nord > Duomo');
    const customers = await createSurvey(ctx, 'customer', 'How was it', customerQuestionnaire());
    const employees = await createSurvey(ctx, 'engagement', 'How is work', engagementQuestionnaire());
    expect(await listSurveys(ctx)).toHaveLength(2);
    const anna = await house.signedInAs(admin);
    const text = async (path: string): Promise<string> => (await anna.get(path)).text();
    /** Sends a form that should be taken, and answers where it leads. */
    const send = async (path: string, form: Record<string, string>): Promise<string> => {
      const answer = await anna.post(path, form);
      expect([path, answer.status]).toEqual([path, 303]);
      return answer.headers.get('location')!.split('?')[0]!;
    };
    return { house, lumen, admin, duomo, customers, employees, anna, text, send };
  };
  const once = 'programme0000001';

  it('set up one that asks after visits: touchpoint, key, visit by hand, and what became of it', async () => {
    const { house, lumen, admin, duomo, customers, anna, text, send } = await begin();
    expect(await text('/programmes')).toContain('Nothing asks by itself yet');
    expect(await text('/programmes/new')).toContain('/programmes/new?kind=drip');
    const form = await text('/programmes/new?kind=events');
    expect([form.includes('How was it'), form.includes('How is work')]).toEqual([true, false]);
    const typed = {
      kind: 'events',
      once,
      name: 'Visits',
      survey: customers,
      openDays: '30',
      reminder: '5',
      secondReminder: '',
      addsCustomers: 'yes',
    };
    const path = await send('/programmes/new', typed);
    expect(await send('/programmes/new', typed)).toBe(path);
    expect(await text('/programmes')).toContain('1 programme asks by itself');
    expect(await text(path)).toContain('It waits for its first touchpoint');

    const shop = { name: 'Shop counter', code: '', delay: '2', unit: 'hours', restDays: '60', samplePercent: '', dailyMaximum: '' };
    await send(`${path}/touchpoints/new`, shop);
    const page = await text(path);
    for (const said of ['after every visit at 1 touchpoint', '<code>shop-counter</code>', 'after 2 hours', '60 days of rest'])
      expect(page).toContain(said);
    const again = await anna.post(`${path}/touchpoints/new`, { ...shop, name: 'SHOP counter' });
    expect([again.status, (await again.text()).includes('SHOP counter')]).toEqual([422, true]);

    const bea = await lumen.customer(duomo, { name: 'Bea' });
    expect(await text(`/people/customers/${bea}`)).toContain(`/people/customers/${bea}/visit`);
    const visit = { touchpoint: 'shop-counter', teamId: duomo, day: '2026-03-10', time: '09:30' };
    await send(`/people/customers/${bea}/visit`, visit);
    await send(`/people/customers/${bea}/visit`, visit);
    const future = await anna.post(`/people/customers/${bea}/visit`, { ...visit, time: '10:30' });
    expect([future.status, (await future.text()).includes('This has not happened yet.')]).toEqual([422, true]);
    const became = await text(path);
    expect(became.match(/>Bea</g)).toHaveLength(1);
    expect(became).toContain('will be asked: 10 Mar 2026, 11:30');
    expect(became).toContain(`/surveys/${customers}/letters`);
    await changeRules(await house.contextOf(admin), { ...defaultRules, hours: { from: '14:00', to: '18:00' }, workingDaysOnly: true });
    expect(await text(path)).toContain('will be asked: 10 Mar 2026, 14:00');
    expect(await text(`/people/customers/${bea}`)).toContain('goes on 10 Mar 2026, 14:00');
    await send(`/people/customers/${bea}/address`, { do: 'stop' });
    expect(await text(`/people/customers/${bea}`)).not.toContain('goes on');
    await send(`/people/customers/${bea}/address`, { do: 'free' });
    expect(await text(`/people/customers/${bea}`)).toContain('goes on 10 Mar 2026, 14:00');

    await send(`${path}/pause`, {});
    expect(await text(path)).toContain('not asked: the programme was paused');
    await send(`${path}/resume`, {});
    const touchpoint = /touchpoints\/(?!new)([\w-]+)"/.exec(became)![1]!;
    await send(`${path}/touchpoints/${touchpoint}`, { ...shop, name: 'Till', delay: '0' });
    expect(await text(path)).toContain('at once');
    await send(`${path}/touchpoints/${touchpoint}/remove`, {});
    expect(await text(path)).toContain('No touchpoint yet');
    expect(await text(`${path}/end`)).toContain('End this programme?');
    await send(`${path}/end`, {});
    expect(await text(path)).toContain('It has ended');
    expect((await anna.post(`${path}/resume`, {})).status).toBe(409);
    const log = await text('/audit');
    for (const said of ['started the programme', 'added the touchpoint', 'paused the programme', 'ended the programme'])
      expect(log).toContain(said);
    expect(await house.store.$count(house.store.t.events)).toBe(1);
  });

  it('let a supervisor record visits of the own teams, and no other', async () => {
    const { house, lumen, duomo, customers, send } = await begin();
    const path = await send('/programmes/new', { kind: 'events', once, name: 'Visits', survey: customers, openDays: '30' });
    await send(`${path}/touchpoints/new`, { name: 'Shop', code: 'shop', delay: '0', unit: 'hours' });
    const sud = await lumen.team('Sud');
    const [bea, leo] = [await lumen.customer(duomo), await lumen.customer(sud)];
    const giulia = await house.signedInAs(await lumen.member('supervisor', { supervises: [duomo] }));
    const visit = { touchpoint: 'shop', teamId: duomo, day: '2026-03-10', time: '09:30' };
    expect(await (await giulia.get(`/people/customers/${bea}/visit`)).text()).not.toContain('Sud');
    expect((await giulia.post(`/people/customers/${bea}/visit`, visit)).status).toBe(303);
    expect((await giulia.post(`/people/customers/${bea}/visit`, { ...visit, time: '08:00', teamId: sud })).status).toBe(422);
    expect((await giulia.get(`/people/customers/${leo}/visit`)).status).toBe(404);
    expect((await giulia.post(`/people/customers/${leo}/visit`, visit)).status).toBe(404);
    expect((await giulia.get('/programmes')).status).toBe(404);
    expect(await house.store.$count(house.store.t.events)).toBe(1);
  });

  it('set up a drip and a calendar, say their next day, and keep what was typed when it is wrong', async () => {
    const { house, lumen, duomo, customers, employees, anna, text, send } = await begin();
    await lumen.employee(duomo);
    await lumen.customer(duomo);
    const drip = {
      kind: 'drip',
      once,
      name: 'Yearly',
      survey: customers,
      team: '',
      firstDay: '2026-03-14',
      cycleDays: '365',
      openDays: '30',
    };
    const wrong = await anna.post('/programmes/new', { ...drip, cycleDays: '7', reminder: '40', name: '' });
    const said = await wrong.text();
    expect([wrong.status, said.includes('value="7"'), said.includes('value="2026-03-14"'), said.includes('error-summary')]).toEqual([
      422,
      true,
      true,
      true,
    ]);
    expect((await anna.post('/programmes/new', { ...drip, survey: employees })).status).toBe(422);
    const first = await send('/programmes/new', drip);
    expect(await text(first)).toContain('It asks the next customers on 16 Mar 2026');
    const calendar = { kind: 'calendar', once: 'programme0000002', name: 'Pulse', survey: employees, team: duomo, firstDay: '2026-03-11' };
    const more = { everyMonths: '3', items: 'half', openDays: '10', reminder: '3', secondReminder: '7' };
    const second = await send('/programmes/new', { ...calendar, ...more });
    expect(await text(second)).toContain('The next wave opens on 11 Mar 2026');
    house.clock.set('2026-03-11T07:05:00Z');
    await runProgrammes(house.visit());
    const after = await text(second);
    for (const words of [
      'The next wave opens on 11 Jun 2026',
      'Pulse · 2026-03',
      'after 3 and 7 days',
      'A rotating half of the statements',
    ])
      expect(after).toContain(words);
    const settings = await text(`${second}/settings`);
    expect(settings).toContain('value="half" checked');
    await send(`${second}/settings`, { ...more, name: 'Pulse 2', team: '', firstDay: '2026-04-01', everyMonths: '1' });
    expect(await text(second)).toContain('The next wave opens on 1 Apr 2026');
    const { waves: w } = house.store.t;
    const waves = await house.store
      .select({ name: w.name, reminders: w.reminders })
      .from(w)
      .where(eq(w.programmeId, 'programme0000002'))
      .orderBy(asc(w.day));
    expect(waves).toEqual([{ name: 'Pulse · 2026-03', reminders: [3, 7] }]);
    // What rolls on as long as its programme runs is no wave to be read or ended among the others.
    expect(await text('/waves')).not.toContain('Yearly');
  });

  it('show a key once, in no list, and revoke it', async () => {
    const { anna, text } = await begin();
    expect(await text('/settings')).toContain('/settings/keys');
    expect((await anna.post('/settings/keys', { name: ' ' })).status).toBe(422);
    const made = await (await anna.post('/settings/keys', { name: 'Till' })).text();
    const key = /coro_[\w-]{58}/.exec(made)![0];
    const list = await text('/settings/keys');
    expect([list.includes('Till'), list.includes('never'), list.includes(key.slice(20))]).toEqual([true, true, false]);
    const id = /keys\/([\w-]+)\/revoke/.exec(list)![1]!;
    expect((await anna.post(`/settings/keys/${id}/revoke`, {})).status).toBe(303);
    expect(await text('/settings/keys')).toContain('revoked');
    expect((await anna.post(`/settings/keys/${id}/revoke`, {})).status).toBe(409);
  });
});
