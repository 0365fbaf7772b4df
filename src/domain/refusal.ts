// What an expected "no" looks like: thrown by rules and services, turned into a page or JSON in one place.

/** Every reason there can be; each has a sentence in every language (web/messages). */
export type RefusalCode =
  | 'notFound'
  | 'forbidden'
  | 'somebodyWasFaster'
  | 'illegalMove'
  | 'tooMany'
  | 'required'
  | 'nothingAnswered'
  | 'tooLong'
  | 'emptyStep'
  | 'tooDeep'
  | 'separatorInName'
  | 'underItself'
  | 'onlyUpwards'
  | 'notANumber'
  | 'outOfRange'
  | 'notAnEmail'
  | 'notADay'
  | 'notAColour'
  | 'notATime'
  | 'hoursBackwards'
  | 'notASenderName'
  | 'unknownPlaceholder'
  | 'dayInThePast'
  | 'lastDayFirst'
  | 'afterLastDay'
  | 'notAChoice'
  | 'taken'
  | 'wrongPassword'
  | 'wrongCode'
  | 'passwordTooShort'
  | 'linkUsed'
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'fileNotText'
  | 'fileNoHeader'
  | 'fileColumnMissing'
  | 'fileColumnTwice'
  | 'fileTooManyColumns'
  | 'fileQuotes'
  | 'fileRowTooLong'
  | 'rowLength'
  | 'rowTwice'
  | 'unknownTeam'
  | 'notALanguage'
  | 'notATimeZone'
  | 'notAPeriod'
  | 'notACount'
  | 'sideUnknown'
  | 'sideWrong'
  | 'malformed'
  | 'alreadyAnswered'
  | 'nobodyToAsk'
  | 'noneOfChosen'
  | 'tooManyChosen'
  | 'waveNotOpen'
  | 'alreadyIssued'
  | 'boxClosed'
  | 'paperSpent'
  | 'forged'
  | 'moreBallotsThanPapers'
  | 'ballotBoxLost'
  | 'secretChanged'
  | 'rosterFrozen'
  | 'unknownTouchpoint'
  | 'unknownCustomer'
  | 'notAnInstant'
  | 'inTheFuture'
  | 'lastAdministrator'
  | 'wrongOrigin';

export type RefusalKind = 'notFound' | 'forbidden' | 'conflict' | 'invalid' | 'limited';

/** One thing wrong with one named field; `values` fill the sentence (a maximum, a column's name). */
export type Fault = { readonly field: string; readonly code: RefusalCode; readonly values?: Readonly<Record<string, string | number>> };

/** An expected "no". Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly code: RefusalCode;
  readonly faults: readonly Fault[];

  constructor(kind: RefusalKind, code: RefusalCode, faults: readonly Fault[] = []) {
    super(`${kind}: ${code}${faults.map((f) => ` ${f.field}=${f.code}`).join('')}`);
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.faults = faults;
  }
}

/** The same answer for what does not exist and for what somebody may not see. */
export const notFound = (): Refusal => new Refusal('notFound', 'notFound');

/** Somebody else moved the same thing first. */
export const conflict = (code: RefusalCode = 'somebodyWasFaster'): Refusal => new Refusal('conflict', code);

/** One or more fields are wrong; `invalid({ field: 'email', code: 'notAnEmail' })`. */
export const invalid = (...faults: [Fault, ...Fault[]]): Refusal => new Refusal('invalid', faults[0].code, faults);

/** Throws `invalid` with all of these, if there are any. */
export function refuseAny([first, ...more]: readonly Fault[]): void {
  if (first) throw invalid(first, ...more);
}

export const limited = (): Refusal => new Refusal('limited', 'tooMany');
