// What employees read on their page, in Norwegian.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Hvordan er det å jobbe her?',
  lead: (minutes) => `Omtrent ${counted('nb', minutes, { one: 'minutt', other: 'minutter' })}. Du kan hoppe over det du vil.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Hvor enig er du?',
    itemsHelp: 'Tenk på de siste tre månedene.',
    agree: ['Helt uenig', 'Uenig', 'Verken eller', 'Enig', 'Helt enig'],
    low: 'Uenig',
    high: 'Enig',
    unknown: 'Vet ikke',
    openHelp: 'Skriv som om det skal leses høyt. Utelat navn.',
    answeredOf: (total) => `av ${formatNumber('nb', total)} besvart`,
    once: 'Du kan bare sende én gang. Etterpå kan svarene ikke endres, fordi ingen kan se hvilke som er dine.',
    send: 'Send',
  },
};
