// What a survey page says, in Norwegian, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Vennligst fyll ut dette.',
  nothingAnswered: () => 'Vennligst svar på minst ett spørsmål.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'Velg en verdi på skalaen.' : `Velg et tall fra ${v['min']} til ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined ? 'Teksten er for lang.' : `Skriv høyst ${counted('nb', Number(v['max']), { one: 'tegn', other: 'tegn' })}.`,
  notAChoice: () => 'Velg ett av alternativene.',
  tooMany: () => 'For mange forsøk. Vent et minutt, og prøv så igjen.',
  malformed: () => 'Svaret kunne ikke leses. Gå tilbake, last inn siden på nytt og prøv igjen.',
};
