// The first start: one token, one organization, whoever comes second, and the same from the command line.
import { expect, it } from 'vitest';
import { setUp } from '#commands/set-up.ts';
import { signInLink } from '#commands/sign-in-link.ts';
import { readConfig } from '#config.ts';
import { newSetUpToken, setUpOrganization } from '#services/organizations.ts';
import { linkFor } from '#services/sign-in.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

const filled = {
  organization: 'Caffè Lumen',
  locale: 'it',
  timeZone: 'Europe/Rome',
  name: 'Anna Rossi',
  email: 'Anna@Example.com',
  password: '',
};

onBothDatabases('the first start', ({ open, fresh }) => {
  const begin = async () => {
    const house = openHouse(await open());
    return { house, token: (await newSetUpToken(house.visit()))! };
  };

  it('leads every page to the set-up, and no further once it is done', async () => {
    const { house, token } = await begin();
    for (const path of ['/', '/cases', '/sign-in', '/no-such-page']) {
      const answer = await house.get(path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 303, '/set-up']);
    }
    expect((await house.get('/health')).status).toBe(200);
    expect(await (await house.get(`/set-up?token=${token}`)).text()).toContain(`value="${token}"`);

    const done = await house.post('/set-up', { ...filled, token });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/?done=setUp']);
    const cookie = done.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^coro_session=[\w-]{58}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    const page = await house.get('/settings/teams', { cookie: cookie.split(';')[0]! });
    expect(await page.text()).toContain('Caffè Lumen');
    expect((await house.get('/set-up')).headers.get('location')).toBe('/');
    expect((await house.get('/', {})).headers.get('location')).not.toBe('/set-up');
  });

  it('starts with an administrator, two published questionnaires and an entry in the log', async () => {
    const { house, token } = await begin();
    await house.post('/set-up', { ...filled, token });
    const { t } = house.store;
    expect(await house.store.select().from(t.organizations)).toMatchObject([
      { name: 'Caffè Lumen', locale: 'it', timeZone: 'Europe/Rome', threshold: 5 },
    ]);
    expect(await house.store.select().from(t.members)).toMatchObject([{ email: 'anna@example.com', role: 'admin', passwordHash: null }]);
    expect((await house.store.select().from(t.surveys)).map((s) => `${s.kind} ${s.version}`).toSorted()).toEqual([
      'customer 1',
      'engagement 1',
    ]);
    expect((await house.store.select().from(t.audit)).map((a) => a.action)).toEqual(['organizationCreated']);
    expect(await house.store.select().from(t.installation)).toEqual([]);
  });

  it('keeps the token only as a hash, takes the newest one alone, and no other', async () => {
    const { house, token } = await begin();
    const newest = (await newSetUpToken(house.visit()))!;
    const kept = await house.store.select().from(house.store.t.installation);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(newest);
    for (const wrong of [token, 'x', '', ' ', 'é'.repeat(99), newest.toUpperCase() === newest ? 'y' : newest.toUpperCase()])
      expect((await house.post('/set-up', { ...filled, token: wrong })).status).toBe(422);
    expect((await house.post('/set-up', { ...filled, token: ` ${newest} ` })).status).toBe(303);
    expect(await newSetUpToken(house.visit())).toBeUndefined();
  });

  it('lets one of two who submit at the same moment win', async () => {
    const { house, token } = await begin();
    const answers = await Promise.all(['One', 'Two'].map((organization) => house.post('/set-up', { ...filled, organization, token })));
    expect(answers.map((a) => a.status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect(await house.store.$count(house.store.t.organizations)).toBe(1);
  });

  it('says beside each field what is wrong, keeps what was typed, and does not use the token up', async () => {
    const { house, token } = await begin();
    const answer = await house.post('/set-up', {
      token,
      organization: ' ',
      locale: 'de',
      timeZone: 'Europe/Rome',
      name: 'Anna',
      email: 'anna@',
      password: '',
    });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    for (const field of ['organization', 'locale', 'email']) expect(text).toContain(`id="field-${field}-fault"`);
    expect(text).toContain('value="anna@"');
    expect((await house.post('/set-up', { ...filled, token, timeZone: 'Mars/Olympus' })).status).toBe(422);
    expect((await house.post('/set-up', { ...filled, token, password: 'short' })).status).toBe(422);
    expect((await house.post('/set-up', { ...filled, token, password: 'long enough to be kept' })).status).toBe(303);
  });

  it('makes further organizations from the command line, each with its own administrator and way in', async () => {
    const { house, token } = await begin();
    await house.post('/set-up', { ...filled, token });
    const wanted = { name: 'Ombra', locale: 'en', timeZone: 'UTC', administrator: { name: 'Anna', email: 'anna@example.com' } } as const;
    await setUpOrganization(house.visit(), wanted);
    const links = await linkFor(house.visit(), 'anna@example.com');
    expect(links.map((link) => link.organization)).toEqual(['Caffè Lumen', 'Ombra']);
    const path = new URL(links[1]!.url).pathname;
    const entered = await house.post(path, {});
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
    expect(await (await house.get('/me', { cookie })).text()).toContain('Ombra');
  });

  it('goes by the command line, which prints sign-in links and says what is wrong', async () => {
    const url = await fresh();
    const config = readConfig({ DATABASE_URL: url, APP_SECRET: 'a secret that only the tests know!', BASE_URL: 'https://coro.example' });
    const words = [
      '--name',
      'Lumen',
      '--administrator',
      'Anna Rossi',
      '--email',
      'ANNA@example.com',
      '--language',
      'it',
      '--time-zone',
      'Europe/Rome',
    ];
    await setUp.run(config, words);
    await signInLink.run(config, ['anna@example.com']);
    await expect(signInLink.run(config, ['nobody@example.com'])).rejects.toThrow('Nobody with the address nobody@example.com is a member.');
    await expect(signInLink.run(config, [])).rejects.toThrow('Say whose link');
    await expect(setUp.run(config, ['--nam', 'x'])).rejects.toThrow('This could not be read.');
    for (const [at, wrong, field] of [
      [1, ' ', 'name'],
      [5, 'anna', 'email'],
      [7, 'de', 'language'],
      [9, 'Mars', 'timeZone'],
    ] as const)
      await expect(setUp.run(config, words.with(at, wrong))).rejects.toMatchObject({ faults: [{ field }] });

    const { t, ...store } = await open(url);
    expect(await store.select({ name: t.organizations.name, locale: t.organizations.locale }).from(t.organizations)).toEqual([
      { name: 'Lumen', locale: 'it' },
    ]);
    expect(await store.select({ email: t.members.email }).from(t.members)).toEqual([{ email: 'anna@example.com' }]);
    expect(await store.$count(t.signInLinks)).toBe(2);
  });
});
