// What customers ("lei") and employees ("tu") read on survey pages, in Italian.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

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
  engagement: {
    title: 'Com’è lavorare qui?',
    lead: (minutes) => `Circa ${counted('it', minutes, { one: 'minuto', other: 'minuti' })}. Puoi saltare quello che vuoi.`,
    promiseTitle: 'Che cosa promettiamo',
    promise: (k) => [
      'Le tue risposte sono conservate senza il tuo nome e senza il tuo collegamento. Nessuno può cercare in Coro che cosa hai detto tu.',
      `I risultati della tua squadra si vedono solo se rispondono almeno ${counted('it', k, { one: 'persona', other: 'persone' })}.`,
      'Scrivi i commenti come se dovessero essere letti ad alta voce.',
    ],
    team: (team, size) => `Rispondi per ${team}. È stato chiesto a ${counted('it', size, { one: 'persona', other: 'persone' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} vede le medie della squadra, mai una singola risposta, e solo da ${counted('it', k, { one: 'risposta', other: 'risposte' })} in su. I commenti compaiono quando li hanno scritti almeno ${counted('it', commentK, { one: 'persona', other: 'persone' })}, mescolati e senza voti.`,
    yourSupervisor: 'Chi ti coordina',
    limitsTitle: 'Da che cosa non possiamo proteggerti',
    limits: [
      'Da chi guarda il tuo schermo, o da un computer o una rete che l’azienda controlla. Rispondi dal tuo telefono.',
      'Dal tuo modo di scrivere e dai fatti che solo tu puoi sapere. Non scrivere nomi e luoghi.',
      'Da colleghi che confrontano le proprie risposte.',
      'Da chi gestisce questo server e lo smonta mentre il questionario è aperto: nel momento in cui invii, tratta insieme il tuo collegamento e le tue risposte. Alla chiusura le singole risposte vengono cancellate.',
    ],
    itemsTitle: 'Quanto sei d’accordo?',
    itemsHelp: 'Pensa agli ultimi tre mesi.',
    agree: ['Per niente d’accordo', 'Non d’accordo', 'Così così', 'D’accordo', 'Del tutto d’accordo'],
    low: 'Per niente',
    high: 'Del tutto',
    unknown: 'Non so',
    openHelp: 'Scrivi come se dovesse essere letto ad alta voce. Niente nomi.',
    answeredOf: (total) => `risposte su ${formatNumber('it', total)}`,
    once: 'Puoi inviare una volta sola. Dopo non si può cambiare, perché nessuno sa quali risposte sono le tue.',
    thanksTitle: 'Grazie.',
    thanks: (k) =>
      `Le tue risposte sono nell’urna, contate una volta e senza il tuo nome. Alla chiusura, se nella tua squadra hanno risposto almeno ${counted('it', k, { one: 'persona', other: 'persone' })}, chi vi coordina vedrà le medie: un buon momento per parlare di che cosa cambiare.`,
    close: 'Puoi chiudere questa pagina.',
  },
};
