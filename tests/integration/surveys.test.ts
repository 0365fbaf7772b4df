// Surveys get new versions, never change what was sent, and an editor's form, however broken, loses nothing and breaks nothing.
import { describe, expect, it } from 'vitest';
import { surveyLocales } from '#domain/languages.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import type { Question, Text } from '#domain/surveys.ts';
import { createSurvey, listSurveys, publishSurvey, surveyOf, surveyVersion } from '#services/surveys.ts';
import { found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

const asked = 'Would you come back to {organization}?';

async function company(open: Databases['open']) {
  const house = openHouse(await open());
  const lumen = await found(house);
  const admin = await lumen.member('admin');
  const ctx = await house.contextOf(admin);
  const id = await createSurvey(ctx, 'customer', 'After the visit', customerQuestionnaire());
  return { house, lumen, admin, ctx, id, browser: await house.signedInAs(admin) };
}

/** The editor's form as it stands when nothing was touched. */
const form = (more: Record<string, string | readonly string[]> = {}) => ({
  seen: '1',
  name: 'After the visit',
  languages: ['en', 'it'],
  firstLanguage: 'en',
  shown: 'en',
  question: ['nps', 'why', 'contact'],
  ...more,
});

/** The texts that a page carries, shown or not, as its form would send them. */
function fieldsIn(html: string): Record<string, string> {
  const hidden = [...html.matchAll(/<input type="hidden" name="(q\.[^"]+\.[a-z]{2})" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map((m) => [m[1]!, m[2]!.replaceAll('&#39;', "'").replaceAll('&amp;', '&')]));
}

const textOf = (q: Question | undefined): Text => (q?.type === 'score' ? q.text : {});

onBothDatabases('surveys', ({ open }) => {
  it('keep every version as it was', async () => {
    const { ctx, id } = await company(open);
    const changed = { ...customerQuestionnaire(), languages: ['it'] as const };
    expect(await publishSurvey(ctx, id, 1, { name: 'Dopo la visita', content: changed })).toBe(2);
    expect(await surveyOf(ctx, id)).toMatchObject({ name: 'Dopo la visita', version: 2, content: changed });
    expect(await surveyVersion(ctx.db, ctx.scope.organizationId, id, 1)).toEqual(customerQuestionnaire());
    expect(await listSurveys(ctx)).toMatchObject([{ id, version: 2, languages: ['it'], questions: 3, waves: 0 }]);
  });

  it('are published over the version that was seen, by one of two', async () => {
    const { ctx, id } = await company(open);
    const publish = (name: string) => publishSurvey(ctx, id, 1, { name, content: customerQuestionnaire() });
    const outcomes = await Promise.allSettled([publish('A'), publish('B')]);
    expect(outcomes.map((o) => o.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((o) => o.status === 'rejected')?.reason).toMatchObject({ kind: 'conflict', code: 'somebodyWasFaster' });
    expect((await surveyOf(ctx, id)).version).toBe(2);
    await expect(publishSurvey(ctx, 'nowhere', 1, { name: 'A', content: customerQuestionnaire() })).rejects.toMatchObject({
      kind: 'notFound',
    });
    await expect(publishSurvey(ctx, id, 2, { name: 'A', content: engagementQuestionnaire() })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('belong to their organization alone', async () => {
    const { house, id } = await company(open);
    const other = await found(house, { name: 'Altro' });
    const stranger = await house.contextOf(await other.member('admin'));
    await expect(surveyOf(stranger, id)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(surveyVersion(stranger.db, other.id, id, 1)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(publishSurvey(stranger, id, 1, { name: 'Mine', content: customerQuestionnaire() })).rejects.toMatchObject({
      kind: 'notFound',
    });
    expect(await listSurveys(stranger)).toEqual([]);
  });

  describe('in the editor', () => {
    it('are only for administrators', async () => {
      const { house, lumen, id } = await company(open);
      for (const role of ['leader', 'supervisor'] as const) {
        const browser = await house.signedInAs(await lumen.member(role));
        for (const path of ['/surveys', '/surveys/new', `/surveys/${id}`, `/surveys/${id}/preview`])
          expect((await browser.get(path)).status).toBe(404);
        expect((await browser.post(`/surveys/${id}`, form({ do: 'publish' }))).status).toBe(404);
      }
    });

    it('are made, changed and published', async () => {
      const { browser, ctx } = await company(open);
      const made = await browser.post('/surveys/new', { kind: 'engagement', name: ' Us,\n2026 ' });
      const address = (made.headers.get('location') ?? '').split('?')[0]!;
      expect(made.status).toBe(303);
      const engagement = engagementQuestionnaire();
      const fields = {
        ...form(),
        name: 'Us',
        question: engagement.questions.map((q) => q.id).toReversed(),
        'q.autonomy1.text.en': 'I decide.',
      };
      expect((await browser.post(address, { ...fields, do: 'publish' })).headers.get('location')).toBe(`${address}?done=surveyPublished`);
      const survey = await surveyOf(ctx, address.split('/').at(-1)!);
      expect(survey).toMatchObject({ name: 'Us', version: 2 });
      expect((await browser.post(address, { ...fields, seen: '2', do: 'publish' })).status).toBe(303);
      expect(await surveyOf(ctx, survey.id)).toMatchObject({ version: 2 });
      expect(survey.content.questions.map((q) => q.id)).toEqual([
        'enps',
        ...engagement.questions
          .slice(1)
          .map((q) => q.id)
          .toReversed(),
      ]);
      expect(survey.content.questions.find((q) => q.id === 'autonomy1')?.text).toMatchObject({ en: 'I decide.' });
    });

    it('come back with every word and the fault beside its field', async () => {
      const { browser, ctx, id } = await company(open);
      const answer = await browser.post(
        `/surveys/${id}`,
        form({ 'q.nps.text.en': asked, 'q.nps.low.en': ' ', 'q.why.passive.en': 'p'.repeat(400), name: '', do: 'publish' }),
      );
      expect(answer.status).toBe(422);
      const page = await answer.text();
      for (const words of [asked, 'p'.repeat(400), '#field-q.nps.low.en', 'field-q.why.passive.en-fault', '#field-name'])
        expect(page).toContain(words);
      expect((await surveyOf(ctx, id)).version).toBe(1);
    });

    it('keep the words of whoever was slower, who may then publish over it', async () => {
      const { browser, ctx, id } = await company(open);
      await publishSurvey(ctx, id, 1, { name: 'Theirs', content: customerQuestionnaire() });
      const slow = await browser.post(`/surveys/${id}`, form({ 'q.nps.text.en': asked, do: 'publish' }));
      expect(slow.status).toBe(409);
      const page = await slow.text();
      expect(page).toContain(asked);
      expect(page).toContain('Somebody was faster');
      expect(page).toContain('name="seen" value="2"');
      expect((await surveyOf(ctx, id)).name).toBe('Theirs');
      expect((await browser.post(`/surveys/${id}`, form({ seen: '2', 'q.nps.text.en': asked, do: 'publish' }))).status).toBe(303);
      expect((await surveyOf(ctx, id)).content.questions[0]?.text).toMatchObject({ en: asked });
    });

    it('are published once when the same form comes twice', async () => {
      const { browser, ctx, id } = await company(open);
      const twice = [1, 2].map(() => browser.post(`/surveys/${id}`, form({ 'q.nps.text.en': asked, do: 'publish' })));
      expect((await Promise.all(twice)).map((a) => a.status)).toEqual([303, 303]);
      expect((await surveyOf(ctx, id)).version).toBe(2);
    });

    it('change shape without anything being saved', async () => {
      const { browser, ctx, id } = await company(open);
      const page = async (wish: string, more = {}) =>
        (await browser.post(`/surveys/${id}`, form({ 'q.nps.text.en': asked, ...more, do: wish }))).text();
      const orderIn = (html: string): string[] => [...html.matchAll(/name="question" value="([^"]+)"/g)].map((m) => m[1]!);
      expect(orderIn(await page('down:why'))).toEqual(['nps', 'contact', 'why']);
      expect(orderIn(await page('remove:contact'))).toEqual(['nps', 'why']);
      expect(orderIn(await page('remove:nps'))).toEqual(['nps', 'why', 'contact']);
      const added = await page('add:choice');
      expect(orderIn(added)).toHaveLength(4);
      expect(added).toContain(asked);
      expect(await page('show', { shown: 'it' })).toContain('Question · Italian ');
      expect(await page('show', { shown: 'it', languages: 'en' })).toContain('Question ');
      expect((await surveyOf(ctx, id)).version).toBe(1);
    });

    it('carry along what was typed in a language that is not shown', async () => {
      const { browser, ctx, id } = await company(open);
      const languages = [...surveyLocales];
      const first = await (
        await browser.post(`/surveys/${id}`, form({ languages, 'q.nps.text.en': asked, shown: 'fi', do: 'show' }))
      ).text();
      expect(fieldsIn(first)['q.nps.text.en']).toBe(asked);
      expect(Object.keys(fieldsIn(first)).filter((name) => name.endsWith('.en'))).toEqual(['q.nps.text.en']);
      expect(first).toContain('lang="fi" dir="ltr"');
      const second = await (
        await browser.post(`/surveys/${id}`, { ...form({ languages, shown: 'he', do: 'show' }), ...fieldsIn(first) })
      ).text();
      expect(second).toContain('lang="he" dir="rtl"');
      expect(second.length).toBeLessThan(60_000);
      await browser.post(`/surveys/${id}`, { ...form({ languages, shown: 'he', do: 'publish' }), ...fieldsIn(second) });
      const { content } = await surveyOf(ctx, id);
      expect(content).toEqual({
        ...customerQuestionnaire(),
        questions: content.questions.map((q, i) => (i === 0 ? q : customerQuestionnaire().questions[i])),
      });
      expect(content.questions[0]?.text).toEqual({ ...textOf(customerQuestionnaire().questions[0]), en: asked });
    });

    it('say in which other languages words are missing, and ask without them when told to', async () => {
      const { browser, ctx, id } = await company(open);
      const added = { 'q.x12345678.type': 'open', 'q.x12345678.text.en': 'What else?', 'q.x12345678.text.it': 'Che altro?' };
      const typed = { ...form({ languages: [...surveyLocales], question: ['nps', 'why', 'contact', 'x12345678'] }), ...added };
      const refused = await browser.post(`/surveys/${id}`, { ...typed, do: 'publish' });
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toContain('Question · French');
      expect(page).toContain('Words are missing in 19 more languages');
      expect(page.match(/class="error-summary"[^]*?<\/ul>/)?.[0].match(/<li>/g)).toHaveLength(1);
      const fewer = await (await browser.post(`/surveys/${id}`, { ...typed, do: 'complete' })).text();
      expect([...fewer.matchAll(/name="languages" value="(..)" checked/g)].map((m) => m[1])).toEqual(['en', 'it']);
      const unwritten = { ...typed, 'q.x12345678.text.en': '', shown: 'en', do: 'complete' };
      const own = await (await browser.post(`/surveys/${id}`, unwritten)).text();
      expect([...own.matchAll(/name="languages" value="(..)" checked/g)].map((m) => m[1])).toEqual(['en', 'it']);
      expect((await browser.post(`/surveys/${id}`, { ...typed, languages: ['en', 'it'], do: 'publish' })).status).toBe(303);
      expect((await surveyOf(ctx, id)).content.languages).toEqual(['en', 'it']);
    });

    it('meet hostile forms with a page, never a 500', async () => {
      const { browser, id } = await company(open);
      const hostile = '"><script>alert(1)</script>';
      const tries: Record<string, string | readonly string[]>[] = [
        {},
        { seen: '1' },
        { seen: 'x', do: 'publish' },
        { seen: '99', do: 'publish' },
        { seen: '-1', do: 'publish' },
        form({ do: '__proto__:constructor' }),
        form({ do: ['publish', 'remove:nps'] }),
        form({ question: ['__proto__', 'constructor', hostile], [`q.${hostile}.type`]: 'open', do: 'up:constructor' }),
        form({ languages: ['xx', '__proto__'], firstLanguage: hostile, do: 'publish' }),
        form({ 'q.nps.text.en': hostile, name: hostile, do: 'down:why' }),
        form({ 'q.nps.text.en': '\u0000\u202E\uD800💥', do: 'publish' }),
      ];
      for (const fields of tries) {
        for (const path of [`/surveys/${id}`, `/surveys/${id}/preview`]) {
          const answer = await browser.post(path, fields);
          expect([200, 303, 404, 409, 422]).toContain(answer.status);
          expect(await answer.text()).not.toContain('<script>alert');
        }
      }
      expect((await browser.post('/surveys/new', { kind: 'other', name: hostile })).status).toBe(422);
    });

    it('show the preview of what is typed in either language, to our own pages only, with nowhere to send it', async () => {
      const { browser, id } = await company(open);
      const answer = await browser.post(`/surveys/${id}/preview`, form({ 'q.nps.text.en': asked, 'q.nps.text.it': '', shown: 'en' }));
      expect(answer.status).toBe(200);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).toContain("form-action 'none'");
      expect(await answer.text()).toContain('Would you come back to Lumen?');
      const inItalian = await (await browser.post(`/surveys/${id}/preview`, form({ shown: 'it' }))).text();
      expect(inItalian).toContain('Quanto è probabile che lei consigli Lumen');
      expect(await (await browser.get(`/surveys/${id}/preview?in=it`)).text()).toBe(inItalian);
    });
  });
});
