// The texts of the two standard questionnaires in Korean.
import type { QuestionnaireTexts } from './en.ts';

export const ko: QuestionnaireTexts = {
  customer: {
    nps: '친구나 동료에게 {organization}을(를) 추천할 가능성은 얼마나 되나요?',
    low: '전혀 없다',
    high: '매우 높다',
    promoter: '고맙습니다. 특히 어떤 점이 좋았나요?',
    passive: '고맙습니다. 10점에 무엇이 부족했나요?',
    detractor: '죄송합니다. 무엇이 잘못되었나요?',
    contact: '답변에 대해 연락드려도 될까요?',
  },
  engagement: {
    enps: '친구에게 {organization}을(를) 일터로 추천할 가능성은 얼마나 되나요?',
    low: '전혀 없다',
    high: '매우 높다',
    autonomy1: '고객을 어떻게 도울지 그 자리에서 내가 정할 수 있다.',
    mastery1: '여섯 달 전보다 내 일을 더 잘한다.',
    purpose1: '내 일이 고객에게 어떤 변화를 주는지 보인다.',
    affiliation1: '힘든 날에는 동료들이 나를 도와준다.',
    autonomy2: '우리의 규칙 때문에 고객을 돕지 못할 때가 많다.',
    mastery2: '처음 하는 일이면 여기 누군가가 가르쳐 준다.',
    purpose2: '우리는 고객에게 한 약속을 지킨다.',
    affiliation2: '나쁜 소식도 상사에게 말할 수 있다.',
    autonomy3: '내 제안으로 우리가 일하는 방식이 바뀐다.',
    mastery3: '고객의 문제를 해결했는지 나중에 알게 된다.',
    purpose3: '내가 고객이라면 우리를 고르겠다.',
    affiliation3: '일할 때 나는 혼자서 버텨야 한다.',
    open: '여기서 가장 먼저 바꾸고 싶은 것은 무엇인가요?',
  },
};
