// The letters to customers and employees, in Arabic: one person writing to another.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `تحية طيبة، ${name}،` : 'تحية طيبة،'),
  greetingByFirstName: (name) => (name ? `مرحبًا ${name}،` : 'مرحبًا،'),
  smallPrint: (organization) => `تُرسل هذه الرسالة عبر Coro باسم ${organization}.`,
  score: (score) => `الإجابة: ${score}`,
  stop: 'لا تسألوني بعد الآن، أو اسألوني مرات أقل',
  free: 'يمكنك تجاهل هذه الرسالة.',
  promiseLink: 'ما نعدك به',
  survey: {
    subject: (organization) => `سؤال واحد من ${organization}`,
    preheader: 'لمسة على رقم واحد، في عشر ثوانٍ.',
    opening: (organization) => `شكرًا لاختيارك ${organization}. لدينا سؤال واحد لك، ويستغرق عشر ثوانٍ.`,
    tap: 'يُرجى لمس الرقم المناسب:',
    closing: 'نقرأ كل إجابة. يمكنك تغيير الرقم وإضافة كلمة قبل الإرسال.',
    signature: (team) => `فريق ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `ما زال رأيك يهمّنا: ${organization}`,
    preheader: 'رقم واحد، إن أحببت.',
    opening: (organization) => `قبل أيام سألناك سؤالًا واحدًا باسم ${organization}. ما زالت إجابتك تفيدنا، وتستغرق عشر ثوانٍ.`,
    closing: 'إن كنت تفضّل عدم الإجابة، فلا حاجة إلى فعل أي شيء.',
  },
  engagement: {
    subject: (organization) => `كيف هو العمل في ${organization}؟`,
    preheader: 'دقيقتان، بلا اسمك.',
    opening: (team, minutes) =>
      `كيف هو العمل هنا؟ نسأل الجميع في ${team} الأسئلة نفسها، والوقت اللازم نحو ${counted('ar', minutes, { zero: 'دقيقة', one: 'دقيقة', two: 'دقيقة', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}.`,
    promise: (k) =>
      `تُحفظ إجاباتك بلا اسمك، ولا تظهر نتائج فريقك إلا إذا أجاب ${counted('ar', k, { zero: 'شخص', one: 'شخص', two: 'شخصين', few: 'أشخاص', many: 'شخصًا', other: 'شخص' })} على الأقل.`,
    until: (day) => `يمكنك الإجابة حتى ${day}.`,
    button: 'ابدأ الإجابة',
    own: 'هذا الرابط لك وحدك: يُرجى عدم تمريره إلى غيرك.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `ما زال بإمكانك أن تقول كيف هو العمل في ${organization}`,
    preheader: 'دقيقتان، بلا اسمك.',
    opening: (team, minutes) =>
      `سألنا الجميع في ${team} كيف هو العمل هنا. إن أردت أن تقول كلمتك فما زال هناك وقت: نحو ${counted('ar', minutes, { zero: 'دقيقة', one: 'دقيقة', two: 'دقيقة', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}.`,
    closing: 'إن كنت تفضّل عدم الإجابة، فلا حاجة إلى فعل أي شيء.',
  },
};
