// What customers read who want to be asked less or no more, and what employees are promised, in Swedish: "du" to everybody.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Ska ${organization} sluta fråga dig?`,
  lead: 'Det räcker att trycka en gång. Länken i mejlet fortsätter att gälla, och du kan ändra dig här när du vill.',
  stop: 'Fråga mig inte igen',
  lessOften: 'Fråga mig mer sällan',
  atMost: (days) => (days === 365 ? 'Högst en gång om året.' : `Högst en gång på ${counted('sv', days, { one: 'dag', other: 'dagar' })}.`),
  stopped: {
    title: 'Vi frågar dig inte igen.',
    text: (organization) => `${organization} skickar inga fler frågor till den här adressen.`,
  },
  rarer: {
    title: 'Vi frågar dig mer sällan.',
    text: (organization) => `Du kan fortfarande få en fråga från ${organization} då och då.`,
  },
  asked: {
    title: 'Vi kan fråga dig igen.',
    text: (organization) => `${organization} kan skicka en fråga till dig då och då, aldrig många.`,
  },
  again: 'Fråga mig gärna igen',
  stays: 'Svaren som du har gett finns kvar, och de räknas.',
  smallPrint: (organization) => `Det här gäller frågorna som ${organization} ställer med Coro, och inget annat som du får därifrån.`,
  wrong: {
    title: 'Den här länken leder ingenstans',
    text: 'Kanske kom inte hela länken med när den kopierades. Öppna den en gång till från mejlet.',
  },
  promise: {
    title: 'Det här lovar vi dig',
    lead: (organization) => `${organization} kan fråga dig hur det är att jobba där. Om du svarar avgör du själv.`,
    points: (k) => [
      'Du kan bortse från mejlet. Coro visar inte för någon vem som har svarat och vem som inte har gjort det.',
      'Dina svar sparas utan ditt namn och utan din länk. Ingen kan leta upp i Coro vad du har sagt.',
      `Teamets resultat visas bara om minst ${counted('sv', k, { one: 'person svarar', other: 'personer svarar' })}.`,
    ],
    stopLead: 'Vill du helst inte få de här mejlen alls?',
    stop: 'Skicka inga fler till mig',
    stopped: {
      title: 'Du får inga fler sådana här mejl.',
      text: (organization) => `${organization} frågar dig inte via mejl hur det är att jobba där. Du kan ändra dig här när du vill.`,
    },
    again: 'Skicka dem till mig igen',
    resumed: {
      title: 'Du får sådana här mejl igen.',
      text: 'Vi skriver till dig när nästa undersökning börjar.',
    },
  },
};
