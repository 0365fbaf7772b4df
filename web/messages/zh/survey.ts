// What customers and employees read on survey pages, in Chinese.
import type { survey as english } from '../en/survey.ts';
import { formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: '语言',
  send: '发送',
  optional: '选填',
  ends: (low, high) => `0 表示“${low}”，10 表示“${high}”。`,
  whyAny: '您打这个分数的主要原因是什么？',
  contactYes: '可以，请联系我',
  smallPrint: (organization) => `${organization}通过 Coro 提问。`,
  smallPrintAlone: 'Coro 把提问者的问卷送到回答者手中。',
  faultTop: '您的回答还没有发送。',
  thanks: {
    title: '谢谢您。',
    promoter: '我们会转告为您服务的同事。',
    passive: '每一份回答我们都会看，您的回答让我们知道还缺什么。',
    detractor: '很抱歉让您有这样的经历。负责的同事会看到您写的话。',
    contacted: '两个工作日内会有人与您联系。',
    change: '修改我的回答',
    changeNote: '一天之内都可以修改。',
  },
  unusable: {
    title: '这个链接不能用来回答',
    text: '如果您已经回答过：谢谢，您的回答已经收到并且有效。',
    otherwise: '否则，可能是链接太旧，或者没有复制完整。请从邮件中再打开一次。如果还是不行，您什么都不用做。',
  },
  refused: '请返回上一页：您填写的内容还在。',
  engagement: {
    title: '在这里工作感觉怎么样？',
    lead: (minutes) => `大约 ${formatNumber('zh', minutes)} 分钟。任何问题都可以不答。`,
    promiseTitle: '我们的承诺',
    promise: (k) => [
      '你的回答在保存时不带你的姓名，也不带你的链接。谁也无法在 Coro 中查到你说了什么。',
      `只有至少 ${formatNumber('zh', k)} 人回答，才会显示你团队的结果。`,
      '写评论时，请当作它会被念出来。',
    ],
    team: (team, size) => `你代表${team}回答。共询问了 ${formatNumber('zh', size)} 人。`,
    supervisorSees: (name, k, commentK) =>
      `${name}只能看到团队的平均值，看不到任何一份单独的回答，而且至少要有 ${formatNumber('zh', k)} 份回答才会显示。至少 ${formatNumber('zh', commentK)} 人写了评论，评论才会显示，顺序打乱，也不带分数。`,
    yourSupervisor: '你的主管',
    limitsTitle: '我们无法保护你的情形',
    limits: [
      '有人看你的屏幕，或者你用的电脑、网络受雇主监控。请用自己的手机回答。',
      '你的写作习惯，以及只有你才知道的事。请不要写人名和地点。',
      '同事之间互相比较自己的回答。',
      '运行这台服务器的人，如果在调查期间把它拆开来看：在你发送的那一刻，服务器会同时处理你的链接和你的回答。调查结束后，单份回答会被删除。',
    ],
    itemsTitle: '你在多大程度上同意？',
    itemsHelp: '请回想最近三个月。',
    agree: ['非常不同意', '不同意', '说不上', '同意', '非常同意'],
    low: '不同意',
    high: '同意',
    unknown: '不知道',
    openHelp: '请当作它会被念出来。不要写人名。',
    answeredOf: (total) => `/ ${formatNumber('zh', total)} 题已回答`,
    once: '只能发送一次。之后无法修改，因为谁也分不清哪些回答是你的。',
    thanksTitle: '谢谢你。',
    thanks: (k) =>
      `你的回答已投入票箱，只计一次，不带姓名。调查结束后，如果你的团队至少有 ${formatNumber('zh', k)} 人回答，你的主管会看到团队的平均值：这是一起谈谈该改变什么的好时机。`,
    close: '可以关闭这个页面了。',
  },
};
