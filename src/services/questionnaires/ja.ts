// The texts of the two standard questionnaires in Japanese.
import type { QuestionnaireTexts } from './en.ts';

export const ja: QuestionnaireTexts = {
  customer: {
    nps: '{organization}を友人や同僚に勧める可能性はどのくらいありますか？',
    low: 'まったくない',
    high: '非常に高い',
    promoter: 'ありがとうございます。特によかったのはどんな点ですか？',
    passive: 'ありがとうございます。10点に足りなかったのは何ですか？',
    detractor: '申し訳ありません。何がいけなかったのでしょうか？',
    contact: 'ご回答についてご連絡してもよろしいですか？',
  },
  engagement: {
    enps: '{organization}を働く場所として友人に勧める可能性はどのくらいありますか？',
    low: 'まったくない',
    high: '非常に高い',
    autonomy1: 'お客様をどう助けるかを、その場で自分で決められる。',
    mastery1: '半年前より、仕事がうまくできるようになった。',
    purpose1: '自分の仕事がお客様の役に立っていることがわかる。',
    affiliation1: '大変な日には、同僚が手を貸してくれる。',
    autonomy2: '決まりのせいで、お客様を助けられないことがよくある。',
    mastery2: '初めての仕事のときは、ここの誰かが教えてくれる。',
    purpose2: '私たちは、お客様との約束を守っている。',
    affiliation2: '上司に悪い知らせを伝えることができる。',
    autonomy3: '自分の提案で、仕事のやり方が変わる。',
    mastery3: 'お客様の問題を解決できたかどうかを、あとで知ることができる。',
    purpose3: '自分が客だったら、うちを選ぶ。',
    affiliation3: '職場では、一人で何とかするしかない。',
    open: 'ここで最初に変えたいことは何ですか？',
  },
};
