// Cases and following up, in English.
import { counted, formatNumber } from '../format.ts';

const followUps = (n: number): string => counted('en', n, { one: 'follow-up', other: 'follow-ups' });

export const cases = {
  name: 'Follow-ups, the most urgent first',
  /** What to do, as the heading of the queue. */
  finding: (overdue: number, today: number, all: number) =>
    all === 0
      ? 'Nobody is waiting for a call'
      : overdue > 0
        ? `${followUps(overdue)} overdue${today > 0 ? `, ${formatNumber('en', today)} due today` : ''}`
        : today > 0
          ? `${followUps(today)} due today`
          : `${followUps(all)} open, none due today`,
  views: { todo: 'To do', open: 'To call', contacted: 'To close', resolved: 'Closed' },
  viewsLabel: 'Which cases',
  groups: { overdue: 'Overdue', today: 'Due today', later: 'Due later', resolved: 'Closed' },
  states: { open: 'to call', contacted: 'called', resolved: 'closed' },
  allTeams: 'All teams',
  due: (when: string) => `due ${when}`,
  closed: (when: string) => `closed ${when}`,
  overdue: 'overdue',
  call: (number: string) => `Call ${number}`,
  noWords: 'No words, only the score.',
  more: 'More cases',
  start: 'Back to the start',
  empty: {
    todo: 'No case is open',
    open: 'Nobody to call',
    contacted: 'Nothing to close',
    resolved: 'No case has been closed yet',
    text: 'A case opens by itself when a customer of your teams answers 6 or less. It is due within two working days, and you get a letter.',
  },
  caseName: 'Follow-up',
  /** The heading of one case. */
  caseFinding: {
    open: (name: string) => `Call ${name}`,
    notAgreed: (name: string) => `${name} did not ask for a call`,
    contacted: (name: string) => `Close the case of ${name}`,
    resolved: (name: string) => `The case of ${name} is closed`,
  },
  words: 'What they said',
  answeredAt: (when: string) => `Answered ${when}`,
  changedAt: (when: string) => `changed ${when}`,
  earlier: 'What they said before',
  firstAnswer: 'This is their first answer.',
  history: 'What has happened',
  phone: 'Phone',
  email: 'E-mail',
  reference: 'Number',
  unknown: 'not known',
  mayContact: { yes: 'wants to be contacted', no: 'has not agreed to be contacted' },
  contact: 'Contact',
  notAgreedTitle: 'They have not agreed to be contacted',
  notAgreed: 'Do not call about this answer. Read it, note what you learn, and close the case without contact.',
  yes: 'yes',
  forms: {
    contact: { title: 'After the call', button: 'I have called', note: 'What was said' },
    note: { title: 'Add a note', button: 'Add the note', note: 'Note' },
    setRootCause: { title: 'Name the root cause', button: 'Keep the root cause' },
    resolve: { title: 'Close the case', button: 'Close the case', note: 'How it was solved' },
    resolveWithoutContact: { title: 'They cannot be reached', button: 'Close without contact', note: 'What you tried' },
    resolveUncalled: { title: 'Close it without a call', button: 'Close without contact', note: 'What there is to learn' },
    reopen: { title: 'Open it again', button: 'Open it again', note: 'Why' },
  },
  rootCause: 'Root cause',
  chooseCause: 'Choose one',
  rootCauses: {
    waiting: 'Waiting',
    communication: 'Communication',
    quality: 'Quality',
    price: 'Price',
    delivery: 'Delivery',
    staff: 'How they were treated',
    other: 'Something else',
  },
  moves: {
    contact: 'called',
    note: 'noted',
    setRootCause: 'named the root cause',
    resolve: 'closed the case',
    resolveWithoutContact: 'closed the case without contact',
    reopen: 'opened the case again',
  },
  opened: 'The case was opened',
  answerChanged: (scores: string) => `The customer changed the answer: ${scores}`,
  somebody: 'Somebody',
  fasterTitle: 'Somebody was faster',
  faster:
    'The case has moved since you opened it; the latest step stands on top of its history. What you wrote is still here. Look, and send it again if it is still right.',
};
