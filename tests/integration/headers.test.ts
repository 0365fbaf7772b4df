// Every answer, whatever it answers, tells the browser to run nothing but our own scripts and to pass nothing on.
import { expect, it } from 'vitest';
import { newSetUpToken } from '#services/organizations.ts';
import { askForLink } from '#services/sign-in.ts';
import { askCustomers, askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

const always = {
  'content-security-policy': /^default-src 'none'; (?!.*unsafe).*base-uri 'none'; frame-ancestors 'none'$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(same-origin|strict-origin|no-referrer)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cache-control': /^(private, no-store|public, max-age=31536000, immutable)$/,
  'strict-transport-security': /^max-age=\d{8}$/,
};
const inline = /<script(?![^>]* src=|[^>]* type="application\/json")|<[^>]+\s(?:style|on[a-z]+)=|javascript:/i;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'];

onBothDatabases('every answer', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open(), { baseUrl: 'https://coro.example' });
    const lumen = await found(house);
    const team = await lumen.team('Nord');
    const [bea, ugo] = [await lumen.customer(team), await lumen.employee(team)];
    const links = [`/s/${(await askCustomers(house, lumen)).token(bea)}`, `/p/${(await askEmployees(house, lumen)).token(ugo)}`, '/e/'];
    const member = await lumen.member('admin', { email: 'anna@example.com' });
    return { house, links, member };
  };

  it('has all headers and nothing inline, on every address by every method, for a member and for nobody', async () => {
    const { house, links, member } = await begin();
    const doors = house.app.routes.map((route) => route.path).filter((path) => !/\*|:id\/html/.test(path));
    const odd = [
      '/nowhere',
      '/cases/',
      '//cases',
      '/%',
      '/%ff',
      '/%00',
      '/s/%E0%A4%A',
      '/assets/..%2f..%2fpackage.json',
      `/${'x'.repeat(9000)}`,
    ];
    const addresses = new Set([
      ...doors.map((path) => path.replaceAll(/:\w+/g, 'junk')),
      ...links,
      ...links.map((link) => `${link}?lang=it&score=3`),
      ...odd,
    ]);
    const wrong: string[] = [];
    for (const path of addresses)
      for (const method of methods)
        for (const person of [house, await house.signedInAs(member)]) {
          const response = await person.send(path, { method, headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin' } });
          const text = await response.text();
          const lacks = Object.entries(always).filter(([name, value]) => !value.test(response.headers.get(name) ?? ''));
          if (
            lacks.length > 0 ||
            response.status >= 500 ||
            (text.startsWith('<!') && inline.test(text)) ||
            (method === 'HEAD' && text !== '')
          )
            wrong.push(
              `${method} ${path.slice(0, 60)} ${response.status} ${lacks.map(([name]) => name).join(' ')} ${inline.exec(text)?.[0] ?? ''}`,
            );
        }
    expect(wrong).toEqual([]);
    expect(addresses.size).toBeGreaterThan(60);
  });

  it('of an address that opens something keeps that address to itself, and links lead to BASE_URL whatever the request calls the host', async () => {
    const { house, links } = await begin();
    const post = deskMailer();
    await askForLink(house.visit(), 'anna@example.com', undefined);
    await workOff(house, post);
    const link = /https:\/\/coro\.example(\/sign-in\/[\w-]+)/.exec(post.letters.at(-1)?.text ?? '')?.[1] ?? '';
    expect(link).toMatch(/^\/sign-in\/.{40}/);
    const told = async (path: string) =>
      (await house.get(path, { host: 'evil.example', 'x-forwarded-host': 'evil.example' })).headers.get('referrer-policy');
    expect(await told(link)).toBe('strict-origin');
    expect(await told('/sign-in/junk')).toBe('strict-origin');
    for (const path of links) expect(await told(path)).toBe('no-referrer');
    for (const path of ['/sign-in', link, ...links])
      expect(await (await house.get(path, { host: 'evil.example' })).text()).not.toContain('evil');
  });

  it('of the first start keeps the set-up token to itself', async () => {
    const house = openHouse(await open());
    const token = await newSetUpToken(house.visit());
    const page = await house.get(`/set-up?token=${token}`);
    expect(page.status).toBe(200);
    expect(page.headers.get('referrer-policy')).toBe('strict-origin');
  });

  it('gives cookies that no script can read and no other site can send along with a form', async () => {
    const { house } = await begin();
    const kept = await house.post('/preferences', { theme: 'dark', locale: 'it' });
    const cookies = kept.headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});
