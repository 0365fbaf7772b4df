// How a row of a file about a visit is read: whom, where, when, and by which team.
import { cellText } from './csv.ts';
import { codeOf, type CustomerNamed, type EventReport, instantIn, isAhead } from './events.ts';
import { type Misread, readPath } from './import-rows.ts';
import { columnOf, type EventField, type ImportChoices } from './imports.ts';
import { type SurveyLocale, surveyLocaleNamed } from './languages.ts';
import { cleanName, longestName, normalEmail } from './people.ts';
import { type Fault, Refusal, type RefusalCode } from './refusal.ts';

/** What a row says, whose team is still a path and whose time is still on a clock. */
export type EventLine = {
  readonly reference: string | null;
  readonly touchpoint: string;
  readonly when: string;
  /** `reference` is the company's own number of the customer. */
  readonly customer: CustomerNamed;
  readonly path: readonly string[];
};

const longest = 120;

/** Reads a row of the file, or says what is wrong with which column. */
export function readEventRow(choices: ImportChoices, record: readonly string[]): EventLine | readonly Misread[] {
  const wrong: Misread[] = [];
  const complain = (field: EventField, code: RefusalCode, values?: Misread['values']): undefined =>
    void wrong.push({ column: columnOf(choices, field), field, code, ...(values && { values }) });
  const cell = (field: EventField, max = longest): string | undefined => {
    const text = cleanName(cellText(record[columnOf(choices, field) ?? -1] ?? ''));
    return text.length > max ? complain(field, 'tooLong', { max }) : text || undefined;
  };
  const reference = cell('reference') ?? null;
  const touchpoint = codeOf(cell('touchpoint') ?? '') || complain('touchpoint', 'required');
  const when = cell('at') ?? complain('at', 'required');
  if (when !== undefined && instantIn(when, 'UTC') === undefined) complain('at', 'notAnInstant');
  const written = cell('email', 1000);
  const email = written === undefined ? undefined : addressIn(written, (code) => complain('email', code));
  const number = cell('customer');
  if (number === undefined && written === undefined)
    complain(columnOf(choices, 'customer') === undefined ? 'email' : 'customer', 'required');
  const tongue = cell('locale', 40);
  const locale = tongue === undefined ? undefined : (surveyLocaleNamed(tongue) ?? complain('locale', 'notALanguage'));
  const [name, phone] = [cell('name', longestName), cell('phone', 40)];
  const path = readPath(choices, record, wrong);
  if (wrong.length > 0 || touchpoint === undefined || when === undefined || path === undefined) return wrong;
  const customer = {
    ...(number !== undefined && { reference: number }),
    ...(email !== undefined && { email }),
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(locale !== undefined && { locale }),
  };
  return { reference, touchpoint, when, customer, path };
}

/** The event itself, on the organization's clock, or why it cannot be one: `at` inTheFuture. `locale` is the language of new people whose row says none. */
export function reportOf(line: EventLine, teamId: string, timeZone: string, now: Date, locale: SurveyLocale | null): EventReport | Fault {
  const { reference, touchpoint, when, customer } = line;
  const at = instantIn(when, timeZone);
  if (at === undefined) return { field: 'at', code: 'notAnInstant' };
  if (isAhead(at, now)) return { field: 'at', code: 'inTheFuture' };
  return { reference, touchpoint, at, customer: { ...(locale !== null && { locale }), ...customer }, team: { id: teamId } };
}

function addressIn(text: string, refused: (code: RefusalCode) => undefined): string | undefined {
  try {
    return normalEmail(text);
  } catch (e) {
    if (!(e instanceof Refusal)) throw e;
    return refused(e.code);
  }
}
