// What a survey page says, in Arabic, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { counted } from '../format.ts';

export const faults: typeof english = {
  required: () => 'يُرجى ملء هذا الحقل.',
  nothingAnswered: () => 'يُرجى الإجابة عن سؤال واحد على الأقل.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined ? 'يُرجى اختيار قيمة من المقياس.' : `يُرجى اختيار رقم من ${v['min']} إلى ${v['max']}.`,
  tooLong: (v) =>
    v['max'] === undefined
      ? 'هذا النص طويل جدًا.'
      : `الحد الأقصى ${counted('ar', Number(v['max']), { zero: 'حرف', one: 'حرف', two: 'حرف', few: 'أحرف', many: 'حرفًا', other: 'حرف' })}.`,
  notAChoice: () => 'يُرجى اختيار واحد من الخيارات.',
  tooMany: () => 'محاولات كثيرة. يُرجى الانتظار دقيقة ثم المحاولة من جديد.',
  malformed: () => 'تعذّرت قراءة ما أُرسل. يُرجى الرجوع وإعادة تحميل الصفحة والمحاولة من جديد.',
};
