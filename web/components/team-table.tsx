// Customers and people side by side, a row for each team; sorted by link, hidden where people need protection.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Released, TeamResult } from '#domain/anonymity.ts';
import type { CaseFigure } from '#domain/cases.ts';
import type { NpsOfTeam } from '#domain/nps.ts';
import { dimensions, type Locale } from '#domain/surveys.ts';
import { formatNumber, formatPercent } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { EngagementCell } from './engagement.tsx';
import { changeText, NpsCell } from './nps.tsx';
import { DimensionMark } from './stat.tsx';
import { type Column, DataTable, type Sort } from './table.tsx';

export type TeamLine = {
  readonly team: { readonly id: string; readonly name: string };
  /** How far below the tops of the list; sorted otherwise than by the tree, nothing is indented. */
  readonly depth: number;
  readonly nps: NpsOfTeam;
  readonly cases: CaseFigure;
  /** Null when the latest wave did not ask this team. */
  readonly engagement: Released<TeamResult> | null;
};

const measures = [...dimensions, 'enps'] as const;

/** By what each column is sorted; null comes last whichever way. */
const sortKeys: Readonly<Record<string, (line: TeamLine) => number | null>> = {
  nps: ({ nps }) => nps.now.value,
  change: ({ nps }) => nps.change?.difference ?? null,
  answers: ({ nps }) => nps.now.n,
  rate: ({ nps }) => (nps.now.sent === 0 ? null : nps.now.answered / nps.now.sent),
  open: ({ cases }) => cases.open,
  overdue: ({ cases }) => cases.overdue,
  ...Object.fromEntries(
    measures.map((measure) => [
      measure,
      ({ engagement }: TeamLine) => (engagement === null || engagement.hidden ? null : (engagement.measures[measure]?.value ?? null)),
    ]),
  ),
};

/** What an address's `sort` and `dir` mean; undefined keeps the order of the tree. */
export function sortAsked(sort: string | undefined, dir: string | undefined): Sort | undefined {
  return sort !== undefined && (sort === 'team' || Object.hasOwn(sortKeys, sort)) ? { by: sort, descending: dir === 'desc' } : undefined;
}

/** The lines in the order asked for; equal ones stay as they were. */
export function sorted<Line extends TeamLine>(lines: readonly Line[], sort: Sort | undefined, locale: Locale): readonly Line[] {
  if (sort === undefined) return lines;
  const way = sort.descending ? -1 : 1;
  const flat = lines.map((line) => ({ ...line, depth: 0 }));
  if (sort.by === 'team') return flat.toSorted((a, b) => way * a.team.name.localeCompare(b.team.name, locale));
  const key = sortKeys[sort.by];
  return flat.toSorted((a, b) => {
    const [x, y] = [key?.(a) ?? null, key?.(b) ?? null];
    return x === null || y === null ? Number(x === null) - Number(y === null) : way * (x - y);
  });
}

/** `href` leads to a team; `sortHref` is the address of the same page sorted otherwise; `k` the threshold of the wave. */
export function TeamTable(props: {
  m: Messages;
  locale: Locale;
  caption: string;
  lines: readonly TeamLine[];
  k: number;
  href: (line: TeamLine) => string;
  sort: Sort | undefined;
  sortHref: (sort: Sort) => string;
}): JSX.Element {
  const { m, locale, lines, k } = props;
  const columns: Column<TeamLine>[] = [
    {
      key: 'team',
      title: m.overview.columns.team,
      sortable: true,
      cell: ({ team, depth }) => <span class={`depth-${Math.min(depth, 6)}`}>{team.name}</span>,
    },
    {
      key: 'nps',
      title: m.common.nps,
      figure: true,
      sortable: true,
      cell: ({ nps }) => <NpsCell m={m} locale={locale} figure={nps.now} />,
    },
    { key: 'change', title: m.overview.columns.change, figure: true, sortable: true, cell: ({ nps }) => <Change m={m} nps={nps} /> },
    { key: 'answers', title: m.overview.columns.answers, figure: true, sortable: true, cell: ({ nps }) => formatNumber(locale, nps.now.n) },
    {
      key: 'rate',
      title: m.overview.columns.rate,
      figure: true,
      sortable: true,
      cell: ({ nps: { now } }) => (now.sent === 0 ? <span class="help">–</span> : formatPercent(locale, now.answered / now.sent)),
    },
    ...measures.map((measure): Column<TeamLine> => ({
      key: measure,
      title: measure === 'enps' ? m.common.enps : m.common.dimensions[measure],
      mark: <DimensionMark m={m} dimension={measure} short />,
      figure: true,
      sortable: true,
      cell: ({ engagement }) => <EngagementCell m={m} locale={locale} result={engagement} measure={measure} k={k} />,
    })),
    { key: 'open', title: m.overview.columns.open, figure: true, sortable: true, cell: ({ cases }) => formatNumber(locale, cases.open) },
    {
      key: 'overdue',
      title: m.overview.columns.overdue,
      figure: true,
      sortable: true,
      cell: ({ cases }) =>
        cases.overdue === 0 ? formatNumber(locale, 0) : <span class="tag overdue">{formatNumber(locale, cases.overdue)}</span>,
    },
  ];
  return (
    <DataTable
      m={m}
      caption={props.caption}
      captionUnseen
      columns={columns}
      rows={lines}
      rowHref={props.href}
      sortHref={props.sortHref}
      {...(props.sort && { sort: props.sort })}
    />
  );
}

/** A number only where chance does not explain it, with its interval on a line of its own. */
function Change(props: { m: Messages; nps: NpsOfTeam }): JSX.Element {
  const { m, nps } = props;
  const { change } = nps;
  if (change === null || !change.changed) return <span class="help">{changeText(m, change)}</span>;
  return (
    <>
      {m.overview.change(change.difference)} <span class="second-line">{m.overview.changeBetween(change.interval)}</span>
    </>
  );
}
