// An administrator sets up a programme, its touchpoint and a key in a browser, and records a visit; nothing stands in anybody's way.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { createProgramme } from '#services/programmes.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { openSession } from '#services/sessions.ts';
import { createSurvey } from '#services/surveys.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { serveHouse } from '#tests/support/server.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

onBothDatabases('programmes in a browser', ({ open }) => {
  it.each([
    ['with script, on a screen', true, 1440],
    ['with script, on a phone', true, 320],
    ['without script, on a phone', false, 320],
  ])('are set up %s', async (_, javaScriptEnabled, width) => {
    const house = await serveHouse(await open());
    const lumen = await found(house);
    const duomo = await lumen.team('Nord > Duomo');
    const bea = await lumen.customer(duomo, { name: 'Bea' });
    const admin = await lumen.member('admin');
    const ctx = await house.contextOf(admin);
    await createSurvey(ctx, 'customer', 'After the visit', customerQuestionnaire());
    const surveyId = await createSurvey(ctx, 'engagement', 'Team survey', engagementQuestionnaire());
    const settings = { openDays: 10, reminders: [4], teamIds: [], firstDay: '2026-04-01', everyMonths: 3, items: 'half' } as const;
    const calendar = await createProgramme(ctx, { kind: 'calendar', name: 'Pulse', surveyId, settings });
    const context = await chromium.newContext({ javaScriptEnabled, viewport: { width, height: 800 } });
    const token = await openSession(house.visit(), { organizationId: lumen.id, id: admin.memberId }, 'tests');
    await context.addCookies([{ name: sessionCookie, value: token, url: house.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const inOrder = async (): Promise<void> => {
      // What looks for barriers is a script itself.
      if (!javaScriptEnabled) return;
      expect([page.url(), await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')]).toEqual([page.url(), true]);
      expect([page.url(), await barriers(page)]).toEqual([page.url(), []]);
    };

    await page.goto(`${house.url}/programmes/new`);
    await inOrder();
    await page.getByRole('link', { name: 'Customers, after a visit' }).click();
    await inOrder();
    await page.getByRole('button', { name: 'Start the programme' }).click();
    await page.getByRole('alert').waitFor();
    await inOrder();
    await page.getByLabel('Name', { exact: true }).fill('Visits');
    await page.getByRole('button', { name: 'Start the programme' }).click();
    await page.getByRole('link', { name: 'New touchpoint' }).click();
    await inOrder();
    await page.getByLabel('Name', { exact: true }).fill('Shop counter');
    await page.getByRole('button', { name: 'Add the touchpoint' }).click();
    await page.getByText('It asks after every visit at 1 touchpoint').waitFor();

    await page.goto(`${house.url}/people/customers/${bea}`);
    await page.getByRole('link', { name: 'Record a visit' }).click();
    await inOrder();
    await page.getByLabel('Time').fill('09:30');
    await page.getByRole('button', { name: 'Record the visit' }).click();
    await page.getByText('The visit is recorded.').waitFor();
    await page.goto(`${house.url}/programmes`);
    await inOrder();
    await page.getByRole('link', { name: 'Visits' }).click();
    await page.getByText('will be asked').waitFor();
    await inOrder();
    await page.goto(`${house.url}/programmes/${calendar}`);
    await inOrder();
    await page.goto(`${house.url}/programmes/${calendar}/settings`);
    await inOrder();

    await page.goto(`${house.url}/settings/keys`);
    await page.getByLabel('What for').fill('Till');
    await page.getByRole('button', { name: 'Make a key' }).click();
    await page.getByText('Copy this key now').waitFor();
    await inOrder();
    await page.getByRole('link', { name: 'I have copied it' }).click();
    await page.getByText('in force').waitFor();
    await inOrder();
    await context.close();
    await house.stop();
  });
});
