// What Coro says, in Italian, for every "no" there can be: what is wrong, and what to do.
import type { refusals as english } from '../en/refusals.ts';
import { formatDay } from '../format.ts';
import { faults } from './faults.ts';

export const refusals: typeof english = {
  ...faults,
  notFound: () => 'Questa pagina non esiste, oppure non è tra quelle che puoi vedere.',
  forbidden: () => 'Il tuo ruolo non lo consente. Chiedi a chi amministra la tua organizzazione.',
  somebodyWasFaster: () => 'Qualcuno è stato più veloce e nel frattempo ha cambiato qualcosa. Ecco come stanno le cose ora.',
  illegalMove: () => 'Da qui questo passo non è possibile.',
  tooMany: () => 'Troppi tentativi. Aspetta un minuto, poi riprova.',
  emptyStep: () => 'Un passaggio del percorso è vuoto. Ad esempio: Nord > Milano > Duomo.',
  tooDeep: (v) => `Al massimo ${v['max'] ?? 12} livelli di squadre.`,
  separatorInName: () => 'Senza > e ›: servono a separare le squadre di un percorso.',
  underItself: () => 'Una squadra non può stare sotto se stessa. Serve un altro posto.',
  onlyUpwards: (v) => `Alle persone ne sono stati promessi almeno ${v['min'] ?? 5}: questo numero può solo salire.`,
  notANumber: () => 'Serve un numero, per esempio 12.',
  notAnEmail: () => 'Serve un indirizzo e-mail, per esempio anna@example.com.',
  notADay: () => 'Serve un giorno che esista, per esempio 2026-11-30.',
  notAColour: () => 'Serve un colore con # e sei cifre, per esempio #0b6e7c.',
  notATime: () => 'Serve un orario, per esempio 08:00.',
  hoursBackwards: () => 'La fine dell’orario viene prima dell’inizio. Scegliere un’ora successiva.',
  notASenderName: () => 'Senza < > @ " e \\: è un nome, non un indirizzo.',
  unknownPlaceholder: (v) =>
    `Coro non sa che cosa mettere al posto di ${v['placeholder'] ?? 'questo'}. Usa {organization}, {team} o {name}.`,
  dayInThePast: () => 'Serve oggi o un giorno successivo.',
  lastDayFirst: () => 'L’ultimo giorno viene prima del primo: scegline uno successivo.',
  afterLastDay: () => 'Arriverebbe dopo l’ultimo giorno: scegli meno giorni.',
  taken: () => 'È già in uso. Ne serve un altro.',
  wrongPassword: () => 'L’indirizzo e-mail e la password non corrispondono.',
  wrongCode: () => 'Il codice non è giusto o è scaduto. Serve quello che si vede adesso.',
  passwordTooShort: (v) => `Servono almeno ${v['min'] ?? 12} caratteri. Vanno bene più parole di fila.`,
  linkUsed: () => 'Questo collegamento non si può più usare. Se ne può chiedere uno nuovo.',
  fileEmpty: () => 'Il file non contiene righe. Ne serve uno con l’intestazione e almeno una riga.',
  fileTooLarge: (v) =>
    v['max'] === undefined ? 'Il file è troppo grande. Dividilo in due.' : `Il file è troppo grande: al massimo ${v['max']} MB.`,
  fileNotText: () =>
    'Non è un file CSV in UTF-8. In Excel: File, Salva con nome, «CSV UTF-8»; in Fogli Google: File, Scarica, CSV. Poi scegli quel file.',
  fileNoHeader: () => 'La prima riga deve dare un nome alle colonne.',
  fileColumnMissing: (v) =>
    v['column'] === undefined ? 'Manca una colonna necessaria.' : `Manca la colonna «${v['column']}». Indica quale sia.`,
  fileColumnTwice: (v) =>
    v['column'] === undefined ? 'Una colonna è usata due volte.' : `«${v['column']}» è usata due volte. Ogni colonna va usata una volta.`,
  fileTooManyColumns: (v) => `Il file ha troppe colonne: al massimo ${v['max'] ?? 400}.`,
  fileQuotes: (v) =>
    `Nella riga ${v['row']} le virgolette non si chiudono, o stanno in mezzo a una cella. Correggi la riga e scegli di nuovo il file.`,
  fileRowTooLong: (v) =>
    `La riga ${v['row']} è così lunga che probabilmente lì le virgolette non si chiudono. Correggi la riga e scegli di nuovo il file.`,
  rowLength: (v) => `Questa riga ha ${v['cells']} celle, l’intestazione ne ha ${v['columns']}.`,
  rowTwice: (v) => `Come nella riga ${v['row']}. Vale solo la prima.`,
  unknownTeam: () => 'Questa squadra non c’è ancora.',
  notATimeZone: () => 'Serve un fuso orario, per esempio Europe/Rome. Lascia la cella vuota per quello dell’organizzazione.',
  notALanguage: () => 'Serve una lingua che Coro conosce, per esempio it, en o de. Lascia la cella vuota per la lingua abituale.',
  notAPeriod: () => 'Serve un periodo come 2025, 2025-Q3 o 2025-11.',
  notACount: () => 'Serve il numero di chi ha risposto, intero.',
  sideUnknown: () => 'Indica di chi è il valore: dipendenti o clienti.',
  sideWrong: () => 'Questa misura è dell’altra parte: l’NPS è dei clienti, le dimensioni e l’eNPS dei dipendenti.',
  malformed: () => 'Non è stato possibile leggere la richiesta. Torna indietro, ricarica la pagina e riprova.',
  alreadyAnswered: () => 'La risposta è già arrivata. Grazie.',
  nobodyToAsk: () => 'Non c’è ancora nessuno a cui chiedere. Scegli altre squadre o importa prima le persone.',
  noneOfChosen: () =>
    'A nessuna delle persone scelte si può chiedere in questi giorni: sono a riposo, non vogliono lettere, manca l’indirizzo o una lettera aspetta ancora la risposta.',
  tooManyChosen: (v) => `Si possono scegliere al massimo ${v['max'] ?? 200} persone. Per chiedere a più persone si scelgono le squadre.`,
  waveNotOpen: () => 'Questo questionario ora non è aperto.',
  alreadyIssued: () =>
    'Questo link è già stato usato, su un altro dispositivo o in un altro browser. Se non sei stato tu, dillo a chi cura il sondaggio.',
  boxClosed: () => 'Questo sondaggio è chiuso: non si raccolgono più risposte.',
  paperSpent: () => 'Questa scheda è già stata usata, per altre risposte.',
  forged: () => 'La firma su questa scheda non è valida.',
  moreBallotsThanPapers: () =>
    'Nell’urna di una squadra ci sono più schede di quante ne sono state consegnate. Nulla è stato scrutinato e nulla è perso; prima qualcuno deve capire perché.',
  ballotBoxLost: () =>
    'Questa non è l’urna in cui sono le risposte di questo sondaggio: forse BALLOT_DATABASE_URL è cambiato, o è stata ripristinata una copia più vecchia. Nulla è stato scrutinato e nessuna chiave è distrutta. Si rimetta l’urna giusta e si chiuda di nuovo il sondaggio.',
  secretChanged: () =>
    'Le schede di questo sondaggio non si possono aprire: APP_SECRET non è quello con cui è stato aperto. Nulla è stato scrutinato e nessuna chiave è distrutta. Si rimetta il segreto di prima e si chiuda di nuovo il sondaggio.',
  rosterFrozen: (v) =>
    v['until'] === undefined
      ? 'C’è una rilevazione aperta tra i dipendenti: finché non si chiude, non se ne possono importare.'
      : `Ai dipendenti si chiede fino al ${formatDay('it', String(v['until']))}: finché la rilevazione non si chiude, non se ne possono importare.`,
  unknownTouchpoint: () => 'Non esiste un punto di contatto con questo codice.',
  unknownCustomer: () => 'Questo cliente non è nell’elenco.',
  notAnInstant: () => 'Serve un giorno con l’ora, come 2026-03-10 09:30.',
  inTheFuture: () => 'Non è ancora successo.',
  lastAdministrator: () => 'È l’ultima persona che amministra. Prima va nominato qualcun altro.',
  wrongOrigin: () => 'Questo modulo arriva da un altro sito. Aprilo qui e invialo di nuovo.',
};
