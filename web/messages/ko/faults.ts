// What a survey page says, in Korean, when an answer cannot be taken as it came.
import type { faults as english } from '../en/faults.ts';
import { formatNumber } from '../format.ts';

export const faults: typeof english = {
  required: () => '이 항목을 입력해 주세요.',
  nothingAnswered: () => '질문에 하나 이상 답해 주세요.',
  outOfRange: (v) =>
    v['min'] === undefined || v['max'] === undefined
      ? '범위 안에서 골라 주세요.'
      : `${v['min']}에서 ${v['max']} 사이의 숫자를 골라 주세요.`,
  tooLong: (v) => (v['max'] === undefined ? '너무 깁니다.' : `${formatNumber('ko', Number(v['max']))}자 이내로 적어 주세요.`),
  notAChoice: () => '보기 중에서 하나를 골라 주세요.',
  tooMany: () => '시도가 너무 많습니다. 잠시 후에 다시 해 주세요.',
  malformed: () => '내용을 읽을 수 없습니다. 뒤로 돌아가 페이지를 새로 고친 다음 다시 해 주세요.',
};
