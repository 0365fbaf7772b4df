// One customer or employee: added, looked at with what was asked, changed, taken off the list.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { AddressState, LetterEvent } from '#domain/delivery.ts';
import { bandOf } from '#domain/nps.ts';
import type { NamedTeam, PeopleList } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import { surveyLocales } from '#domain/languages.ts';
import type { AskedCustomer, WaveOfPerson } from '#domain/waves.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, ErrorSummary, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { languageOptions } from '#web/components/language-options.ts';
import { AddressSection, LetterHistory } from '#web/components/letters-of.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { BandMark } from '#web/components/stat.tsx';
import { TimeZoneField } from '#web/components/time-zone.tsx';
import { teamOptions, teamPath } from '#web/components/team-options.ts';
import { formatDay } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { Decided } from './decided.tsx';
import type { Person } from './people.tsx';

type Typed = Readonly<Record<string, string>>;

const labelsOf = (m: Messages) => ({
  name: m.common.name,
  teamId: m.common.team,
  email: m.common.email,
  reference: m.people.reference,
  phone: m.people.phone,
  timeZone: m.people.timeZone,
});

type Form = { frame: Frame; list: PeopleList; typed: Typed; tree: readonly NamedTeam[]; faults: readonly Fault[] };

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
    asked: readonly AskedCustomer[];
    waves: readonly WaveOfPerson[];
    note: AddressState | undefined;
    letters: readonly LetterEvent[];
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
      <Heading
        title={person.name}
        name={teamPath(tree, person.teamId)}
        lead={person.email}
        actions={
          mayEdit &&
          list === 'customers' && (
            <>
              <ButtonLink href={`${path}/visit`}>{m.programmes.recordShort}</ButtonLink>
              {person.email !== null && <ButtonLink href={`/waves/new?people=${person.id}`}>{m.people.askOne}</ButtonLink>}
            </>
          )
        }
      />
      {list === 'customers' ? (
        <AskedAndAnswered frame={frame} asked={props.asked.map((one) => asThingsStand(one, props))} />
      ) : (
        <Waves frame={frame} waves={props.waves.map((one) => asThingsStand(one, props))} />
      )}
      <AddressSection frame={frame} address={person.email} note={props.note} action={mayEdit ? `${path}/address` : undefined} />
      <LetterHistory frame={frame} letters={props.letters} />
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
      <TimeZoneField {...text('timeZone')} label={m.people.timeZone} help={m.people.timeZoneHelp} empty={m.people.timeZoneOwn} />
      <Select
        m={m}
        name="locale"
        label={m.people.language}
        options={languageOptions(locale, surveyLocales)}
        value={typed['locale'] ?? locale}
        faults={faults}
      />
    </>
  );
}

function AskedAndAnswered({ frame, asked }: { frame: Frame; asked: readonly AskedCustomer[] }): JSX.Element {
  const { m, locale } = frame;
  return (
    <Section title={m.people.asked}>
      {asked.length === 0 ? (
        <p class="help">{m.people.askedNever}</p>
      ) : (
        <ol class="timeline">
          {asked.map(({ wave, day, answer, ...decision }) => (
            <li>
              <time datetime={answer?.day ?? day}>{formatDay(locale, answer?.day ?? day)}</time>
              {wave}{' '}
              {answer ? <BandMark m={m} band={bandOf(answer.score)} score={answer.score} /> : <Decided frame={frame} decision={decision} />}
              {answer && answer.standing !== 'confirmed' && <span class="tag">{m.responses.standings[answer.standing]}</span>}
              {answer?.comment && <blockquote class="words">{answer.comment}</blockquote>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** What was decided before the address was stopped or taken away no longer comes true: the last look before a letter leaves says so then. */
function asThingsStand<T extends WaveOfPerson>(one: T, { person, note }: { person: Person; note: AddressState | undefined }): T {
  const stopped = note?.stopped ?? null;
  const reason = person.email === null ? 'noAddress' : stopped === 'byHand' ? 'stopped' : stopped;
  if (reason === null || (one.state !== 'planned' && one.state !== 'waiting')) return one;
  return { ...one, state: 'skipped', reason, until: null, dueAt: null };
}

/** Whether an employee answered is not here, and not in what this page is given. */
function Waves({ frame, waves }: { frame: Frame; waves: readonly WaveOfPerson[] }): JSX.Element {
  const { m, locale } = frame;
  return (
    <Section title={m.people.invited} name={m.people.invitedText}>
      {waves.length === 0 ? (
        <p class="help">{m.people.askedNever}</p>
      ) : (
        <ol class="timeline">
          {waves.map(({ wave, day, ...decision }) => (
            <li>
              <time datetime={day}>{formatDay(locale, day)}</time>
              {wave} {decision.state !== 'sent' && <Decided frame={frame} decision={decision} />}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
