// What a survey page says, in Portuguese, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Falta preencher este campo.',
  nothingAnswered: () => 'É precisa pelo menos uma resposta.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'Escolha um valor da escala.' : `Escolha um número de ${v['min']} a ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'O texto é demasiado longo.'
      : `No máximo, ${counted('pt', Number(v['max']), { one: 'carácter', other: 'caracteres' })}.`,
  notAChoice: () => 'Escolha uma das opções.',
  tooMany: () => 'Demasiadas tentativas. Espere um minuto e tente outra vez.',
  malformed: () => 'Não foi possível ler a resposta. Volte atrás, recarregue a página e tente outra vez.',
};
