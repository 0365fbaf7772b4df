// The ways in: links that work once, passwords that tell nothing about addresses, one-time codes, and how often somebody may try.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onBehalfOf } from '#services/context.ts';
import { changePassword, confirmSecondFactor, prepareSecondFactor } from '#services/me.ts';
import { signInLetter } from '#services/sign-in.ts';
import { codeAt } from '#services/totp.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

const password = 'four words in a row';

onBothDatabases('signing in', ({ open }) => {
  const begin = async (choices = {}) => {
    const house = openHouse(await open(), choices);
    return { house, lumen: await found(house) };
  };
  const withPassword = async (house: House, company: Company, email: string) => {
    const actor = await company.member('leader', { email });
    await changePassword(await house.contextOf(actor), '', '', password);
    return actor;
  };
  const withSecondFactor = async (house: House, company: Company, email: string) => {
    const actor = await withPassword(house, company, email);
    const ctx = await house.contextOf(actor);
    await prepareSecondFactor(ctx);
    const { members } = house.store.t;
    const [row] = await house.store.select({ secret: members.totpSecret }).from(members).where(eq(members.id, actor.memberId));
    const secret = row!.secret!;
    const code = (offset = 0): string => codeAt(secret, Math.floor(house.clock.now.getTime() / 30_000) + offset);
    await confirmSecondFactor(ctx, code());
    house.clock.pass({ minutes: 2 });
    return { actor, code };
  };
  const linksOf = async (house: House, company: Company, email: string) => {
    await house.post('/sign-in', { email, how: 'link' });
    const { outbox } = house.store.t;
    const [task] = await house.store.select().from(outbox).where(eq(outbox.kind, 'sendSignInLink'));
    const payload = task!.payload as { memberId: string; to?: string };
    return (await signInLetter(onBehalfOf(house.visit(), company.id), payload.memberId, payload)).links.map(({ url }) =>
      url.slice('http://localhost:3000'.length),
    );
  };
  const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')!.split(';')[0]!;

  it('shows a page first, signs in once, and then the link looks like one that never was', async () => {
    const { house, lumen } = await begin();
    const { email } = await lumen.member('leader', { name: 'Anna' });
    const [path] = await linksOf(house, lumen, email);
    for (let i = 0; i < 3; i++) expect(await (await house.get(path!)).text()).toContain('Hello Anna');
    const entered = await house.post(path!, {});
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/']);
    expect((await house.get('/me', { cookie: cookieOf(entered) })).status).toBe(200);

    const invented = `${path!.slice(0, -1)}${path!.endsWith('A') ? 'B' : 'A'}`;
    const answers = await Promise.all([
      house.get(path!),
      house.get(invented),
      house.get('/sign-in/x'),
      house.get(`/sign-in/${'x'.repeat(58)}`),
    ]);
    const bodies = await Promise.all(answers.map(async (a) => (await a.text()).replaceAll(/value="\/sign-in[^"]*"/g, '')));
    expect(answers.map((a) => a.status)).toEqual([404, 404, 404, 404]);
    expect(new Set(bodies).size).toBe(1);
    expect((await house.post(path!, {})).status).toBe(404);
  });

  it('lets one of two who use a link at the same moment in', async () => {
    const { house, lumen } = await begin();
    const [path] = await linksOf(house, lumen, (await lumen.member('leader')).email);
    expect((await Promise.all([house.post(path!, {}), house.post(path!, {})])).map((a) => a.status).toSorted((a, b) => a - b)).toEqual([
      303, 404,
    ]);
  });

  it('ends a link after half an hour', async () => {
    const { house, lumen } = await begin();
    const [path] = await linksOf(house, lumen, (await lumen.member('leader')).email);
    house.clock.pass({ minutes: 31 });
    expect((await house.post(path!, {})).status).toBe(404);
  });

  it('keeps only hashes of links and sessions', async () => {
    const { house, lumen } = await begin();
    const [path] = await linksOf(house, lumen, (await lumen.member('leader')).email);
    const token = path!.split('/').pop()!;
    expect(JSON.stringify(await house.store.select().from(house.store.t.signInLinks))).not.toContain(token.slice(26));
    const cookie = cookieOf(await house.post(path!, {}));
    expect(JSON.stringify(await house.store.select().from(house.store.t.sessions))).not.toContain(cookie.slice(-32));
  });

  it('answers the same for an address it knows and one it does not, by link and by password', async () => {
    const { house, lumen } = await begin();
    const { email } = await withPassword(house, lumen, 'anna@example.com');
    const ask = async (form: Record<string, string>) => {
      const answer = await house.post('/sign-in', form);
      return [answer.status, answer.headers.get('location'), (await answer.text()).replaceAll(form['email']!, '')];
    };
    expect(await ask({ email, how: 'link' })).toEqual(await ask({ email: 'nobody@example.com', how: 'link' }));
    expect(await ask({ email, password: 'not the right one' })).toEqual(
      await ask({ email: 'nobody@example.com', password: 'not the right one' }),
    );
    expect(await house.store.$count(house.store.t.outbox)).toBe(1);
  });

  it('takes as long for an address it does not know', async () => {
    const { house, lumen } = await begin();
    await withPassword(house, lumen, 'anna@example.com');
    const median = async (email: string) => {
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        const from = performance.now();
        await house.post('/sign-in', { email, password: 'not the right one' });
        times.push(performance.now() - from);
        house.clock.pass({ minutes: 2 });
      }
      return times.toSorted((a, b) => a - b)[2]!;
    };
    const [known, unknown] = [await median('anna@example.com'), await median('nobody@example.com')];
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it('signs in by password, goes on to where one wanted to be, and nowhere else', async () => {
    const { house, lumen } = await begin();
    await withPassword(house, lumen, 'anna@example.com');
    const page = await house.get('/audit?after=1.a');
    expect(page.headers.get('location')).toBe('/sign-in?to=%2Faudit%3Fafter%3D1.a');
    const goTo = async (to: string) => {
      const entered = await house.post('/sign-in', { email: ' Anna@EXAMPLE.com ', password, to });
      house.clock.pass({ minutes: 5 });
      return entered.headers.get('location');
    };
    expect(await goTo('/audit?after=1.a')).toBe('/audit?after=1.a');
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', '/sign-out', 'javascript:alert(1)'])
      expect(await goTo(to)).toBe('/');
  });

  it('asks for the code after the password, takes each code once, and leaves the link for another try', async () => {
    const { house, lumen } = await begin();
    const { code } = await withSecondFactor(house, lumen, 'anna@example.com');
    const first = await house.post('/sign-in', { email: 'anna@example.com', password, to: '/audit' });
    expect(first.headers.get('set-cookie')).toBeNull();
    const path = first.headers.get('location')!;
    expect(path).toMatch(/^\/sign-in\/[\w-]{58}\?to=%2Faudit$/);
    expect(await (await house.get(path)).text()).toContain('name="code"');
    expect((await house.post(path, { to: '/audit' })).status).toBe(422);
    expect((await house.post(path, { code: code(5), to: '/audit' })).status).toBe(422);
    const entered = await house.post(path, { code: code(), to: '/audit' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/audit']);
    const again = (await house.post('/sign-in', { email: 'anna@example.com', password })).headers.get('location')!;
    expect((await house.post(again, { code: code() })).status).toBe(422);
    expect((await house.post(again, { code: code(1) })).status).toBe(303);
  });

  it('asks a link from a letter for the code as well', async () => {
    const { house, lumen } = await begin();
    const { code } = await withSecondFactor(house, lumen, 'anna@example.com');
    const [path] = await linksOf(house, lumen, 'anna@example.com');
    expect((await house.post(path!, {})).status).toBe(422);
    expect((await house.post(path!, { code: code() })).status).toBe(303);
  });

  it('lets nobody guess codes for long', async () => {
    const { house, lumen } = await begin();
    const { code } = await withSecondFactor(house, lumen, 'anna@example.com');
    const path = (await house.post('/sign-in', { email: 'anna@example.com', password })).headers.get('location')!;
    const tries = [];
    for (let i = 0; i < 8; i++) tries.push((await house.post(path, { code: String(100_000 + i) })).status);
    expect(tries.slice(0, 5)).toEqual([422, 422, 422, 422, 422]);
    expect(tries.at(-1)).toBe(429);
    expect((await house.post(path, { code: code() })).status).toBe(429);
  });

  it('asks which organization when address and password fit more than one, and writes one link each', async () => {
    const { house, lumen } = await begin();
    const ombra = await found(house, { name: 'Ombra' });
    for (const company of [lumen, ombra]) await withPassword(house, company, 'anna@example.com');
    const which = await house.post('/sign-in', { email: 'anna@example.com', password });
    const text = await which.text();
    const links = [...text.matchAll(/href="(\/sign-in\/[\w-]{58})"/g)].map(([, path]) => path!);
    expect([which.status, links.length, which.headers.get('set-cookie')]).toEqual([200, 2, null]);
    const entered = await house.post(links[1]!, {});
    expect(await (await house.get('/me', { cookie: cookieOf(entered) })).text()).toContain('Ombra');
    expect(await linksOf(house, lumen, 'anna@example.com')).toHaveLength(2);
    expect(await house.store.$count(house.store.t.outbox)).toBe(1);
  });

  it('opens only the organization whose password it is', async () => {
    const { house, lumen } = await begin();
    const ombra = await found(house, { name: 'Ombra' });
    await withPassword(house, lumen, 'anna@example.com');
    const other = await ombra.member('admin', { email: 'anna@example.com' });
    await changePassword(await house.contextOf(other), '', '', 'quite another password');
    const entered = await house.post('/sign-in', { email: 'anna@example.com', password: 'quite another password' });
    expect(await (await house.get('/me', { cookie: cookieOf(entered) })).text()).toContain('Ombra');
  });

  it('limits how often one address is tried, whether it is known or not, and how often one sender tries', async () => {
    const { house, lumen } = await begin();
    await withPassword(house, lumen, 'anna@example.com');
    for (const email of ['anna@example.com', 'nobody@example.com']) {
      const tries = [];
      for (let i = 0; i < 8; i++) tries.push((await house.post('/sign-in', { email, how: 'link' })).status);
      expect(tries).toEqual([303, 303, 303, 303, 303, 303, 429, 429]);
    }
    const others = [];
    for (let i = 0; i < 12; i++) others.push((await house.post('/sign-in', { email: `n${i}@example.com`, how: 'link' })).status);
    expect(others.at(-1)).toBe(429);
    house.clock.pass({ minutes: 10 });
    expect((await house.post('/sign-in', { email: 'anna@example.com', password })).status).toBe(303);
  });

  it('counts per sender behind our own proxy, and believes only what that one has noted', async () => {
    const house = openHouse(await open(), { proxies: 1 });
    await found(house);
    let n = 0;
    const last = async (address: (i: number) => string): Promise<number> => {
      let status = 0;
      for (let i = 0; i < 21; i++) {
        const headers = { 'x-forwarded-for': address(i) };
        status = (await house.post('/sign-in', { email: `n${++n}@example.com`, how: 'link' }, headers)).status;
      }
      return status;
    };
    expect(await last((i) => `192.0.2.${i}`)).toBe(303);
    expect(await last((i) => `192.0.2.${i}, 198.51.100.7`)).toBe(429);
  });

  it('gives cookies over https a name that no other host can set', async () => {
    const { house, lumen } = await begin({ baseUrl: 'https://coro.example' });
    await withPassword(house, lumen, 'anna@example.com');
    const entered = await house.post('/sign-in', { email: 'anna@example.com', password });
    const cookie = entered.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^__Host-coro_session=[\w-]{58}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect((await house.get('/me', { cookie: cookieOf(entered) })).status).toBe(200);
    expect((await house.get('/me', { cookie: cookieOf(entered).replace('__Host-', '') })).status).toBe(303);
  });

  it('signs out here and leaves other sessions alone', async () => {
    const { house, lumen } = await begin();
    const actor = await lumen.member('leader');
    const [here, elsewhere] = [await house.signedInAs(actor), await house.signedInAs(actor)];
    expect((await here.get('/sign-in')).headers.get('location')).toBe('/');
    const out = await here.post('/sign-out', {});
    expect(out.headers.get('set-cookie')).toMatch(/coro_session=; Max-Age=0/);
    expect((await here.get('/me')).status).toBe(303);
    expect((await elsewhere.get('/me')).status).toBe(200);
  });
});
