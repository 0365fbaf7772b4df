// The letters to customers and employees, in Chinese: one person writing to another.
import type { letters as english } from '../en/letters.ts';
import { formatNumber } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `${name}，您好：` : '您好：'),
  greetingByFirstName: (name) => (name ? `${name}，你好：` : '你好：'),
  smallPrint: (organization) => `这封邮件由${organization}通过 Coro 发送。`,
  score: (score) => `回答 ${score}`,
  stop: '不再问我，或少问几次',
  free: '你可以不理会这封邮件。',
  promiseLink: '我们的承诺',
  survey: {
    subject: (organization) => `${organization}想问您一个问题`,
    preheader: '点一个数字，只要十秒钟。',
    opening: (organization) => `感谢您选择${organization}。我们只想问您一个问题，十秒钟就能答完。`,
    tap: '请点选合适的数字：',
    closing: '每一份回答我们都会看。发送之前，您可以改动数字，也可以写上一句话。',
    signature: (team) => `${team}的全体同事`,
  },
  surveyReminder: {
    subject: (organization) => `${organization}还想听听您的看法`,
    preheader: '愿意的话，只要一个数字。',
    opening: (organization) => `几天前，${organization}问过您一个问题。您的回答现在对我们仍有帮助，只要十秒钟。`,
    closing: '如果您不想回答，什么都不用做。',
  },
  engagement: {
    subject: (organization) => `在${organization}工作感觉怎么样？`,
    preheader: '两分钟，不留姓名。',
    opening: (team, minutes) => `在这里工作感觉怎么样？我们向${team}的每个人问同样的问题，大约需要 ${formatNumber('zh', minutes)} 分钟。`,
    promise: (k) => `你的回答在保存时不带姓名；只有至少 ${formatNumber('zh', k)} 人回答，才会显示团队的结果。`,
    until: (day) => `截止日期是 ${day}。`,
    button: '开始回答',
    own: '这个链接只属于你，请不要转发。',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `在${organization}工作感觉怎么样？现在还能回答`,
    preheader: '两分钟，不留姓名。',
    opening: (team, minutes) =>
      `我们问了${team}的每个人在这里工作的感受。如果你也想说说，现在还来得及：大约 ${formatNumber('zh', minutes)} 分钟。`,
    closing: '如果你不想回答，什么都不用做。',
  },
};
