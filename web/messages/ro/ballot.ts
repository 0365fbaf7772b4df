// What employees read on their page, in Romanian.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Cum e să lucrezi aici?',
  lead: (minutes) => `Cam ${counted('ro', minutes, { one: 'minut', few: 'minute', other: 'de minute' })}. Poți sări peste orice întrebare.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Cât de mult ești de acord?',
    itemsHelp: 'Gândește-te la ultimele trei luni.',
    agree: ['Dezacord total', 'Dezacord', 'Nici, nici', 'Acord', 'Acord total'],
    low: 'Deloc',
    high: 'Total',
    unknown: 'Nu știu',
    openHelp: 'Scrie ca și cum ar urma să fie citit cu voce tare. Fără nume.',
    answeredOf: (total) => `răspunsuri din ${formatNumber('ro', total)}`,
    once: 'Se poate trimite o singură dată. După aceea nu se mai poate schimba nimic, fiindcă nimeni nu știe care răspunsuri sunt ale tale.',
    send: 'Trimite',
  },
};
