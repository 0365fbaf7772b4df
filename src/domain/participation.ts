// How many took part in an engagement wave, as far as it may be told while it is open: in bands, so that no single answer shows.

/** From so many to so many answers; `to` is null where the band is open. */
type CountBand = { readonly from: number; readonly to: number | null };

/** `share` is the lower edge of the quarter that the response rate lies in; null when too few were asked for a rate to be told. */
export type Participation = { readonly count: CountBand; readonly share: 0 | 0.25 | 0.5 | 0.75 | null };

const edges = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;

/** From this many people asked on, a rate is told. */
const enoughAsked = 10;

/** `participationOf(14, 26)` is { count: { from: 10, to: 19 }, share: .5 }: "10 to 19 answers, between half and three quarters". */
export function participationOf(answered: number, asked: number): Participation {
  const above = edges.findIndex((edge) => answered < edge);
  const from = above === 0 ? 0 : (edges.at(above < 0 ? -1 : above - 1) ?? 0);
  const to = above < 0 ? null : (edges[above] ?? 0) - 1;
  const quarters = [0.75, 0.5, 0.25, 0] as const;
  return { count: { from, to }, share: asked < enoughAsked ? null : (quarters.find((q) => answered / asked >= q) ?? 0) };
}
