// What customers ("lei") and employees ("tu") read on survey pages, in Italian.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'Lingua',
  send: 'Invia',
  optional: 'Facoltativo',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Qual è il motivo principale del suo voto?',
  contactYes: 'Sì, potete contattarmi',
  smallPrint: (organization) => `${organization} chiede con Coro.`,
  smallPrintAlone: 'Coro porta le domande da chi le fa a chi risponde.',
  faultTop: 'La risposta non è ancora stata inviata.',
  thanks: {
    title: 'Grazie.',
    promoter: 'Lo faremo sapere alle persone che l’hanno seguita.',
    passive: 'Leggiamo ogni risposta, e la sua ci mostra che cosa manca ancora.',
    detractor: 'Ci dispiace che sia andata così. Chi se ne occupa leggerà le sue parole.',
    contacted: 'Qualcuno la contatterà entro due giorni lavorativi.',
    change: 'Cambia la mia risposta',
    changeNote: 'Può farlo ancora per un giorno.',
  },
  unusable: {
    title: 'Questo collegamento non accetta risposte',
    text: 'A chi ha già risposto: grazie, la risposta è arrivata e conta.',
    otherwise:
      'Altrimenti forse il collegamento è troppo vecchio, o non è stato copiato per intero. Conviene aprirlo ancora una volta dall’e-mail. Se non funziona, non serve fare nulla.',
  },
  refused: 'Basta tornare indietro: quanto scritto è ancora lì.',
};
