// Answers that may not be a person's, in Italian.
import type { quarantine as english } from '../en/quarantine.ts';
import { counted, formatNps, formatNumber } from '../format.ts';

export const quarantine: typeof english = {
  title: (n) =>
    n === 0
      ? 'Nessuna risposta è in dubbio'
      : `${counted('it', n, { one: 'risposta forse non è di una persona', other: 'risposte forse non sono di persone' })}`,
  titleSettled: 'Risposte che erano in dubbio',
  name: 'Risposte da confermare',
  lead: 'I programmi che controllano la posta seguono i link, e alcuni premono i pulsanti che trovano. Ciò che potrebbe venire da un programma aspetta qui e non conta in nessun dato. Conta da sé appena la persona scrive un commento, o torna più tardi e risponde di nuovo.',
  views: { label: 'Quali risposte', all: 'Risposte', waiting: 'Da confermare', settled: 'Decise' },
  reasons: {
    trap: () => 'È stato seguito il link della lettera che le persone non vedono.',
    burst: () => 'Quattro o più voti diversi sono stati aperti o inviati entro dieci secondi.',
    scanner: () => 'Un programma che controlla i link o crea anteprime ha visitato i link di questa lettera.',
    tooSoon: (seconds) => `È arrivata ${counted('it', seconds, { one: 'secondo', other: 'secondi' })} dopo la lettera.`,
  },
  choose: (customer, score) => `Scegli la risposta di ${customer}, ${score}`,
  chooseAll: 'Scegli tutte quelle della pagina',
  chooseNone: 'Non sceglierne nessuna',
  answersLabel: 'Risposte',
  nothingChosen: 'Scegli almeno una risposta.',
  confirm: 'Conferma le scelte',
  reject: 'Scarta le scelte',
  putBack: 'Rimetti in dubbio le scelte',
  effect:
    'Una risposta confermata conta, e quella di un detrattore apre un caso. Una scartata resta conservata e non conta da nessuna parte. Tutte e due le decisioni si possono annullare.',
  settled: {
    confirmed: (by) => (by === null ? 'Confermata da un commento o da una visita successiva' : `Confermata da ${by}`),
    rejected: (by) => (by === null ? 'Scartata' : `Scartata da ${by}`),
  },
  emptyTitle: 'Qui non aspetta niente',
  empty: 'Quando una risposta potrebbe venire da un programma, aspetta qui con il motivo.',
  emptySettled: 'Non è ancora stato deciso niente',
  note: (n) =>
    n === 1
      ? '1 risposta di questo periodo forse non è di una persona e non è contata.'
      : `${formatNumber('it', n)} risposte di questo periodo forse non sono di persone e non sono contate.`,
  noteWith: (withAll, without) =>
    without === null
      ? `Sarebbero le uniche, con un NPS di ${formatNps('it', withAll)}.`
      : `Contandole, l’NPS sarebbe ${formatNps('it', withAll)} invece di ${formatNps('it', without)}.`,
  look: 'Guardale',
};
