// The letters to customers ("lei") and to those who work here ("tu"), in Italian.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Gentile ${name},` : 'Buongiorno,'),
  greetingByFirstName: (name) => (name ? `Ciao ${name},` : 'Ciao,'),
  smallPrint: (organization) => `${organization} invia questa lettera con Coro.`,
  score: (score) => `Rispondi con ${score}`,
  stop: 'Non chiedetemi più nulla, o meno spesso',
  free: 'Puoi ignorare questa lettera.',
  promiseLink: 'Che cosa ti promettiamo',
  survey: {
    subject: (organization) => `Una domanda da ${organization}`,
    preheader: 'Basta toccare un numero: dieci secondi.',
    opening: (organization) => `grazie di aver scelto ${organization}. Abbiamo una sola domanda per lei: bastano dieci secondi.`,
    tap: 'Tocchi il numero che corrisponde:',
    closing: 'Leggiamo ogni risposta. Prima di inviare può cambiare il numero e aggiungere una parola.',
    signature: (team) => `Le persone di ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} la ascolta ancora volentieri`,
    preheader: 'Un numero, se le va.',
    opening: (organization) =>
      `qualche giorno fa ${organization} le ha fatto una domanda. La sua risposta ci sarebbe ancora utile: bastano dieci secondi.`,
    closing: 'Se preferisce non rispondere, non deve fare nulla.',
  },
  engagement: {
    subject: (organization) => `Com’è lavorare in ${organization}?`,
    preheader: 'Due minuti, senza il tuo nome.',
    opening: (team, minutes) =>
      `com’è lavorare qui? Facciamo le stesse domande a tutta la squadra ${team}: circa ${counted('it', minutes, { one: 'minuto', other: 'minuti' })}.`,
    promise: (k) =>
      `Le tue risposte sono conservate senza il tuo nome, e i risultati della squadra si vedono solo se rispondono almeno ${counted('it', k, { one: 'persona', other: 'persone' })}.`,
    until: (day) => `Puoi rispondere fino al ${day}.`,
    button: 'Rispondi',
    own: 'Questo collegamento è solo tuo: non passarlo ad altri.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Puoi ancora dire com’è lavorare in ${organization}`,
    preheader: 'Due minuti, senza il tuo nome.',
    opening: (team, minutes) =>
      `abbiamo chiesto a tutta la squadra ${team} com’è lavorare qui. Se vuoi dire la tua sei ancora in tempo: circa ${counted('it', minutes, { one: 'minuto', other: 'minuti' })}.`,
    closing: 'Se preferisci non rispondere, non devi fare nulla.',
  },
};
