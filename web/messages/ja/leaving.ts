// What customers read who want to be asked less or no more, and what employees are promised, in Japanese.
import type { leaving as english } from '../en/leaving.ts';
import { formatNumber } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `${organization}からの質問を止めますか？`,
  lead: '一度押すだけで完了します。メールのリンクはいつまでも使え、このページでいつでも取り消せます。',
  stop: '今後は質問しないでほしい',
  lessOften: '回数を減らしてほしい',
  atMost: (days) => (days === 365 ? '多くても年に1回です。' : `多くても${formatNumber('ja', days)}日に1回です。`),
  stopped: {
    title: '今後は質問をお送りしません。',
    text: (organization) => `${organization}からこのアドレスに質問が届くことはもうありません。`,
  },
  rarer: {
    title: '質問の回数を減らします。',
    text: (organization) => `${organization}から、ときどき質問が届くことがあります。`,
  },
  asked: {
    title: 'また質問をお送りすることがあります。',
    text: (organization) => `${organization}から、ときどき質問が届くことがあります。たくさんお送りすることはありません。`,
  },
  again: 'また質問してもかまわない',
  stays: 'これまでのご回答はそのまま残り、集計に含まれます。',
  smallPrint: (organization) => `これは${organization}がCoroを使ってお送りする質問だけについての設定で、ほかのお知らせには関係しません。`,
  wrong: {
    title: 'このリンクは使えません',
    text: 'リンクの一部が欠けているのかもしれません。メールからもう一度開いてみてください。',
  },
  promise: {
    title: 'お約束すること',
    lead: (organization) => `${organization}は、職場の働きやすさについてお尋ねすることがあります。答えるかどうかはあなたの自由です。`,
    points: (k) => [
      'このメールは無視してかまいません。誰が答えて誰が答えていないかを、Coroは誰にも見せません。',
      '回答は、お名前ともリンクとも切り離して保存されます。あなたが何と答えたかを、Coroで調べることは誰にもできません。',
      `チームの結果が表示されるのは、${formatNumber('ja', k)}人以上が答えた場合だけです。`,
    ],
    stopLead: 'このメールを受け取りたくない場合',
    stop: '今後は送らないでほしい',
    stopped: {
      title: '今後このメールは届きません。',
      text: (organization) => `${organization}が職場についてメールでお尋ねすることはもうありません。このページでいつでも取り消せます。`,
    },
    again: 'また送ってほしい',
    resumed: {
      title: 'またこのメールが届くようになりました。',
      text: '次の調査が始まるときにお送りします。',
    },
  },
};
