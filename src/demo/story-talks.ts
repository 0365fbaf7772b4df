// What teams of the example company agree on when they talk about their results, by the dimension that was weakest, and one thread between a leader and a writer.
import type { Dimension, Locale } from '#domain/surveys.ts';

/** What was heard, and what will be done about it. */
export type Talk = readonly [heard: string, action: string];

export const talksIn: Readonly<Record<Locale, Readonly<Record<Dimension, readonly [Talk, Talk]>>>> = {
  en: {
    autonomy: [
      [
        'Shifts are changed without asking, and three signatures for a voucher of 20 euros are two too many.',
        'The team plans its own Saturdays; vouchers of up to 50 euros need nobody else.',
      ],
      [
        'Decisions about our week come from people who have never worked it.',
        'The plan is on the wall ten days ahead, and whoever wants to swap does so without asking.',
      ],
    ],
    mastery: [
      [
        'The software changed on a Monday and the instructions came on Friday. New people are thrown in at the deep end.',
        'Half an hour every Thursday in which one of us shows a trick; new people go along for two days.',
      ],
      [
        'We never hear whether a repair held, so we do not learn from it.',
        'Once a month we read together what customers wrote about our repairs.',
      ],
    ],
    purpose: [
      [
        'We promise two weeks when everybody knows that it is five.',
        'Nobody promises a date any more before the warehouse has confirmed it.',
      ],
      [
        'We talk about sales all day and never about whom we did it for.',
        'The week begins with one story of a customer, told by whoever was there.',
      ],
    ],
    affiliation: [
      [
        'Early and late shift leave each other notes instead of talking.',
        'Ten minutes together at two o’clock, standing, without telephones.',
      ],
      [
        'Whoever is new eats lunch alone for the first month.',
        'Everybody new gets somebody to turn to, and we eat together on Wednesdays.',
      ],
    ],
  },
  it: {
    autonomy: [
      [
        'I turni cambiano senza chiedere, e tre firme per un buono da 20 euro sono due di troppo.',
        'I sabati li pianifica la squadra; per i buoni fino a 50 euro non serve nessun altro.',
      ],
      [
        'Sulla nostra settimana decide chi non l’ha mai lavorata.',
        'Il piano è in bacheca dieci giorni prima, e chi vuole scambiare lo fa senza chiedere.',
      ],
    ],
    mastery: [
      [
        'Il programma è cambiato di lunedì e le istruzioni sono arrivate di venerdì. Chi è nuovo si arrangia.',
        'Ogni giovedì mezz’ora in cui uno di noi mostra un trucco; chi è nuovo affianca qualcuno per due giorni.',
      ],
      [
        'Non sappiamo mai se una riparazione ha tenuto, e così non impariamo.',
        'Una volta al mese leggiamo insieme che cosa hanno scritto i clienti delle nostre riparazioni.',
      ],
    ],
    purpose: [
      [
        'Promettiamo due settimane e sappiamo tutti che sono cinque.',
        'Nessuno promette più una data prima che il magazzino l’abbia confermata.',
      ],
      [
        'Si parla di vendite tutto il giorno e mai di chi abbiamo aiutato.',
        'La settimana comincia con la storia di un cliente, raccontata da chi c’era.',
      ],
    ],
    affiliation: [
      [
        'Chi fa il mattino e chi fa la sera si lasciano biglietti invece di parlarsi.',
        'Dieci minuti insieme alle due, in piedi, senza telefono.',
      ],
      [
        'Chi è nuovo pranza da solo per il primo mese.',
        'Ogni persona nuova ha qualcuno a cui rivolgersi, e il mercoledì si mangia insieme.',
      ],
    ],
  },
};

/** Six words with which the writer of one comment finds the answer; whoever reads the terminal may try them. */
export const sixWords = ['orange', 'lamp', 'winter', 'river', 'cabin', 'window'] as const;

/** What a leader answered that comment, what its writer wrote back, and the last word so far. */
export const thread = [
  'Thank you for writing this. I did not know, and I would like to understand it better: where does it hurt most, and what would be a first step?',
  'Thank you for asking. Start small: ask two people from each shop before you decide. It would already be a different place.',
  'Agreed. From next month on two people of every site are in the meeting where such things are settled. Hold me to it.',
] as const;
