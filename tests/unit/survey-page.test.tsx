// Survey pages: small, without script, the same bytes for everybody, and nothing a person typed is lost or dangerous.
import { gzipSync } from 'node:zlib';
import { renderToString } from 'hono/jsx/dom/server';
import { describe, expect, it } from 'vitest';
import { directionOf, nativeNames, type SurveyLocale, surveyLocales, tagOf } from '#domain/languages.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { contrast, darkPaper, legibleAccent, lightPaper } from '#web/components/accent.ts';
import { surveyStyle } from '#web/components/survey-frame.tsx';
import { wordsFor } from '#web/messages/public.ts';
import { EngagementPage } from '#web/pages/engagement.tsx';
import { SurveyPage, SurveyThanksPage, UnusableLinkPage } from '#web/pages/survey.tsx';

const languages = surveyLocales.map((locale) => ({ locale, href: `?lang=${locale}` }));
const frame = (locale: SurveyLocale) => ({
  m: wordsFor(locale),
  locale,
  organization: 'Lumen',
  accent: '#d9480f',
  languages,
});

describe.each(surveyLocales)('the page of a survey in %s', (locale) => {
  const customer = (given: Record<string, string> = {}, content: SurveyContent = customerQuestionnaire()): string =>
    renderToString(<SurveyPage {...frame(locale)} content={content} given={given} />);
  const employee = (): string =>
    renderToString(<EngagementPage {...frame(locale)} content={engagementQuestionnaire()} team="Nord" teamSize={12} k={5} commentK={10} />);

  it('arrives in the first 14 kB, its style included', () => {
    for (const [page, kind] of [
      [customer(), 'customer'],
      [employee(), 'engagement'],
    ] as const) {
      expect(page).toContain(`<style>${surveyStyle(kind, '#d9480f')}</style>`);
      expect(surveyStyle(kind, '#d9480f').length).toBeGreaterThan(2000);
      expect(gzipSync(page).length).toBeLessThan(14 * 1024);
    }
  });

  it('says its language and its direction, and offers all others by the names they have themselves', () => {
    for (const page of [customer(), employee()]) {
      expect(page).toContain(`<html lang="${tagOf(locale)}" dir="${directionOf(locale)}">`);
      for (const other of surveyLocales) {
        const tag = tagOf(other);
        const current = other === locale ? ' aria-current="page"' : '';
        expect(page).toContain(`<a href="?lang=${other}" lang="${tag}" hreflang="${tag}"${current}><bdi>${nativeNames[other]}</bdi></a>`);
      }
    }
  });

  it('asks for nothing else and runs nothing', () => {
    for (const page of [customer(), employee()]) expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|src=|@import|url\(/i);
    expect(customer()).toContain('<form method="post" action="">');
    // What an employee answers never leaves the page as a form does.
    expect(employee()).not.toMatch(/<form[^>]+(method|action)=/);
  });

  it('offers every score, and shows the one of the link as chosen', () => {
    const page = customer({ nps: '9' });
    expect(page.match(/type="radio" name="nps"/g)).toHaveLength(11);
    expect(page.match(/ checked/g)).toHaveLength(1);
    expect(page).toMatch(/value="9" class="promoter" checked/);
  });

  it('has a field for every item, with "don’t know"', () => {
    const page = employee();
    for (const q of engagementQuestionnaire().questions) {
      const expected = q.type === 'agree' ? 6 : q.type === 'score' ? 11 : 1;
      expect(page.match(new RegExp(` name="${q.id}"`, 'g'))).toHaveLength(expected);
    }
    expect(page.match(/value="unknown"/g)).toHaveLength(12);
  });

  it('gives back what was typed, and runs none of it', () => {
    const typed = `</textarea><script>alert(1)</script> "quoted" & שלום 👓`;
    const page = customer({ nps: '3', why: typed });
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; שלום 👓');
  });

  it('names what is missing beside the field and on top', () => {
    const page = renderToString(
      <SurveyPage {...frame(locale)} content={customerQuestionnaire()} faults={[{ field: 'nps', code: 'required' }]} />,
    );
    expect(page).toContain('href="#nps"');
    expect(page).toMatch(/<fieldset id="nps" aria-describedby="nps-fault"/);
  });

  it('thanks by band, and promises a call only to those who may be called', () => {
    const { thanks } = frame(locale).m.survey;
    const page = renderToString(<SurveyThanksPage {...frame(locale)} band="detractor" contacted />);
    expect(page).toContain(thanks.contacted);
    expect(renderToString(<SurveyThanksPage {...frame(locale)} band="detractor" />)).not.toContain(thanks.contacted);
  });
});

describe('the colour of an organization', () => {
  it.each(['#ffd400', '#ffffff', '#000000', '#14586b', '#d9480f', '#7f7f7f', '#00ff00'])('%s can be read by day and by night', (colour) => {
    const { light, dark } = legibleAccent(colour);
    for (const [a, b] of [
      [light, lightPaper],
      [light, '#ffffff'],
      [dark, darkPaper],
      [dark, '#13161c'],
    ] as const)
      expect(contrast(a, b)).toBeGreaterThanOrEqual(4.5);
  });

  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });

  it('cannot carry anything else into the style', () => {
    expect(surveyStyle('customer', 'red}body{display:none')).toBe(surveyStyle('customer'));
  });
});

it('an unusable link names nobody', () => {
  const page = renderToString(<UnusableLinkPage m={wordsFor('en')} locale="en" />);
  expect(page).not.toContain('Lumen');
  expect(page).not.toContain('<form');
});
