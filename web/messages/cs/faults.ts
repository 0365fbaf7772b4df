// What a survey page says, in Czech, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Vyplňte to, prosím.',
  nothingAnswered: () => 'Odpovězte prosím aspoň na jednu otázku.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'Vyberte hodnotu ze stupnice.' : `Vyberte číslo od ${v['min']} do ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Text je příliš dlouhý.'
      : `Text je příliš dlouhý, vejde se sem nejvýše ${counted('cs', Number(v['max']), { one: 'znak', few: 'znaky', many: 'znaku', other: 'znaků' })}.`,
  notAChoice: () => 'Vyberte jednu z možností.',
  tooMany: () => 'Příliš mnoho pokusů. Počkejte minutu a zkuste to znovu.',
  malformed: () => 'Odpověď se nepodařilo přečíst. Vraťte se, načtěte stránku znovu a zkuste to ještě jednou.',
};
