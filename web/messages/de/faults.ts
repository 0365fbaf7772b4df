// What a survey page says, in German, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'Bitte ausfüllen.',
  nothingAnswered: () => 'Bitte mindestens eine Frage beantworten.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'Bitte einen Wert aus dem Bereich wählen.'
      : `Bitte eine Zahl von ${v['min']} bis ${v['max']} wählen.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'Der Text ist zu lang.'
      : `Bitte höchstens ${counted('de', Number(v['max']), { one: 'Zeichen', other: 'Zeichen' })}.`,
  notAChoice: () => 'Bitte eine der Möglichkeiten wählen.',
  tooMany: () => 'Zu viele Versuche. Bitte eine Minute warten und es dann noch einmal versuchen.',
  malformed: () => 'Das ließ sich nicht lesen. Bitte zurückgehen, die Seite neu laden und es noch einmal versuchen.',
};
