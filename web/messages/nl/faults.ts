// What a survey page says, in Dutch, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Dit is nog niet ingevuld.',
  nothingAnswered: () => 'Er is nog geen vraag beantwoord. Eén antwoord is genoeg.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'Kies een waarde op de schaal.'
      : `Kies een getal van ${v['min']} tot en met ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Deze tekst is te lang.'
      : `Hier passen hooguit ${counted('nl', Number(v['max']), { one: 'teken', other: 'tekens' })}.`,
  notAChoice: () => 'Kies een van de mogelijkheden.',
  tooMany: () => 'Te veel pogingen. Wacht een minuut en probeer het dan opnieuw.',
  malformed: () => 'Dit was niet te lezen. Ga terug, laad de pagina opnieuw en probeer het nog eens.',
};
