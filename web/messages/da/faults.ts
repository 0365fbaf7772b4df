// What a survey page says, in Danish, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Udfyld venligst dette.',
  nothingAnswered: () => 'Svar venligst på mindst ét spørgsmål.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'Vælg en værdi på skalaen.' : `Vælg et tal fra ${v['min']} til ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined ? 'Teksten er for lang.' : `Skriv højst ${counted('da', Number(v['max']), { one: 'tegn', other: 'tegn' })}.`,
  notAChoice: () => 'Vælg en af mulighederne.',
  tooMany: () => 'For mange forsøg. Vent et minut, og prøv så igen.',
  malformed: () => 'Svaret kunne ikke læses. Gå tilbage, genindlæs siden, og prøv igen.',
};
