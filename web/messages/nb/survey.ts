// What customers and employees read on survey pages, in Norwegian: "du" to everybody.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: 'Språk',
  send: 'Send',
  optional: 'Valgfritt',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Hva er den viktigste grunnen til at du valgte dette tallet?',
  contactYes: 'Ja, dere kan kontakte meg',
  smallPrint: (organization) => `${organization} spør med Coro.`,
  smallPrintAlone: 'Coro bringer spørsmål fra dem som spør, til dem som svarer.',
  faultTop: 'Svaret ditt er ikke sendt ennå.',
  thanks: {
    title: 'Takk.',
    promoter: 'Vi gir dette videre til dem som hjalp deg.',
    passive: 'Vi leser hvert svar, og ditt viser oss hva som fortsatt mangler.',
    detractor: 'Vi er lei for at det ble slik. De ansvarlige kommer til å lese det du skrev.',
    contacted: 'Noen tar kontakt med deg innen to virkedager.',
    change: 'Endre svaret mitt',
    changeNote: 'Det kan du gjøre i én dag til.',
  },
  unusable: {
    title: 'Det går ikke an å svare via denne lenken',
    text: 'Hvis du allerede har svart: takk, svaret ditt har kommet fram og teller med.',
    otherwise:
      'Ellers er lenken kanskje for gammel, eller den ble ikke kopiert i sin helhet. Åpne den en gang til fra e-posten. Hvis den fortsatt ikke virker, trenger du ikke å gjøre noe.',
  },
  refused: 'Gå tilbake: Det du har skrevet, er der fortsatt.',
  engagement: {
    title: 'Hvordan er det å jobbe her?',
    lead: (minutes) => `Omtrent ${counted('nb', minutes, { one: 'minutt', other: 'minutter' })}. Du kan hoppe over det du vil.`,
    promiseTitle: 'Dette lover vi',
    promise: (k) => [
      'Svarene dine lagres uten navnet ditt og uten lenken din. Ingen kan slå opp i Coro hva du har sagt.',
      `Resultatene for teamet ditt vises bare hvis minst ${counted('nb', k, { one: 'person svarer', other: 'personer svarer' })}.`,
      'Skriv kommentarer som om de skal leses høyt.',
    ],
    team: (team, size) => `Du svarer for ${team}. Vi har spurt ${counted('nb', size, { one: 'person', other: 'personer' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} ser gjennomsnittene for teamet, aldri et enkelt svar, og bare når det er minst ${counted('nb', k, { one: 'svar', other: 'svar' })}. Kommentarer vises først når ${counted('nb', commentK, { one: 'person har skrevet en', other: 'personer har skrevet en' })}, i blandet rekkefølge og uten tall.`,
    yourSupervisor: 'Lederen din',
    limitsTitle: 'Dette kan vi ikke beskytte deg mot',
    limits: [
      'Noen som ser på skjermen din, eller en datamaskin eller et nettverk som arbeidsgiveren din overvåker. Svar på din egen telefon.',
      'Måten du skriver på, og ting som bare du kan vite. Utelat navn og steder.',
      'Kolleger som sammenligner svarene sine.',
      'Noen som driver denne serveren og plukker den fra hverandre mens undersøkelsen er åpen: I det øyeblikket du sender, behandler serveren lenken din og svarene dine sammen. Når undersøkelsen stenges, slettes de enkelte svarene.',
    ],
    itemsTitle: 'Hvor enig er du?',
    itemsHelp: 'Tenk på de siste tre månedene.',
    agree: ['Helt uenig', 'Uenig', 'Verken eller', 'Enig', 'Helt enig'],
    low: 'Uenig',
    high: 'Enig',
    unknown: 'Vet ikke',
    openHelp: 'Skriv som om det skal leses høyt. Utelat navn.',
    answeredOf: (total) => `av ${formatNumber('nb', total)} besvart`,
    once: 'Du kan bare sende én gang. Etterpå kan svarene ikke endres, fordi ingen kan se hvilke som er dine.',
    thanksTitle: 'Takk.',
    thanks: (k) =>
      `Svarene dine er levert, telt én gang og uten navnet ditt. Når undersøkelsen stenges, og hvis minst ${counted('nb', k, { one: 'person i teamet ditt har svart', other: 'personer i teamet ditt har svart' })}, ser lederen din gjennomsnittene for teamet: en god anledning til å snakke om hva som bør endres.`,
    close: 'Du kan lukke denne siden.',
  },
};
