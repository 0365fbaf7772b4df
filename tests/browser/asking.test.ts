// An administrator edits a survey beside its preview and asks with it, with script and without; nothing stands in anybody's way.
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { openSession } from '#services/sessions.ts';
import { createSurvey, surveyOf } from '#services/surveys.ts';
import { listWaves } from '#services/wave-progress.ts';
import { createWave } from '#services/waves.ts';
import { keepLetter } from '#services/letters.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases, type Opened } from '#tests/support/database.ts';
import { serveHouse } from '#tests/support/server.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

type Served = Awaited<ReturnType<typeof serveHouse>>;

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

async function company(store: Opened) {
  const house = await serveHouse(store);
  const lumen = await found(house);
  for (const team of ['Nord > Duomo', 'Nord > Lingotto', 'Sud']) {
    const id = await lumen.team(team);
    for (let i = 0; i < 3; i++) await lumen.customer(id);
  }
  const admin = await lumen.member('admin', { name: 'Ada Rossi' });
  const ctx = await house.contextOf(admin);
  const surveyId = await createSurvey(ctx, 'customer', 'After the visit', customerQuestionnaire());
  const visit = async (choices: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> => {
    const context = await chromium.newContext(choices);
    const token = await openSession(house.visit(), { organizationId: lumen.id, id: admin.memberId }, 'tests');
    await context.addCookies([{ name: sessionCookie, value: token, url: house.url }]);
    return context;
  };
  return { house, lumen, ctx, surveyId, visit };
}

const previewOf = (page: Page) => page.frameLocator('iframe[name="preview"]');

onBothDatabases('asking in a browser', ({ open }) => {
  it('shows what is typed in the preview, and publishes it', async () => {
    const { house, ctx, surveyId, visit } = await company(await open());
    const page = await (await visit({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(`${house.url}/surveys/${surveyId}`);
    const entries = await page.evaluate('history.length');
    await page.getByLabel('Question · English').first().fill('Shall we meet again at {organization}?');
    await previewOf(page).getByText('Shall we meet again at Lumen?').waitFor();
    await page.getByLabel('What 10 means · English').fill('With pleasure');
    await previewOf(page).getByText('10 = With pleasure').waitFor();
    expect(await page.evaluate('history.length')).toBe(entries);
    await page.getByLabel('Texts in').selectOption('it');
    await previewOf(page).getByText('Quanto è probabile che lei consigli Lumen').waitFor();
    await page.getByLabel('Question · Italian').first().fill('Ci rivediamo?');
    await previewOf(page).getByText('Ci rivediamo?').waitFor();
    expect((await surveyOf(ctx, surveyId)).version).toBe(1);
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Published. The next wave asks it like this.').waitFor();
    expect((await surveyOf(ctx, surveyId)).content.questions[0]?.text).toMatchObject({
      en: 'Shall we meet again at {organization}?',
      it: 'Ci rivediamo?',
    });
    await house.stop();
  });

  it('edits without script: moves, adds, looks and publishes', async () => {
    const { house, ctx, surveyId, visit } = await company(await open());
    const page = await (await visit({ javaScriptEnabled: false })).newPage();
    await page.goto(`${house.url}/surveys/${surveyId}`);
    await page.getByLabel('Question · English').first().fill('Again?');
    await page.getByRole('button', { name: 'Down question 2' }).click();
    await page.getByRole('button', { name: 'Choice', exact: true }).click();
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await previewOf(page).getByText('Again?').waitFor();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('3 things need another look').waitFor();
    await page.getByText('Words are missing in 21 more languages').waitFor();
    await page.getByRole('link', { name: '4. Option 2 · English: Fill this in, please.' }).click();
    const write = async (language: string): Promise<void> => {
      for (const [label, words] of [
        ['Question', 'Where?'],
        ['Option 1', 'Duomo'],
        ['Option 2', 'Lingotto'],
      ] as const)
        await page.getByLabel(`${label} · ${language}`).last().fill(words);
    };
    await write('English');
    await page.getByLabel('Texts in').selectOption('it');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await write('Italian');
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Words are missing in 19 more languages').waitFor();
    await page.getByRole('button', { name: 'Ask without them' }).click();
    await page.getByText('Speaks 2 languages').waitFor();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Published.').waitFor();
    const { content } = await surveyOf(ctx, surveyId);
    expect(content.questions.map((q) => q.type)).toEqual(['score', 'contact', 'why', 'choice']);
    expect(content.questions[0]?.text).toMatchObject({ en: 'Again?' });
    expect(content.languages).toEqual(['en', 'it']);
    await house.stop();
  });

  it('keeps the words of the slower of two tabs', async () => {
    const { house, ctx, surveyId, visit } = await company(await open());
    const context = await visit();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const tab of [one, two]) await tab.goto(`${house.url}/surveys/${surveyId}`);
    await one.getByLabel('Question · English').first().fill('From the first tab?');
    await one.getByRole('button', { name: 'Publish version 2' }).click();
    await one.getByText('Published.').waitFor();
    await two.getByLabel('Question · English').first().fill('From the second tab?');
    await two.getByRole('button', { name: 'Publish version 2' }).click();
    await two.getByText('Somebody was faster').waitFor();
    expect(await two.getByLabel('Question · English').first().inputValue()).toBe('From the second tab?');
    await two.getByRole('button', { name: 'Publish version 3' }).click();
    await two.getByText('Published.').waitFor();
    expect(await surveyOf(ctx, surveyId)).toMatchObject({
      version: 3,
      content: { questions: [{ text: { en: 'From the second tab?' } }, {}, {}] },
    });
    await house.stop();
  });

  it('asks in three steps and says how far it is', async () => {
    const { house, ctx, visit } = await company(await open());
    const page = await (await visit()).newPage();
    await page.goto(`${house.url}/waves`);
    await page.getByRole('link', { name: 'New wave' }).first().click();
    await page.getByRole('link', { name: 'After the visit' }).click();
    await page.getByLabel('Sud').uncheck();
    expect(await page.getByLabel('Duomo').isDisabled()).toBe(true);
    await page.getByLabel('Last day').fill('2026-03-01');
    await page.getByRole('button', { name: 'Look once more' }).click();
    await page.getByRole('link', { name: 'Last day: The last day comes before the first. Choose a later one.' }).waitFor();
    expect(await page.getByLabel('Sud').isChecked()).toBe(false);
    await page.getByLabel('Last day').fill('2026-03-20');
    await page.getByRole('button', { name: 'Look once more' }).click();
    await page.getByRole('heading', { name: '6 customers will be asked' }).waitFor();
    await page.getByRole('button', { name: 'Ask 6 customers' }).click();
    await page.getByText('The wave is set.').waitFor();
    await workOff(house, deskMailer());
    await page.getByRole('heading', { name: '0 of 6 customers answered' }).waitFor();
    await page.getByRole('link', { name: 'Close now' }).click();
    await page.getByText('6 letters have left.').waitFor();
    await page.getByRole('button', { name: 'Close now' }).click();
    await workOff(house, deskMailer());
    expect(await listWaves(ctx)).toMatchObject([{ state: 'closed', sent: 6 }]);
    await house.stop();
  });

  for (const javaScriptEnabled of [true, false])
    it(`asks customers chosen one by one, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const { house, lumen, ctx, visit } = await company(await open());
      const duomo = await lumen.team('Nord > Duomo');
      for (const name of ['Ada Bianchi', 'Bea Conti', 'Cy Donati']) await lumen.customer(duomo, { name });
      const page = await (await visit({ javaScriptEnabled })).newPage();
      await page.goto(`${house.url}/people/customers`);
      await page.getByLabel('Name, e-mail or reference').fill('Bea');
      await page.getByLabel('Choose Ada Bianchi').check();
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByText('1 person chosen on other pages').waitFor();
      await page.getByLabel('Choose Bea Conti').check();
      await page.getByRole('button', { name: 'Ask the chosen' }).click();
      await page.getByRole('link', { name: 'After the visit' }).click();
      expect(await page.getByLabel('Ada Bianchi').isChecked()).toBe(true);
      await page.getByRole('link', { name: 'Choose more' }).click();
      await page.getByLabel('Choose Cy Donati').check();
      await page.getByRole('button', { name: 'Ask the chosen' }).click();
      await page.getByRole('link', { name: 'After the visit' }).click();
      await page.getByLabel('Ada Bianchi').uncheck();
      await page.getByRole('button', { name: 'Look once more' }).click();
      await page.getByRole('heading', { name: '2 customers will be asked' }).waitFor();
      await page.getByRole('button', { name: 'Ask 2 customers' }).click();
      await page.getByText('The wave is set.').waitFor();
      await workOff(house, deskMailer());
      await page.reload();
      await page.getByRole('link', { name: 'Cy Donati' }).click();
      await page.getByRole('link', { name: 'Ask this customer' }).click();
      await page.getByRole('heading', { name: 'What do you want to ask this customer?' }).waitFor();
      expect(await listWaves(ctx)).toMatchObject([{ asked: 2, sent: 2 }]);
      await house.stop();
    });
});

onBothDatabases('the pages of asking', ({ open }) => {
  it('have no barriers and fit a phone, in both themes and languages', { timeout: 120_000 }, async () => {
    const { house, lumen, ctx, surveyId, visit } = await company(await open());
    const paths = await pagesOf(house, lumen, ctx, surveyId);
    for (const [width, colorScheme, locale] of [
      [360, 'light', 'en'],
      [1440, 'dark', 'it'],
    ] as const) {
      const context = await visit({ viewport: { width, height: 900 }, colorScheme });
      await context.addCookies([{ name: 'coro_locale', value: locale, url: house.url }]);
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(house.url + path);
        expect({ path, barriers: await barriers(page) }).toEqual({ path, barriers: [] });
        expect({ path, tooWide: await page.evaluate('document.documentElement.scrollWidth > innerWidth') }).toEqual({
          path,
          tooWide: false,
        });
      }
      await context.close();
    }
    await house.stop();
  });
});

describe('a letter in the mailbox', () => {
  onBothDatabases('shown', ({ open }) => {
    it('runs nothing it brings along, and its links open', async () => {
      const { house, lumen, visit } = await company(await open());
      const html =
        '<!doctype html><html><head><title>x</title></head><body><script>parent.hacked = 1; top.hacked = 1</script><img src="x" onerror="top.hacked = 1"><a href="/health">a link</a></body></html>';
      const letter = {
        id: 'letter-1',
        sender: 'Lumen',
        recipient: 'bea@example.com',
        subject: '<b>Hello</b>',
        html,
        text: `See ${house.url}/health <script>`,
        at: new Date(0),
      };
      await keepLetter(house.visit(), lumen.id, letter);
      const page = await (await visit()).newPage();
      await page.goto(`${house.url}/mailbox/letter-1`);
      const [opened] = await Promise.all([page.waitForEvent('popup'), page.frameLocator('iframe').getByText('a link').click()]);
      await opened.waitForLoadState();
      expect(opened.url()).toBe(`${house.url}/health`);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      await page.getByRole('heading', { name: '<b>Hello</b>' }).waitFor();
      expect(await page.getByRole('link', { name: `${house.url}/health` }).count()).toBe(1);
      await house.stop();
    });
  });
});

async function pagesOf(house: Served, lumen: Company, ctx: Awaited<ReturnType<Served['contextOf']>>, surveyId: string): Promise<string[]> {
  const nord = await lumen.team('Nord');
  for (let i = 0; i < 12; i++) await lumen.employee(nord);
  const engagement = await createSurvey(ctx, 'engagement', 'Us', engagementQuestionnaire());
  const wave = (survey: string, day: string) =>
    createWave(ctx, { surveyId: survey, name: 'March', day, lastDay: '2026-05-01', teamIds: [nord] });
  const [sent, employees] = [await wave(surveyId, '2026-03-10'), await wave(engagement, '2026-03-10')];
  const desk = deskMailer(({ key }) => (key < 'M' ? { kind: 'permanent', reason: '550 no such mailbox' } : { kind: 'sent' }));
  await workOff(house, desk);
  const planned = await wave(surveyId, '2026-04-01');
  const person = await lumen.customer(nord, { name: 'Zoe Zanetti' });
  const chosen = { surveyId, name: 'By name', day: '2026-04-01', lastDay: '2026-05-01', teamIds: [], customerIds: [person] };
  const byName = await createWave(ctx, chosen);
  for (const { key, to, subject, html, text, at } of desk.letters)
    await keepLetter(house.visit(), lumen.id, { id: key, sender: 'Lumen', recipient: to.address, subject, html, text, at });
  return [
    '/surveys',
    '/surveys/new',
    `/surveys/${surveyId}`,
    `/surveys/${engagement}`,
    '/waves',
    '/waves/new',
    `/waves/new?survey=${engagement}`,
    `/waves/new?people=${person}`,
    `/waves/new?survey=${surveyId}&people=${person}`,
    `/waves/${byName}`,
    `/people/customers?q=Zoe&people=${person}&people=somebody-else`,
    `/people/customers/${person}`,
    `/waves/${sent}`,
    `/waves/${employees}`,
    `/waves/${planned}`,
    `/waves/${planned}/cancel`,
    `/waves/${employees}/close`,
    '/mailbox',
    `/mailbox/${desk.letters[0]?.key}`,
  ];
}
