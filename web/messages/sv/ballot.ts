// What employees read on their page, in Swedish.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Hur är det att jobba här?',
  lead: (minutes) => `Ungefär ${counted('sv', minutes, { one: 'minut', other: 'minuter' })}. Du kan hoppa över vad du vill.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Hur mycket håller du med?',
    itemsHelp: 'Tänk på de senaste tre månaderna.',
    agree: ['Håller inte alls med', 'Håller inte med', 'Varken eller', 'Håller med', 'Håller helt med'],
    low: 'Inte alls',
    high: 'Helt',
    unknown: 'Vet inte',
    openHelp: 'Skriv som om det ska läsas upp högt. Utelämna namn.',
    answeredOf: (total) => `av ${formatNumber('sv', total)} besvarade`,
    once: 'Du kan bara skicka en gång. Efteråt går det inte att ändra, för ingen kan säga vilka svar som är dina.',
    send: 'Skicka',
  },
};
