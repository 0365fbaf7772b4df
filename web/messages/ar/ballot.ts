// What employees read on their page, in Arabic.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'كيف هو العمل هنا؟',
  lead: (minutes) =>
    `نحو ${counted('ar', minutes, { zero: 'دقيقة', one: 'دقيقة', two: 'دقيقة', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}. يمكنك ترك أي سؤال.`,
  questions: {
    ...english.questions,
    itemsTitle: 'إلى أي حد توافق؟',
    itemsHelp: 'فكّر في الأشهر الثلاثة الأخيرة.',
    agree: ['لا أوافق إطلاقًا', 'لا أوافق', 'محايد', 'أوافق', 'أوافق تمامًا'],
    low: 'لا أوافق',
    high: 'أوافق',
    unknown: 'لا أعرف',
    openHelp: 'اكتب كأن ما تكتبه سيُقرأ بصوت عالٍ. بلا أسماء.',
    answeredOf: (total) => `من ${formatNumber('ar', total)} تمت الإجابة عنها`,
    once: 'يمكنك الإرسال مرة واحدة. بعدها لا يمكن التغيير، لأن لا أحد يعرف أي الإجابات إجاباتك.',
    send: 'إرسال',
  },
};
