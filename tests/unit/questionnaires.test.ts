// The questionnaires an organization starts with: complete in every language, balanced, and plain.
import { describe, expect, it } from 'vitest';
import { type SurveyLocale, surveyLocales } from '#domain/languages.ts';
import { type Question, type Text, dimensions, readAnswers } from '#domain/surveys.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';

type Item = Extract<Question, { type: 'agree' }>;

const engagement = engagementQuestionnaire();
const items = engagement.questions.filter((q): q is Item => q.type === 'agree');

/** The letters of the languages that are not written in Latin ones. */
const scripts: Readonly<Partial<Record<SurveyLocale, RegExp>>> = {
  el: /\p{Script=Greek}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};

function textsOf(q: Question): Text[] {
  if (q.type === 'why') return Object.values(q.text);
  if (q.type === 'score') return [q.text, q.low, q.high];
  return q.type === 'choice' ? [q.text, ...q.options.map((o) => o.text)] : [q.text];
}

describe.each([
  ['customers', customerQuestionnaire()],
  ['employees', engagement],
])('the questionnaire for %s', (_, content) => {
  it('says everything in every language, in one sentence or two', () => {
    expect([...content.languages].sort()).toEqual([...surveyLocales].sort());
    for (const text of content.questions.flatMap(textsOf))
      for (const locale of surveyLocales) {
        expect(text[locale]).toMatch(/^¿?(\p{Lu}|\p{Lo}|\{organization\}).{3,129}$/u);
        expect(text[locale]).not.toMatch(/ {2}|\s$|\$\{/);
      }
  });

  it('says it in that language, and not twice the same', () => {
    const texts = content.questions.flatMap(textsOf);
    const english = new Set(texts.map((text) => text.en));
    for (const locale of surveyLocales) {
      const said = texts.map((text) => text[locale] ?? '');
      expect(said.filter((words) => locale !== 'en' && english.has(words))).toEqual([]);
      expect(said.filter((words) => !(scripts[locale] ?? /\p{Script=Latin}/u).test(words))).toEqual([]);
      expect(new Set(said).size).toBe(texts.length);
    }
  });

  it('has unique ids that a person can read', () => {
    const ids = content.questions.map((q) => q.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+[1-3]?$/);
  });

  it('names no placeholder but the organization, and names it in the question about recommending it', () => {
    for (const text of content.questions.flatMap(textsOf))
      for (const locale of surveyLocales)
        for (const [name] of (text[locale] ?? '').matchAll(/\{\w*\}?/g)) expect(name).toBe('{organization}');
    const score = content.questions.find((q) => q.type === 'score');
    for (const locale of surveyLocales) expect(score?.text[locale]).toContain('{organization}');
  });
});

describe('the customer questionnaire', () => {
  it('asks for a score, then why in the words of each band, then whether to get in touch', () => {
    const { questions } = customerQuestionnaire();
    expect(questions.map((q) => q.type)).toEqual(['score', 'why', 'contact']);
    const why = questions.find((q) => q.type === 'why');
    for (const locale of surveyLocales) expect(new Set(Object.values(why?.text ?? {}).map((t) => t[locale])).size).toBe(3);
  });

  it('can be answered', () => {
    expect(readAnswers(customerQuestionnaire(), { nps: '9', why: 'Kind people', contact: 'yes' })).toEqual({
      nps: 9,
      why: 'Kind people',
      contact: true,
    });
  });
});

describe('the engagement questionnaire', () => {
  it('has three items for each dimension, at most two of all reverse-keyed and never two in one dimension', () => {
    for (const dimension of dimensions) {
      const own = items.filter((q) => q.dimension === dimension);
      expect(own.map((q) => q.id).sort()).toEqual([1, 2, 3].map((n) => `${dimension}${n}`));
      expect(own.filter((q) => q.reversed).length).toBeLessThanOrEqual(1);
    }
    expect(items.length).toBe(12);
    expect(items.filter((q) => q.reversed).length).toBeLessThanOrEqual(2);
  });

  it('never asks about one dimension twice in a row', () => {
    for (const [i, q] of items.entries()) expect(q.dimension).not.toBe(items[i - 1]?.dimension);
  });

  it('keeps every item short, with one idea and no negation', () => {
    for (const { text } of items) {
      for (const words of [text.en, text.it]) expect(words).toMatch(/^.{20,70}\.$/);
      expect(text.en).not.toMatch(/\b(and|or|not|never|nor|but)\b|n[’']t\b/i);
      expect(text.it).not.toMatch(/(^| )(e|ed|o|od|non|mai|né|ma|oppure)( |,|$)/i);
    }
  });

  it('ends with one open question, after the question about recommending the place', () => {
    expect(engagement.questions.filter((q) => q.type !== 'agree').map((q) => q.type)).toEqual(['score', 'open']);
    expect(engagement.questions.at(-1)?.type).toBe('open');
  });
});
