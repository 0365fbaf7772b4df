// What the people of a team say, on the team's page and on the overview: the result or what is shown instead, its change, and what it rests on.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Released } from '#domain/anonymity.ts';
import type { Participation } from '#domain/participation.ts';
import type { ToldChange } from '#domain/team-change.ts';
import { dimensions, type Locale } from '#domain/surveys.ts';
import type { ClosedWave, CombinedTeams, Instead, OwnWave, TeamChange, TeamView, WaveNow } from '#domain/wave-results.ts';
import type { Messages } from '#web/messages/messages.ts';
import { HiddenToProtect } from './empty.tsx';
import { DimensionsChart, FigureCell, sizeText } from './engagement.tsx';
import { DimensionMark } from './stat.tsx';
import { type Column, DataTable } from './table.tsx';

type Said = { m: Messages; locale: Locale };

/** As much of the hash as somebody compares by eye. */
const sealLength = 16;

/** A wave that is not published yet: when, and about how many have taken part. Nothing where no wave is on its way. */
export function WavesNow(props: { m: Messages; waves: readonly WaveNow[] }): JSX.Element {
  const { m } = props;
  const words = m.teams.pending;
  return (
    <>
      {props.waves.map((wave) => (
        <p class="wave-now">
          {stageText(m, wave)}{' '}
          {wave.stage !== 'planned' && (wave.participation === null ? words.few : words.band(bandText(m, wave.participation)))}{' '}
          {wave.stage !== 'planned' && words.nothing}
        </p>
      ))}
    </>
  );
}

/** The same for somebody with several teams, a list for each wave. */
export function OwnWaves(props: { m: Messages; waves: readonly OwnWave[] }): JSX.Element {
  const { m } = props;
  const words = m.teams.pending;
  return (
    <>
      {props.waves.map((wave) => (
        <section class="wave-now">
          <p>
            {stageText(m, wave)} {wave.stage !== 'planned' && words.nothing}
          </p>
          {wave.stage !== 'planned' && (
            <dl class="facts">
              {wave.teams.map(({ name, participation }) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{participation === null ? words.few : words.band(bandText(m, participation))}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </>
  );
}

/** Where a team's own result is hidden: why, and what is shown instead. */
export function HiddenResult(props: Said & { wave: ClosedWave; instead: Instead | null; id: string; note: string }): JSX.Element {
  const { m, locale, wave, instead, id, note } = props;
  const words = m.teams.together;
  return (
    <>
      <HiddenToProtect m={m} k={wave.threshold}>
        {instead?.kind === 'above' && <p>{m.overview.hiddenInstead(instead.name ?? m.overview.wholeOrganization)}</p>}
        {instead?.kind === 'together' && (
          <p>
            {words.team(instead.others, instead.above)}
            {instead.combination.withOwn && instead.others.length > 0 && ` ${words.withOwn(instead.above)}`}
          </p>
        )}
      </HiddenToProtect>
      {instead?.kind === 'together' && <DimensionsChart m={m} locale={locale} id={id} result={instead.combination} note={note} />}
      {instead?.kind === 'above' && !instead.result.hidden && (
        <DimensionsChart m={m} locale={locale} id={id} result={instead.result} note={note} />
      )}
    </>
  );
}

/** How the result differs from the wave before, as far as that may be told and chance does not explain it. */
export function ChangeSince(props: Said & { change: TeamChange | null; hasEarlier: boolean }): JSX.Element {
  const { m, change } = props;
  const words = m.teams.change;
  if (change === null) return props.hasEarlier ? <p class="help">{words.hidden}</p> : <></>;
  const told = change.told.filter((one) => one.beyondChance);
  return (
    <p>
      <strong>{words.since(change.since.name, change.since.closedDay)}:</strong>{' '}
      {told.length === 0 ? words.none : words.told(told.map((one) => moveText(m, one)))}{' '}
      {told.length > 0 && told.length < change.told.length && words.rest}
    </p>
  );
}

/** The hidden teams below one that are told together, a row for each such group; `top` where no other heading stands above. */
export function TeamsTogether(props: Said & { below: readonly CombinedTeams[]; top?: boolean }): JSX.Element {
  const { m, locale, below } = props;
  const words = m.teams.together;
  if (below.length === 0) return <></>;
  const measures = [...dimensions, 'enps'] as const;
  return (
    <section class="section" aria-labelledby="together-title">
      {props.top ? <h2 id="together-title">{words.belowTitle}</h2> : <h3 id="together-title">{words.belowTitle}</h3>}
      <p class="help">{words.belowText}</p>
      <DataTable
        m={m}
        caption={words.belowTitle}
        captionUnseen
        rows={below}
        columns={[
          {
            key: 'teams',
            title: words.teams,
            cell: ({ names, above, combination }) => (
              <>
                {names.join(', ')}
                {combination.withOwn && <span class="second-line">{words.withOwn(above)}</span>}
              </>
            ),
          },
          { key: 'size', title: words.size, cell: ({ combination }) => sizeText(m, combination.n) },
          ...measures.map((measure): Column<CombinedTeams> => ({
            key: measure,
            title: measure === 'enps' ? m.common.enps : m.common.dimensions[measure],
            mark: <DimensionMark m={m} dimension={measure} short />,
            figure: true,
            cell: ({ combination }) => <FigureCell m={m} locale={locale} figures={combination} measure={measure} />,
          })),
        ]}
      />
    </section>
  );
}

/** What the results rest on, in small print: the threshold that was promised, ballots that were lost, and the seal of the snapshot. */
export function ResultFoot(props: { m: Messages; view: Pick<TeamView, 'wave'> }): JSX.Element {
  const { m } = props;
  const { threshold, hash, spoiled } = props.view.wave;
  return (
    <p class="help result-foot">
      {m.teams.foot(threshold, hash.slice(0, sealLength))}
      {spoiled > 0 && ` ${m.teams.spoiled(spoiled)}`}
    </p>
  );
}

function moveText(m: Messages, { measure, difference }: Released<readonly ToldChange[]>[number]): string {
  const name = measure === 'enps' ? m.common.enps : m.common.dimensions[measure];
  return m.teams.change.moved(name, measure === 'enps' ? 'nps' : 'score', difference);
}

function stageText(m: Messages, { stage, name, day, lastDay }: Pick<WaveNow, 'stage' | 'name' | 'day' | 'lastDay'>): string {
  const words = m.teams.pending;
  return stage === 'planned' ? words.planned(name, day) : stage === 'open' ? words.open(name, lastDay) : words.counting(name);
}

const bandText = (m: Messages, { count }: Participation): string => m.asking.band(count.from, count.to);
