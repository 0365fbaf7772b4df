// A supervisor finds the talk in the queue, writes down what was agreed, corrects a slip without losing a word, and changes it later; no barriers on the way.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { openSession } from '#services/sessions.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { ballot, cast, openWave } from '#tests/support/results.ts';
import { serveHouse } from '#tests/support/server.ts';

onBothDatabases('a talk in a browser', ({ open }) => {
  let browser: Browser;
  let house: Awaited<ReturnType<typeof serveHouse>>;
  let tokens: { supervisor: string; leader: string };
  let path: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    house = await serveHouse(await open());
    const company = await found(house);
    const [dawn, dusk, day] = [await company.team('North > Dawn'), await company.team('North > Dusk'), await company.team('North > Day')];
    const anna = await company.member('supervisor', { name: 'Anna', supervises: [dusk] });
    const lea = await company.member('leader', { name: 'Lea' });
    const wave = await openWave(house, company);
    for (const [team, n] of [
      [dawn, 4],
      [dusk, 4],
      [day, 12],
    ] as const)
      await cast(
        house,
        company,
        wave,
        team,
        Array.from({ length: n }, (_, i) => ({ answers: { ...ballot(3, i % 11), ...lowAutonomy } })),
      );
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    const session = async (actor: { memberId: string }) =>
      openSession(house.visit(), { organizationId: company.id, id: actor.memberId }, 'tests');
    tokens = { supervisor: await session(anna), leader: await session(lea) };
    path = `/talks/${wave.id}/${dusk}`;
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });

  const visit = async (who: keyof typeof tokens, look: { width: number; dark?: boolean } = { width: 1440 }): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 800 },
      colorScheme: look.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await context.addCookies([{ name: sessionCookie, value: tokens[who], url: house.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return page;
  };

  it('is found, written, mended and changed', async () => {
    const page = await visit('supervisor', { width: 360 });
    await page.goto(`${house.url}/cases`);
    await page.getByRole('link', { name: 'Talk about the results: Dusk' }).click();
    await page.getByRole('heading', { name: 'Three questions to begin with' }).waitFor();
    expect(await page.getByText('The result is shown together with Dawn').count()).toBe(1);
    await page.getByLabel('What we heard').fill('We learn of changes\ntoo late.');
    await page.getByLabel('What we will do').fill('The plan stands a week before.');
    await page.getByLabel('Who', { exact: true }).fill('Anna');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('link', { name: /By when/ }).waitFor();
    expect(await page.getByLabel('What we heard').inputValue()).toBe('We learn of changes\ntoo late.');
    await page.getByLabel('By when').fill('2026-04-15');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('heading', { name: 'Dusk: what was agreed' }).waitFor();
    expect(await page.getByText('15 Apr 2026').count()).toBe(1);
    await page.getByText('Change what is written').click();
    await page.getByLabel('Who', { exact: true }).fill('Anna and Bo');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('Anna and Bo').first().waitFor();
    await page.goto(`${house.url}/cases`);
    expect(await page.getByRole('link', { name: 'Talk about the results: Dusk' }).count()).toBe(0);
  });

  it.each([
    [360, true],
    [1440, false],
  ])('has no barriers at %i px (dark: %s) and fits', async (width, dark) => {
    for (const [who, address] of [
      ['supervisor', path],
      ['supervisor', path.replace(/^\/talks\/[^/]+\//, '/teams/')],
      ['supervisor', '/cases'],
      ['leader', '/talks'],
      ['leader', path],
      ['leader', '/'],
    ] as const) {
      const page = await visit(who, { width, dark });
      await page.goto(`${house.url}${address}`);
      expect([address, await barriers(page)]).toEqual([address, []]);
      expect([address, await page.evaluate('document.documentElement.scrollWidth > innerWidth')]).toEqual([address, false]);
      await page.context().close();
    }
  });
});

/** What makes autonomy the lowest of the four. */
const lowAutonomy = { autonomy1: 2, autonomy3: 2 };
