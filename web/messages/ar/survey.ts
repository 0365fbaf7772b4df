// What customers and employees read on survey pages, in Arabic.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'اللغة',
  send: 'إرسال',
  optional: 'اختياري',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'ما السبب الرئيسي لتقييمك؟',
  contactYes: 'نعم، يمكنكم التواصل معي',
  smallPrint: (organization) => `يُطرح هذا السؤال عبر Coro باسم ${organization}.`,
  smallPrintAlone: 'ينقل Coro الاستبيانات ممّن يسألون إلى من يجيبون.',
  faultTop: 'لم تُرسل إجابتك بعد.',
  thanks: {
    title: 'شكرًا لك.',
    promoter: 'سننقل ذلك إلى من خدموك.',
    passive: 'نقرأ كل إجابة، وإجابتك ترينا ما ينقصنا بعد.',
    detractor: 'نأسف لما حدث. سيقرأ المسؤولون كلماتك.',
    contacted: 'سيتواصل معك أحدنا خلال يومي عمل.',
    change: 'تغيير إجابتي',
    changeNote: 'يمكنك ذلك خلال يوم واحد.',
  },
  unusable: {
    title: 'لا يمكن الإجابة عبر هذا الرابط',
    text: 'إن كنت قد أجبت من قبل: شكرًا لك، وصلت إجابتك وهي محتسبة.',
    otherwise: 'وإلا فربما يكون الرابط قديمًا جدًا أو لم يُنسخ كاملًا. يُرجى فتحه مرة أخرى من الرسالة. وإن لم يعمل، فلا حاجة إلى فعل أي شيء.',
  },
  refused: 'يُرجى الرجوع: ما كتبته ما زال موجودًا.',
};
