// The organization's settings, one's own, and the log of changes, in English.
import type { Action } from '#domain/log.ts';
import { counted, formatNumber } from '../format.ts';
import { common } from './common.ts';

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const kinds: Readonly<Record<string, string>> = { customers: 'a customer', employees: 'an employee' };
const oneOf = (kind: unknown): string => kinds[said(kind)] ?? 'somebody';
const files: Readonly<Record<string, string>> = { customers: 'customers', employees: 'employees' };
const many = (kind: unknown): string => (files[said(kind)] === undefined ? '' : ` (${files[said(kind)]})`);

const rolesByName: Readonly<Record<string, string>> = common.roles;
const roleIn = (role: unknown): string => (rolesByName[said(role)] ?? '').toLowerCase();
const as = (role: unknown): string => (roleIn(role) === '' ? '' : ` as ${roleIn(role)}`);
/** What it is now, and what it was where that is something else. */
const became = (before: string, now: string): string => (before === now ? now || '–' : `${before || '–'} → ${now || '–'}`);

const fields: Readonly<Record<string, string>> = {
  name: 'name',
  locale: 'language',
  timeZone: 'time zone',
  accent: 'colour',
  senderName: 'sender of letters',
  replyTo: 'address for replies',
  threshold: 'smallest group',
  restDays: 'rest',
  samplePercent: 'draw',
  dailyMaximum: 'daily maximum',
  hours: 'hours',
  clock: 'clock',
  workingDaysOnly: 'working days',
  holidays: 'holidays',
  blackouts: 'days without letters',
  waitDays: 'waiting',
  employeesMayLeave: 'unsubscribing of employees',
};
const fieldsOf = (names: unknown): string =>
  said(names)
    .split(' ')
    .map((name) => fields[name] ?? name)
    .join(', ');

export const settings = {
  title: 'Organization',
  lead: 'What customers and employees see of you, and what you promise them.',
  teams: 'Teams and supervisors',
  log: 'Log of changes',
  identity: 'Who you are',
  name: 'Name',
  nameHelp: 'It stands in every letter and on every survey page.',
  language: 'Language',
  languageHelp: 'For people of whom no language is known.',
  timeZone: 'Time zone',
  timeZoneHelp: 'Days begin and end, and letters go, by its clock.',
  accent: 'Your colour',
  accentHelp: 'On survey pages and in letters. Six digits such as #0b6e7c, or nothing for Coro’s own.',
  senderName: 'Letters come from',
  senderNameHelp: 'The name that stands in front of a letter in an inbox. Nothing for the organization’s own.',
  replyTo: 'Replies go to',
  replyToHelp: 'Where an answer to a letter arrives. Choose a mailbox that somebody reads.',
  contrast: {
    good: (ratio: number) => `Readable as it is: ${formatNumber('en', ratio, 1)} to 1, and 4.5 is needed.`,
    shifted: (ratio: number) =>
      `Your colour reaches ${formatNumber('en', ratio, 1)} to 1 here, and 4.5 is needed to read it. This shade of it is used.`,
  },
  promise: 'What you promise employees',
  threshold: 'Smallest group that is shown',
  thresholdHelp: (now: number) =>
    `Results of employees appear from ${formatNumber('en', now)} answers. The number may only rise, because people answered under this promise.`,
};

export const log = {
  title: 'Who changed what',
  lead: 'Every change of people, roles, settings and surveys. All members can read it.',
  empty: 'Nothing has been changed yet',
  coro: 'Coro',
  earlier: 'Earlier',
  /** What happened, as the end of a sentence that begins with a name. */
  actions: {
    organizationCreated: (d) => `created the organization ${said(d['name'])}`,
    organizationChanged: (d) =>
      `changed the organization: ${fieldsOf(d['fields'])}${typeof d['threshold'] === 'number' ? ` (at least ${d['threshold']} answers${typeof d['was'] === 'number' ? ` instead of ${d['was']}` : ''})` : ''}`,
    rulesChanged: (d) => `changed the contact rules: ${fieldsOf(d['fields'])}`,
    invitationStopped: () => 'took somebody off a wave',
    memberAdded: (d) => `invited ${said(d['name'])}${as(d['role'])}${said(d['teams']) === '' ? '' : ` of ${said(d['teams'])}`}`,
    memberChanged: (d) =>
      `changed ${said(d['name'])}${d['was'] === undefined ? '' : `: ${became(roleIn(d['was']), roleIn(d['role']))}; teams ${became(said(d['teamsBefore']), said(d['teams']))}`}`,
    memberRemoved: (d) => `ended the membership of ${said(d['name'])}`,
    secondFactorReset: (d) => `reset the second factor of ${said(d['name'])}`,
    secondFactorOn: () => 'switched on a second factor',
    secondFactorOff: () => 'switched off the second factor',
    passwordChanged: () => 'set a new password',
    supervisorsChanged: (d) =>
      `chose the supervisors of ${said(d['name'])}${d['supervisors'] === undefined ? '' : `: ${became(said(d['before']), said(d['supervisors']))}`}`,
    teamCreated: (d) => `made the team ${said(d['name'])}`,
    teamRenamed: (d) => `renamed a team: ${became(said(d['was']), said(d['name']))}`,
    teamMoved: (d) => `moved the team ${said(d['name'])}${d['to'] === undefined ? '' : `: ${became(said(d['from']), said(d['to']))}`}`,
    personAdded: (d) => `added ${oneOf(d['kind'])}${said(d['to']) === '' ? '' : ` to ${said(d['to'])}`}`,
    personChanged: (d) => `changed ${oneOf(d['kind'])}`,
    personMoved: (d) =>
      `moved ${oneOf(d['kind'])} to another team${d['to'] === undefined ? '' : `: ${became(said(d['from']), said(d['to']))}`}`,
    personRemoved: (d) => `took ${oneOf(d['kind'])} off the list${said(d['from']) === '' ? '' : ` of ${said(d['from'])}`}`,
    addressStopped: (d) => `stopped the address ${said(d['address'])}`,
    addressFreed: (d) => `freed the address ${said(d['address'])}`,
    importStarted: (d) => `began to import ${said(d['fileName'])}${many(d['kind'])}`,
    importBrokenOff: (d) => `gave up the import of ${said(d['fileName'])}`,
    importCancelled: (d) => `called off the import of ${said(d['fileName'])}`,
    importEnded: (d) =>
      `finished the import of ${said(d['fileName'])}${many(d['kind'])}: ${counted('en', number(d['created']), { one: 'new row', other: 'new rows' })}, ${formatNumber('en', number(d['changed']))} changed, ${formatNumber('en', number(d['refused']))} refused`,
    surveyCreated: (d) => `made the survey ${said(d['name'])}`,
    surveyPublished: (d) => `published version ${formatNumber('en', number(d['version']))} of the survey ${said(d['name'])}`,
    waveCreated: (d) => `prepared the wave ${said(d['name'])}`,
    waveOpened: (d) =>
      `opened the wave ${said(d['name'])}${d['fingerprint'] === undefined ? '' : `: results from ${number(d['threshold'])} answers on, fingerprint of its list ${said(d['fingerprint'])}`}`,
    waveGivenUp: (d) => `gave up the wave ${said(d['name'])}, which could not be counted`,
    waveCancelled: (d) => `cancelled the wave ${said(d['name'])}`,
    waveEnded: (d) => `ended the wave ${said(d['name'])} early`,
    waveClosed: (d) => `closed the wave ${said(d['name'])}${d['kind'] === 'engagement' ? ' and published its results' : ''}`,
    programmeCreated: (d) => `started the programme ${said(d['name'])}`,
    programmeChanged: (d) => `changed the programme ${said(d['name'])}`,
    programmePaused: (d) => `paused the programme ${said(d['name'])}`,
    programmeResumed: (d) => `resumed the programme ${said(d['name'])}`,
    programmeEnded: (d) => `ended the programme ${said(d['name'])}`,
    touchpointAdded: (d) => `added the touchpoint ${said(d['name'])}`,
    touchpointChanged: (d) => `changed the touchpoint ${said(d['name'])}`,
    touchpointRemoved: (d) => `removed the touchpoint ${said(d['name'])}`,
    keyCreated: (d) => `made the API key ${said(d['name'])}`,
    keyRevoked: (d) => `revoked the API key ${said(d['name'])}`,
    answersConfirmed: (d) => `confirmed ${counted('en', number(d['answers']), { one: 'answer', other: 'answers' })} that had been in doubt`,
    answersRejected: (d) => `rejected ${counted('en', number(d['answers']), { one: 'answer', other: 'answers' })} that had been in doubt`,
    talkWritten: (d) => `wrote down what was agreed after ${said(d['wave'])}${d['name'] === undefined ? '' : ` in ${said(d['name'])}`}`,
    talkChanged: (d) => `changed what was agreed after ${said(d['wave'])}${d['name'] === undefined ? '' : ` in ${said(d['name'])}`}`,
    commentFlagged: (d) => `put aside a comment of ${said(d['name'])}`,
    commentPutBack: (d) => `showed a comment of ${said(d['name'])} again`,
    answersPutBack: (d) => `put ${counted('en', number(d['answers']), { one: 'answer', other: 'answers' })} in doubt again`,
  } as Readonly<Record<Action, (detail: Readonly<Record<string, unknown>>) => string>>,
};

export const me = {
  name: 'Your account',
  you: 'You',
  language: 'Language of Coro and its letters',
  password: 'Password',
  passwordNone: 'You have none and sign in by links that we e-mail to you. That is fine; a password is quicker.',
  passwordSome: 'All your other sessions end when you change it.',
  current: 'Current password',
  fresh: 'You have just signed in, so the current password is not needed.',
  wanted: 'New password',
  wantedHelp: 'At least 12 characters. Several words in a row are good.',
  setPassword: 'Set the password',
  second: 'Second factor',
  secondOff: 'Besides your password or link, an app on your phone shows a code that changes every half minute.',
  secondOn: 'It is on: signing in asks for a code from your app.',
  start: 'Set up a second factor',
  code: 'Code from your app',
  codeHelp: 'Six digits.',
  stop: 'Switch it off',
  setUpTitle: 'Set up your second factor',
  setUpLead: 'Any authenticator app will do. Scan the square, or type the key.',
  square: 'A square for your authenticator app; the key below says the same',
  key: 'Key',
  confirm: 'Switch it on',
  sessions: 'Where you are signed in',
  device: 'Device',
  session: 'Session',
  since: 'Since',
  seen: 'Last seen',
  here: 'this one',
  end: 'End',
  endFor: (device: string) => `End the session on ${device}`,
  endOthers: 'End all others',
  unknownDevice: 'unknown device',
  on: (browser: string, system: string) => `${browser} on ${system}`,
};
