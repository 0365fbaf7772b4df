// What customers read who want to be asked less or no more, and what employees are promised, in English.
import { counted } from '../format.ts';

export const leaving = {
  title: (organization: string) => `Shall ${organization} stop asking you?`,
  lead: 'One tap is enough. The link in the letter stays good, and you can undo it here whenever you like.',
  stop: 'Do not ask me again',
  lessOften: 'Ask me less often',
  /** A sentence of its own beside the button and after it; a year is 365 days. */
  atMost: (days: number) =>
    days === 365 ? 'At most once a year.' : `At most once in ${counted('en', days, { one: 'day', other: 'days' })}.`,
  stopped: {
    title: 'We will not ask you again.',
    text: (organization: string) => `${organization} sends no more questions to this address.`,
  },
  rarer: {
    title: 'We will ask you less often.',
    text: (organization: string) => `You may still get a question from ${organization} now and then.`,
  },
  asked: {
    title: 'We may ask you again.',
    text: (organization: string) => `${organization} may send you a question now and then, never many.`,
  },
  again: 'Ask me again',
  stays: 'The answers you have given remain, and they count.',
  smallPrint: (organization: string) =>
    `This is about the questions that ${organization} asks with Coro, and about nothing else that it sends you.`,
  wrong: {
    title: 'This link leads nowhere',
    text: 'Perhaps it was not copied whole. Open it once more from the letter.',
  },
  promise: {
    title: 'What we promise you',
    lead: (organization: string) => `${organization} may ask you how it is to work there. Whether you answer is up to you.`,
    points: (k: number): readonly string[] => [
      'You may ignore the letter. Coro shows nobody who has answered and who has not.',
      'Your answers are stored without your name and without your link. Nobody can look up in Coro what you said.',
      `Your team’s results are shown only if at least ${counted('en', k, { one: 'person answers', other: 'people answer' })}.`,
    ],
    stopLead: 'You would rather not get these letters at all?',
    stop: 'Send me no more of them',
    stopped: {
      title: 'You will get no more of these letters.',
      text: (organization: string) =>
        `${organization} will not ask you by e-mail how it is to work there. You can undo this here whenever you like.`,
    },
    again: 'Send them to me again',
    resumed: {
      title: 'You will get these letters again.',
      text: 'We will write to you when the next survey begins.',
    },
  },
};
