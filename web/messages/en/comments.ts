// Employees' comments and the talks about them, as members read them, in English.
import { counted, formatDay, formatNumber } from '../format.ts';
import type { TalkState } from '#domain/comments.ts';

export const comments = {
  navigation: 'In their own words',
  title: (n: number, team: string) =>
    n === 0 ? `No comment of ${team} can be shown` : `${counted('en', n, { one: 'comment', other: 'comments' })} from ${team}`,
  whole: 'the whole organization',
  name: (wave: string, day: string) => `Comments of employees · ${wave}, closed ${formatDay('en', day)}`,
  lead: (k: number) =>
    `Comments are shown once ${formatNumber('en', k)} people have written one. Their order is drawn by lot and stays. Nobody knows who wrote which, and nothing here tells.`,
  wave: 'Survey',
  none: 'No comments are published yet',
  noneText: 'When a survey of employees closes, what enough people wrote stands here.',
  noneAsked: 'This survey asked nothing that is answered in words.',
  noneHere: 'Nobody’s comment stands here',
  hidden: 'Too few people of this team wrote something for their comments to be shown by themselves.',
  shownWith: (name: string) => `Whatever they wrote is among the comments of ${name}, and is read by those who look after it.`,
  shownNowhere: 'Too few people wrote something anywhere.',
  count: (n: number) => counted('en', n, { one: 'comment', other: 'comments' }),
  more: 'Further comments',
  start: 'From the start',
  all: (n: number) => `Read all ${formatNumber('en', n)}`,
  read: 'Read the comments',
  talks: {
    none: 'No answer possible',
    open: 'May be answered',
    answered: 'Answered',
    waiting: 'The writer wrote back',
  } satisfies Record<TalkState, string>,
  talksTitle: (n: number, waiting: number) =>
    `${counted('en', n, { one: 'talk', other: 'talks' })} with writers of comments${waiting === 0 ? '' : `, ${formatNumber('en', waiting)} with an answer from them`}`,
  answerLink: 'Answer',
  openLink: 'Open',
  threadLink: 'Read the talk',

  oneTitle: {
    none: 'A comment',
    open: 'A comment that may be answered',
    answered: 'A comment that was answered',
    waiting: 'The writer of this comment wrote back',
  } satisfies Record<TalkState, string>,
  oneName: (wave: string) => `Comment of an employee · ${wave}`,
  thread: 'What was said since',
  writer: 'Who wrote the comment',
  member: (name: string, day: string) => `${name}, ${formatDay('en', day)}`,
  answer: 'Your answer',
  answerHelp:
    'Thank them, ask one question, say what happens next. Do not ask who they are. Your name stands below your answer; whoever reads this comment here reads the answer too.',
  answerSend: 'Send the answer',
  sealed:
    'The copy for the writer is sealed: only their six words open it. Another copy stays readable here, and so does what they write back; it is not sealed against those who run this server.',
  delayed:
    'What the writer sends arrives on one of the three mornings after, drawn by lot and without a date, so that it does not tell who was at work.',
  noMailbox: 'Whoever wrote this did not ask for an answer, so there is no way to reach them.',
  full: 'This talk is as long as it can be here.',

  flagTitle: 'If it harms somebody',
  unflagTitle: 'It may be put back',
  flag: 'Put this comment aside',
  flagHelp:
    'A comment that names a person, insults or threatens can be put aside. Supervisors do not see it any more; leaders still do, and can put it back. The log says that a comment was put aside, and not which.',
  unflag: 'Show it again',
  flagged: (by: string, day: string) => `${by} put this comment aside on ${formatDay('en', day)}. Only leaders and administrators see it.`,
  flaggedLink: 'Comments put aside',
  flaggedTitle: (n: number): string => (n === 0 ? 'No comment is put aside' : 'Comments that are put aside'),
  flaggedName: 'Comments of employees · put aside',
  flaggedLead: 'They are shown to no supervisor and are in no file. Which team they come from is not said here.',
  flaggedEmpty: 'What harms somebody can be put aside on the comment’s own page.',

  letter: {
    subject: 'Somebody has written back',
    preheader: 'About a comment in a survey of employees',
    opening: (wave: string) => `Whoever wrote one of the comments in “${wave}” has answered what was written to them.`,
    note: 'What they say is on the page, and not in this letter. Please do not try to find out who it is.',
    button: 'Read the talk',
    signature: 'Coro',
  },
};
