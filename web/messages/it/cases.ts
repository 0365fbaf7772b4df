// Cases and following up, in Italian.
import { counted, formatNumber } from '../format.ts';
import type { cases as english } from '../en/cases.ts';

const followUps = (n: number): string => counted('it', n, { one: 'richiamo', other: 'richiami' });

export const cases: typeof english = {
  name: 'Clienti da richiamare, prima i più urgenti',
  finding: (overdue, today, all) =>
    all === 0
      ? 'Nessuno aspetta una chiamata'
      : overdue > 0
        ? `${followUps(overdue)} in ritardo${today > 0 ? `, ${formatNumber('it', today)} per oggi` : ''}`
        : today > 0
          ? `${followUps(today)} per oggi`
          : `${followUps(all)} da chiudere, nessuno per oggi`,
  views: { todo: 'Da fare', open: 'Da chiamare', contacted: 'Da chiudere', resolved: 'Chiusi' },
  viewsLabel: 'Quali casi',
  groups: { overdue: 'In ritardo', today: 'Per oggi', later: 'Più avanti', resolved: 'Chiusi' },
  states: { open: 'da chiamare', contacted: 'chiamato', resolved: 'chiuso' },
  allTeams: 'Tutte le squadre',
  due: (when) => `entro ${when}`,
  closed: (when) => `chiuso ${when}`,
  overdue: 'in ritardo',
  call: (number) => `Chiama ${number}`,
  noWords: 'Nessuna parola, solo il voto.',
  more: 'Altri casi',
  start: 'Torna all’inizio',
  empty: {
    todo: 'Nessun caso aperto',
    open: 'Nessuno da chiamare',
    contacted: 'Niente da chiudere',
    resolved: 'Nessun caso è stato ancora chiuso',
    text: 'Un caso si apre da solo quando un cliente delle tue squadre risponde 6 o meno. Va seguito entro due giorni lavorativi, e arriva una lettera.',
  },
  caseName: 'Seguito',
  caseFinding: {
    open: (name) => `Chiamare ${name}`,
    notAgreed: (name) => `${name} non ha chiesto una chiamata`,
    contacted: (name) => `Chiudere il caso di ${name}`,
    resolved: (name) => `Il caso di ${name} è chiuso`,
  },
  words: 'Che cosa ha detto',
  answeredAt: (when) => `Risposta del ${when}`,
  changedAt: (when) => `cambiata il ${when}`,
  earlier: 'Che cosa aveva detto prima',
  firstAnswer: 'È la sua prima risposta.',
  history: 'Che cosa è successo',
  phone: 'Telefono',
  email: 'E-mail',
  reference: 'Numero',
  unknown: 'non noto',
  mayContact: { yes: 'vuole essere contattato', no: 'non ha accettato di essere contattato' },
  contact: 'Contatto',
  notAgreedTitle: 'Non ha accettato di essere contattato',
  notAgreed: 'Niente chiamate per questa risposta. Si può leggere, annotare che cosa insegna e chiudere il caso senza contatto.',
  yes: 'sì',
  forms: {
    contact: { title: 'Dopo la chiamata', button: 'Ho chiamato', note: 'Che cosa vi siete detti' },
    note: { title: 'Aggiungi una nota', button: 'Aggiungi la nota', note: 'Nota' },
    setRootCause: { title: 'Indica la causa', button: 'Salva la causa' },
    resolve: { title: 'Chiudi il caso', button: 'Chiudi il caso', note: 'Come si è risolto' },
    resolveWithoutContact: { title: 'Non si riesce a raggiungere', button: 'Chiudi senza contatto', note: 'Che cosa hai tentato' },
    resolveUncalled: { title: 'Chiudi senza chiamata', button: 'Chiudi senza contatto', note: 'Che cosa insegna' },
    reopen: { title: 'Riapri il caso', button: 'Riapri il caso', note: 'Perché' },
  },
  rootCause: 'Causa',
  chooseCause: 'Scegli una causa',
  rootCauses: {
    waiting: 'Attesa',
    communication: 'Comunicazione',
    quality: 'Qualità',
    price: 'Prezzo',
    delivery: 'Consegna',
    staff: 'Come è stato trattato',
    other: 'Altro',
  },
  moves: {
    contact: 'ha chiamato',
    note: 'ha annotato',
    setRootCause: 'ha indicato la causa',
    resolve: 'ha chiuso il caso',
    resolveWithoutContact: 'ha chiuso il caso senza contatto',
    reopen: 'ha riaperto il caso',
  },
  opened: 'Il caso è stato aperto',
  answerChanged: (scores) => `Il cliente ha cambiato la risposta: ${scores}`,
  somebody: 'Qualcuno',
  fasterTitle: 'Qualcuno è stato più veloce',
  faster:
    'Il caso è cambiato da quando lo hai aperto; l’ultimo passo è in cima alla storia. Quello che hai scritto è ancora qui: guarda, e invialo di nuovo se è ancora giusto.',
};
