// What customers read who want to be asked less or no more, and what employees are promised, in Finnish.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Haluatko, ettei ${organization} enää kysy sinulta?`,
  lead: 'Yksi napautus riittää. Viestin linkki pysyy voimassa, ja voit perua valintasi tällä sivulla milloin vain.',
  stop: 'Älkää kysykö minulta enää',
  lessOften: 'Kysykää harvemmin',
  atMost: (days) =>
    days === 365 ? 'Enintään kerran vuodessa.' : `Enintään kerran ${counted('fi', days, { one: 'päivässä', other: 'päivässä' })}.`,
  stopped: {
    title: 'Emme kysy sinulta enää.',
    text: (organization) => `${organization} ei lähetä enää kysymyksiä tähän osoitteeseen.`,
  },
  rarer: {
    title: 'Kysymme sinulta harvemmin.',
    text: (organization) => `${organization} voi yhä lähettää sinulle silloin tällöin kysymyksen.`,
  },
  asked: {
    title: 'Voimme taas kysyä sinulta.',
    text: (organization) => `${organization} voi lähettää sinulle silloin tällöin kysymyksen, ei koskaan monta.`,
  },
  again: 'Minulta saa taas kysyä',
  stays: 'Jo antamasi vastaukset säilyvät ja vaikuttavat.',
  smallPrint: (organization) => `Tämä koskee vain kysymyksiä, jotka ${organization} lähettää Coron kautta, ei mitään muuta sen postia.`,
  wrong: {
    title: 'Tämä linkki ei vie mihinkään',
    text: 'Ehkä siitä puuttuu osa. Avaa se vielä kerran viestistä.',
  },
  promise: {
    title: 'Mitä lupaamme sinulle',
    lead: (organization) => `${organization} saa kysyä, millaista siellä on työskennellä. Vastaaminen on oma valintasi.`,
    points: (k) => [
      'Voit jättää viestin huomiotta. Coro ei näytä kenellekään, kuka on vastannut ja kuka ei.',
      'Vastauksesi tallennetaan ilman nimeäsi ja ilman linkkiäsi. Kukaan ei voi katsoa Corosta, mitä sinä sanoit.',
      `Tiimisi tulokset näytetään vain, jos vähintään ${counted('fi', k, { one: 'henkilö', other: 'henkilöä' })} vastaa.`,
    ],
    stopLead: 'Etkö haluaisi saada näitä viestejä lainkaan?',
    stop: 'Älkää lähettäkö niitä minulle enää',
    stopped: {
      title: 'Et saa enää näitä viestejä.',
      text: (organization) =>
        `${organization} ei enää kysy sinulta sähköpostitse, millaista siellä on työskennellä. Voit perua valintasi tällä sivulla milloin vain.`,
    },
    again: 'Lähettäkää niitä minulle taas',
    resumed: {
      title: 'Saat taas näitä viestejä.',
      text: 'Kirjoitamme sinulle, kun seuraava kysely alkaa.',
    },
  },
};
