// A leader's way through the results as a real browser shows it: choosing, reading on, charts by keyboard, no barriers at any width or theme.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { onBehalfOf } from '#services/context.ts';
import { openSession } from '#services/sessions.ts';
import { closeWave } from '#services/publisher.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { ballot, cast, customerSurvey, openWave, rollup } from '#tests/support/results.ts';
import { serveHouse } from '#tests/support/server.ts';

onBothDatabases('the results in a browser', ({ open }) => {
  let browser: Browser;
  let house: Awaited<ReturnType<typeof serveHouse>>;
  let token: string;
  let teams: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    house = await serveHouse(await open());
    const company = await found(house);
    const surveyId = await customerSurvey(house, company);
    teams = [];
    for (let i = 0; i < 10; i++) teams.push(await company.team(`${i < 5 ? 'North' : 'South'} > Shop ${i}`));
    const [tiny] = [await company.team('South > Tiny')];
    for (const [i, teamId] of [...teams, tiny].entries()) {
      for (const [m, month] of ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].entries()) {
        await rollup(house, company, { surveyId, month, teamId, detractors: 9 - (i % 8), passives: 4, promoters: 6 + i + m });
      }
    }
    for (const name of ['Autumn', 'Winter']) {
      const wave = await openWave(house, company, { name });
      for (const [i, teamId] of teams.entries()) {
        await cast(
          house,
          company,
          wave,
          teamId,
          Array.from({ length: 12 }, (_, n) => ({ answers: ballot(2 + ((i + n) % 3), (i + n) % 11), comment: `Words ${i} ${n}` })),
        );
      }
      await cast(
        house,
        company,
        wave,
        tiny,
        Array.from({ length: 3 }, () => ({ answers: ballot(1, 0) })),
      );
      await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
      house.clock.pass({ hours: 1 });
    }
    const leader = await company.member('leader', { name: 'Lea' });
    token = await openSession(house.visit(), { organizationId: company.id, id: leader.memberId }, 'tests');
    teams.push(tiny);
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });

  async function arrive(width: number, more: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, ...more });
    await context.addCookies([{ name: sessionCookie, value: token, url: house.url }]);
    return { page: await context.newPage(), context };
  }

  it('lead from the overview into a region, to a team, and back with the same period', async () => {
    const { page, context } = await arrive(1440);
    await page.goto(house.url);
    await page.getByLabel('Period').selectOption('6');
    await page.waitForURL(/months=6/);
    await page.getByRole('link', { name: 'North', exact: true }).click();
    await page.waitForURL(/team=.*months=6|months=6.*team=/);
    expect(await page.locator('h1').innerText()).toMatch(/^North: NPS/);
    await page.getByRole('link', { name: 'Shop 3', exact: true }).first().click();
    await page.waitForURL(/\/teams\/.*months=6/);
    expect(await page.locator('h1').innerText()).toMatch(/^Shop 3: NPS/);
    expect(await page.getByLabel('Period').inputValue()).toBe('6');
    await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link', { name: 'Teams' }).click();
    await page.waitForURL(/\/teams\?months=6/);
    await context.close();
  });

  it('let a keyboard walk through the cloud of teams and follow one', async () => {
    const { page, context } = await arrive(1440);
    await page.goto(`${house.url}/linkage?x=purpose`);
    const canvas = page.locator('canvas[data-chart=linkage]');
    await expect.poll(() => canvas.getAttribute('tabindex')).toBe('0');
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[data-chart-says=linkage]').innerText()).toMatch(/^Shop \d: Purpose \d\.\d, NPS [+−]?\d+, n = \d+$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/teams\//);
    await context.close();
  });

  it('change the measure by choosing it, and keep the rest', async () => {
    const { page, context } = await arrive(1440);
    await page.goto(`${house.url}/linkage`);
    await page.getByLabel('Engagement survey').selectOption({ index: 1 });
    await page.waitForURL(/wave=/);
    const wave = new URL(page.url()).searchParams.get('wave');
    await page.getByLabel('People say').selectOption('mastery');
    await page.waitForURL(/x=mastery/);
    expect(new URL(page.url()).searchParams.get('wave')).toBe(wave);
    expect(await page.locator('.heading-name').first().innerText()).toContain('Mastery beside NPS');
    await context.close();
  });

  it('work without script: a button chooses, the table holds what the chart would show', async () => {
    const { page, context } = await arrive(1440, { javaScriptEnabled: false });
    await page.goto(house.url);
    await page.getByLabel('Period').selectOption('12');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(page.url()).toContain('months=12');
    await page.goto(`${house.url}/linkage`);
    await page.getByText('The same numbers as a table').click();
    expect(await page.getByRole('row', { name: /^Shop 4/ }).isVisible()).toBe(true);
    expect(await page.getByRole('row', { name: /^Tiny/ }).count()).toBe(0);
    await context.close();
  });

  it.each([
    [320, 'light', 'en'],
    [360, 'dark', 'it'],
    [1440, 'light', 'it'],
    [1440, 'dark', 'en'],
  ] as const)('have no barriers and nothing too wide at %i pixels, %s, in %s', async (width, colorScheme, locale) => {
    const { page, context } = await arrive(width, { colorScheme });
    await context.addCookies([{ name: 'coro_locale', value: locale, url: house.url }]);
    const complaints: string[] = [];
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
    page.on('pageerror', (error) => void complaints.push(error.message));
    for (const path of ['/', '/linkage', '/teams', `/teams/${teams[0]}`, `/teams/${teams.at(-1)}`, '/how-we-measure']) {
      await page.goto(house.url + path);
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate('Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)');
      expect({ path, over, barriers: await barriers(page) }).toEqual({ path, over: 0, barriers: [] });
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
