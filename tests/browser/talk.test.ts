// Somebody is warned of what a comment tells, asks for an answer, and reads it in the same browser and, with six words, in another; leaders see no more than words.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { openSession } from '#services/sessions.ts';
import { askEmployees } from '#tests/support/asked.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { serveHouse } from '#tests/support/server.ts';
import { voteBy } from '#tests/support/voter.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

const phone = { viewport: { width: 360, height: 740 }, locale: 'en' };
/** Where pictures of the pages go, for whoever wants to look at them. */
const album = process.env['PICTURES'];

onBothDatabases('the talk in a browser', ({ open }) => {
  const begin = async () => {
    const house = await serveHouse(await open());
    const lumen = await found(house);
    const duomo = await lumen.team('Nord > Duomo');
    const leader = await lumen.member('leader', { name: 'Lea Leader' });
    await lumen.member('supervisor', { supervises: [duomo], name: 'Anna Ferri' });
    const people = [await lumen.employee(duomo, { name: 'Zoe Unknown' }), await lumen.employee(duomo, { name: 'Marco Bianchi' })];
    for (let i = 0; i < 10; i++) people.push(await lumen.employee(duomo));
    const asked = await askEmployees(house, lumen);
    const close = async (): Promise<void> => {
      for (const id of people.slice(1)) await voteBy(house, asked.paper(id), { answers: { enps: 7 }, words: { open: `Somebody ${id}` } });
      await closeWave(onBehalfOf(house.visit(), lumen.id), asked.waveId);
    };
    const signedIn = async (context: BrowserContext): Promise<Page> => {
      const session = await openSession(house.visit(), { organizationId: lumen.id, id: leader.memberId }, 'tests');
      await context.addCookies([{ name: sessionCookie, value: session, url: house.url }]);
      return context.newPage();
    };
    return { house, asked, duomo, zoe: people[0]!, close, signedIn };
  };

  const looked = async (page: Page, name: string): Promise<void> => {
    expect([name, await barriers(page)]).toEqual([name, []]);
    expect([name, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([name, true]);
    if (album) await page.screenshot({ path: `${album}/${name}.png`, fullPage: true });
  };

  it('begins with a warning and six words, and goes to and fro after the wave has closed', async () => {
    const { house, asked, duomo, zoe, close, signedIn } = await begin();
    const context = await chromium.newContext({ ...phone, colorScheme: 'dark' });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const asks: string[] = [];
    page.on('request', (request) => asks.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${house.url}/e/#${asked.paper(zoe)}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    const box = page.locator('textarea');
    await box.fill('marco never listens, and I am the only one who speaks Polish. Call 333 1234567.');
    await page.getByText('This could tell who you are').waitFor();
    for (const told of ['A name', 'A telephone number', 'Something that fits few people']) await page.getByText(told).waitFor();
    await looked(page, '1-warned');
    await page.getByRole('button', { name: 'Write “somebody”' }).click();
    await page.getByRole('button', { name: 'Show me where' }).click();
    expect(await box.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toContain(
      'only one',
    );
    await page.getByRole('button', { name: 'Take it out' }).click();
    await box.fill('somebody never listens. More light, please.');
    await page.getByText('This could tell who you are').waitFor({ state: 'detached' });
    await page.getByLabel('A leader may answer me here').check();
    const words = await sixWords(page);
    await looked(page, '2-words');
    // Loaded again, the same words go with the comment.
    await page.reload();
    expect(await sixWords(page)).toEqual(words);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
    await page.getByRole('link', { name: 'Has anybody answered you?' }).waitFor();
    const said = asks.join('\n'); // short words may stand in what is sealed by chance
    expect(words.filter((word) => word.length > 4 && said.includes(word))).toEqual([]);
    await close();

    await page.goto(`${house.url}/e/talk`);
    await page.getByRole('heading', { name: 'In this browser' }).waitFor();
    await page.locator('.mailboxes').getByRole('button', { name: 'Open the mailbox' }).click();
    await page.getByText('Nobody has answered yet.').waitFor();
    await looked(page, '3-empty');

    const leader = await signedIn(await chromium.newContext({ viewport: { width: 1440, height: 900 } }));
    await leader.goto(`${house.url}/comments`);
    await looked(leader, '4-comments');
    const mine = leader.locator('li').filter({ hasText: 'More light, please.' });
    await mine.getByRole('link', { name: 'Answer' }).click();
    await looked(leader, '5-comment');
    await leader.getByLabel('Your answer').fill('Thank you. Where is it darkest? <b>Lea</b>');
    await leader.getByRole('button', { name: 'Send the answer' }).click();
    await leader.getByText('The answer is in the mailbox').waitFor();

    await page.locator('.mailboxes').getByRole('button', { name: 'Open the mailbox' }).click();
    await page.getByText('Thank you. Where is it darkest? <b>Lea</b>').waitFor();
    await page.getByText('Lea Leader, March 10, 2026').waitFor();

    // In another browser, with the words as somebody types them.
    const other = await (await chromium.newContext(phone)).newPage();
    await other.goto(`${house.url}/e/talk`);
    await other.getByLabel('Your six words').fill(words.slice(0, 5).join(' '));
    await other.getByRole('button', { name: 'Open the mailbox' }).click();
    await other.getByText('It takes six words; these are 5.').waitFor();
    await other.getByLabel('Your six words').fill([...words.slice(0, 5), `${words[5]}q`].join(' '));
    await other.getByRole('button', { name: 'Open the mailbox' }).click();
    await other.getByText('is not one of ours').waitFor();
    await looked(other, '6-slip');
    await other.getByLabel('Your six words').fill(`  ${words.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join(',  ')} `);
    await other.getByRole('button', { name: 'Open the mailbox' }).click();
    await other.getByText('Thank you. Where is it darkest?').waitFor();
    await other.getByLabel('Write back').fill('Call me: 333 1234567');
    await other.getByText('A telephone number').waitFor();
    await other.getByLabel('Write back').fill('At the back, by the lamps. <script>alert(1)</script>');
    await looked(other, '7-thread');
    await other.getByRole('button', { name: 'Send' }).click();
    await other.getByText('Sent.').waitFor();
    await other.getByText('At the back, by the lamps. <script>').waitFor();

    house.clock.pass({ days: 4 });
    await leader.reload();
    await leader.getByRole('heading', { name: 'The writer of this comment wrote back' }).waitFor();
    await leader.getByText('At the back, by the lamps. <script>alert(1)</script>').waitFor();
    await looked(leader, '8-back');
    await leader.getByRole('link', { name: 'In their own words' }).click();
    await leader.getByText('1 talk with writers of comments').waitFor();
    await looked(leader, '8b-talks');
    await leader.getByRole('link', { name: 'somebody never listens. More light, please.' }).click();
    await leader.getByLabel('Your answer').fill('New lamps come on Monday.');
    await leader.getByRole('button', { name: 'Send the answer' }).click();
    await other.reload();
    await other.getByLabel('Your six words').fill(words.join(' '));
    await other.getByRole('button', { name: 'Open the mailbox' }).click();
    await other.getByText('New lamps come on Monday.').waitFor();

    const thread = leader.url();
    await leader.getByRole('button', { name: 'Put this comment aside' }).click();
    await leader.getByText('Lea Leader put this comment aside').waitFor();
    await leader.goto(`${house.url}/comments/aside`);
    await looked(leader, '9-aside');

    const small = await signedIn(await chromium.newContext({ ...phone, colorScheme: 'dark' }));
    for (const [name, path] of [
      ['list', '/comments'],
      ['one', new URL(thread).pathname],
      ['aside', '/comments/aside'],
      ['team', `/teams/${duomo}`],
    ] as const) {
      await small.goto(house.url + path);
      await looked(small, `12-phone-${name}`);
    }

    await page.getByRole('button', { name: 'Take off this device' }).click();
    await page.getByRole('heading', { name: 'In this browser' }).waitFor({ state: 'hidden' });
    await page.reload();
    expect(await page.getByRole('heading', { name: 'In this browser' }).isVisible()).toBe(false);
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(words.join('","'));
    await house.stop();
  }, 90_000);

  it('says plainly when words open nothing, in Italian too, and asks for a script where there is none', async () => {
    const { house, asked, zoe } = await begin();
    const page = await (await chromium.newContext({ viewport: { width: 1440, height: 900 }, locale: 'it' })).newPage();
    page.setDefaultTimeout(8000);
    await page.goto(`${house.url}/e/talk`);
    await page.getByLabel('Le tue sei parole').fill('abaco abbaglio abbinato abete abisso abolire');
    await page.getByRole('button', { name: 'Apri la casella' }).click();
    await page.getByText('A queste parole non appartiene nessun commento').waitFor();
    await looked(page, '10-nothing');
    await page.goto(`${house.url}/e/?lang=it#${asked.paper(zoe)}`);
    await page.getByRole('button', { name: 'Comincia' }).click();
    await page.locator('textarea').fill('Come unica donna della squadra non vengo ascoltata');
    await page.getByText('Da qui si può capire chi sei').waitFor();
    await page.getByLabel('La direzione può rispondermi qui').check();
    expect(await sixWords(page)).toHaveLength(6);
    await looked(page, '11-italian');
    await page.getByRole('button', { name: 'Toglile da questo dispositivo' }).click();
    expect(await page.evaluate('localStorage.getItem("coro talks")')).toBeNull();
    await page.getByLabel('La direzione può rispondermi qui').uncheck();
    expect(await page.locator('.six-words li').count()).toBe(0);
    const plain = await (await chromium.newContext({ ...phone, javaScriptEnabled: false })).newPage();
    await plain.goto(`${house.url}/e/talk`);
    await plain.locator('noscript p').first().waitFor(); // playwright reads no text in there
    expect(await plain.locator('noscript').textContent()).toContain('This page needs a script');
    await house.stop();
  });
});

async function sixWords(page: Page): Promise<string[]> {
  await page.getByText(/^(Write these six words down|Scrivi queste sei parole)/).waitFor({ timeout: 20_000 });
  return page.locator('.six-words li').allTextContents();
}
