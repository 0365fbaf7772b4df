// The list of programmes: what asks by itself, when it has something to do next, and how much came of it.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ProgrammeLine, ProgrammeState } from '#domain/programmes.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatDay, formatNumber } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

export function ProgrammesPage(props: { frame: Frame; programmes: readonly ProgrammeLine[]; mayEdit: boolean }): JSX.Element {
  const { frame, programmes, mayEdit } = props;
  const { m, locale } = frame;
  const w = m.programmes;
  const action = { href: '/programmes/new', label: w.create };
  const number = (value: number): string => formatNumber(locale, value);
  return (
    <Page frame={frame} title={w.title} here="programmes">
      <Heading
        title={w.found(programmes.filter((one) => one.state === 'running').length)}
        name={w.title}
        lead={w.lead}
        actions={
          <>
            <ButtonLink href="/waves">{w.toWaves}</ButtonLink>
            {mayEdit && (
              <ButtonLink href={action.href} kind="primary">
                {action.label}
              </ButtonLink>
            )}
          </>
        }
      />
      <DataTable
        m={m}
        caption={w.title}
        captionUnseen
        rows={programmes}
        rowHref={({ id }) => `/programmes/${id}`}
        empty={
          <EmptyState title={w.none} {...(mayEdit && { action })}>
            {w.empty}
          </EmptyState>
        }
        columns={[
          { key: 'name', title: w.columns.name, cell: (one) => one.name },
          { key: 'kind', title: w.columns.kind, cell: (one) => w.kinds[one.kind] },
          { key: 'state', title: w.columns.state, cell: (one) => <ProgrammeTag m={m} state={one.state} /> },
          { key: 'next', title: w.columns.next, cell: (one) => nextOf(frame, one) },
          { key: 'asked', title: w.columns.asked, figure: true, cell: (one) => number(one.sent) },
          { key: 'waiting', title: w.columns.waiting, figure: true, cell: (one) => number(one.waiting) },
          {
            key: 'answered',
            title: w.columns.answered,
            figure: true,
            cell: (one) => (one.answered === null ? <span class="help">{w.byWave}</span> : number(one.answered)),
          },
        ]}
      />
    </Page>
  );
}

export function ProgrammeTag(props: { m: Messages; state: ProgrammeState }): JSX.Element {
  const { m, state } = props;
  return <span class={state === 'running' ? 'tag due' : state === 'ended' ? 'tag done' : 'tag'}>{m.programmes.states[state]}</span>;
}

/** The next day on which it does something; '–' for one that does nothing. */
export function nextOf({ m, locale }: Frame, { state, kind, nextDay }: ProgrammeLine): string {
  if (state !== 'running') return '–';
  return kind === 'events' || nextDay === null ? m.programmes.whenever : formatDay(locale, nextDay);
}
