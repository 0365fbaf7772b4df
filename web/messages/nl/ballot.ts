// What employees read on their page, in Dutch.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Hoe is het om hier te werken?',
  lead: (minutes) => `Ongeveer ${counted('nl', minutes, { one: 'minuut', other: 'minuten' })}. Je mag alles overslaan wat je wilt.`,
  questions: {
    ...english.questions,
    itemsTitle: 'In hoeverre ben je het ermee eens?',
    itemsHelp: 'Denk aan de afgelopen drie maanden.',
    agree: ['Helemaal mee oneens', 'Mee oneens', 'Niet eens, niet oneens', 'Mee eens', 'Helemaal mee eens'],
    low: 'Oneens',
    high: 'Eens',
    unknown: 'Weet ik niet',
    openHelp: 'Schrijf alsof het hardop wordt voorgelezen. Laat namen weg.',
    answeredOf: (total) => `van ${formatNumber('nl', total)} beantwoord`,
    once: 'Je kunt maar één keer versturen. Daarna is er niets meer te veranderen, want niemand kan zien welke antwoorden van jou zijn.',
    send: 'Versturen',
  },
};
