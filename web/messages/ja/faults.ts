// What a survey page says, in Japanese, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { formatNumber } from '../format.ts';

export const faults: typeof english = {
  required: () => 'こちらにご記入ください。',
  nothingAnswered: () => '少なくとも一つの質問にお答えください。',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? '範囲の中から選んでください。'
      : `${v['min']}から${v['max']}までの数字を選んでください。`,
  tooLong: (v) => (v['max'] === undefined ? '長すぎます。' : `${formatNumber('ja', Number(v['max']))}文字以内でお願いします。`),
  notAChoice: () => '選択肢の中から一つ選んでください。',
  tooMany: () => '試行回数が多すぎます。1分ほど待ってから、もう一度お試しください。',
  malformed: () => '読み取れませんでした。前の画面に戻り、ページを再読み込みして、もう一度お試しください。',
};
