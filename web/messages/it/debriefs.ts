// Talking with the team about its results, in Italian.
import type { debriefs as english } from '../en/debriefs.ts';
import { counted, formatDay, formatList, formatNumber } from '../format.ts';

const talks = (n: number): string => counted('it', n, { one: 'incontro', other: 'incontri' });

export const debriefs: typeof english = {
  navigation: 'Incontri',
  finding: (v) =>
    v.overdue > 0
      ? `${talks(v.overdue)} in ritardo, ${formatNumber('it', v.done)} su ${formatNumber('it', v.overdue + v.due + v.done)} fatti`
      : v.due > 0
        ? `${formatNumber('it', v.done)} su ${talks(v.due + v.done)} fatti`
        : v.done === 1
          ? 'L’incontro è fatto'
          : `Tutti i ${talks(v.done)} sono fatti`,
  name: (wave, day) => `Incontri sui risultati · ${wave} · entro il ${formatDay('it', day)}`,
  lead: 'Chi vede il risultato di una squadra ne parla con la squadra e scrive che cosa si è deciso. Chi ne fa parte può leggerlo.',
  noneTitle: 'Non c’è ancora nulla di cui parlare',
  none: 'Quando si chiude un questionario sul coinvolgimento, i responsabili delle squadre mostrate hanno un incontro ciascuno, e la direzione uno sull’insieme.',
  wave: 'Questionario',
  columns: { team: 'Squadra', owners: 'Chi lo tiene', due: 'Entro', stand: 'Stato', by: 'Promesso per' },
  nobody: 'ancora nessuno',
  stands: { overdue: 'in ritardo', due: 'da fare', done: 'scritto' },
  due: (day) => `entro il ${formatDay('it', day)}`,
  whole: 'Tutta l’organizzazione',

  taskTitle: (n) => (n === 1 ? 'Un incontro con la tua squadra' : 'Incontri con le tue squadre'),
  task: (team) => `Parlare dei risultati: ${team}`,
  see: 'Prepara l’incontro',
  seeAll: 'Tutti gli incontri',
  agreedSee: 'Che cosa si è deciso',

  title: (team) => `Parlare con ${team} di ciò che ha detto`,
  titleWhole: 'Parlare di ciò che hanno detto tutti',
  titleDone: (team) => `${team}: che cosa si è deciso`,
  titleDoneWhole: 'Che cosa ha deciso la direzione',
  oneName: (wave, day) => `${wave} · entro il ${formatDay('it', day)}`,
  begin: 'Da dove cominciare',
  howTo:
    'Mezz’ora basta. Mostra il risultato così com’è, chiedi, ascolta e concordate una cosa che potete fare davvero. Non chiedere chi ha risposto che cosa.',
  strongest: (name) => `La più alta delle quattro: ${name}.`,
  weakest: (name) => `La più bassa delle quattro: ${name}.`,
  tied: { strongest: 'Due o più hanno lo stesso valore più alto.', weakest: 'Due o più hanno lo stesso valore più basso.' },
  alike: 'Le quattro sono così vicine che nessuna spicca.',
  untold: 'Quale delle quattro sia più alta o più bassa non si può dire.',
  ofCombination: (others, n) =>
    others.length === 0
      ? 'Il risultato è mostrato insieme a chi ha risposto per la squadra sopra, perché nessuno possa essere riconosciuto.'
      : n > others.length
        ? `Il risultato è mostrato insieme a ${formatList('it', [...others, `altre ${formatNumber('it', n - others.length)}`])}, perché nessuno possa essere riconosciuto.`
        : `Il risultato è mostrato insieme a ${formatList('it', others)}, perché nessuno possa essere riconosciuto.`,
  toResult: 'Guarda il risultato',
  questionsTitle: 'Tre domande per cominciare',
  questions: {
    autonomy: [
      'Quali decisioni sul vostro lavoro dovete aspettare? Che cosa dovrebbe cambiare perché possiate prenderle voi?',
      'Quando avete fatto l’ultima volta qualcosa a modo vostro, ed è andata bene? Che cosa l’ha reso possibile?',
      'Di quale regola o approvazione potremmo fare a meno per un mese, per vedere che cosa succede?',
    ],
    mastery: [
      'In che cosa vorreste essere più bravi tra un anno, e che cosa vi ostacola?',
      'Che cosa dovrebbe cambiare perché il lavoro fatto bene si veda, agli altri e a voi?',
      'Da chi, qui, vorreste imparare qualcosa, e quando potrebbe succedere?',
    ],
    purpose: [
      'Quando avete visto l’ultima volta che il nostro lavoro ha fatto la differenza per qualcuno? Per chi?',
      'Quale parte del nostro lavoro non mancherebbe a nessuno, e che cosa faremmo con quel tempo?',
      'Che cosa dovrebbe cambiare perché possiate dire a un amico, in una frase, perché questo lavoro conta?',
    ],
    affiliation: [
      'Quando avete chiesto aiuto a qualcuno qui, l’ultima volta? Che cosa l’ha reso facile, o difficile?',
      'Che cosa dovrebbe cambiare perché nelle riunioni si dica quello che si dice dopo?',
      'Che cosa potremmo cominciare, o smettere, perché chi arriva si senta a casa dalla prima settimana?',
    ],
    any: [
      'Che cosa deve restare esattamente com’è, e perché?',
      'Se entro il mese prossimo cambiasse una cosa sola, quale dovrebbe essere?',
      'Che cosa dovrebbe cambiare perché consigliate a un amico di lavorare qui?',
    ],
  },

  formTitle: 'Che cosa si è deciso',
  formTitleChange: 'Cambia ciò che è scritto',
  formLead:
    'Chi fa parte della squadra lo legge dal collegamento della sua lettera, senza accedere. Non scrivere il nome di nessuno accanto a ciò che ha detto.',
  formLeadWhole: 'Chiunque abbia ricevuto il questionario lo legge dal collegamento della sua lettera, senza accedere.',
  fields: { heard: 'Che cosa abbiamo sentito', action: 'Che cosa faremo', byDay: 'Entro quando', byWhom: 'Chi' },
  help: {
    heard: 'In due o tre frasi, con le parole della squadra.',
    action: 'Una cosa sola, abbastanza piccola da farla davvero.',
    byWhom: 'Chi si occupa di farla succedere.',
  },
  save: 'Scrivi',
  saveChange: 'Salva la modifica',
  written: (who, when) => `Scritto da ${who}, ${when}`,
  somebody: 'qualcuno che non ha più accesso',
  nothingYet: 'Non è ancora stato scritto nulla',
  fasterTitle: 'Qualcuno è stato più veloce',
  faster:
    'Qualcun altro ha scritto da quando hai aperto questa pagina; sopra c’è ciò che vale adesso. Le tue parole sono ancora nel modulo: guarda, e inviale di nuovo se vanno ancora bene.',

  letters: {
    signature: 'Coro',
    button: 'Prepara l’incontro',
    buttonList: 'Guarda gli incontri',
    results: {
      subject: (team) => `Ci sono i risultati di ${team}`,
      subjectMany: (n) => `Ci sono i risultati di ${formatNumber('it', n)} delle tue squadre`,
      subjectWhole: 'Ci sono i risultati di tutta l’organizzazione',
      opening: (wave) => `“${wave}” è chiuso, e i risultati che si possono mostrare sono visibili da ora.`,
      ask: (day) => `Parlane con la squadra entro il ${formatDay('it', day)} e scrivi che cosa avete deciso: chi ne fa parte può leggerlo.`,
      questions: 'Tre domande per cominciare:',
      questionsMany: 'Ogni incontro ha una pagina con tre domande per cominciare.',
    },
    soon: {
      subject: (team, day) => `L’incontro con ${team}, entro il ${formatDay('it', day)}`,
      subjectMany: (n, day) => `${talks(n)} entro il ${formatDay('it', day)}`,
      opening: (wave, day) =>
        `Entro il ${formatDay('it', day)} le squadre dovrebbero sapere che cosa segue da “${wave}”. Non è ancora scritto nulla per:`,
      ask: 'Se l’incontro c’è stato, bastano quattro risposte brevi.',
    },
    overdue: {
      subject: (n) => `${talks(n)} sui risultati in ritardo`,
      opening: (wave, day) =>
        `Ciò che segue da “${wave}” doveva essere scritto entro il ${formatDay('it', day)}. Chi lavora in queste squadre legge che non c’è ancora nulla:`,
      ask: 'Chiedi a chi dovrebbe tenere l’incontro che cosa lo ostacola, oppure tienilo tu.',
      more: (n) => `e altre ${formatNumber('it', n)}`,
    },
  },
};
