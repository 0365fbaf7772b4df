// What a survey page says, in Spanish, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Falta rellenar este campo.',
  nothingAnswered: () => 'Hace falta al menos una respuesta.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'Hay que elegir un valor de la escala.'
      : `Hay que elegir un número del ${v['min']} al ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'El texto es demasiado largo.'
      : `Como máximo, ${counted('es', Number(v['max']), { one: 'carácter', other: 'caracteres' })}.`,
  notAChoice: () => 'Hay que elegir una de las opciones.',
  tooMany: () => 'Demasiados intentos. Conviene esperar un minuto y volver a intentarlo.',
  malformed: () => 'No se ha podido leer la respuesta. Conviene volver atrás, recargar la página e intentarlo de nuevo.',
};
