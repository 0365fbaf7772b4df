// Programmes: what asks by itself, again and again, in Italian.
import type { programmes as english } from '../en/programmes.ts';
import { counted, formatDay, formatNumber } from '../format.ts';

const n = (value: number): string => formatNumber('it', value);
const customers = (value: number): string => counted('it', value, { one: 'cliente', other: 'clienti' });
const days = (value: number): string => counted('it', value, { one: 'giorno', other: 'giorni' });
const workingDays = (value: number): string => counted('it', value, { one: 'giorno lavorativo', other: 'giorni lavorativi' });
const months = (value: number): string => (value === 1 ? 'ogni mese' : value === 12 ? 'una volta all’anno' : `ogni ${n(value)} mesi`);

export const programmes: typeof english = {
  title: 'Programmi',
  lead: 'Chiedono da soli: dopo una visita, un po’ alla volta durante l’anno, o secondo un calendario.',
  found: (running) =>
    running === 0
      ? 'Ancora nulla chiede da solo'
      : counted('it', running, { one: 'programma chiede da solo', other: 'programmi chiedono da soli' }),
  none: 'Ancora nessun programma',
  empty: 'Un programma si imposta una volta e poi chiede alle persone giuste al momento giusto.',
  create: 'Nuovo programma',
  toWaves: 'Rilevazioni',
  columns: {
    name: 'Programma',
    kind: 'Chiede',
    state: 'Stato',
    next: 'Prossimo giorno',
    asked: 'Interpellati',
    waiting: 'In attesa',
    answered: 'Risposte',
  },
  kinds: { events: 'dopo una visita', drip: 'durante l’anno', calendar: 'secondo un calendario' },
  states: { running: 'attivo', paused: 'sospeso', ended: 'concluso' },
  whenever: 'quando qualcuno è servito',
  byWave: 'per rilevazione',

  chooseTitle: 'Quando deve chiedere?',
  kindTitle: {
    events: 'Ai clienti, dopo una visita',
    drip: 'Ai clienti, durante tutto l’anno',
    calendar: 'Ai dipendenti, secondo un calendario',
  },
  kindText: {
    events:
      'Un altro programma, un file o una persona segnala che un cliente è stato servito: dove, quando e da quale squadra. La domanda arriva dopo un intervallo.',
    drip: 'Ogni giorno lavorativo si chiede a qualche cliente, finché a ciascuno è stato chiesto una volta; poi si ricomincia. Così ogni settimana porta risposte.',
    calendar:
      'Una rilevazione si apre ogni tot mesi e resta aperta per alcuni giorni lavorativi; può chiedere metà delle domande alla volta.',
  },

  newTitle: { events: 'Chiedere dopo una visita', drip: 'Chiedere durante l’anno', calendar: 'Chiedere secondo un calendario' },
  start: 'Avvia il programma',
  name: 'Nome',
  nameHelp: 'Lo vedono solo i membri.',
  survey: 'Questionario',
  noSurvey: 'Per loro non c’è ancora un questionario',
  team: 'A chi',
  teamAll: { events: 'a tutti', drip: 'a tutti i clienti', calendar: 'a tutti i dipendenti' },
  teamHelp: 'Una squadra vale con tutte quelle al di sotto.',
  firstDay: { events: 'Primo giorno', drip: 'Primo giorno', calendar: 'La prima rilevazione si apre il' },
  firstDayHelp: {
    events: '',
    drip: 'I primi clienti vengono interpellati in questo giorno, o nel primo giorno lavorativo dopo.',
    calendar: 'Le rilevazioni seguenti si contano da questo giorno; se cade in un giorno libero, si apre nel primo giorno lavorativo dopo.',
  },
  cycleDays: 'Giorni in cui si chiede a tutti una volta',
  cycleDaysHelp: '365 sono un anno. Valgono anche le regole di contatto: chi è stato interpellato da poco viene risparmiato.',
  everyMonths: 'Ogni quanto',
  months,
  items: 'Che cosa chiede ogni rilevazione',
  itemsAll: 'Tutto il questionario',
  itemsHalf: 'Metà delle frasi, a rotazione',
  itemsHalfHelp:
    'Più breve, e più spesso. Di ogni dimensione si chiedono almeno due frasi, così il suo risultato si può sempre dire; alle altre tocca nella rilevazione seguente.',
  openDays: { events: 'Giorni per rispondere', drip: 'Giorni per rispondere', calendar: 'Giorni lavorativi per rispondere' },
  openDaysHelp: 'Per questo tempo il collegamento nella lettera accetta una risposta.',
  answers: 'Risposte e promemoria',
  reminder: 'Promemoria dopo quanti giorni',
  reminderHelp: 'Solo a chi non ha risposto. Vuoto: nessun promemoria.',
  secondReminder: 'E ancora una volta dopo',
  secondReminderHelp: 'Contati dalla prima lettera. I promemoria non sono mai più di due.',
  addsCustomers: 'Accogliere i clienti che ancora nessuno conosce',
  addsCustomersHelp: 'Quando la visita porta un indirizzo e-mail e un nome. Altrimenti una visita così viene rifiutata.',

  finding: {
    events: (touchpoints) =>
      touchpoints === 0
        ? 'Aspetta il suo primo punto di contatto'
        : `Chiede dopo ogni visita in ${counted('it', touchpoints, { one: 'punto di contatto', other: 'punti di contatto' })}`,
    drip: (day) => `Chiede ai prossimi clienti il ${formatDay('it', day)}`,
    calendar: (day) => `La prossima rilevazione si apre il ${formatDay('it', day)}`,
    paused: 'È sospeso e non chiede a nessuno',
    ended: 'È concluso',
  },
  sent: 'Interpellati',
  waiting: 'In attesa',
  waitingNote: 'le loro lettere partono più tardi',
  notAsked: 'Non interpellati',
  notAskedNote: 'una regola li ha risparmiati, o era troppo tardi',
  answered: 'Risposte',
  settings: 'Come chiede',
  settingsTitle: 'Modificare il programma',
  change: 'Modifica',
  facts: {
    open: (kind, open) => (kind === 'calendar' ? workingDays(open) : days(open)),
    cycle: (cycle) => `a tutti una volta in ${days(cycle)}`,
    reminders: (after) =>
      after.length === 0 ? 'nessuno' : `dopo ${after.map((one) => n(one)).join(' e ')} ${after.at(-1) === 1 ? 'giorno' : 'giorni'}`,
    remindersName: 'Promemoria',
    next: 'Prossimo giorno',
  },
  pause: 'Sospendi',
  pauseHelp:
    'In pausa non parte nulla, nemmeno i promemoria; ciò che non era ancora partito non partirà più. Le risposte contano lo stesso.',
  resume: 'Riprendi',
  resumeHelp: 'Continua da oggi. Ciò che è successo nel frattempo non si recupera.',
  end: 'Concludi il programma',
  endTitle: 'Concludere questo programma?',
  endText: (waiting) =>
    waiting === 0
      ? 'Non chiede più a nessuno.'
      : `Non chiede più a nessuno. Le lettere in attesa per ${customers(waiting)} non partiranno.`,
  endNote: 'È per sempre. Le risposte restano dove sono.',
  keep: 'Lascia com’è',

  touchpoints: 'Punti di contatto',
  touchpointsName: 'Dove i clienti sono serviti, con il nome che usano altri programmi e i file',
  noTouchpoints: 'Ancora nessun punto di contatto',
  noTouchpointsText: 'Il banco di un negozio, il telefono, una riparazione: le visite lo nominano con il suo codice.',
  addTouchpoint: 'Nuovo punto di contatto',
  add: 'Aggiungi il punto di contatto',
  touchpoint: 'Punto di contatto',
  code: 'Codice',
  codeHelp: 'Come lo scrivono altri programmi e i file, per esempio negozio o telefono. Se resta vuoto, nasce dal nome.',
  codeFixed: 'Altri programmi lo conoscono, quindi resta.',
  delay: 'Chiedere dopo',
  amount: 'Quanto',
  delayHelp: 'Dal momento della visita alla lettera, che aspetta anche le ore in cui le lettere possono partire.',
  unit: 'Unità',
  units: { minutes: 'minuti', hours: 'ore', days: 'giorni' },
  delayOf: (minutes) =>
    minutes === 0
      ? 'subito'
      : minutes % 1440 === 0
        ? `dopo ${days(minutes / 1440)}`
        : minutes % 60 === 0
          ? `dopo ${counted('it', minutes / 60, { one: 'ora', other: 'ore' })}`
          : `dopo ${counted('it', minutes, { one: 'minuto', other: 'minuti' })}`,
  ownRules: 'Regole proprie',
  ownRulesHelp: 'Ciò che resta vuoto vale come in tutta l’organizzazione.',
  restDays: 'Giorni di riposo tra due domande',
  samplePercent: 'Su cento visite, chiedere dopo',
  dailyMaximum: 'Lettere al giorno, al massimo',
  rulesOf: (rules) =>
    [
      rules.restDays === undefined ? '' : `${days(rules.restDays)} di riposo`,
      rules.samplePercent === undefined ? '' : `${n(rules.samplePercent)} su cento`,
      rules.dailyMaximum === undefined || rules.dailyMaximum === null ? '' : `al massimo ${n(rules.dailyMaximum)} al giorno`,
    ]
      .filter(Boolean)
      .join(', ') || 'come ovunque',
  rules: 'Regole',
  removeTouchpoint: 'Togliere questo punto di contatto',
  removeTouchpointText: 'Non accetta più visite. Ciò che si è chiesto delle precedenti resta.',
  remove: 'Togli',

  latest: 'Le ultime visite',
  latestName: 'E che ne è stato di ciascuna',
  noVisits: 'Ancora nessuna visita',
  noVisitsText: 'Arrivano da un altro programma con una chiave API, da un file, o dalla pagina di un cliente.',
  toKeys: 'Chiavi API',
  latestAsked: 'Interpellati per ultimi',
  nobodyYet: 'Ancora nessuno',
  visitColumns: {
    when: 'Quando',
    customer: 'Cliente',
    team: 'Squadra',
    touchpoint: 'Punto di contatto',
    source: 'Da',
    became: 'Che ne è stato',
  },
  sources: { api: 'un programma', import: 'un file', page: 'una persona' },
  became: {
    answered: 'ha risposto',
    sent: (day) => `interpellato il ${day}`,
    planned: (when) => `sarà interpellato: ${when}`,
    waiting: (reason) => `in attesa: ${reason}`,
    skipped: (reason) => `non interpellato: ${reason}`,
    cancelled: 'non interpellato: il programma era sospeso',
    failed: 'la lettera non si è potuta consegnare',
    expired: (reason) => `ha atteso troppo: ${reason}`,
  },
  tooLate: 'troppo tempo fa',
  waves: 'Le sue rilevazioni',
  wavesNone: 'La prima rilevazione deve ancora venire',
  wave: 'Rilevazione',
  asks: 'Domande',
  asksAll: 'tutte',

  visitTitle: (name) => `Registrare una visita di ${name}`,
  visitLead: 'Al cliente si chiede come dice il programma del punto di contatto.',
  visitWhen: 'Giorno',
  visitTime: 'Ora',
  visitTeam: 'Chi ha servito',
  record: 'Registra la visita',
  recordShort: 'Registra una visita',
  noOpenTouchpoints: 'Non c’è un punto di contatto da scegliere',
  noOpenTouchpointsText: 'Un amministratore aggiunge i punti di contatto a un programma che chiede dopo le visite.',

  keys: {
    title: 'Chiavi API',
    lead: 'Con una chiave un altro programma, come una cassa o un sistema di prenotazione, segnala le visite.',
    name: 'Per che cosa',
    nameHelp: 'Per esempio «Cassa di Milano», per sapere più tardi quale revocare.',
    make: 'Crea una chiave',
    none: 'Ancora nessuna chiave',
    made: 'Creata',
    used: 'Ultimo uso',
    never: 'mai',
    revoked: 'revocata',
    state: 'Stato',
    inForce: 'valida',
    revoke: 'Revoca',
    newTitle: 'Questa chiave va copiata ora',
    newText: 'Si vede solo questa volta. Coro conserva soltanto ciò che serve per riconoscerla.',
    how: 'Come si usa',
    howText: 'Un evento, o un elenco fino a 1.000. Lo stesso riferimento una seconda volta non cambia nulla.',
    done: 'L’ho copiata',
  },
};
