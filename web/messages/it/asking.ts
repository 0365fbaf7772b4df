// Waves, and who is asked, in Italian; and the local mailbox.
import type { asking as english } from '../en/asking.ts';
import { counted, formatNumber } from '../format.ts';

const n = (v: number): string => formatNumber('it', v);
const people = {
  customer: (v: number): string => counted('it', v, { one: 'cliente', other: 'clienti' }),
  engagement: (v: number): string => counted('it', v, { one: 'dipendente', other: 'dipendenti' }),
};

export const asking: typeof english = {
  title: 'Rilevazioni',
  people,
  found: (open, planned) => {
    if (open > 0) return `${counted('it', open, { one: 'rilevazione raccoglie', other: 'rilevazioni raccolgono' })} risposte adesso`;
    return planned > 0
      ? `${counted('it', planned, { one: 'rilevazione', other: 'rilevazioni' })} in programma`
      : 'Adesso non si chiede a nessuno';
  },
  lead: 'Una rilevazione pone un questionario, da un giorno a un altro.',
  create: 'Nuova rilevazione',
  none: 'Non si è ancora chiesto a nessuno',
  empty: 'Bastano un questionario, le squadre e un giorno. Coro scrive a tutti, e le risposte arrivano da sole.',
  columns: { wave: 'Rilevazione', survey: 'Questionario', state: 'Stato', days: 'Giorni', asked: 'Interpellati', answered: 'Risposte' },
  states: { planned: 'in programma', open: 'aperta', closed: 'chiusa', cancelled: 'annullata' },
  span: (from, to) => `dal ${from} al ${to}`,
  since: (from) => `dal ${from}`,
  band: (from, to) => (to === null ? `${n(from)} o più` : from === 0 ? `meno di ${n(to + 1)}` : `${n(from)}–${n(to)}`),
  share: (lower) =>
    lower === 0 ? 'meno del 25%' : lower === 0.25 ? 'tra il 25% e il 49%' : lower === 0.5 ? 'tra il 50% e il 74%' : 'il 75% o più',

  chooseTitle: 'Che cosa volete chiedere?',
  chooseFor: (v) => `Che cosa volete chiedere a ${v === 1 ? 'questa persona' : `queste ${n(v)} persone`}?`,
  chooseText: 'Il questionario parte com’è pubblicato la mattina del suo giorno.',
  noSurvey: 'Non c’è ancora nessun questionario da inviare.',
  newTitle: (survey) => `A chi, e quando? «${survey}»`,
  newName: 'Nuova rilevazione',
  name: 'Nome della rilevazione',
  nameHelp: 'Lo vedete solo voi in azienda.',
  day: 'Primo giorno',
  dayHelp:
    'Oggi: le lettere partono subito. Un altro giorno: alle otto del mattino. Sempre negli orari e nei giorni delle regole di contatto.',
  lastDay: 'Ultimo giorno',
  lastDayHelp: 'Si può rispondere fino a mezzanotte.',
  teams: 'Squadre',
  teamsHelp: 'Con una squadra si interpellano anche tutte quelle sotto di lei.',
  byTeamOnly: 'Ai dipendenti si chiede solo per squadra: un elenco scelto a mano potrebbe rivelare chi ha detto che cosa.',
  oneByOne: 'Oppure i clienti si scelgono a uno a uno.',
  chosenPeople: 'Persone scelte',
  chosenHelp: 'Basta togliere il segno a chi non va interpellato.',
  chooseMore: 'Scegline altre',
  noTeams: 'Non ci sono ancora squadre. Prima vanno importate le persone.',
  toImports: 'Importa le persone',
  withoutAddress: (v) => `${n(v)} senza indirizzo`,
  next: 'Ricontrolla',

  confirmTitle: (kind, v) => `Si chiederà a ${people[kind](v)}`,
  confirmName: 'Prima che parta qualcosa',
  cannot: (v) =>
    v === 0
      ? 'Tutti hanno un indirizzo.'
      : `A ${counted('it', v, { one: 'persona', other: 'persone' })} non si può chiedere: manca l’indirizzo e-mail.`,
  notAsked: {
    nobody: 'Si può chiedere a tutte le persone scelte.',
    title: 'Non si chiede a:',
    noAddress: (names) => `Manca l’indirizzo e-mail: ${names}`,
    waits: (names) => `Può ancora rispondere a una lettera precedente con le stesse domande: ${names}`,
    notListed: (v) => `Non nell’elenco dei clienti: ${n(v)}`,
  },
  facts: {
    survey: 'Questionario',
    wave: 'Rilevazione',
    days: 'Giorni',
    teams: 'Squadre',
    letters: 'Lettere',
    version: 'Versione',
    threshold: 'Si mostra da',
  },
  version: (v) => `versione ${n(v)}`,
  teamCount: (v) => counted('it', v, { one: 'squadra', other: 'squadre' }),
  leavesNow: 'partono subito',
  leavesFrom: (when) => `partono dal ${when}`,
  anonymous: (k) =>
    `Nessuno può collegare le risposte a una persona a partire dai dati di qui. I risultati di una squadra si vedono se rispondono ${n(k)} persone o più; le squadre più piccole contano con quella sopra, e lo sanno. Da quando la rilevazione è aperta, questo numero, le squadre e chi ne fa parte restano come sono fino alla chiusura.`,
  localOnly: 'Nessun servizio di posta è configurato: le lettere restano nella casella di questa installazione, e nessuno le riceve.',
  toMailbox: 'Apri la posta',
  send: (kind, v) => `Chiedi a ${people[kind](v)}`,
  change: 'Cambia qualcosa',

  wave: {
    planned: (kind, v, day) => `Si chiederà a ${people[kind](v)} il ${day}`,
    planning: 'Gli inviti sono in preparazione',
    keys: 'Si preparano le urne',
    keysMade: 'Chiavi delle urne. Le lettere partono appena sono pronte tutte.',
    sending: (sent, asked) => `${counted('it', sent, { one: 'lettera partita', other: 'lettere partite' })} su ${n(asked)}`,
    answered: (v, asked) => `${v === 1 ? 'Ha' : 'Hanno'} risposto in ${n(v)} su ${people.customer(asked)}`,
    tookPart: (band) => `Partecipazione: ${band} dipendenti`,
    leaving: 'Le lettere stanno partendo',
    nobody: 'Non si è potuto chiedere a nessuno',
    cancelled: 'Questa rilevazione è stata annullata',
    closing: 'La rilevazione si sta chiudendo',
  },
  progressTitle: 'A che punto è',
  labels: {
    asked: 'Interpellati',
    sent: 'Partite',
    planned: 'Da mandare',
    waiting: 'In attesa del turno',
    failed: 'Non recapitabili',
    skipped: 'Non interpellati',
    expired: 'Attesa scaduta',
    cancelled: 'Annullate',
    answered: 'Risposte',
    rate: 'Tasso di risposta',
  },
  bandsOnly: 'La partecipazione dei dipendenti si dice per fasce, e mai chi.',
  afterClose: 'I risultati compaiono alla chiusura della rilevazione.',
  toResults: 'Vedi i risultati per squadra',
  toTalks: 'Vedi gli incontri sui risultati',
  toManifest: 'Vedi l’elenco che hanno ricevuto tutti gli interpellati',
  trouble: 'Questo lavoro è stato abbandonato. Il motivo:',
  failuresTitle: (v) => (v === 1 ? '1 lettera non è potuta partire' : `${n(v)} lettere non sono potute partire`),
  failuresName: 'A chi, e perché',
  failureColumns: { person: 'Persona', address: 'Indirizzo', reason: 'Motivo' },
  firstOf: (shown, all) => `Le prime ${n(shown)} di ${n(all)}.`,
  noAddress: 'Manca l’indirizzo e-mail.',
  personRemoved: 'Nel frattempo non è più nell’elenco.',
  uncertain: 'Non è certo che questa lettera sia partita: in quel momento Coro è rimasto fermo troppo a lungo.',

  cancelTitle: 'Annullare questa rilevazione?',
  cancelText: (kind, v) => `Non si chiederà a ${people[kind](v)}. Nessuna lettera è partita.`,
  cancelButton: 'Annulla la rilevazione',
  closeTitle: 'Chiudere adesso questa rilevazione?',
  closeText: (v) =>
    `${v === 1 ? '1 lettera è partita' : `${n(v)} lettere sono partite`}. Chi non ha risposto non potrà più farlo. Le lettere ancora in attesa non partiranno.`,
  closeAnonymous:
    'I risultati si calcolano una volta sola e restano così. Le squadre in cui hanno risposto in troppo pochi restano nascoste per sempre: non c’è un secondo scrutinio. Schede e chiavi vengono distrutte.',
  closeButton: 'Chiudi adesso',
  giveUpTitle: 'Rinunciare a questa rilevazione?',
  giveUpText:
    'Quello che è stato risposto va perso: non sarà mai contato, e non si pubblica nulla. Schede e chiavi vengono distrutte. Dopo si possono di nuovo importare i dipendenti e fare domande.',
  giveUpButton: 'Rinuncia alla rilevazione',
  keep: 'Lascia com’è',

  mailbox: {
    title: 'Posta',
    found: 'Lettere che sarebbero partite',
    none: 'Nessuna lettera è ancora stata scritta',
    lead: 'Finché non sono configurati né Resend né SMTP, ogni lettera finisce qui e nessuno la riceve. I collegamenti che contengono funzionano.',
    careTitle: 'Queste lettere sono di altre persone',
    care: 'Chi legge qui, cioè chi amministra, vede i collegamenti di accesso degli altri membri e quelli dei questionari dei dipendenti, e potrebbe usarli. Per provare Coro va bene. Prima di interpellare persone vere va configurato un servizio di posta: allora le lettere partono e qui non resta nulla.',
    configured: 'Qui le lettere partono per posta; in questa casella non resta nulla.',
    empty: 'Con la prima rilevazione le lettere compaiono qui.',
    columns: { subject: 'Oggetto', to: 'A', at: 'Scritta' },
    older: 'Lettere precedenti',
    facts: { from: 'Da', to: 'A', at: 'Scritta' },
    html: 'Come la mostra un programma di posta',
    text: 'In testo semplice',
  },
};
