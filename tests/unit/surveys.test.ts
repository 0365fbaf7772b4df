// Checks that whatever a form sends for a survey becomes fitting answers or a named fault.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#domain/refusal.ts';
import { type SurveyContent, longestComment, readAnswers, scoreQuestion, surveyLocale, textIn } from '#domain/surveys.ts';

const customer: SurveyContent = {
  kind: 'customer',
  languages: ['en', 'it'],
  questions: [
    { id: 'nps', type: 'score', text: { en: 'Recommend us?' }, low: { en: 'No' }, high: { en: 'Yes' } },
    {
      id: 'why',
      type: 'why',
      text: { promoter: { en: 'What do you like?' }, passive: { en: 'What is missing?' }, detractor: { en: 'What went wrong?' } },
    },
    { id: 'contact', type: 'contact', text: { en: 'May we contact you?' } },
    {
      id: 'channel',
      type: 'choice',
      text: { en: 'Where?' },
      options: [
        { id: 'shop', text: { en: 'Shop' } },
        { id: 'phone', text: { en: 'Phone' } },
      ],
    },
  ],
};

const engagement: SurveyContent = {
  kind: 'engagement',
  languages: ['it'],
  questions: [
    { id: 'a1', type: 'agree', text: { it: 'Decido io' }, dimension: 'autonomy', reversed: false },
    { id: 'enps', type: 'score', text: { it: 'Lo consiglieresti?' }, low: { it: 'No' }, high: { it: 'Sì' } },
    { id: 'words', type: 'open', text: { it: 'Altro?' } },
  ],
};

/** What was refused, field by field. */
function faultsOf(content: SurveyContent, form: Record<string, string>): string[] {
  try {
    readAnswers(content, form);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'invalid') return error.faults.map((f) => `${f.field}: ${f.code}`);
    throw error;
  }
  return [];
}

describe('a score', () => {
  it.each(['11', '-1', '5.5', '１０', '٣', '1e1', '0x5', '+5', '100', 'nine', '7 8', 'NaN', '９', '−1'])(
    '%s is refused by name',
    (given) => {
      expect(faultsOf(customer, { nps: given })).toEqual(['nps: outOfRange']);
    },
  );

  it.each([
    ['0', 0],
    ['10', 10],
    [' 7 ', 7],
    ['\t8\r\n', 8],
    ['\u00007', 7],
  ])('%j is %d', (given, score) => {
    expect(readAnswers(customer, { nps: given })).toEqual({ nps: score });
  });

  it.each(['', '   ', '\u0000'])('left out as %j is required of a customer and not of an employee', (given) => {
    expect(faultsOf(customer, { nps: given })).toEqual(['nps: required']);
    expect(faultsOf(customer, {})).toEqual(['nps: required']);
    expect(readAnswers(engagement, { enps: given })).toEqual({});
  });

  it('belong to one 0-10 question, or to none', () => {
    expect(scoreQuestion(customer)?.id).toBe('nps');
    expect(scoreQuestion({ ...engagement, questions: [] })).toBeUndefined();
  });
});

describe('an item', () => {
  it('is 1-5 or "don\'t know"', () => {
    expect(readAnswers(engagement, { a1: '5' })).toEqual({ a1: 5 });
    expect(readAnswers(engagement, { a1: 'unknown' })).toEqual({});
    for (const given of ['0', '6', '2.5', 'Unknown', '-1']) expect(faultsOf(engagement, { a1: given })).toEqual(['a1: outOfRange']);
  });
});

describe('words', () => {
  it('are kept as they were written', () => {
    const written = 'Grazie 😀 <b>"ciao"</b> =SUM(A1) شكرا\n\tfine';
    expect(readAnswers(customer, { nps: '9', why: written })).toEqual({ nps: 9, why: written });
  });

  it('lose only the space around them, carriage returns and NULs', () => {
    expect(readAnswers(engagement, { words: '  one\r\ntwo\u0000\u0000 three \n' })).toEqual({ words: 'one\ntwo three' });
  });

  it('may be 10,000 characters long and not one more', () => {
    expect(readAnswers(customer, { nps: '3', why: 'x'.repeat(longestComment) })['why']).toHaveLength(10_000);
    expect(faultsOf(customer, { nps: '3', why: 'x'.repeat(longestComment + 1) })).toEqual(['why: tooLong']);
    // What a browser counts as one line break arrives as two characters.
    expect(readAnswers(customer, { nps: '3', why: 'x\r\n'.repeat(5_000) })['why']).toHaveLength(9_999);
  });
});

describe('a choice', () => {
  it('is one of those offered', () => {
    expect(readAnswers(customer, { nps: '9', channel: 'shop', contact: 'yes' })).toEqual({ nps: 9, channel: 'shop', contact: true });
    expect(readAnswers(customer, { nps: '9', contact: 'no' })).toEqual({ nps: 9 });
    expect(faultsOf(customer, { nps: '9', channel: 'toString', contact: 'maybe' })).toEqual(['contact: notAChoice', 'channel: notAChoice']);
  });
});

describe('a hostile form', () => {
  it('names every fault at once', () => {
    const form = { nps: '11', why: 'x'.repeat(10_001), contact: '1', channel: 'moon' };
    expect(faultsOf(customer, form)).toEqual(['nps: outOfRange', 'why: tooLong', 'contact: notAChoice', 'channel: notAChoice']);
  });

  it('adds nothing that was not asked, and touches no prototype', () => {
    const form: Record<string, string> = JSON.parse(
      '{"nps": "9", "__proto__": "x", "constructor": "y", "hasOwnProperty": "z", "extra": "1"}',
    );
    const answers = readAnswers(customer, form);
    expect(Object.keys(answers)).toEqual(['nps']);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  });

  it('cannot hide behind questions that are named like parts of every object', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const odd: SurveyContent = { ...engagement, questions: [{ id, type: 'open', text: { it: '?' } }] };
      expect(Object.entries(readAnswers(odd, {}))).toEqual([]);
      const given: Record<string, string> = JSON.parse(`{"${id}": "words"}`);
      expect(Object.entries(readAnswers(odd, given))).toEqual([[id, 'words']]);
    }
  });

  it('is either answers that fit or a refusal, whatever it holds', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String), fc.constantFrom('yes', 'unknown', 'shop'));
    const form = fc.dictionary(fc.oneof(fc.constantFrom('nps', 'why', 'contact', 'channel', '__proto__'), fc.string()), text);
    fc.assert(
      fc.property(form, (given) => {
        if (faultsOf(customer, given).length > 0) return;
        const { nps, why, contact, channel, ...others } = readAnswers(customer, given);
        expect(Number.isInteger(nps) && Number(nps) >= 0 && Number(nps) <= 10).toBe(true);
        expect(why === undefined || (typeof why === 'string' && why !== '' && !why.includes('\u0000'))).toBe(true);
        expect([true, undefined]).toContain(contact);
        expect(['shop', 'phone', undefined]).toContain(channel);
        expect(others).toEqual({});
      }),
    );
  });
});

describe('languages', () => {
  it('fall back to the first the survey speaks', () => {
    expect(textIn({ en: 'Why?' }, 'it', ['en'])).toBe('Why?');
    expect(textIn({ en: 'Why?', it: 'Perché?' }, 'it', ['en', 'it'])).toBe('Perché?');
    expect(textIn({}, 'en', ['en'])).toBe('');
    expect(surveyLocale(engagement, 'en')).toBe('it');
    expect(surveyLocale(customer, 'it')).toBe('it');
    expect(surveyLocale(customer, '__proto__')).toBe('en');
  });
});
