// Whatever a form, an address or a header says, the answer is a sentence and never a bug.
import { expect, it } from 'vitest';
import { newSetUpToken } from '#services/organizations.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse, type Person } from '#tests/support/house.ts';

const values: Readonly<Record<string, string>> = {
  nothing: '',
  long: 'x'.repeat(10_000),
  wide: '👩‍👩‍👧‍👦'.repeat(900),
  rightToLeft: 'שלום \u202e evil \u2066 عالم',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>"\'',
  nul: 'a\u0000b',
  lines: 'a\r\nb\nc',
  surrogate: 'a%ED%A0%80b',
  formula: '=HYPERLINK("http://evil.example")',
  like: '%_\\',
  sql: "'; drop table members; --",
  number: '-99999999999999999999',
  prototype: '__proto__',
};

const fields = [
  'name',
  'email',
  'password',
  'current',
  'code',
  'to',
  'how',
  'locale',
  'timeZone',
  'token',
  'organization',
  'role',
  'teams',
  'members',
  'parentId',
];
const more = ['teamId', 'reference', 'phone', 'accent', 'replyTo', 'threshold', 'back', 'theme', '__proto__', 'constructor'];

onBothDatabases('hostile input', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const team = await lumen.team('Nord');
    const [admin, other] = [await lumen.member('admin'), await lumen.member('leader')];
    const paths = [
      '/sign-in',
      '/set-up',
      '/preferences',
      '/me',
      '/me/password',
      '/me/second-factor/on',
      '/me/second-factor/off',
      '/members/new',
      `/members/${other.memberId}`,
      '/people/customers/new',
      '/people/employees/new',
      `/people/customers/${await lumen.customer(team)}`,
      `/people/employees/${await lumen.employee(team)}`,
      '/settings',
      '/settings/teams/new',
      `/settings/teams/${team}`,
      `/settings/teams/${team}/supervisors`,
    ];
    return { house, lumen, team, paths, person: await house.signedInAs(admin) };
  };
  /** Collects what is a bug instead of an answer. */
  const judge = () => {
    const bugs: string[] = [];
    const fits = async (what: unknown, answer: Response): Promise<void> => {
      const text = await answer.text();
      if (answer.status >= 500) bugs.push(`${JSON.stringify(what)}: ${answer.status}`);
      if (/<script>alert|onerror=alert\(1\)>"/.test(text)) bugs.push(`${JSON.stringify(what)}: markup`);
    };
    return { bugs, fits };
  };

  it.each(Object.entries(values))('in every field of every form: %s', async (_, value) => {
    const { house, paths, person } = await begin();
    const { bugs, fits } = judge();
    const form = Object.fromEntries([...fields, ...more].map((field) => [field, value]));
    for (const path of paths) {
      await fits(path, await person.post(path, form));
      house.clock.pass({ minutes: 10 });
    }
    expect(bugs).toEqual([]);
  });

  it('in one field at a time, beside others that are fine', async () => {
    const { house, team, person } = await begin();
    const { bugs, fits } = judge();
    let n = 0;
    const forms: readonly (readonly [string, () => Record<string, string>])[] = [
      [
        '/people/customers/new',
        () => ({ name: 'Bo', email: `bo${++n}@example.com`, reference: `r${n}`, phone: '1', locale: 'en', teamId: team }),
      ],
      ['/members/new', () => ({ name: 'Bo', email: `bo${++n}@example.com`, role: 'leader', locale: 'en', teams: team })],
      ['/settings', () => ({ name: 'Bo', locale: 'en', timeZone: 'UTC', accent: '#112233', replyTo: 'a@example.com', threshold: '5' })],
      ['/settings/teams/new', () => ({ name: `T${++n}`, parentId: team })],
      ['/me', () => ({ name: 'Bo', locale: 'en' })],
    ];
    for (const [path, fine] of forms)
      for (const field of Object.keys(fine()))
        for (const [kind, value] of Object.entries(values))
          await fits([path, field, kind], await person.post(path, { ...fine(), [field]: value }));
    house.clock.pass({ minutes: 10 });
    expect(bugs).toEqual([]);
  });

  it('in what a form is made of: nothing, another type, fields many times, more than is read', async () => {
    const { house, paths, person } = await begin();
    const { bugs, fits } = judge();
    const raw = (who: Person, path: string, body: BodyInit | null, type?: string) =>
      who.send(path, {
        method: 'POST',
        body,
        headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin', ...(type && { 'content-type': type }) },
      });
    const url = 'application/x-www-form-urlencoded';
    for (const path of paths) {
      await fits(path, await raw(person, path, null));
      await fits(path, await raw(person, path, '{"name":["a"]}', 'application/json'));
      await fits(path, await raw(person, path, new FormData()));
      await fits(path, await raw(person, path, new Uint8Array([0xff, 0xfe, 0x00, 0x25]), url));
      await fits(path, await raw(person, path, '%&=&%zz=%&name[]=1&name[]=2&', url));
      await fits(
        path,
        await raw(person, path, 'name=a&name=b&email=a@example.com&email=b@example.com&teams=1&teams=2&role=admin&role=leader', url),
      );
      await fits(path, await raw(person, path, `teams=${'x%0a'.repeat(60_000)}&members=${'y%0a'.repeat(60_000)}`, url));
      await fits(path, await raw(person, path, `name=${'x'.repeat(600_000)}`, url));
      house.clock.pass({ minutes: 10 });
    }
    const big = await raw(person, '/me', `name=${'x'.repeat(600_000)}`, url);
    expect(big.status).toBe(422);
    expect(bugs).toEqual([]);
  });

  it('in addresses', async () => {
    const { person } = await begin();
    const { bugs, fits } = judge();
    const parts = [
      '%00',
      'x'.repeat(5000),
      '%F0%9F%92%A5',
      '..%2f..%2fetc%2fpasswd',
      "'--",
      '%E0%A4%A',
      '__proto__',
      '%3Cscript%3Ealert(1)%3C/script%3E',
    ];
    for (const part of parts)
      for (const path of [
        `/people/customers/${part}`,
        `/people/${part}`,
        `/people/customers?q=${part}`,
        `/people/customers?team=${part}`,
        `/people/customers?after=id.${part}&people=${part}`,
        `/waves/new?people=${part}`,
        `/waves/new?survey=${part}&people=${part}`,
        `/people/customers/new?team=${part}`,
        `/members/${part}`,
        `/settings/teams/${part}`,
        `/settings/teams/new?under=${part}`,
        `/audit?after=${part}`,
        `/audit?after=999999999999999.${part}`,
        `/sign-in/${part}`,
        `/sign-in?to=${part}`,
        `/set-up?token=${part}`,
        `/me?done=${part}`,
        `/${part}`,
      ])
        await fits(path.slice(0, 60), await person.get(path));
    expect(bugs).toEqual([]);
  });

  it('in cookies and other headers', async () => {
    const { house } = await begin();
    const { bugs, fits } = judge();
    for (const value of ['x', 'x'.repeat(4000), '%00', 'a'.repeat(58), '"', 'coro_session'])
      await fits(
        value.slice(0, 20),
        await house.get('/me', {
          cookie: `coro_session=${value}; coro_locale=${value}; coro_theme=${value}`,
          'accept-language': value,
          'user-agent': value,
        }),
      );
    expect(bugs).toEqual([]);
  });

  it('before there is an organization', async () => {
    const house = openHouse(await open());
    const { bugs, fits } = judge();
    const token = (await newSetUpToken(house.visit()))!;
    const fine = { token, organization: 'Lumen', locale: 'en', timeZone: 'UTC', name: 'Anna', email: 'anna@example.com', password: '' };
    for (const field of ['token', 'locale', 'timeZone', 'email', 'password'] as const)
      for (const [kind, value] of Object.entries(values)) {
        if (field === 'password' && kind !== 'long') continue;
        const answer = await house.post('/set-up', { ...fine, [field]: value });
        await fits([field, kind], answer);
        expect([field, kind, answer.status]).toEqual([field, kind, 422]);
        house.clock.pass({ minutes: 10 });
      }
    expect(bugs).toEqual([]);
  });

  it('keeps what people wrote as they wrote it, and shows it as text', async () => {
    const { house, team, person } = await begin();
    const name = '=1+1 <b>Ångström</b> שלום 👩‍👩‍👧‍👦 "&"';
    const made = await person.post('/people/customers/new', {
      name,
      email: 'x@example.com',
      reference: '=2+3',
      phone: '@x',
      locale: 'en',
      teamId: team,
    });
    const page = await (await person.get(made.headers.get('location')!)).text();
    expect(page).toContain('=1+1 &lt;b&gt;Ångström&lt;/b&gt; שלום 👩‍👩‍👧‍👦 &quot;&amp;&quot;');
    const kept = await house.store.select({ name: house.store.t.customers.name }).from(house.store.t.customers);
    expect(kept.map((row) => row.name)).toContain(name);
  });
});
