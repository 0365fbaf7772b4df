// The letters to customers and employees, in Japanese: one person writing to another.
import type { letters as english } from '../en/letters.ts';
import { formatNumber } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `${name}様` : 'こんにちは。'),
  greetingByFirstName: (name) => (name ? `${name}さん` : 'こんにちは。'),
  smallPrint: (organization) => `このメールは${organization}がCoroを使ってお送りしています。`,
  score: (score) => `${score}と答える`,
  stop: '今後の質問を止める、または減らす',
  free: 'このメールは無視してかまいません。',
  promiseLink: 'お約束すること',
  survey: {
    subject: (organization) => `${organization}から一つだけ質問です`,
    preheader: '数字を押すだけ、10秒で終わります。',
    opening: (organization) => `${organization}をご利用いただき、ありがとうございます。一つだけ質問させてください。10秒で終わります。`,
    tap: '当てはまる数字を選んでください：',
    closing: 'いただいた回答はすべて拝読します。送信する前に、数字を変えたり、一言添えたりできます。',
    signature: (team) => `${team} 一同`,
  },
  surveyReminder: {
    subject: (organization) => `${organization}より、ご意見をお待ちしています`,
    preheader: 'よろしければ、数字を一つだけ。',
    opening: (organization) =>
      `先日、${organization}から一つ質問をお送りしました。今からでもお答えいただければ助かります。10秒で終わります。`,
    closing: 'お答えにならない場合は、何もしていただかなくてかまいません。',
  },
  engagement: {
    subject: (organization) => `${organization}で働いてみて、いかがですか`,
    preheader: '2分、お名前なしで。',
    opening: (team, minutes) =>
      `この職場で働いてみて、いかがですか。${team}の皆さんに同じ質問をしています。約${formatNumber('ja', minutes)}分で終わります。`,
    promise: (k) => `回答はお名前なしで保存され、チームの結果が表示されるのは${formatNumber('ja', k)}人以上が答えた場合だけです。`,
    until: (day) => `回答の締め切りは${day}です。`,
    button: '回答する',
    own: 'このリンクはあなた専用です。ほかの人に渡さないでください。',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `${organization}での働き心地、まだお聞きしています`,
    preheader: '2分、お名前なしで。',
    opening: (team, minutes) =>
      `${team}の皆さんに、この職場の働き心地をお尋ねしています。伝えたいことがあれば、まだ間に合います。約${formatNumber('ja', minutes)}分で終わります。`,
    closing: '答えたくない場合は、何もしなくてかまいません。',
  },
};
