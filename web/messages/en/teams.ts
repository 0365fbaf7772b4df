// The team tree and one team, in English.
import { counted, formatDay, formatNumber, formatPercent } from '../format.ts';

export const teams = {
  title: (n: number) => `${counted('en', n, { one: 'team', other: 'teams' })}, with their customers and their people`,
  titleOwn: 'Your teams, with their customers and their people',
  name: (period: string) => `Teams · ${period}`,
  lead: 'Each team with everybody below it. Open one to see its months, its people and its loops.',
  none: 'There are no teams yet',
  noneText: 'Import people with the path of their team, and the teams appear here.',
  noneOwn: 'You have no team yet',
  noneOwnText: 'An administrator can give you one.',

  oneName: (period: string) => `One team · ${period}`,
  words: 'Read what customers wrote',
  bandsTitle: (v: { promoters: number; detractors: number }) =>
    `${formatPercent('en', v.promoters)} promoters, ${formatPercent('en', v.detractors)} detractors`,
  bandsUnit: (n: number, period: string) => `Customers by band, ${counted('en', n, { one: 'answer', other: 'answers' })}, ${period}`,
  now: 'This period',
  before: 'The one before',
  period: 'Period',
  closed: 'Closed in time',
  closedNote: (inTime: number, due: number) => `${formatNumber('en', inTime)} of ${formatNumber('en', due)} due in this time`,
  closedNone: 'none was due in this time',

  peopleName: (wave: string, day: string, size: string) => `Engagement · ${wave}, closed ${formatDay('en', day)}, ${size}`,
  peopleTitle: 'What the people of this team say',
  peopleInstead: (name: string) => `What the people of ${name} say`,
  peopleHidden: 'What the people here say stays with them',
  historyTitle: 'How the four have stood from survey to survey',
  historyUnit: 'Mean on a scale from 1 to 5',
  historyNote: 'A survey is left out where only a few people joined or left since: the difference would be theirs.',
  survey: 'Survey',
  itemsTitle: 'Sentence by sentence',
  itemsName:
    'Mean on a scale from 1 (disagree) to 5 (agree). Sentences that speak against their dimension are turned round, so more is always better.',
  pulse: (asked: number, all: number) =>
    `This survey was a pulse: it asked ${formatNumber('en', asked)} of ${formatNumber('en', all)} sentences. A dimension’s mean rests on those that were asked, at least two of each; small differences from one pulse to the next may come from the sentences. The others take their turn in the next.`,
  sentence: 'Sentence',
  mean: 'Mean',
  turned: 'turned round',
  wordsTitle: 'In their own words',
  wordsName: (k: number) => `From ${formatNumber('en', k)} comments on, in the order of the alphabet`,
  moreWords: (shown: number, all: number) =>
    `The first ${formatNumber('en', shown)} of ${formatNumber('en', all)}. The pages of the teams below show theirs.`,
  belowTitle: 'The teams below',

  sizeExact: (n: number) => counted('en', n, { one: 'answer', other: 'answers' }),
  sizeBand: (band: string) => `${band.replace('-', ' to ')} answers`,
  sizeUnknown: 'number of answers not given',
  atMost: (value: string) => `${value} or less`,
  atLeast: (value: string) => `${value} or more`,
};
