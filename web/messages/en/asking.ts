// Waves, and who is asked, in English; and the local mailbox.
import { counted, formatNumber } from '../format.ts';

const n = (v: number): string => formatNumber('en', v);
const people = {
  customer: (v: number): string => counted('en', v, { one: 'customer', other: 'customers' }),
  engagement: (v: number): string => counted('en', v, { one: 'employee', other: 'employees' }),
};

export const asking = {
  title: 'Asking',
  people,
  found: (open: number, planned: number) => {
    if (open > 0) return `${counted('en', open, { one: 'wave is', other: 'waves are' })} taking answers now`;
    return planned > 0 ? `${counted('en', planned, { one: 'wave is', other: 'waves are' })} planned` : 'Nobody is being asked now';
  },
  lead: 'A wave asks one survey, from one day to another.',
  create: 'New wave',
  none: 'Nobody has been asked yet',
  empty: 'Choose a survey, the teams and a day. Coro writes to everybody, and the answers arrive by themselves.',
  columns: { wave: 'Wave', survey: 'Survey', state: 'State', days: 'Days', asked: 'Asked', answered: 'Answered' },
  states: { planned: 'planned', open: 'open', closed: 'closed', cancelled: 'cancelled' },
  span: (from: string, to: string) => `${from} to ${to}`,
  /** Of what goes on as long as its programme runs. */
  since: (from: string) => `since ${from}`,
  /** How many answered, as a band: '10–19', '10,000 or more', 'fewer than 5'. */
  band: (from: number, to: number | null) =>
    to === null ? `${n(from)} or more` : from === 0 ? `fewer than ${n(to + 1)}` : `${n(from)}–${n(to)}`,
  share: (lower: number): string =>
    lower === 0 ? 'under 25%' : lower === 0.25 ? '25% to 49%' : lower === 0.5 ? '50% to 74%' : '75% or more',

  chooseTitle: 'What do you want to ask?',
  chooseFor: (v: number) => `What do you want to ask ${v === 1 ? 'this customer' : `these ${n(v)} customers`}?`,
  chooseText: 'The survey goes out as it is published on the morning of its day.',
  noSurvey: 'There is no survey to ask yet.',
  newTitle: (survey: string) => `Whom, and when? “${survey}”`,
  newName: 'New wave',
  name: 'Name of the wave',
  nameHelp: 'Only you and your colleagues see it.',
  day: 'First day',
  dayHelp: 'Today: letters leave at once. A later day: at eight in the morning. Within the hours and days of the contact rules.',
  lastDay: 'Last day',
  lastDayHelp: 'Answers are taken until midnight.',
  teams: 'Teams',
  teamsHelp: 'A team is asked with all the teams below it.',
  byTeamOnly: 'Employees are asked by team only: a hand-picked list could tell who said what.',
  oneByOne: 'Or choose customers one by one.',
  chosenPeople: 'Chosen people',
  chosenHelp: 'Take the tick away from whoever should not be asked.',
  chooseMore: 'Choose more',
  noTeams: 'There are no teams yet. Import people first.',
  toImports: 'Import people',
  withoutAddress: (v: number) => `${n(v)} without an address`,
  next: 'Look once more',

  confirmTitle: (kind: 'customer' | 'engagement', v: number) => `${people[kind](v)} will be asked`,
  confirmName: 'Before anything is sent',
  cannot: (v: number) =>
    v === 0 ? 'Everybody has an address.' : `${counted('en', v, { one: 'person', other: 'people' })} cannot be asked: no e-mail address.`,
  notAsked: {
    nobody: 'Everybody chosen can be asked.',
    title: 'Not asked:',
    noAddress: (names: string) => `No e-mail address: ${names}`,
    waits: (names: string) => `Can still answer an earlier letter with the same questions: ${names}`,
    notListed: (v: number) => `Not on the list of customers: ${n(v)}`,
  },
  facts: { survey: 'Survey', wave: 'Wave', days: 'Days', teams: 'Teams', letters: 'Letters', version: 'Version', threshold: 'Shown from' },
  version: (v: number) => `version ${n(v)}`,
  teamCount: (v: number) => counted('en', v, { one: 'team', other: 'teams' }),
  leavesNow: 'leave at once',
  leavesFrom: (when: string) => `leave from ${when}`,
  anonymous: (k: number) =>
    `Nobody can connect answers with a person from the records here. A team’s results are shown if ${n(k)} or more answer; smaller teams count with the team above, and are told so. Once the wave is open, that number, the teams and who is in them stay as they are until it closes.`,
  localOnly: 'No mail service is configured: letters are kept in the mailbox of this installation, and nobody receives them.',
  toMailbox: 'Open the mailbox',
  send: (kind: 'customer' | 'engagement', v: number) => `Ask ${people[kind](v)}`,
  change: 'Change something',

  wave: {
    planned: (kind: 'customer' | 'engagement', v: number, day: string) => `${people[kind](v)} will be asked on ${day}`,
    planning: 'Invitations are being written',
    keys: 'The ballot boxes are being prepared',
    keysMade: 'Keys for the ballot boxes. The letters go as soon as all of them are made.',
    sending: (sent: number, asked: number) => `${n(sent)} of ${counted('en', asked, { one: 'letter has', other: 'letters have' })} left`,
    answered: (v: number, asked: number) => `${n(v)} of ${people.customer(asked)} answered`,
    tookPart: (band: string) => `${band.charAt(0).toUpperCase()}${band.slice(1)} employees took part`,
    leaving: 'Letters are leaving',
    nobody: 'Nobody could be asked',
    cancelled: 'This wave was cancelled',
    closing: 'The wave is being closed',
  },
  progressTitle: 'How far it is',
  labels: {
    asked: 'Asked',
    sent: 'Sent',
    planned: 'To be sent',
    waiting: 'Wait for their turn',
    failed: 'Could not be sent',
    skipped: 'Not asked',
    expired: 'Waited too long',
    cancelled: 'Cancelled',
    answered: 'Answered',
    rate: 'Response rate',
  },
  bandsOnly: 'Participation of employees is told in bands, and never who.',
  afterClose: 'Results appear when the wave is closed.',
  toResults: 'See the results by team',
  toTalks: 'See the talks about them',
  toManifest: 'See the list that everybody asked was given',
  trouble: 'This work was given up. The reason:',
  failuresTitle: (v: number) => `${counted('en', v, { one: 'letter', other: 'letters' })} could not be sent`,
  failuresName: 'Who, and why',
  failureColumns: { person: 'Person', address: 'Address', reason: 'Reason' },
  firstOf: (shown: number, all: number) => `The first ${n(shown)} of ${n(all)}.`,
  noAddress: 'No e-mail address.',
  personRemoved: 'Taken off the list meanwhile.',
  uncertain: 'It is not certain whether this letter left: Coro stood still for too long at that moment.',

  cancelTitle: 'Cancel this wave?',
  cancelText: (kind: 'customer' | 'engagement', v: number) => `${people[kind](v)} will not be asked. No letter has left.`,
  cancelButton: 'Cancel the wave',
  closeTitle: 'Close this wave now?',
  closeText: (v: number) =>
    `${counted('en', v, { one: 'letter has', other: 'letters have' })} left. Whoever has not answered cannot any more. Letters still waiting will not leave.`,
  closeAnonymous:
    'The results are computed once and stay as they are. Teams in which too few have answered stay hidden for good: there is no second count. Ballots and keys are destroyed.',
  closeButton: 'Close now',
  giveUpTitle: 'Give this wave up?',
  giveUpText:
    'What was answered is lost: it will never be counted, and nothing is published. Ballots and keys are destroyed. Afterwards employees can be imported and asked again.',
  giveUpButton: 'Give the wave up',
  keep: 'Leave it as it is',

  mailbox: {
    title: 'Mailbox',
    found: 'Letters that would have left',
    none: 'No letter has been written yet',
    lead: 'As long as neither Resend nor SMTP is configured, every letter lands here, and nobody receives it. The links in them work.',
    careTitle: 'These are other people’s letters',
    care: 'Whoever reads here, as administrators can, sees the sign-in links of other members and the survey links of employees, and could use them. That is fine for trying Coro out. Before real people are asked, configure a mail service: letters then leave and are not kept here.',
    configured: 'Letters leave by mail here; nothing is kept in this mailbox.',
    empty: 'Start a wave, and its letters appear here.',
    columns: { subject: 'Subject', to: 'To', at: 'Written' },
    older: 'Older letters',
    facts: { from: 'From', to: 'To', at: 'Written' },
    html: 'As a mail program shows it',
    text: 'As plain text',
  },
};
