// The letters to members, in Italian ("tu"): a customer to call, a link to sign in.
import type { memberLetters as english } from '../en/member-letters.ts';

export const memberLetters: typeof english = {
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
