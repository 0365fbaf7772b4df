// Somebody ends the questions on a phone without script, thinks again, and finds no barrier; and a member reads what became of letters.
import { isNotNull } from 'drizzle-orm';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { defaultRules } from '#domain/contact.ts';
import { openSession } from '#services/sessions.ts';
import { askCustomers, askEmployees } from '#tests/support/asked.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { eventText, listening, webhook } from '#tests/support/feedback.ts';
import { serveHouse } from '#tests/support/server.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

const phone = { viewport: { width: 360, height: 740 } };

onBothDatabases('leaving in a browser', ({ open }) => {
  it('takes one tap and no script, is understood, and is taken back by another', async () => {
    const house = await serveHouse(await open());
    const lumen = await found(house, { contactRules: { ...defaultRules, employeesMayLeave: true } });
    const team = await lumen.team('Milano');
    const [bea, enzo] = [await lumen.customer(team), await lumen.employee(team)];
    const [customers, employees] = [await askCustomers(house, lumen), await askEmployees(house, lumen)];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await (await chromium.newContext({ ...phone, colorScheme, javaScriptEnabled: false })).newPage();
      const heading = (name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();
      const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
      await page.goto(`${house.url}/u/${customers.token(bea)}`);
      await heading('Shall Lumen stop asking you?');
      await press('Do not ask me again');
      await heading('We will not ask you again.');
      await page.reload();
      await press('Ask me again');
      await heading('We may ask you again.');
      await press('Ask me less often');
      await heading('We will ask you less often.');
      await press('Ask me again');
      await page.goto(`${house.url}/p/${employees.token(enzo)}`);
      await press('Send me no more of them');
      await heading('You will get no more of these letters.');
      await press('Send them to me again');
      await heading('You will get these letters again.');
      await page.context().close();
    }
    const { addresses: a } = house.store.t;
    expect(await house.store.$count(a, isNotNull(a.stopped))).toBe(0);
    await house.stop();
  });

  it('has no barriers, light or dark, on a phone or a desk, and nothing wider than the screen', async () => {
    const house = await serveHouse(await open(), { delivery: listening });
    const lumen = await found(house, { contactRules: { ...defaultRules, employeesMayLeave: true }, accent: '#f2b705' });
    const team = await lumen.team('Milano');
    const [bea, enzo] = [await lumen.customer(team, { email: 'bea@post.example' }), await lumen.employee(team)];
    const [customers, employees] = [await askCustomers(house, lumen), await askEmployees(house, lumen)];
    const bounce = { bounce: { type: 'Permanent', subType: 'General', message: '550 5.1.1 No such user' } };
    const tags = { organization: lumen.id, invitation: customers.invitationId(bea) };
    await webhook(house, eventText({ type: 'email.bounced', tags, data: bounce }));
    const admin = await lumen.member('admin');
    const session = await openSession(house.visit(), { organizationId: lumen.id, id: admin.memberId }, 'tests');
    const pages = [
      `/u/${customers.token(bea)}`,
      `/u/${customers.token(bea)}?lang=ar`,
      `/p/${employees.token(enzo)}`,
      '/u/nowhere',
      `/surveys/${customers.surveyId}/delivery`,
      '/people/stopped',
      `/people/customers/${bea}`,
      '/settings/delivery',
    ];
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1440, 'light'],
    ] as const) {
      const context = await chromium.newContext({ viewport: { width, height: 800 }, colorScheme });
      await context.addCookies([{ name: sessionCookie, value: session, url: house.url }]);
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(house.url + path);
        expect([path, await barriers(page)]).toEqual([path, []]);
        expect([path, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([path, true]);
      }
      await context.close();
    }
    await house.stop();
  });
});
