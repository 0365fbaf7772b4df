// What customers ("Sie") and employees ("du") read on survey pages, in German.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: 'Sprache',
  send: 'Absenden',
  optional: 'Freiwillig',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Was ist der wichtigste Grund für Ihre Bewertung?',
  contactYes: 'Ja, Sie dürfen sich bei mir melden',
  smallPrint: (organization) => `${organization} fragt mit Coro.`,
  smallPrintAlone: 'Coro bringt Fragen von denen, die sie stellen, zu denen, die antworten.',
  faultTop: 'Die Antwort ist noch nicht abgeschickt.',
  thanks: {
    title: 'Danke.',
    promoter: 'Wir geben das an die Menschen weiter, die für Sie da waren.',
    passive: 'Wir lesen jede Antwort, und Ihre zeigt uns, was noch fehlt.',
    detractor: 'Es tut uns leid, dass es so gelaufen ist. Die Verantwortlichen werden lesen, was Sie geschrieben haben.',
    contacted: 'Innerhalb von zwei Arbeitstagen meldet sich jemand bei Ihnen.',
    change: 'Meine Antwort ändern',
    changeNote: 'Das geht noch einen Tag lang.',
  },
  unusable: {
    title: 'Über diesen Link ist keine Antwort möglich',
    text: 'Schon geantwortet? Dann vielen Dank: Die Antwort ist angekommen und zählt.',
    otherwise:
      'Sonst ist der Link vielleicht zu alt oder wurde nicht vollständig kopiert. Bitte noch einmal aus der E-Mail öffnen. Geht es auch dann nicht, ist nichts weiter zu tun.',
  },
  refused: 'Einfach zurückgehen: Was eingegeben wurde, ist noch da.',
  engagement: {
    title: 'Wie arbeitet es sich hier?',
    lead: (minutes) => `Etwa ${counted('de', minutes, { one: 'Minute', other: 'Minuten' })}. Du kannst alles auslassen, was du möchtest.`,
    promiseTitle: 'Was wir versprechen',
    promise: (k) => [
      'Deine Antworten werden ohne deinen Namen und ohne deinen Link gespeichert. Niemand kann in Coro nachsehen, was du gesagt hast.',
      `Die Ergebnisse deines Teams werden nur gezeigt, wenn mindestens ${counted('de', k, { one: 'Person antwortet', other: 'Personen antworten' })}.`,
      'Schreib Kommentare so, als würden sie laut vorgelesen.',
    ],
    team: (team, size) => `Du antwortest für ${team}. Gefragt: ${counted('de', size, { one: 'Person', other: 'Personen' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} sieht die Durchschnittswerte des Teams, nie eine einzelne Antwort, und auch das erst ab ${counted('de', k, { one: 'Antwort', other: 'Antworten' })}. Kommentare erscheinen erst, wenn ${counted('de', commentK, { one: 'Person einen geschrieben hat', other: 'Personen einen geschrieben haben' })}: in gemischter Reihenfolge und ohne Bewertungen.`,
    yourSupervisor: 'Deine Führungskraft',
    limitsTitle: 'Wovor wir dich nicht schützen können',
    limits: [
      'Vor jemandem, der auf deinen Bildschirm schaut, und vor einem Computer oder Netz, das dein Arbeitgeber überwacht. Antworte auf deinem eigenen Handy.',
      'Vor deiner Art zu schreiben und vor Dingen, die nur du wissen kannst. Lass Namen und Orte weg.',
      'Vor Kolleginnen und Kollegen, die ihre Antworten vergleichen.',
      'Vor jemandem, der diesen Server betreibt und ihn auseinandernimmt, solange die Umfrage läuft: In dem Moment, in dem du absendest, verarbeitet der Server deinen Link und deine Antworten zusammen. Wenn die Umfrage endet, werden die einzelnen Antworten gelöscht.',
    ],
    itemsTitle: 'Wie sehr stimmst du zu?',
    itemsHelp: 'Denk an die letzten drei Monate.',
    agree: ['Stimme gar nicht zu', 'Stimme nicht zu', 'Teils, teils', 'Stimme zu', 'Stimme voll zu'],
    low: 'Gar nicht',
    high: 'Voll und ganz',
    unknown: 'Weiß nicht',
    openHelp: 'Schreib so, als würde es laut vorgelesen. Lass Namen weg.',
    answeredOf: (total) => `von ${formatNumber('de', total)} beantwortet`,
    once: 'Absenden geht nur einmal. Danach lässt sich nichts mehr ändern, weil niemand sagen kann, welche Antworten deine sind.',
    thanksTitle: 'Danke.',
    thanks: (k) =>
      `Deine Antworten sind angekommen, einmal gezählt und ohne deinen Namen. Wenn die Umfrage endet und mindestens ${counted('de', k, { one: 'Person aus deinem Team geantwortet hat', other: 'Personen aus deinem Team geantwortet haben' })}, sieht deine Führungskraft die Durchschnittswerte des Teams: ein guter Moment, um darüber zu sprechen, was sich ändern soll.`,
    close: 'Du kannst diese Seite schließen.',
  },
};
