// What customers and employees read on survey pages, in Finnish.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

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
  engagement: {
    title: 'Millaista täällä on olla töissä?',
    lead: (minutes) => `Noin ${counted('fi', minutes, { one: 'minuutti', other: 'minuuttia' })}. Voit jättää minkä tahansa kohdan väliin.`,
    promiseTitle: 'Mitä lupaamme',
    promise: (k) => [
      'Vastauksesi tallennetaan ilman nimeäsi ja ilman linkkiäsi. Kukaan ei voi katsoa Corosta, mitä sinä sanoit.',
      `Tiimisi tulokset näytetään vain, jos vähintään ${counted('fi', k, { one: 'henkilö', other: 'henkilöä' })} vastaa.`,
      'Kirjoita kommentit niin kuin ne luettaisiin ääneen.',
    ],
    team: (team, size) => `Vastaat tiimin ${team} puolesta. Kysyimme ${counted('fi', size, { one: 'henkilöltä', other: 'henkilöltä' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} näkee tiimin keskiarvot, ei koskaan yksittäistä vastausta, ja nekin vasta kun vastauksia on vähintään ${formatNumber('fi', k)}. Kommentit näytetään, kun vähintään ${counted('fi', commentK, { one: 'henkilö', other: 'henkilöä' })} on kirjoittanut sellaisen, sekoitetussa järjestyksessä ja ilman arvioita.`,
    yourSupervisor: 'Esihenkilösi',
    limitsTitle: 'Miltä emme voi suojella sinua',
    limits: [
      'Joku voi katsoa näyttöäsi, tai työnantajasi voi valvoa konetta tai verkkoa. Vastaa omalla puhelimellasi.',
      'Kirjoitustapasi ja asiat, jotka vain sinä voit tietää. Jätä nimet ja paikat pois.',
      'Työkaverit voivat vertailla vastauksiaan.',
      'Joku ylläpitää tätä palvelinta ja voi purkaa sen osiin kyselyn ollessa auki: lähetyshetkellä se käsittelee linkkiäsi ja vastauksiasi yhdessä. Kun kysely sulkeutuu, yksittäiset vastaukset poistetaan.',
    ],
    itemsTitle: 'Kuinka samaa mieltä olet?',
    itemsHelp: 'Ajattele viimeistä kolmea kuukautta.',
    agree: ['Täysin eri mieltä', 'Eri mieltä', 'En samaa enkä eri mieltä', 'Samaa mieltä', 'Täysin samaa mieltä'],
    low: 'Eri mieltä',
    high: 'Samaa mieltä',
    unknown: 'En osaa sanoa',
    openHelp: 'Kirjoita niin kuin se luettaisiin ääneen. Jätä nimet pois.',
    answeredOf: (total) => `/ ${formatNumber('fi', total)} vastattu`,
    once: 'Voit lähettää tämän kerran. Sen jälkeen vastauksia ei voi muuttaa, koska kukaan ei tiedä, mitkä niistä ovat sinun.',
    thanksTitle: 'Kiitos.',
    thanks: (k) =>
      `Vastauksesi ovat uurnassa, laskettuna kerran ja ilman nimeäsi. Kun kysely sulkeutuu, ja jos tiimistäsi vastasi vähintään ${counted('fi', k, { one: 'henkilö', other: 'henkilöä' })}, esihenkilösi näkee tiimin keskiarvot: hyvä hetki puhua siitä, mitä muutetaan.`,
    close: 'Voit sulkea tämän sivun.',
  },
};
