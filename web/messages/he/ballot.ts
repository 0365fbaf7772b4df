// What employees read on their page, in Hebrew.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'איך זה לעבוד כאן?',
  lead: (minutes) => `בערך ${counted('he', minutes, { one: 'דקה', two: 'דקות', other: 'דקות' })}. אפשר לדלג על כל שאלה.`,
  questions: {
    ...english.questions,
    itemsTitle: 'עד כמה זה נכון לדעתך?',
    itemsHelp: 'הכוונה לשלושת החודשים האחרונים.',
    agree: ['ממש לא נכון', 'לא נכון', 'לא כך ולא כך', 'נכון', 'נכון מאוד'],
    low: 'לא נכון',
    high: 'נכון',
    unknown: 'לא יודע/ת',
    openHelp: 'כדאי לכתוב כאילו יקריאו את זה בקול. בלי שמות.',
    answeredOf: (total) => `מתוך ${formatNumber('he', total)} נענו`,
    once: 'אפשר לשלוח פעם אחת. אחר כך אי אפשר לשנות, כי אף אחד לא יודע אילו תשובות הן שלך.',
    send: 'שליחה',
  },
};
