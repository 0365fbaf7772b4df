// What customers and employees read on survey pages, in Norwegian: "du" to everybody.
import type { survey as english } from '../en/survey.ts';

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
};
