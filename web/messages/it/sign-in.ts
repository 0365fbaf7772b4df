// Signing in and setting up, in Italian.
import type { signIn as english } from '../en/sign-in.ts';

export const signIn: typeof english = {
  title: 'Accedi',
  lead: 'Serve il tuo indirizzo e-mail. Con la password si entra subito; senza, ti mandiamo un collegamento.',
  password: 'Password',
  passwordHelp: 'Se resta vuota, il collegamento arriva per e-mail.',
  withPassword: 'Accedi',
  withLink: 'Mandami un collegamento',
  sentTitle: 'Controlla la posta',
  sentText: 'Se l’indirizzo appartiene a un membro, la lettera è in arrivo.',
  sentHelp: (minutes) =>
    `Il collegamento funziona una volta sola, entro ${minutes} minuti. Non c’è niente? Può essere tra la posta indesiderata, oppure se ne può chiedere un altro.`,
  sentLocal:
    'Questa installazione non spedisce lettere vere. Chi la gestisce può stampare un collegamento con questo comando, seguito dal tuo indirizzo:',
  again: 'Chiedine un altro',
  linkTitle: (organization) => `Accedi a ${organization}`,
  linkLead: (name, wantsCode) => `Ciao ${name}. ${wantsCode ? 'Basta un codice.' : 'Basta un tocco.'}`,
  code: 'Codice dell’app',
  codeHelp:
    'Le sei cifre che mostra l’app di autenticazione. Telefono perso? Chi amministra la tua organizzazione può azzerare il secondo fattore.',
  whichTitle: 'Quale organizzazione?',
  whichLead: 'Il tuo indirizzo e la tua password ne aprono più di una.',
  setUp: {
    title: 'Coro è aperto. Ora diventa vostro.',
    name: 'Primo avvio',
    lead: 'Qui nascono la vostra organizzazione e la persona che la amministra: tu. Richiede un minuto e succede una volta sola.',
    token: 'Codice di avvio',
    tokenHelp: 'È apparso nel terminale in cui Coro è stato avviato. Dimostra che questa installazione è vostra.',
    theOrganization: 'La vostra organizzazione',
    organization: 'Nome',
    organizationHelp: 'Clienti e dipendenti lo leggono in ogni lettera.',
    language: 'Lingua',
    timeZone: 'Fuso orario',
    timeZoneHelp: 'I giorni cominciano e finiscono secondo il suo orologio.',
    you: 'Tu',
    administrator: 'Il tuo nome',
    password: 'Password',
    passwordHelp: 'Almeno 12 caratteri. Senza, si accede con collegamenti inviati per e-mail.',
    submit: 'Crea l’organizzazione',
  },
};
