// Survey pages as a browser without script shows them: large targets, the follow-up that fits the score, the count, no barriers.
import { renderToString } from 'hono/jsx/dom/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { messagesFor } from '#web/messages/messages.ts';
import { EngagementPage } from '#web/pages/engagement.tsx';
import { SurveyPage } from '#web/pages/survey.tsx';
import { barriers, launchBrowser } from '../support/browser.ts';

const frame = {
  m: messagesFor('it'),
  locale: 'it',
  organization: 'Lumen',
  accent: '#d9480f',
  languages: [
    { locale: 'en', href: '?lang=en' },
    { locale: 'it', href: '?lang=it' },
  ],
} as const;
const customer = renderToString(<SurveyPage {...frame} content={customerQuestionnaire()} />);
const employee = renderToString(
  <EngagementPage {...frame} content={engagementQuestionnaire()} team="Milano Nord" teamSize={12} k={5} commentK={10} />,
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function opened(html: string, width: number, colorScheme: 'light' | 'dark' = 'light', javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme, javaScriptEnabled });
  const page = await context.newPage();
  await page.setContent(html);
  return page;
}

describe('the customer’s page without script', () => {
  it.each([
    [320, 2],
    [360, 2],
    [1440, 1],
  ])('at %i pixels has eleven targets of 44 pixels in %i rows, and nothing wider than the screen', async (width, rows) => {
    const page = await opened(customer, width);
    const boxes = await Promise.all((await page.locator('.scale input').all()).map((input) => input.boundingBox()));
    expect(boxes).toHaveLength(11);
    for (const box of boxes) expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(rows);
    const edge = await page.locator('textarea').boundingBox();
    for (const box of boxes) expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((edge?.x ?? 0) + (edge?.width ?? 0) + 0.5);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });

  it('asks the follow-up that fits the score, and a general one before', async () => {
    const page = await opened(customer, 360);
    const question = async (): Promise<string> => (await page.locator('label[for=why]').innerText()).trim();
    expect(await question()).toBe(frame.m.survey.whyAny);
    for (const [score, words] of [
      [10, 'Grazie. Che cosa le è piaciuto di più?'],
      [7, 'Grazie. Che cosa è mancato per un 10?'],
      [6, 'Ci dispiace. Che cosa non ha funzionato?'],
    ] as const) {
      await page.locator(`input[value="${score}"]`).check();
      expect(await question()).toBe(words);
    }
    await page.context().close();
  });
});

it('a name as long as only German can make them leaves the page as wide as the screen, and the languages on it', async () => {
  const long = { ...frame, organization: 'Donaudampfschifffahrtselektrizitätengesellschaft' };
  const page = await opened(renderToString(<SurveyPage {...long} content={customerQuestionnaire()} />), 320);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  const languages = await page.locator('.languages summary').boundingBox();
  expect((languages?.x ?? 320) + (languages?.width ?? 0)).toBeLessThanOrEqual(320);
  await page.context().close();
});

it('the employees’ page counts what is answered without script, and says so aloud', async () => {
  const page = await opened(employee, 360);
  const tree = await page.context().newCDPSession(page);
  const count = async (): Promise<unknown> => {
    const { nodes } = await tree.send('Accessibility.getFullAXTree');
    const said = nodes.filter((node) => node.role?.value === 'StaticText').map((node) => String(node.name?.value).trim());
    return said[said.indexOf(frame.m.ballot.questions.answeredOf(13)) - 1];
  };
  expect(await count()).toBe('0');
  await page.locator('input[name=enps][value="8"]').check();
  await page.locator('input[name=mastery1][value=unknown]').check();
  await page.locator('input[name=autonomy1][value="4"]').check();
  await page.locator('input[name=autonomy1][value="5"]').check();
  expect(await count()).toBe('3');
  await page.context().close();
});

describe.each([
  ['customer', customer],
  ['employee', employee],
])('the page of the %s', (_, html) => {
  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('has no barriers at %i pixels, %s', async (width, scheme) => {
    const page = await opened(html, width, scheme, true);
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });
});
