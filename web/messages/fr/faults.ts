// What a survey page says, in French, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Merci de remplir ce champ.',
  nothingAnswered: () => 'Merci de répondre à au moins une question.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'Choisissez une valeur de l’échelle.'
      : `Choisissez un nombre de ${v['min']} à ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Le texte est trop long.'
      : `Le texte est trop long : ${counted('fr', Number(v['max']), { one: 'caractère', other: 'caractères' })} au maximum.`,
  notAChoice: () => 'Choisissez l’une des réponses proposées.',
  tooMany: () => 'Trop de tentatives. Attendez une minute, puis réessayez.',
  malformed: () => 'Votre réponse n’a pas pu être lue. Revenez en arrière, rechargez la page et réessayez.',
};
