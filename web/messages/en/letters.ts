// The letters to customers and employees, in English: one person writing to another.
import { counted } from '../format.ts';

export const letters = {
  greeting: (name: string) => (name ? `Dear ${name},` : 'Hello,'),
  greetingByFirstName: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  smallPrint: (organization: string) => `${organization} sends this letter with Coro.`,
  /** What the link of a number says aloud. */
  score: (score: number) => `Answer with ${score}`,
  /** The link under a customer's letter. */
  stop: 'Do not ask me again, or less often',
  /** A sentence under an employee's letter, and the link that follows it. */
  free: 'You may ignore this letter.',
  promiseLink: 'What we promise you',
  survey: {
    subject: (organization: string) => `One question from ${organization}`,
    preheader: 'Tap a number; it takes ten seconds.',
    opening: (organization: string) => `Thank you for choosing ${organization}. We have one question for you, and it takes ten seconds.`,
    tap: 'Tap the number that fits:',
    closing: 'We read every answer. You can change the number and add a word before you send it.',
    signature: (team: string) => `The people of ${team}`,
  },
  surveyReminder: {
    subject: (organization: string) => `${organization} would still like to hear from you`,
    preheader: 'One number, if you like.',
    opening: (organization: string) =>
      `A few days ago ${organization} asked you one question. Your answer would still help us, and it takes ten seconds.`,
    closing: 'If you would rather not answer, there is nothing you need to do.',
  },
  engagement: {
    subject: (organization: string) => `How is it to work at ${organization}?`,
    preheader: 'Two minutes, without your name.',
    opening: (team: string, minutes: number) =>
      `How is it to work here? We ask everybody in ${team} the same questions, and it takes about ${counted('en', minutes, { one: 'minute', other: 'minutes' })}.`,
    promise: (k: number) =>
      `Your answers are stored without your name, and your team’s results are shown only if at least ${counted('en', k, { one: 'of you answers', other: 'of you answer' })}.`,
    until: (day: string) => `You can answer until ${day}.`,
    button: 'Answer',
    own: 'This link is yours alone: please do not pass it on.',
    signature: (organization: string) => organization,
  },
  engagementReminder: {
    subject: (organization: string) => `You can still say how it is to work at ${organization}`,
    preheader: 'Two minutes, without your name.',
    opening: (team: string, minutes: number) =>
      `We have asked everybody in ${team} how it is to work here. If you want to have your say, there is still time: it takes about ${counted('en', minutes, { one: 'minute', other: 'minutes' })}.`,
    closing: 'If you would rather not answer, there is nothing you need to do.',
  },
};
