// When letters may leave: within the hours on somebody's clock, on days that are neither free nor blacked out.
import { addDays, clockOf, type Day, dayOf, instantAt } from './calendar.ts';
import type { ContactRules, Reason } from './contact.ts';

/** The soonest instant of one permitted day at which a letter may leave. */
export type Slot = {
  readonly at: Date;
  /** The organization's day at that instant: the day that is counted, and compared with the day of other letters. */
  readonly day: Day;
  /** Which rule made the days before it fall away; null when none did. */
  readonly moved: Reason | null;
};

/** `first` is the organization's day on which the hours would next open if every day were permitted; `moved` says what keeps it from being a slot. */
export type Slots = { readonly first: Day; readonly slots: readonly Slot[]; readonly moved: Reason | null };

/** The slots of people in a time zone (null: the organization's own) from an instant on, one a day, the soonest first, for `span` days. */
export type Timetable = (timeZone: string | null, from: Date) => Slots;

/** So many answers are remembered: everybody of a wave in a time zone shares one. */
const remembered = 2000;

/**
 * The timetable of an organization in its time zone. Hours that a change of clocks skips altogether do not come on that day; where an hour
 * comes twice, clocks still show a time within the hours. `span` is for how many days on it looks, `holidays` are the free days of the
 * country of the rules. What is free at weekends goes by that country too; Saturday and Sunday when none is named.
 */
export function timetableOf(rules: ContactRules, organizationZone: string, holidays: ReadonlySet<Day>, span: number): Timetable {
  const weekend = weekendOf(rules.holidays);
  const known = new Map<string, Slots>();

  const obstacleOn = (day: Day): Reason | null => {
    if (rules.blackouts.some((blackout) => blackout.from <= day && day <= blackout.to)) return 'blackout';
    if (holidays.has(day)) return 'dayOff';
    return rules.workingDaysOnly && weekend.has(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 'dayOff' : null;
  };

  const reckon = (zone: string, from: Date): Slots => {
    const slots: Slot[] = [];
    let first: Day | undefined;
    let moved: Reason | null = null;
    let local = dayOf(from, zone);
    for (let i = 0; i <= span + 1; i++, local = addDays(local, 1)) {
      const at = within(rules.hours, local, zone, from);
      if (at === undefined) continue;
      const day = dayOf(at, organizationZone);
      first ??= day;
      const obstacle = obstacleOn(local);
      if (obstacle) moved ??= obstacle;
      else slots.push({ at, day, moved });
    }
    return { first: first ?? dayOf(from, organizationZone), slots, moved };
  };

  return (timeZone, from) => {
    const zone = rules.clock === 'recipient' && timeZone !== null ? timeZone : organizationZone;
    const key = `${zone} ${from.getTime()}`;
    let slots = known.get(key);
    if (slots === undefined) {
      if (known.size >= remembered) known.clear();
      known.set(key, (slots = reckon(zone, from)));
    }
    return slots;
  };
}

/** The first instant of a local day, not before `from`, at which clocks show a time within the hours; undefined when there is none left. */
function within(hours: ContactRules['hours'], day: Day, zone: string, from: Date): Date | undefined {
  const opens = opening(day, hours.from, zone);
  let at = opens < from ? from : opens;
  // After an hour that came twice, clocks may show again what was already over: on to the second time they open.
  const shown = clockOf(at, zone);
  if (shown < hours.from) at = minutesLater(at, minutes(hours.from) - minutes(shown));
  const clock = clockOf(at, zone);
  return clock >= hours.from && clock < hours.to && dayOf(at, zone) === day ? at : undefined;
}

/** When clocks show this time of a day, or the instant at which they skip it. */
function opening(day: Day, time: string, zone: string): Date {
  let at = instantAt(day, time, zone);
  if (clockOf(at, zone) === time) return at;
  for (let before = at; dayOf(before, zone) === day && clockOf(before, zone) >= time; before = minutesLater(before, -1)) at = before;
  return at;
}

const minutesLater = (at: Date, n: number): Date => new Date(at.getTime() + n * 60_000);
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** As `Date.getUTCDay` counts them. */
function weekendOf(place: string | null): ReadonlySet<number> {
  if (place === null) return new Set([6, 0]);
  const country: Intl.Locale & { getWeekInfo?: () => { weekend: readonly number[] } } = new Intl.Locale(`und-${place.slice(0, 2)}`);
  return new Set(country.getWeekInfo?.().weekend.map((day) => day % 7) ?? [6, 0]);
}
