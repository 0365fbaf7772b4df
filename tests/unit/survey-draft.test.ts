// A survey's editor keeps what must stay, takes nothing that does not belong, and says what is missing.
import { describe, expect, it } from 'vitest';
import { addable, draftFaults, fieldOf, languageOfField, moved, readDraft, textsByField } from '#domain/survey-draft.ts';
import { surveyLocales } from '#domain/languages.ts';
import type { Question, SurveyContent, Text } from '#domain/surveys.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';

const standard = customerQuestionnaire();
const customer: SurveyContent = { ...standard, languages: ['en', 'it'] };
const engagement: SurveyContent = { ...engagementQuestionnaire(), languages: ['en', 'it'] };
const ids = (content: SurveyContent): string[] => content.questions.map((q) => q.id);
const lines = (...values: string[]): string => values.join('\n');
const both = { languages: lines('en', 'it'), firstLanguage: 'en' };
/** A form that changes nothing. */
const unchanged = (content: SurveyContent): Record<string, string> => ({ ...both, question: lines(...ids(content)) });
const textOf = (q: Question | undefined): unknown => q?.text;

describe('a draft', () => {
  it('of an unchanged form is the survey itself, ready to publish', () => {
    for (const content of [customer, engagement]) {
      const draft = readDraft(content, unchanged(content));
      expect(draft).toEqual(content);
      expect(draftFaults(draft, unchanged(content))).toEqual([]);
    }
  });

  it('takes new words in one line, and says where some are missing or too long', () => {
    const form = {
      ...unchanged(customer),
      [fieldOf('nps', 'text', 'en')]: '  Would you\r\n\u202Erecommend us?\u0007 ',
      [fieldOf('nps', 'low', 'it')]: ' ',
      [fieldOf('why', 'detractor', 'it')]: 'x'.repeat(301),
    };
    const draft = readDraft(customer, form);
    expect(textOf(draft.questions[0])).toMatchObject({ en: 'Would you recommend us?' });
    expect(draftFaults(draft, form)).toEqual([
      { field: 'q.nps.low.it', code: 'required' },
      { field: 'q.why.detractor.it', code: 'tooLong', values: { max: 300 } },
    ]);
  });

  it('keeps the words of a language that is switched off, and asks for no words in it', () => {
    const form = { ...unchanged(customer), languages: 'it', [fieldOf('contact', 'text', 'en')]: '' };
    const draft = readDraft(customer, form);
    expect(draft.languages).toEqual(['it']);
    expect(draftFaults(draft, form)).toEqual([]);
    expect(textOf(draft.questions[0])).toEqual(textOf(customer.questions[0]));
  });

  it('puts the chosen language first and wants at least one', () => {
    expect(readDraft(customer, { ...unchanged(customer), firstLanguage: 'it' }).languages).toEqual(['it', 'en']);
    const none = { ...unchanged(customer), languages: 'ga' };
    expect(readDraft(customer, none).languages).toEqual(['en', 'it']);
    expect(draftFaults(readDraft(customer, { ...none, languages: '' }), { ...none, languages: '' })).toContainEqual({
      field: 'languages',
      code: 'required',
    });
  });

  it('cannot lose the score or an item, whatever the form leaves out', () => {
    expect(ids(readDraft(customer, { ...both, question: 'why' }))).toEqual(['nps', 'why']);
    const items = engagement.questions.filter((q) => q.type === 'agree');
    const draft = readDraft(engagement, { ...both, question: lines('open', 'purpose1') });
    expect(draft.questions.filter((q) => q.type === 'agree')).toHaveLength(items.length);
    expect(ids(draft)[0]).toBe('enps');
  });

  it('takes no question twice, of an unknown kind, or with an id that could be something else', () => {
    const hostile = [
      'nps',
      'nps',
      '__proto__',
      'constructor',
      'xconstructor',
      'q.nps',
      'x1234567',
      'x12345678',
      'xabcdefgh',
      'why',
      'contact',
    ];
    const form: Record<string, string> = { ...both, question: lines(...hostile) };
    for (const id of hostile) form[`q.${id}.type`] = 'open';
    form['q.xabcdefgh.type'] = 'score';
    expect(ids(readDraft(customer, form))).toEqual(['nps', 'x12345678', 'why', 'contact']);
  });

  it('asks employees at most three questions about themselves, of at most eight options', () => {
    const choices = ['xaaaaaaaa', 'xbbbbbbbb', 'xcccccccc', 'xdddddddd'];
    const form: Record<string, string> = { ...unchanged(engagement), question: lines(...ids(engagement), ...choices) };
    for (const id of choices) {
      const options = Array.from({ length: 10 }, (_, i) => `o${i + 1}`);
      Object.assign(form, { [`q.${id}.type`]: 'choice', [fieldOf(id, 'text', 'en')]: 'How long?', [`q.${id}.option`]: lines(...options) });
      for (const option of options) form[fieldOf(id, option, 'en')] = option;
    }
    const draft = readDraft(engagement, form);
    expect(ids(draft).filter((id) => id.startsWith('x'))).toEqual(choices.slice(0, 3));
    expect(draft.questions.filter((q) => q.type === 'choice').map((q) => q.options.length)).toEqual([8, 8, 8]);
    expect(addable(draft)).toEqual(['open']);
    expect(addable(engagement)).toEqual(['open', 'choice']);
    const lonely = { ...form, [`q.${choices[0]}.option`]: 'o1' };
    expect(draftFaults(readDraft(engagement, lonely), lonely).map((fault) => fault.field)).toContain(fieldOf(choices[0]!, 'o2', 'en'));
  });

  it('has at most forty questions', () => {
    const many = Array.from({ length: 100 }, (_, i) => `x${String(i).padStart(8, '0')}`);
    const form: Record<string, string> = { ...unchanged(customer), question: lines(...ids(customer), ...many) };
    for (const id of many) form[`q.${id}.type`] = 'open';
    const draft = readDraft(customer, form);
    expect(draft.questions).toHaveLength(40);
    expect(addable(draft)).toEqual([]);
  });
});

describe('a language that is added', () => {
  /** As surveys were that spoke two languages and had no words in others. */
  const two: SurveyContent = {
    ...customer,
    questions: customer.questions.map((q) => {
      const only = ({ en = '', it: said = '' }: Text): Text => ({ en, it: said });
      if (q.type === 'score') return { ...q, text: only(q.text), low: only(q.low), high: only(q.high) };
      if (q.type !== 'why') return q.type === 'contact' ? { ...q, text: only(q.text) } : q;
      const { promoter, passive, detractor } = q.text;
      return { ...q, text: { promoter: only(promoter), passive: only(passive), detractor: only(detractor) } };
    }),
  };
  const form = { ...unchanged(two), languages: lines('en', 'it', 'de') };

  it('says what the standard survey says', () => {
    const draft = readDraft(two, form, standard);
    expect(draft.languages).toEqual(['en', 'it', 'de']);
    expect(draftFaults(draft, form)).toEqual([]);
    expect(textsByField(draft).get('q.nps.text.de')).toBe(textsByField(standard).get('q.nps.text.de'));
    expect(textsByField(readDraft(two, form)).has('q.nps.text.de')).toBe(false);
  });

  it('is left empty where the question was reworded, or the field emptied', () => {
    const reworded = readDraft(two, { ...form, [fieldOf('nps', 'text', 'en')]: 'Again?' });
    expect(draftFaults(readDraft(reworded, form, standard), form)).toEqual([{ field: 'q.nps.text.de', code: 'required' }]);
    const emptied = { ...form, [fieldOf('nps', 'low', 'de')]: '' };
    expect(draftFaults(readDraft(two, emptied, standard), emptied)).toEqual([{ field: 'q.nps.low.de', code: 'required' }]);
  });
});

it('every text has its field, and every field its language', () => {
  const texts = textsByField(standard);
  expect(texts.size).toBe(22 * 7);
  expect(texts.get('q.why.passive.it')).toBe('Grazie. Che cosa è mancato per un 10?');
  for (const locale of surveyLocales) expect([...texts.keys()].filter((field) => languageOfField(field) === locale)).toHaveLength(7);
  for (const other of ['name', 'languages', 'q.nps.low.xx', 'nps.it']) expect(languageOfField(other)).toBeUndefined();
});

describe('options of a choice', () => {
  const id = 'x12345678';
  const base = moved(customer, { do: 'add', type: 'choice' }, '12345678');
  const form = (options: Record<string, string>): Record<string, string> => ({
    ...both,
    languages: 'en',
    question: lines(...ids(base)),
    [`q.${id}.type`]: 'choice',
    [fieldOf(id, 'text', 'en')]: 'Which shop?',
    [`q.${id}.option`]: lines(...Object.keys(options)),
    ...Object.fromEntries(Object.entries(options).map(([o, words]) => [fieldOf(id, o, 'en'), words])),
  });
  const optionsIn = (content: SurveyContent): string[] =>
    content.questions.flatMap((q) => (q.type === 'choice' ? q.options.map((o) => o.id) : []));

  it('keep their ids, and are gone when their words are', () => {
    const draft = readDraft(base, form({ o1: 'Duomo', o2: '', o3: 'Porta Romana' }));
    expect(optionsIn(draft)).toEqual(['o1', 'o3']);
    expect(draftFaults(draft, form({}))).toEqual([]);
  });

  it('are at least two', () => {
    const typed = form({ o1: 'Duomo', o2: '' });
    expect(draftFaults(readDraft(base, typed), typed)).toEqual([{ field: `q.${id}.o2.en`, code: 'required' }]);
    const none = form({});
    expect(draftFaults(readDraft(base, none), none).map((f) => f.field)).toEqual([`q.${id}.o1.en`, `q.${id}.o2.en`]);
  });

  it('can be taken away, in every language at once', () => {
    const draft = readDraft(base, form({ o1: 'Duomo', o2: 'Lingotto', o3: 'Porta Romana' }));
    expect(optionsIn(moved(draft, { do: 'removeOption', id, option: 'o2' }, ''))).toEqual(['o1', 'o3']);
    for (const of of ['nps', 'nowhere']) expect(moved(draft, { do: 'removeOption', id: of, option: 'o2' }, '')).toEqual(draft);
  });

  it('are at most twelve, and of ours', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`o${i + 1}`, 'Shop']));
    expect(optionsIn(readDraft(base, form({ ...many, toString: 'x' })))).toHaveLength(12);
  });
});

describe('a move', () => {
  it('changes the order behind the score', () => {
    expect(ids(moved(customer, { do: 'down', id: 'why' }, ''))).toEqual(['nps', 'contact', 'why']);
    expect(ids(moved(customer, { do: 'up', id: 'why' }, ''))).toEqual(['nps', 'why', 'contact']);
    expect(ids(moved(customer, { do: 'up', id: 'nowhere' }, ''))).toEqual(ids(customer));
  });

  it('removes what may go and brings it back with empty words', () => {
    expect(moved(customer, { do: 'remove', id: 'nps' }, '')).toEqual(customer);
    expect(moved(engagement, { do: 'remove', id: 'mastery2' }, '')).toEqual(engagement);
    const without = moved(customer, { do: 'remove', id: 'why' }, '');
    expect(ids(without)).toEqual(['nps', 'contact']);
    expect(addable(customer)).toEqual(['open', 'choice']);
    expect(addable(without)).toEqual(['open', 'choice', 'why']);
    expect(ids(moved(without, { do: 'add', type: 'why' }, ''))).toEqual(['nps', 'contact', 'why']);
  });
});
