// What a survey page says, in English, when an answer cannot be taken as it came.
import { counted } from '../format.ts';

export type FaultValues = Readonly<Record<string, string | number>>;

export const faults = {
  required: () => 'Fill this in, please.',
  nothingAnswered: () => 'Answer at least one question, please.',
  outOfRange: (v: FaultValues) =>
    v['min'] === undefined || v['max'] === undefined
      ? 'Choose a value from the range.'
      : `Choose a number from ${v['min']} to ${v['max']}.`,
  tooLong: (v: FaultValues) =>
    v['max'] === undefined
      ? 'This is too long.'
      : `Keep this under ${counted('en', Number(v['max']), { one: 'character', other: 'characters' })}.`,
  notAChoice: () => 'Choose one of the options.',
  tooMany: () => 'Too many attempts. Wait a minute, then try again.',
  malformed: () => 'This could not be read. Go back, reload the page and try again.',
};
