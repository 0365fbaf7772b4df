// What employees read on their page, in Danish.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Hvordan er det at arbejde her?',
  lead: (minutes) => `Cirka ${counted('da', minutes, { one: 'minut', other: 'minutter' })}. Du kan springe over, hvad du vil.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Hvor enig er du?',
    itemsHelp: 'Tænk på de seneste tre måneder.',
    agree: ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'],
    low: 'Uenig',
    high: 'Enig',
    unknown: 'Ved ikke',
    openHelp: 'Skriv, som om det skal læses højt. Udelad navne.',
    answeredOf: (total) => `af ${formatNumber('da', total)} besvaret`,
    once: 'Du kan kun sende én gang. Bagefter kan svarene ikke ændres, fordi ingen kan se, hvilke der er dine.',
    send: 'Send',
  },
};
