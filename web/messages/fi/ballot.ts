// What employees read on their page, in Finnish.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Millaista täällä on olla töissä?',
  lead: (minutes) => `Noin ${counted('fi', minutes, { one: 'minuutti', other: 'minuuttia' })}. Voit jättää minkä tahansa kohdan väliin.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Kuinka samaa mieltä olet?',
    itemsHelp: 'Ajattele viimeistä kolmea kuukautta.',
    agree: ['Täysin eri mieltä', 'Eri mieltä', 'En samaa enkä eri mieltä', 'Samaa mieltä', 'Täysin samaa mieltä'],
    low: 'Eri mieltä',
    high: 'Samaa mieltä',
    unknown: 'En osaa sanoa',
    openHelp: 'Kirjoita niin kuin se luettaisiin ääneen. Jätä nimet pois.',
    answeredOf: (total) => `/ ${formatNumber('fi', total)} vastattu`,
    once: 'Voit lähettää tämän kerran. Sen jälkeen vastauksia ei voi muuttaa, koska kukaan ei tiedä, mitkä niistä ovat sinun.',
    send: 'Lähetä',
  },
};
