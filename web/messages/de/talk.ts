// The talk with leaders after a comment, as its unknown writer ("du") reads it, in German.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'Die Leitung darf mir hier antworten, ohne zu erfahren, wer ich bin',
    help: 'Du bekommst sechs Wörter. Mit ihnen liest du die Antwort auf dieser Website, sobald die Umfrage beendet ist, und kannst zurückschreiben. Sonst kann niemand sie öffnen.',
    making: 'Die Wörter werden gemacht …',
    failed: 'Die Wörter ließen sich gerade nicht machen. Dein Kommentar kann auch ohne sie abgesendet werden.',
    title: 'Schreib dir diese sechs Wörter auf',
    explain:
      'Sie werden nur jetzt gezeigt und nirgendwohin gesendet. Wer sie hat, liest die Antwort; ohne sie liest sie niemand, und niemand kann sie für dich wiederfinden.',
    keptHere:
      'Dieser Browser bewahrt sie auf, bis du sie entfernst. Wenn auch andere dieses Gerät benutzen, schreib sie auf und entferne sie.',
    notKept: 'Dieser Browser hat sie nicht aufbewahrt.',
    forget: 'Von diesem Gerät entfernen',
    where: 'Die Antwort wird hier stehen:',
    published:
      'Auf einen Kommentar kann nur geantwortet werden, wenn er gezeigt wird: wenn genug Personen aus deinem Team einen geschrieben haben.',
  },
  title: 'Hat dir jemand geantwortet?',
  lead: 'Wenn du zu einem Kommentar um eine Antwort gebeten hast, hast du sechs Wörter bekommen. Sie öffnen dein Postfach, auf diesem oder jedem anderen Gerät. Gesendet wird von hier eine Zahl, die aus ihnen gemacht ist, und nichts von dir.',
  label: 'Deine sechs Wörter',
  help: 'In ihrer Reihenfolge, mit Leerzeichen dazwischen. Groß- und Kleinschreibung und Akzente spielen keine Rolle.',
  open: 'Postfach öffnen',
  opening: 'Es wird geöffnet. Das dauert einen Moment …',
  faults: {
    none: 'Gib deine sechs Wörter ein.',
    count: 'Es braucht sechs Wörter; das sind {count}.',
    unknown: 'Wort {word}, „{typed}“, ist keines von unseren.',
    near: 'Wort {word}, „{typed}“, ist keines von unseren. Hattest du „{near}“ aufgeschrieben?',
  },
  notThere: 'Zu diesen Wörtern gehört kein Kommentar',
  notThereText:
    'Das kann drei Gründe haben: Die Umfrage ist noch nicht beendet; zu wenige haben einen Kommentar geschrieben, um ihn zu zeigen, und dann wurde er ungelesen vernichtet; oder eines der Wörter ist ein anderes.',
  forgotten: 'Vergessene Wörter kann niemand wiederfinden: Wir haben sie nicht. Die Antwort bleibt dann ungelesen.',
  unreachable: 'Es gibt keine Verbindung, oder der Server antwortet nicht. Bitte versuch es später noch einmal.',
  hereTitle: 'In diesem Browser',
  hereText: 'Postfächer, deren Wörter dieser Browser aufbewahrt hat. Auf einem Gerät, das auch andere benutzen, entferne sie.',
  forgetHere: 'Von diesem Gerät entfernen',
  forgetAll: 'Alle von diesem Gerät entfernen',
  wordsHere: 'Die sechs Wörter zeigen',
  mailbox: 'Dein Kommentar in „{wave}“, {organization}',
  empty: 'Noch hat niemand geantwortet. Komm mit denselben Wörtern wieder, wann du möchtest: Dieses Postfach bleibt.',
  from: '{name}, {day}',
  you: 'Du',
  tampered:
    'Ein Brief hier lässt sich mit deinen Wörtern nicht öffnen. Er wurde nicht für dich versiegelt, oder er wurde unterwegs verändert.',
  writeLabel: 'Zurückschreiben',
  writeHelp:
    'Es kommt an einem der drei Morgen danach an, durch das Los bestimmt, damit niemand sagen kann, wann du geschrieben hast. Wer den Kommentar liest, liest auch dies; vor denen, die diesen Server betreiben, ist es nicht versiegelt. Schreib so, als würde es laut vorgelesen.',
  send: 'Absenden',
  sent: 'Abgesendet.',
  wait: 'Seit der letzten Antwort hast du dreimal geschrieben. Bitte warte auf die nächste.',
  required: 'Schreib zuerst etwas.',
  tooLong: 'Das ist zu lang. Es können 2.000 Zeichen gesendet werden.',
  cannot: 'Diese Seite braucht ein Skript',
  cannotText:
    'Dein eigener Browser öffnet die Briefe, damit es sonst niemand kann. Dafür braucht es ein Skript und eine Adresse, die mit https beginnt.',
};
