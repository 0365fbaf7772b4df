// What a survey page says, in Swedish, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Det här behöver fyllas i.',
  nothingAnswered: () => 'Svara på minst en fråga.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'Välj ett värde på skalan.' : `Välj ett tal från ${v['min']} till ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined ? 'Texten är för lång.' : `Skriv högst ${counted('sv', Number(v['max']), { one: 'tecken', other: 'tecken' })}.`,
  notAChoice: () => 'Välj ett av alternativen.',
  tooMany: () => 'För många försök. Vänta en minut och försök sedan igen.',
  malformed: () => 'Det gick inte att läsa svaret. Gå tillbaka, ladda om sidan och försök igen.',
};
