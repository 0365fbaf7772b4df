// What a survey page says, in Polish, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Prosimy wypełnić to pole.',
  nothingAnswered: () => 'Prosimy odpowiedzieć na co najmniej jedno pytanie.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'Prosimy wybrać wartość ze skali.'
      : `Prosimy wybrać liczbę od ${v['min']} do ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Tekst jest za długi.'
      : `Tekst jest za długi, mieści się tu najwyżej ${counted('pl', Number(v['max']), { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}.`,
  notAChoice: () => 'Prosimy wybrać jedną z możliwości.',
  tooMany: () => 'Zbyt wiele prób. Prosimy odczekać minutę i spróbować ponownie.',
  malformed: () => 'Nie udało się odczytać odpowiedzi. Prosimy wrócić, odświeżyć stronę i spróbować ponownie.',
};
