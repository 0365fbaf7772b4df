// What a survey page says, in Italian, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Questo campo serve.',
  nothingAnswered: () => 'Serve almeno una risposta.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'Serve un valore dell’intervallo.' : `Serve un numero da ${v['min']} a ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Il testo è troppo lungo.'
      : `Al massimo ${counted('it', Number(v['max']), { one: 'carattere', other: 'caratteri' })}.`,
  notAChoice: () => 'Serve una delle scelte proposte.',
  tooMany: () => 'Troppi tentativi. Conviene aspettare un minuto e riprovare.',
  malformed: () => 'Non è stato possibile leggere la risposta. Conviene tornare indietro, ricaricare la pagina e riprovare.',
};
