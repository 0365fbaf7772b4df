// The pages of members: all of them, one, and inviting another.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Member, roles } from '#domain/access.ts';
import type { NamedTeam } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import { locales } from '#domain/surveys.ts';
import { Button, ButtonLink, Buttons, Choice, Choices, ErrorSummary, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { teamOptions } from '#web/components/team-options.ts';

type Typed = Readonly<Record<string, string>>;
type Form = { frame: Frame; typed: Typed; tree: readonly NamedTeam[]; faults: readonly Fault[] };

export function MembersPage(props: { frame: Frame; members: readonly Member[]; tree: readonly NamedTeam[]; own: string }): JSX.Element {
  const { frame, members, tree, own } = props;
  const { m } = frame;
  const names = new Map(tree.map((team) => [team.id, team.name]));
  return (
    <Page frame={frame} title={m.members.title} here="members">
      <Heading
        title={m.members.title}
        lead={m.members.lead}
        actions={
          <>
            <ButtonLink href="/members/new" kind="primary">
              {m.members.invite}
            </ButtonLink>
            <ButtonLink href="/settings/teams">{m.settings.teams}</ButtonLink>
          </>
        }
      />
      <DataTable
        m={m}
        caption={m.members.title}
        captionUnseen
        rows={members}
        rowHref={(member) => `/members/${member.id}`}
        columns={[
          { key: 'name', title: m.common.name, cell: (member) => (member.id === own ? `${member.name} (${m.members.you})` : member.name) },
          { key: 'role', title: m.members.role, cell: (member) => m.common.roles[member.role] },
          { key: 'email', title: m.common.email, cell: (member) => <span class="long">{member.email}</span> },
          {
            key: 'teams',
            title: m.members.teams,
            cell: (member) => {
              const supervised =
                member.teamIds.map((id) => names.get(id)).join(', ') || (member.role === 'supervisor' ? m.members.noTeam : '');
              return supervised && <span class="long">{supervised}</span>;
            },
          },
          { key: 'factor', title: m.members.secondFactor, cell: (member) => (member.secondFactor ? m.members.on : m.members.off) },
        ]}
      />
    </Page>
  );
}

export function InvitePage({ frame, typed, tree, faults }: Form): JSX.Element {
  const { m } = frame;
  return (
    <Page
      frame={frame}
      title={m.members.inviteTitle}
      here="members"
      width="text"
      crumbs={[
        { label: m.members.title, href: '/members' },
        { label: m.members.inviteTitle, href: '/members/new' },
      ]}
    >
      <ErrorSummary
        m={m}
        faults={faults}
        labels={{ name: m.common.name, email: m.common.email, role: m.members.role, teams: m.members.teams }}
      />
      <Heading title={m.members.inviteTitle} lead={m.members.inviteLead} />
      <form method="post" action="/members/new" novalidate>
        <TextField m={m} name="name" label={m.common.name} value={typed['name'] ?? ''} autocomplete="off" faults={faults} />
        <TextField m={m} name="email" type="email" label={m.common.email} value={typed['email'] ?? ''} autocomplete="off" faults={faults} />
        <Choice
          m={m}
          name="locale"
          label={m.members.language}
          options={locales.map((value) => ({ value, label: m.common.languages[value] }))}
          value={typed['locale'] ?? frame.locale}
          faults={faults}
        />
        <RoleAndTeams frame={frame} typed={typed} tree={tree} faults={faults} />
        <Buttons>
          <Button kind="primary">{m.members.send}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

export function MemberPage({ frame, member, typed, tree, faults }: Form & { member: Member }): JSX.Element {
  const { m } = frame;
  const path = `/members/${member.id}`;
  return (
    <Page
      frame={frame}
      title={member.name}
      here="members"
      width="text"
      crumbs={[
        { label: m.members.title, href: '/members' },
        { label: member.name, href: path },
      ]}
    >
      <ErrorSummary
        m={m}
        faults={faults}
        labels={{ name: m.common.name, email: m.common.email, role: m.members.role, teams: m.members.teams }}
      />
      <Heading title={member.name} lead={member.email} />
      <form method="post" action={path} novalidate>
        <TextField m={m} name="name" label={m.common.name} value={typed['name'] ?? ''} autocomplete="off" faults={faults} />
        <RoleAndTeams frame={frame} typed={typed} tree={tree} faults={faults} />
        <Buttons>
          <Button kind="primary">{m.common.save}</Button>
        </Buttons>
      </form>
      {member.secondFactor && (
        <Section title={m.members.resetTitle}>
          <p>{m.members.resetText(member.name)}</p>
          <form method="post" action={`${path}/second-factor`}>
            <Button>{m.members.reset}</Button>
          </form>
        </Section>
      )}
      <section class="danger-zone">
        <h2>{m.members.removeTitle}</h2>
        <p>{m.members.removeText(member.name)}</p>
        <form method="post" action={`${path}/remove`}>
          <Button kind="danger">{m.members.remove}</Button>
        </form>
      </section>
    </Page>
  );
}

function RoleAndTeams({ frame, typed, tree, faults }: Form): JSX.Element {
  const { m, locale } = frame;
  return (
    <>
      <Choice
        m={m}
        name="role"
        label={m.members.role}
        options={roles.map((value) => ({ value, label: m.common.roles[value], help: m.members.roleHelp[value] }))}
        value={typed['role'] ?? 'supervisor'}
        faults={faults}
      />
      {tree.length > 0 && (
        <Choices
          m={m}
          name="teams"
          label={m.members.teams}
          help={m.members.teamsHelp}
          options={teamOptions(tree, locale)}
          values={(typed['teams'] ?? '').split('\n')}
          optional
          faults={faults}
        />
      )}
    </>
  );
}
