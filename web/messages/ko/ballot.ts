// What employees read on their page, in Korean.
import { ballot as english } from '../en/ballot.ts';
import { formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: '여기서 일하는 것은 어떤가요?',
  lead: (minutes) => `약 ${formatNumber('ko', minutes)}분 걸립니다. 어떤 질문이든 건너뛰셔도 됩니다.`,
  questions: {
    ...english.questions,
    itemsTitle: '얼마나 동의하시나요?',
    itemsHelp: '지난 석 달을 떠올려 주세요.',
    agree: ['전혀 아니다', '아니다', '보통이다', '그렇다', '매우 그렇다'],
    low: '아니다',
    high: '그렇다',
    unknown: '모르겠다',
    openHelp: '누군가 소리 내어 읽는다고 생각하고 적어 주세요. 이름은 적지 마세요.',
    answeredOf: (total) => `/ ${formatNumber('ko', total)}개 답변함`,
    once: '한 번만 보낼 수 있습니다. 어느 답변이 누구의 것인지 아무도 알 수 없으므로 나중에 바꿀 수 없습니다.',
    send: '보내기',
  },
};
