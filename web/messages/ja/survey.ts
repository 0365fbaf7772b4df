// What customers and employees read on survey pages, in Japanese.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: '言語',
  send: '送信する',
  optional: '任意',
  ends: (low, high) => `0は「${low}」、10は「${high}」です。`,
  whyAny: 'その数字を選んだ一番の理由は何ですか？',
  contactYes: 'はい、連絡してかまいません',
  smallPrint: (organization) => `${organization}がCoroを使ってお尋ねしています。`,
  smallPrintAlone: 'Coroは、尋ねる人から答える人へ質問を届けます。',
  faultTop: 'ご回答はまだ送信されていません。',
  thanks: {
    title: 'ありがとうございます。',
    promoter: '担当した者に伝えます。',
    passive: 'いただいた回答はすべて拝読し、何が足りないのかを考えます。',
    detractor: 'ご期待に沿えず申し訳ありません。責任者がお言葉を拝読します。',
    contacted: '2営業日以内に担当者からご連絡します。',
    change: '回答を変更する',
    changeNote: '24時間以内であれば変更できます。',
  },
  unusable: {
    title: 'このリンクからは回答できません',
    text: 'すでにお答えいただいた方へ：ありがとうございます。ご回答は届いており、集計に含まれます。',
    otherwise:
      'そうでなければ、リンクが古いか、一部が欠けているのかもしれません。メールからもう一度開いてみてください。それでも開けない場合は、何もしていただかなくてかまいません。',
  },
  refused: '前の画面にお戻りください。入力した内容は残っています。',
};
