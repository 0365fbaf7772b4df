// Public holidays by country and region, from a library that is loaded only where somebody has chosen a country.
import { addDays, type Day } from '#domain/calendar.ts';

let loaded: ReturnType<typeof load> | undefined;
const load = async () => (await import('date-holidays')).default;
const library = (): ReturnType<typeof load> => (loaded ??= load());

const known = new Map<string, ReadonlySet<Day>>();

/** The public holidays of a country ('IT') or region ('DE-BY') in the years from a day on, as far as `days` later; none for null or a place that is not known. */
export async function holidaysIn(place: string | null, from: Day, days: number): Promise<ReadonlySet<Day>> {
  if (place === null) return new Set();
  const [first, last] = [Number(from.slice(0, 4)), Number(addDays(from, days).slice(0, 4))];
  const key = `${place} ${first} ${last}`;
  const before = known.get(key);
  if (before) return before;
  const Holidays = await library();
  const [country = '', region] = place.split('-');
  const calendar = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const found = new Set<Day>();
  for (let year = first; year <= last; year++)
    for (const holiday of calendar.getHolidays(year)) {
      if (holiday.type !== 'public') continue;
      // A holiday of several days begins on `date` and ends before `end`; both are on the clock of the country.
      const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
      for (let i = 0; i < length; i++) found.add(addDays(holiday.date.slice(0, 10), i));
    }
  if (known.size > 200) known.clear();
  known.set(key, found);
  return found;
}

/** A country, with its regions where these have holidays of their own; names are the library's, in the language of the place. */
export type Place = { readonly code: string; readonly regions: readonly { readonly code: string; readonly name: string }[] };

/** Every place whose holidays are known, by its code. */
export async function places(): Promise<readonly Place[]> {
  const Holidays = await library();
  const all = new Holidays();
  return Object.keys(all.getCountries()).map((code) => ({
    code,
    regions: Object.entries(all.getStates(code) ?? {}).map(([region, name]) => ({ code: `${code}-${region}`, name })),
  }));
}
