// The overview of a leader, in Italian.
import type { overview as english } from '../en/overview.ts';
import {
  counted,
  formatDay,
  formatInterval,
  formatList,
  formatMonth,
  formatNps,
  formatNumber,
  formatPercent,
  formatShortMonth,
} from '../format.ts';

const nps = (value: number): string => formatNps('it', value);
const answers = (n: number): string => counted('it', n, { one: 'risposta', other: 'risposte' });

export const overview: typeof english = {
  everything: 'Tutte le squadre',
  name: (period, survey) => `Panorama · ${period} · ${survey}`,
  period: ({ from, to }) => (from === to ? formatMonth('it', from) : `da ${formatShortMonth('it', from)} a ${formatShortMonth('it', to)}`),
  survey: 'Questionario',
  months: 'Periodo',
  lastMonths: (n) => (n === 1 ? 'Questo mese' : `Ultimi ${formatNumber('it', n)} mesi`),
  download: 'CSV',
  downloadTable: 'Scarica in CSV',

  headline: {
    nobodyYet: () => 'In questo periodo nessun cliente ha risposto',
    few: (v) => `NPS ${nps(v.value)} con ${answers(v.n)}: troppo poche per contarci`,
    first: (v) => `L’NPS è a ${nps(v.value)}`,
    rose: (v) => `L’NPS è salito da ${nps(v.from)} a ${nps(v.value)}, più di quanto spieghi il caso`,
    fell: (v) => `L’NPS è sceso da ${nps(v.from)} a ${nps(v.value)}, più di quanto spieghi il caso`,
    steady: (v) => `L’NPS è a ${nps(v.value)}, senza cambiamenti oltre il caso`,
  },
  ofTeam: (team, headline) => `${team}: ${headline}`,
  comparedWith: (now, before) => `Periodo ${now}, a confronto con quello ${before}.`,

  firstTitle: 'Che cosa sapere e fare per primo',
  quiet: 'In questo periodo nulla spicca oltre il caso. Anche questo è un risultato.',
  early: 'È presto perché spicchi qualcosa. Vale la pena leggere ogni risposta.',
  finding: {
    overdue: (v) => `${formatNumber('it', v.overdue)} su ${formatNumber('it', v.open)} ${v.overdue === 1 ? 'è scaduto' : 'sono scaduti'}.`,
    mostOverdue: (v) => `La maggior parte a ${v.name} (${formatNumber('it', v.overdue)}).`,
    overdueDo: 'Guarda chi aspetta',
    npsFell: (v) => `L’NPS è sceso da ${nps(v.from)} a ${nps(v.to)} (${answers(v.n)}).`,
    npsRose: (v) => `L’NPS è salito da ${nps(v.from)} a ${nps(v.to)} (${answers(v.n)}). Chiedi che cosa si fa ora di diverso.`,
    npsLower: (v) => `L’NPS è ${nps(v.value)} (${answers(v.n)}), contro ${nps(v.others)} altrove.`,
    npsHigher: (v) =>
      `L’NPS è ${nps(v.value)} (${answers(v.n)}), contro ${nps(v.others)} altrove. Chiedi che cosa gli altri possono imparare qui.`,
    readVoices: 'Leggi che cosa scrivono i clienti',
    farBelow: (low) => {
      const own = low.map((one) => `${one.name} ${one.value}${one.from === null ? '' : ` (prima ${one.from})`}`);
      const middles = low.map((one) => one.middle);
      return `Chi ci lavora dà ${formatList('it', own)}, molto sotto una squadra tipica (${formatList('it', middles)}), come nella rilevazione precedente.`;
    },
    tired: (v) =>
      `Chi ci lavora consiglierebbe questo posto meno di tutti gli altri (eNPS ${nps(v.enps)} contro ${nps(v.others)}, ${answers(v.n)}).`,
    lowest: (dimension) => `La più bassa delle quattro è ${dimension}.`,
    askPeople: 'Chiedi a loro che cosa aiuterebbe per primo.',
    fewAnswer: (v) =>
      `Ha risposto il ${formatPercent('it', v.answered / v.sent)} di chi è stato interpellato: sono voci, più che una misura.`,
  },
  care: 'Ciò che si dice delle squadre va oltre il caso: sono confrontate tutte insieme.',
  howWeMeasure: 'Come misuriamo',

  rateNote: (answered, sent) => `${formatNumber('it', answered)} su ${formatNumber('it', sent)} interpellati`,
  rateNone: 'nessuno interpellato in questo periodo',
  open: 'Richiami aperti',
  overdue: (n) => (n === 0 ? 'nessuno scaduto' : counted('it', n, { one: 'scaduto', other: 'scaduti' })),
  noChange: 'nessun vero cambiamento',
  change: (difference) => nps(difference),
  changeBetween: (interval) => formatInterval('it', 'nps', interval).replace('da ', 'tra ').replace(' a ', ' e '),
  notComparable: 'nulla con cui confrontare',

  trend: {
    rose: 'In diciotto mesi l’NPS è salito',
    fell: 'In diciotto mesi l’NPS è sceso',
    steady: 'In diciotto mesi l’NPS non si è mosso oltre il caso',
    few: 'I mesi sono ancora pochi per parlare di una direzione',
  },
  trendUnit: 'NPS per mese con il suo intervallo al 95%',
  trendUnitPooled: 'NPS dei tre mesi fino a ciascun mese, con il suo intervallo al 95%',
  trendEmpty: (n) => `Un mese si disegna da ${formatNumber('it', n)} risposte in su.`,
  trendNote: 'L’ultimo mese è ancora in corso. Poche risposte danno una fascia larga: conta la fascia, non il punto.',
  month: 'Mese',
  noAnswers: 'nessuna risposta',
  fewInMonth: 'meno di 5 risposte',

  peopleTitle: (v, names) =>
    `Per chi lavora qui la più alta è ${names[v.highest].toLowerCase()}, la più bassa ${names[v.lowest].toLowerCase()}`,
  peopleAlike: 'Per chi lavora qui le quattro si equivalgono',
  peopleName: (wave, day) => `Coinvolgimento · ${wave}, chiuso il ${formatDay('it', day)}`,
  peopleUnit: (size) => `Media su una scala da 1 a 5, ${size}`,
  dimension: 'Dimensione',
  enpsNote: 'non confrontabile con l’NPS dei clienti',
  noWave: 'Nessun questionario di coinvolgimento si è ancora chiuso',
  noWaveText: 'Quando si chiuderà il primo, qui compariranno autonomia, padronanza, scopo e appartenenza, squadra per squadra.',
  startWave: 'Avvia un questionario',
  notAsked: 'non interpellata',
  notAskedText: 'L’ultimo questionario di coinvolgimento non riguardava questa squadra.',
  hiddenInstead: (name) => `Al suo posto si vede: ${name}`,
  wholeOrganization: 'tutta l’organizzazione',

  teamsTitle: 'Clienti e persone, squadra per squadra',
  teamsName: (n) =>
    `${counted('it', n, { one: 'squadra', other: 'squadre' })}, ciascuna con tutte quelle sotto. In ordine di nome: una classifica ordinerebbe soprattutto il caso.`,
  columns: {
    team: 'Squadra',
    change: 'Variazione',
    answers: 'Risposte',
    rate: 'Tasso',
    overall: 'Insieme',
    open: 'Aperti',
    overdue: 'Scaduti',
  },
  talks: (wave, finding) => `“${wave}”: ${finding}.`,
  seeTalks: 'Vedi gli incontri',
  teamPage: 'La pagina della squadra',
  firstSteps: {
    title: 'Pochi minuti alla prima risposta',
    asked: 'Le prime risposte stanno arrivando',
    name: 'Primi passi',
    people: {
      title: 'Le persone',
      text: 'Un foglio di clienti e uno di dipendenti, salvati in CSV, con una colonna per la squadra, per esempio «Nord > Milano». Le squadre nascono da lì.',
      action: 'Importa persone',
    },
    surveys: {
      title: 'Le domande',
      text: 'Due questionari sono pronti, uno per i clienti e uno per i dipendenti, in 22 lingue. Si può cambiare una parola, o niente.',
      action: 'Vedi i questionari',
    },
    ask: { title: 'Chiedere', text: 'Un questionario, le squadre e un giorno: Coro scrive a tutti.', action: 'Avvia una rilevazione' },
    read: {
      title: 'Leggere che cosa torna',
      text: (k) =>
        `Ciò che dicono i clienti compare qui subito. Ciò che dicono i dipendenti compare alla chiusura della loro rilevazione, per squadre con almeno ${formatNumber('it', k)} risposte.`,
      action: 'Vedi chi è stato interpellato',
    },
    waitTitle: 'Nessuno ha ancora risposto',
    wait: 'Chi amministra importa le persone e avvia la prima rilevazione. I risultati compaiono qui appena ce ne sono.',
  },
  noTeams: 'Non ci sono ancora squadre',
  noTeamsText: 'Importate le persone con il percorso della loro squadra, e le squadre compariranno qui.',
  importPeople: 'Importa persone',
};
