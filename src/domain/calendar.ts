// Days, months and clock times in people's own time zones, reckoned without ever asking what time it is now.

/** A day as people write it down, 'YYYY-MM-DD'. */
export type Day = string;

/** 'YYYY-MM'. */
export type Month = string;

const msPerDay = 86_400_000;

/** At what local time a working day ends, and with it whatever is due that day. */
const closingTime = '18:00';

/**
 * Whether a text is a real day of the years 1900 to 2199: '2024-02-29' is, '2023-02-29' and '2024-2-9' are not. Nothing that people mean lies
 * beyond, and who counts on from the year 9999 never arrives.
 */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && utcDay(ms) === text;
}

/** The day it is at `instant` in a time zone (IANA name); a RangeError for a zone that does not exist. Cheap: some hundred nanoseconds. */
export function dayOf(instant: Date, timeZone: string): Day {
  const ms = instant.getTime();
  return utcDay(ms + offsetAt(ms, timeZone));
}

/** Whether a text is the name of a time zone, such as 'Europe/Rome'; offsets and abbreviations are none. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{2,60}$/.test(text) || (text !== 'UTC' && !text.includes('/'))) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What clocks in a time zone show at `instant`, 'HH:MM'. */
export function clockOf(instant: Date, timeZone: string): string {
  const ms = instant.getTime();
  return new Date(ms + offsetAt(ms, timeZone)).toISOString().slice(11, 16);
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** `addDays('2024-02-28', 2)` is '2024-03-01'; n may be negative. */
export function addDays(day: Day, n: number): Day {
  return utcDay(utcMidnight(day) + n * msPerDay);
}

/** `addMonths('2024-11', 3)` is '2025-02'; n may be negative. */
export function addMonths(month: Month, n: number): Month {
  const count = monthNumber(month) + n;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** The same day of a later month, or its last day when it has fewer: `monthsLater('2026-01-31', 1)` is '2026-02-28'. */
export function monthsLater(day: Day, n: number): Day {
  const month = addMonths(monthOf(day), n);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** How many months later `to` is: `monthsBetween('2024-11', '2025-02')` is 3. */
export function monthsBetween(from: Month, to: Month): number {
  return monthNumber(to) - monthNumber(from);
}

/**
 * The n-th working day after a day; Saturdays, Sundays and `holidays` are free. With n = 0 the day itself, or the next working day when it is free.
 * `addWorkingDays('2024-05-03', 2)` (a Friday) is '2024-05-07'. A RangeError when a whole year brings no working day.
 */
export function addWorkingDays(day: Day, n: number, holidays?: ReadonlySet<Day>): Day {
  let at = day;
  for (let left = isWorkingDay(day, holidays) ? n : Math.max(n, 1); left > 0; left--) at = nextWorkingDay(at, holidays);
  return at;
}

/**
 * The instant at which clocks in a zone show a day and a time 'HH:MM'. A time that clocks skip in spring moves forward by what they skip
 * (02:30 becomes 03:30); of a time that comes twice in autumn, the first. `instantAt('2024-07-01', '09:00', 'Europe/Rome')` is 07:00 UTC.
 */
export function instantAt(day: Day, time: string, timeZone: string): Date {
  const local = Date.parse(`${day}T${time}:00Z`);
  // No zone is more than 14 hours from UTC, so a day to either side lies safely before and after whatever change may be near.
  const before = offsetAt(local - msPerDay, timeZone);
  const after = offsetAt(local + msPerDay, timeZone);
  const second = local - after;
  const takesSecond = offsetAt(local - before, timeZone) !== before && offsetAt(second, timeZone) === after;
  return new Date(takesSecond ? second : local - before);
}

/** 18:00 of a day in a zone. */
export function endOfWorkingDay(day: Day, timeZone: string): Date {
  return instantAt(day, closingTime, timeZone);
}

function nextWorkingDay(day: Day, holidays?: ReadonlySet<Day>): Day {
  for (let i = 1; i <= 366; i++) {
    const at = addDays(day, i);
    if (isWorkingDay(at, holidays)) return at;
  }
  throw new RangeError(`no working day within a year after ${day}`);
}

/** Neither a Saturday nor a Sunday nor one of the holidays. */
export function isWorkingDay(day: Day, holidays?: ReadonlySet<Day>): boolean {
  const weekday = new Date(utcMidnight(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && holidays?.has(day) !== true;
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function utcMidnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function utcDay(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}

type Zone = { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number | undefined> };
const zones = new Map<string, Zone>();

/** Milliseconds by which clocks in a zone are ahead of UTC. Asked of Intl once a zone and UTC day, except on the days on which it changes. */
function offsetAt(ms: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const bucket = Math.floor(ms / msPerDay);
  if (!zone.offsets.has(bucket)) {
    // A file of old answers may walk through centuries; what is remembered stays small.
    if (zone.offsets.size > 5000) zone.offsets.clear();
    const first = readOffset(bucket * msPerDay, zone);
    zone.offsets.set(bucket, first === readOffset((bucket + 1) * msPerDay - 1, zone) ? first : undefined);
  }
  return zone.offsets.get(bucket) ?? readOffset(ms, zone);
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const digits = '2-digit';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
    second: digits,
  });
  const zone = { format, offsets: new Map<number, number | undefined>() };
  zones.set(timeZone, zone);
  return zone;
}

function readOffset(ms: number, zone: Zone): number {
  const part = Object.fromEntries(zone.format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const local = Date.parse(
    `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`,
  );
  return local - Math.floor(ms / 1000) * 1000;
}
