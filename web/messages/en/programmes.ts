// Programmes: what asks by itself, again and again, in English.
import type { EventSource, ProgrammeKind, ProgrammeState } from '#domain/programmes.ts';
import type { InvitationState } from '#domain/waves.ts';
import { counted, formatDay, formatNumber } from '../format.ts';

const n = (value: number): string => formatNumber('en', value);
const customers = (value: number): string => counted('en', value, { one: 'customer', other: 'customers' });
const days = (value: number): string => counted('en', value, { one: 'day', other: 'days' });
const workingDays = (value: number): string => counted('en', value, { one: 'working day', other: 'working days' });
const months = (value: number): string => (value === 1 ? 'every month' : value === 12 ? 'once a year' : `every ${n(value)} months`);

export const programmes = {
  title: 'Programmes',
  lead: 'They ask by themselves: after a visit, little by little through the year, or by a calendar.',
  found: (running: number) =>
    running === 0
      ? 'Nothing asks by itself yet'
      : counted('en', running, { one: 'programme asks by itself', other: 'programmes ask by themselves' }),
  none: 'No programme yet',
  empty: 'A programme is set up once and then asks the right people at the right time.',
  create: 'New programme',
  toWaves: 'Waves',
  columns: {
    name: 'Programme',
    kind: 'Asks',
    state: 'State',
    next: 'Next day',
    asked: 'Asked',
    waiting: 'Waiting',
    answered: 'Answered',
  },
  kinds: {
    events: 'after a visit',
    drip: 'through the year',
    calendar: 'by a calendar',
  } satisfies Record<ProgrammeKind, string>,
  states: { running: 'running', paused: 'paused', ended: 'ended' } satisfies Record<ProgrammeState, string>,
  whenever: 'when somebody is served',
  byWave: 'wave by wave',

  chooseTitle: 'What should it ask by?',
  kindTitle: {
    events: 'Customers, after a visit',
    drip: 'Customers, spread through the year',
    calendar: 'Employees, by a calendar',
  } satisfies Record<ProgrammeKind, string>,
  kindText: {
    events:
      'Another program, a file or a person reports that a customer was served: where, when and by which team. The question follows after a delay.',
    drip: 'Every working day a few customers are asked, until each has been asked once; then it begins again. So every week brings answers.',
    calendar: 'A wave opens every so many months and stays open for some working days; it may ask half of the questions at a time.',
  } satisfies Record<ProgrammeKind, string>,

  newTitle: { events: 'Ask after a visit', drip: 'Ask through the year', calendar: 'Ask by a calendar' } satisfies Record<
    ProgrammeKind,
    string
  >,
  start: 'Start the programme',
  name: 'Name',
  nameHelp: 'Only members see it.',
  survey: 'Survey',
  noSurvey: 'There is no survey for them yet',
  team: 'Whom',
  teamAll: { events: 'everybody', drip: 'all customers', calendar: 'all employees' } satisfies Record<ProgrammeKind, string>,
  teamHelp: 'A team stands for all below it.',
  firstDay: { events: 'First day', drip: 'First day', calendar: 'The first wave opens on' } satisfies Record<ProgrammeKind, string>,
  firstDayHelp: {
    events: '',
    drip: 'The first customers are asked on this day, or on the next working day.',
    calendar: 'Later waves count from this day; one that would open on a free day opens on the next working day.',
  } satisfies Record<ProgrammeKind, string>,
  cycleDays: 'Days until everybody has been asked once',
  cycleDaysHelp: '365 is a year. The contact rules hold as well: whoever was asked not long ago is spared.',
  everyMonths: 'How often',
  months,
  items: 'What each wave asks',
  itemsAll: 'The whole survey',
  itemsHalf: 'A rotating half of the statements',
  itemsHalfHelp:
    'Shorter, and more often. Of each dimension at least two statements are asked, so its result can always be told; the others take their turn in the next wave.',
  openDays: {
    events: 'Days to answer',
    drip: 'Days to answer',
    calendar: 'Working days to answer',
  } satisfies Record<ProgrammeKind, string>,
  openDaysHelp: 'So long the link in the letter takes an answer.',
  answers: 'Answers and reminders',
  reminder: 'Remind after so many days',
  reminderHelp: 'Only those who have not answered. Leave it empty for no reminder.',
  secondReminder: 'And once more after',
  secondReminderHelp: 'Counted from the first letter. There are never more than two reminders.',
  addsCustomers: 'Take in customers whom nobody knows yet',
  addsCustomersHelp: 'When a visit comes with an e-mail address and a name. Otherwise such a visit is refused.',

  finding: {
    events: (touchpoints: number) =>
      touchpoints === 0
        ? 'It waits for its first touchpoint'
        : `It asks after every visit at ${counted('en', touchpoints, { one: 'touchpoint', other: 'touchpoints' })}`,
    drip: (day: string) => `It asks the next customers on ${formatDay('en', day)}`,
    calendar: (day: string) => `The next wave opens on ${formatDay('en', day)}`,
    paused: 'It is paused and asks nobody',
    ended: 'It has ended',
  },
  sent: 'Asked',
  waiting: 'Waiting',
  waitingNote: 'their letters go later',
  notAsked: 'Not asked',
  notAskedNote: 'a rule spared them, or it came too late',
  answered: 'Answered',
  settings: 'How it asks',
  settingsTitle: 'Change the programme',
  change: 'Change',
  facts: {
    open: (kind: ProgrammeKind, open: number) => (kind === 'calendar' ? workingDays(open) : days(open)),
    cycle: (cycle: number) => `everybody once in ${days(cycle)}`,
    reminders: (after: readonly number[]) =>
      after.length === 0 ? 'none' : `after ${after.map((one) => n(one)).join(' and ')} ${after.at(-1) === 1 ? 'day' : 'days'}`,
    remindersName: 'Reminders',
    next: 'Next day',
  },
  pause: 'Pause',
  pauseHelp: 'While it is paused nothing is sent, not even reminders; what has not left by then never will. Answers still count.',
  resume: 'Resume',
  resumeHelp: 'It goes on from today. What happened meanwhile is not made up.',
  end: 'End the programme',
  endTitle: 'End this programme?',
  endText: (waiting: number) =>
    waiting === 0 ? 'It asks nobody any more.' : `It asks nobody any more. ${customers(waiting)} whose letters wait will not be asked.`,
  endNote: 'This is for good. Its answers stay where they are.',
  keep: 'Keep it',

  touchpoints: 'Touchpoints',
  touchpointsName: 'Where customers are served, as other programs and files call it',
  noTouchpoints: 'No touchpoint yet',
  noTouchpointsText: 'A shop counter, the telephone, a repair: visits name it by its code.',
  addTouchpoint: 'New touchpoint',
  add: 'Add the touchpoint',
  touchpoint: 'Touchpoint',
  code: 'Code',
  codeHelp: 'As other programs and files write it, such as shop or phone. Made from the name when you leave it empty.',
  codeFixed: 'Other programs know it, so it stays.',
  delay: 'Ask after',
  amount: 'How long',
  delayHelp: 'From the moment of the visit to the letter, which also waits for the hours in which letters may leave.',
  unit: 'Unit',
  units: { minutes: 'minutes', hours: 'hours', days: 'days' },
  delayOf: (minutes: number) =>
    minutes === 0
      ? 'at once'
      : minutes % 1440 === 0
        ? `after ${days(minutes / 1440)}`
        : minutes % 60 === 0
          ? `after ${counted('en', minutes / 60, { one: 'hour', other: 'hours' })}`
          : `after ${counted('en', minutes, { one: 'minute', other: 'minutes' })}`,
  ownRules: 'Rules of its own',
  ownRulesHelp: 'Leave empty what should be as everywhere in the organization.',
  restDays: 'Days of rest between two questions',
  samplePercent: 'Of a hundred visits, ask after',
  dailyMaximum: 'Letters a day at most',
  rulesOf: (rules: { readonly restDays?: number; readonly samplePercent?: number; readonly dailyMaximum?: number | null }) =>
    [
      rules.restDays === undefined ? '' : `${days(rules.restDays)} of rest`,
      rules.samplePercent === undefined ? '' : `${n(rules.samplePercent)} of a hundred`,
      rules.dailyMaximum === undefined || rules.dailyMaximum === null ? '' : `at most ${n(rules.dailyMaximum)} a day`,
    ]
      .filter(Boolean)
      .join(', ') || 'as everywhere',
  rules: 'Rules',
  removeTouchpoint: 'Remove this touchpoint',
  removeTouchpointText: 'It takes no more visits. What was asked about earlier ones stays.',
  remove: 'Remove',

  latest: 'The latest visits',
  latestName: 'And what became of each',
  noVisits: 'No visit yet',
  noVisitsText: 'They come from another program with an API key, from a file, or from a customer’s page.',
  toKeys: 'API keys',
  latestAsked: 'Asked last',
  nobodyYet: 'Nobody yet',
  visitColumns: { when: 'When', customer: 'Customer', team: 'Team', touchpoint: 'Touchpoint', source: 'From', became: 'What became of it' },
  sources: { api: 'a program', import: 'a file', page: 'a person' } satisfies Record<EventSource, string>,
  became: {
    answered: 'answered',
    sent: (day: string) => `asked on ${day}`,
    planned: (when: string) => `will be asked: ${when}`,
    waiting: (reason: string) => `waits: ${reason}`,
    skipped: (reason: string) => `not asked: ${reason}`,
    cancelled: 'not asked: the programme was paused',
    failed: 'the letter could not be delivered',
    expired: (reason: string) => `waited too long: ${reason}`,
  } satisfies Record<InvitationState | 'answered', string | ((text: string) => string)>,
  tooLate: 'too long ago',
  waves: 'Its waves',
  wavesNone: 'The first wave is still to come',
  wave: 'Wave',
  asks: 'Questions',
  asksAll: 'all',

  visitTitle: (name: string) => `Record a visit of ${name}`,
  visitLead: 'The customer is asked about it as the programme of the touchpoint says.',
  visitWhen: 'Day',
  visitTime: 'Time',
  visitTeam: 'Who served',
  record: 'Record the visit',
  recordShort: 'Record a visit',
  noOpenTouchpoints: 'There is no touchpoint to choose',
  noOpenTouchpointsText: 'An administrator adds touchpoints to a programme that asks after visits.',

  keys: {
    title: 'API keys',
    lead: 'With a key another program, such as a till or a booking system, reports visits.',
    name: 'What for',
    nameHelp: 'Such as “Till in Milan”, to know later which one to revoke.',
    make: 'Make a key',
    none: 'No key yet',
    made: 'Made',
    used: 'Last used',
    never: 'never',
    revoked: 'revoked',
    state: 'State',
    inForce: 'in force',
    revoke: 'Revoke',
    newTitle: 'Copy this key now',
    newText: 'It is shown this once. Coro keeps only what it needs to recognise it.',
    how: 'How it is used',
    howText: 'One event or a list of up to 1,000. The same reference a second time changes nothing.',
    done: 'I have copied it',
  },
};
