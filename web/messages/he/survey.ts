// What customers and employees read on survey pages, in Hebrew, worded so that it fits whoever reads it.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'שפה',
  send: 'שליחה',
  optional: 'לא חובה',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'מה הסיבה העיקרית לציון שנתת?',
  contactYes: 'כן, אפשר ליצור איתי קשר',
  smallPrint: (organization) => `השאלה מטעם ${organization}, דרך Coro.`,
  smallPrintAlone: 'Coro מעביר שאלונים ממי ששואלים למי שעונים.',
  faultTop: 'התשובה שלך עוד לא נשלחה.',
  thanks: {
    title: 'תודה.',
    promoter: 'נעביר את זה לאנשים שנתנו לך שירות.',
    passive: 'אנחנו קוראים כל תשובה, ושלך מראה לנו מה עוד חסר.',
    detractor: 'צר לנו שכך היה. האחראים יקראו את מה שכתבת.',
    contacted: 'ייצרו איתך קשר בתוך שני ימי עבודה.',
    change: 'לשנות את התשובה שלי',
    changeNote: 'אפשר לעשות זאת עוד יממה.',
  },
  unusable: {
    title: 'אי אפשר לענות דרך הקישור הזה',
    text: 'אם כבר ענית: תודה, התשובה שלך הגיעה ונספרת.',
    otherwise:
      'אחרת ייתכן שהקישור ישן מדי או שלא הועתק בשלמותו. כדאי לפתוח אותו שוב מתוך הדוא״ל. אם הוא עדיין לא עובד, אין צורך לעשות דבר.',
  },
  refused: 'נא לחזור אחורה: מה שכתבת עדיין שם.',
};
