// An employee answers in a real browser: from the promise to the receipt, through everything that can come in between, with one ballot in the box.
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readReceipt } from '#domain/receipts.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { askedOnline, begin, choose, comment, keptBy, sendIt, thanked, visitor } from '#tests/support/voting.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

onBothDatabases('a ballot in the browser', ({ open }) => {
  it('is cast without the server ever seeing the link in an address, or a cookie or a referrer at the box', async () => {
    const asked = await askedOnline(await open());
    const { house, link, wave } = asked;
    const page = await visitor(chromium);
    await page.context().addCookies([{ name: 'session', value: 'somebody', url: house.url }]);
    const requests: Request[] = [];
    page.on('request', (request) => void requests.push(request));
    await page.goto(link(0));
    await page.getByText('Nobody, including the people who run this server, can connect your answers to you from its records.').waitFor();
    await page.getByText('6 people are asked there.').waitFor();
    await page.getByText('What Anna Ferri will see').waitFor();
    expect(await page.getByText('Made-up numbers', { exact: true }).isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Begin' }).click();
    await choose(page, 'enps', 9);
    await choose(page, 'mastery1', 4);
    await comment(page).fill('Fewer forms');
    await page.getByText('of 13 answered').waitFor();
    await sendIt(page);
    await thanked(page);
    const receipt = readReceipt(await page.locator('output').first().innerText());
    expect(receipt).toBeDefined();
    expect(await asked.ballots()).toEqual({ scores: 1, comment: 1 });

    const token = new URL(link(0)).hash.slice(1);
    expect(requests.filter((request) => request.url().includes(token))).toEqual([]);
    const cast = requests.filter((request) => request.url().endsWith('/e/ballot'));
    expect(cast).toHaveLength(2);
    for (const request of cast) {
      const headers = await request.allHeaders();
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(request.postData()).not.toContain(token);
      expect(request.postData()).not.toContain('Fewer forms');
    }
    expect(JSON.parse(await keptBy(page))).toEqual([
      { 'coro sent': JSON.stringify([{ organization: asked.lumen.id, wave: wave.waveId, team: asked.duomo, receipt }]) },
      {},
    ]);

    await page.goto(link(0));
    await thanked(page);
    await asked.close();
    await page.goto(`${house.url}/e/`);
    await page.getByText('Your ballot was counted.').waitFor();
    await page.goto(link(0));
    await page.getByText('Your ballot was counted.').waitFor();
    const elsewhere = await visitor(chromium);
    await elsewhere.goto(link(0));
    await elsewhere.getByRole('textbox', { name: 'Your receipt' }).fill(receipt!.toLowerCase());
    await elsewhere.getByRole('button', { name: 'Check' }).click();
    await elsewhere.getByText('Your ballot was counted.').waitFor();
    await elsewhere.getByRole('textbox', { name: 'Your receipt' }).fill('0'.repeat(24));
    await elsewhere.getByRole('button', { name: 'Check' }).click();
    await elsewhere.getByText('not among those that were counted').waitFor();
    await house.stop();
  });

  it('waits on the device, however often the page is loaded, left, or read in another language', async () => {
    const { house, link, ballots } = await askedOnline(await open());
    const page = await visitor(chromium);
    await begin(page, link(0));
    await choose(page, 'enps', 7);
    await comment(page).fill('Più tempo');
    await page.reload();
    expect(await page.locator('input[name="enps"]:checked').inputValue()).toBe('7');
    await page.locator('.languages summary').click();
    await page.locator('.languages a[hreflang="it"]').click();
    await page.getByRole('button', { name: 'Invia' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    expect(await page.locator('textarea').first().inputValue()).toBe('Più tempo');
    const later = await page.context().newPage();
    later.setDefaultTimeout(10_000);
    await page.close();
    await later.goto(`${house.url}/e/`);
    // The second click falls on "Send", which stands there now, and was not meant for it.
    await later.getByRole('button', { name: 'Go on answering' }).dblclick();
    await later.locator('#questions').waitFor({ state: 'visible' });
    expect(await comment(later).inputValue()).toBe('Più tempo');
    await later.goBack();
    await later.getByRole('button', { name: 'Go on answering' }).click();
    await later.waitForTimeout(800);
    await sendIt(later);
    await thanked(later);
    await later.goBack();
    await thanked(later);
    expect(await ballots()).toEqual({ scores: 1, comment: 1 });
    await house.stop();
  });

  it.each(['with', 'without'])('is one, also from two tabs and with a double click, in a browser %s locks', async (locks) => {
    const { house, link, ballots } = await askedOnline(await open());
    const one = await visitor(chromium);
    if (locks === 'without') await one.context().addInitScript("Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })");
    const two = await one.context().newPage();
    await one.goto(link(0));
    await two.goto(link(0));
    const [first, second] = [one.getByRole('button', { name: 'Begin' }), two.getByRole('button', { name: 'Begin' })];
    await Promise.all([first.waitFor(), second.waitFor()]);
    await Promise.all([first.dblclick(), second.dblclick()]);
    for (const page of [one, two]) await page.locator('#questions').waitFor({ state: 'visible' });
    await choose(one, 'enps', 3);
    await two.bringToFront();
    await choose(two, 'enps', 4);
    // Not a click of the mouse: one tab may be thanked before it would get there.
    const press = "document.querySelector('#questions button[type=submit]').click()";
    await Promise.all([one, two].map((page) => page.evaluate(`${press}; ${press}`)));
    await Promise.all([thanked(one), thanked(two)]);
    expect(await ballots()).toEqual({ scores: 1, comment: 0 });
    await house.stop();
  });

  it('belongs to the browser that began: every other one is told what happened and what to do', async () => {
    const { house, link, ballots } = await askedOnline(await open());
    const [first, late] = [await visitor(chromium), await visitor(chromium)];
    await late.goto(link(0));
    await begin(first, link(0));
    await late.getByRole('button', { name: 'Begin' }).click();
    await late.getByRole('heading', { name: 'This link has already been used' }).waitFor();
    expect(await keptBy(late)).not.toContain(new URL(link(0)).hash.slice(1));
    const other = await visitor(chromium);
    await other.goto(link(0));
    await other.getByText('There is no second paper').last().waitFor();
    await choose(first, 'enps', 10);
    await sendIt(first);
    await thanked(first);
    expect(await ballots()).toEqual({ scores: 1, comment: 0 });
    await house.stop();
  });

  it('arrives although answers are lost, the connection is gone, and the page is loaded again on the way', async () => {
    const { house, link, ballots } = await askedOnline(await open());
    const page = await visitor(chromium);
    // The registrar has signed, and nobody heard.
    const lost = async (path: string) => page.route(path, async (route) => (await route.fetch(), await route.abort()), { times: 1 });
    await lost('**/e/papers');
    await page.goto(link(0));
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('There is no connection right now').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Go on answering' }).click();
    await choose(page, 'enps', 2);
    await comment(page).fill('Fewer meetings');
    await lost('**/e/ballot');
    await page.context().setOffline(true);
    await sendIt(page);
    await page.getByText('There is no connection right now').last().waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await thanked(page);
    expect(await ballots()).toEqual({ scores: 1, comment: 1 });
    await house.stop();
  });

  it('that comes too late says so, and leaves nothing behind', async () => {
    const { house, link, ballots, close } = await askedOnline(await open());
    const page = await visitor(chromium);
    await begin(page, link(0));
    await choose(page, 'enps', 5);
    await close();
    await sendIt(page);
    await page.getByRole('heading', { name: 'The survey has closed' }).waitFor();
    expect(await ballots()).toEqual({ scores: 0, comment: 0 });
    expect(JSON.parse(await keptBy(page))).toEqual([{}, {}]);
    await house.stop();
  });

  it('is not made with keys that others do not get', async () => {
    const { house, link } = await askedOnline(await open());
    const page = await visitor(chromium);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await page.route('**/e/open', async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as { papers: { team: { keys: { scores: string; comment: string } } } };
      const { keys } = body.papers.team;
      await route.fulfill({
        response,
        json: { ...body, papers: { ...body.papers, team: { ...body.papers.team, keys: { ...keys, scores: keys.comment } } } },
      });
    });
    await page.goto(link(0));
    await page.getByRole('heading', { name: 'Please do not answer' }).waitFor();
    expect(await page.getByRole('button', { name: 'Begin' }).isVisible()).toBe(false);
    expect(asked).not.toContain('/e/papers');
    await house.stop();
  });

  it('can be begun by several people on one device, who do not see each other’s answers', async () => {
    const { house, link, ballots } = await askedOnline(await open());
    const page = await visitor(chromium);
    await begin(page, link(0));
    await choose(page, 'enps', 1);
    await begin(page, link(1));
    expect(await page.locator('input[name="enps"]:checked').count()).toBe(0);
    await choose(page, 'enps', 8);
    const next = await page.context().newPage();
    await next.goto(`${house.url}/e/`);
    await next.getByText('Several people have begun in this browser').waitFor();
    await page.goto(link(0));
    await page.getByText('This is not me').first().click();
    await page.getByRole('button', { name: 'This is not me' }).click();
    await page.waitForURL(`${house.url}/e/`);
    await page.getByRole('button', { name: 'Go on answering' }).click();
    expect(await page.locator('input[name="enps"]:checked').inputValue()).toBe('8');
    await page.waitForTimeout(800);
    await sendIt(page);
    await thanked(page);
    // Whoever was taken off comes back with the own link: the answers are gone, the papers are not.
    await page.goto(link(0));
    await page.getByRole('button', { name: 'Go on answering' }).click();
    expect(await page.locator('input[name="enps"]:checked').count()).toBe(0);
    await choose(page, 'enps', 6);
    await sendIt(page);
    await thanked(page);
    expect(await ballots()).toEqual({ scores: 2, comment: 0 });
    await house.stop();
  });

  it('says what was chosen and nothing else, in the order of the questions, with what people say of themselves', async () => {
    const standard = engagementQuestionnaire();
    const site = { en: 'Where do you work?' };
    const options = [
      { id: '1', text: { en: 'In a shop' } },
      { id: 'home', text: { en: 'At home' } },
    ];
    const content = { ...standard, questions: [...standard.questions, { id: 'site', type: 'choice' as const, text: site, options }] };
    const { house, link, said } = await askedOnline(await open(), 6, content);
    const page = await visitor(chromium);
    await begin(page, link(0));
    await page.getByText('It is only shown for the whole organization').waitFor();
    expect(await page.getByLabel('I would rather not say').isChecked()).toBe(true);
    await page.getByLabel('In a shop').check();
    await choose(page, 'mastery1', 2);
    await page.getByLabel('Don’t know').first().check();
    await choose(page, 'enps', 0);
    await comment(page).fill('  Fewer "forms"\nand 🙂  ');
    await sendIt(page);
    await thanked(page);
    expect(new Set(await said())).toEqual(
      new Set(['{"enps":0,"mastery1":2,"site":"1"}', '{"words":{"open":"Fewer \\"forms\\"\\nand 🙂"}}']),
    );
    await house.stop();
  });

  it('needs something to say, and no more than fits', async () => {
    const { house, link, ballots } = await askedOnline(await open());
    const page = await visitor(chromium);
    await begin(page, link(0));
    await page.waitForTimeout(800);
    await sendIt(page);
    await page.getByText('Nothing is answered yet').waitFor();
    await choose(page, 'enps', 9);
    await page.keyboard.press('Enter');
    await page.locator('#questions').waitFor({ state: 'visible' });
    await page.reload();
    await comment(page).fill('é'.repeat(3000));
    await page.getByText('80% of the space is used.').waitFor();
    await comment(page).fill('é'.repeat(4000));
    await sendIt(page);
    await page.getByRole('alert').getByText('This is too long').waitFor();
    await comment(page).fill('Short');
    await sendIt(page);
    await thanked(page);
    expect(await ballots()).toEqual({ scores: 1, comment: 1 });
    await house.stop();
  });
});
