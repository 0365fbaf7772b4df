// What a survey page says, in Hebrew, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { formatNumber } from '../format.ts';

export const faults: typeof english = {
  required: () => 'נא למלא את השדה הזה.',
  nothingAnswered: () => 'נא לענות על שאלה אחת לפחות.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'נא לבחור ערך מתוך הטווח.' : `נא לבחור מספר מ־${v['min']} עד ${v['max']}.`,
  tooLong: (v) => (v['max'] === undefined ? 'הטקסט ארוך מדי.' : `אפשר לכתוב עד ${formatNumber('he', Number(v['max']))} תווים.`),
  notAChoice: () => 'נא לבחור אחת מהאפשרויות.',
  tooMany: () => 'היו יותר מדי ניסיונות. נא להמתין דקה ולנסות שוב.',
  malformed: () => 'לא הצלחנו לקרוא את זה. נא לחזור אחורה, לטעון את הדף מחדש ולנסות שוב.',
};
