// Programs with a real browser follow a letter's links and press its buttons; people behind them are heard all the same.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { openSession } from '#services/sessions.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases, type Opened } from '#tests/support/database.ts';
import { serveHouse } from '#tests/support/server.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

const phone = { viewport: { width: 360, height: 740 } };

onBothDatabases('a browser that nobody sits in front of', ({ open }) => {
  it('follows every link of a letter, with scripts and ahead of time, and answers nothing', async () => {
    const { house, links, answers } = await asked(await open());
    const page = await (await chromium.newContext()).newPage();
    for (const link of links) {
      await page.setContent(letterOf(link));
      const hrefs: string[] = await page.evaluate(`[...document.links].map((a) => a.href)`);
      expect(hrefs).toHaveLength(13);
      await page.evaluate(`Promise.all([...document.links].flatMap((a) => ['HEAD', 'GET'].map((method) =>
        fetch(a.href, { method, mode: 'no-cors' }).catch(() => undefined))))`);
      for (const href of hrefs) {
        const tab = await page.context().newPage();
        expect((await tab.goto(href))?.status()).toBe(200);
        await tab.evaluate('document.querySelectorAll("a").length');
        await tab.close();
      }
    }
    expect(await answers()).toEqual([]);
    const { linkSigns } = house.store.t;
    expect(await house.store.$count(linkSigns)).toBe(links.length * 3);
    await house.stop();
  });

  it('presses the buttons, too, and no figure moves', async () => {
    const { house, links, answers } = await asked(await open());
    const page = await (await chromium.newContext()).newPage();
    await page.goto(`${links[0]}/more`);
    for (const score of [0, 5, 10]) {
      await page.goto(`${links[0]}?score=${score}`);
      await page.evaluate('document.forms[0].submit()');
      await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
    }
    expect(await answers()).toEqual([{ score: 10, standing: 'unconfirmed' }]);
    expect(await figures(house)).toMatchObject({ answered: 0, detractors: 0, promoters: 0, unconfirmedPromoters: 1 });
    await house.stop();
  });

  it('does not keep a person from answering: with words at once, with one tap when they come back', async () => {
    const { house, links, answers } = await asked(await open());
    const scanner = await (await chromium.newContext()).newPage();
    for (const link of links) await scanner.goto(`${link}/more`);
    house.clock.pass({ hours: 2 });
    const page = await (await chromium.newContext(phone)).newPage();
    await page.goto(`${links[0]}/more`);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'To the question' }).click();
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await page.getByLabel('We are sorry. What went wrong?').fill('Nobody called back');
    await send(page);
    expect(await answers()).toEqual([{ score: 3, standing: 'confirmed' }]);

    await page.goto(`${links[1]}?score=9`);
    await send(page);
    expect(await answers()).toContainEqual({ score: 9, standing: 'unconfirmed' });
    house.clock.pass({ minutes: 10 });
    await page.goto(`${links[1]}?score=9`);
    await send(page);
    expect(await answers()).toContainEqual({ score: 9, standing: 'confirmed' });
    expect(await figures(house)).toMatchObject({ answered: 2, detractors: 1, promoters: 1, unconfirmedPromoters: 0 });
    await house.stop();
  });

  it('leaves members a list to settle, wide and narrow, without barriers', async () => {
    const { house, links, leader } = await asked(await open());
    const scanner = await (await chromium.newContext({ userAgent: 'Mozilla/5.0 HeadlessChrome/140.0' })).newPage();
    for (const link of links) {
      await scanner.goto(`${link}?score=1`);
      await scanner.evaluate('document.forms[0].submit()');
      await scanner.getByRole('heading', { name: 'Thank you.' }).waitFor();
    }
    const context = await chromium.newContext(phone);
    const value = await openSession(house.visit(), { organizationId: leader.organizationId, id: leader.memberId }, 'tests');
    await context.addCookies([{ name: sessionCookie, value, url: house.url }]);
    const page = await context.newPage();
    await page.goto(`${house.url}/responses`);
    await page.getByRole('link', { name: /^Unconfirmed/ }).click();
    await page.getByRole('heading', { name: '3 answers may not be people’s' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Reject the chosen' }).click();
    await page.getByText('Rejected. They count nowhere').waitFor();
    await page.getByRole('link', { name: 'Choose all on this page' }).click();
    await page.getByRole('button', { name: 'Confirm the chosen' }).click();
    await page.getByText('Nothing waits here').waitFor();
    await page.getByRole('link', { name: 'Settled' }).click();
    await page.getByRole('heading', { name: 'Answers that were in doubt' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await figures(house)).toMatchObject({ answered: 2, detractors: 2, unconfirmedDetractors: 0 });
    await house.stop();
  });
});

async function asked(store: Opened) {
  const house = await serveHouse(store);
  const company = await found(house);
  const team = await company.team('Nord > Milano');
  const ids = [await company.customer(team), await company.customer(team), await company.customer(team)];
  const { token } = await askCustomers(house, company);
  const { responses: r } = house.store.t;
  return {
    house,
    leader: await company.member('leader', { name: 'Lea' }),
    links: ids.map((id) => `${house.url}/s/${token(id)}`),
    answers: () => house.store.select({ score: r.score, standing: r.standing }).from(r),
  };
}

/** A letter as far as its links go: every score, the survey, and the one that people do not see. */
function letterOf(link: string): string {
  const scores = Array.from({ length: 11 }, (_, n) => `<a href="${link}?score=${n}">${n}</a>`).join(' ');
  return `<p>${scores}</p><p><a href="${link}">Answer</a><a href="${link}/more" style="display:none" tabindex="-1" aria-hidden="true"> </a></p>`;
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
}

async function figures(house: Awaited<ReturnType<typeof serveHouse>>) {
  const [row] = await house.store.select().from(house.store.t.rollups);
  return row;
}
