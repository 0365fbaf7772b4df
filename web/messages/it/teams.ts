// The team tree and one team, in Italian.
import type { teams as english } from '../en/teams.ts';
import { counted, formatDay, formatInterval, formatList, formatNps, formatNumber, formatPercent } from '../format.ts';

const moved = (kind: 'score' | 'nps', difference: number): string =>
  kind === 'nps' ? formatNps('it', difference) : `${difference > 0 ? '+' : '\u2212'}${formatNumber('it', Math.abs(difference), 1)}`;

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
  belowTitle: 'Le squadre sotto questa',

  pending: {
    planned: (wave, day) => `“${wave}” si apre il ${formatDay('it', day)}.`,
    open: (wave, lastDay) => `“${wave}” è aperto fino al ${formatDay('it', lastDay)}.`,
    counting: (wave) => `“${wave}” è in fase di conteggio.`,
    band: (people) => `Fino a ieri sera avevano partecipato ${people} persone.`,
    few: 'Di così poche persone non si dice quante hanno partecipato.',
    nothing: 'Prima della chiusura non si mostra altro.',
  },
  together: {
    title: 'Che cosa dicono insieme queste squadre',
    team: (names, above) =>
      names.length === 0
        ? `Il risultato di questa squadra è mostrato insieme a chi ha risposto direttamente per ${above ?? 'tutta l’organizzazione'}.`
        : `Il risultato di questa squadra è mostrato insieme a ${names.length === 1 ? 'un’altra' : `altre ${formatNumber('it', names.length)}`} in ${above ?? 'tutta l’organizzazione'}: ${formatList('it', names)}.`,
    withOwn: (above) => `C’è dentro anche chi ha risposto direttamente per ${above ?? 'l’organizzazione'}.`,
    belowTitle: 'Squadre mostrate insieme',
    belowText: 'Da sole sono nascoste. Insieme sono abbastanza.',
    teams: 'Squadre',
    size: 'Risposte',
  },
  change: {
    since: (wave, day) => `Da ${wave}, chiuso il ${formatDay('it', day)}`,
    moved: (name, kind, difference) => `${name} ${moved(kind, difference)}`,
    told: (moves) => `${formatList('it', moves)}: più di quanto spieghi il caso.`,
    none: 'Nessun cambiamento che si possa distinguere dal caso.',
    rest: 'Nelle altre non si distingue un cambiamento dal caso.',
    hidden:
      'Non si può dire che cosa è cambiato dal questionario precedente: hanno risposto in pochi, solo poche persone sono arrivate o partite e la differenza sarebbe la loro, oppure allora la squadra non era mostrata in questo modo.',
  },
  groups: {
    title: (question) => `Secondo “${question}”`,
    name: 'Tutta l’organizzazione, gruppi da 10 risposte in su. Non si incrociano mai con le squadre né tra loro.',
    group: 'Gruppo',
    size: 'Risposte',
    others: (names) => `Non mostrati da soli, per proteggere le persone: ${formatList('it', names)}.`,
    tooFew: 'I gruppi abbastanza grandi da essere mostrati sono meno di due.',
    notSafe: 'Accanto ai risultati delle squadre questa tabella direbbe che cosa hanno detto poche persone: perciò non è mostrata.',
  },
  favourable: 'D’accordo (4 o 5)',
  favourableValue: (share, interval) =>
    interval === null ? formatPercent('it', share) : `${formatPercent('it', share)}, ${formatInterval('it', 'percent', interval)}`,
  spread: 'Quanti hanno scelto da 1 a 5',
  counts: (counts) => counts.map((n, i) => `${i + 1}: ${formatNumber('it', n)}`).join(', '),
  spreadNote: 'Quanti hanno scelto che cosa si dice solo dove non se ne potrebbero ricavare meno di 10.',
  foot: (k, hash) =>
    `Mostrato da ${formatNumber('it', k)} risposte in su, come promesso prima della prima domanda. I risultati sono stati fissati alla chiusura e non cambiano mai; il loro sigillo è ${hash}.`,
  spoiled: (n) =>
    n === 1
      ? 'Una scheda di questo questionario non si è potuta aprire, e non è stata contata.'
      : `${formatNumber('it', n)} schede di questo questionario non si sono potute aprire, e non sono state contate.`,

  sizeExact: (n) => counted('it', n, { one: 'risposta', other: 'risposte' }),
  sizeBand: (band) => `da ${band.replace('-', ' a ')} risposte`,
  sizeUnknown: 'numero di risposte non indicato',
  atMost: (value) => `${value} o meno`,
  atLeast: (value) => `${value} o più`,
};
