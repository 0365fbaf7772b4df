// What customers and employees read on survey pages, in English.
import { counted, formatNumber } from '../format.ts';

export const survey = {
  language: 'Language',
  send: 'Send',
  optional: 'Optional',
  /** After the question, for those who cannot see where the ends of the scale are. */
  ends: (low: string, high: string) => `0: ${low}. 10: ${high}.`,
  whyAny: 'What is the main reason for your score?',
  contactYes: 'Yes, you may contact me',
  smallPrint: (organization: string) => `${organization} asks with Coro.`,
  smallPrintAlone: 'Coro carries surveys from people who ask to people who answer.',
  faultTop: 'Your answer has not been sent yet.',
  thanks: {
    title: 'Thank you.',
    promoter: 'We pass this on to the people who served you.',
    passive: 'We read every answer, and yours shows us what is still missing.',
    detractor: 'We are sorry it went like this. The people responsible will read your words.',
    contacted: 'Somebody will be in touch within two working days.',
    change: 'Change my answer',
    changeNote: 'You can still do so for one day.',
  },
  /** For every link that takes no answer, whatever the reason: it must not tell which, and be kind to somebody whose answer has arrived. */
  unusable: {
    title: 'This link takes no answer',
    text: 'If you have answered already: thank you, your answer has arrived and counts.',
    otherwise:
      'Otherwise the link may be too old, or not copied whole. Open it once more from the e-mail. If it still does not work, there is nothing you need to do.',
  },
  refused: 'Go back: what you have typed is still there.',
  engagement: {
    title: 'How is it to work here?',
    lead: (minutes: number) => `About ${counted('en', minutes, { one: 'minute', other: 'minutes' })}. You can leave out anything.`,
    promiseTitle: 'What we promise',
    promise: (k: number): readonly string[] => [
      'Your answers are stored without your name and without your link. Nobody can look up in Coro what you said.',
      `Your team’s results are shown only if at least ${counted('en', k, { one: 'person answers', other: 'people answer' })}.`,
      'Write comments as if they will be read aloud.',
    ],
    team: (team: string, size: number) =>
      `You answer for ${team}. ${counted('en', size, { one: 'person was', other: 'people were' })} asked.`,
    supervisorSees: (name: string, k: number, commentK: number) =>
      `${name} sees the team’s averages, never a single answer, and only from ${counted('en', k, { one: 'answer', other: 'answers' })} on. Comments appear once ${counted('en', commentK, { one: 'person has', other: 'people have' })} written one, in mixed order and without scores.`,
    yourSupervisor: 'Your supervisor',
    limitsTitle: 'What we cannot protect you from',
    limits: [
      'Somebody who looks at your screen, or at a computer or network that your employer watches. Answer on your own phone.',
      'Your way of writing, and facts that only you can know. Leave out names and places.',
      'Colleagues who compare what they answered.',
      'Somebody who runs this server and takes it apart while the survey is open: at the moment you send, it handles your link and your answers together. When the survey closes, the single answers are deleted.',
    ] as readonly string[],
    itemsTitle: 'How far do you agree?',
    itemsHelp: 'Think of the last three months.',
    agree: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'] as readonly string[],
    low: 'Disagree',
    high: 'Agree',
    unknown: 'Don’t know',
    openHelp: 'Write as if it will be read aloud. Leave out names.',
    /** Follows a number that the page counts itself: "7 of 13 answered". */
    answeredOf: (total: number) => `of ${formatNumber('en', total)} answered`,
    once: 'You can send this once. Afterwards it cannot be changed, because nobody can tell which answers are yours.',
    thanksTitle: 'Thank you.',
    thanks: (k: number) =>
      `Your answers are in the box, counted once and without your name. When the survey closes, and if at least ${counted('en', k, { one: 'person', other: 'people' })} of your team answered, your supervisor sees the team’s averages: a good moment to talk about what to change.`,
    close: 'You can close this page.',
  },
};
