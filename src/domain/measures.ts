// What is known of a measure that came from elsewhere: whose it is, when Coro knows its name, and its scale, guessed from its values.

/** The ends of a scale, and what values are divided by to lie on it: an NPS of 37 becomes .37. */
export type Scale = { readonly kind: 'nps' | 'number'; readonly min: number; readonly max: number; readonly divisor: number };

/** Scales that surveys use, the narrowest first. */
const usual = [
  [0, 1],
  [1, 5],
  [0, 10],
  [0, 100],
] as const;

/**
 * The scale of a measure: -1..1 for a name that speaks of NPS (values beyond 1 are in points and are divided by 100), else the narrowest usual one
 * that holds every value, else from the smallest to the largest. `scaleOf('trust', [7.5, 8.2])` is 0-10.
 */
export function scaleOf(measure: string, values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (/nps/i.test(measure) && low >= -100 && high <= 100) return { kind: 'nps', min: -1, max: 1, divisor: low < -1 || high > 1 ? 100 : 1 };
  const [min, max] = usual.find(([least, most]) => low >= least && high <= most) ?? [low, high];
  return { kind: 'number', min, max, divisor: 1 };
}

export type Side = 'employees' | 'customers';

/** The longest name of a measure. */
export const longestMeasure = 80;

const built: readonly (readonly [Side, string, ...string[]])[] = [
  ['employees', 'autonomy', 'autonomia'],
  ['employees', 'mastery', 'padronanza'],
  ['employees', 'purpose', 'scopo'],
  ['employees', 'affiliation', 'appartenenza'],
  ['employees', 'enps'],
  ['customers', 'nps'],
];

/** The measures that Coro knows, under their own names, and whose they are: `builtInMeasure('Autonomia')` is autonomy, employees'. */
export function builtInMeasure(name: string): { readonly side: Side; readonly measure: string } | undefined {
  const found = built.find(([, ...names]) => names.includes(name.trim().toLowerCase()));
  return found && { side: found[0], measure: found[1] };
}
