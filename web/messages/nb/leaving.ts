// What customers read who want to be asked less or no more, and what employees are promised, in Norwegian: "du" to everybody.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Skal ${organization} slutte å spørre deg?`,
  lead: 'Ett trykk er nok. Lenken i e-posten fortsetter å gjelde, og du kan ombestemme deg her når du vil.',
  stop: 'Ikke spør meg igjen',
  lessOften: 'Spør meg sjeldnere',
  atMost: (days) => (days === 365 ? 'Høyst én gang i året.' : `Høyst én gang på ${counted('nb', days, { one: 'dag', other: 'dager' })}.`),
  stopped: {
    title: 'Vi spør deg ikke igjen.',
    text: (organization) => `${organization} sender ikke flere spørsmål til denne adressen.`,
  },
  rarer: {
    title: 'Vi spør deg sjeldnere.',
    text: (organization) => `Du kan fortsatt få et spørsmål fra ${organization} av og til.`,
  },
  asked: {
    title: 'Vi kan spørre deg igjen.',
    text: (organization) => `${organization} kan sende deg et spørsmål av og til, aldri mange.`,
  },
  again: 'Spør meg gjerne igjen',
  stays: 'Svarene du har gitt, blir værende og teller med.',
  smallPrint: (organization) => `Dette gjelder bare spørsmålene som ${organization} stiller med Coro, og ikke noe annet du får derfra.`,
  wrong: {
    title: 'Denne lenken fører ingen steder',
    text: 'Kanskje ble ikke hele lenken kopiert. Åpne den en gang til fra e-posten.',
  },
  promise: {
    title: 'Dette lover vi deg',
    lead: (organization) => `${organization} kan spørre deg hvordan det er å jobbe der. Om du svarer, bestemmer du selv.`,
    points: (k) => [
      'Du kan se bort fra e-posten. Coro viser ikke til noen hvem som har svart, og hvem som ikke har det.',
      'Svarene dine lagres uten navnet ditt og uten lenken din. Ingen kan slå opp i Coro hva du har sagt.',
      `Resultatene for teamet ditt vises bare hvis minst ${counted('nb', k, { one: 'person svarer', other: 'personer svarer' })}.`,
    ],
    stopLead: 'Vil du helst ikke ha disse e-postene i det hele tatt?',
    stop: 'Ikke send meg flere',
    stopped: {
      title: 'Du får ikke flere av disse e-postene.',
      text: (organization) => `${organization} spør deg ikke på e-post hvordan det er å jobbe der. Du kan ombestemme deg her når du vil.`,
    },
    again: 'Send dem til meg igjen',
    resumed: {
      title: 'Du får disse e-postene igjen.',
      text: 'Vi skriver til deg når neste undersøkelse begynner.',
    },
  },
};
