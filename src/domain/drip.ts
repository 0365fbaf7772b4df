// Spreads the customers evenly over a cycle: how many are asked on a day, and where the round among them goes on.
import { addDays, type Day, isWorkingDay } from './calendar.ts';

/** How a round stands before a working day. */
export type Round = {
  /** The first day of the cycle whose round is under way; undefined before the first. */
  readonly cycle: Day | undefined;
  /** Customers behind the last one asked in this round; of a round that has not begun, all of them. */
  readonly remaining: number;
  /** All customers who can be asked. */
  readonly total: number;
};

/** The round that goes on or begins today, and how many letters it sends. */
export type Drip = { readonly cycle: Day; readonly begins: boolean; readonly letters: number };

/** Cycles follow each other from the first day on: with 365 days from '2026-03-02', '2027-06-01' lies in the one of '2027-03-02'. */
export function cycleOf(firstDay: Day, cycleDays: number, today: Day): Day {
  return addDays(firstDay, Math.floor(daysBetween(firstDay, today) / cycleDays) * cycleDays);
}

/**
 * How many customers are asked today. They stand in one order that never changes (by their random ids); a round walks along it once a cycle, and each
 * working day takes its share of those it has not come to: `remaining` over the working days left. The fraction of a customer falls on some of the days,
 * evenly: on the k-th when the fraction of k times the golden ratio is below it. So two days differ by one customer as long as nobody comes or goes, the
 * round is through on the last working day of its cycle, and 100 customers in a year are one every two or three days.
 *
 * - Who comes before the round has come to their place is asked in it, who comes behind it in the next; who leaves makes the shares smaller.
 * - Nobody comes twice in a round, and a round begins no earlier than its cycle.
 * - Days on which Coro was off are made up over the rest of the cycle, and past its end when there is not enough of it: a day never takes more than
 *   twice the ordinary share. The next round begins after that, on what is left of its own cycle.
 */
export function dripOn(
  today: Day,
  { firstDay, cycleDays }: { readonly firstDay: Day; readonly cycleDays: number },
  round: Round,
  holidays?: ReadonlySet<Day>,
): Drip {
  const now = cycleOf(firstDay, cycleDays, today);
  const cycle = round.cycle !== undefined && round.remaining > 0 ? round.cycle : now;
  const over = round.cycle === now && round.remaining === 0;
  if (over || today < firstDay || !isWorkingDay(today, holidays)) return { cycle, begins: false, letters: 0 };
  const begins = cycle !== round.cycle;
  const last = addDays(cycle, cycleDays - 1);
  const all = Math.max(1, workingDays(cycle, last, holidays));
  const left = Math.max(1, workingDays(today, last, holidays));
  const share = shareOf(begins ? round.total : round.remaining, left, all - left + 1);
  return { cycle, begins, letters: Math.min(share, 2 * Math.ceil(round.total / all)) };
}

/** Working days from one day to another, both included. */
export function workingDays(from: Day, to: Day, holidays?: ReadonlySet<Day>): number {
  let n = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) n++;
  return n;
}

/** The steps of the golden ratio around a circle fall more evenly than any others, however many of them there are. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

function shareOf(remaining: number, days: number, k: number): number {
  const each = Math.floor(remaining / days);
  return (k * goldenRatio) % 1 < remaining / days - each ? each + 1 : each;
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
