// What a survey page says, in Hungarian, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Ezt még ki kell tölteni.',
  nothingAnswered: () => 'Legalább egy kérdésre válaszolni kell.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'A skála egyik értékét kell választani.'
      : `Egy számot kell választani, a legkisebb ${v['min']}, a legnagyobb ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined ? 'Ez túl hosszú.' : `Ide legfeljebb ${counted('hu', Number(v['max']), { other: 'karakter' })} fér.`,
  notAChoice: () => 'A lehetőségek egyikét kell választani.',
  tooMany: () => 'Túl sok próbálkozás. Egy perc múlva lehet újra próbálni.',
  malformed: () => 'Ezt nem sikerült beolvasni. Érdemes visszalépni, újratölteni az oldalt, és még egyszer megpróbálni.',
};
