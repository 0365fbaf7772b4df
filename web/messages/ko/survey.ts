// What customers and employees read on survey pages, in Korean.
import type { survey as english } from '../en/survey.ts';
import { formatNumber } from '../format.ts';

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
  engagement: {
    title: '여기서 일하는 것은 어떤가요?',
    lead: (minutes) => `약 ${formatNumber('ko', minutes)}분 걸립니다. 어떤 질문이든 건너뛰셔도 됩니다.`,
    promiseTitle: '우리의 약속',
    promise: (k) => [
      '답변은 이름과도 링크와도 분리되어 저장됩니다. 무엇이라고 답하셨는지 Coro에서 찾아볼 수 있는 사람은 없습니다.',
      `팀의 결과는 ${formatNumber('ko', k)}명 이상이 답했을 때만 표시됩니다.`,
      '의견은 누군가 소리 내어 읽는다고 생각하고 적어 주세요.',
    ],
    team: (team, size) => `${team}의 구성원으로서 답하시게 됩니다. 모두 ${formatNumber('ko', size)}명에게 물었습니다.`,
    supervisorSees: (name, k, commentK) =>
      `${name}에게는 팀의 평균만 보이고 개별 답변은 보이지 않습니다. 평균도 답변이 ${formatNumber('ko', k)}개 이상일 때만 표시됩니다. 의견은 ${formatNumber('ko', commentK)}명 이상이 적었을 때, 순서를 섞고 점수 없이 표시됩니다.`,
    yourSupervisor: '상사',
    limitsTitle: '막아 드릴 수 없는 것',
    limits: [
      '화면을 들여다보는 사람, 회사가 지켜보는 컴퓨터나 네트워크. 본인 휴대전화로 답해 주세요.',
      '글 쓰는 버릇, 본인만 알 수 있는 사실. 이름과 장소는 적지 마세요.',
      '서로의 답을 맞춰 보는 동료.',
      '이 서버를 운영하면서 설문 기간에 서버를 뜯어보는 사람. 보내는 순간 서버는 링크와 답변을 함께 다룹니다. 설문이 끝나면 개별 답변은 삭제됩니다.',
    ],
    itemsTitle: '얼마나 동의하시나요?',
    itemsHelp: '지난 석 달을 떠올려 주세요.',
    agree: ['전혀 아니다', '아니다', '보통이다', '그렇다', '매우 그렇다'],
    low: '아니다',
    high: '그렇다',
    unknown: '모르겠다',
    openHelp: '누군가 소리 내어 읽는다고 생각하고 적어 주세요. 이름은 적지 마세요.',
    answeredOf: (total) => `/ ${formatNumber('ko', total)}개 답변함`,
    once: '한 번만 보낼 수 있습니다. 어느 답변이 누구의 것인지 아무도 알 수 없으므로 나중에 바꿀 수 없습니다.',
    thanksTitle: '고맙습니다.',
    thanks: (k) =>
      `답변은 이름 없이 한 번만 집계되어 상자에 들어갔습니다. 설문이 끝나고 팀에서 ${formatNumber('ko', k)}명 이상이 답했다면 상사가 팀의 평균을 보게 됩니다. 무엇을 바꿀지 이야기하기 좋은 때입니다.`,
    close: '이 페이지를 닫으셔도 됩니다.',
  },
};
