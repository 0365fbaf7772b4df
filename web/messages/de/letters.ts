// The letters to customers ("Sie") and to employees ("du"), in German.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  greetingByFirstName: (name) => (name ? `Hallo ${name},` : 'Hallo,'),
  smallPrint: (organization) => `${organization} schickt diese E-Mail mit Coro.`,
  score: (score) => `Mit ${score} antworten`,
  stop: 'Fragen Sie mich nicht mehr, oder seltener',
  free: 'Du musst auf diese E-Mail nicht reagieren.',
  promiseLink: 'Was wir dir versprechen',
  survey: {
    subject: (organization) => `Eine Frage von ${organization}`,
    preheader: 'Einfach eine Zahl antippen, zehn Sekunden genügen.',
    opening: (organization) =>
      `danke, dass Sie sich für ${organization} entschieden haben. Wir haben eine einzige Frage an Sie, zehn Sekunden genügen.`,
    tap: 'Tippen Sie auf die Zahl, die passt:',
    closing: 'Wir lesen jede Antwort. Vor dem Absenden können Sie die Zahl noch ändern und etwas dazuschreiben.',
    signature: (team) => `Das Team von ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} würde gern noch von Ihnen hören`,
    preheader: 'Eine Zahl, wenn Sie mögen.',
    opening: (organization) =>
      `vor ein paar Tagen hat ${organization} Ihnen eine Frage gestellt. Ihre Antwort würde uns noch immer helfen und dauert nur zehn Sekunden.`,
    closing: 'Wenn Sie lieber nicht antworten möchten, brauchen Sie nichts zu tun.',
  },
  engagement: {
    subject: (organization) => `Wie arbeitet es sich bei ${organization}?`,
    preheader: 'Zwei Minuten, ohne deinen Namen.',
    opening: (team, minutes) =>
      `wie arbeitet es sich hier? Wir stellen allen im Team ${team} dieselben Fragen. Das dauert etwa ${counted('de', minutes, { one: 'Minute', other: 'Minuten' })}.`,
    promise: (k) =>
      `Deine Antworten werden ohne deinen Namen gespeichert, und die Ergebnisse deines Teams werden nur gezeigt, wenn mindestens ${counted('de', k, { one: 'von euch antwortet', other: 'von euch antworten' })}.`,
    until: (day) => `Du kannst bis zum ${day} antworten.`,
    button: 'Antworten',
    own: 'Dieser Link ist nur für dich: Bitte gib ihn nicht weiter.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Du kannst noch sagen, wie es sich bei ${organization} arbeitet`,
    preheader: 'Zwei Minuten, ohne deinen Namen.',
    opening: (team, minutes) =>
      `wir haben alle im Team ${team} gefragt, wie es sich hier arbeitet. Wenn du mitreden möchtest, ist noch Zeit: Es dauert etwa ${counted('de', minutes, { one: 'Minute', other: 'Minuten' })}.`,
    closing: 'Wenn du lieber nicht antworten möchtest, brauchst du nichts zu tun.',
  },
};
