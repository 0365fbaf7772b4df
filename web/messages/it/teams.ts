// The team tree and one team, in Italian.
import type { teams as english } from '../en/teams.ts';
import { counted, formatDay, formatNumber, formatPercent } from '../format.ts';

export const teams: typeof english = {
  title: (n) => `${counted('it', n, { one: 'squadra', other: 'squadre' })}, con i loro clienti e le loro persone`,
  titleOwn: 'Le tue squadre, con i loro clienti e le loro persone',
  name: (period) => `Squadre · ${period}`,
  lead: 'Ogni squadra con tutte quelle sotto. Aprine una per vederne i mesi, le persone e i richiami.',
  none: 'Non ci sono ancora squadre',
  noneText: 'Importate le persone con il percorso della loro squadra, e le squadre compariranno qui.',
  noneOwn: 'Non hai ancora una squadra',
  noneOwnText: 'Chi amministra può assegnartene una.',

  oneName: (period) => `Una squadra · ${period}`,
  words: 'Leggi che cosa hanno scritto i clienti',
  bandsTitle: (v) => `${formatPercent('it', v.promoters)} promotori, ${formatPercent('it', v.detractors)} detrattori`,
  bandsUnit: (n, period) => `Clienti per fascia, ${counted('it', n, { one: 'risposta', other: 'risposte' })}, ${period}`,
  now: 'Questo periodo',
  before: 'Quello prima',
  period: 'Periodo',
  closed: 'Chiusi in tempo',
  closedNote: (inTime, due) => `${formatNumber('it', inTime)} su ${formatNumber('it', due)} in scadenza nel periodo`,
  closedNone: 'nessuno in scadenza nel periodo',

  peopleName: (wave, day, size) => `Coinvolgimento · ${wave}, chiuso il ${formatDay('it', day)}, ${size}`,
  peopleTitle: 'Che cosa dice chi lavora in questa squadra',
  peopleInstead: (name) => `Che cosa dice chi lavora in ${name}`,
  peopleHidden: 'Ciò che dice chi lavora qui resta a loro',
  historyTitle: 'Le quattro da un questionario all’altro',
  historyUnit: 'Media su una scala da 1 a 5',
  historyNote: 'Un questionario è escluso quando da allora poche persone sono arrivate o partite: la differenza sarebbe la loro.',
  survey: 'Questionario',
  itemsTitle: 'Frase per frase',
  itemsName:
    'Media su una scala da 1 (in disaccordo) a 5 (d’accordo). Le frasi che parlano contro la loro dimensione sono rovesciate: di più è sempre meglio.',
  pulse: (asked, all) =>
    `Questa era una rilevazione breve: ha chiesto ${formatNumber('it', asked)} frasi su ${formatNumber('it', all)}. La media di una dimensione si basa su quelle chieste, almeno due per ciascuna; piccole differenze da una rilevazione all’altra possono venire dalle frasi. Alle altre tocca la prossima volta.`,
  sentence: 'Frase',
  mean: 'Media',
  turned: 'rovesciata',
  wordsTitle: 'Con parole loro',
  wordsName: (k) => `Da ${formatNumber('it', k)} commenti in su, in ordine alfabetico`,
  moreWords: (shown, all) =>
    `I primi ${formatNumber('it', shown)} di ${formatNumber('it', all)}. Le pagine delle squadre sotto mostrano i loro.`,
  belowTitle: 'Le squadre sotto questa',

  sizeExact: (n) => counted('it', n, { one: 'risposta', other: 'risposte' }),
  sizeBand: (band) => `da ${band.replace('-', ' a ')} risposte`,
  sizeUnknown: 'numero di risposte non indicato',
  atMost: (value) => `${value} o meno`,
  atLeast: (value) => `${value} o più`,
};
