// Survey pages in every language: nothing wider than a phone, nothing in anybody's way, and from right to left where one reads so.
import { renderToString } from 'hono/jsx/dom/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nativeNames, type SurveyLocale, surveyLocales } from '#domain/languages.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { wordsFor } from '#web/messages/public.ts';
import { EngagementPage } from '#web/pages/engagement.tsx';
import { LeavingPage, PromisePage } from '#web/pages/leaving.tsx';
import { SurveyPage, SurveyThanksPage, UnusableLinkPage } from '#web/pages/survey.tsx';

const frame = (locale: SurveyLocale) => ({
  m: wordsFor(locale),
  locale,
  organization: 'Lumen',
  accent: '#14586b',
  languages: surveyLocales.map((l) => ({ locale: l, href: `?lang=${l}` })),
});
const customer = (locale: SurveyLocale): string => renderToString(<SurveyPage {...frame(locale)} content={customerQuestionnaire()} />);
const employee = (locale: SurveyLocale): string =>
  renderToString(<EngagementPage {...frame(locale)} content={engagementQuestionnaire()} team="Nord" teamSize={12} k={5} commentK={10} />);

const leaving = (locale: SurveyLocale): string =>
  renderToString(<LeavingPage {...frame(locale)} now="asked" again={false} restDays={180} />);
const promise = (locale: SurveyLocale): string =>
  renderToString(<PromisePage {...frame(locale)} now="asked" again={false} k={5} mayLeave />);
const thanks = (locale: SurveyLocale): string => renderToString(<SurveyThanksPage {...frame(locale)} band="detractor" contacted />);
const unusable = (locale: SurveyLocale): string => renderToString(<UnusableLinkPage m={wordsFor(locale)} locale={locale} />);

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

async function opened(width: number, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled });
  return context.newPage();
}

const scrollWidth = (page: Page): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth');

describe('on a phone', () => {
  it.each([
    [360, 'customer', customer],
    [320, 'customer', customer],
    [320, 'employee', employee],
    [320, 'customer who leaves', leaving],
    [320, 'employee who reads the promise', promise],
    [320, 'customer who has answered', thanks],
    [320, 'visitor whose link takes no answer', unusable],
  ] as const)('of %i pixels the page of the %s fits in all languages, with nothing cut off', async (width, _, html) => {
    const page = await opened(width);
    for (const locale of surveyLocales) {
      await page.setContent(html(locale));
      expect([locale, await scrollWidth(page)]).toEqual([locale, width]);
      const cut = 'label, legend, .end, button, .pick span, summary, h1, h2';
      const wide = `[...document.querySelectorAll(${JSON.stringify(cut)})].filter((e) => e.scrollWidth > e.clientWidth + 1 && !e.closest('.unseen')).map((e) => e.textContent)`;
      expect([locale, await page.evaluate(wide)]).toEqual([locale, []]);
    }
    await page.context().close();
  });

  it('the page has no barriers in any language', async () => {
    const page = await opened(360, true);
    for (const locale of surveyLocales) {
      await page.setContent(customer(locale));
      expect([locale, await barriers(page)]).toEqual([locale, []]);
    }
    await page.context().close();
  });

  it('the languages open without script, and the question stays where it is', async () => {
    const page = await opened(360);
    await page.setContent(customer('de'));
    const question = page.locator('legend').first();
    const before = await question.boundingBox();
    await page.getByText(nativeNames.de).first().click();
    const links = page.locator('.languages a');
    expect(await links.count()).toBe(22);
    for (const link of await links.all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await question.boundingBox()).toEqual(before);
    expect(await scrollWidth(page)).toBe(360);
    await page.context().close();
  });
});

describe('from right to left', () => {
  it.each([
    ['ar', 360],
    ['he', 360],
    ['ar', 1440],
    ['he', 1440],
  ] as const)('in %s at %i pixels the scale begins at the right, and its ends stand at their numbers', async (locale, width) => {
    const page = await opened(width);
    await page.setContent(customer(locale));
    const box = async (selector: string) => {
      const found = await page.locator(selector).first().boundingBox();
      return { left: found?.x ?? NaN, right: (found?.x ?? NaN) + (found?.width ?? NaN), top: found?.y ?? NaN };
    };
    const [scale, zero, one, ten] = [
      await box('.scale'),
      await box('input[value="0"]'),
      await box('input[value="1"]'),
      await box('input[value="10"]'),
    ];
    expect(zero.right).toBeCloseTo(scale.right, 0);
    expect(one.right).toBeLessThan(zero.left);
    // In one row 10 is the last at the left; in two rows it stands one place before, under 4.
    expect(Math.round((ten.left - scale.left) / (zero.right - one.right))).toBe(width === 1440 ? 0 : 1);
    // The words themselves, not the cells they stand in: "0 = …" at the right edge, "10 = …" at the left one.
    const edges = await page.evaluate(`[...document.querySelectorAll('.end')].map((e) => {
      const words = document.createRange(); words.selectNodeContents(e); const r = words.getBoundingClientRect(); return [r.left, r.right]; })`);
    const [[, lowRight], [highLeft]] = edges as [[number, number], [number, number]];
    expect(lowRight).toBeCloseTo(scale.right, 0);
    expect(highLeft).toBeCloseTo(scale.left, 0);
    expect((await box('.top strong')).left).toBeGreaterThan((await box('.languages')).right);
    await page.context().close();
  });
});
