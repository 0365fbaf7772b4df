// Asking: choose the survey, then whom and when, then look once more at how many that is.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { bottomUp, childrenOf, type NamedTeam } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, ErrorSummary, fieldId, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatDay, formatNumber } from '#web/messages/format.ts';
import { faultSentence, type Messages } from '#web/messages/messages.ts';
import { spanOf } from './waves.tsx';

type Survey = { readonly id: string; readonly name: string; readonly kind: SurveyKind };
export type Choice = NamedTeam & { readonly asked: number; readonly withoutAddress: number };

/** What the form holds, as it was typed. */
export type WaveForm = {
  readonly survey: string;
  readonly name: string;
  readonly day: string;
  readonly lastDay: string;
  readonly teams: readonly string[];
};

export function ChooseSurveyPage(props: { frame: Frame; surveys: readonly Survey[] }): JSX.Element {
  const { frame, surveys } = props;
  const { m } = frame;
  const words = m.asking;
  return (
    <Page frame={frame} title={words.newName} here="waves" crumbs={crumbs(m)}>
      <Heading title={words.chooseTitle} name={words.newName} lead={words.chooseText} />
      <DataTable
        m={m}
        caption={m.surveys.title}
        captionUnseen
        rows={surveys}
        rowHref={(survey) => `/waves/new?survey=${survey.id}`}
        empty={<EmptyState title={words.noSurvey} action={{ href: '/surveys/new', label: m.surveys.create }} />}
        columns={[
          { key: 'survey', title: m.surveys.columns.survey, cell: (survey) => survey.name },
          { key: 'kind', title: m.surveys.columns.asks, cell: (survey) => m.surveys.kinds[survey.kind] },
        ]}
      />
    </Page>
  );
}

export function NewWavePage(props: {
  frame: Frame;
  survey: Survey;
  choices: readonly Choice[];
  given: WaveForm;
  today: string;
  faults?: readonly Fault[];
}): JSX.Element {
  const { frame, survey, choices, given, faults = [] } = props;
  const { m } = frame;
  const words = m.asking;
  return (
    <Page frame={frame} title={words.newName} here="waves" width="text" crumbs={crumbs(m)}>
      <Heading title={words.newTitle(survey.name)} name={words.newName} />
      {choices.length === 0 ? (
        <EmptyState title={words.noTeams} action={{ href: '/imports', label: words.toImports }} />
      ) : (
        <>
          <ErrorSummary m={m} faults={faults} labels={{ name: words.name, day: words.day, lastDay: words.lastDay, teams: words.teams }} />
          <form method="post" action="/waves/confirm" novalidate>
            <input type="hidden" name="survey" value={survey.id} />
            <TextField m={m} name="name" label={words.name} help={words.nameHelp} value={given.name} faults={faults} />
            <TextField
              m={m}
              name="day"
              type="date"
              width="medium"
              label={words.day}
              help={words.dayHelp}
              min={props.today}
              value={given.day}
              faults={faults}
            />
            <TextField
              m={m}
              name="lastDay"
              type="date"
              width="medium"
              label={words.lastDay}
              help={words.lastDayHelp}
              min={props.today}
              value={given.lastDay}
              faults={faults}
            />
            <TeamChoice {...props} faults={faults} />
            <Buttons>
              <Button kind="primary">{words.next}</Button>
              <ButtonLink href="/waves">{m.common.cancel}</ButtonLink>
            </Buttons>
          </form>
        </>
      )}
    </Page>
  );
}

/** `once` becomes the wave's id: the same form is the same wave, however often it is sent. */
export function ConfirmWavePage(props: {
  frame: Frame;
  survey: Survey & { readonly version: number };
  form: WaveForm;
  once: string;
  audience: { readonly asked: number; readonly withoutAddress: number; readonly teams: number };
  teams: readonly string[];
  today: string;
  threshold: number;
  localOnly: boolean;
}): JSX.Element {
  const { frame, survey, form, audience, teams } = props;
  const { m, locale } = frame;
  const words = m.asking;
  const letters = form.day <= props.today ? words.leavesNow : words.leavesOn(formatDay(locale, form.day));
  const list = [
    [words.facts.wave, form.name],
    [words.facts.survey, `${survey.name}, ${words.version(survey.version)}`],
    [words.facts.days, spanOf(m, locale, form)],
    [words.facts.letters, letters],
    [words.facts.teams, `${words.teamCount(audience.teams)}: ${teams.join(', ')}`],
  ] as const;
  return (
    <Page frame={frame} title={words.confirmName} here="waves" width="text" crumbs={crumbs(m)}>
      <Heading
        title={words.confirmTitle(survey.kind, audience.asked)}
        name={words.confirmName}
        lead={words.cannot(audience.withoutAddress)}
      />
      <dl class="facts">
        {list.map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {survey.kind === 'engagement' && <p>{words.anonymous(props.threshold)}</p>}
      {props.localOnly && <Notice tone="warning">{words.localOnly}</Notice>}
      <form method="post" action="/waves">
        <input type="hidden" name="once" value={props.once} />
        <input type="hidden" name="survey" value={form.survey} />
        <input type="hidden" name="name" value={form.name} />
        <input type="hidden" name="day" value={form.day} />
        <input type="hidden" name="lastDay" value={form.lastDay} />
        {form.teams.map((id) => (
          <input type="hidden" name="teams" value={id} />
        ))}
        <Buttons>
          <Button kind="primary">{words.send(survey.kind, audience.asked)}</Button>
          <Button formaction="/waves/new">{words.change}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

function TeamChoice(props: { frame: Frame; choices: readonly Choice[]; given: WaveForm; faults: readonly Fault[] }): JSX.Element {
  const { frame, choices } = props;
  const { m } = frame;
  const fault = props.faults.find((one) => one.field === 'teams');
  const tree: Tree = { frame, children: childrenOf(choices), totals: totalsOf(choices), chosen: new Set(props.given.teams) };
  return (
    <fieldset class={fault ? 'field faulty' : 'field'} aria-describedby={fault ? 'teams-help teams-fault' : 'teams-help'}>
      <legend>{m.asking.teams}</legend>
      <p class="help" id="teams-help">
        {m.asking.teamsHelp}
      </p>
      {fault && (
        <p class="fault" id="teams-fault">
          {faultSentence(m, fault)}
        </p>
      )}
      <div data-tree="">
        <Branch tree={tree} parentId={null} />
      </div>
    </fieldset>
  );
}

type Total = Pick<Choice, 'asked' | 'withoutAddress'>;
type Tree = {
  readonly frame: Frame;
  readonly children: ReadonlyMap<string | null, readonly Choice[]>;
  readonly totals: ReadonlyMap<string, Total>;
  readonly chosen: ReadonlySet<string>;
};

function Branch(props: { tree: Tree; parentId: string | null }): JSX.Element {
  const { tree, parentId } = props;
  const { m, locale } = tree.frame;
  const teams = tree.children.get(parentId) ?? [];
  if (teams.length === 0) return <></>;
  return (
    <ul class={parentId === null ? 'team-tree' : undefined}>
      {teams.map((team, i) => {
        // The summary of what is wrong links to the first box.
        const id = parentId === null && i === 0 ? fieldId('teams') : `team-${team.id}`;
        const { asked = 0, withoutAddress = 0 } = tree.totals.get(team.id) ?? {};
        return (
          <li>
            <div class="choice">
              <input id={id} type="checkbox" name="teams" value={team.id} checked={tree.chosen.has(team.id)} />
              <label for={id}>
                {team.name}{' '}
                <span class="help figure">
                  {formatNumber(locale, asked)}
                  {withoutAddress > 0 && `, ${m.asking.withoutAddress(withoutAddress)}`}
                </span>
              </label>
            </div>
            <Branch tree={tree} parentId={team.id} />
          </li>
        );
      })}
    </ul>
  );
}

/** How many people each team has with all below it. */
function totalsOf(choices: readonly Choice[]): ReadonlyMap<string, Total> {
  const totals = new Map<string, Total>(choices.map((team) => [team.id, team]));
  for (const { id, parentId } of bottomUp(choices)) {
    const [own, above] = [totals.get(id), totals.get(parentId ?? '')];
    if (own && above && parentId !== null)
      totals.set(parentId, { asked: above.asked + own.asked, withoutAddress: above.withoutAddress + own.withoutAddress });
  }
  return totals;
}

function crumbs(m: Messages) {
  return [
    { label: m.asking.title, href: '/waves' },
    { label: m.asking.newName, href: '/waves/new' },
  ];
}
