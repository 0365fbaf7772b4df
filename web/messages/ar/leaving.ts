// What customers read who want to be asked less or no more, and what employees are promised, in Arabic.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `هل تودّ التوقف عن تلقي أسئلة ${organization}؟`,
  lead: 'تكفي لمسة واحدة. يبقى الرابط في الرسالة صالحًا، ويمكن التراجع هنا في أي وقت.',
  stop: 'لا تسألوني بعد الآن',
  lessOften: 'اسألوني مرات أقل',
  atMost: (days) =>
    days === 365
      ? 'مرة واحدة في السنة على الأكثر.'
      : `مرة واحدة على الأكثر كل ${counted('ar', days, { zero: 'يوم', one: 'يوم', two: 'يوم', few: 'أيام', many: 'يومًا', other: 'يوم' })}.`,
  stopped: {
    title: 'لن نسألك بعد الآن.',
    text: (organization) => `لن تصل إلى هذا العنوان أسئلة أخرى من ${organization}.`,
  },
  rarer: {
    title: 'سنسألك مرات أقل.',
    text: (organization) => `قد يصلك من حين إلى آخر سؤال من ${organization}.`,
  },
  asked: {
    title: 'يمكننا أن نسألك من جديد.',
    text: (organization) => `قد يصلك من حين إلى آخر سؤال من ${organization}، ولن تكون الأسئلة كثيرة.`,
  },
  again: 'يمكنكم أن تسألوني من جديد',
  stays: 'إجاباتك السابقة تبقى وتُحتسب.',
  smallPrint: (organization) => `يخصّ هذا الأسئلة التي تُرسل عبر Coro باسم ${organization} فقط، ولا يخصّ أي شيء آخر يصلك منها.`,
  wrong: {
    title: 'هذا الرابط لا يقود إلى أي صفحة',
    text: 'ربما لم يُنسخ كاملًا. يُرجى فتحه مرة أخرى من الرسالة.',
  },
  promise: {
    title: 'ما نعدك به',
    lead: (organization) => `يحقّ لجهة العمل (${organization}) أن تسألك كيف هو العمل فيها، ولك أن تقرر هل تجيب.`,
    points: (k) => [
      'يمكنك تجاهل الرسالة. لا يُظهر Coro لأحد من أجاب ومن لم يجب.',
      'تُحفظ إجاباتك بلا اسمك وبلا رابطك. لا أحد يستطيع أن يبحث في Coro عمّا قلت.',
      `لا تظهر نتائج فريقك إلا إذا أجاب ${counted('ar', k, { zero: 'شخص', one: 'شخص', two: 'شخصين', few: 'أشخاص', many: 'شخصًا', other: 'شخص' })} على الأقل.`,
    ],
    stopLead: 'تفضّل ألا تصلك هذه الرسائل إطلاقًا؟',
    stop: 'لا ترسلوها إليّ بعد الآن',
    stopped: {
      title: 'لن تصلك هذه الرسائل بعد الآن.',
      text: (organization) => `لن نسألك بالبريد الإلكتروني كيف هو العمل في ${organization}. يمكن التراجع هنا في أي وقت.`,
    },
    again: 'أرسلوها إليّ من جديد',
    resumed: {
      title: 'ستصلك هذه الرسائل من جديد.',
      text: 'سنكتب إليك حين يبدأ الاستبيان القادم.',
    },
  },
};
