// What customers and employees read on survey pages, in Swedish: "du" to everybody.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'Språk',
  send: 'Skicka',
  optional: 'Frivilligt',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Vad är den främsta orsaken till ditt betyg?',
  contactYes: 'Ja, ni får kontakta mig',
  smallPrint: (organization) => `${organization} frågar med Coro.`,
  smallPrintAlone: 'Coro för frågor från dem som frågar till dem som svarar.',
  faultTop: 'Ditt svar är inte skickat än.',
  thanks: {
    title: 'Tack.',
    promoter: 'Vi för det vidare till dem som hjälpte dig.',
    passive: 'Vi läser varje svar, och ditt visar oss vad som fortfarande saknas.',
    detractor: 'Vi är ledsna att det blev så här. De som är ansvariga kommer att läsa det du skrev.',
    contacted: 'Någon hör av sig till dig inom två arbetsdagar.',
    change: 'Ändra mitt svar',
    changeNote: 'Det går i en dag till.',
  },
  unusable: {
    title: 'Det går inte att svara via den här länken',
    text: 'Om du redan har svarat: tack, ditt svar har kommit fram och räknas.',
    otherwise:
      'Annars är länken kanske för gammal, eller så kom inte hela med när den kopierades. Öppna den en gång till från mejlet. Om det ändå inte går behöver du inte göra något.',
  },
  refused: 'Gå tillbaka: det du har skrivit finns kvar.',
};
