// What customers and employees read on survey pages, in Finnish.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'Kieli',
  send: 'Lähetä',
  optional: 'Vapaaehtoinen',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Mikä on tärkein syy arvioosi?',
  contactYes: 'Kyllä, minuun saa ottaa yhteyttä',
  smallPrint: (organization) => `${organization} kysyy Coron kautta.`,
  smallPrintAlone: 'Coro välittää kyselyt kysyjiltä vastaajille.',
  faultTop: 'Vastaustasi ei ole vielä lähetetty.',
  thanks: {
    title: 'Kiitos.',
    promoter: 'Välitämme tämän niille, jotka palvelivat sinua.',
    passive: 'Luemme jokaisen vastauksen, ja sinun vastauksesi näyttää, mitä vielä puuttuu.',
    detractor: 'Olemme pahoillamme, että kävi näin. Asiasta vastaavat lukevat sanasi.',
    contacted: 'Sinuun otetaan yhteyttä kahden työpäivän kuluessa.',
    change: 'Muuta vastaustani',
    changeNote: 'Voit tehdä sen vielä vuorokauden ajan.',
  },
  unusable: {
    title: 'Tällä linkillä ei voi vastata',
    text: 'Jos olet jo vastannut: kiitos, vastauksesi on perillä ja mukana.',
    otherwise:
      'Muuten linkki voi olla liian vanha, tai siitä puuttuu osa. Avaa se vielä kerran sähköpostista. Jos se ei vieläkään toimi, sinun ei tarvitse tehdä mitään.',
  },
  refused: 'Palaa takaisin: kirjoittamasi on yhä tallella.',
};
