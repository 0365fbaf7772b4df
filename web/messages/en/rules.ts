// The contact rules and what they decide, in English.
import type { ContactRules, Reason } from '#domain/contact.ts';
import { counted, formatNumber } from '../format.ts';

const n = (v: number): string => formatNumber('en', v);

const reasons: Readonly<Record<Reason, string>> = {
  removed: 'Not on the list any more',
  noAddress: 'No e-mail address',
  bounced: 'The address takes no letters',
  complained: 'Called a letter spam',
  unsubscribed: 'Unsubscribed',
  stopped: 'Stopped by an administrator',
  alreadyAsked: 'Has a letter with the same questions to answer',
  notDrawn: 'Not drawn',
  rested: 'Resting since the last letter',
  blackout: 'Days without letters',
  dayOff: 'Free days',
  dayFull: 'The days are full',
  tooLate: 'Too late for this wave',
};

export const rules = {
  title: 'Contact rules',
  lead: 'How often people are asked, and when letters leave. The rules hold for every survey and every programme.',
  link: 'Contact rules',
  often: 'How often',
  restDays: 'Days of rest',
  restDaysHelp:
    'So many days lie between two first letters to a customer, whatever they are about. Employees are asked whenever you ask them.',
  samplePercent: 'How many of a hundred',
  samplePercentHelp:
    'Chance decides which customers of a wave are asked. 100 asks everybody; customers chosen by name are not left to chance.',
  dailyMaximum: 'Letters a day at most',
  dailyMaximumHelp: 'First letters to customers, over all waves; what is more goes on the next days. Empty: no limit.',
  when: 'When letters leave',
  from: 'From',
  fromHelp: 'Letters leave between these hours, also on the days when clocks change.',
  to: 'Until',
  clock: 'Whose clock',
  clocks: {
    recipient: { label: 'Each person’s own', help: 'Where it is known; else the organization’s.' },
    organization: { label: 'Always the organization’s', help: '' },
  } satisfies Record<ContactRules['clock'], { label: string; help: string }>,
  days: 'On which days',
  workingDaysOnly: 'On working days only',
  workingDaysHelp: 'Not at weekends. The country below says which days these are.',
  holidays: 'Public holidays of',
  holidaysHelp: 'No letter leaves on them.',
  noHolidays: 'No country: holidays are like other days',
  blackouts: 'Days without letters',
  blackoutsHelp:
    'From a day to a day, both included: a stocktaking, a strike, August. Empty a line to take it away; saving brings a new one.',
  blackoutFrom: (v: number) => `From (${n(v)})`,
  blackoutTo: (v: number) => `To (${n(v)})`,
  waiting: 'Who may not be asked yet',
  waitDays: 'Days of waiting',
  waitDaysHelp:
    'Who may not be asked yet is kept so long and asked as soon as the rules allow. After that the invitation expires, and the wave says so. 0: nobody waits.',
  employees: 'Employees',
  employeesMayLeave: 'Employees may unsubscribe',
  employeesHelp: 'Otherwise their letters lead to the promise, and they ignore what they do not want to answer.',

  reasons,
  /** Why, in a few words, on the page of a person: 'rested until 3 March 2026'. */
  why: (reason: Reason, until: string | null): string =>
    ({
      removed: 'not on the list any more',
      noAddress: 'no e-mail address',
      bounced: 'the address takes no letters',
      complained: 'called a letter spam',
      unsubscribed: 'unsubscribed',
      stopped: 'stopped by an administrator',
      alreadyAsked: `had a letter with the same questions${until ? `, free from ${until}` : ''}`,
      notDrawn: 'not drawn',
      rested: until ? `rested until ${until}` : 'resting',
      blackout: until ? `no letters until ${until}` : 'days without letters',
      dayOff: 'free days',
      dayFull: 'the days were full',
      tooLate: 'too late for this wave',
    })[reason],
  /** In front of the reason, by what became of the invitation. */
  decided: { planned: (at: string) => `goes on ${at}` },

  rehearsal: {
    waiting: (v: number) =>
      `${counted('en', v, { one: 'person waits', other: 'people wait' })} for their turn and will be asked as soon as the rules allow.`,
    everybody: 'Everybody can be asked.',
    title: (v: number) => `${counted('en', v, { one: 'person is', other: 'people are' })} not asked, or not yet`,
    name: 'Who, and why',
    columns: { reason: 'Why', people: 'People', names: 'For example', day: 'Day', letters: 'Letters', until: 'Not before' },
    waits: 'waits',
    days: (v: number) => `The letters leave on ${counted('en', v, { one: 'day', other: 'days' })}`,
    daysName: 'A few every day',
    moreDays: (v: number, last: string) => `and ${counted('en', v, { one: 'more day', other: 'more days' })}, until ${last}`,
    sameRules: 'By the contact rules, as everybody stands now.',
    rest: (v: number) => `and ${n(v)} more`,
    nobody: 'Nobody can be asked now',
    notListed: 'Not on the list of customers',
  },
  reminders: {
    legend: 'Reminders',
    help: 'Only to those who have not answered. Leave both empty for none.',
    first: 'First reminder after days',
    second: 'Second reminder after days',
    fact: (days: readonly number[]) =>
      days.length === 0 ? 'none' : `after ${days.map(n).join(' and ')} ${days.at(-1) === 1 ? 'day' : 'days'}`,
  },
  kept: {
    title: (v: number) => `${counted('en', v, { one: 'person is', other: 'people are' })} kept by a rule`,
    name: 'Who is not asked, or not yet',
    state: 'So far',
    states: {
      planned: 'goes later',
      waiting: 'waits',
      skipped: 'not asked',
      expired: 'waited too long',
      sent: 'sent',
      failed: 'failed',
      cancelled: 'cancelled',
    },
    person: 'Person',
    next: 'Looked at again',
    actions: 'What to do',
    stop: 'Do not ask any more',
    look: 'Look now',
    lookHelp: '“Look now” goes by the rules as they are now: who may be asked gets the letter, the others go on waiting.',
    none: 'Nobody is kept here any more.',
    more: 'More',
  },
};
