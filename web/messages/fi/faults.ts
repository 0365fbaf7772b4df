// What a survey page says, in Finnish, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Täytä tämä kohta.',
  nothingAnswered: () => 'Vastaa ainakin yhteen kysymykseen.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'Valitse arvo asteikolta.' : `Valitse luku väliltä ${v['min']}–${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Tämä on liian pitkä.'
      : `Tähän mahtuu enintään ${counted('fi', Number(v['max']), { one: 'merkki', other: 'merkkiä' })}.`,
  notAChoice: () => 'Valitse jokin vaihtoehdoista.',
  tooMany: () => 'Liian monta yritystä. Odota hetki ja yritä uudelleen.',
  malformed: () => 'Tätä ei voitu lukea. Palaa takaisin, lataa sivu uudelleen ja yritä vielä kerran.',
};
