// What customers and employees read on survey pages, in Chinese.
import type { survey as english } from '../en/survey.ts';

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
};
