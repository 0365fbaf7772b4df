// What employees ("du") read on their page, from the promise to the receipt, in German.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Wie arbeitet es sich hier?',
  lead: (minutes) => `Etwa ${counted('de', minutes, { one: 'Minute', other: 'Minuten' })}. Du kannst alles auslassen, was du möchtest.`,

  promise: {
    title: 'Was wir versprechen',
    nobody: 'Niemand, auch nicht wer diesen Server betreibt, kann aus dessen Aufzeichnungen deine Antworten mit dir in Verbindung bringen.',
    shown: (k) => `Die Ergebnisse deines Teams werden nur gezeigt, wenn ${formatNumber('de', k)} oder mehr antworten.`,
    aloud: 'Schreib Kommentare so, als würden sie laut vorgelesen.',
  },
  team: (team, size) => `Du antwortest für ${team}. Dort werden ${counted('de', size, { one: 'Person', other: 'Personen' })} gefragt.`,
  folded: (own, team) =>
    `Dein eigenes Team, ${own}, ist zu klein, um für sich allein gezeigt zu werden. Deshalb zählen seine Antworten bei ${team} mit, und nirgends sonst.`,
  leads: (own, team) =>
    `Du leitest ${own}. Damit du nie eine Zahl siehst, in der deine eigenen Antworten stecken, zählen sie bei ${team} mit.`,
  tooFew: (k) => `Das sind weniger als ${formatNumber('de', k)}, darum wird davon nichts für sich allein gezeigt.`,
  yourSupervisor: 'deine Führungskraft',

  limits: {
    title: 'Wovor wir dich nicht schützen können',
    points: [
      'Vor einem Computer, einem Handy oder einem Netz, das dein Arbeitgeber überwacht. Antworte auf deinem eigenen Handy, über deine eigene Verbindung.',
      'Vor deiner Art zu schreiben und vor Dingen, die nur du wissen kannst. Auf manche davon weist die Seite hin, bevor du absendest.',
      'Vor Leuten im Team, die einander erzählen, was sie geantwortet haben, oder vor erfundenen Personen auf der Liste der Gefragten. Alle, die hier mit Coro arbeiten, können nachlesen, wer diese Liste wann geändert hat.',
      'Vor jemandem, der das Programm auf diesem Server ändert. Verhindern lässt sich das nicht, nur bemerken: Das Programm ist öffentlich, und die Liste hier unten auch.',
      'Wer deine E-Mails liest, könnte deinen Link vor dir benutzen. Dann steht auf dieser Seite „schon benutzt“. Deine Antworten kann so niemand lesen.',
      'Vor einem verlorenen Gerät: Wenn du hier anfängst und es vor dem Absenden verlierst, ist deine Stimme verloren. Eine zweite gibt es nicht, weil niemand wissen kann, welche die erste war.',
    ],
    during:
      'Solange die Umfrage läuft, sieht jemand mit einer Kopie der Datenbank, wer angefangen hat, und versiegelte Antworten. Wenn sie endet, werden die Schlüssel vernichtet: Danach kann niemand mehr herausfinden, wer was gesagt hat, mit keiner Kopie.',
    list: 'Die öffentliche Liste der Teams und Schlüssel dieser Umfrage',
    fingerprint: 'Alle bekommen dieselbe Liste. Vergleiche ihren Fingerabdruck mit jemandem aus dem Kollegium:',
  },

  example: {
    title: (name) => `Was ${name} sehen wird`,
    lead: (day) =>
      `Solange die Umfrage läuft, bis ${formatDay('de', day)}: nur ungefähr, wie viele mitgemacht haben. Danach diese Seite. Nie eine einzelne Antwort, und nie, wer geantwortet hat. Wer die ganze Organisation leitet, sieht dasselbe.`,
    open: 'Die Seite, mit erfundenen Zahlen',
    madeUp: 'Erfundene Zahlen',
    madeUpNote: 'Sie zeigen, wie die Seite aussieht. So hat niemand geantwortet.',
    exact: (n) => counted('de', n, { one: 'Antwort', other: 'Antworten' }),
    band: (low, high) => `${formatNumber('de', low)} bis ${formatNumber('de', high)} Antworten`,
    atMost: (value) => `${value} oder weniger`,
    atLeast: (value) => `${value} oder mehr`,
    dimensions: { autonomy: 'Eigenständigkeit', mastery: 'Können', purpose: 'Sinn', affiliation: 'Zusammenhalt' },
    enps: 'Würde uns weiterempfehlen (−100 bis +100)',
    scale: 'Durchschnitt auf einer Skala von 1 (stimme gar nicht zu) bis 5 (stimme voll zu)',
    sentences: 'Und dasselbe für jeden Satz.',
    rounded: (n) =>
      `Bei weniger als ${formatNumber('de', n)} Antworten werden die Zahlen gerundet, sehr hohe und sehr niedrige werden gekappt, und wie viele geantwortet haben, wird nur ungefähr gesagt.`,
    split: 'Wie viele was gesagt haben',
    splitNote: (n) => `Erst ab ${counted('de', n, { one: 'Antwort', other: 'Antworten' })}.`,
    hiddenTitle: (k) => `Wenn weniger als ${formatNumber('de', k)} antworten`,
    hidden: 'Zum Schutz der Menschen verborgen',
    hiddenText: 'Von deinem Team allein wird nichts gezeigt. Höchstens wird es zusammen mit anderen gezeigt, als eines.',
    words: 'In ihren eigenen Worten',
    wordsNote: (n) =>
      `Kommentare werden gezeigt, sobald ${counted('de', n, { one: 'Person einen geschrieben hat', other: 'Personen einen geschrieben haben' })}: gemischt, ohne Noten, Namen oder Datum.`,
    comment: 'Ich würde davon gern mehr selbst entscheiden.',
  },
  whatFollows: (day) =>
    `Nach dem ${formatDay('de', day)} kommen die Ergebnisse, und deine Führungskraft hat zehn Arbeitstage Zeit, mit dem Team darüber zu sprechen. Was ihr vereinbart, steht hier, hinter demselben Link.`,

  begin: 'Anfangen',
  beginNote:
    'Antworte von hier an in diesem Browser: Dein Link gilt einmal, und was du wählst, bleibt auf diesem Gerät, bis du es absendest.',
  preparing: 'Einen Moment, dein Stimmzettel wird vorbereitet …',
  goOn: 'Weiter antworten',
  goOnNote: 'Du hast in diesem Browser angefangen. Was du gewählt hast, ist noch hier, und nur hier.',
  notMe: 'Das bin ich nicht',
  notMeNote:
    'Für ein Gerät, das mehrere benutzen: Nimmt weg, was hier eingegeben wurde. Jede Person macht mit dem Link aus der eigenen E-Mail weiter.',

  questions: {
    itemsTitle: 'Wie sehr stimmst du zu?',
    itemsHelp: 'Denk an die letzten drei Monate.',
    agree: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Teils, teils', 'Stimme zu', 'Stimme voll zu'],
    low: 'Gar nicht',
    high: 'Voll und ganz',
    unknown: 'Weiß nicht',
    openHelp: 'Schreib so, als würde es laut vorgelesen. Lass Namen weg.',
    aboutTitle: 'Über dich',
    aboutHelp: (n) =>
      `Das kannst du auslassen. Es wird nur für die ganze Organisation gezeigt, nie für dein Team, und nur für Gruppen mit mindestens ${counted('de', n, { one: 'Antwort', other: 'Antworten' })}.`,
    nothingChosen: 'Möchte ich nicht sagen',
    answeredOf: (total) => `von ${formatNumber('de', total)} beantwortet`,
    space: '{share} des Platzes sind belegt.',
    tooLong: 'Das ist zu lang zum Absenden. Bitte kürze es ein wenig.',
    nothing: 'Noch ist nichts beantwortet. Wähle oder schreib zuerst etwas.',
    once: 'Absenden geht nur einmal. Danach lässt sich nichts mehr ändern, weil niemand sagen kann, welche Antworten deine sind.',
    send: 'Absenden',
  },

  sending: {
    title: 'Deine Antworten sind unterwegs',
    text: 'Das dauert einen Moment. Sie sind schon versiegelt und liegen auf diesem Gerät, bis sie angekommen sind.',
    waiting:
      'Gerade gibt es keine Verbindung. Lass diese Seite offen, oder komm später in diesem Browser wieder: Es geht von allein weiter.',
    again: 'Jetzt noch einmal versuchen',
  },
  thanks: {
    title: 'Danke.',
    text: 'Deine Antworten sind in der Urne, ohne deinen Namen, und werden einmal gezählt. Auf diesem Gerät ist nichts davon geblieben.',
    next: (day, k) =>
      `Die Urne wird nach dem ${formatDay('de', day)} geöffnet. Wenn mindestens ${counted('de', k, { one: 'Person', other: 'Personen' })} aus deinem Team geantwortet haben, sieht deine Führungskraft die Durchschnitte des Teams und spricht mit euch darüber. Komm mit demselben Link wieder, um zu lesen, was ihr vereinbart habt.`,
    close: 'Du kannst diese Seite schließen.',
    otherPerson: 'Warst das nicht du?',
  },
  receipt: {
    title: 'Deine Quittung',
    text: 'Heb sie auf, wenn du nach dem Ende der Umfrage nachsehen möchtest, ob deine Antworten gezählt wurden. Was du geantwortet hast, verrät sie nicht.',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },

  used: {
    title: 'Dieser Link wurde schon benutzt',
    text: 'Jemand hat damit in einem anderen Browser angefangen zu antworten, und ein Link gilt nur einmal.',
    you: 'Warst du das, auf einem anderen Gerät oder in einem anderen Browser? Mach dort weiter: Was du gewählt hast, ist dort noch da.',
    other:
      'Wenn du es nicht warst, sag es den Verantwortlichen für diese Umfrage oder denen, die sich um deine E-Mail kümmern. Was du geantwortet hättest, wurde nicht gesendet, und du musst auf nichts antworten.',
    why: 'Einen zweiten Stimmzettel gibt es nicht, und niemand kann dir einen machen: Niemand kann sagen, welche Antworten mit dem ersten kamen, also lässt er sich nicht zurücknehmen.',
  },
  late: {
    title: 'Die Umfrage ist beendet',
    text: 'Deine Antworten sind angekommen, als die Urne schon geöffnet war, und konnten nicht mehr gezählt werden. Das tut uns leid. Von diesem Gerät wurden sie entfernt.',
  },
  counting: {
    title: 'Die Umfrage ist zu Ende',
    text: 'Die Stimmzettel werden gezählt. Komm in einer Weile mit demselben Link wieder: Dann kannst du sehen, ob deiner gezählt wurde, und später, was vereinbart wurde.',
  },
  afterwards: {
    title: 'Diese Umfrage ist beendet',
    lead: (survey, team) => `„${survey}“, ${team}.`,
    thanks: 'Danke an alle, die geantwortet haben.',
    checkTitle: 'Wurde dein Stimmzettel gezählt?',
    checkText: 'Gib die Quittung ein, die du aufgehoben hast. Sie wird auf diesem Gerät verglichen und nicht gesendet.',
    checkLabel: 'Deine Quittung',
    check: 'Nachsehen',
    counting: 'Das lässt sich sehen, sobald die Umfrage beendet ist und die Stimmzettel gezählt sind.',
    yes: 'Dein Stimmzettel wurde gezählt.',
    no: 'Diese Quittung ist nicht unter denen, die gezählt wurden. Sieh nach, ob sie so eingegeben ist, wie du sie notiert hast.',
    malformed: 'Eine Quittung hat 24 Buchstaben und Ziffern.',
    unknown: 'Das ließ sich gerade nicht herausfinden. Bitte versuch es später noch einmal.',
  },

  agreed: {
    title: 'Was vereinbart wurde',
    whole: 'Die ganze Organisation',
    heard: 'Was wir gehört haben',
    action: 'Was wir tun werden',
    byDay: 'Bis wann',
    byWhom: 'Wer',
    due: (day) => `Noch wurde nichts aufgeschrieben. Es ist am ${formatDay('de', day)} fällig.`,
    missed: (day) => `Noch wurde nichts aufgeschrieben. Es war am ${formatDay('de', day)} fällig.`,
    missedWhole: (day) => `Die Leitung hat noch nichts aufgeschrieben. Es war am ${formatDay('de', day)} fällig.`,
    none: 'Zu wenige haben geantwortet, als dass etwas gezeigt werden könnte. So gab es nichts zu besprechen.',
  },

  noScript: {
    title: 'Diese Seite braucht ein Skript',
    text: 'Damit niemand deine Antworten mit dir in Verbindung bringen kann, versiegelt dein eigener Browser sie, bevor sie dein Gerät verlassen. Dafür braucht es ein Skript, und hier sind Skripte ausgeschaltet.',
    todo: 'Erlaube Skripte für diese Adresse, oder öffne deinen Link in einem anderen Browser. Wenn du das lieber nicht möchtest, musst du nichts tun.',
  },
  cannot: {
    title: 'Dieser Browser kann deine Antworten nicht versiegeln',
    text: 'Er ist zu alt, oder diese Adresse beginnt nicht mit https. Ohne Siegel nehmen wir keine Antworten an, weil wir unser Versprechen nicht halten könnten.',
    todo: 'Öffne den Link in einem anderen Browser oder auf einem anderen Handy.',
  },
  noStorage: {
    title: 'Dieser Browser bewahrt nichts auf',
    text: 'Dein Stimmzettel muss ein paar Minuten auf diesem Gerät liegen, und dieser Browser lässt das nicht zu. Oft liegt es an einem privaten Fenster.',
    todo: 'Öffne den Link in einem gewöhnlichen Fenster oder in einem anderen Browser.',
  },
  noLink: {
    title: 'Öffne den Link in deiner E-Mail',
    text: 'Auf diese Seite kommst du mit dem Link aus der E-Mail, die du bekommen hast. In diesem Browser wartet nichts Angefangenes.',
    sent: 'Von diesem Browser wurden Antworten gesendet',
    sentText:
      'Das ist alles, was davon geblieben ist. Um zu lesen, was dein Team vereinbart hat, öffne noch einmal den Link aus deiner E-Mail.',
    several: 'In diesem Browser haben mehrere angefangen. Jede Person macht mit dem Link aus der eigenen E-Mail weiter.',
  },
  noConnection: {
    title: 'Diese Seite war nicht zu erreichen',
    text: 'Es gibt keine Verbindung, oder der Server antwortet nicht. Nichts ist verloren, und dein Link wurde nicht benutzt.',
    again: 'Noch einmal versuchen',
  },
  marked: {
    title: 'Bitte antworte nicht',
    text: 'Was diese Seite bekommen hat, ist nicht das, was die öffentliche Liste sagt. Damit ließen sich deine Antworten von denen der anderen unterscheiden, deshalb hat die Seite angehalten. Es wurde nichts gesendet.',
    todo: 'Sag es deinen Kolleginnen und Kollegen und den Verantwortlichen für diese Umfrage.',
  },
  loading: 'Einen Moment …',

  manifest: {
    title: 'Die Liste, die hier alle bekommen haben',
    lead: (survey) =>
      `Alle, die in „${survey}“ gefragt werden, haben diese Liste bekommen: wie viele Personen in jedem Team antworten können, ab wie vielen Antworten Ergebnisse gezeigt werden, und die Schlüssel, die die Antworten schützen. Sie wurde geschrieben, als die Umfrage begann, und nichts daran ändert sich.`,
    compareTitle: 'Vergleicht sie miteinander',
    compare:
      'Lest einander diese Buchstaben und Ziffern vor: Auch die Seite hinter deinem eigenen Link zeigt sie. Sind sie gleich, habt ihr dieselbe Liste bekommen, und nichts darin kann deine Antworten von denen der anderen unterscheiden.',
    fingerprint: 'Fingerabdruck der Liste',
    differs: 'Sind sie nicht gleich, antworte nicht, und sag es deinen Kolleginnen und Kollegen.',
    saysTitle: 'Was darin steht',
    open: (day) => `Läuft bis ${day}`,
    closed: 'Beendet',
    people: (n) => counted('de', n, { one: 'Person kann antworten', other: 'Personen können antworten' }),
    shown: (k) => `Ergebnisse werden ab ${counted('de', k, { one: 'Antwort', other: 'Antworten' })} gezeigt`,
    comments: (n) => `Kommentare werden ab ${formatNumber('de', n)} gezeigt`,
    teamsTitle: (n) => counted('de', n, { one: 'Team', other: 'Teams' }),
    teamsNote: 'Ein Team mit zu wenigen Personen steht nicht in der Liste: Sie antworten im Team darüber und werden dort gezählt.',
    team: 'Team',
    size: 'Personen',
    whole: 'Die ganze Liste mit allen Schlüsseln, zum Prüfen mit einem Programm',
  },

  telling,
  talk,
};
