// What Coro says, in English, for every "no" there can be: what is wrong, and what to do.
import type { RefusalCode } from '#domain/refusal.ts';
import { formatDay } from '../format.ts';
import { faults, type FaultValues } from './faults.ts';

export const refusals: Readonly<Record<RefusalCode, (v: FaultValues) => string>> = {
  ...faults,
  notFound: () => 'This page does not exist, or it is not yours to see.',
  forbidden: () => 'Your role does not allow this. Ask an administrator of your organization.',
  somebodyWasFaster: () => 'Somebody was faster and has changed this meanwhile. Here is how it stands now.',
  illegalMove: () => 'This step is not possible from where it stands now.',
  emptyStep: () => 'A step of the path is empty. Write it like North > Milan > Duomo.',
  tooDeep: (v) => `Use at most ${v['max'] ?? 12} levels of teams.`,
  separatorInName: () => 'Leave out > and ›: they stand between the teams of a path.',
  underItself: () => 'A team cannot stand under itself. Choose another place.',
  onlyUpwards: (v) => `People were promised at least ${v['min'] ?? 5}. This number may only rise.`,
  notANumber: () => 'Write a number, such as 12.',
  notAnEmail: () => 'Write an e-mail address, such as anna@example.com.',
  notADay: () => 'Write a day that exists, such as 2026-11-30.',
  notAColour: () => 'Write a colour with # and six digits, such as #0b6e7c.',
  notATime: () => 'Write a time such as 08:00.',
  hoursBackwards: () => 'The end of the hours comes before their beginning. Choose a later one.',
  notASenderName: () => 'Leave out < > @ " and \\: this is a name, not an address.',
  unknownPlaceholder: (v) => `Coro cannot fill in ${v['placeholder'] ?? 'this'}. Use {organization}, {team} or {name}.`,
  dayInThePast: () => 'Choose today or a later day.',
  lastDayFirst: () => 'The last day comes before the first. Choose a later one.',
  afterLastDay: () => 'This would come after the last day. Choose fewer days.',
  taken: () => 'This is already in use. Choose another.',
  wrongPassword: () => 'The e-mail address and the password do not fit together.',
  wrongCode: () => 'This code is not right, or its time has passed. Type the one shown now.',
  passwordTooShort: (v) => `Use at least ${v['min'] ?? 12} characters. Several words in a row are good.`,
  linkUsed: () => 'This link cannot be used any more. Ask for a new one.',
  fileEmpty: () => 'This file holds no rows. Choose a file with a header and at least one row.',
  fileTooLarge: (v) =>
    v['max'] === undefined ? 'This file is too large. Split it in two.' : `This file is too large. Keep it under ${v['max']} MB.`,
  fileNotText: () =>
    'This is not a CSV file in UTF-8. In Excel choose File, Save as, “CSV UTF-8”; in Google Sheets File, Download, CSV. Then choose that file.',
  fileNoHeader: () => 'The first row must name the columns.',
  fileColumnMissing: (v) =>
    v['column'] === undefined ? 'A needed column is missing.' : `The column “${v['column']}” is missing. Say which column it is.`,
  fileColumnTwice: (v) => (v['column'] === undefined ? 'A column is used twice.' : `“${v['column']}” is used twice. Use each column once.`),
  fileTooManyColumns: (v) => `This file has too many columns. Keep it under ${v['max'] ?? 400}.`,
  fileQuotes: (v) =>
    `In row ${v['row']} a quotation mark is not closed, or stands in the middle of a cell. Mend that row and choose the file again.`,
  fileRowTooLong: (v) =>
    `Row ${v['row']} is so long that a quotation mark is probably not closed there. Mend that row and choose the file again.`,
  rowLength: (v) => `This row has ${v['cells']} cells, the header has ${v['columns']}.`,
  rowTwice: (v) => `The same as in row ${v['row']}. Only the first is taken.`,
  unknownTeam: () => 'There is no such team yet.',
  notATimeZone: () => 'Write a time zone such as Europe/Rome. Leave the cell empty for the organization’s.',
  notALanguage: () => 'Write a language that Coro knows, such as it, en or de. Leave the cell empty for the usual one.',
  notAPeriod: () => 'Write a period such as 2025, 2025-Q3 or 2025-11.',
  notACount: () => 'Write how many answered, as a whole number.',
  sideUnknown: () => 'Say whose figure this is: employees or customers.',
  sideWrong: () => 'This measure belongs to the other side: NPS is customers’, the dimensions and eNPS are employees’.',
  alreadyAnswered: () => 'Your answer has arrived already. Thank you.',
  nobodyToAsk: () => 'There is nobody to ask yet. Choose other teams, or import people first.',
  noneOfChosen: () =>
    'Nobody you have chosen can be asked on these days: they are resting, want no letters, have no address, or one letter still waits for an answer.',
  tooManyChosen: (v) => `Choose at most ${v['max'] ?? 200} people. To ask more, ask their teams.`,
  waveNotOpen: () => 'This survey is not open now.',
  alreadyIssued: () =>
    'This link was used already, on another device or in another browser. If that was not you, tell whoever runs the survey.',
  boxClosed: () => 'This survey is closed: no more answers are taken.',
  paperSpent: () => 'This ballot paper was used already, for other answers.',
  forged: () => 'The signature on this ballot paper is not right.',
  moreBallotsThanPapers: () =>
    'More ballots lie in a team’s box than papers were given out. Nothing is counted and nothing is lost; somebody must look into this first.',
  ballotBoxLost: () =>
    'This is not the ballot box in which the answers of this survey lie: perhaps BALLOT_DATABASE_URL was changed, or an older copy was put back. Nothing is counted and no key is destroyed. Bring the right box back, then close the survey again.',
  secretChanged: () =>
    'The ballots of this survey cannot be opened: APP_SECRET is not the one it was opened with. Nothing is counted and no key is destroyed. Bring the old secret back, then close the survey again.',
  rosterFrozen: (v) =>
    v['until'] === undefined
      ? 'Employees are being asked: until the wave has closed, none can be imported.'
      : `Employees are being asked until ${formatDay('en', String(v['until']))}: until the wave has closed, none can be imported.`,
  unknownTouchpoint: () => 'There is no touchpoint with this code.',
  unknownCustomer: () => 'This customer is not on the list.',
  notAnInstant: () => 'Write a day and a time, such as 2026-03-10 09:30.',
  inTheFuture: () => 'This has not happened yet.',
  lastAdministrator: () => 'This is the last administrator. Make somebody else one first.',
  wrongOrigin: () => 'This form came from another site. Open it here and send it again.',
};
