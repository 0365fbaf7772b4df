// The talks after a wave: which are still to hold, which are overdue, and what was promised until when.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { DebriefLine } from '#domain/debriefs.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Select } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { talkAddress, TalkTag } from '#web/components/talk-line.tsx';
import { formatDay, formatList } from '#web/messages/format.ts';

type Wave = { readonly id: string; readonly name: string; readonly dueDay: string };

export function DebriefsPage(props: {
  frame: Frame;
  /** The latest first. */
  waves: readonly Wave[];
  wave: Wave | null;
  lines: readonly (DebriefLine & { readonly byDay: string | null })[];
}): JSX.Element {
  const { frame, waves, wave, lines } = props;
  const { m, locale } = frame;
  const words = m.debriefs;
  const here = frame.account?.role === 'supervisor' ? 'cases' : 'teams';
  if (wave === null)
    return (
      <Page frame={frame} title={words.noneTitle} here={here} width="text">
        <Heading title={words.noneTitle} />
        <EmptyState title={words.navigation}>{words.none}</EmptyState>
      </Page>
    );
  const count = (stand: DebriefLine['stand']): number => lines.filter((line) => line.stand === stand).length;
  const title = words.finding({ overdue: count('overdue'), due: count('due'), done: count('done') });
  return (
    <Page frame={frame} title={title} here={here}>
      <Heading title={title} name={words.name(wave.name, wave.dueDay)} lead={words.lead} />
      {waves.length > 1 && (
        <form method="get" action="/talks" class="filters">
          <Select
            m={m}
            name="wave"
            label={words.wave}
            options={waves.map(({ id, name, dueDay }) => ({ value: id, label: `${name}, ${words.due(dueDay)}` }))}
            value={wave.id}
            autosubmit
          />
          <button class="button without-script" type="submit">
            {m.common.show}
          </button>
        </form>
      )}
      <DataTable
        m={m}
        caption={words.navigation}
        captionUnseen
        rows={lines}
        rowHref={talkAddress}
        columns={[
          { key: 'team', title: words.columns.team, cell: (line) => line.teamName },
          { key: 'stand', title: words.columns.stand, cell: (line) => <TalkTag m={m} stand={line.stand} /> },
          { key: 'due', title: words.columns.due, cell: (line) => formatDay(locale, line.dueDay) },
          {
            key: 'owners',
            title: words.columns.owners,
            cell: (line) => (line.owners.length === 0 ? <span class="help">{words.nobody}</span> : formatList(locale, line.owners)),
          },
          { key: 'by', title: words.columns.by, cell: (line) => (line.byDay === null ? '–' : formatDay(locale, line.byDay)) },
        ]}
      />
    </Page>
  );
}
