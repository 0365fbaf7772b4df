// The team tree and one team, in English.
import { counted, formatDay, formatInterval, formatList, formatNps, formatNumber, formatPercent } from '../format.ts';

const others = (n: number): string => (n === 1 ? 'one other' : `${formatNumber('en', n)} others`);
/** '+0.4' on the scale of 1 to 5, '+12' for eNPS. */
const moved = (kind: 'score' | 'nps', difference: number): string =>
  kind === 'nps' ? formatNps('en', difference) : `${difference > 0 ? '+' : '\u2212'}${formatNumber('en', Math.abs(difference), 1)}`;

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
  belowTitle: 'The teams below',

  /** Before results are there. */
  pending: {
    planned: (wave: string, day: string) => `“${wave}” opens on ${formatDay('en', day)}.`,
    open: (wave: string, lastDay: string) => `“${wave}” is open until ${formatDay('en', lastDay)}.`,
    counting: (wave: string) => `“${wave}” is being counted.`,
    band: (people: string) => `By last night ${people} had taken part.`,
    few: 'How many have taken part is not told of so few.',
    nothing: 'Nothing else is shown before it has closed.',
  },
  /** A hidden team's result is told with those of others. */
  together: {
    title: 'What these teams say together',
    team: (names: readonly string[], above: string | null) =>
      names.length === 0
        ? `This team’s result is shown together with those who answered for ${above ?? 'the whole organization'} itself.`
        : `This team’s result is shown together with ${others(names.length)} in ${above ?? 'the organization'}: ${formatList('en', names)}.`,
    withOwn: (above: string | null) => `Those who answered for ${above ?? 'the organization'} itself are in it too.`,
    belowTitle: 'Teams that are told together',
    belowText: 'By themselves they are hidden. Together they are many enough.',
    teams: 'Teams',
    size: 'Answers',
  },
  change: {
    since: (wave: string, day: string) => `Since ${wave}, closed ${formatDay('en', day)}`,
    moved: (name: string, kind: 'score' | 'nps', difference: number) => `${name} ${moved(kind, difference)}`,
    told: (moves: readonly string[]) => `${formatList('en', moves)}: more than chance explains.`,
    none: 'No change that can be told from chance.',
    rest: 'In the others no change can be told from chance.',
    hidden:
      'No change since the survey before can be told: too few answered, only a few people joined or left and the difference would be theirs, or the team was not shown in this way then.',
  },
  /** One-way tables over the whole organization, by what people say about themselves. */
  groups: {
    title: (question: string) => `By “${question}”`,
    name: 'The whole organization, groups of 10 answers or more. They are never crossed with teams or with each other.',
    group: 'Group',
    size: 'Answers',
    others: (names: readonly string[]) => `Not shown by itself, to protect people: ${formatList('en', names)}.`,
    tooFew: 'Fewer than two groups are large enough to be shown.',
    notSafe: 'Beside the results of the teams this table would tell what few people said, so it is not shown.',
  },
  favourable: 'Agree (4 or 5)',
  favourableValue: (share: number, interval: readonly [number, number] | null) =>
    interval === null
      ? formatPercent('en', share)
      : `${formatPercent('en', share)}, between ${formatInterval('en', 'percent', interval).replace(' to ', ' and ')}`,
  spread: 'How many chose 1 to 5',
  counts: (counts: readonly number[]) => counts.map((n, i) => `${i + 1}: ${formatNumber('en', n)}`).join(', '),
  spreadNote: 'How many chose what is told where no fewer than 10 could be worked out from it.',
  /** In small print under a result. */
  foot: (k: number, hash: string) =>
    `Shown from ${formatNumber('en', k)} answers, as promised before the first question. The results were fixed when the survey closed and never change; their seal is ${hash}.`,
  spoiled: (n: number) =>
    `${counted('en', n, { one: 'ballot', other: 'ballots' })} of this survey could not be opened, and so ${n === 1 ? 'was' : 'were'} not counted.`,

  sizeExact: (n: number) => counted('en', n, { one: 'answer', other: 'answers' }),
  sizeBand: (band: string) => `${band.replace('-', ' to ')} answers`,
  sizeUnknown: 'number of answers not given',
  atMost: (value: string) => `${value} or less`,
  atLeast: (value: string) => `${value} or more`,
};
