// What customers and employees read on survey pages, in Japanese.
import type { survey as english } from '../en/survey.ts';
import { formatNumber } from '../format.ts';

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
  engagement: {
    title: 'この職場で働いてみて、いかがですか',
    lead: (minutes) => `約${formatNumber('ja', minutes)}分。どの質問もとばしてかまいません。`,
    promiseTitle: 'お約束すること',
    promise: (k) => [
      '回答は、お名前ともリンクとも切り離して保存されます。あなたが何と答えたかを、Coroで調べることは誰にもできません。',
      `チームの結果が表示されるのは、${formatNumber('ja', k)}人以上が答えた場合だけです。`,
      'コメントは、読み上げられるつもりでお書きください。',
    ],
    team: (team, size) => `${team}の一員としてお答えください。${formatNumber('ja', size)}人にお尋ねしています。`,
    supervisorSees: (name, k, commentK) =>
      `${name}に見えるのはチームの平均だけで、一人ひとりの回答は見えません。それも${formatNumber('ja', k)}件以上の回答がある場合だけです。コメントは${formatNumber('ja', commentK)}人以上が書いた場合に、順番を混ぜ、点数を付けずに表示されます。`,
    yourSupervisor: '上司',
    limitsTitle: 'お守りできないこと',
    limits: [
      '画面をのぞく人や、会社が監視しているパソコンやネットワーク。ご自分の携帯電話でお答えください。',
      'あなたの文章の癖や、あなたしか知らない事実。名前や場所は書かないでください。',
      '答えを見せ合う同僚。',
      'このサーバーを運用し、調査の期間中に中身を分解して調べる人。送信の瞬間、サーバーはリンクと回答を同時に扱います。調査が終わると、一つひとつの回答は削除されます。',
    ],
    itemsTitle: 'どのくらいそう思いますか',
    itemsHelp: 'この3か月を思い浮かべてください。',
    agree: ['まったくそう思わない', 'そう思わない', 'どちらともいえない', 'そう思う', 'とてもそう思う'],
    low: 'そう思わない',
    high: 'そう思う',
    unknown: 'わからない',
    openHelp: '読み上げられるつもりでお書きください。名前は書かないでください。',
    answeredOf: (total) => `/ ${formatNumber('ja', total)} 問に回答済み`,
    once: '送信は一度だけです。どれがあなたの回答か誰にもわからないため、あとから変更できません。',
    thanksTitle: 'ありがとうございます。',
    thanks: (k) =>
      `回答は一度だけ数えられ、お名前なしで箱に入りました。調査が終わり、チームで${formatNumber('ja', k)}人以上が答えていれば、上司にチームの平均が表示されます。何を変えるかを話し合うよい機会です。`,
    close: 'このページを閉じてかまいません。',
  },
};
