// Engagement beside NPS, over teams: a cloud of points, one correlation with its interval, and what it allows to say.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { fewestCustomers, type LeftOut, type LinkageChoices, type LinkageReport, type Measure } from '#domain/linkage.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Select } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Cloud, Family, isCorrelation, measureName, sentenceText } from '#web/components/linkage.tsx';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { Stat, Stats } from '#web/components/stat.tsx';
import { formatNumber } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

/** `view` is null while one of the sides has no results. */
export function LinkagePage(props: { frame: Frame; choices: LinkageChoices; view: LinkageReport | null; mayImport: boolean }): JSX.Element {
  const { frame, choices, view } = props;
  const { m } = frame;
  if (view === null) {
    return (
      <Page frame={frame} title={m.linkage.title} here="linkage">
        <Heading title={m.linkage.title} />
        <EmptyState title={m.linkage.empty} {...(props.mayImport && { action: { href: '/imports', label: m.linkage.importHistory } })}>
          {m.linkage.emptyText}
        </EmptyState>
        <Background m={m} />
      </Page>
    );
  }
  const title = m.linkage.short[view.sentence.code];
  const name = m.linkage.name(measureName(m, view.x), measureName(m, view.y));
  return (
    <Page frame={frame} title={title} here="linkage" width="wide">
      <Heading title={title} name={name} lead={sentenceText(m, view.sentence)} />
      <Filters m={m} choices={choices} view={view} />
      <Found frame={frame} view={view} />
      <Cloud frame={frame} view={view} />
      <LeftOutTeams m={m} view={view} />
      {view.family.length > 1 && <Family frame={frame} view={view} />}
      <Background m={m} />
    </Page>
  );
}

function Filters(props: { m: Messages; choices: LinkageChoices; view: LinkageReport }): JSX.Element {
  const { m, choices, view } = props;
  const option = (one: Measure) => ({
    value: one.key,
    label: one.period === null ? measureName(m, one) : m.linkage.imported(measureName(m, one), one.period),
  });
  return (
    <form method="get" action="/linkage" class="filters">
      <Select m={m} name="x" label={m.linkage.across} options={choices.x.map(option)} value={view.x.key} autosubmit />
      <Select m={m} name="y" label={m.linkage.up} options={choices.y.map(option)} value={view.y.key} autosubmit />
      {view.wave !== null && choices.waves.length > 1 && (
        <Select
          m={m}
          name="wave"
          label={m.linkage.wave}
          options={choices.waves.map((wave) => ({ value: wave.id, label: m.linkage.waveOption(wave.name, wave.closedDay) }))}
          value={view.wave.id}
          autosubmit
        />
      )}
      {view.survey !== null && choices.surveys.length > 1 && (
        <Select
          m={m}
          name="survey"
          label={m.overview.survey}
          options={choices.surveys.map(({ id, name }) => ({ value: id, label: name }))}
          value={view.survey.id}
          autosubmit
        />
      )}
      <button class="button without-script" type="submit">
        {m.common.show}
      </button>
    </form>
  );
}

function Found(props: { frame: Frame; view: LinkageReport }): JSX.Element | null {
  const { result, adjustedP, points } = props.view;
  if (!isCorrelation(result)) return null;
  const { m, locale } = props.frame;
  const influential = points.find((point) => point.teamId === result.mostInfluential.team)?.name ?? '';
  const without = result.mostInfluential.r === null ? null : formatNumber(locale, result.mostInfluential.r, 2);
  return (
    <>
      {result.dependsOnOneTeam && <Notice tone="info">{m.linkage.dependsOnOneTeam(influential, without)}</Notice>}
      <Stats>
        <Stat
          m={m}
          locale={locale}
          label={m.linkage.correlation}
          measure="correlation"
          value={result.r}
          interval={result.interval}
          n={result.n}
        />
        <Stat
          m={m}
          locale={locale}
          label={m.linkage.rank}
          measure="correlation"
          value={result.rho}
          interval={result.rhoInterval}
          note={m.linkage.rankNote}
        />
        {adjustedP !== null && (
          <div class="stat">
            <dt>{m.linkage.adjusted}</dt>
            <dd>
              <span class="stat-value">{m.linkage.p(adjustedP)}</span>
              <span class="stat-note">{m.linkage.adjustedNote}</span>
            </dd>
          </div>
        )}
        <Stat
          m={m}
          locale={locale}
          label={m.linkage.detectable}
          measure="correlation"
          value={result.smallestDetectable}
          note={m.linkage.detectableNote}
        />
      </Stats>
      <p class="help">{m.linkage.exactly(result)}</p>
    </>
  );
}

/** Hidden teams stand below the chart; these are missing for other reasons. */
function LeftOutTeams(props: { m: Messages; view: LinkageReport }): JSX.Element {
  const { m, view } = props;
  const names = (why: LeftOut['why']): string => view.left.flatMap((one) => (one.why === why ? [one.name] : [])).join(', ');
  const [notAsked, few] = [names('notAsked'), names('fewCustomers')];
  return (
    <>
      {notAsked && <p class="help">{m.linkage.leftWhy.notAsked(notAsked)}</p>}
      {few && <p class="help">{m.linkage.leftWhy.fewCustomers(fewestCustomers, few)}</p>}
    </>
  );
}

function Background(props: { m: Messages }): JSX.Element {
  const { m } = props;
  return (
    <Section title={m.linkage.expectTitle}>
      {m.linkage.expect.map((text) => (
        <p>{text}</p>
      ))}
      <details>
        <summary>{m.linkage.trapsTitle}</summary>
        <ul>
          {m.linkage.traps.map(([name, text]) => (
            <li>
              <strong>{name}</strong> {text}
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a href="/how-we-measure">{m.overview.howWeMeasure}</a>
      </p>
    </Section>
  );
}
