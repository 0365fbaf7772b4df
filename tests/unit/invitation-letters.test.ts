// Letters to customers and employees in 22 languages: eleven links that say their number, one frame, small, and the same whether kept or written anew.
import { describe, expect, it } from 'vitest';
import { directionOf, type SurveyLocale, surveyLocales, tagOf } from '#domain/languages.ts';
import { type LetterKind, letterKinds, letterParts, longestPart, type OwnWords } from '#domain/survey-letters.ts';
import type { SurveyContent, SurveyKind } from '#domain/surveys.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { askingOf, invitation, type Links } from '#web/emails/invitation.tsx';
import { templateOf } from '#web/emails/template.ts';
import { contrast } from '#web/components/accent.ts';
import { wordsFor } from '#web/messages/public.ts';

const token = 'lumen00001invitation000001seal0123456789abcdefgh';
const linksOf = (kind: SurveyKind, end: string, paper = 'paper56789abcdefghijkl'): Links =>
  kind === 'customer'
    ? { answer: `https://coro.example/s/${end}`, leave: `https://coro.example/u/${end}`, trap: `https://coro.example/s/${end}/more` }
    : { answer: `https://coro.example/e/#${paper}`, leave: `https://coro.example/p/${end}` };
const links = linksOf('customer', token);
const questionnaires: Readonly<Record<SurveyKind, () => SurveyContent>> = {
  customer: () => customerQuestionnaire(),
  engagement: () => engagementQuestionnaire(),
};

function asking(kind: SurveyKind, letter: LetterKind, locale: SurveyLocale, own: OwnWords = {}, organization = 'Lumen & Sons') {
  const letters = { [letter]: Object.fromEntries(Object.entries(own).map(([part, words]) => [part, { [locale]: words }])) };
  const content = { ...questionnaires[kind](), letters };
  const about = { organization: { name: organization, accent: '#ffd400' }, team: 'Milano <Nord>', lastDay: '2026-12-04', threshold: 5 };
  return askingOf({ content, letter, locale, ...about });
}

const kinds = Object.keys(questionnaires) as SurveyKind[];
const cases = surveyLocales.flatMap((locale) => kinds.flatMap((kind) => letterKinds.map((letter) => [locale, kind, letter] as const)));

describe.each(cases)('a letter in %s, %s, %s', (locale, kind, letter) => {
  const mine = linksOf(kind, token);
  const letterTo = (name: string, own: OwnWords = {}) => invitation(asking(kind, letter, locale, own), name, mine);
  const written = letterTo('Paola Conti');

  it('says its language and which way it is read, everywhere a program may look', () => {
    const dir = directionOf(locale);
    const { html } = written;
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${tagOf(locale)}" dir="${dir}">`));
    expect(html).toContain(`<div role="main" lang="${tagOf(locale)}" dir="${dir}">`);
    expect([...html.matchAll(/ dir="(\w+)"/g)].every(([, one]) => one === dir)).toBe(true);
    expect([...html.matchAll(/<(body|td align="(?:left|right)"|p|h1)( class="\w+")?/g)].length).toBeGreaterThan(6);
    expect(html).not.toContain(dir === 'rtl' ? 'text-align:left' : 'text-align:right');
    expect(html).not.toContain(dir === 'rtl' ? 'align="left"' : 'align="right"');
  });

  it('greets as the language does, names the organization and what is asked, with one heading', () => {
    const { greeting, greetingByFirstName } = wordsFor(locale).letters;
    const greeted = (kind === 'customer' ? greeting : greetingByFirstName)('Paola Conti');
    for (const form of [written.html, written.text]) expect(form).toContain(greeted);
    expect(written.html).toContain('Lumen &amp; Sons');
    expect(written.text).toContain('Lumen & Sons');
    expect(written.html.match(/<h1/g)).toHaveLength(1);
    expect(written.html.match(/<h[2-6]/)).toBeNull();
  });

  it('can be left in one tap, and shows only to machines what is only for them', () => {
    expect(written.html).toContain(`href="${mine.leave}"`);
    expect(written.text).toContain(`\n${mine.leave}\n`);
    const traps = [
      ...written.html.matchAll(
        /<a href="([^"]*)" aria-hidden="true" tabindex="-1"[^>]*style="display:none;font-size:0;[^"]*mso-hide:all;">/g,
      ),
    ];
    // An employee's link shows nothing to whatever opens it, so there is nothing to find out.
    expect(traps.map(([, href]) => href)).toEqual(kind === 'customer' ? [mine.trap] : []);
    expect(written.text).not.toContain('/more');
  });

  it('loads nothing, runs nothing, and is small', () => {
    for (const letter of [written, letterTo('')]) {
      expect(letter.html).not.toMatch(/<script|<img|<link|src=|url\(|@import|undefined/);
      expect(letter.text).not.toMatch(/<\/?(p|a|td|table)\b|&[a-z]+;|undefined/);
      expect(letter.subject).not.toMatch(/[\n\r]|undefined/);
      expect(Buffer.byteLength(letter.html)).toBeLessThan(16_000);
      for (const line of letter.text.split('\n')) expect(Buffer.byteLength(line)).toBeLessThan(998);
    }
  });

  it('stays under 30 kB with the longest words there can be, each sign the one that costs most', () => {
    for (const sign of ['"', '文', '𐐷']) {
      const own = Object.fromEntries(letterParts.map((part) => [part, sign.repeat(Math.floor(longestPart[part] / sign.length))]));
      const { html, text } = letterTo(sign.repeat(60), own);
      expect(Buffer.byteLength(html)).toBeLessThan(30_000);
      expect(Buffer.byteLength(text)).toBeLessThan(30_000);
    }
  });

  it('keeps to one byte a character in plain text where that was always enough', () => {
    const western = ['en', 'it', 'fr', 'de', 'es', 'pt', 'nl', 'sv', 'da', 'nb', 'fi'].includes(locale);
    expect(western && /[^\0-\u00ff]/.test(`${written.text}${written.html}`)).toBe(false);
  });

  it('has no words of another language', () => {
    const english = invitation(asking(kind, letter, 'en'), 'Paola Conti', mine).text.split('\n');
    const foreign = written.text.split('\n').filter((line) => /[a-z]{3} [a-z]{3}/.test(line) && english.includes(line));
    expect(locale === 'en' ? [] : foreign).toEqual([]);
  });

  it('is the same byte for byte when only names and links are filled in', () => {
    const own = { subject: '{name}: {organization}', opening: 'A {name}\n\nB {team} {name}', signature: '\uE000{organization}\uE001' };
    for (const words of [{}, own]) {
      const about = asking(kind, letter, locale, words, 'Lu\uE000men {name} $& <b>');
      const write = (name: string, end: string, paper: string) => invitation(about, name, linksOf(kind, end, paper));
      const fill = templateOf(locale, (one) => write(one.name, one.token, one.paper), JSON.stringify(about));
      for (const name of [
        'Anna Rossi',
        '',
        'O’Neil & "Söhne" <x@y.example>',
        "'$&$1\uE000\uE001\uE002",
        '{organization}',
        '山田 太郎',
        'أحمد',
        '👩‍👧',
      ])
        for (const [end, paper] of [
          [token, 'paper'],
          ['x'.repeat(48), 'y'.repeat(22)],
        ] as const)
          expect(fill({ name, token: end, paper })).toEqual(write(name, end, paper));
    }
  });
});

describe.each(surveyLocales)('the scale of a letter in %s', (locale) => {
  const { html, text } = invitation(asking('customer', 'invitation', locale), 'Paola Conti', links);
  it('is eleven links that say their number, in both forms', () => {
    for (let score = 0; score <= 10; score++) {
      expect(html).toMatch(
        new RegExp(`href="${links.answer}\\?score=${score}" aria-label="([^"]* )?${score}([ :(][^"]*)?"[^>]*>${score}</a>`),
      );
      expect(text).toMatch(new RegExp(`^ ?${score}  ${links.answer}\\?score=${score}( |$)`, 'm'));
    }
  });
});

describe('a letter with its own words', () => {
  const own = {
    subject: 'For {name} of {team}',
    opening: 'First <b>line</b>\nsecond\n\n{organization} & {name}',
    closing: 'End.',
    signature: 'Ada\nBo',
  };
  const to = (kind: SurveyKind, name: string) => invitation(asking(kind, 'invitation', 'en', own), name, links);

  it('shows them as they were typed, in paragraphs, with no HTML of their own', () => {
    const { subject, html, text } = to('customer', 'Bea');
    expect(subject).toBe('For Bea of Milano <Nord>');
    expect(html).toContain('First &lt;b&gt;line&lt;/b&gt;<br/>second</p>');
    expect(html).toContain('>Lumen &amp; Sons &amp; Bea</p>');
    expect(html).toContain('Ada<br/>Bo');
    expect(text).toContain('First <b>line</b>\nsecond\n\nLumen & Sons & Bea\n');
    expect(html).not.toContain(wordsFor('en').letters.survey.opening('Lumen &amp; Sons'));
  });

  it('keeps the scale, the promise, the button and the small print', () => {
    const customer = to('customer', 'Bea');
    const employee = to('engagement', 'Bea');
    const { letters } = wordsFor('en');
    expect(customer.html.match(/\?score=/g)).toHaveLength(11);
    for (const kept of [letters.engagement.promise(5), letters.engagement.own, letters.free])
      expect(employee.text).toContain(kept.replaceAll('’', "'"));
    for (const kept of [letters.engagement.button, letters.promiseLink]) expect(employee.html).toContain(`>${kept}</a>`);
    for (const { text } of [customer, employee]) expect(text).toContain(letters.smallPrint('Lumen & Sons'));
  });

  it('takes the standard words instead of those that call by name, where there is no name', () => {
    const { subject, text } = to('customer', '');
    expect(subject).toBe(wordsFor('en').letters.survey.subject('Lumen & Sons'));
    expect(text).toContain(wordsFor('en').letters.survey.opening('Lumen & Sons'));
    expect(text).toContain('End.');
    expect(text).not.toContain('{');
  });

  it('asks the question as the page does', () => {
    const content = customerQuestionnaire();
    const [first, ...others] = content.questions;
    const questions = [{ ...first!, text: { en: 'Is {organization} {name} {team}?' } } as typeof first & object, ...others];
    const about = { locale: 'en', organization: { name: 'A$&B', accent: null }, team: 'Nord', lastDay: '', threshold: 5 } as const;
    const { text } = invitation(askingOf({ content: { ...content, questions }, letter: 'invitation', ...about }), 'Bea', links);
    expect(text).toContain('\nIs A$&B {name} {team}?\n');
  });

  it('fills a name in once: one that looks like a placeholder or a pattern stays a name', () => {
    expect(to('customer', '{team} $& $1').text).toContain('Lumen & Sons & {team} $& $1\n');
  });
});

describe('the colours of letters', () => {
  it('are those of the night where Outlook on the web marks an element, or what stands around it, as recoloured', () => {
    const { html } = invitation(asking('customer', 'invitation', 'en'), '', links);
    const [style = ''] = /<style>.*?<\/style>/.exec(html) ?? [];
    for (const name of ['ink', 'soft', 'on'])
      expect(style).toMatch(new RegExp(`\\.${name}\\[data-ogsc\\],\\[data-ogsc\\] \\.${name}\\{color:#`));
    for (const name of ['paper', 'cell', 'fill'])
      expect(style).toMatch(new RegExp(`\\.${name}\\[data-ogsb\\],\\[data-ogsb\\] \\.${name}\\{background-color:#`));
  });

  it.each(['#14586b', '#ffd400', '#ffffff', '#000000', ''])('can be read by day and at night with the accent %s', (accent) => {
    const { html } = invitation({ ...asking('engagement', 'invitation', 'en'), accent }, '', links);
    const at = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
    const paper = at(/<body[^>]*bgcolor="(#\w{6})"/);
    const pairs = [
      [at(/<h1[^>]*color:(#\w{6})/), paper],
      [at(/<p class="soft"[^>]*color:(#\w{6})/), paper],
      ['#ffffff', at(/class="fill" bgcolor="(#\w{6})"/)],
      [at(/\.ink\{color:(#\w{6})/), at(/\.paper\{background-color:(#\w{6})/)],
      [at(/\.ink\{color:(#\w{6})/), at(/\.cell\{background-color:(#\w{6})/)],
      [at(/\.soft\{color:(#\w{6})/), at(/\.paper\{background-color:(#\w{6})/)],
      [at(/\.on\{color:(#\w{6})/), at(/\.fill\{background-color:(#\w{6})/)],
    ];
    for (const [text = '', ground = ''] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
