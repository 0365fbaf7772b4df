// Of one wave the people whom one rule keeps: who they are, when they are looked at again, and letting them go.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Reason } from '#domain/contact.ts';
import type { InvitationState, WavePerson, WaveReason } from '#domain/waves.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatDay, formatInstant, formatNumber, formatShortDay } from '#web/messages/format.ts';

type Wave = { readonly id: string; readonly name: string };

/** On the page of a wave: how many each rule keeps, with the way to who they are. */
export function KeptPeople(props: { frame: Frame; wave: Wave; reasons: readonly WaveReason[] }): JSX.Element {
  const { frame, wave, reasons } = props;
  const { m, locale } = frame;
  const words = m.rules.kept;
  if (reasons.length === 0) return <></>;
  return (
    <Section title={words.title(reasons.reduce((sum, one) => sum + one.people, 0))} name={words.name}>
      <DataTable
        m={m}
        caption={words.name}
        captionUnseen
        rows={reasons}
        rowHref={(one) => `/waves/${wave.id}/kept?${new URLSearchParams({ state: one.state, reason: one.reason })}`}
        columns={[
          { key: 'reason', title: m.rules.rehearsal.columns.reason, cell: (one) => m.rules.reasons[one.reason] },
          { key: 'state', title: words.state, cell: (one) => words.states[one.state] },
          { key: 'people', title: m.rules.rehearsal.columns.people, figure: true, cell: (one) => formatNumber(locale, one.people) },
          {
            key: 'until',
            title: m.rules.rehearsal.columns.until,
            cell: (one) => (one.until === null ? '–' : formatShortDay(locale, one.until)),
          },
        ]}
      />
    </Section>
  );
}

export function WaveKeptPage(props: {
  frame: Frame;
  wave: Wave;
  state: InvitationState;
  reason: Reason;
  people: readonly WavePerson[];
  next: string | undefined;
  mayAsk: boolean;
}): JSX.Element {
  const { frame, wave, state, reason, people, next, mayAsk } = props;
  const { m, locale, timeZone } = frame;
  const words = m.rules.kept;
  const here = `/waves/${wave.id}/kept?${new URLSearchParams({ state, reason })}`;
  const open = mayAsk && (state === 'waiting' || state === 'planned');
  return (
    <Page
      frame={frame}
      title={m.rules.reasons[reason]}
      here="waves"
      crumbs={[
        { label: m.asking.title, href: '/waves' },
        { label: wave.name, href: `/waves/${wave.id}` },
        { label: m.rules.reasons[reason], href: here },
      ]}
    >
      <Heading
        title={m.rules.reasons[reason]}
        name={`${wave.name}, ${words.states[state]}`}
        lead={open && state === 'waiting' ? words.lookHelp : undefined}
      />
      <DataTable
        m={m}
        caption={words.name}
        captionUnseen
        rows={people}
        empty={<EmptyState title={words.none} />}
        columns={[
          { key: 'person', title: words.person, cell: (one) => <a href={`/people/${one.list}/${one.personId}`}>{one.name}</a> },
          {
            key: 'until',
            title: m.rules.rehearsal.columns.until,
            cell: (one) => (one.until === null ? '–' : formatDay(locale, one.until)),
          },
          ...(open
            ? [
                {
                  key: 'next',
                  title: words.next,
                  cell: (one: WavePerson) => (one.dueAt === null ? '–' : formatInstant(locale, one.dueAt, timeZone)),
                },
                {
                  key: 'actions',
                  title: words.actions,
                  cell: (one: WavePerson) => (
                    <form method="post" action={here}>
                      <input type="hidden" name="invitation" value={one.invitationId} />
                      <Buttons>
                        {state === 'waiting' && (
                          <Button kind="quiet" name="action" value="look">
                            {words.look}
                          </Button>
                        )}
                        <Button kind="quiet" name="action" value="stop">
                          {words.stop}
                        </Button>
                      </Buttons>
                    </form>
                  ),
                },
              ]
            : []),
        ]}
      />
      {next !== undefined && (
        <Buttons>
          <ButtonLink href={`${here}&after=${next}`}>{words.more}</ButtonLink>
        </Buttons>
      )}
    </Page>
  );
}
