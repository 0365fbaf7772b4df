// Whatever the forms for asking are sent, and whatever their addresses say: an answer comes, and it is never a bug.
import { expect, it } from 'vitest';
import { createProgramme } from '#services/programmes.ts';
import { customerQuestionnaire } from '#services/questionnaires.ts';
import { createSurvey } from '#services/surveys.ts';
import { addTouchpoint } from '#services/touchpoints.ts';
import { createWave } from '#services/waves.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

const surrogate = 'a\ud800b';

onBothDatabases('hostile askers', ({ open }) => {
  it('get an answer in one field at a time, and in addresses', { timeout: 60_000 }, async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const team = await lumen.team('Nord');
    const admin = await lumen.member('admin');
    const person = await house.signedInAs(admin);
    const bugs: string[] = [];
    const fits = async (what: readonly string[], answer: Response): Promise<void> => {
      await answer.text();
      if (answer.status >= 500) bugs.push(`${what.join(' ')}: ${answer.status}`);
    };
    const bea = await lumen.customer(team);
    const ctx = await house.contextOf(admin);
    const surveyId = await createSurvey(ctx, 'customer', 'NPS', customerQuestionnaire());
    const settings = { openDays: 30, reminders: [], teamIds: [] };
    const programme = await createProgramme(ctx, { kind: 'events', name: 'Visits', surveyId, settings });
    const shop = await addTouchpoint(ctx, programme, { name: 'Shop', code: 'shop', delayMinutes: 0, rules: {} });
    const wave = await createWave(ctx, { surveyId, name: 'March', day: '2026-03-10', lastDay: '2026-03-24', teamIds: [team] });
    let n = 0;
    const once = (): string => `${++n}`.padStart(16, 'x');
    const common = { name: 'Drip', openDays: '30', reminder: '5', secondReminder: '10' };
    const touchpoint = { name: 'Till', code: 'shop', delay: '1', unit: 'days', restDays: '1', samplePercent: '10', dailyMaximum: '1' };
    const days = { name: 'April', survey: surveyId, day: '2026-03-10', lastDay: '2026-03-20', teams: team, people: bea };
    const forms: readonly (readonly [string, () => Record<string, string>])[] = [
      [
        '/settings/rules',
        () => ({
          restDays: '90',
          samplePercent: '100',
          dailyMaximum: '5',
          from: '08:00',
          to: '18:00',
          clock: 'recipient',
          holidays: 'IT',
          blackoutFrom: '2026-12-24',
          blackoutTo: '2026-12-26',
          waitDays: '14',
        }),
      ],
      ['/settings/keys', () => ({ name: 'Till' })],
      ['/programmes/new', () => ({ kind: 'events', once: once(), survey: surveyId, ...common })],
      [
        '/programmes/new',
        () => ({ kind: 'drip', once: once(), survey: surveyId, ...common, team, firstDay: '2026-03-11', cycleDays: '364' }),
      ],
      [`/programmes/${programme}/settings`, () => ({ ...common })],
      [`/programmes/${programme}/touchpoints/new`, () => ({ ...touchpoint, code: once() })],
      [`/programmes/${programme}/touchpoints/${shop}`, () => touchpoint],
      [`/people/customers/${bea}/visit`, () => ({ touchpoint: 'shop', teamId: team, day: '2026-03-10', time: '08:00' })],
      [`/people/customers/${bea}/address`, () => ({ do: 'stop', address: 'a@example.com' })],
      ['/people/stopped', () => ({ address: 'a@example.com' })],
      ['/waves/new', () => days],
      ['/waves/confirm', () => days],
      ['/waves', () => ({ ...days, id: once(), once: once() })],
      [`/waves/${wave}/kept`, () => ({ invitation: 'x', action: 'look' })],
      ...['confirm', 'reject', 'put-back'].map((to) => [`/responses/unconfirmed/${to}`, () => ({ answers: 'x', team })] as const),
      [`/surveys/${surveyId}/letters`, () => ({ letter: 'invitation', locale: 'en', do: 'test', subject: 'A', seen: '1', text: 'B' })],
      [`/surveys/${surveyId}/letters/preview`, () => ({ letter: 'invitation', locale: 'en', subject: 'A', seen: '1', text: 'B' })],
    ];
    const asked = {
      nul: 'a\u0000b',
      surrogate,
      number: '-99999999999999999999',
      prototype: '__proto__',
      huge: '2147483648',
      year: '9999-12-31',
      nought: '0000-01-01',
      many: 'a\n'.repeat(900),
    };
    for (const [path, fine] of forms)
      for (const field of Object.keys(fine()))
        for (const [kind, value] of Object.entries(asked))
          await fits([path, field, kind], await person.post(path, { ...fine(), [field]: value }));
    expect(bugs).toEqual([]);
    const queries = [
      'show',
      'team',
      'after',
      'state',
      'reason',
      'done',
      'page',
      'kind',
      'lang',
      'letter',
      'locale',
      'q',
      'survey',
      'period',
    ];
    for (const path of [
      '/responses/unconfirmed',
      '/programmes',
      '/programmes/new',
      `/programmes/${programme}`,
      `/waves/${wave}`,
      `/waves/${wave}/kept`,

      '/people/stopped',
      `/surveys/${surveyId}/delivery`,
      `/surveys/${surveyId}/letters`,
      '/settings/delivery',
      '/responses',
      '/responses.csv',
    ])
      for (const query of queries)
        for (const value of [surrogate, '2147483648', 'a.b'])
          await fits(
            [path, query, value],
            await person.get(`${path}?${new URLSearchParams({ state: 'waiting', reason: 'rested', [query]: value })}`),
          );
    expect(bugs).toEqual([]);
  });
});
