// The letters to customers and employees, in Hebrew, worded so that they fit whoever reads them.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `שלום ${name},` : 'שלום,'),
  greetingByFirstName: (name) => (name ? `היי ${name},` : 'היי,'),
  smallPrint: (organization) => `המכתב הזה נשלח דרך Coro מטעם ${organization}.`,
  score: (score) => `לענות ${score}`,
  stop: 'לא לשאול אותי יותר, או לשאול פחות',
  free: 'אפשר להתעלם מהמכתב הזה.',
  promiseLink: 'מה אנחנו מבטיחים לך',
  survey: {
    subject: (organization) => `שאלה אחת מ־${organization}`,
    preheader: 'לחיצה על מספר אחד, עשר שניות.',
    opening: (organization) => `תודה על הבחירה ב־${organization}. יש לנו אליך שאלה אחת, והיא לוקחת עשר שניות.`,
    tap: 'איזה מספר מתאים?',
    closing: 'אנחנו קוראים כל תשובה. לפני השליחה אפשר לשנות את המספר ולהוסיף כמה מילים.',
    signature: (team) => `האנשים של ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization}: עדיין נשמח לשמוע ממך`,
    preheader: 'מספר אחד, אם בא לך.',
    opening: (organization) => `לפני כמה ימים שאלנו אותך שאלה אחת מטעם ${organization}. התשובה שלך עדיין תעזור לנו, והיא לוקחת עשר שניות.`,
    closing: 'אם מעדיפים לא לענות, אין צורך לעשות דבר.',
  },
  engagement: {
    subject: (organization) => `איך זה לעבוד ב־${organization}?`,
    preheader: 'שתי דקות, בלי השם שלך.',
    opening: (team, minutes) =>
      `איך זה לעבוד כאן? אנחנו שואלים את כל הצוות של ${team} אותן שאלות, וזה לוקח בערך ${counted('he', minutes, { one: 'דקה', two: 'דקות', other: 'דקות' })}.`,
    promise: (k) =>
      `התשובות שלך נשמרות בלי השם שלך, והתוצאות של הצוות מוצגות רק אם עונים לפחות ${counted('he', k, { one: 'אדם', two: 'אנשים', other: 'אנשים' })}.`,
    until: (day) => `אפשר לענות עד ${day}.`,
    button: 'לשאלון',
    own: 'הקישור הזה רק שלך: נא לא להעביר אותו הלאה.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `עוד אפשר לספר איך זה לעבוד ב־${organization}`,
    preheader: 'שתי דקות, בלי השם שלך.',
    opening: (team, minutes) =>
      `שאלנו את כל הצוות של ${team} איך זה לעבוד כאן. אם יש לך מה להגיד, עוד יש זמן: זה לוקח בערך ${counted('he', minutes, { one: 'דקה', two: 'דקות', other: 'דקות' })}.`,
    closing: 'אם מעדיפים לא לענות, אין צורך לעשות דבר.',
  },
};
