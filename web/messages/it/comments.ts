// I commenti dei collaboratori e gli scambi che ne nascono, come li leggono i membri, in italiano.
import type { comments as english } from '../en/comments.ts';
import { counted, formatDay, formatNumber } from '../format.ts';

export const comments: typeof english = {
  navigation: 'Con parole loro',
  title: (n, team) =>
    n === 0 ? `Nessun commento di ${team} può essere mostrato` : `${counted('it', n, { one: 'commento', other: 'commenti' })} da ${team}`,
  whole: 'tutta l’organizzazione',
  name: (wave, day) => `Commenti dei collaboratori · ${wave}, chiuso il ${formatDay('it', day)}`,
  lead: (k) =>
    `I commenti si mostrano quando ne hanno scritto uno almeno ${formatNumber('it', k)} persone. L’ordine è tirato a sorte e non cambia. Nessuno sa chi ha scritto quale, e niente qui lo dice.`,
  wave: 'Questionario',
  none: 'Non ci sono ancora commenti pubblicati',
  noneText: 'Quando un questionario per i collaboratori si chiude, qui sta ciò che hanno scritto, se sono abbastanza.',
  noneAsked: 'Questo questionario non chiedeva niente a parole.',
  noneHere: 'Qui non c’è il commento di nessuno',
  hidden: 'In questa squadra hanno scritto in troppo pochi perché i suoi commenti si mostrino da soli.',
  shownWith: (name) => `Ciò che hanno scritto è tra i commenti di ${name}, e lo legge chi se ne occupa.`,
  shownNowhere: 'Hanno scritto in troppo pochi ovunque.',
  count: (n) => counted('it', n, { one: 'commento', other: 'commenti' }),
  more: 'Altri commenti',
  start: 'Dall’inizio',
  all: (n) => `Leggi tutti e ${formatNumber('it', n)}`,
  read: 'Leggi i commenti',
  talks: {
    none: 'Senza risposta possibile',
    open: 'Si può rispondere',
    answered: 'Con risposta',
    waiting: 'Chi l’ha scritto ha risposto',
  },
  talksTitle: (n, waiting) =>
    `${counted('it', n, { one: 'scambio', other: 'scambi' })} con chi ha scritto${waiting === 0 ? '' : `, ${formatNumber('it', waiting)} con una risposta`}`,
  answerLink: 'Rispondi',
  openLink: 'Apri',
  threadLink: 'Leggi lo scambio',

  oneTitle: {
    none: 'Un commento',
    open: 'Un commento a cui si può rispondere',
    answered: 'Un commento che ha avuto risposta',
    waiting: 'Chi ha scritto questo commento ha risposto',
  },
  oneName: (wave) => `Commento di un collaboratore · ${wave}`,
  thread: 'Che cosa si è detto da allora',
  writer: 'Chi ha scritto il commento',
  member: (name, day) => `${name}, ${formatDay('it', day)}`,
  answer: 'La risposta',
  answerHelp:
    'Un grazie, una domanda sola, che cosa succede adesso. Senza chiedere chi è. Sotto la risposta sta il nome di chi la scrive; chi qui legge il commento legge anche la risposta.',
  answerSend: 'Invia la risposta',
  sealed:
    'La copia per chi ha scritto è sigillata: la aprono solo le sue sei parole. Un’altra copia resta leggibile qui, e così ciò che arriva in risposta; non è sigillata per chi gestisce questo server.',
  delayed: 'Ciò che scrive arriva in uno dei tre mattini seguenti, tirato a sorte e senza data, perché non si capisca chi era al lavoro.',
  noMailbox: 'Chi ha scritto non ha chiesto risposta, quindi non c’è modo di raggiungerlo.',
  full: 'Questo scambio è lungo quanto può essere qui.',

  flagTitle: 'Se fa male a qualcuno',
  unflagTitle: 'Si può rimettere',
  flag: 'Metti da parte questo commento',
  flagHelp:
    'Un commento che fa un nome, insulta o minaccia si può mettere da parte. I responsabili di squadra non lo vedono più; la direzione sì, e può rimetterlo. Il registro dice che un commento è stato messo da parte, e non quale.',
  unflag: 'Mostralo di nuovo',
  flagged: (by, day) => `${by} ha messo da parte questo commento il ${formatDay('it', day)}. Lo vedono solo direzione e amministrazione.`,
  flaggedLink: 'Commenti messi da parte',
  flaggedTitle: (n) => (n === 0 ? 'Nessun commento è messo da parte' : 'Commenti messi da parte'),
  flaggedName: 'Commenti dei collaboratori · messi da parte',
  flaggedLead: 'Nessun responsabile di squadra li vede, e non sono in nessun file. Qui non si dice da quale squadra vengono.',
  flaggedEmpty: 'Ciò che fa male a qualcuno si può mettere da parte sulla pagina del commento.',

  letter: {
    subject: 'Qualcuno ha risposto',
    preheader: 'Su un commento in un questionario per i collaboratori',
    opening: (wave) => `Chi ha scritto uno dei commenti in «${wave}» ha risposto a ciò che gli è stato scritto.`,
    note: 'Che cosa dice sta sulla pagina, e non in questa lettera. Per favore, nessuno cerchi di scoprire chi è.',
    button: 'Leggi lo scambio',
    signature: 'Coro',
  },
};
