// What a survey page says, in Romanian, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Acest câmp trebuie completat.',
  nothingAnswered: () => 'E nevoie de cel puțin un răspuns.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'E nevoie de o valoare de pe scală.'
      : `E nevoie de un număr de la ${v['min']} la ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Textul este prea lung.'
      : `Cel mult ${counted('ro', Number(v['max']), { one: 'caracter', few: 'caractere', other: 'de caractere' })}.`,
  notAChoice: () => 'E nevoie de una dintre variantele propuse.',
  tooMany: () => 'Prea multe încercări. Mai încercați peste un minut.',
  malformed: () => 'Răspunsul nu a putut fi citit. Reveniți la pagina anterioară, reîncărcați-o și încercați din nou.',
};
