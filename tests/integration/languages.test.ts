// Everybody is asked in a language of theirs: the one in the address, else the one that is known of them, else their browser's, else the survey's first.
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { directionOf, nativeNames, type SurveyLocale, surveyLocales, tagOf } from '#domain/languages.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { askCustomers, askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { wordsFor } from '#web/messages/public.ts';

async function company(open: Databases['open']) {
  const house = openHouse(await open());
  const lumen = await found(house);
  return { house, lumen, nord: await lumen.team('Nord') };
}

const speaking = (...languages: [SurveyLocale, ...SurveyLocale[]]): SurveyContent => ({ ...customerQuestionnaire(), languages });
const languageOf = (html: string): string => /<html lang="([^"]+)" dir="(ltr|rtl)"/.exec(html)?.slice(1).join(' ') ?? '';

onBothDatabases('the language of a survey page', ({ open }) => {
  it('is the one in the address, else the person’s, else the browser’s, else the first', async () => {
    const { house, lumen, nord } = await company(open);
    const [kenji, bea] = [await lumen.customer(nord, { locale: 'ja' }), await lumen.customer(nord, { locale: 'de' })];
    const asked = await askCustomers(house, lumen, { content: speaking('it', 'de', 'ar', 'nb', 'zh') });
    const shown = async (person: string, query: string, accepted?: string): Promise<string> => {
      const headers = accepted === undefined ? {} : { 'accept-language': accepted };
      return languageOf(await (await house.get(`/s/${asked.token(person)}${query}`, headers)).text());
    };
    expect(await shown(bea, '', 'ar')).toBe('de ltr');
    expect(await shown(bea, '?lang=ar', 'it')).toBe('ar rtl');
    expect(await shown(bea, '?lang=fr', 'it')).toBe('de ltr');
    expect(await shown(bea, '?lang=%00&score=9')).toBe('de ltr');
    expect(await shown(kenji, '')).toBe('it ltr');
    expect(await shown(kenji, '', 'fi, ar;q=0.2, nn-NO;q=0.9')).toBe('nb ltr');
    expect(await shown(kenji, '?score=3', 'zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-Hans ltr');
    expect(await shown(kenji, '?lang=no', 'ar')).toBe('nb ltr');
    expect(await shown(kenji, '', 'fi, sv')).toBe('it ltr');
  });

  it('is kept apart from every other one, on every page and in every packing', async () => {
    const { house, lumen, nord } = await company(open);
    const bea = await lumen.customer(nord, { locale: 'en' });
    const asked = await askCustomers(house, lumen);
    const link = `/s/${asked.token(bea)}`;
    for (const _ of ['rendered', 'kept']) {
      for (const locale of surveyLocales) {
        const page = await house.get(`${link}?lang=${locale}&score=9`, { 'accept-encoding': 'br' });
        expect(page.headers.get('vary')).toBe('accept-encoding, accept-language');
        const sent = Buffer.from(await page.arrayBuffer());
        expect(sent.length).toBeLessThan(13 * 1024);
        const html = brotliDecompressSync(sent).toString();
        expect(languageOf(html)).toBe(`${tagOf(locale)} ${directionOf(locale)}`);
        expect(html).toContain(`>${wordsFor(locale).survey.send}</button>`);
        for (const other of surveyLocales) expect(html).toContain(`<a href="?lang=${other}&amp;score=9" lang="${tagOf(other)}"`);
        expect(html).toContain(`<bdi>${nativeNames[locale]}</bdi>`);
      }
    }
    await house.post(`${link}?lang=he`, { nps: '3' });
    for (const locale of ['he', 'pl', 'el'] as const)
      expect(await (await house.get(`${link}?thanks&lang=${locale}`)).text()).toContain(wordsFor(locale).survey.thanks.detractor);
  });

  it('stays the same when something is wrong, and after sending', async () => {
    const { house, lumen, nord } = await company(open);
    const bea = await lumen.customer(nord, { locale: 'fi' });
    const asked = await askCustomers(house, lumen);
    const wrong = await house.post(`/s/${asked.token(bea)}`, { why: 'x' });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(languageOf(page)).toBe('fi ltr');
    expect(page).toContain(wordsFor('fi').faults.required());
    const sent = await house.post(`/s/${asked.token(bea)}?lang=ko`, { nps: '10' });
    expect(sent.headers.get('location')).toContain('?thanks&lang=ko');
  });

  it('is the employee’s own too, and the promise is told in it', async () => {
    const { house, lumen, nord } = await company(open);
    const people: [SurveyLocale, string][] = [];
    for (const locale of ['he', 'tr', 'pt', 'cs', 'sv', 'da'] as const) people.push([locale, await lumen.employee(nord, { locale })]);
    const asked = await askEmployees(house, lumen, { content: engagementQuestionnaire('it') });
    for (const [locale, id] of people) {
      const headers = { 'content-type': 'application/json', 'accept-language': 'fi' };
      const opened = await house.send('/e/open', { method: 'POST', headers, body: JSON.stringify({ token: asked.paper(id) }) });
      const page = (await opened.json()) as { locale: string; dir: string; html: string };
      expect([page.locale, page.dir]).toEqual([tagOf(locale), directionOf(locale)]);
      expect(page.html).toContain(wordsFor(locale).ballot.promise.shown(5));
    }
  });

  it('is the browser’s on a link that takes no answer', async () => {
    const { house } = await company(open);
    for (const locale of surveyLocales) {
      const page = await house.get('/s/nobody', { 'accept-language': `ga, ${tagOf(locale)};q=0.7, en;q=0.1` });
      expect(page.status).toBe(404);
      const html = await page.text();
      expect(languageOf(html)).toBe(`${tagOf(locale)} ${directionOf(locale)}`);
      expect(html).toContain(`<h1>${wordsFor(locale).survey.unusable.title}</h1>`);
    }
    const old = `/e/${'x'.repeat(48)}`;
    for (const path of [old, '/e/']) {
      expect(languageOf(await (await house.get(`${path}?lang=ar`, { 'accept-language': 'it' })).text())).toBe('ar rtl');
      expect(languageOf(await (await house.get(path, { 'accept-language': 'it' })).text())).toBe('it ltr');
      expect(languageOf(await (await house.get(path)).text())).toBe('en ltr');
    }
  });
});

onBothDatabases('the language of a person', ({ open }) => {
  it('is one of all, chosen on their page', async () => {
    const { house, lumen, nord } = await company(open);
    const browser = await house.signedInAs(await lumen.member('admin'));
    const form = await (await browser.get(`/people/customers/new?team=${nord}`)).text();
    for (const locale of surveyLocales) expect(form).toContain(`<option value="${locale}"`);
    const typed = { name: 'Nikos', email: 'nikos@example.com', locale: 'el', team: nord, teamId: nord };
    expect((await browser.post('/people/customers/new', typed)).status).toBe(303);
    const { customers } = house.store.t;
    expect(
      (await house.store.select({ locale: customers.locale, name: customers.name }).from(customers)).find((c) => c.name === 'Nikos')
        ?.locale,
    ).toBe('el');
  });
});
