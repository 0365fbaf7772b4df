// What customers and employees read on survey pages, in Danish: "du" to everybody.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: 'Sprog',
  send: 'Send',
  optional: 'Valgfrit',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Hvad er den vigtigste grund til, at du valgte det tal?',
  contactYes: 'Ja, I må gerne kontakte mig',
  smallPrint: (organization) => `${organization} spørger med Coro.`,
  smallPrintAlone: 'Coro bringer spørgsmål fra dem, der spørger, til dem, der svarer.',
  faultTop: 'Dit svar er ikke sendt endnu.',
  thanks: {
    title: 'Tak.',
    promoter: 'Vi giver det videre til dem, der tog sig af dig.',
    passive: 'Vi læser hvert svar, og dit viser os, hvad der stadig mangler.',
    detractor: 'Vi er kede af, at det gik sådan. De ansvarlige læser det, du har skrevet.',
    contacted: 'Inden for to arbejdsdage kontakter nogen dig.',
    change: 'Ret mit svar',
    changeNote: 'Det kan du gøre en dag endnu.',
  },
  unusable: {
    title: 'Man kan ikke svare via dette link',
    text: 'Hvis du allerede har svaret: tak, dit svar er nået frem og tæller med.',
    otherwise:
      'Ellers er linket måske for gammelt, eller det blev ikke kopieret helt. Åbn det en gang til fra mailen. Hvis det stadig ikke virker, behøver du ikke gøre noget.',
  },
  refused: 'Gå tilbage: Det, du har skrevet, er der stadig.',
  engagement: {
    title: 'Hvordan er det at arbejde her?',
    lead: (minutes) => `Cirka ${counted('da', minutes, { one: 'minut', other: 'minutter' })}. Du kan springe over, hvad du vil.`,
    promiseTitle: 'Det lover vi',
    promise: (k) => [
      'Dine svar gemmes uden dit navn og uden dit link. Ingen kan slå op i Coro, hvad du har sagt.',
      `Dit teams resultater vises kun, hvis mindst ${counted('da', k, { one: 'person svarer', other: 'personer svarer' })}.`,
      'Skriv kommentarer, som om de skal læses højt.',
    ],
    team: (team, size) => `Du svarer for ${team}. Vi har spurgt ${counted('da', size, { one: 'person', other: 'personer' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} ser teamets gennemsnit, aldrig et enkelt svar, og kun når der er mindst ${counted('da', k, { one: 'svar', other: 'svar' })}. Kommentarer vises først, når ${counted('da', commentK, { one: 'person har skrevet en', other: 'personer har skrevet en' })}, i blandet rækkefølge og uden tal.`,
    yourSupervisor: 'Din leder',
    limitsTitle: 'Det kan vi ikke beskytte dig mod',
    limits: [
      'En, der kigger på din skærm, eller en computer eller et netværk, som din arbejdsgiver holder øje med. Svar på din egen telefon.',
      'Din måde at skrive på og ting, som kun du kan vide. Udelad navne og steder.',
      'Kolleger, der sammenligner deres svar.',
      'En, der driver denne server og skiller den ad, mens undersøgelsen er åben: I det øjeblik du sender, behandler serveren dit link og dine svar sammen. Når undersøgelsen lukker, slettes de enkelte svar.',
    ],
    itemsTitle: 'Hvor enig er du?',
    itemsHelp: 'Tænk på de seneste tre måneder.',
    agree: ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'],
    low: 'Uenig',
    high: 'Enig',
    unknown: 'Ved ikke',
    openHelp: 'Skriv, som om det skal læses højt. Udelad navne.',
    answeredOf: (total) => `af ${formatNumber('da', total)} besvaret`,
    once: 'Du kan kun sende én gang. Bagefter kan svarene ikke ændres, fordi ingen kan se, hvilke der er dine.',
    thanksTitle: 'Tak.',
    thanks: (k) =>
      `Dine svar er afleveret, talt én gang og uden dit navn. Når undersøgelsen lukker, og hvis mindst ${counted('da', k, { one: 'person i dit team har svaret', other: 'personer i dit team har svaret' })}, ser din leder teamets gennemsnit: en god anledning til at tale om, hvad der skal ændres.`,
    close: 'Du kan lukke denne side.',
  },
};
