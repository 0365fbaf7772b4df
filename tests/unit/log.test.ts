// The log makes a sentence of every action, whatever was written down with it.
import { describe, expect, it } from 'vitest';
import { actions } from '#domain/log.ts';
import { locales } from '#domain/surveys.ts';
import { messagesFor } from '#web/messages/messages.ts';

const full = {
  name: 'Duomo',
  kind: 'customers',
  fields: 'name threshold',
  threshold: 7,
  version: 3,
  fileName: 'a.csv',
  created: 1,
  changed: 2,
  refused: 0,
};
const odd = { name: 7, kind: 'x', fields: null, threshold: 'x', version: {}, fileName: [], created: 'x' };

describe.each(locales)('the log (%s)', (locale) => {
  it.each(actions)('has words for %s', (action) => {
    for (const detail of [full, odd, {}]) {
      const sentence = messagesFor(locale).log.actions[action](detail);
      expect(sentence).toMatch(/\p{L}{2,}/u);
      expect(sentence).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
    }
  });
});
