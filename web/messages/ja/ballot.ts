// What employees read on their page, in Japanese.
import { ballot as english } from '../en/ballot.ts';
import { formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'この職場で働いてみて、いかがですか',
  lead: (minutes) => `約${formatNumber('ja', minutes)}分。どの質問もとばしてかまいません。`,
  questions: {
    ...english.questions,
    itemsTitle: 'どのくらいそう思いますか',
    itemsHelp: 'この3か月を思い浮かべてください。',
    agree: ['まったくそう思わない', 'そう思わない', 'どちらともいえない', 'そう思う', 'とてもそう思う'],
    low: 'そう思わない',
    high: 'そう思う',
    unknown: 'わからない',
    openHelp: '読み上げられるつもりでお書きください。名前は書かないでください。',
    answeredOf: (total) => `/ ${formatNumber('ja', total)} 問に回答済み`,
    once: '送信は一度だけです。どれがあなたの回答か誰にもわからないため、あとから変更できません。',
    send: '送信する',
  },
};
