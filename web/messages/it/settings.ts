// The organization's settings, one's own, and the log of changes, in Italian.
import type { log as englishLog, me as englishMe, settings as english } from '../en/settings.ts';
import { counted, formatNumber } from '../format.ts';
import { common } from './common.ts';

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const kinds: Readonly<Record<string, string>> = { customers: 'un cliente', employees: 'un dipendente' };
const oneOf = (kind: unknown): string => kinds[said(kind)] ?? 'qualcuno';
const files: Readonly<Record<string, string>> = { customers: 'clienti', employees: 'dipendenti' };
const many = (kind: unknown): string => (files[said(kind)] === undefined ? '' : ` (${files[said(kind)]})`);

const rolesByName: Readonly<Record<string, string>> = common.roles;
const roleIn = (role: unknown): string => (rolesByName[said(role)] ?? '').toLowerCase();
const as = (role: unknown): string => (roleIn(role) === '' ? '' : ` come ${roleIn(role)}`);
/** What it is now, and what it was where that is something else. */
const became = (before: string, now: string): string => (before === now ? now || '–' : `${before || '–'} → ${now || '–'}`);

const fields: Readonly<Record<string, string>> = {
  name: 'nome',
  locale: 'lingua',
  timeZone: 'fuso orario',
  accent: 'colore',
  senderName: 'mittente delle lettere',
  replyTo: 'indirizzo per le risposte',
  threshold: 'gruppo più piccolo',
  restDays: 'riposo',
  samplePercent: 'estrazione',
  dailyMaximum: 'massimo al giorno',
  hours: 'orario',
  clock: 'orologio',
  workingDaysOnly: 'giorni lavorativi',
  holidays: 'festività',
  blackouts: 'giorni senza lettere',
  waitDays: 'attesa',
  employeesMayLeave: 'disiscrizione dei dipendenti',
};
const fieldsOf = (names: unknown): string =>
  said(names)
    .split(' ')
    .map((name) => fields[name] ?? name)
    .join(', ');

export const settings: typeof english = {
  title: 'Organizzazione',
  lead: 'Che cosa vedono di voi clienti e dipendenti, e che cosa promettete loro.',
  teams: 'Squadre e responsabili',
  log: 'Registro delle modifiche',
  identity: 'Chi siete',
  name: 'Nome',
  nameHelp: 'Compare in ogni lettera e in ogni questionario.',
  language: 'Lingua',
  languageHelp: 'Per le persone di cui non si conosce la lingua.',
  timeZone: 'Fuso orario',
  timeZoneHelp: 'I giorni cominciano e finiscono, e le lettere partono, secondo il suo orologio.',
  accent: 'Il vostro colore',
  accentHelp: 'Nei questionari e nelle lettere. Sei cifre come #0b6e7c, oppure niente per quello di Coro.',
  senderName: 'Mittente delle lettere',
  senderNameHelp: 'Il nome che si legge davanti a una lettera nella casella di posta. Niente per quello dell’organizzazione.',
  replyTo: 'Le risposte arrivano a',
  replyToHelp: 'Dove arriva chi risponde a una lettera. Meglio una casella che qualcuno legge.',
  contrast: {
    good: (ratio) => `Si legge così com’è: ${formatNumber('it', ratio, 1)} a 1, e ne serve 4,5.`,
    shifted: (ratio) =>
      `Il vostro colore qui arriva a ${formatNumber('it', ratio, 1)} a 1, e per leggerlo serve 4,5. Si usa questa sua sfumatura.`,
  },
  promise: 'Che cosa promettete ai dipendenti',
  threshold: 'Gruppo più piccolo che si mostra',
  thresholdHelp: (now) =>
    `I risultati dei dipendenti compaiono da ${formatNumber('it', now)} risposte. Il numero può solo salire, perché le persone hanno risposto con questa promessa.`,
};

export const log: typeof englishLog = {
  title: 'Chi ha cambiato che cosa',
  lead: 'Ogni modifica a persone, ruoli, impostazioni e questionari. Tutti i membri possono leggerla.',
  empty: 'Ancora nessuna modifica',
  coro: 'Coro',
  earlier: 'Precedenti',
  actions: {
    organizationCreated: (d) => `ha creato l’organizzazione ${said(d['name'])}`,
    organizationChanged: (d) =>
      `ha modificato l’organizzazione: ${fieldsOf(d['fields'])}${typeof d['threshold'] === 'number' ? ` (almeno ${d['threshold']} risposte${typeof d['was'] === 'number' ? ` invece di ${d['was']}` : ''})` : ''}`,
    rulesChanged: (d) => `ha modificato le regole di contatto: ${fieldsOf(d['fields'])}`,
    invitationStopped: () => 'ha tolto una persona da una rilevazione',
    memberAdded: (d) => `ha invitato ${said(d['name'])}${as(d['role'])}${said(d['teams']) === '' ? '' : `, ${said(d['teams'])}`}`,
    memberChanged: (d) =>
      `ha modificato ${said(d['name'])}${d['was'] === undefined ? '' : `: ${became(roleIn(d['was']), roleIn(d['role']))}; squadre ${became(said(d['teamsBefore']), said(d['teams']))}`}`,
    memberRemoved: (d) => `ha tolto l’accesso a ${said(d['name'])}`,
    secondFactorReset: (d) => `ha azzerato il secondo fattore di ${said(d['name'])}`,
    secondFactorOn: () => 'ha attivato un secondo fattore',
    secondFactorOff: () => 'ha disattivato il secondo fattore',
    passwordChanged: () => 'ha impostato una nuova password',
    supervisorsChanged: (d) =>
      `ha scelto i responsabili di ${said(d['name'])}${d['supervisors'] === undefined ? '' : `: ${became(said(d['before']), said(d['supervisors']))}`}`,
    teamCreated: (d) => `ha creato la squadra ${said(d['name'])}`,
    teamRenamed: (d) => `ha dato a una squadra un altro nome: ${became(said(d['was']), said(d['name']))}`,
    teamMoved: (d) =>
      `ha spostato la squadra ${said(d['name'])}${d['to'] === undefined ? '' : `: ${became(said(d['from']), said(d['to']))}`}`,
    personAdded: (d) => `ha aggiunto ${oneOf(d['kind'])}${said(d['to']) === '' ? '' : ` in ${said(d['to'])}`}`,
    personChanged: (d) => `ha modificato i dati di ${oneOf(d['kind'])}`,
    personMoved: (d) =>
      `ha spostato ${oneOf(d['kind'])} in un’altra squadra${d['to'] === undefined ? '' : `: ${became(said(d['from']), said(d['to']))}`}`,
    personRemoved: (d) => `ha tolto dall’elenco ${oneOf(d['kind'])}${said(d['from']) === '' ? '' : ` di ${said(d['from'])}`}`,
    addressStopped: (d) => `ha fermato l’indirizzo ${said(d['address'])}`,
    addressFreed: (d) => `ha liberato l’indirizzo ${said(d['address'])}`,
    importStarted: (d) => `ha avviato l’importazione di ${said(d['fileName'])}${many(d['kind'])}`,
    importBrokenOff: (d) => `ha rinunciato all’importazione di ${said(d['fileName'])}`,
    importCancelled: (d) => `ha annullato l’importazione di ${said(d['fileName'])}`,
    importEnded: (d) =>
      `ha concluso l’importazione di ${said(d['fileName'])}${many(d['kind'])}: ${counted('it', number(d['created']), { one: 'riga nuova', other: 'righe nuove' })}, ${formatNumber('it', number(d['changed']))} cambiate, ${formatNumber('it', number(d['refused']))} rifiutate`,
    surveyCreated: (d) => `ha creato il questionario ${said(d['name'])}`,
    surveyPublished: (d) => `ha pubblicato la versione ${formatNumber('it', number(d['version']))} del questionario ${said(d['name'])}`,
    waveCreated: (d) => `ha preparato la rilevazione ${said(d['name'])}`,
    waveOpened: (d) =>
      `ha aperto la rilevazione ${said(d['name'])}${d['fingerprint'] === undefined ? '' : `: risultati da ${number(d['threshold'])} risposte in su, impronta dell’elenco ${said(d['fingerprint'])}`}`,
    waveGivenUp: (d) => `ha rinunciato alla rilevazione ${said(d['name'])}, che non si poteva contare`,
    waveCancelled: (d) => `ha annullato la rilevazione ${said(d['name'])}`,
    waveEnded: (d) => `ha concluso in anticipo la rilevazione ${said(d['name'])}`,
    waveClosed: (d) => `ha chiuso la rilevazione ${said(d['name'])}${d['kind'] === 'engagement' ? ' e ne ha pubblicato i risultati' : ''}`,
    programmeCreated: (d) => `ha avviato il programma ${said(d['name'])}`,
    programmeChanged: (d) => `ha modificato il programma ${said(d['name'])}`,
    programmePaused: (d) => `ha sospeso il programma ${said(d['name'])}`,
    programmeResumed: (d) => `ha ripreso il programma ${said(d['name'])}`,
    programmeEnded: (d) => `ha concluso il programma ${said(d['name'])}`,
    touchpointAdded: (d) => `ha aggiunto il punto di contatto ${said(d['name'])}`,
    touchpointChanged: (d) => `ha modificato il punto di contatto ${said(d['name'])}`,
    touchpointRemoved: (d) => `ha tolto il punto di contatto ${said(d['name'])}`,
    keyCreated: (d) => `ha creato la chiave API ${said(d['name'])}`,
    keyRevoked: (d) => `ha revocato la chiave API ${said(d['name'])}`,
    answersConfirmed: (d) => `ha confermato ${counted('it', number(d['answers']), { one: 'risposta', other: 'risposte' })} in dubbio`,
    answersRejected: (d) => `ha scartato ${counted('it', number(d['answers']), { one: 'risposta', other: 'risposte' })} in dubbio`,
    talkWritten: (d) => `ha scritto che cosa si è deciso dopo ${said(d['wave'])}${d['name'] === undefined ? '' : ` in ${said(d['name'])}`}`,
    talkChanged: (d) => `ha cambiato ciò che si è deciso dopo ${said(d['wave'])}${d['name'] === undefined ? '' : ` in ${said(d['name'])}`}`,
    commentFlagged: (d) => `ha messo da parte un commento di ${said(d['name'])}`,
    commentPutBack: (d) => `ha mostrato di nuovo un commento di ${said(d['name'])}`,
    answersPutBack: (d) => `ha rimesso in dubbio ${counted('it', number(d['answers']), { one: 'risposta', other: 'risposte' })}`,
  },
};

export const me: typeof englishMe = {
  name: 'Il tuo account',
  you: 'Tu',
  language: 'Lingua di Coro e delle sue lettere',
  password: 'Password',
  passwordNone: 'Non ne hai una: si accede con collegamenti inviati per e-mail. Va bene così; con una password si fa prima.',
  passwordSome: 'Quando cambia, tutte le altre sessioni terminano.',
  current: 'Password attuale',
  fresh: 'L’accesso è appena avvenuto, quindi la password attuale non serve.',
  wanted: 'Nuova password',
  wantedHelp: 'Almeno 12 caratteri. Vanno bene più parole di fila.',
  setPassword: 'Imposta la password',
  second: 'Secondo fattore',
  secondOff: 'Oltre alla password o al collegamento, un’app sul telefono mostra un codice che cambia ogni mezzo minuto.',
  secondOn: 'È attivo: per accedere serve un codice dell’app.',
  start: 'Imposta un secondo fattore',
  code: 'Codice dell’app',
  codeHelp: 'Sei cifre.',
  stop: 'Disattiva',
  setUpTitle: 'Il tuo secondo fattore',
  setUpLead: 'Va bene qualsiasi app di autenticazione. Inquadra il quadrato o digita la chiave.',
  square: 'Un quadrato per l’app di autenticazione; la chiave qui sotto dice lo stesso',
  key: 'Chiave',
  confirm: 'Attiva',
  sessions: 'Dove hai fatto l’accesso',
  device: 'Dispositivo',
  session: 'Sessione',
  since: 'Dal',
  seen: 'Ultima visita',
  here: 'questa',
  end: 'Termina',
  endFor: (device) => `Termina la sessione su ${device}`,
  endOthers: 'Termina tutte le altre',
  unknownDevice: 'dispositivo sconosciuto',
  on: (browser, system) => `${browser} su ${system}`,
};
