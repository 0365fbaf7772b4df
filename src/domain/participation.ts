// How many took part in an engagement wave, as far as it may be told while it is open: in bands, so that no single answer shows.

/** From so many to so many answers; `to` is null where the band is open. */
type CountBand = { readonly from: number; readonly to: number | null };

/** `share` is the lower edge of the quarter that the response rate lies in; null when too few were asked for a rate to be told. */
export type Participation = { readonly count: CountBand; readonly share: 0 | 0.25 | 0.5 | 0.75 | null };

/** A band holds this many numbers at least: then nobody of a team can be listed as having answered or not. */
const narrowest = 5;

/**
 * One band told in two ways, as numbers and as a quarter: two bands of different edges beside each other could meet in a single number.
 * From 20 people asked on it is a quarter of them, from 10 on a half (and no rate); of fewer nothing is told, for "5 to 9" of five people are
 * all of them, and "0 to 4" says that somebody is missing. `participationOf(14, 26)` is { count: { from: 13, to: 19 }, share: .5 },
 * `participationOf(9, 12)` { count: { from: 6, to: 12 }, share: null }, and of 7 asked it is always { count: { from: 0, to: 7 }, share: null }.
 */
export function participationOf(answered: number, asked: number): Participation {
  const parts = asked >= 4 * narrowest ? 4 : asked >= 2 * narrowest ? 2 : 1;
  const edges = Array.from({ length: parts }, (_, i) => Math.ceil((i * asked) / parts));
  const part = Math.max(
    0,
    edges.findLastIndex((edge) => answered >= edge),
  );
  const count = { from: edges[part]!, to: part === parts - 1 ? asked : edges[part + 1]! - 1 };
  return { count, share: parts === 4 ? ([0, 0.25, 0.5, 0.75] as const)[part]! : null };
}
