// Asking: choose the survey, then whom and when.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { childrenOf, type NamedTeam } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import { totals } from '#domain/suppression.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, ErrorSummary, fieldId, Fieldset, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatNumber } from '#web/messages/format.ts';
import { faultSentence, type Messages } from '#web/messages/messages.ts';

export type Survey = { readonly id: string; readonly name: string; readonly kind: SurveyKind };
export type Choice = NamedTeam & { readonly asked: number; readonly withoutAddress: number };

/** What the form holds, as it was typed. */
export type WaveForm = {
  readonly survey: string;
  readonly name: string;
  readonly day: string;
  readonly lastDay: string;
  readonly teams: readonly string[];
  /** Customers chosen one by one; teams are of no account then. */
  readonly people: readonly string[];
  /** After how many days those are reminded who have not answered; empty for not. */
  readonly reminder1: string;
  readonly reminder2: string;
};

type Named = { readonly id: string; readonly name: string };
export function ChooseSurveyPage(props: { frame: Frame; surveys: readonly Survey[]; people: readonly string[] }): JSX.Element {
  const { frame, surveys, people } = props;
  const { m } = frame;
  const words = m.asking;
  return (
    <Page frame={frame} title={words.newName} here="waves" crumbs={crumbs(m)}>
      <Heading
        title={people.length > 0 ? words.chooseFor(people.length) : words.chooseTitle}
        name={words.newName}
        lead={words.chooseText}
      />
      <DataTable
        m={m}
        caption={m.surveys.title}
        captionUnseen
        rows={surveys}
        rowHref={(survey) => `/waves/new?${new URLSearchParams([['survey', survey.id], ...people.map((id) => ['people', id])])}`}
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
  /** Customers chosen one by one, who are asked instead of teams. */
  chosen?: readonly Named[] | undefined;
  given: WaveForm;
  today: string;
  faults?: readonly Fault[];
}): JSX.Element {
  const { frame, survey, choices, chosen, given, faults = [] } = props;
  const { m } = frame;
  const words = m.asking;
  return (
    <Page frame={frame} title={words.newName} here="waves" width="text" crumbs={crumbs(m)}>
      <Heading title={words.newTitle(survey.name)} name={words.newName} />
      {choices.length === 0 ? (
        <EmptyState title={words.noTeams} action={{ href: '/imports', label: words.toImports }} />
      ) : (
        <>
          <ErrorSummary
            m={m}
            faults={faults}
            labels={{
              name: words.name,
              day: words.day,
              lastDay: words.lastDay,
              teams: words.teams,
              people: words.chosenPeople,
              reminder1: m.rules.reminders.first,
              reminder2: m.rules.reminders.second,
            }}
          />
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
            <Fieldset legend={m.rules.reminders.legend} help={m.rules.reminders.help}>
              <div class="pair">
                {(['reminder1', 'reminder2'] as const).map((name, i) => (
                  <TextField
                    m={m}
                    name={name}
                    width="short"
                    inputmode="numeric"
                    autocomplete="off"
                    label={i === 0 ? m.rules.reminders.first : m.rules.reminders.second}
                    value={given[name]}
                    faults={faults}
                    optional
                  />
                ))}
              </div>
            </Fieldset>
            {chosen ? <PeopleChosen m={m} chosen={chosen} faults={faults} /> : <TeamChoice {...props} faults={faults} />}
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

function PeopleChosen(props: { m: Messages; chosen: readonly Named[]; faults: readonly Fault[] }): JSX.Element {
  const { m, chosen } = props;
  const fault = props.faults.find((one) => one.field === 'people');
  const again = new URLSearchParams(chosen.map(({ id }) => ['people', id]));
  return (
    <fieldset class={fault ? 'field faulty' : 'field'} aria-describedby={fault ? 'people-help people-fault' : 'people-help'}>
      <legend>{m.asking.chosenPeople}</legend>
      <p class="help" id="people-help">
        {m.asking.chosenHelp} <a href={`/people/customers?${again}`}>{m.asking.chooseMore}</a>
      </p>
      {fault && (
        <p class="fault" id="people-fault">
          {faultSentence(m, fault)}
        </p>
      )}
      {chosen.map(({ id, name }, i) => (
        <div class="choice">
          <input id={i === 0 ? fieldId('people') : `person-${id}`} type="checkbox" name="people" value={id} checked />
          <label for={i === 0 ? fieldId('people') : `person-${id}`}>{name}</label>
        </div>
      ))}
    </fieldset>
  );
}

function TeamChoice(props: {
  frame: Frame;
  survey: Survey;
  choices: readonly Choice[];
  given: WaveForm;
  faults: readonly Fault[];
}): JSX.Element {
  const { frame, choices } = props;
  const { m } = frame;
  const fault = props.faults.find((one) => one.field === 'teams');
  const tree: Tree = {
    frame,
    children: childrenOf(choices),
    totals: totals(choices, new Map(choices.map((team) => [team.id, [team.asked, team.withoutAddress]]))),
    chosen: new Set(props.given.teams),
  };
  return (
    <fieldset class={fault ? 'field faulty' : 'field'} aria-describedby={fault ? 'teams-help teams-fault' : 'teams-help'}>
      <legend>{m.asking.teams}</legend>
      <p class="help" id="teams-help">
        {m.asking.teamsHelp}{' '}
        {props.survey.kind === 'engagement' ? m.asking.byTeamOnly : <a href="/people/customers">{m.asking.oneByOne}</a>}
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

type Tree = {
  readonly frame: Frame;
  readonly children: ReadonlyMap<string | null, readonly Choice[]>;
  /** How many of each team, with all below it, are asked, and how many have no address. */
  readonly totals: ReadonlyMap<string, readonly number[]>;
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
        const [asked = 0, withoutAddress = 0] = tree.totals.get(team.id) ?? [];
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

/** The trail to the form of a new wave. */
export function crumbs(m: Messages) {
  return [
    { label: m.asking.title, href: '/waves' },
    { label: m.asking.newName, href: '/waves/new' },
  ];
}
