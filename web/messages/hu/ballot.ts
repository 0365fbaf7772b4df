// What employees read on their page, in Hungarian.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Milyen itt dolgozni?',
  lead: (minutes) => `Körülbelül ${counted('hu', minutes, { other: 'perc' })}. Bármit kihagyhatsz.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Mennyire értesz egyet?',
    itemsHelp: 'Gondolj az elmúlt három hónapra.',
    agree: ['Egyáltalán nem értek egyet', 'Nem értek egyet', 'Is-is', 'Egyetértek', 'Teljesen egyetértek'],
    low: 'Semennyire',
    high: 'Teljesen',
    unknown: 'Nem tudom',
    openHelp: 'Úgy írj, mintha felolvasnák. Neveket ne írj.',
    answeredOf: (total) => `/ ${formatNumber('hu', total)} megválaszolva`,
    once: 'Csak egyszer küldheted el. Utána már nem módosítható, mert senki sem tudja, melyik válasz a tiéd.',
    send: 'Küldés',
  },
};
