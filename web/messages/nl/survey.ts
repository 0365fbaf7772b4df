// What customers ("u") and employees ("je") read on survey pages, in Dutch.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'Taal',
  send: 'Versturen',
  optional: 'Niet verplicht',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Wat is de belangrijkste reden voor uw cijfer?',
  contactYes: 'Ja, u mag contact met mij opnemen',
  smallPrint: (organization) => `${organization} stelt vragen met Coro.`,
  smallPrintAlone: 'Coro brengt vragen van wie ze stelt naar wie antwoordt.',
  faultTop: 'Het antwoord is nog niet verstuurd.',
  thanks: {
    title: 'Dank u wel.',
    promoter: 'We geven dit door aan de mensen die u hebben geholpen.',
    passive: 'We lezen elk antwoord, en dat van u laat ons zien wat er nog ontbreekt.',
    detractor: 'Het spijt ons dat het zo is gegaan. De verantwoordelijken lezen wat u hebt geschreven.',
    contacted: 'Binnen twee werkdagen neemt iemand contact met u op.',
    change: 'Mijn antwoord wijzigen',
    changeNote: 'Dat kan nog één dag.',
  },
  unusable: {
    title: 'Met deze link is antwoorden niet mogelijk',
    text: 'Al geantwoord? Bedankt: het antwoord is aangekomen en telt mee.',
    otherwise:
      'Anders is de link misschien te oud, of niet helemaal gekopieerd. Open hem nog een keer vanuit de e-mail. Werkt het dan nog niet, dan hoeft er verder niets te gebeuren.',
  },
  refused: 'Ga terug: wat er was ingevuld, staat er nog.',
};
