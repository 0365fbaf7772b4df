// What customers and employees read on survey pages, in Danish: "du" to everybody.
import type { survey as english } from '../en/survey.ts';

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
};
