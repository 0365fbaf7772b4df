// What customers and employees read on survey pages, in Swedish: "du" to everybody.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

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
  engagement: {
    title: 'Hur är det att jobba här?',
    lead: (minutes) => `Ungefär ${counted('sv', minutes, { one: 'minut', other: 'minuter' })}. Du kan hoppa över vad du vill.`,
    promiseTitle: 'Det här lovar vi',
    promise: (k) => [
      'Dina svar sparas utan ditt namn och utan din länk. Ingen kan leta upp i Coro vad du har sagt.',
      `Teamets resultat visas bara om minst ${counted('sv', k, { one: 'person svarar', other: 'personer svarar' })}.`,
      'Skriv kommentarer som om de ska läsas upp högt.',
    ],
    team: (team, size) => `Du svarar för ${team}. Vi har frågat ${counted('sv', size, { one: 'person', other: 'personer' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} ser teamets genomsnitt, aldrig ett enskilt svar, och bara från ${counted('sv', k, { one: 'svar', other: 'svar' })} och uppåt. Kommentarer visas först när ${counted('sv', commentK, { one: 'person har skrivit en', other: 'personer har skrivit en' })}, i blandad ordning och utan betyg.`,
    yourSupervisor: 'Din chef',
    limitsTitle: 'Det här kan vi inte skydda dig mot',
    limits: [
      'Någon som tittar på din skärm, eller en dator eller ett nätverk som din arbetsgivare övervakar. Svara på din egen telefon.',
      'Ditt sätt att skriva, och sådant som bara du kan känna till. Utelämna namn och platser.',
      'Kollegor som jämför vad de har svarat.',
      'Någon som driver den här servern och plockar isär den medan undersökningen pågår: i samma ögonblick som du skickar hanterar servern din länk och dina svar tillsammans. När undersökningen stängs raderas de enskilda svaren.',
    ],
    itemsTitle: 'Hur mycket håller du med?',
    itemsHelp: 'Tänk på de senaste tre månaderna.',
    agree: ['Håller inte alls med', 'Håller inte med', 'Varken eller', 'Håller med', 'Håller helt med'],
    low: 'Inte alls',
    high: 'Helt',
    unknown: 'Vet inte',
    openHelp: 'Skriv som om det ska läsas upp högt. Utelämna namn.',
    answeredOf: (total) => `av ${formatNumber('sv', total)} besvarade`,
    once: 'Du kan bara skicka en gång. Efteråt går det inte att ändra, för ingen kan säga vilka svar som är dina.',
    thanksTitle: 'Tack.',
    thanks: (k) =>
      `Dina svar är inlämnade, räknade en gång och utan ditt namn. När undersökningen stängs, och om minst ${counted('sv', k, { one: 'person i ditt team har svarat', other: 'personer i ditt team har svarat' })}, ser din chef teamets genomsnitt: ett bra tillfälle att prata om vad som ska ändras.`,
    close: 'Du kan stänga den här sidan.',
  },
};
