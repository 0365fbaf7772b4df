// The letters to customers and employees, in Korean: one person writing to another.
import type { letters as english } from '../en/letters.ts';
import { formatNumber } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `${name} 님께` : '안녕하세요.'),
  greetingByFirstName: (name) => (name ? `${name} 님, 안녕하세요.` : '안녕하세요.'),
  smallPrint: (organization) => `${organization}에서 Coro로 보낸 메일입니다.`,
  score: (score) => `${score}점으로 답하기`,
  stop: '더 이상 묻지 않거나 덜 자주 묻게 하기',
  free: '이 메일은 무시하셔도 됩니다.',
  promiseLink: '우리의 약속',
  survey: {
    subject: (organization) => `${organization}에서 한 가지만 여쭙니다`,
    preheader: '숫자 하나만 누르면 됩니다. 10초면 충분합니다.',
    opening: (organization) => `${organization}을(를) 찾아 주셔서 고맙습니다. 한 가지만 여쭙겠습니다. 10초면 충분합니다.`,
    tap: '알맞은 숫자를 눌러 주세요:',
    closing: '답변은 빠짐없이 읽습니다. 보내기 전에 숫자를 바꾸거나 한마디 덧붙이실 수 있습니다.',
    signature: (team) => `${team} 드림`,
  },
  surveyReminder: {
    subject: (organization) => `${organization}에서 의견을 기다립니다`,
    preheader: '괜찮으시다면 숫자 하나만요.',
    opening: (organization) => `며칠 전 ${organization}에서 한 가지를 여쭈었습니다. 지금 답해 주셔도 도움이 됩니다. 10초면 충분합니다.`,
    closing: '답하고 싶지 않으시면 아무것도 하지 않으셔도 됩니다.',
  },
  engagement: {
    subject: (organization) => `${organization}에서 일하는 것은 어떤가요?`,
    preheader: '2분, 이름 없이.',
    opening: (team, minutes) =>
      `여기서 일하는 것은 어떤가요? ${team}의 모든 분께 같은 질문을 드립니다. ${formatNumber('ko', minutes)}분쯤 걸립니다.`,
    promise: (k) => `답변은 이름 없이 저장되고, 팀의 결과는 ${formatNumber('ko', k)}명 이상이 답했을 때만 표시됩니다.`,
    until: (day) => `${day}까지 답하실 수 있습니다.`,
    button: '답하기',
    own: '이 링크는 본인만 쓸 수 있으니 다른 사람에게 전달하지 말아 주세요.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `${organization}에서 일하는 것이 어떤지 아직 답하실 수 있습니다`,
    preheader: '2분, 이름 없이.',
    opening: (team, minutes) =>
      `${team}의 모든 분께 여기서 일하는 것이 어떤지 여쭈었습니다. 하고 싶은 말씀이 있다면 아직 늦지 않았습니다. ${formatNumber('ko', minutes)}분쯤 걸립니다.`,
    closing: '답하고 싶지 않으시면 아무것도 하지 않으셔도 됩니다.',
  },
};
