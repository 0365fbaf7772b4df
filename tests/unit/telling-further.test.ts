// Comments that could tell who wrote them are found where people write from the right, without capitals or without spaces, and in Turkish.
import { describe, expect, it } from 'vitest';
import type { TellingWords } from '#domain/telling.ts';
import { tellingIn } from '#web/voter/telling.ts';
import { telling as arabic } from '#web/messages/ar/telling.ts';
import { telling as hebrew } from '#web/messages/he/telling.ts';
import { telling as japanese } from '#web/messages/ja/telling.ts';
import { telling as korean } from '#web/messages/ko/telling.ts';
import { telling as turkish } from '#web/messages/tr/telling.ts';
import { telling as chinese } from '#web/messages/zh/telling.ts';

type Corpus = {
  readonly language: string;
  readonly words: TellingWords;
  readonly telling: readonly string[];
  readonly ordinary: readonly string[];
};

const corpora: readonly Corpus[] = [
  {
    language: 'Japanese',
    words: japanese,
    telling: [
      'チームで唯一の女性なので、意見を聞いてもらえません。',
      '育休から戻って以来、誰も話しかけてきません。',
      'この会社で23年働いてきましたが、こんなことは初めてです。',
      '入社してから何も良くなっていません。',
      '私だけがポーランド語を話せます。',
      '私の手術のあと、誰も気にかけてくれませんでした。',
      '61歳なのに子ども扱いです。',
      '火曜日の朝、課長に怒鳴られました。',
    ],
    ordinary: [
      '月曜日のExcel研修は役に立ちました。英語でも受けたいです。',
      '唯一の問題は、誰も返事をしないことです。',
      'シフトを変える前に、私たちに聞いてほしい。',
      '4年間ずっと同じ作業です。計画の仕事も覚えたい。',
      '女性の更衣室が狭く、男性の更衣室も寒い。',
      '一番の問題は本社から来る指示です。課長は話を聞かない。',
    ],
  },
  {
    language: 'Korean',
    words: korean,
    telling: [
      '팀에서 유일한 여직원이라 아무도 의견을 묻지 않습니다.',
      '육아휴직에서 복귀한 뒤로 아무도 말을 걸지 않습니다.',
      '이 회사에서 23년째 일하는데 이런 일은 처음입니다.',
      '입사한 뒤로 나아진 것이 없습니다.',
      '폴란드어를 하는 사람은 저뿐입니다.',
      '제 수술 뒤에 아무도 안부를 묻지 않았습니다.',
      '인턴이라서 늘 힘든 근무만 맡습니다.',
      '임신 중인데도 상자를 나릅니다.',
      '저는 올해 61세인데 아이 취급을 받습니다.',
    ],
    ordinary: [
      '월요일에 있었던 엑셀 교육은 도움이 되었습니다. 영어로도 듣고 싶습니다.',
      '유일한 문제는 아무도 답하지 않는다는 것입니다.',
      '근무표를 바꾸기 전에 우리에게 먼저 물어봐 주세요.',
      '4년 동안 같은 일만 했습니다. 계획 세우는 일도 배우고 싶습니다.',
      '승진할 기회가 없습니다. 팀장으로서 우리 말을 들어야 합니다.',
      '우리 팀에서 한 달에 한 번은 모여서 이야기하면 좋겠습니다.',
    ],
  },
  {
    language: 'Chinese',
    words: chinese,
    telling: [
      '我是团队里唯一的女性，从来没人问我的意见。',
      '休完产假以后，没有人跟我说话。',
      '我在这个公司工作了23年，从没见过这样的事。',
      '自从我入职以来，什么都没有改善。',
      '只有我会说波兰语。',
      '作为实习生，我总是上最差的班。',
      '我怀孕了还要搬箱子。',
      '周二早上主管对我吼。',
      '我今年61岁，他们把我当小孩。',
    ],
    ordinary: [
      '周一的 Excel 培训很有用，希望还有英语培训。',
      '唯一的问题是没有人回答。',
      '改排班之前请先问问我们。',
      '四年来一直做同样的事，我想学做计划。',
      '作为人，我们希望得到尊重。女员工的更衣室太小。',
      '升职的机会太少，领导也不听我们的话。',
    ],
  },
  {
    language: 'Turkish',
    words: turkish,
    telling: [
      'Ekipteki tek kadın olarak bana hiç sorulmuyor.',
      'Doğum izninden döndüğümden beri kimse benimle konuşmuyor.',
      '23 yıldır bu şirkette çalışıyorum, böylesini görmedim.',
      'İşe başladığımdan beri hiçbir şey düzelmedi.',
      'Lehçe bilen yalnızca benim.',
      'Stajyer olarak en kötü vardiyaları alıyorum.',
      'Hamileyim ve hâlâ kutu taşıyorum.',
      'Salı sabahı herkesin önünde bana bağırdı.',
      '61 yaşındayım ve bana çocuk gibi davranıyorlar.',
      'Ameliyatımdan sonra kimse hâlimi sormadı.',
    ],
    ordinary: [
      'Geçen Pazartesi İngilizce Excel eğitimi çok iyiydi.',
      'Tek sorun, kimsenin yanıt vermemesi.',
      'Vardiyalar değişmeden önce bize sorun.',
      'Dört yıldır aynı işi yapıyorum, planlamayı öğrenmek isterim.',
      'Barış içinde, güven içinde çalışmak istiyoruz; adım adım düzelir.',
      'Görev tanımı belli değil. Yöneticiler ilk olarak bizi dinlemeli.',
    ],
  },
  {
    language: 'Arabic',
    words: arabic,
    telling: [
      'لا أحد يسألني لأنني المرأة الوحيدة في الفريق.',
      'منذ إجازة الأمومة لا يكلمني أحد.',
      'أعمل هنا منذ 23 سنة ولم أر شيئًا كهذا.',
      'منذ أن انضممت لم يتحسن شيء.',
      'أنا الوحيد الذي يتكلم البولندية هنا.',
      'بصفتي متدربة آخذ أسوأ المناوبات.',
      'أنا حامل وما زلت أحمل الصناديق.',
      'عمري 61 سنة ويعاملونني كطفل.',
      'بعد عمليتي لم يسأل عني أحد.',
      'المدير صرخ في وجهي صباح الثلاثاء.',
    ],
    ordinary: [
      'يوم الاثنين كان تدريب Excel مفيدًا، وأودّ أن يكون بالإنجليزية أيضًا.',
      'المشكلة الوحيدة أن لا أحد يجيب.',
      'اسألونا قبل أن تتغير المناوبات.',
      'منذ أربع سنوات نفعل الشيء نفسه، وأودّ أن أتعلم التخطيط.',
      'نحتاج إلى برنامج تدريبي، والوضع غير مرضي.',
      'المدير لا يسمع أحدًا، والشخص الوحيد الذي يستفيد هو صاحب العمل.',
    ],
  },
  {
    language: 'Hebrew',
    words: hebrew,
    telling: [
      'אני האישה היחידה בצוות ואף אחד לא שואל אותי.',
      'מאז חופשת הלידה שלי אף אחד לא מדבר איתי.',
      'אני עובדת כאן 23 שנה ולא ראיתי דבר כזה.',
      'מאז שהצטרפתי שום דבר לא השתפר.',
      'רק אני מדבר כאן פולנית.',
      'בתור מתמחה אני מקבל את המשמרות הגרועות.',
      'אני בהריון ועדיין סוחבת ארגזים.',
      'אני בן 61 ומתייחסים אליי כמו לילד.',
      'אחרי הניתוח שלי אף אחד לא שאל לשלומי.',
      'המנהלת צעקה עליי ביום שלישי.',
    ],
    ordinary: [
      'ביום שני הייתה הדרכת Excel טובה, ונשמח גם לאנגלית.',
      'הבעיה היחידה היא שאף אחד לא עונה.',
      'כדאי לשאול אותנו לפני שמשנים את המשמרות.',
      'ארבע שנים אותו דבר, והייתי רוצה ללמוד לתכנן.',
      'לעמוד בתור שעה זה לא סביר, ובעלי החברה לא מקשיבים.',
      'אין כאן סיכוי לקידום, והמנהל לא אומר תודה.',
    ],
  },
];

describe.each(corpora)('a comment in $language', ({ words, telling, ordinary }) => {
  it.each(telling)('tells: %s', async (text) => {
    expect((await tellingIn(text, words)).map(({ kind }) => kind)).toContain('self');
  });

  it.each(ordinary)('tells nothing: %s', async (text) => {
    expect(await tellingIn(text, words)).toEqual([]);
  });
});
