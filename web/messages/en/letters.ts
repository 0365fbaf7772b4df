// The letters Coro sends, in English: one person writing to another.
import { formatNumber } from '../format.ts';

export const letters = {
  greeting: (name: string) => (name ? `Dear ${name},` : 'Hello,'),
  greetingByFirstName: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  smallPrint: (organization: string) => `${organization} sends this letter with Coro.`,
  stop: 'Please do not ask me again',
  survey: {
    subject: (organization: string) => `One question from ${organization}`,
    preheader: 'Tap a number; it takes ten seconds.',
    opening: (organization: string) => `Thank you for choosing ${organization}. We have one question for you, and it takes ten seconds.`,
    tap: 'Tap the number that fits:',
    scoreLabel: (score: number) => `Answer with ${score}`,
    closing: 'We read every answer. You can change the number and add a word before you send it.',
    signature: (team: string) => `The people of ${team}`,
  },
  engagement: {
    subject: (organization: string) => `How is it to work at ${organization}?`,
    preheader: 'Two minutes, without your name.',
    opening: (team: string, minutes: number) =>
      `How is it to work here? We ask everybody in ${team} the same questions, and it takes about ${minutes} minutes.`,
    promise: (k: number) =>
      `Your answers are stored without your name, and your team’s results are shown only if ${formatNumber('en', k)} or more of you answer.`,
    until: (day: string) => `You can answer until ${day}.`,
    button: 'Answer',
    own: 'This link is yours alone: please do not pass it on.',
    signature: (organization: string) => organization,
  },
  caseOpened: {
    subject: (customer: string, score: number) => `${customer} answered with ${score}: please call`,
    preheader: (due: string) => `Due by ${due}`,
    opening: (customer: string, score: number, team: string) => `${customer} of ${team} has answered with ${score}.`,
    words: 'In their own words:',
    noWords: 'There is no comment.',
    mayContact: 'They said we may contact them.',
    due: (due: string) => `Please get in touch by ${due}, listen first, and note in two lines what you agreed.`,
    button: 'Open the case',
    signature: 'Coro',
  },
  signIn: {
    subject: 'Your link to sign in to Coro',
    preheader: (minutes: number) => `Good for ${minutes} minutes, once.`,
    opening: (organization: string, minutes: number) => `Here is your link to ${organization}. It works once, within ${minutes} minutes.`,
    button: 'Sign in',
    invitedSubject: (organization: string) => `You are invited to ${organization} on Coro`,
    invited: (by: string, organization: string) =>
      `${by} has made you a member of ${organization} on Coro, where you see what customers and colleagues say and what to do about it.`,
    later: (minutes: number, address: string) =>
      `The link works once, within ${minutes} minutes. Later, ask for another one here: ${address}`,
    notYou: 'If you did not ask for it, leave it: nobody can sign in without this letter.',
    signature: 'Coro',
  },
};
