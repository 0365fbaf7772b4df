// Engagement beside NPS, in Italian.
import type { linkage as english } from '../en/linkage.ts';
import { counted, formatDay, formatInterval, formatNumber } from '../format.ts';

const r = (value: number): string => formatNumber('it', value, 2);
const fine = (value: number): string => formatNumber('it', value, 4);
const teams = (n: number): string => counted('it', n, { one: 'squadra', other: 'squadre' });
const between = (v: { low: number; high: number }): string =>
  formatInterval('it', 'correlation', [v.low, v.high]).replace('da ', 'tra ').replace(' a ', ' e ');

export const linkage: typeof english = {
  title: 'Legami',
  name: (x, y) => `Legami · ${x} accanto a ${y}, un punto per squadra`,
  overall: 'Media delle quattro',
  meanOfAll: 'Media di tutte',
  imported: (measure, period) => `${measure} · ${period}`,
  across: 'Chi lavora dice',
  up: 'I clienti dicono',
  wave: 'Questionario di coinvolgimento',
  waveOption: (name, day) => `${name}, chiuso il ${formatDay('it', day)}`,

  sentence: {
    tooFew: (v) => `Con ${teams(v.n)} non si può dire come le due cose vadano insieme: ne servono ${formatNumber('it', v.needed)}.`,
    noSpread: (v) =>
      v.side === 'x'
        ? 'All’interno tutte le squadre hanno lo stesso valore: non c’è nulla da mettere a confronto.'
        : v.side === 'y'
          ? 'I clienti danno a tutte le squadre lo stesso valore: non c’è nulla da mettere a confronto.'
          : 'Tutte le squadre sono uguali da entrambi i lati: non c’è nulla da vedere.',
    exploratory: (v) =>
      `Primo sguardo: su ${teams(v.n)} la correlazione è ${r(v.r)}. Con così poche, solo oltre ±${r(v.smallestTold)} si distinguerebbe da zero, e la direzione si chiarisce da ${formatNumber('it', v.needed)} squadre in su.`,
    togetherRising: (v) => `Le due cose vanno insieme: su ${teams(v.n)} la correlazione è ${r(v.r)}, e sta ${between(v)}.`,
    opposite: (v) => `Le due cose vanno in direzioni opposte: su ${teams(v.n)} la correlazione è ${r(v.r)}, e sta ${between(v)}.`,
    cannotTell: (v) =>
      `Non si può ancora dire: su ${teams(v.n)} la correlazione è ${r(v.r)} e può stare ${between(v)}. Con queste squadre, solo oltre ±${r(v.smallestTold)} si distinguerebbe da zero.`,
    oneOfMany: (v) =>
      `Da sola sembrerebbe una scoperta (correlazione ${r(v.r)} su ${teams(v.n)}, ${between(v)}), ma guardando tante misure una così ci si aspetta per caso.`,
  },
  short: {
    tooFew: 'Troppo poche squadre per vedere se le due cose vanno insieme',
    noSpread: 'Nulla varia, quindi nulla può andare insieme',
    exploratory: 'Un primo sguardo: la direzione non è chiara',
    togetherRising: 'Dove chi lavora dice di più, i clienti danno di più',
    opposite: 'Dove chi lavora dice di più, i clienti danno di meno',
    cannotTell: 'Se le due cose vadano insieme, non si può ancora dire',
    oneOfMany: 'Una scoperta fra tante ci si aspetta per caso',
  },
  verdict: {
    tooFew: 'troppo poche squadre',
    noSpread: 'nulla varia',
    exploratory: 'un primo sguardo',
    togetherRising: 'vanno insieme',
    opposite: 'vanno in direzioni opposte',
    cannotTell: 'non si può ancora dire',
    oneOfMany: 'una scoperta fra tante',
  },
  dependsOnOneTeam: (team, without) =>
    without === null
      ? `Tutto poggia su ${team}: senza questa squadra nulla varia.`
      : `Dipende da una squadra: senza ${team} la correlazione sarebbe ${without}, o i ranghi dicono altro. Guardate quella squadra prima di fidarvi del numero.`,

  correlation: 'Correlazione r',
  rank: 'Per ranghi (Spearman)',
  rankNote: 'risente meno di singole squadre',
  exactly: (v) =>
    `A quattro cifre: r = ${fine(v.r)} [${fine(v.interval[0])}; ${fine(v.interval[1])}], correlazione per ranghi ${fine(v.rho)}, n = ${formatNumber('it', v.n)}.`,
  teamsLabel: 'Squadre',
  detectable: 'La più piccola che si trova',
  detectableNote: 'correlazione vera, trovata quattro volte su cinque',
  adjusted: 'p, corretto',
  adjustedNote: 'per tutte le misure della tabella qui sotto',

  chartUnit: (x, y) => `${x} in orizzontale, ${y} in verticale; ogni punto è una squadra`,
  ofWave: (x, wave) => `${x}: ${wave}.`,
  ofMonths: (y, period) => `${y}: risposte ${period}, il trimestre che finisce con il mese in cui si è chiuso il questionario.`,
  ofOtherMonths: (y, period) => `${y}: risposte ${period}.`,
  pointRule: (n) =>
    `Un punto è una squadra con clienti propri, visibile da entrambi i lati: mostrabile all’interno e con almeno ${formatNumber('it', n)} clienti.`,
  leftWhy: {
    notAsked: (names) => `Non interpellate in quel momento: ${names}.`,
    fewCustomers: (n, names) => `Hanno risposto meno di ${formatNumber('it', n)} clienti: ${names}.`,
  },
  size: { people: 'Persone', customers: 'Clienti' },

  familyTitle: 'Tutte le misure, una accanto all’altra',
  familyName:
    'Ciascuna accanto agli stessi clienti. Guardando più volte, il caso ha più occasioni: p è corretto per questo (Benjamini e Hochberg).',
  measure: 'Misura',
  says: 'Che cosa permette di dire',
  noneYet: 'troppo poche squadre',
  p: (value) => (value < 0.001 ? 'meno di 0,001' : formatNumber('it', value, 3)),

  expectTitle: 'Che cosa aspettarsi',
  expect: [
    'Gli studi pubblicati su molte aziende collocano attorno a 0,3 la correlazione vera fra come si sta al lavoro e ciò che dicono i clienti (Harter e altri, 2002, 7.939 unità). Quella che si osserva in una singola azienda sta di solito fra 0,15 e 0,30.',
    'Alcuni studi che seguono le stesse unità negli anni trovano l’ordine inverso: prima la soddisfazione dei clienti, poi quella di chi lavora. Una correlazione non dice che cosa venga prima, né se sia altro a muovere entrambe.',
  ],
  trapsTitle: 'Come questo numero inganna',
  traps: [
    ['Una squadra non è una persona.', 'Che le squadre contente abbiano clienti contenti non dice che li abbia una persona contenta.'],
    ['Solo squadre molto simili.', 'Dove tutte stanno in pochi punti, un legame vero scompare alla vista.'],
    ['Qualcosa in comune.', 'Un negozio nuovo, un prodotto nuovo, un inverno duro: una sola causa può muovere entrambi i lati.'],
    [
      'Una persona da entrambi i lati.',
      'Dove le stesse persone parlano per la squadra e consegnano il questionario ai clienti, le due cose concordano per questo.',
    ],
    ['Il ritorno verso il centro.', 'La squadra andata peggio la volta scorsa andrà meglio la prossima, qualunque cosa si faccia.'],
  ],

  empty: 'Non c’è ancora nulla da mettere a confronto',
  emptyText:
    'Servono un questionario di coinvolgimento chiuso e un trimestre di risposte dei clienti. Si possono anche importare risultati precedenti raccolti altrove.',
  importHistory: 'Importa risultati precedenti',
};
