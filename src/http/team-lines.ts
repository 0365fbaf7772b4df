// Teams with their figures as a file: the same lines that the overview and the teams page show.
import type { Released, TeamResult } from '#domain/anonymity.ts';
import { type NamedTeam, pathTexts } from '#domain/people.ts';
import { dimensions } from '#domain/surveys.ts';
import type { TeamLine } from '#web/components/team-table.tsx';
import { releasedText } from '#web/components/engagement.tsx';
import type { Messages } from '#web/messages/messages.ts';
import { type CsvColumn, rounded } from './csv.ts';

/** NPS in points (-100 to 100), rates from 0 to 1, dimensions from 1 to 5. */
export function teamColumns(m: Messages, tree: readonly NamedTeam[]): readonly CsvColumn<TeamLine>[] {
  const { columns } = m.overview;
  const paths = pathTexts(tree);
  const points = (value: number | null | undefined): number | null =>
    rounded(value === null || value === undefined ? null : value * 100, 1);
  return [
    [columns.team, ({ team }) => paths.get(team.id) ?? team.name],
    [m.common.nps, ({ nps }) => points(nps.now.value)],
    [`${m.common.nps} <`, ({ nps }) => points(nps.now.interval?.[0])],
    [`${m.common.nps} >`, ({ nps }) => points(nps.now.interval?.[1])],
    [columns.answers, ({ nps }) => nps.now.n],
    [m.common.bandsOf.promoter, ({ nps }) => nps.now.counts.promoters],
    [m.common.bandsOf.passive, ({ nps }) => nps.now.counts.passives],
    [m.common.bandsOf.detractor, ({ nps }) => nps.now.counts.detractors],
    [columns.change, ({ nps }) => points(nps.change?.difference)],
    [`${columns.change} <`, ({ nps }) => points(nps.change?.interval[0])],
    [`${columns.change} >`, ({ nps }) => points(nps.change?.interval[1])],
    [columns.rate, ({ nps: { now } }) => (now.sent === 0 ? null : rounded(now.answered / now.sent, 3))],
    ...dimensions.map((dimension): CsvColumn<TeamLine> => [
      m.common.dimensions[dimension],
      ({ engagement }) => told(m, engagement, dimension),
    ]),
    [m.common.enps, ({ engagement }) => told(m, engagement, 'enps')],
    [columns.open, ({ cases }) => cases.open],
    [columns.overdue, ({ cases }) => cases.overdue],
  ];
}

function told(m: Messages, result: Released<TeamResult> | null, measure: string): string | number | null {
  if (result === null) return null;
  if (result.hidden) return m.common.hiddenShort;
  const found = result.measures[measure];
  if (found === undefined) return null;
  if (found.bound !== undefined) return releasedText(m, 'en', measure === 'enps' ? 'nps' : 'score', found);
  return measure === 'enps' ? rounded(found.value * 100, 1) : rounded(found.value, 3);
}
