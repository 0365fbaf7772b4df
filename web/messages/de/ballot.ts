// What employees read on their page, in German.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Wie arbeitet es sich hier?',
  lead: (minutes) => `Etwa ${counted('de', minutes, { one: 'Minute', other: 'Minuten' })}. Du kannst alles auslassen, was du möchtest.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Wie sehr stimmst du zu?',
    itemsHelp: 'Denk an die letzten drei Monate.',
    agree: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Teils, teils', 'Stimme zu', 'Stimme voll zu'],
    low: 'Gar nicht',
    high: 'Voll und ganz',
    unknown: 'Weiß nicht',
    openHelp: 'Schreib so, als würde es laut vorgelesen. Lass Namen weg.',
    answeredOf: (total) => `von ${formatNumber('de', total)} beantwortet`,
    once: 'Absenden geht nur einmal. Danach lässt sich nichts mehr ändern, weil niemand sagen kann, welche Antworten deine sind.',
    send: 'Absenden',
  },
};
