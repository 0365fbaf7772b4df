// What customers read who want to be asked less or no more, and what employees are promised, in Chinese.
import type { leaving as english } from '../en/leaving.ts';
import { formatNumber } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `不再接收${organization}的提问？`,
  lead: '点一下就好。邮件中的链接一直有效，您随时可以在这里改回来。',
  stop: '请不要再问我',
  lessOften: '请少问我几次',
  atMost: (days) => (days === 365 ? '每年最多一次。' : `每 ${formatNumber('zh', days)} 天最多一次。`),
  stopped: {
    title: '我们不会再问您。',
    text: (organization) => `${organization}不会再向这个地址发送问题。`,
  },
  rarer: {
    title: '我们会少问您几次。',
    text: (organization) => `您偶尔还会收到${organization}的一个问题。`,
  },
  asked: {
    title: '我们可以再问您了。',
    text: (organization) => `${organization}偶尔会给您发一个问题，不会很多。`,
  },
  again: '可以再问我',
  stays: '您已经给出的回答会保留，并且仍然有效。',
  smallPrint: (organization) => `这里只涉及${organization}通过 Coro 发送的问题，与它发送的其他内容无关。`,
  wrong: {
    title: '这个链接打不开',
    text: '也许链接没有复制完整。请从邮件中再打开一次。',
  },
  promise: {
    title: '我们的承诺',
    lead: (organization) => `${organization}可以问您在这里工作的感受，是否回答由您决定。`,
    points: (k) => [
      '您可以不理会这封邮件。Coro 不会向任何人显示谁回答了、谁没有回答。',
      '您的回答在保存时不带您的姓名，也不带您的链接。谁也无法在 Coro 中查到您说了什么。',
      `只有至少 ${formatNumber('zh', k)} 人回答，才会显示您团队的结果。`,
    ],
    stopLead: '完全不想收到这些邮件？',
    stop: '不要再发给我',
    stopped: {
      title: '您不会再收到这些邮件。',
      text: (organization) => `${organization}不会再用邮件问您在这里工作的感受。您随时可以在这里改回来。`,
    },
    again: '请再发给我',
    resumed: {
      title: '您会重新收到这些邮件。',
      text: '下一次调查开始时，我们会写信给您。',
    },
  },
};
