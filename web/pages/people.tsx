// The lists of customers and employees, and the page of each person.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { bandOf } from '#domain/nps.ts';
import type { NamedTeam } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import { locales } from '#domain/surveys.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { BandMark } from '#web/components/stat.tsx';
import { DataTable } from '#web/components/table.tsx';
import { teamOptions, teamPath } from '#web/components/team-options.ts';
import { formatDay } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

type List = 'customers' | 'employees';
type Typed = Readonly<Record<string, string>>;
type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly reference: string | null;
  readonly teamId: string;
};

type Asked = {
  readonly wave: string;
  readonly day: string;
  readonly state: 'planned' | 'sent' | 'failed' | 'cancelled';
  readonly answer: { readonly score: number; readonly comment: string | null; readonly day: string } | undefined;
};

const labelsOf = (m: Messages) => ({
  name: m.common.name,
  teamId: m.common.team,
  email: m.common.email,
  reference: m.people.reference,
  phone: m.people.phone,
});

type Form = { frame: Frame; list: List; typed: Typed; tree: readonly NamedTeam[]; faults: readonly Fault[] };

export function PeoplePage(props: {
  frame: Frame;
  list: List;
  counts: Readonly<Record<List, number>>;
  people: readonly Person[];
  tree: readonly NamedTeam[];
  search: string;
  teamId: string;
  first: string | undefined;
  more: string | undefined;
}): JSX.Element {
  const { frame, list, counts, people, tree, search, teamId, first, more } = props;
  const { m, locale } = frame;
  const w = m.people;
  const admin = frame.account?.role === 'admin';
  const narrowed = search !== '' || teamId !== '' || first !== undefined;
  return (
    <Page frame={frame} title={w[list]} here="people">
      <Heading
        title={w.title}
        lead={w.lead[list]}
        actions={
          admin && (
            <>
              <ButtonLink href={`/imports?kind=${list}`} kind="primary">
                {w.importing}
              </ButtonLink>
              <ButtonLink href={`/people/${list}/new${teamId && `?team=${encodeURIComponent(teamId)}`}`}>{w.add[list]}</ButtonLink>
              <ButtonLink href={`/people/${list}.csv`} kind="quiet" download>
                {m.imports.exports.download}
              </ButtonLink>
            </>
          )
        }
      />
      <nav class="tabs" aria-label={w.title}>
        {(['customers', 'employees'] as const).map((one) => (
          <a href={`/people/${one}`} aria-current={one === list ? 'page' : undefined}>
            {w.tab(w[one], counts[one])}
          </a>
        ))}
      </nav>
      {counts[list] > 0 && (
        <form method="get" class="filters">
          <TextField m={m} name="q" type="search" label={w.searchHelp} value={search} />
          <Select
            m={m}
            name="team"
            label={m.common.team}
            options={teamOptions(tree, locale)}
            value={teamId}
            empty={w.allTeams}
            autosubmit
          />
          <button class="button">{w.search}</button>
        </form>
      )}
      <DataTable
        m={m}
        caption={w[list]}
        captionUnseen
        rows={people}
        rowHref={(person) => `/people/${list}/${person.id}`}
        empty={
          narrowed ? (
            <EmptyState title={w.noMatch} action={{ href: `/people/${list}`, label: m.common.all }}>
              {w.noMatchText}
            </EmptyState>
          ) : (
            <EmptyState title={w.nobody[list]} {...(admin && { action: { href: `/imports?kind=${list}`, label: w.importing } })}>
              {w.nobodyText}
            </EmptyState>
          )
        }
        columns={[
          { key: 'name', title: m.common.name, cell: (person) => person.name },
          { key: 'team', title: m.common.team, cell: (person) => <span class="long">{teamPath(tree, person.teamId)}</span> },
          { key: 'email', title: m.common.email, cell: (person) => person.email && <span class="long">{person.email}</span> },
          { key: 'reference', title: w.reference, cell: (person) => person.reference },
        ]}
      />
      {admin && counts[list] > 0 && (
        <p class="help">
          <a href={`/people/${list}.csv`} download>
            {w.download[list]}
          </a>
        </p>
      )}
      {(first ?? more) && (
        <Buttons>
          {first && <ButtonLink href={first}>{w.from}</ButtonLink>}
          {more && <ButtonLink href={more}>{w.more}</ButtonLink>}
        </Buttons>
      )}
    </Page>
  );
}

export function NewPersonPage(props: Form): JSX.Element {
  const { frame, list, tree, faults } = props;
  const { m } = frame;
  const title = m.people.addTitle[list];
  return (
    <Page
      frame={frame}
      title={title}
      here="people"
      width="text"
      crumbs={[
        { label: m.people[list], href: `/people/${list}` },
        { label: title, href: `/people/${list}/new` },
      ]}
    >
      <ErrorSummary m={m} faults={faults} labels={labelsOf(m)} />
      <Heading title={title} />
      {tree.length === 0 ? (
        <EmptyState title={m.people.noTeams} action={{ href: '/settings/teams', label: m.people.makeTeams }} />
      ) : (
        <form method="post" action={`/people/${list}/new`} novalidate>
          <PersonFields {...props} />
          <Buttons>
            <Button kind="primary">{m.people.add[list]}</Button>
          </Buttons>
        </form>
      )}
    </Page>
  );
}

export function PersonPage(
  props: Form & {
    person: Person;
    asked: readonly Asked[];
    waves: readonly { readonly wave: string; readonly day: string }[];
    mayEdit: boolean;
  },
): JSX.Element {
  const { frame, list, person, tree, mayEdit, faults } = props;
  const { m } = frame;
  const path = `/people/${list}/${person.id}`;
  return (
    <Page
      frame={frame}
      title={person.name}
      here="people"
      width="text"
      crumbs={[
        { label: m.people[list], href: `/people/${list}` },
        { label: person.name, href: path },
      ]}
    >
      <ErrorSummary m={m} faults={faults} labels={labelsOf(m)} />
      <Heading title={person.name} name={teamPath(tree, person.teamId)} lead={person.email} />
      {list === 'customers' ? <AskedAndAnswered frame={frame} asked={props.asked} /> : <Waves frame={frame} waves={props.waves} />}
      {mayEdit && (
        <Section title={m.people.edit}>
          <form method="post" action={path} novalidate>
            <PersonFields {...props} />
            <Buttons>
              <Button kind="primary">{m.common.save}</Button>
            </Buttons>
          </form>
        </Section>
      )}
      {mayEdit && (
        <section class="danger-zone">
          <h2>{m.people.removeTitle}</h2>
          <p>{m.people.removeText[list]}</p>
          <form method="post" action={`${path}/remove`}>
            <Button kind="danger">{m.people.remove[list]}</Button>
          </form>
        </section>
      )}
    </Page>
  );
}

function PersonFields({ frame, list, typed, tree, faults }: Form): JSX.Element {
  const { m, locale } = frame;
  const text = (name: string) => ({ m, name, value: typed[name] ?? '', faults, autocomplete: 'off' as const });
  return (
    <>
      <TextField {...text('name')} label={m.common.name} />
      <Select
        m={m}
        name="teamId"
        label={m.common.team}
        help={m.people.moveHelp}
        options={teamOptions(tree, locale)}
        value={typed['teamId'] ?? ''}
        empty=""
        faults={faults}
      />
      <TextField {...text('email')} type="email" label={m.common.email} help={m.people.emailHelp} optional />
      <TextField {...text('reference')} label={m.people.reference} help={m.people.referenceHelp} width="medium" optional />
      {list === 'customers' && <TextField {...text('phone')} label={m.people.phone} width="medium" optional />}
      <Choice
        m={m}
        name="locale"
        label={m.people.language}
        options={locales.map((value) => ({ value, label: m.common.languages[value] }))}
        value={typed['locale'] ?? locale}
        faults={faults}
      />
    </>
  );
}

function AskedAndAnswered({ frame, asked }: { frame: Frame; asked: readonly Asked[] }): JSX.Element {
  const { m, locale } = frame;
  return (
    <Section title={m.people.asked}>
      {asked.length === 0 ? (
        <p class="help">{m.people.askedNever}</p>
      ) : (
        <ol class="timeline">
          {asked.map(({ wave, day, state, answer }) => (
            <li>
              <time datetime={answer?.day ?? day}>{formatDay(locale, answer?.day ?? day)}</time>
              {wave}{' '}
              {answer ? (
                <BandMark m={m} band={bandOf(answer.score)} score={answer.score} />
              ) : (
                <span class="tag">{m.people.states[state]}</span>
              )}
              {answer?.comment && <blockquote class="words">{answer.comment}</blockquote>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** Whether an employee answered is not here, and not in what this page is given. */
function Waves({ frame, waves }: { frame: Frame; waves: readonly { readonly wave: string; readonly day: string }[] }): JSX.Element {
  const { m, locale } = frame;
  return (
    <Section title={m.people.invited} name={m.people.invitedText}>
      {waves.length === 0 ? (
        <p class="help">{m.people.askedNever}</p>
      ) : (
        <ol class="timeline">
          {waves.map(({ wave, day }) => (
            <li>
              <time datetime={day}>{formatDay(locale, day)}</time>
              {wave}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
