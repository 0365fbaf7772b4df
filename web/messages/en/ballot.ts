// What employees read on their page, from the promise to the receipt, in English.
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot = {
  title: 'How is it to work here?',
  lead: (minutes: number) => `About ${counted('en', minutes, { one: 'minute', other: 'minutes' })}. You can leave out anything.`,

  promise: {
    title: 'What we promise',
    nobody: 'Nobody, including the people who run this server, can connect your answers to you from its records.',
    shown: (k: number) => `Your team’s results are shown only if ${formatNumber('en', k)} or more answer.`,
    aloud: 'Write comments as if they will be read aloud.',
  },
  team: (team: string, size: number) =>
    `You answer for ${team}. ${counted('en', size, { one: 'person is', other: 'people are' })} asked there.`,
  /** Follows `team`, for somebody whose own team is too small to be asked by itself. */
  folded: (own: string, team: string) =>
    `Your own team, ${own}, is too small to be shown by itself, so its answers count as part of ${team}, and nowhere else.`,
  /** For somebody who leads a team. */
  leads: (own: string, team: string) =>
    `You look after ${own}. So that you never look into a number that holds your own answers, they count as part of ${team}.`,
  /** Follows `team`, where results can only be shown together with others. */
  tooFew: (k: number) => `That is fewer than ${formatNumber('en', k)}, so nothing of it is shown by itself.`,
  yourSupervisor: 'your supervisor',

  limits: {
    title: 'What we cannot protect you from',
    points: [
      'A computer, a phone or a network that your employer watches. Answer on your own phone, over your own connection.',
      'Your way of writing, and facts that only you can know. The page points at some of them before you send.',
      'Colleagues who tell each other what they answered, or invented people on the list of those asked. Everybody who works with Coro here can read who changed that list, and when.',
      'Somebody who changes the program on this server. That cannot be prevented, only noticed: the program is public, and so is the list below.',
      'Somebody who reads your e-mail could use your link before you. Then this page says “already used”. Nobody can read your answers that way.',
      'A lost device: if you begin here and lose it before you send, your vote is lost. There is no second one, because nobody can know which was the first.',
    ] as readonly string[],
    during:
      'While the survey is open, somebody with a copy of the database sees who has begun, and answers that are sealed. When it closes, the keys are destroyed: after that nobody can find out who said what, with any copy.',
    list: 'The public list of teams and keys of this survey',
    fingerprint: 'Everybody gets the same list. Compare its fingerprint with a colleague:',
  },

  example: {
    title: (name: string) => `What ${name} will see`,
    lead: (day: string) =>
      `While the survey is open, until ${formatDay('en', day)}: only roughly how many have taken part. After that, this page. Never a single answer, and never who has answered. Those who lead the whole organization see the same.`,
    open: 'The page, with made-up numbers',
    madeUp: 'Made-up numbers',
    madeUpNote: 'They show what the page looks like. Nobody has answered this.',
    exact: (n: number) => counted('en', n, { one: 'answer', other: 'answers' }),
    band: (low: number, high: number) => `${formatNumber('en', low)} to ${formatNumber('en', high)} answers`,
    atMost: (value: string) => `${value} or less`,
    atLeast: (value: string) => `${value} or more`,
    dimensions: { autonomy: 'Autonomy', mastery: 'Mastery', purpose: 'Purpose', affiliation: 'Affiliation' },
    /** The eNPS, -100 to +100. */
    enps: 'Would recommend us (−100 to +100)',
    scale: 'Average on a scale from 1 (disagree) to 5 (agree)',
    sentences: 'And the same for every sentence.',
    rounded: (n: number) =>
      `With fewer than ${formatNumber('en', n)} answers the numbers are rounded, very high and very low ones are cut off, and how many answered is told only roughly.`,
    split: 'How many said what',
    splitNote: (n: number) => `Only from ${formatNumber('en', n)} answers on.`,
    hiddenTitle: (k: number) => `If fewer than ${formatNumber('en', k)} answer`,
    hidden: 'Hidden to protect people',
    hiddenText: 'Nothing is shown of your team by itself. At most it is told together with others, as one.',
    words: 'In their own words',
    wordsNote: (n: number) =>
      `Comments are shown once ${counted('en', n, { one: 'person has', other: 'people have' })} written one: in mixed order, without scores, names or dates.`,
    comment: 'I would like to decide more of this myself.',
  },
  whatFollows: (day: string) =>
    `After ${formatDay('en', day)} the results come out, and your supervisor has ten working days to talk about them with the team. What they agree on stands here, behind the same link.`,

  begin: 'Begin',
  beginNote: 'From here on answer in this browser: your link works once, and what you choose stays on this device until you send it.',
  preparing: 'One moment, your ballot paper is being prepared …',
  goOn: 'Go on answering',
  goOnNote: 'You began in this browser. What you chose is still here, and only here.',
  notMe: 'This is not me',
  notMeNote: 'On a device that several people use: takes away what was typed here. Everybody goes on with the link in their own letter.',

  questions: {
    itemsTitle: 'How far do you agree?',
    itemsHelp: 'Think of the last three months.',
    agree: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'] as readonly string[],
    low: 'Disagree',
    high: 'Agree',
    unknown: 'Don’t know',
    openHelp: 'Write as if it will be read aloud. Leave out names.',
    aboutTitle: 'About you',
    aboutHelp: (n: number) =>
      `You can leave this out. It is only shown for the whole organization, never for your team, and only for groups with ${counted('en', n, { one: 'answer', other: 'answers' })} or more.`,
    nothingChosen: 'I would rather not say',
    /** Follows a number that the page counts itself: "7 of 13 answered". */
    answeredOf: (total: number) => `of ${formatNumber('en', total)} answered`,
    /** `{share}` is put in by the page, such as "84%". */
    space: '{share} of the space is used.',
    tooLong: 'This is too long to be sent. Please shorten it a little.',
    nothing: 'Nothing is answered yet. Choose or write something first.',
    once: 'You can send this once. Afterwards it cannot be changed, because nobody can tell which answers are yours.',
    send: 'Send',
  },

  sending: {
    title: 'Your answers are on their way',
    text: 'This takes a moment. They are sealed already and lie on this device until they have arrived.',
    waiting: 'There is no connection right now. Leave this page open, or come back later in this browser: it goes on by itself.',
    again: 'Try again now',
  },
  thanks: {
    title: 'Thank you.',
    text: 'Your answers are in the box, without your name, and will be counted once. Nothing of them is left on this device.',
    next: (day: string, k: number) =>
      `The box is opened after ${formatDay('en', day)}. If ${counted('en', k, { one: 'person', other: 'people' })} or more of your team have answered, your supervisor sees the team’s averages and talks about them with you. Come back with the same link to read what you agreed on.`,
    close: 'You can close this page.',
    otherPerson: 'Was that not you?',
  },
  receipt: {
    title: 'Your receipt',
    text: 'Keep it if you want to check, once the survey has closed, that your answers were counted. It does not tell what you answered.',
    copy: 'Copy',
    copied: 'Copied',
  },

  used: {
    title: 'This link has already been used',
    text: 'Somebody has begun to answer with it in another browser, and a link works once.',
    you: 'Was that you, on another device or in another browser? Go on there: what you chose is kept there.',
    other:
      'If it was not you, tell somebody in charge of this survey, or whoever looks after your e-mail. What you would have answered has not been sent, and you need not answer anything.',
    why: 'There is no second paper, and nobody can make one for you: nobody can tell which answers came with the first, so it cannot be taken back.',
  },
  late: {
    title: 'The survey has closed',
    text: 'Your answers arrived after the box was opened, and could not be counted any more. We are sorry. They have been taken off this device.',
  },
  counting: {
    title: 'The survey has ended',
    text: 'The ballots are being counted. Come back with the same link in a while: then you can see whether yours was counted, and later what was agreed.',
  },
  afterwards: {
    title: 'This survey has closed',
    lead: (survey: string, team: string) => `“${survey}”, ${team}.`,
    thanks: 'Thank you to everybody who answered.',
    checkTitle: 'Was your ballot counted?',
    checkText: 'Type the receipt that you kept. It is compared on this device, and is not sent.',
    checkLabel: 'Your receipt',
    check: 'Check',
    counting: 'This can be seen once the survey has closed and its ballots are counted.',
    yes: 'Your ballot was counted.',
    no: 'This receipt is not among those that were counted. Look whether it is typed as it was written down.',
    malformed: 'A receipt has 24 letters and digits.',
    unknown: 'That could not be found out just now. Please try again later.',
  },

  /** What the talks about the results led to, for the person's own team first; the words in it stay as they were written. */
  agreed: {
    title: 'What was agreed',
    whole: 'The whole organization',
    heard: 'What we heard',
    action: 'What we will do',
    byDay: 'By when',
    byWhom: 'Who',
    due: (day: string) => `Nothing has been written down yet. It is due on ${formatDay('en', day)}.`,
    missed: (day: string) => `Nothing has been written down yet. It was due on ${formatDay('en', day)}.`,
    missedWhole: (day: string) => `The leaders have written nothing down yet. It was due on ${formatDay('en', day)}.`,
    none: 'Too few people answered for anything to be shown, so there was nothing to talk about.',
  },

  noScript: {
    title: 'This page needs a script',
    text: 'So that nobody can connect your answers to you, your own browser seals them before they leave your device. That takes a script, and here scripts are switched off.',
    todo: 'Allow scripts for this address, or open your link in another browser. If you would rather not, there is nothing you need to do.',
  },
  cannot: {
    title: 'This browser cannot seal your answers',
    text: 'It is too old, or this address does not begin with https. Without a seal we do not take answers, because we could not keep our promise.',
    todo: 'Open the link in another browser or on another phone.',
  },
  noStorage: {
    title: 'This browser keeps nothing',
    text: 'Your ballot paper has to lie on this device for a few minutes, and this browser does not let it. A private window is often the reason.',
    todo: 'Open the link in an ordinary window, or in another browser.',
  },
  noLink: {
    title: 'Open the link in your letter',
    text: 'This page is reached by the link in the e-mail that you got. Nothing that was begun is waiting in this browser.',
    sent: 'Answers were sent from this browser',
    sentText: 'This is all that is left of them. To read what your team has agreed on, open the link in your letter again.',
    several: 'Several people have begun in this browser. Each goes on with the link in their own letter.',
  },
  noConnection: {
    title: 'This page could not be reached',
    text: 'There is no connection, or the server does not answer. Nothing is lost, and your link has not been used.',
    again: 'Try again',
  },
  /** The keys the page was given are not those of the public list. */
  marked: {
    title: 'Please do not answer',
    text: 'What this page was given is not what the public list says. With it your answers could be told from those of others, so the page has stopped. Nothing was sent.',
    todo: 'Tell your colleagues, and somebody in charge of this survey.',
  },
  loading: 'One moment …',

  /** The public page of what everybody in a survey was given alike. */
  manifest: {
    title: 'The list that everybody here was given',
    lead: (survey: string) =>
      `Everybody who is asked in “${survey}” was given this list: how many people can answer in each team, from how many answers results are shown, and the keys that protect the answers. It was written when the survey opened, and nothing in it changes.`,
    compareTitle: 'Compare it with a colleague',
    compare:
      'Read these letters and digits to each other: the page behind your own link shows them too. If they are the same, you were given the same list, and nothing in it can tell your answers from those of others.',
    fingerprint: 'Fingerprint of the list',
    differs: 'If they are not the same, do not answer, and tell your colleagues.',
    saysTitle: 'What it says',
    open: (day: string) => `Open until ${day}`,
    closed: 'Closed',
    people: (n: number) => `${counted('en', n, { one: 'person', other: 'people' })} can answer`,
    shown: (k: number) => `Results are shown from ${formatNumber('en', k)} answers on`,
    comments: (n: number) => `Comments are shown from ${formatNumber('en', n)} on`,
    teamsTitle: (n: number) => counted('en', n, { one: 'team', other: 'teams' }),
    teamsNote: 'A team with too few people is not in the list: they answer in the team above it, and are counted there.',
    team: 'Team',
    size: 'People',
    whole: 'The whole list with all keys, to be checked by a program',
  },

  /** What a comment could tell, and the talk about it: lists and plain sentences, for the script reads them. */
  telling,
  talk,
};
