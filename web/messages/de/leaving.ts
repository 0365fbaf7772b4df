// What customers ("Sie") read who want to be asked less or no more, and what employees ("du") are promised, in German.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Keine Fragen mehr von ${organization}?`,
  lead: 'Einmal antippen genügt. Der Link in der E-Mail bleibt gültig: Sie können es sich hier jederzeit anders überlegen.',
  stop: 'Fragen Sie mich nicht mehr',
  lessOften: 'Fragen Sie mich seltener',
  atMost: (days) =>
    days === 365 ? 'Höchstens einmal im Jahr.' : `Höchstens einmal in ${counted('de', days, { one: 'Tag', other: 'Tagen' })}.`,
  stopped: {
    title: 'Wir fragen Sie nicht mehr.',
    text: (organization) => `${organization} schickt keine Fragen mehr an diese Adresse.`,
  },
  rarer: {
    title: 'Wir fragen Sie seltener.',
    text: (organization) => `Ab und zu kann noch eine Frage von ${organization} kommen.`,
  },
  asked: {
    title: 'Wir dürfen Sie wieder fragen.',
    text: (organization) => `${organization} schickt Ihnen vielleicht ab und zu eine Frage, nie viele.`,
  },
  again: 'Fragen Sie mich wieder',
  stays: 'Ihre bisherigen Antworten bleiben erhalten und zählen.',
  smallPrint: (organization) =>
    `Es geht nur um die Fragen, die ${organization} mit Coro stellt, und um nichts anderes, was Sie von dort bekommen.`,
  wrong: {
    title: 'Dieser Link führt nirgendwohin',
    text: 'Vielleicht wurde er nicht vollständig kopiert. Bitte noch einmal aus der E-Mail öffnen.',
  },
  promise: {
    title: 'Was wir dir versprechen',
    lead: (organization) => `${organization} fragt dich vielleicht, wie es sich dort arbeitet. Ob du antwortest, entscheidest du.`,
    points: (k) => [
      'Du musst auf die E-Mail nicht reagieren. Coro zeigt niemandem, wer geantwortet hat und wer nicht.',
      'Deine Antworten werden ohne deinen Namen und ohne deinen Link gespeichert. Niemand kann in Coro nachsehen, was du gesagt hast.',
      `Die Ergebnisse deines Teams werden nur gezeigt, wenn mindestens ${counted('de', k, { one: 'Person antwortet', other: 'Personen antworten' })}.`,
    ],
    stopLead: 'Möchtest du diese E-Mails lieber gar nicht bekommen?',
    stop: 'Schickt mir keine mehr',
    stopped: {
      title: 'Du bekommst diese E-Mails nicht mehr.',
      text: (organization) =>
        `${organization} fragt dich nicht mehr per E-Mail, wie es sich dort arbeitet. Du kannst es dir hier jederzeit anders überlegen.`,
    },
    again: 'Schickt sie mir wieder',
    resumed: {
      title: 'Du bekommst diese E-Mails wieder.',
      text: 'Wir schreiben dir, wenn die nächste Umfrage beginnt.',
    },
  },
};
