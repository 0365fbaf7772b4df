// What a survey page says, in Greek, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Συμπληρώστε αυτό το πεδίο.',
  nothingAnswered: () => 'Απαντήστε σε μία τουλάχιστον ερώτηση.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'Διαλέξτε μια τιμή από την κλίμακα.'
      : `Διαλέξτε έναν αριθμό από ${v['min']} έως ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Είναι πολύ μεγάλο.'
      : `Χωρούν το πολύ ${counted('el', Number(v['max']), { one: 'χαρακτήρας', other: 'χαρακτήρες' })}.`,
  notAChoice: () => 'Διαλέξτε μία από τις επιλογές.',
  tooMany: () => 'Έγιναν πολλές προσπάθειες. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.',
  malformed: () => 'Αυτό δεν μπόρεσε να διαβαστεί. Γυρίστε πίσω, ανανεώστε τη σελίδα και δοκιμάστε ξανά.',
};
