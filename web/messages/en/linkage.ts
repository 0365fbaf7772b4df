// Engagement beside NPS, in English.
import type { Interval } from '#domain/stats.ts';
import { counted, formatDay, formatInterval, formatNumber } from '../format.ts';

const r = (value: number): string => formatNumber('en', value, 2);
const fine = (value: number): string => formatNumber('en', value, 4);
const teams = (n: number): string => counted('en', n, { one: 'team', other: 'teams' });
const between = (v: { low: number; high: number }): string => formatInterval('en', 'correlation', [v.low, v.high]).replace(' to ', ' and ');

export const linkage = {
  title: 'Linkage',
  name: (x: string, y: string) => `Linkage · ${x} beside ${y}, one point a team`,
  overall: 'Mean of all four',
  meanOfAll: 'Mean of all',
  imported: (measure: string, period: string) => `${measure} · ${period}`,
  across: 'People say',
  up: 'Customers say',
  wave: 'Engagement survey',
  waveOption: (name: string, day: string) => `${name}, closed ${formatDay('en', day)}`,

  /** The finding in one sentence: never more than the numbers allow. */
  sentence: {
    tooFew: (v: { n: number; needed: number }) =>
      `With ${teams(v.n)} there is no saying how the two go together; it takes ${formatNumber('en', v.needed)}.`,
    noSpread: (v: { side: 'x' | 'y' | 'both' }): string =>
      v.side === 'x'
        ? 'All teams score the same inside, so there is nothing to see beside it.'
        : v.side === 'y'
          ? 'Customers score all teams the same, so there is nothing to see beside it.'
          : 'All teams are the same on both sides, so there is nothing to see.',
    exploratory: (v: { n: number; r: number; smallestTold: number; needed: number }) =>
      `Exploratory: over ${teams(v.n)} the correlation is ${r(v.r)}. With so few, only one beyond ±${r(v.smallestTold)} could be told from zero, and its direction settles from ${formatNumber('en', v.needed)} teams.`,
    togetherRising: (v: { n: number; r: number; low: number; high: number }) =>
      `The two go together: over ${teams(v.n)} the correlation is ${r(v.r)}, and lies between ${between(v)}.`,
    opposite: (v: { n: number; r: number; low: number; high: number }) =>
      `The two go in opposite directions: over ${teams(v.n)} the correlation is ${r(v.r)}, and lies between ${between(v)}.`,
    cannotTell: (v: { n: number; r: number; low: number; high: number; smallestTold: number }) =>
      `We cannot tell yet: over ${teams(v.n)} the correlation is ${r(v.r)} and may lie between ${between(v)}. With this many teams, only one beyond ±${r(v.smallestTold)} could be told from zero.`,
    oneOfMany: (v: { n: number; r: number; low: number; high: number }) =>
      `Alone it would look like a find (correlation ${r(v.r)} over ${teams(v.n)}, between ${between(v)}), but among so many measures one such find is to be expected by chance.`,
  },
  short: {
    tooFew: 'Too few teams to see whether the two go together',
    noSpread: 'Nothing varies, so nothing can go together',
    exploratory: 'An early look: the direction is not settled',
    togetherRising: 'Where people say more, customers score higher',
    opposite: 'Where people say more, customers score lower',
    cannotTell: 'Whether the two go together, we cannot tell yet',
    oneOfMany: 'One find among many is to be expected',
  },
  verdict: {
    tooFew: 'too few teams',
    noSpread: 'nothing varies',
    exploratory: 'an early look',
    togetherRising: 'go together',
    opposite: 'go in opposite directions',
    cannotTell: 'we cannot tell yet',
    oneOfMany: 'one find among many',
  },
  dependsOnOneTeam: (team: string, without: string | null) =>
    without === null
      ? `This rests on ${team} alone: without it nothing varies.`
      : `This depends on one team: without ${team} the correlation would be ${without}, or the ranks say otherwise. Look at that team before you trust the number.`,

  correlation: 'Correlation r',
  rank: 'By ranks (Spearman)',
  rankNote: 'less moved by single teams',
  exactly: (v: { r: number; interval: Interval; rho: number; n: number }) =>
    `To four digits: r = ${fine(v.r)} [${fine(v.interval[0])}, ${fine(v.interval[1])}], rank correlation ${fine(v.rho)}, n = ${formatNumber('en', v.n)}.`,
  teamsLabel: 'Teams',
  detectable: 'Smallest that can be found',
  detectableNote: 'true correlation, found four times in five',
  adjusted: 'p, adjusted',
  adjustedNote: 'for all measures in the table below',

  chartUnit: (x: string, y: string) => `${x} across, ${y} upwards; each point is a team`,
  ofWave: (x: string, wave: string) => `${x}: ${wave}.`,
  ofMonths: (y: string, period: string) => `${y}: answers of ${period}, the quarter that ends with the month in which the survey closed.`,
  ofOtherMonths: (y: string, period: string) => `${y}: answers of ${period}.`,
  pointRule: (n: number) =>
    `A point is a team with customers of its own, shown on both sides: released inside, and ${formatNumber('en', n)} customers or more.`,
  leftWhy: {
    notAsked: (names: string) => `Not asked inside at that time: ${names}.`,
    fewCustomers: (n: number, names: string) => `Fewer than ${formatNumber('en', n)} customers answered: ${names}.`,
  },
  size: { people: 'People', customers: 'Customers' },

  familyTitle: 'All measures side by side',
  familyName:
    'Each beside the same customers’ side. With several looks at once, chance has several tries: p is adjusted for that (Benjamini and Hochberg).',
  measure: 'Measure',
  says: 'What it allows to say',
  noneYet: 'not enough teams',
  p: (value: number) => (value < 0.001 ? 'under .001' : formatNumber('en', value, 3).replace('0.', '.')),

  expectTitle: 'What to expect',
  expect: [
    'Published studies of many companies put the true correlation between how people feel at work and what customers say at about .3 (Harter and others, 2002, 7,939 business units). What is observed in one company usually lies between .15 and .30.',
    'Some studies that follow the same units over years find the opposite order: customers’ satisfaction first, people’s afterwards. A correlation does not say which comes first, or whether something else moves both.',
  ],
  trapsTitle: 'How this number misleads',
  traps: [
    ['A team is not a person.', 'That content teams have content customers does not say that a content person does.'],
    ['Only teams that are much alike.', 'Where all teams score within a few points, a real connection shrinks from sight.'],
    ['Something common to both.', 'A new shop, a new product, a hard winter: one cause can move both sides.'],
    [
      'One person on both sides.',
      'Where the same people speak for the team and hand the survey to customers, the two agree for that reason.',
    ],
    ['Falling back to the middle.', 'The team that did worst last time does better next time, whatever anybody does.'],
  ] as readonly (readonly [string, string])[],

  empty: 'There is nothing to put side by side yet',
  emptyText:
    'It takes one engagement survey that has closed and one quarter of customers’ answers. Earlier results from elsewhere can be imported as well.',
  importHistory: 'Import earlier results',
};
