// Somebody sets Coro up, invites a colleague, secures the account and looks after people, in a real browser; nothing stands in anybody's way.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { prepareSecondFactor } from '#services/me.ts';
import { newSetUpToken } from '#services/organizations.ts';
import { openSession } from '#services/sessions.ts';
import { linkFor } from '#services/sign-in.ts';
import { codeAt } from '#services/totp.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { serveHouse } from '#tests/support/server.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState();
};

onBothDatabases('the way in, in a browser', ({ open, dialect }) => {
  it('leads from the printed token to a colleague who signs in by the letter, without any script', async () => {
    const house = await serveHouse(await open());
    const token = (await newSetUpToken(house.visit()))!;
    const first = await (await chromium.newContext({ javaScriptEnabled: false })).newPage();
    await first.goto(house.url);
    expect(new URL(first.url()).pathname).toBe('/set-up');
    await press(first, 'Create the organization');
    expect(await first.getByRole('alert').innerText()).toContain('Set-up token: Fill this in, please.');

    await first.getByLabel('Set-up token').fill(token);
    await first.getByLabel('Name', { exact: true }).fill('Caffè Lumen');
    await first.getByLabel('Time zone').selectOption('Europe/Rome');
    await first.getByLabel('Your name').fill('Anna Rossi');
    await first.getByLabel('E-mail').fill('anna@example.com');
    await press(first, 'Create the organization');
    expect(await first.getByRole('status').innerText()).toContain('Welcome.');

    expect(await first.getByRole('link', { name: 'Import people' }).getAttribute('href')).toBe('/imports');
    await first.goto(`${house.url}/settings/teams`);
    await first.getByRole('link', { name: 'Add a team' }).click();
    await first.getByLabel('Name').fill('Duomo');
    await press(first, 'Add a team');
    await first.goto(`${house.url}/members/new`);
    await first.getByLabel('Name').fill('Sara Bianchi');
    await first.getByLabel('E-mail').fill('sara@example.com');
    await first.getByLabel('Duomo').check();
    await press(first, 'Send the invitation');

    const desk = deskMailer();
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(1);
    expect(desk.letters[0]!.text).toContain('Anna Rossi has made you a member of Caffè Lumen');
    const link = /http:\/\/\S+\/sign-in\/[\w-]{58}/.exec(desk.letters[0]!.text)![0];
    const second = await (await chromium.newContext({ javaScriptEnabled: false })).newPage();
    await second.goto(link);
    await press(second, 'Sign in');
    await second.goto(`${house.url}/me`);
    expect(await second.getByRole('heading', { level: 1 }).innerText()).toBe('Sara Bianchi');
    await house.stop();
  });

  it('asks for the code of an app that was set up from the key, and comes back to where one wanted to be', async () => {
    const house = await serveHouse(await open());
    const lumen = await found(house);
    const actor = await lumen.member('leader', { email: 'leo@example.com' });
    const context = await chromium.newContext();
    const page = await context.newPage();
    await page.goto((await linkFor(house.visit(), actor.email))[0]!.url);
    await press(page, 'Sign in');
    await page.goto(`${house.url}/me`);
    await page.getByLabel('New password').fill('four words in a row');
    await press(page, 'Set the password');
    await press(page, 'Set up a second factor');
    const secret = (await page.locator('dd.code').innerText()).replaceAll(' ', '');
    const code = (): string => codeAt(secret, Math.floor(house.clock.now.getTime() / 30_000));
    await page.getByLabel('Code from your app').fill(code());
    await press(page, 'Switch it on');
    expect(await page.getByRole('status').innerText()).toContain('The second factor is on.');

    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.waitForURL(/\/sign-in$/);
    house.clock.pass({ minutes: 3 });
    await page.goto(`${house.url}/audit`);
    await page.getByLabel('E-mail').fill('LEO@example.com');
    await page.getByLabel('Password').fill('four words in a row');
    await press(page, 'Sign in');
    await page.getByLabel('Code from your app').fill('000000');
    await press(page, 'Sign in');
    expect(await page.getByLabel('Code from your app').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Code from your app').fill(code());
    await press(page, 'Sign in');
    expect(new URL(page.url()).pathname).toBe('/audit');
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('switched on a second factor')]),
    );
    await house.stop();
  });

  it('keeps what was typed when a person cannot be added, and then finds the person', async () => {
    const house = await serveHouse(await open());
    const lumen = await found(house);
    await lumen.team('Nord > Duomo');
    const context = await chromium.newContext({ viewport: { width: 360, height: 740 } });
    await signIn(context, house, await lumen.member('admin'));
    const page = await context.newPage();
    await page.goto(`${house.url}/people/customers/new`);
    await page.getByLabel('Name').fill('Giulia “la Rossa” <Ferri>');
    await page.getByLabel('E-mail').fill('giulia@');
    await press(page, 'Add a customer');
    expect(await page.getByLabel('Name').inputValue()).toBe('Giulia “la Rossa” <Ferri>');
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^E-mail/ })
      .click();
    await page.keyboard.press('End');
    await page.keyboard.type('example.com');
    await page.getByLabel('Team').selectOption({ label: 'Nord › Duomo' });
    await press(page, 'Add a customer');
    await page.goto(`${house.url}/people/customers`);
    await page.getByLabel('Name, e-mail or reference').fill('ROSSA');
    await press(page, 'Search');
    await page.getByRole('link', { name: 'Giulia “la Rossa” <Ferri>' }).click();
    expect(await page.getByLabel('E-mail').inputValue()).toBe('giulia@example.com');
    await house.stop();
  });

  // What a page looks like does not depend on the database.
  const looks = dialect === 'sqlite' ? [['en', 1440, 'light'] as const, ['it', 360, 'dark'] as const] : [];
  for (const [locale, width, colorScheme] of looks)
    it(`has no barriers on any page (${locale}, ${width} px, ${colorScheme})`, async () => {
      const fresh = await serveHouse(await open());
      const house = await serveHouse(await open());
      const lumen = await found(house, { accent: '#ffd400' });
      const team = await lumen.team('Nord > Milano');
      const [admin, sara] = [
        await lumen.member('admin', { email: 'ada@example.com' }),
        await lumen.member('supervisor', { supervises: [team] }),
      ];
      const [customer, employee] = [await lumen.customer(team), await lumen.employee(team)];
      const { token } = await askCustomers(house, lumen);
      await house.post(`/s/${token(customer)}`, { nps: '3', why: 'x'.repeat(400) });
      await prepareSecondFactor(await house.contextOf(admin));
      const context = await chromium.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
      await context.addCookies([{ name: 'coro_locale', value: locale, url: house.url }]);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => void faults.push(error.message));
      page.on(
        'console',
        (message) => void (message.type() === 'error' && !/status of 404/.test(message.text()) && faults.push(message.text())),
      );
      const look = async (url: string): Promise<void> => {
        await page.goto(url);
        const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
        faults.push(...(await barriers(page)).map((b) => `${url} ${JSON.stringify(b)}`), ...(wide ? [`${url} is too wide`] : []));
      };
      const link = (await linkFor(house.visit(), 'ada@example.com'))[0]!.url;
      for (const url of [`${fresh.url}/set-up`, `${house.url}/sign-in`, `${house.url}/sign-in/sent`, link, `${house.url}/sign-in/x`])
        await look(url);
      await signIn(context, house, admin);
      const own = ['/me', '/me/second-factor', '/members', '/members/new', `/members/${sara.memberId}`, '/settings', '/audit'];
      const teams = ['/settings/teams', '/settings/teams/new', `/settings/teams/${team}`];
      const people = [
        '/people/customers',
        '/people/employees?q=nobody',
        '/people/customers/new',
        `/people/customers/${customer}`,
        `/people/employees/${employee}`,
      ];
      for (const path of [...own, ...teams, ...people]) await look(house.url + path);
      expect(faults).toEqual([]);
      await Promise.all([house.stop(), fresh.stop()]);
    });
});

async function signIn(
  context: BrowserContext,
  house: Awaited<ReturnType<typeof serveHouse>>,
  actor: { organizationId: string; memberId: string },
): Promise<void> {
  const value = await openSession(house.visit(), { organizationId: actor.organizationId, id: actor.memberId }, 'tests');
  await context.addCookies([{ name: sessionCookie, value, url: house.url }]);
}
