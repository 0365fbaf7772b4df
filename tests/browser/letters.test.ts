// Letters as a browser shows them: nothing stands in anybody's way, whatever the width, the light and the language; and the page on which they are written.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derive, recall } from '#domain/anonymity.ts';
import { endsOf } from '#domain/debriefs.ts';
import { directionOf } from '#domain/languages.ts';
import { letterKinds } from '#domain/survey-letters.ts';
import { sessionCookie } from '#http/session.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { openSession } from '#services/sessions.ts';
import { createSurvey, surveyOf } from '#services/surveys.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases, type Opened } from '#tests/support/database.ts';
import { serveHouse } from '#tests/support/server.ts';
import { caseOpened } from '#web/emails/case-opened.tsx';
import { resultsReady } from '#web/emails/results-ready.tsx';
import { askingOf, invitation } from '#web/emails/invitation.tsx';
import { signInLink } from '#web/emails/sign-in-link.tsx';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

const link = 'https://coro.example/s/lumen00001invitation000001seal0123456789abcdefgh';
const languages = ['en', 'it', 'de', 'ar', 'ja'] as const;

function lettersIn(locale: (typeof languages)[number]): [string, string][] {
  const about = { locale, organization: { name: 'Lumen', accent: '#14586b' }, team: 'Milano Nord', lastDay: '2026-12-04', threshold: 5 };
  return [customerQuestionnaire(), engagementQuestionnaire()].flatMap((content) =>
    letterKinds.map((letter): [string, string] => [
      `${content.kind} ${letter}`,
      invitation(askingOf({ content, letter, ...about }), 'Anna Rossi', { answer: link, leave: link, trap: `${link}/more` }).html,
    ]),
  );
}

function lettersToMembers(): [string, string][] {
  const base = { locale: 'it', organization: 'Lumen', team: 'Nord', accent: '' } as const;
  const due = { due: new Date('2026-11-24T16:00:00Z'), timeZone: 'Europe/Rome', url: `${link}/case` };
  const asked = { url: link, minutes: 30, invitedBy: undefined, askAgain: link };
  return [
    [
      'case',
      caseOpened({
        ...base,
        ...due,
        supervisorName: 'Luca',
        customerName: 'Bea',
        score: 3,
        comment: 'Ho atteso.\nTanto.',
        mayContact: true,
      }).html,
    ],
    ['link', signInLink({ ...base, ...asked, memberName: 'Luca' }).html],
    ...debriefLetters.map((letter): [string, string] => [letter, resultsReady({ ...base, ...talked(letter), memberName: 'Luca' }).html]),
  ];
}

const debriefLetters = ['results', 'soon', 'overdue'] as const;

/** One talk, several, and more than a letter names. */
function talked(letter: (typeof debriefLetters)[number]) {
  const [whole] = recall([{ teamId: 'nord', hidden: false, n: { exact: 12 }, measures: {}, distributions: {} }]).teams;
  const one = { team: 'Nord-Ovest e Liguria', whole: false, ends: derive(whole!, (told) => endsOf(told.hidden ? { measures: {} } : told)) };
  const talks = Array.from({ length: { results: 1, soon: 3, overdue: 20 }[letter] }, () => one);
  return { letter, talks, wave: 'Autunno', dueDay: '2026-11-24', url: link };
}

describe.each([320, 360, 700])('at %i px', (width) => {
  it.each([...languages, 'members'] as const)('letters are readable, reachable and no wider than the window: %s', async (locale) => {
    const letters = locale === 'members' ? lettersToMembers() : lettersIn(locale);
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await chromium.newPage({ viewport: { width, height: 700 }, colorScheme });
      for (const [name, html] of letters) {
        await page.setContent(html);
        expect([name, colorScheme, await barriers(page)]).toEqual([name, colorScheme, []]);
        expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width]);
      }
      await page.close();
    }
  });

  it.each(languages)('what can be tapped is large enough, in the order it is read; what is for machines is nowhere: %s', async (locale) => {
    const page = await chromium.newPage({ viewport: { width, height: 700 } });
    const [[, html] = ['', '']] = lettersIn(locale);
    await page.setContent(html);
    const boxes = await Promise.all((await page.getByRole('link').all()).map((one) => one.boundingBox()));
    expect(boxes).toHaveLength(12);
    for (const box of boxes)
      expect([Math.min(box!.width, box!.height) >= 44, box!.x >= 0, box!.x + box!.width <= width]).toEqual([true, true, true]);
    const [zero, one, , , , five, six] = boxes.map((box) => ({ x: Math.round(box!.x), y: Math.round(box!.y) }));
    expect(Math.sign(one!.x - zero!.x)).toBe(directionOf(locale) === 'rtl' ? -1 : 1);
    // In two rows 6 stands under 0, in one after 5.
    expect(width === 700 ? six!.y === five!.y : six!.x === zero!.x && six!.y > zero!.y).toBe(true);
    expect(await page.locator(`a[href="${link}/more"]`).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const reached = [];
    for (let i = 0; i < 13; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate('document.activeElement.getAttribute("href")'));
    }
    expect(reached).not.toContain(`${link}/more`);
    expect(reached.slice(0, 3)).toEqual([`${link}?score=0`, `${link}?score=1`, `${link}?score=2`]);
    await page.close();
  });

  it('a letter without its style sheet, as some programs show it, is as wide and as readable', async () => {
    const page = await chromium.newPage({ viewport: { width, height: 700 } });
    for (const [name, html] of [...lettersIn('en'), ...lettersIn('ar')]) {
      await page.setContent(html.replaceAll(/<style>.*?<\/style>/gs, ''));
      expect([name, await barriers(page), await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, [], width]);
    }
    await page.close();
  });
});

it('stays readable when somebody doubles the size of text', async () => {
  const page = await chromium.newPage({ viewport: { width: 360, height: 700 } });
  for (const [name, html] of lettersIn('de')) {
    await page.setContent(html.replaceAll(/font-size:(\d+)px/g, (_, px: string) => `font-size:${2 * Number(px)}px`));
    const overlaps = await page.evaluate(
      `[...document.querySelectorAll('p,h1')].some((e, i, all) => i > 0 && e.getBoundingClientRect().top < all[i - 1].getBoundingClientRect().bottom - 1 && e.getBoundingClientRect().height > 0 && all[i - 1].getBoundingClientRect().height > 0)`,
    );
    expect([name, overlaps, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, false, 360]);
  }
  await page.close();
});

it('is as readable at night where a program marks what it would recolour instead of asking for dark letters', async () => {
  const page = await chromium.newPage({ viewport: { width: 360, height: 700 }, colorScheme: 'light' });
  for (const [name, html] of [...lettersIn('en'), ...lettersToMembers()]) {
    await page.setContent(html);
    await page.evaluate(
      `for (const one of document.querySelectorAll('[style*="color:"],[bgcolor]')) { one.setAttribute('data-ogsc', ''); one.setAttribute('data-ogsb', ''); }`,
    );
    expect([name, await barriers(page)]).toEqual([name, []]);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(19, 22, 28)');
  }
  await page.close();
});

async function company(store: Opened) {
  const house = await serveHouse(store);
  const lumen = await found(house);
  const admin = await lumen.member('admin', { name: 'Ada Rossi' });
  const ctx = await house.contextOf(admin);
  const id = await createSurvey(ctx, 'customer', 'After the visit', customerQuestionnaire());
  const visit = async (choices: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> => {
    const context = await chromium.newContext(choices);
    const token = await openSession(house.visit(), { organizationId: lumen.id, id: admin.memberId }, 'tests');
    await context.addCookies([{ name: sessionCookie, value: token, url: house.url }]);
    return context;
  };
  return { house, ctx, id, visit, address: `${house.url}/surveys/${id}/letters` };
}

const previewOf = (page: Page) => page.frameLocator('iframe[name="preview"]');

onBothDatabases('the page of a survey’s letters', ({ open }) => {
  it('shows what is typed, as a page and as plain text, keeps it from language to language, and publishes it', async () => {
    const { house, ctx, id, visit, address } = await company(await open());
    const page = await (await visit({ viewport: { width: 1440, height: 900 } })).newPage();
    page.setDefaultTimeout(5000);
    await page.goto(`${house.url}/surveys/${id}`);
    await page.getByRole('link', { name: 'Letters' }).click();
    await previewOf(page).getByText('Dear Ada Rossi,').waitFor();
    await page.getByLabel('Opening').fill('Good to have had you at {organization}.');
    await previewOf(page).getByText('Good to have had you at Lumen.').waitFor();
    await page.getByRole('button', { name: 'Plain text' }).click();
    await previewOf(page).getByText('10  http').waitFor();
    await page.getByLabel('Subject', { exact: true }).fill('Again, {name}?');
    await previewOf(page).getByText('Again, Ada Rossi?').waitFor();
    await page.getByLabel('Texts in', { exact: true }).selectOption('it');
    await page.getByLabel('Letter').waitFor();
    await previewOf(page).getByText('Gentile Ada Rossi,').waitFor();
    await page.getByLabel('Opening').fill('grazie.');
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Published. The letters of later waves say it like this.').waitFor();
    expect((await surveyOf(ctx, id)).content.letters).toEqual({
      invitation: { subject: { en: 'Again, {name}?' }, opening: { en: 'Good to have had you at {organization}.', it: 'grazie.' } },
    });
    expect(page.url()).toContain(address);
    await house.stop();
  });

  it('works without script: looks, changes letter, tests, publishes', async () => {
    const { house, ctx, id, visit, address } = await company(await open());
    const page = await (await visit({ javaScriptEnabled: false })).newPage();
    await page.goto(address);
    await page.getByLabel('Closing').fill('Bye.');
    await page.getByRole('button', { name: 'Preview' }).click();
    await previewOf(page).getByText('Bye.').waitFor();
    await page.getByLabel('Letter').selectOption('reminder');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByLabel('Subject', { exact: true }).fill('Once more');
    await page.getByRole('button', { name: 'Send me a test' }).click();
    await page.getByText('A test is on its way to').waitFor();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Published. The letters of later waves').waitFor();
    expect((await surveyOf(ctx, id)).content.letters).toEqual({
      invitation: { closing: { en: 'Bye.' } },
      reminder: { subject: { en: 'Once more' } },
    });
    await house.stop();
  });

  it('stands in nobody’s way: wide and narrow, by day and at night, with faults and with a test sent', async () => {
    const { house, visit, address } = await company(await open());
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [360, 1440]) {
        const page = await (await visit({ viewport: { width, height: 900 }, colorScheme })).newPage();
        const look = async (): Promise<void> => {
          expect([colorScheme, width, await barriers(page)]).toEqual([colorScheme, width, []]);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        };
        await page.goto(address);
        await look();
        await page.getByLabel('Subject', { exact: true }).fill('{who}');
        await page.getByRole('button', { name: 'Publish version 2' }).click();
        await page.getByText('Coro cannot fill in {who}.').first().waitFor();
        await look();
        await page.getByLabel('Subject', { exact: true }).fill('');
        await page.getByRole('button', { name: 'Send me a test' }).click();
        await page.getByText('A test is on its way to').waitFor();
        await look();
        for (const query of ['?letter=reminder&shown=ar', '?as=text&shown=ar', '?as=text']) {
          await page.goto(`${address}/preview${query}`);
          await look();
        }
        await page.context().close();
      }
    await house.stop();
  });
});
