// The texts of the two standard questionnaires in Chinese.
import type { QuestionnaireTexts } from './en.ts';

export const zh: QuestionnaireTexts = {
  customer: {
    nps: '您有多大可能向朋友或同事推荐{organization}？',
    low: '完全不可能',
    high: '极有可能',
    promoter: '谢谢您。我们哪些地方做得特别好？',
    passive: '谢谢您。离 10 分还差什么？',
    detractor: '很抱歉。是哪里出了问题？',
    contact: '我们可以就您的回答与您联系吗？',
  },
  engagement: {
    enps: '你有多大可能向朋友推荐{organization}作为工作的地方？',
    low: '完全不可能',
    high: '极有可能',
    autonomy1: '怎样帮助顾客，我可以当场决定。',
    mastery1: '我现在的工作做得比半年前好。',
    purpose1: '我看得到自己的工作给顾客带来的改变。',
    affiliation1: '辛苦的日子里，同事会帮我一把。',
    autonomy2: '我们的规定常常让我没法帮助顾客。',
    mastery2: '遇到没做过的工作，这里有人教我。',
    purpose2: '我们对顾客说到做到。',
    affiliation2: '坏消息我也可以告诉主管。',
    autonomy3: '我的建议会改变我们的工作方式。',
    mastery3: '我能知道顾客的问题有没有解决。',
    purpose3: '如果我是顾客，我会选择我们。',
    affiliation3: '工作上我只能靠自己撑着。',
    open: '在这里，你最先想改变什么？',
  },
};
