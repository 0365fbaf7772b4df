// What customers read who want to be asked less or no more, and what employees are promised, in Korean.
import type { leaving as english } from '../en/leaving.ts';
import { formatNumber } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `${organization}의 질문을 그만 받으시겠어요?`,
  lead: '한 번만 누르면 됩니다. 메일의 링크는 계속 쓸 수 있고, 언제든지 여기서 되돌릴 수 있습니다.',
  stop: '더 이상 묻지 말아 주세요',
  lessOften: '덜 자주 물어봐 주세요',
  atMost: (days) => (days === 365 ? '많아야 1년에 한 번입니다.' : `많아야 ${formatNumber('ko', days)}일에 한 번입니다.`),
  stopped: {
    title: '더 이상 묻지 않겠습니다.',
    text: (organization) => `${organization}에서 이 주소로 더는 질문을 보내지 않습니다.`,
  },
  rarer: {
    title: '덜 자주 묻겠습니다.',
    text: (organization) => `${organization}에서 가끔 질문이 하나씩 갈 수 있습니다.`,
  },
  asked: {
    title: '다시 여쭤볼 수 있게 되었습니다.',
    text: (organization) => `${organization}에서 가끔 질문을 보낼 수 있습니다. 많이 보내지는 않습니다.`,
  },
  again: '다시 물어봐도 됩니다',
  stays: '이미 하신 답변은 그대로 남아 집계에 들어갑니다.',
  smallPrint: (organization) => `${organization}에서 Coro로 보내는 질문에만 해당하며, 다른 메일과는 관계가 없습니다.`,
  wrong: {
    title: '열 수 없는 링크입니다',
    text: '링크가 끝까지 복사되지 않았을 수 있습니다. 메일에서 다시 한번 열어 주세요.',
  },
  promise: {
    title: '우리의 약속',
    lead: (organization) => `${organization}에서 일하는 것이 어떤지 여쭤볼 수 있습니다. 답할지 말지는 스스로 정하시면 됩니다.`,
    points: (k) => [
      '메일을 무시하셔도 됩니다. 누가 답했고 누가 답하지 않았는지 Coro는 아무에게도 보여 주지 않습니다.',
      '답변은 이름과도 링크와도 분리되어 저장됩니다. 무엇이라고 답하셨는지 Coro에서 찾아볼 수 있는 사람은 없습니다.',
      `팀의 결과는 ${formatNumber('ko', k)}명 이상이 답했을 때만 표시됩니다.`,
    ],
    stopLead: '이런 메일을 아예 받고 싶지 않으신가요?',
    stop: '더 이상 보내지 말아 주세요',
    stopped: {
      title: '이런 메일을 더 이상 받지 않습니다.',
      text: (organization) => `${organization}에서 일하는 것이 어떤지 더는 메일로 묻지 않습니다. 언제든지 여기서 되돌릴 수 있습니다.`,
    },
    again: '다시 보내 주세요',
    resumed: {
      title: '이런 메일을 다시 받게 됩니다.',
      text: '다음 설문이 시작되면 메일을 보내 드립니다.',
    },
  },
};
