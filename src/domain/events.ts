// Events as other programs, files and people report them: "customer X was served by team T at touchpoint P at time t".
import { instantAt, isDay } from './calendar.ts';
import { surveyLocaleOf } from './languages.ts';
import { cleanName, longestName, normalEmail, parseTeamPath, teamKey } from './people.ts';
import { clocksDiffer } from './programmes.ts';
import { type Fault, Refusal } from './refusal.ts';

/** Whom it is about: by Coro's id, the company's own number, or the address; with a name, somebody unknown may be taken in. */
export type CustomerNamed = {
  readonly id?: string;
  readonly reference?: string;
  readonly email?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly locale?: string;
};

export type EventReport = {
  /** The sender's own number of it; an event that comes again under it is the same. */
  readonly reference: string | null;
  /** In lower case. */
  readonly touchpoint: string;
  readonly at: Date;
  readonly customer: CustomerNamed;
  /** By id, or by its key (see `teamKey`); the customer's own team when null. */
  readonly team: { readonly id: string } | { readonly key: string } | null;
};

const longestReference = 120;
const longestCode = 60;
const longestPhone = 40;

/** The code of a touchpoint as it is kept and compared: `codeOf(' Shop Till ')` is 'shop-till'; '' when nothing is left. */
export const codeOf = (text: string): string =>
  cleanName(text)
    .toLowerCase()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/[^\p{L}\p{N}._-]/gu, '')
    .slice(0, longestCode);

/**
 * Reads one event of the API, or says what is wrong with it: `malformed` (no object, or a field of the wrong type), `required`, `tooLong`, `notAnInstant`,
 * `inTheFuture`, `notAnEmail`, `notALanguage` and what is wrong with a team's path. A time without a zone is on the organization's clock.
 * Fields it does not know are passed over.
 */
export function readEvent(given: unknown, now: Date, timeZone: string): EventReport | readonly Fault[] {
  if (!isRecord(given)) return [{ field: 'event', code: 'malformed' }];
  const faults: Fault[] = [];
  const text = textsIn(given, '', faults);
  const customer = readCustomer(own(given, 'customer'), faults);
  const reference = text('reference', longestReference) ?? null;
  const touchpoint = codeOf(text('touchpoint', 200) ?? '');
  if (touchpoint === '' && !faults.some(({ field }) => field === 'touchpoint')) faults.push({ field: 'touchpoint', code: 'required' });
  const when = text('at', 60);
  const at = when === undefined ? undefined : instantIn(when, timeZone);
  if (when === undefined && !faults.some(({ field }) => field === 'at')) faults.push({ field: 'at', code: 'required' });
  if (when !== undefined && at === undefined) faults.push({ field: 'at', code: 'notAnInstant' });
  if (at !== undefined && isAhead(at, now)) faults.push({ field: 'at', code: 'inTheFuture' });
  const team = readTeam(own(given, 'team'), faults);
  return faults.length > 0 || at === undefined ? faults : { reference, touchpoint, at, customer, team };
}

/** Whether an event has not happened yet, whatever the clocks of other programs say. */
export const isAhead = (at: Date, now: Date): boolean => at.getTime() > now.getTime() + clocksDiffer;

/**
 * The instant a text says: '2026-03-10T08:30:00Z', '2026-03-10T09:30+01:00', or without a zone, as files have it, '2026-03-10 09:30' on the
 * organization's clock; a day by itself is noon of that day. Undefined for anything else.
 */
export function instantIn(text: string, timeZone: string): Date | undefined {
  const [, day, time, seconds = '', zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text.trim()) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  if (time === undefined) return instantAt(day, '12:00', timeZone);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || !/^([0-5]\d(\..*)?)?$/.test(seconds)) return undefined;
  const more = seconds === '' ? 0 : Math.floor(Number(seconds) * 1000);
  if (zone === undefined) return new Date(instantAt(day, time, timeZone).getTime() + more);
  const from = Date.parse(`${day}T${time}:00${zone.toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(from) ? undefined : new Date(from + more);
}

function readCustomer(given: unknown, faults: Fault[]): CustomerNamed {
  if (!isRecord(given)) {
    faults.push({ field: 'customer', code: given === undefined || given === null ? 'required' : 'malformed' });
    return {};
  }
  const text = textsIn(given, 'customer.', faults);
  const said = {
    id: text('id', 40),
    reference: text('reference', longestReference),
    email: text('email', 1000),
    name: text('name', longestName),
    phone: text('phone', longestPhone),
    locale: text('locale', 40),
  };
  if (said.id === undefined && said.reference === undefined && said.email === undefined && faults.length === 0)
    faults.push({ field: 'customer', code: 'required' });
  const email = said.email === undefined ? undefined : attempt(() => normalEmail(said.email!), 'customer.email', faults);
  const locale = said.locale === undefined ? undefined : surveyLocaleOf(said.locale);
  if (said.locale !== undefined && locale === undefined) faults.push({ field: 'customer.locale', code: 'notALanguage' });
  return present({ ...said, email, locale });
}

function readTeam(given: unknown, faults: Fault[]): EventReport['team'] {
  if (given === undefined || given === null) return null;
  if (typeof given === 'string') return pathIn(given, 'team', faults);
  if (!isRecord(given)) {
    faults.push({ field: 'team', code: 'malformed' });
    return null;
  }
  const text = textsIn(given, 'team.', faults);
  const [id, path] = [text('id', 40), text('path', 3000)];
  if (id !== undefined) return { id };
  if (path !== undefined) return pathIn(path, 'team.path', faults);
  if (faults.length === 0) faults.push({ field: 'team', code: 'required' });
  return null;
}

function pathIn(path: string, field: string, faults: Fault[]): { readonly key: string } | null {
  const key = attempt(() => teamKey(parseTeamPath(path)), field, faults);
  return key === undefined ? null : { key };
}

/** Reads texts by their names, clean and within their lengths; undefined for what is absent, null or blank. Numbers, as references often are, are texts too. */
function textsIn(given: Readonly<Record<string, unknown>>, prefix: string, faults: Fault[]) {
  return (name: string, max: number): string | undefined => {
    const value = own(given, name);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value)))
      return void faults.push({ field: prefix + name, code: 'malformed' });
    const text = cleanName(String(value));
    if (text.length > max) return void faults.push({ field: prefix + name, code: 'tooLong', values: { max } });
    return text || undefined;
  };
}

function attempt<T>(make: () => T, field: string, faults: Fault[]): T | undefined {
  try {
    return make();
  } catch (e) {
    if (!(e instanceof Refusal)) throw e;
    const values = e.faults[0]?.values;
    faults.push({ field, code: e.code, ...(values && { values }) });
    return undefined;
  }
}

/** Never what every object inherits. */
const own = (given: Readonly<Record<string, unknown>>, name: string): unknown => (Object.hasOwn(given, name) ? given[name] : undefined);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function present(values: Readonly<Record<keyof CustomerNamed, string | undefined>>): CustomerNamed {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
