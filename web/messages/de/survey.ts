// What customers ("Sie") and employees ("du") read on survey pages, in German.
import type { survey as english } from '../en/survey.ts';

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
};
