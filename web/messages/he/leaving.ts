// What customers read who want to be asked less or no more, and what employees are promised, in Hebrew.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `להפסיק לקבל שאלות מ־${organization}?`,
  lead: 'מספיקה לחיצה אחת. הקישור שבמכתב נשאר בתוקף, ואפשר לחזור בך כאן בכל עת.',
  stop: 'לא לשאול אותי יותר',
  lessOften: 'לשאול אותי פחות',
  atMost: (days) =>
    days === 365 ? 'לכל היותר פעם בשנה.' : `לכל היותר פעם ב־${counted('he', days, { one: 'יום', two: 'ימים', other: 'ימים' })}.`,
  stopped: {
    title: 'לא נשאל אותך יותר.',
    text: (organization) => `${organization}: לא נשלח עוד שאלות לכתובת הזאת.`,
  },
  rarer: {
    title: 'נשאל אותך פחות.',
    text: (organization) => `מדי פעם ייתכן שתגיע אליך שאלה מ־${organization}.`,
  },
  asked: {
    title: 'אפשר לשאול אותך שוב.',
    text: (organization) => `מדי פעם ייתכן שתגיע אליך שאלה מ־${organization}, אף פעם לא הרבה.`,
  },
  again: 'אפשר לשאול אותי שוב',
  stays: 'התשובות שכבר נתת נשארות ונספרות.',
  smallPrint: (organization) => `זה נוגע רק לשאלות שנשלחות דרך Coro מטעם ${organization}, ולא לשום דבר אחר שנשלח אליך.`,
  wrong: {
    title: 'הקישור הזה לא מוביל לשום מקום',
    text: 'אולי הוא לא הועתק בשלמותו. כדאי לפתוח אותו שוב מתוך המכתב.',
  },
  promise: {
    title: 'מה אנחנו מבטיחים לך',
    lead: (organization) => `מותר ל־${organization} לשאול אותך איך לעבוד שם. אם לענות או לא, ההחלטה שלך.`,
    points: (k) => [
      'אפשר להתעלם מהמכתב. Coro לא מראה לאיש מי ענה ומי לא.',
      'התשובות שלך נשמרות בלי השם שלך ובלי הקישור שלך. אף אחד לא יכול לחפש ב־Coro מה אמרת.',
      `התוצאות של הצוות שלך מוצגות רק אם עונים לפחות ${counted('he', k, { one: 'אדם', two: 'אנשים', other: 'אנשים' })}.`,
    ],
    stopLead: 'מעדיפים לא לקבל את המכתבים האלה בכלל?',
    stop: 'לא לשלוח לי אותם יותר',
    stopped: {
      title: 'המכתבים האלה לא יגיעו אליך יותר.',
      text: (organization) => `${organization}: לא נשאל אותך יותר בדוא״ל איך לעבוד כאן. אפשר לחזור בך כאן בכל עת.`,
    },
    again: 'לשלוח לי אותם שוב',
    resumed: {
      title: 'המכתבים האלה יגיעו אליך שוב.',
      text: 'נכתוב לך כשיתחיל הסקר הבא.',
    },
  },
};
