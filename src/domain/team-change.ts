// How much of a change between two waves may be chance, from released figures alone, so that noise is not told as news.
import type { Change, Figures, GroupSize } from '#domain/results.ts';
import { type Counts, npsDifference } from '#domain/nps.ts';
import { normalQuantile } from '#domain/stats.ts';
import { dimensions, type Dimension } from '#domain/surveys.ts';

/** `difference` on the measure's own scale: 1-5 for a dimension, -1 to 1 for eNPS. */
export type ToldChange = { readonly measure: Dimension | 'enps'; readonly difference: number; readonly beyondChance: boolean };

/** How far people lie from their team's mean on a dimension of 1 to 5, at most usually; a wave does not tell it, for it would tell of single answers. */
const usualSpread = 0.8;

/** The same for eNPS, as 1, 0 or -1 a person: more than this cannot be. */
const widestSpread = 1;

/**
 * Each dimension and eNPS that was told both times, with whether so many answers leave a difference like this to chance in fewer than one of twenty
 * comparisons: 1.96 standard errors of a difference of means, SE = spread * sqrt(1/n + 1/m), where a band stands as its lower end. eNPS uses the
 * interval of its counts where these are told (`npsDifference`). From 20 answers each a dimension has to move by .5.
 */
export function changesTold({ measures }: Change, before: Figures, now: Figures): readonly ToldChange[] {
  const reach = normalQuantile(0.975) * Math.sqrt(1 / fewest(before.n) + 1 / fewest(now.n));
  const change = (measure: Dimension | 'enps', beyond: (difference: number) => boolean): ToldChange[] => {
    const difference = measures[measure];
    return difference === undefined ? [] : [{ measure, difference, beyondChance: beyond(difference) }];
  };
  const [counted, countedBefore] = [countsOf(now), countsOf(before)];
  const ofCounts = counted === null || countedBefore === null ? null : npsDifference(counted, countedBefore);
  return [
    ...dimensions.flatMap((dimension) => change(dimension, (difference) => Math.abs(difference) > usualSpread * reach)),
    ...change('enps', (difference) => ofCounts?.changed ?? Math.abs(difference) > widestSpread * reach),
  ];
}

function fewest(n: GroupSize): number {
  if ('exact' in n) return Math.max(1, n.exact);
  return 'band' in n ? Math.max(1, Number.parseInt(n.band, 10)) : 1;
}

/** eNPS as counts, where so many answered that they may be told. */
function countsOf({ distributions }: Figures): Counts | null {
  const [detractors, passives, promoters] = distributions['enps'] ?? [];
  return detractors === undefined || passives === undefined || promoters === undefined ? null : { detractors, passives, promoters };
}
