// The lists of customers and employees: searched, narrowed to a team, and customers chosen from them to be asked.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { NamedTeam, PeopleList } from '#domain/people.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink, Buttons, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { teamOptions, teamPath } from '#web/components/team-options.ts';
import type { Messages } from '#web/messages/messages.ts';

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly reference: string | null;
  readonly teamId: string;
};

export function PeoplePage(props: {
  frame: Frame;
  list: PeopleList;
  counts: Readonly<Record<PeopleList, number>>;
  people: readonly Person[];
  tree: readonly NamedTeam[];
  search: string;
  teamId: string;
  /** Customers ticked so far, on this page and others. */
  chosen: readonly string[];
  first: string | undefined;
  /** After whom the next page goes on. */
  more: string | undefined;
}): JSX.Element {
  const { frame, list, counts, people, tree, search, teamId, chosen, first, more } = props;
  const { m, locale } = frame;
  const w = m.people;
  const admin = frame.account?.role === 'admin';
  const choosing = admin && list === 'customers';
  const here = new Set(people.map((person) => person.id));
  const elsewhere = chosen.filter((id) => !here.has(id));
  const asking = choosing && people.length + elsewhere.length > 0;
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
        <a href="/people/stopped">{m.delivery.stopped.title}</a>
      </nav>
      {counts[list] > 0 && (
        <form method="get" id="list" class="filters">
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
      {elsewhere.length > 0 && <p class="help">{w.alsoChosen(elsewhere.length)}</p>}
      {choosing && elsewhere.map((id) => <input type="hidden" form="list" name="people" value={id} />)}
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
          ...(choosing ? [{ key: 'choose', title: w.choose, cell: (person: Person) => tick(m, person, chosen.includes(person.id)) }] : []),
        ]}
      />
      {admin && counts[list] > 0 && (
        <p class="help">
          <a href={`/people/${list}.csv`} download>
            {w.download[list]}
          </a>
        </p>
      )}
      {(asking || first !== undefined || more !== undefined) && (
        <Buttons>
          {asking && (
            <button class="button primary" form="list" formaction="/waves/new">
              {w.askChosen}
            </button>
          )}
          {first && <ButtonLink href={first}>{w.from}</ButtonLink>}
          {more !== undefined && (
            <button class="button" form="list" name="after" value={more}>
              {w.more}
            </button>
          )}
        </Buttons>
      )}
    </Page>
  );
}

/** Belongs to the form of the search above, so that what is ticked outlives another search, team or page. */
function tick(m: Messages, person: Person, checked: boolean): JSX.Element {
  if (person.email === null) return <></>;
  return (
    <input
      class="tick"
      type="checkbox"
      form="list"
      name="people"
      value={person.id}
      checked={checked}
      aria-label={m.people.chooseName(person.name)}
    />
  );
}
