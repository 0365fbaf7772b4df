// The letters to members, in English: a customer to call, a link to sign in.

export const memberLetters = {
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
