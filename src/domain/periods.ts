// Stretches of months: the period a report is about, the one before it, and what an imported file means by '2025-Q3'.
import { addMonths, instantAt, type Month, monthsBetween } from '#domain/calendar.ts';

/** From one month to another, both included. */
export type Period = { readonly from: Month; readonly to: Month };

/** How many months a report may look at. */
export const periodLengths = [1, 3, 6, 12] as const;

/** What a report looks at unless asked: in a quarter a team has some twenty answers, too few to tell it from another (STATISTICS.md, section 2). */
export const usualLength = 6;

/** So many months up to and with `to`: `periodEnding('2026-03', 3)` is January to March 2026. */
export function periodEnding(to: Month, months: number): Period {
  return { from: addMonths(to, 1 - months), to };
}

/** The period of the same length that ends where this one begins: October to December 2025 before January to March 2026. */
export function periodBefore(period: Period): Period {
  return periodEnding(addMonths(period.from, -1), monthsIn(period).length);
}

/** The instant at which a period begins in a time zone. */
export function startOf({ from }: Period, timeZone: string): Date {
  return instantAt(`${from}-01`, '00:00', timeZone);
}

/** Every month of a period, the earliest first. */
export function monthsIn({ from, to }: Period): readonly Month[] {
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, i) => addMonths(from, i));
}

/** The months that a period's name stands for: '2025', '2025-Q3' or '2025-11'; null for a name of the company's own. */
export function periodNamed(name: string): Period | null {
  const [, year, quarter, month] = /^(\d{4})(?:-?[QqTt]([1-4])|-(0[1-9]|1[0-2]))?$/.exec(name.trim()) ?? [];
  if (year === undefined) return null;
  if (month !== undefined) return { from: `${year}-${month}`, to: `${year}-${month}` };
  return quarter === undefined ? periodEnding(`${year}-12`, 12) : periodEnding(addMonths(`${year}-03`, 3 * (Number(quarter) - 1)), 3);
}

/**
 * A period in the one form that sorts: '2011', '2025-Q3', '2025-11'. Reads '2025 q3', 'Q3 2025', '2025-T3' and '11/2025' as well;
 * undefined for anything else.
 */
export function readPeriod(text: string): string | undefined {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/^(Q[1-4]|T[1-4])[ /-]?(\d{4})$/, '$2-$1')
    .replace(/^(\d{1,2})\/(\d{4})$/, (_, m: string, y: string) => `${y}-${m.padStart(2, '0')}`);
  const [, year, quarter, month] = /^(\d{4})(?:[ -]?[QT]([1-4])|-(0[1-9]|1[0-2]))?$/.exec(plain) ?? [];
  if (year === undefined) return undefined;
  return quarter ? `${year}-Q${quarter}` : month ? `${year}-${month}` : year;
}
