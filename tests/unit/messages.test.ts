// Every "no" has a sentence in every language, with and without the values it could name.
import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '#domain/refusal.ts';
import { locales } from '#domain/surveys.ts';
import { faultSentence, messagesFor } from '#web/messages/messages.ts';

const isCode = (name: string): name is RefusalCode => name in messagesFor('en').refusals;
const codes = Object.keys(messagesFor('en').refusals).filter(isCode);
const values = { max: 10_000, min: 12, column: 'e-mail', row: 7, cells: 4, columns: 5 };
/** Always said of a row of a file, whose number is known. */
const ofARow: readonly RefusalCode[] = ['fileQuotes', 'fileRowTooLong', 'rowLength', 'rowTwice'];

describe.each(locales)('what Coro says in %s', (locale) => {
  const m = messagesFor(locale);

  it('has the same refusals as every other language', () => {
    expect(codes.length).toBeGreaterThan(29);
    expect(Object.keys(m.refusals).toSorted()).toEqual(codes.toSorted());
  });

  it.each(codes)('%s is a whole sentence', (code) => {
    const bare = ofARow.includes(code) ? [] : [faultSentence(m, { code })];
    for (const sentence of [...bare, faultSentence(m, { code, values })]) {
      expect(sentence).toMatch(/^[\p{Lu}“«].*[.!?]$/su);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('names what a sentence can name', () => {
    expect(faultSentence(m, { code: 'tooLong', values })).toMatch(/10[.,]000/);
    expect(faultSentence(m, { code: 'fileColumnMissing', values })).toContain('e-mail');
    expect(faultSentence(m, { code: 'outOfRange', values: { min: 0, max: 10 } })).toMatch(/0 (to|a) 10/);
  });
});
