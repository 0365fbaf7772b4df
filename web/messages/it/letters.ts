// The letters Coro sends, in Italian: "lei" to customers, "tu" to those who work here.
import type { letters as english } from '../en/letters.ts';
import { formatNumber } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Gentile ${name},` : 'Buongiorno,'),
  greetingByFirstName: (name) => (name ? `Ciao ${name},` : 'Ciao,'),
  smallPrint: (organization) => `${organization} invia questa lettera con Coro.`,
  stop: 'Preferisco non ricevere altre domande',
  survey: {
    subject: (organization) => `Una domanda da ${organization}`,
    preheader: 'Basta toccare un numero: dieci secondi.',
    opening: (organization) => `grazie di aver scelto ${organization}. Abbiamo una sola domanda per lei: bastano dieci secondi.`,
    tap: 'Tocchi il numero che corrisponde:',
    scoreLabel: (score) => `Rispondi con ${score}`,
    closing: 'Leggiamo ogni risposta. Prima di inviare può cambiare il numero e aggiungere una parola.',
    signature: (team) => `Le persone di ${team}`,
  },
  engagement: {
    subject: (organization) => `Com’è lavorare in ${organization}?`,
    preheader: 'Due minuti, senza il tuo nome.',
    opening: (team, minutes) =>
      `com’è lavorare qui? Facciamo le stesse domande a tutta la squadra ${team}: bastano circa ${minutes} minuti.`,
    promise: (k) =>
      `Le tue risposte sono conservate senza il tuo nome, e i risultati della squadra si vedono solo se rispondete almeno in ${formatNumber('it', k)}.`,
    until: (day) => `Puoi rispondere fino al ${day}.`,
    button: 'Rispondi',
    own: 'Questo collegamento è solo tuo: non passarlo ad altri.',
    signature: (organization) => organization,
  },
  caseOpened: {
    subject: (customer, score) => `${customer} ha risposto ${score}: da richiamare`,
    preheader: (due) => `Entro il ${due}`,
    opening: (customer, score, team) => `${customer}, cliente di ${team}, ha risposto ${score}.`,
    words: 'Con le sue parole:',
    noWords: 'Non c’è un commento.',
    mayContact: 'Possiamo ricontattare questa persona.',
    due: (due) => `Fatti sentire entro il ${due}: prima ascolta, poi annota in due righe che cosa avete deciso.`,
    button: 'Apri il caso',
    signature: 'Coro',
  },
  signIn: {
    subject: 'Il tuo collegamento per entrare in Coro',
    preheader: (minutes) => `Vale ${minutes} minuti, una volta sola.`,
    opening: (organization, minutes) => `ecco il tuo collegamento per ${organization}. Funziona una volta sola, entro ${minutes} minuti.`,
    button: 'Accedi',
    invitedSubject: (organization) => `Invito a ${organization} su Coro`,
    invited: (by, organization) =>
      `${by} ti ha dato accesso a ${organization} su Coro, dove si vede che cosa dicono clienti e colleghi e che cosa si può fare.`,
    later: (minutes, address) =>
      `Il collegamento funziona una volta sola, entro ${minutes} minuti. Più tardi se ne può chiedere un altro qui: ${address}`,
    notYou: 'Se non l’hai chiesto tu, lascia stare: senza questa lettera nessuno può entrare.',
    signature: 'Coro',
  },
};
