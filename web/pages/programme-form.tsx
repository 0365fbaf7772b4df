// A programme's settings: first what it asks by, then the form of its kind.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { NamedTeam } from '#domain/people.ts';
import { limits, type ProgrammeKind, programmeKinds } from '#domain/programmes.ts';
import type { Fault } from '#domain/refusal.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, Checkbox, Choice, ErrorSummary, Fieldset, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { teamOptions } from '#web/components/team-options.ts';
import type { Messages } from '#web/messages/messages.ts';
import { crumbsOf } from './programme.tsx';

type Typed = Readonly<Record<string, string>>;

export function ChooseKindPage(props: { frame: Frame }): JSX.Element {
  const { frame } = props;
  const { m } = frame;
  const w = m.programmes;
  return (
    <Page frame={frame} title={w.create} here="programmes" width="text" crumbs={newCrumbs(m)}>
      <Heading title={w.chooseTitle} name={w.create} />
      <ul class="plain-list offers">
        {programmeKinds.map((kind) => (
          <li>
            <a href={`/programmes/new?kind=${kind}`}>{w.kindTitle[kind]}</a>
            <p>{w.kindText[kind]}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

type Form = {
  frame: Frame;
  kind: ProgrammeKind;
  /** Undefined while it is being made. */
  programme: { readonly id: string; readonly name: string } | undefined;
  surveys: readonly { readonly id: string; readonly name: string }[];
  tree: readonly NamedTeam[];
  typed: Typed;
  faults: readonly Fault[];
};

export function ProgrammeFormPage(props: Form): JSX.Element {
  const { frame, kind, programme, surveys, typed, faults } = props;
  const { m } = frame;
  const w = m.programmes;
  const title = programme ? w.settingsTitle : w.newTitle[kind];
  const crumbs = programme
    ? [...crumbsOf(m, programme), { label: w.settingsTitle, href: `/programmes/${programme.id}/settings` }]
    : newCrumbs(m);
  return (
    <Page frame={frame} title={title} here="programmes" width="text" crumbs={crumbs}>
      <ErrorSummary m={m} faults={faults} labels={labelsOf(m, kind)} />
      <Heading title={title} name={programme?.name ?? w.kindTitle[kind]} {...(!programme && { lead: w.kindText[kind] })} />
      {surveys.length === 0 ? (
        <EmptyState title={w.noSurvey} action={{ href: '/surveys/new', label: m.surveys.create }} />
      ) : (
        <form method="post" action={programme ? `/programmes/${programme.id}/settings` : '/programmes/new'} novalidate>
          {!programme && (
            <>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="once" value={typed['once'] ?? ''} />
            </>
          )}
          <TextField m={m} name="name" label={w.name} help={w.nameHelp} value={typed['name'] ?? ''} faults={faults} autocomplete="off" />
          {!programme && (
            <Select
              m={m}
              name="survey"
              label={w.survey}
              options={surveys.map(({ id, name }) => ({ value: id, label: name }))}
              value={typed['survey'] ?? ''}
              faults={faults}
            />
          )}
          <KindFields {...props} />
          <Answers {...props} />
          <Buttons>
            <Button kind="primary">{programme ? m.common.save : w.start}</Button>
            <ButtonLink href={programme ? `/programmes/${programme.id}` : '/programmes'}>{m.common.cancel}</ButtonLink>
          </Buttons>
        </form>
      )}
    </Page>
  );
}

function KindFields({ frame: { m, locale }, kind, tree, typed, faults }: Form): JSX.Element {
  const w = m.programmes;
  if (kind === 'events')
    return (
      <Checkbox
        m={m}
        name="addsCustomers"
        label={w.addsCustomers}
        help={w.addsCustomersHelp}
        checked={typed['addsCustomers'] !== undefined}
      />
    );
  const often = [1, 2, 3, 4, 6, 12].map((n) => ({ value: String(n), label: w.months(n) }));
  return (
    <>
      <Select
        m={m}
        name="team"
        label={w.team}
        help={w.teamHelp}
        options={teamOptions(tree, locale)}
        value={typed['team'] ?? ''}
        empty={w.teamAll[kind]}
        faults={faults.map((fault) => (fault.field === 'teams' ? { ...fault, field: 'team' } : fault))}
      />
      <TextField
        m={m}
        name="firstDay"
        type="date"
        width="medium"
        label={w.firstDay[kind]}
        help={w.firstDayHelp[kind]}
        value={typed['firstDay'] ?? ''}
        faults={faults}
      />
      {kind === 'drip' ? (
        <Days m={m} name="cycleDays" label={w.cycleDays} help={w.cycleDaysHelp} typed={typed} faults={faults} />
      ) : (
        <>
          <Select m={m} name="everyMonths" label={w.everyMonths} options={often} value={typed['everyMonths'] ?? '3'} faults={faults} />
          <Choice
            m={m}
            name="items"
            label={w.items}
            value={typed['items'] ?? 'all'}
            options={[
              { value: 'all', label: w.itemsAll },
              { value: 'half', label: w.itemsHalf, help: w.itemsHalfHelp },
            ]}
            faults={faults}
          />
        </>
      )}
    </>
  );
}

function Answers({ frame: { m }, kind, typed, faults }: Form): JSX.Element {
  const w = m.programmes;
  const [min, max] = limits.openDays[kind];
  return (
    <Fieldset legend={w.answers}>
      <Days m={m} name="openDays" label={w.openDays[kind]} help={`${w.openDaysHelp} ${min}–${max}.`} typed={typed} faults={faults} />
      <Days m={m} name="reminder" label={w.reminder} help={w.reminderHelp} typed={typed} faults={faults} optional />
      <Days m={m} name="secondReminder" label={w.secondReminder} help={w.secondReminderHelp} typed={typed} faults={faults} optional />
    </Fieldset>
  );
}

function Days(props: {
  m: Messages;
  name: string;
  label: string;
  help: string;
  typed: Typed;
  faults: readonly Fault[];
  optional?: boolean;
}): JSX.Element {
  const { typed, ...field } = props;
  return <TextField {...field} value={typed[props.name] ?? ''} width="short" inputmode="numeric" autocomplete="off" />;
}

function labelsOf({ programmes: w }: Messages, kind: ProgrammeKind): Readonly<Record<string, string>> {
  const { name, survey, team, cycleDays, everyMonths, items, reminder, secondReminder } = w;
  const own = { openDays: w.openDays[kind], firstDay: w.firstDay[kind] };
  return { name, survey, team, teams: team, cycleDays, everyMonths, items, reminder, secondReminder, ...own };
}

function newCrumbs(m: Messages) {
  return [
    { label: m.programmes.title, href: '/programmes' },
    { label: m.programmes.create, href: '/programmes/new' },
  ];
}
