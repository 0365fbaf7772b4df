// The overview of a leader, in English.
import type { Dimension } from '#domain/surveys.ts';
import {
  counted,
  formatDay,
  formatInterval,
  formatList,
  formatMonth,
  formatNps,
  formatNumber,
  formatPercent,
  formatShortMonth,
} from '../format.ts';

const nps = (value: number): string => formatNps('en', value);
const answers = (n: number): string => counted('en', n, { one: 'answer', other: 'answers' });

export const overview = {
  everything: 'All teams',
  name: (period: string, survey: string) => `Overview · ${period} · ${survey}`,
  period: ({ from, to }: { from: string; to: string }) =>
    from === to ? formatMonth('en', from) : `${formatShortMonth('en', from)} to ${formatShortMonth('en', to)}`,
  survey: 'Survey',
  months: 'Period',
  lastMonths: (n: number) => (n === 1 ? 'This month' : `The last ${formatNumber('en', n)} months`),
  download: 'CSV',
  downloadTable: 'Download as CSV',

  /** The title: where customers stand, and whether that differs from the period before. */
  headline: {
    nobodyYet: () => 'No customer has answered in this time',
    few: (v: { value: number; n: number }) => `NPS ${nps(v.value)} from ${answers(v.n)}: too few to lean on`,
    first: (v: { value: number }) => `NPS stands at ${nps(v.value)}`,
    rose: (v: { value: number; from: number }) => `NPS has risen from ${nps(v.from)} to ${nps(v.value)}, more than chance explains`,
    fell: (v: { value: number; from: number }) => `NPS has fallen from ${nps(v.from)} to ${nps(v.value)}, more than chance explains`,
    steady: (v: { value: number }) => `NPS stands at ${nps(v.value)}, with no change beyond chance`,
  },
  ofTeam: (team: string, headline: string) => `${team}: ${headline}`,
  comparedWith: (now: string, before: string) => `${now}, compared with ${before}.`,

  firstTitle: 'What to know and do first',
  quiet: 'Nothing stands out beyond chance in this time. That is a finding too.',
  early: 'It is too early for anything to stand out. Read each answer for itself.',
  finding: {
    overdue: (v: { overdue: number; open: number }) =>
      `${formatNumber('en', v.overdue)} of ${formatNumber('en', v.open)} ${v.overdue === 1 ? 'is' : 'are'} overdue.`,
    mostOverdue: (v: { name: string; overdue: number }) => `Most of these at ${v.name} (${formatNumber('en', v.overdue)}).`,
    overdueDo: 'See who waits',
    npsFell: (v: { from: number; to: number; n: number }) => `NPS fell from ${nps(v.from)} to ${nps(v.to)} (${answers(v.n)}).`,
    npsRose: (v: { from: number; to: number; n: number }) =>
      `NPS rose from ${nps(v.from)} to ${nps(v.to)} (${answers(v.n)}). Ask what is done differently now.`,
    npsLower: (v: { value: number; others: number; n: number }) =>
      `NPS is ${nps(v.value)} (${answers(v.n)}), against ${nps(v.others)} everywhere else.`,
    npsHigher: (v: { value: number; others: number; n: number }) =>
      `NPS is ${nps(v.value)} (${answers(v.n)}), against ${nps(v.others)} everywhere else. Ask what others could learn here.`,
    readVoices: 'Read what customers write',
    farBelow: (low: readonly { name: string; value: string; middle: string; from: string | null }[]) => {
      const own = low.map((one) => `${one.name} ${one.value}${one.from === null ? '' : ` (down from ${one.from})`}`);
      const middles = low.map((one) => one.middle);
      return `People rate ${formatList('en', own)}, far below ${formatList('en', middles)} in a usual team, as in the survey before.`;
    },
    tired: (v: { enps: number; others: number; n: number }) =>
      `People would recommend working here less than everybody else (eNPS ${nps(v.enps)} against ${nps(v.others)}, ${answers(v.n)}).`,
    lowest: (dimension: string) => `Lowest of the four is ${dimension}.`,
    askPeople: 'Ask them what would help first.',
    fewAnswer: (v: { sent: number; answered: number }) =>
      `${formatPercent('en', v.answered / v.sent)} of those asked have answered: take the figures as voices rather than as a measure.`,
  },
  care: 'What is said of teams is more than chance explains: they are all compared at once.',
  howWeMeasure: 'How we measure',

  rateNote: (answered: number, sent: number) => `${formatNumber('en', answered)} of ${formatNumber('en', sent)} asked`,
  rateNone: 'nobody asked in this time',
  open: 'Open loops',
  overdue: (n: number) => (n === 0 ? 'none overdue' : `${formatNumber('en', n)} overdue`),
  noChange: 'no real change',
  change: (difference: number) => nps(difference),
  changeBetween: (interval: readonly [number, number]) => `between ${formatInterval('en', 'nps', interval).replace(' to ', ' and ')}`,
  notComparable: 'nothing to compare',

  trend: {
    rose: 'Over eighteen months NPS has risen',
    fell: 'Over eighteen months NPS has fallen',
    steady: 'Over eighteen months NPS has not moved beyond chance',
    few: 'There are still too few months to speak of a direction',
  },
  trendUnit: 'NPS by month with its 95% interval',
  trendUnitPooled: 'NPS of the three months up to each month, with its 95% interval',
  trendEmpty: (n: number) => `A month is drawn from ${formatNumber('en', n)} answers on.`,
  trendNote: 'The last month is still running. Few answers make a wide band: look at the band, not at the dot.',
  month: 'Month',
  noAnswers: 'no answers',
  fewInMonth: 'fewer than 5 answers',

  peopleTitle: (v: { highest: Dimension; lowest: Dimension }, names: Readonly<Record<Dimension, string>>) =>
    `People rate ${names[v.highest].toLowerCase()} highest and ${names[v.lowest].toLowerCase()} lowest`,
  peopleAlike: 'People rate all four much alike',
  peopleName: (wave: string, day: string) => `Engagement · ${wave}, closed ${formatDay('en', day)}`,
  peopleUnit: (size: string) => `Mean on a scale from 1 to 5, ${size}`,
  dimension: 'Dimension',
  enpsNote: 'not comparable with customers’ NPS',
  noWave: 'No engagement survey has closed yet',
  noWaveText: 'Once the first one closes, autonomy, mastery, purpose and affiliation appear here, team by team.',
  startWave: 'Start a survey',
  notAsked: 'not asked',
  notAskedText: 'The latest engagement survey did not ask here.',
  hiddenInstead: (name: string) => `What is shown instead: ${name}`,
  wholeOrganization: 'the whole organization',

  teamsTitle: 'Customers and people, team by team',
  teamsName: (n: number) =>
    `${counted('en', n, { one: 'team', other: 'teams' })}, each with all below it. Sorted by name: a ranking would mostly rank chance.`,
  columns: { team: 'Team', change: 'Change', answers: 'Answers', rate: 'Rate', overall: 'Overall', open: 'Open', overdue: 'Overdue' },
  talks: (wave: string, finding: string) => `“${wave}”: ${finding}.`,
  seeTalks: 'See the talks',
  teamPage: 'The team’s page',
  /** A new organization: what to do until the first answers are in. */
  firstSteps: {
    title: 'A few minutes to the first answer',
    asked: 'The first answers are on their way',
    name: 'First steps',
    people: {
      title: 'Bring in your people',
      text: 'A sheet of customers and one of employees, saved as CSV, with a column for their team such as “North > Milan”. The teams come from it.',
      action: 'Import people',
    },
    surveys: {
      title: 'Look at the questions',
      text: 'Two surveys are ready, one for customers and one for employees, in 22 languages. Change a word, or nothing.',
      action: 'See the surveys',
    },
    ask: { title: 'Ask', text: 'Choose a survey, the teams and a day. Coro writes to everybody.', action: 'Start a wave' },
    read: {
      title: 'Read what comes back',
      text: (k: number) =>
        `What customers say appears here at once. What employees say appears when their wave is closed, for teams with ${formatNumber('en', k)} answers or more.`,
      action: 'See who has been asked',
    },
    waitTitle: 'Nothing has been answered yet',
    wait: 'An administrator brings in people and starts the first wave. Results appear here as soon as there are any.',
  },
  noTeams: 'There are no teams yet',
  noTeamsText: 'Import people with the path of their team, and the teams appear here.',
  importPeople: 'Import people',
};
