// What pages show of a wave of employees: bands while it is open, then the released result, what it is told with, and how it has changed.
import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '#domain/access.ts';
import type { Answers, SurveyContent } from '#domain/surveys.ts';
import { changeOfTeam, closedWaves } from '#reports/engagement.ts';
import { ownWavesNow, wavesNow } from '#reports/taking-part.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';
import { createSurvey } from '#services/surveys.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { ballot, cast, type OpenWave, openWave } from '#tests/support/results.ts';

onBothDatabases('the pages of a wave of employees', ({ open }) => {
  let house: House;
  let lumen: Company;
  let leader: Actor;

  beforeEach(async () => {
    house = openHouse(await open());
    lumen = await found(house);
    leader = await lumen.member('leader');
  });

  const close = (wave: OpenWave) => closeWave(onBehalfOf(house.visit(), lumen.id), wave.id);
  const say = (wave: OpenWave, team: string, n: number, level: number, more: Answers = {}) =>
    cast(
      house,
      lumen,
      wave,
      team,
      Array.from({ length: n }, () => ({ answers: { ...ballot(level, 8), ...more } })),
    );

  /** So many people of a team have their letter, and some had their papers signed on a day. */
  const ask = async (wave: OpenWave, teamId: string, asked: number, answered: number, day: string) => {
    const shared = { organizationId: lumen.id, waveId: wave.id, surveyId: wave.surveyId, version: 1, kind: 'engagement' } as const;
    const rows = Array.from({ length: asked }, (_, i) => {
      const id = house.newId(16);
      const letter = { state: 'sent', lastDay: '2026-03-15', answeredDay: i < answered ? day : null } as const;
      return { ...shared, ...letter, id, occasion: id, teamId, ownTeamId: teamId, locale: 'en' };
    });
    await house.store.write((tx) => tx.insert(tx.t.invitations).values(rows));
  };

  it('tell participation in bands until last night, and nothing of a few', async () => {
    const [shop, lab] = [await lumen.team('Shop'), await lumen.team('Lab')];
    const anna = await lumen.member('supervisor', { supervises: [shop, lab] });
    const wave = await openWave(house, lumen);
    await ask(wave, shop, 24, 10, '2026-03-09');
    await ask(wave, lab, 7, 6, '2026-03-09');
    const { db, scope, now } = await house.contextOf(anna);
    expect(await ownWavesNow(db, scope, now)).toMatchObject([
      {
        name: 'Spring',
        stage: 'open',
        lastDay: '2026-03-15',
        teams: [
          { name: 'Lab', participation: null },
          { name: 'Shop', participation: { count: { from: 6, to: 11 } } },
        ],
      },
    ]);
    // Whoever answers today is told tomorrow.
    const i = house.store.t.invitations;
    await house.store.write((tx) => tx.update(tx.t.invitations).set({ answeredDay: '2026-03-10' }).where(eq(i.teamId, shop)));
    house.clock.pass({ minutes: 10 });
    expect((await wavesNow(db, scope, shop, house.clock.now))[0]!.participation).toMatchObject({ count: { from: 0, to: 5 } });
    const page = await (await (await house.signedInAs(anna)).get('/cases')).text();
    expect(page).toContain('“Spring” is open until 15 Mar 2026.');
    expect(page).toContain('How many have taken part is not told of so few.');
    const team = await (await (await house.signedInAs(anna)).get(`/teams/${shop}`)).text();
    expect(team).toContain('Nothing else is shown before it has closed.');
    house.clock.set('2026-03-16T08:00:00Z');
    const later = await house.contextOf(anna);
    expect((await wavesNow(db, later.scope, shop, later.now))[0]!.stage).toBe('counting');
    await close(wave);
    expect(await wavesNow(db, later.scope, shop, later.now)).toEqual([]);
  });

  it('announce a wave to the teams it will ask, and to nobody else', async () => {
    const [shop, lab] = [await lumen.team('Shop > Evening'), await lumen.team('Lab')];
    const wave = await openWave(house, lumen);
    const asks = { state: 'planned', day: '2026-03-20', teamIds: [await lumen.team('Shop')] } as const;
    await house.store.write((tx) => tx.update(tx.t.waves).set(asks).where(eq(tx.t.waves.id, wave.id)));
    const { db, scope, now } = await house.contextOf(leader);
    expect(await wavesNow(db, scope, shop, now)).toMatchObject([{ stage: 'planned', day: '2026-03-20', participation: null }]);
    expect(await wavesNow(db, scope, lab, now)).toEqual([]);
    const stranger = await house.contextOf(await lumen.member('supervisor', { supervises: [lab] }));
    expect(await wavesNow(db, stranger.scope, shop, now)).toEqual([]);
  });

  it('show a hidden team what it says together with others, on its page and to those above', async () => {
    const [day, dawn, dusk] = [await lumen.team('North > Day'), await lumen.team('North > Dawn'), await lumen.team('North > Dusk')];
    const wave = await openWave(house, lumen);
    await say(wave, day, 12, 4);
    await say(wave, dawn, 4, 2);
    await say(wave, dusk, 4, 3);
    await close(wave);
    const browser = await house.signedInAs(await lumen.member('supervisor', { supervises: [dusk] }));
    const page = await (await browser.get(`/teams/${dusk}`)).text();
    expect(page).toContain('Hidden to protect people');
    expect(page).toContain('This team’s result is shown together with one other in North: Dawn.');
    expect(page).not.toContain('Sentence by sentence');
    const lea = await house.signedInAs(leader);
    const above = await (await lea.get(`/teams/${await lumen.team('North')}`)).text();
    expect(above).toContain('Teams that are told together');
    expect(above).toContain('Dawn, Dusk');
    expect(above).toContain('How many chose 1 to 5');
    expect(above).toContain('their seal is');
    expect((await browser.get(`/teams/${dawn}`)).status).toBe(404);
  });

  it('tell a change only where it may be told, and as one only beyond chance', async () => {
    const [large, small, other] = [await lumen.team('Large'), await lumen.team('Small'), await lumen.team('Other')];
    const first = await openWave(house, lumen, { name: 'First', day: '2026-01-10' });
    await say(first, large, 40, 3);
    await say(first, small, 6, 3);
    await say(first, other, 30, 3);
    await close(first);
    house.clock.pass({ days: 30 });
    const second = await openWave(house, lumen, { name: 'Second', day: '2026-03-20' });
    await say(second, large, 40, 4);
    await say(second, small, 4, 5);
    await say(second, other, 30, 3);
    await close(second);
    const { db, scope } = await house.contextOf(leader);
    const waves = await closedWaves(db, scope);
    const change = await changeOfTeam(db, scope, large, waves);
    expect(change).toMatchObject({ since: { name: 'First' } });
    expect(change!.told[0]).toEqual({ measure: 'autonomy', difference: 1, beyondChance: true });
    expect(change!.told.at(-1)).toEqual({ measure: 'enps', difference: 0, beyondChance: false });
    expect(await changeOfTeam(db, scope, small, waves)).toBeNull();
    const lea = await house.signedInAs(leader);
    const page = await (await lea.get(`/teams/${large}`)).text();
    expect(page).toContain('Autonomy +1.0, Mastery +1.0, Purpose +1.0');
    expect(page).toContain('more than chance explains');
    expect(await (await lea.get(`/teams/${small}`)).text()).not.toContain('more than chance explains.');
  });

  it('show the whole organization by what people say about themselves, to leaders alone', async () => {
    const shop = await lumen.team('Shop');
    const option = (id: string, en: string) => ({ id, text: { en } });
    const about = { id: 'xtenure01', type: 'choice' as const, text: { en: 'How long here?' } };
    const question = { ...about, options: [option('o1', 'Short'), option('o2', 'Long'), option('o3', 'For ever')] };
    const standard = engagementQuestionnaire();
    const content: SurveyContent = { ...standard, questions: [...standard.questions, question] };
    const surveyId = await createSurvey(await house.contextOf(await lumen.member('admin')), 'engagement', 'About', content);
    const wave = await openWave(house, lumen, { surveyId });
    await say(wave, shop, 22, 4, { xtenure01: 'o1' });
    await say(wave, shop, 20, 2, { xtenure01: 'o2' });
    await say(wave, shop, 3, 5, { xtenure01: 'o3' });
    await say(wave, shop, 12, 3);
    await close(wave);
    const page = await (await (await house.signedInAs(leader)).get('/')).text();
    expect(page).toContain('By “How long here?”');
    expect(page).toMatch(/Short[\s\S]*?22[\s\S]*?4\.0[\s\S]*?Long[\s\S]*?20[\s\S]*?2\.0/);
    expect(page).toContain('Not shown by itself, to protect people: For ever.');
    const browser = await house.signedInAs(await lumen.member('supervisor', { supervises: [shop] }));
    for (const path of ['/cases', '/teams', `/teams/${shop}`])
      expect(await (await browser.get(path)).text()).not.toContain('How long here?');
  });
});
