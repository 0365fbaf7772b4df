// An administrator sets the contact rules, sees before a wave is sent whom they spare, and afterwards why; without script, on a phone.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultRules } from '#domain/contact.ts';
import { sessionCookie } from '#http/session.ts';
import { customerQuestionnaire } from '#services/questionnaires.ts';
import { openSession } from '#services/sessions.ts';
import { createSurvey } from '#services/surveys.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { serveHouse } from '#tests/support/server.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

let chromium: Browser;
beforeAll(async () => {
  chromium = await launchBrowser();
});
afterAll(() => chromium.close());

onBothDatabases('the contact rules', ({ open }) => {
  it('are set, shown before a wave is sent, and explained afterwards', { timeout: 120_000 }, async () => {
    const house = await serveHouse(await open());
    const lumen = await found(house, { contactRules: { ...defaultRules, restDays: 7 } });
    const nord = await lumen.team('Nord');
    const admin = await lumen.member('admin');
    await lumen.customer(nord, { name: 'Ada Bianchi', lastAskedDay: '2026-03-06' });
    const bea = await lumen.customer(nord, { name: 'Bea Conti', lastAskedDay: '2026-03-09' });
    await lumen.customer(nord, { name: 'Carla Neri', email: null });
    for (let n = 0; n < 12; n++) await lumen.customer(nord, { name: `Dario ${n}` });
    const ctx = await house.contextOf(admin);
    const surveyId = await createSurvey(ctx, 'customer', 'After the visit', customerQuestionnaire());
    const token = await openSession(house.visit(), { organizationId: lumen.id, id: admin.memberId }, 'tests');
    const visit = async (options: BrowserContextOptions) => {
      const context = await chromium.newContext(options);
      await context.addCookies([{ name: sessionCookie, value: token, url: house.url }]);
      return context;
    };

    const phone = await visit({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    const page = await phone.newPage();
    await page.goto(`${house.url}/settings`);
    await page.getByRole('link', { name: 'Contact rules' }).click();
    await page.getByLabel('Letters a day at most').fill('5');
    await page.getByLabel('Until', { exact: true }).fill('07:00');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The end of the hours comes before their beginning').first().waitFor();
    await page.getByLabel('Until', { exact: true }).fill('19:30');
    await page.getByLabel('From (1)').fill('2026-03-11');
    await page.getByLabel('To (1)').fill('2026-03-11');
    await page.getByLabel('Public holidays of').selectOption('IT');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    expect([await page.getByLabel('From (1)').inputValue(), await page.getByLabel('From (2)').inputValue()]).toEqual(['2026-03-11', '']);

    await page.goto(`${house.url}/waves/new?survey=${surveyId}`);
    await page.getByLabel('First reminder after days').fill('5');
    await page.getByRole('button', { name: 'Look once more' }).click();
    for (const words of ['12 customers will be asked', '2 people wait for their turn', 'The letters leave on 3 days', 'after 5 days'])
      await page.getByText(words).first().waitFor();
    expect(await page.getByRole('row', { name: /Resting since the last letter.*Ada Bianchi/ }).count()).toBe(1);
    expect(await page.getByRole('row', { name: /No e-mail address.*Carla Neri/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Ask 14 customers' }).click();
    const wave = new URL(page.url()).pathname;
    await workOff(house, deskMailer());

    await page.goto(house.url + wave);
    await page.getByText('10 people are kept by a rule').waitFor();
    await page.goto(`${house.url}${wave}/kept?state=waiting&reason=rested`);
    await page.getByRole('button', { name: 'Do not ask any more' }).first().click();
    await page.getByText('Not asked in this wave any more.').waitFor();
    await page.goto(`${house.url}/people/customers/${bea}`);
    await page.getByText(/rested until 16 Mar/).waitFor();
    await phone.close();

    const paths = [
      '/settings/rules',
      `/waves/new?survey=${surveyId}`,
      wave,
      `${wave}/kept?state=planned&reason=dayFull`,
      `/people/customers/${bea}`,
    ];
    for (const [width, colorScheme, locale] of [
      [360, 'light', 'en'],
      [1440, 'dark', 'it'],
    ] as const) {
      const context = await visit({ viewport: { width, height: 900 }, colorScheme });
      await context.addCookies([{ name: 'coro_locale', value: locale, url: house.url }]);
      const shown = await context.newPage();
      for (const path of paths) {
        await shown.goto(house.url + path);
        expect({ path, barriers: await barriers(shown) }).toEqual({ path, barriers: [] });
        const tooWide = await shown.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect({ path, tooWide }).toEqual({ path, tooWide: false });
      }
      await context.close();
    }
    await house.stop();
  });
});
