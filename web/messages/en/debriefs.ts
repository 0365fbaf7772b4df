// Talking with the team about its results, in English.
import type { DebriefStand } from '#domain/debriefs.ts';
import { counted, formatDay, formatList, formatNumber } from '../format.ts';

const talks = (n: number): string => counted('en', n, { one: 'talk', other: 'talks' });

export const debriefs = {
  navigation: 'Talks',
  /** The heading of the list. */
  finding: (v: { overdue: number; due: number; done: number }) =>
    v.overdue > 0
      ? `${talks(v.overdue)} overdue, ${formatNumber('en', v.done)} of ${formatNumber('en', v.overdue + v.due + v.done)} held`
      : v.due > 0
        ? `${formatNumber('en', v.done)} of ${talks(v.due + v.done)} held`
        : `All ${talks(v.done)} are held`,
  name: (wave: string, day: string) => `Talks about the results · ${wave} · due ${formatDay('en', day)}`,
  lead: 'Whoever sees a team’s result talks about it with the team and writes down what was agreed. Everybody in the team can read it.',
  noneTitle: 'There is nothing to talk about yet',
  none: 'When an engagement survey closes, the supervisors of the teams that are shown get a talk each, and the leaders one about the whole.',
  wave: 'Survey',
  columns: { team: 'Team', owners: 'Who holds it', due: 'Due', stand: 'State', by: 'Promised for' },
  nobody: 'nobody yet',
  stands: { overdue: 'overdue', due: 'to hold', done: 'written down' } satisfies Record<DebriefStand, string>,
  due: (day: string) => `due ${formatDay('en', day)}`,
  whole: 'The whole organization',

  /** In the queue and on the team's page. */
  taskTitle: (n: number): string => (n === 1 ? 'A talk with your team' : 'Talks with your teams'),
  task: (team: string) => `Talk about the results: ${team}`,
  see: 'Prepare the talk',
  seeAll: 'All talks',
  agreedSee: 'What was agreed',

  title: (team: string) => `Talk with ${team} about what it said`,
  titleWhole: 'Talk about what everybody said',
  titleDone: (team: string) => `${team}: what was agreed`,
  titleDoneWhole: 'What the leaders have agreed',
  oneName: (wave: string, day: string) => `${wave} · due ${formatDay('en', day)}`,
  begin: 'Where to begin',
  howTo:
    'Half an hour is enough. Show the result as it is, ask, listen, and agree on one thing that you can really do. Do not ask who answered what.',
  strongest: (name: string) => `Highest of the four: ${name}.`,
  weakest: (name: string) => `Lowest of the four: ${name}.`,
  tied: { strongest: 'Two or more share the highest value.', weakest: 'Two or more share the lowest value.' },
  alike: 'The four lie so close together that none stands out.',
  untold: 'Which of the four is highest or lowest cannot be told.',
  ofCombination: (others: readonly string[], n: number) =>
    others.length === 0
      ? 'The result is shown together with those who answered for the team above, so that nobody can be recognised.'
      : n > others.length
        ? `The result is shown together with ${formatList('en', [...others, `${formatNumber('en', n - others.length)} more`])}, so that nobody can be recognised.`
        : `The result is shown together with ${formatList('en', others)}, so that nobody can be recognised.`,
  toResult: 'See the result',
  questionsTitle: 'Three questions to begin with',
  questions: {
    autonomy: [
      'Which decisions about your own work do you have to wait for? What would have to be different so that you could take them yourselves?',
      'When did you last do something your own way, and it went well? What made that possible?',
      'Which rule or approval could we do without for a month, to see what happens?',
    ],
    mastery: [
      'What would you like to be better at a year from now, and what stands in the way?',
      'What would have to be different so that good work shows, to others and to yourselves?',
      'From whom here would you like to learn something, and when could that be?',
    ],
    purpose: [
      'When did you last see that our work made a difference to somebody? To whom?',
      'Which part of our work would nobody miss, and what would we do with the time?',
      'What would have to be different so that you could tell a friend in one sentence why this work matters?',
    ],
    affiliation: [
      'When did you last ask somebody here for help? What made it easy, or hard?',
      'What would have to be different so that everybody says in our meetings what they say afterwards?',
      'What could we begin, or end, so that somebody new feels at home in the first week?',
    ],
    any: [
      'What should stay exactly as it is, and why?',
      'If one thing changed by next month, which should it be?',
      'What would have to be different so that you would recommend working here to a friend?',
    ],
  },

  formTitle: 'What was agreed',
  formTitleChange: 'Change what is written',
  formLead:
    'Everybody in the team reads this behind the link in their letter, without signing in. Write nobody’s name beside what they said.',
  formLeadWhole: 'Everybody who was asked reads this behind the link in their letter, without signing in.',
  fields: { heard: 'What we heard', action: 'What we will do', byDay: 'By when', byWhom: 'Who' },
  help: {
    heard: 'In two or three sentences, in the words of the team.',
    action: 'One thing, small enough to be done.',
    byWhom: 'Whoever sees to it that it happens.',
  },
  save: 'Write it down',
  saveChange: 'Save the change',
  written: (who: string, when: string) => `Written by ${who}, ${when}`,
  somebody: 'somebody who is no longer a member',
  nothingYet: 'Nothing has been written down yet',
  fasterTitle: 'Somebody was faster',
  faster:
    'Somebody else has written since you opened this page; what stands there now is on top. Your words are still in the form: look, and send them again if they are still right.',

  letters: {
    signature: 'Coro',
    button: 'Prepare the talk',
    buttonList: 'See the talks',
    results: {
      subject: (team: string) => `The results of ${team} are there`,
      subjectMany: (n: number) => `The results of ${formatNumber('en', n)} of your teams are there`,
      subjectWhole: 'The results of the whole organization are there',
      opening: (wave: string) => `“${wave}” is closed, and the results that may be shown can be seen now.`,
      ask: (day: string) =>
        `Please talk about them with the team by ${formatDay('en', day)}, and write down what you agreed: everybody in the team can read it.`,
      questions: 'Three questions to begin with:',
      questionsMany: 'Each talk has a page with three questions to begin with.',
    },
    soon: {
      subject: (team: string, day: string) => `Talk with ${team} by ${formatDay('en', day)}`,
      subjectMany: (n: number, day: string) => `${talks(n)} to hold by ${formatDay('en', day)}`,
      opening: (wave: string, day: string) =>
        `By ${formatDay('en', day)} the teams should know what follows from “${wave}”. Nothing has been written down yet for:`,
      ask: 'If the talk has taken place, four short answers are enough.',
    },
    overdue: {
      subject: (n: number) => `${talks(n)} about the results overdue`,
      opening: (wave: string, day: string) =>
        `What follows from “${wave}” should have been written down by ${formatDay('en', day)}. The people in these teams read that nothing has been:`,
      ask: 'Ask whoever should hold the talk what is in the way, or hold it yourself.',
      more: (n: number) => `and ${formatNumber('en', n)} more`,
    },
  },
};
