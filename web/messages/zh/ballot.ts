// What employees read on their page, in Chinese.
import { ballot as english } from '../en/ballot.ts';
import { formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: '在这里工作感觉怎么样？',
  lead: (minutes) => `大约 ${formatNumber('zh', minutes)} 分钟。任何问题都可以不答。`,
  questions: {
    ...english.questions,
    itemsTitle: '你在多大程度上同意？',
    itemsHelp: '请回想最近三个月。',
    agree: ['非常不同意', '不同意', '说不上', '同意', '非常同意'],
    low: '不同意',
    high: '同意',
    unknown: '不知道',
    openHelp: '请当作它会被念出来。不要写人名。',
    answeredOf: (total) => `/ ${formatNumber('zh', total)} 题已回答`,
    once: '只能发送一次。之后无法修改，因为谁也分不清哪些回答是你的。',
    send: '发送',
  },
};
