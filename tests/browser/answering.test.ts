// Customers answer in a real browser, with script and without, and a supervisor follows up; nothing stands in anybody's way.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#domain/access.ts';
import { sessionCookie } from '#http/session.ts';
import { caseOf } from '#services/cases.ts';
import { answer } from '#services/responses.ts';
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
const withoutScript = { ...phone, javaScriptEnabled: false };

onBothDatabases('answering in a browser', ({ open }) => {
  it('goes from the letter’s number to thanks without script, and the number can be changed', async () => {
    const { house, link, responses } = await asked(await open());
    const page = await visitor(withoutScript);
    await page.goto(`${link}?score=3`);
    expect(await score(page, 3).isChecked()).toBe(true);
    await page.getByText('We are sorry. What went wrong?').waitFor();
    await score(page, 4).check();
    await page.getByLabel('We are sorry. What went wrong?').fill('Nobody called back 🙂');
    await page.getByText('Yes, you may contact me').click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
    expect(new URL(page.url()).searchParams.has('thanks')).toBe(true);
    await page.reload();
    expect(await responses()).toEqual([{ score: 4, comment: 'Nobody called back 🙂', mayContact: true }]);
    await house.stop();
  });

  it('changes the question with the number, without script', async () => {
    const { house, link } = await asked(await open());
    const page = await visitor(withoutScript);
    await page.goto(link);
    await page.getByText('What is the main reason for your score?').waitFor();
    await score(page, 10).check();
    await page.getByText('What did we do especially well?').waitFor();
    expect(await page.getByText('What went wrong?').isVisible()).toBe(false);
    await house.stop();
  });

  it('survives the back button, a double click and two tabs: one answer, the last one sent', async () => {
    const { house, link, responses } = await asked(await open());
    const page = await visitor(phone);
    await page.goto(`${link}?score=9`);
    await page.getByRole('button', { name: 'Send' }).dblclick();
    await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
    expect(await responses()).toMatchObject([{ score: 9 }]);
    await page.goBack();
    await score(page, 8).check();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
    expect(await responses()).toMatchObject([{ score: 8 }]);
    const [one, two] = [await page.context().newPage(), await page.context().newPage()];
    for (const tab of [one, two]) await tab.goto(link);
    await score(one, 2).check();
    await score(two, 10).check();
    await one.getByRole('button', { name: 'Send' }).click();
    await one.getByRole('heading', { name: 'Thank you.' }).waitFor();
    await two.getByRole('button', { name: 'Send' }).click();
    await two.getByRole('heading', { name: 'Thank you.' }).waitFor();
    expect(await responses()).toMatchObject([{ score: 10 }]);
    await house.stop();
  });

  it('says beside the field what is missing, and keeps the words', async () => {
    const { house, link, responses } = await asked(await open());
    const page = await visitor(phone);
    await page.goto(`${link}?lang=it`);
    await page.locator('textarea').fill('Senza voto');
    await page.getByRole('button', { name: 'Invia' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Senza voto');
    expect(await barriers(page)).toEqual([]);
    expect(await responses()).toEqual([]);
    await house.stop();
  });

  it('leads a supervisor from the queue to a closed case, also when somebody else was faster', async () => {
    const { house, lumen, duomo, token, bea } = await asked(await open());
    await answer(house.visit(), token, { nps: '1', why: 'Nobody called back', contact: 'yes' });
    const anna = await lumen.member('supervisor', { supervises: [duomo], name: 'Anna' });
    const lea = await lumen.member('leader', { name: 'Lea' });
    const page = await (await signedIn(house, anna, phone)).newPage();
    await page.goto(`${house.url}/cases`);
    await page.getByRole('link', { name: bea }).click();
    const other = await (await signedIn(house, lea, phone)).newPage();
    await other.goto(page.url());
    await other.getByLabel('What was said').fill('I called at nine');
    await other.getByRole('button', { name: 'I have called' }).click();
    await other.getByText('Noted: the customer was called.').waitFor();
    await page.getByLabel('What was said').fill('I called at ten');
    await page.getByRole('button', { name: 'I have called' }).click();
    await page.getByText('Somebody was faster').waitFor();
    await page.getByText('I called at nine').waitFor();
    expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('I called at ten');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText('The note is kept.').waitFor();
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Root cause').first().selectOption('Waiting');
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByText('The case is closed.').waitFor();
    const [one] = await house.store.select({ id: house.store.t.cases.id }).from(house.store.t.cases);
    expect(await caseOf(await house.contextOf(anna), one!.id)).toMatchObject({ state: 'resolved', rootCause: 'waiting', revision: 4 });
    await house.stop();
  });

  it('stands in nobody’s way, wide or narrow, by day or by night', async () => {
    const { house, lumen, duomo, link, token } = await asked(await open());
    const anna = await lumen.member('supervisor', { supervises: [duomo], name: 'Anna' });
    const fresh = [`${link}?score=2`, `${house.url}/s/nothing`];
    for (const choices of [phone, { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }]) {
      for (const address of fresh) expect(await seen(await visitor(choices), address)).toEqual([]);
    }
    await answer(house.visit(), token, { nps: '1', why: 'Nobody called back', contact: 'yes' });
    const { cases } = house.store.t;
    const [one] = await house.store.select({ id: cases.id }).from(cases);
    const pages = ['/cases', `/cases/${one!.id}`, '/cases?view=resolved', '/responses', '/responses?band=promoter'];
    for (const choices of [phone, { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }]) {
      expect(await seen(await visitor(choices), `${link}?thanks`)).toEqual([]);
      const context = await signedIn(house, anna, choices);
      for (const path of pages) expect(await seen(await context.newPage(), house.url + path)).toEqual([]);
    }
    await house.stop();
  });
});

type Served = Awaited<ReturnType<typeof serveHouse>>;

async function asked(store: Opened) {
  const house = await serveHouse(store);
  const lumen = await found(house, { accent: '#b3541e' });
  const duomo = await lumen.team('Nord > Milano > Duomo');
  const bea = 'Beatrice Sala';
  const customer = await lumen.customer(duomo, { name: bea, phone: '+39 02 555 010' });
  const token = (await askCustomers(house, lumen)).token(customer);
  const { responses: r } = house.store.t;
  const responses = () => house.store.select({ score: r.score, comment: r.comment, mayContact: r.mayContact }).from(r);
  return { house, lumen, duomo, bea, token, link: `${house.url}/s/${token}`, responses };
}

async function visitor(choices: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const page = await (await chromium.newContext(choices)).newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

const score = (page: Page, n: number) => page.getByRole('radio', { name: String(n), exact: true });

async function signedIn(house: Served, actor: Actor, choices: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
  const context = await chromium.newContext(choices);
  const value = await openSession(house.visit(), { organizationId: actor.organizationId, id: actor.memberId }, 'tests');
  await context.addCookies([{ name: sessionCookie, value, url: house.url }]);
  return context;
}

/** What is wrong with a page: barriers, what the browser complained about, or that it is wider than the window. */
async function seen(page: Page, address: string): Promise<unknown[]> {
  const complaints: unknown[] = [];
  page.on('console', (m) => void (m.type() === 'error' && !m.text().includes('404') && complaints.push(m.text())));
  await page.goto(address);
  complaints.push(...(await barriers(page)));
  if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) complaints.push('wider than the window');
  await page.close();
  return complaints;
}
