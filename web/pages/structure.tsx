// The tree of teams: all of it, a new team, and one team's name, place and supervisors.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Member } from '#domain/access.ts';
import { childrenOf, type NamedTeam, subtree } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, Choices, ErrorSummary, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { teamOptions, teamPath } from '#web/components/team-options.ts';

type Counts = ReadonlyMap<string, { readonly customers: number; readonly employees: number }>;
type Typed = Readonly<Record<string, string>>;

export function StructurePage(props: {
  frame: Frame;
  tree: readonly NamedTeam[];
  members: readonly Member[];
  counts: Counts;
}): JSX.Element {
  const { frame, tree } = props;
  const { m } = frame;
  return (
    <Page
      frame={frame}
      title={m.structure.title}
      here="settings"
      crumbs={[
        { label: m.settings.title, href: '/settings' },
        { label: m.settings.teams, href: '/settings/teams' },
      ]}
    >
      <Heading
        title={m.structure.title}
        lead={m.structure.lead}
        actions={
          tree.length > 0 && (
            <ButtonLink href="/settings/teams/new" kind="primary">
              {m.structure.add}
            </ButtonLink>
          )
        }
      />
      {tree.length === 0 ? (
        <EmptyState title={m.structure.empty} action={{ href: '/settings/teams/new', label: m.structure.add }}>
          {m.structure.emptyText}
        </EmptyState>
      ) : (
        <Branch frame={frame} below={childrenOf(tree)} supervisors={supervisorsIn(props.members)} counts={props.counts} under={null} />
      )}
    </Page>
  );
}

export function NewTeamPage(props: { frame: Frame; typed: Typed; tree: readonly NamedTeam[]; faults: readonly Fault[] }): JSX.Element {
  const { frame, typed, tree, faults } = props;
  const { m } = frame;
  return (
    <Page
      frame={frame}
      title={m.structure.addTitle}
      here="settings"
      width="text"
      crumbs={[
        { label: m.settings.teams, href: '/settings/teams' },
        { label: m.structure.addTitle, href: '/settings/teams/new' },
      ]}
    >
      <ErrorSummary m={m} faults={faults} labels={{ name: m.structure.name, parentId: m.structure.parent }} />
      <Heading title={m.structure.addTitle} />
      <form method="post" action="/settings/teams/new" novalidate>
        <NameAndPlace frame={frame} typed={typed} tree={tree} faults={faults} />
        <Buttons>
          <Button kind="primary">{m.structure.add}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

export function TeamPlacePage(props: {
  frame: Frame;
  team: NamedTeam;
  typed: Typed;
  tree: readonly NamedTeam[];
  members: readonly Member[];
  faults: readonly Fault[];
}): JSX.Element {
  const { frame, team, typed, tree, members, faults } = props;
  const { m } = frame;
  const path = `/settings/teams/${team.id}`;
  const own = subtree(tree, team.id);
  return (
    <Page
      frame={frame}
      title={team.name}
      here="settings"
      width="text"
      crumbs={[
        { label: m.settings.teams, href: '/settings/teams' },
        { label: team.name, href: path },
      ]}
    >
      <ErrorSummary m={m} faults={faults} labels={{ name: m.structure.name, parentId: m.structure.parent }} />
      <Heading
        title={team.name}
        name={teamPath(tree, team.id)}
        actions={<ButtonLink href={`/settings/teams/new?under=${team.id}`}>{m.structure.addBelow}</ButtonLink>}
      />
      <form method="post" action={`${path}/supervisors`} novalidate>
        <Choices
          m={m}
          name="members"
          label={m.structure.supervisors}
          help={m.structure.supervisorsHelp}
          options={members.map((member) => ({ value: member.id, label: `${member.name}, ${member.email}` }))}
          values={members.filter((member) => member.teamIds.includes(team.id)).map((member) => member.id)}
          faults={faults}
        />
        <Buttons>
          <Button kind="primary">{m.common.save}</Button>
        </Buttons>
      </form>
      <Section title={m.structure.placeTitle}>
        <form method="post" action={path} novalidate>
          <NameAndPlace
            frame={frame}
            typed={typed}
            tree={tree.filter((other) => !own.has(other.id))}
            faults={faults}
            help={m.structure.placeHelp}
          />
          <Buttons>
            <Button>{m.common.save}</Button>
          </Buttons>
        </form>
      </Section>
    </Page>
  );
}

function NameAndPlace(props: {
  frame: Frame;
  typed: Typed;
  tree: readonly NamedTeam[];
  faults: readonly Fault[];
  help?: string;
}): JSX.Element {
  const { frame, typed, tree, faults, help } = props;
  const { m, locale } = frame;
  return (
    <>
      <TextField m={m} name="name" label={m.structure.name} value={typed['name'] ?? ''} autocomplete="off" faults={faults} />
      <Select
        m={m}
        name="parentId"
        label={m.structure.parent}
        help={help}
        options={teamOptions(tree, locale)}
        value={typed['parentId'] ?? ''}
        empty={m.structure.top}
        faults={faults}
      />
    </>
  );
}

function Branch(props: {
  frame: Frame;
  below: ReadonlyMap<string | null, readonly NamedTeam[]>;
  /** Their names, by team. */
  supervisors: ReadonlyMap<string, readonly string[]>;
  counts: Counts;
  under: string | null;
}): JSX.Element {
  const { frame, counts, under } = props;
  const { m } = frame;
  const teams = props.below.get(under) ?? [];
  if (teams.length === 0) return <></>;
  return (
    <ul class="tree">
      {teams.map((team) => {
        const { customers, employees } = counts.get(team.id) ?? { customers: 0, employees: 0 };
        const supervisors = props.supervisors.get(team.id) ?? [];
        return (
          <li>
            <a href={`/settings/teams/${team.id}`}>{team.name}</a>
            <p class="help">
              {supervisors.join(', ') || (customers > 0 && m.structure.noSupervisor)}
              {supervisors.length + customers > 0 && customers + employees > 0 && ' · '}
              {customers + employees > 0 && m.structure.people(customers, employees)}
            </p>
            <Branch {...props} under={team.id} />
          </li>
        );
      })}
    </ul>
  );
}

function supervisorsIn(members: readonly Member[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, teamIds } of members) for (const id of teamIds) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
}
