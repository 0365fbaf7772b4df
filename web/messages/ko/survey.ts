// What customers and employees read on survey pages, in Korean.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: '언어',
  send: '보내기',
  optional: '선택',
  ends: (low, high) => `0은 “${low}”, 10은 “${high}”입니다.`,
  whyAny: '그 점수를 주신 가장 큰 이유는 무엇인가요?',
  contactYes: '네, 연락하셔도 됩니다',
  smallPrint: (organization) => `${organization}에서 Coro로 여쭙습니다.`,
  smallPrintAlone: 'Coro는 묻는 사람의 설문을 답하는 사람에게 전합니다.',
  faultTop: '답변이 아직 전송되지 않았습니다.',
  thanks: {
    title: '고맙습니다.',
    promoter: '도와드린 직원들에게 전하겠습니다.',
    passive: '답변은 빠짐없이 읽습니다. 무엇이 부족한지 알려 주셔서 고맙습니다.',
    detractor: '불편을 드려 죄송합니다. 책임자가 남기신 말씀을 읽겠습니다.',
    contacted: '영업일 기준 이틀 안에 연락드리겠습니다.',
    change: '답변 바꾸기',
    changeNote: '하루 동안은 바꾸실 수 있습니다.',
  },
  unusable: {
    title: '이 링크로는 답할 수 없습니다',
    text: '이미 답하셨다면 고맙습니다. 답변은 잘 도착했고 집계에 들어갑니다.',
    otherwise:
      '그렇지 않다면 링크가 너무 오래되었거나 끝까지 복사되지 않았을 수 있습니다. 메일에서 다시 한번 열어 주세요. 그래도 열리지 않으면 아무것도 하지 않으셔도 됩니다.',
  },
  refused: '뒤로 돌아가 주세요. 입력하신 내용은 그대로 있습니다.',
};
