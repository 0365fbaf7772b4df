// One programme: what it does next, how it asks, and what became of the latest occasions.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Happening, ProgrammeLine, ProgrammeSettings, ProgrammeWave, Touchpoint } from '#domain/programmes.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { Button, ButtonLink, Buttons } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { Stat, Stats } from '#web/components/stat.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatDay, formatInstant, formatNumber } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { nextOf, ProgrammeTag } from './programmes.tsx';
import { answeredIn, spanOf, StateTag } from './waves.tsx';

type Shown = {
  frame: Frame;
  programme: ProgrammeLine;
  settings: ProgrammeSettings;
  /** The names of the teams it asks; all of them when empty. */
  teams: readonly string[];
  touchpoints: readonly Touchpoint[];
  latest: readonly Happening[];
  waves: readonly ProgrammeWave[];
  mayEdit: boolean;
};

export function ProgrammePage(props: Shown): JSX.Element {
  const { frame, programme, mayEdit } = props;
  const { m, locale } = frame;
  const w = m.programmes;
  const path = `/programmes/${programme.id}`;
  const count = (label: string, value: number, note?: string) => (
    <Stat m={m} locale={locale} label={label} measure="count" value={value} note={note} />
  );
  return (
    <Page frame={frame} title={programme.name} here="programmes" crumbs={crumbsOf(m, programme)}>
      <Heading
        title={findingOf(props)}
        name={
          <>
            {programme.name} · {w.kinds[programme.kind]} <ProgrammeTag m={m} state={programme.state} />
          </>
        }
        actions={mayEdit && programme.state !== 'ended' && <ButtonLink href={`${path}/settings`}>{w.change}</ButtonLink>}
      />
      <Stats>
        {count(w.sent, programme.sent)}
        {count(w.waiting, programme.waiting, w.waitingNote)}
        {count(w.notAsked, programme.notAsked, w.notAskedNote)}
        {programme.answered !== null && count(w.answered, programme.answered)}
      </Stats>
      {programme.kind === 'events' && <Touchpoints {...props} />}
      {programme.kind === 'calendar' ? <Waves {...props} /> : <Latest {...props} />}
      <Section title={w.settings}>
        <Facts list={factsOf(props)} />
        {mayEdit && programme.state !== 'ended' && <Moves m={m} programme={programme} />}
      </Section>
    </Page>
  );
}

/** Asks once more before a programme ends. */
export function ProgrammeEndPage(props: { frame: Frame; programme: ProgrammeLine }): JSX.Element {
  const { frame, programme } = props;
  const { m } = frame;
  const w = m.programmes;
  return (
    <Page
      frame={frame}
      title={w.endTitle}
      here="programmes"
      width="text"
      crumbs={[...crumbsOf(m, programme), { label: w.end, href: `/programmes/${programme.id}/end` }]}
    >
      <Heading title={w.endTitle} name={programme.name} lead={w.endText(programme.waiting)} />
      <p>{w.endNote}</p>
      <form method="post">
        <Buttons>
          <Button kind="danger">{w.end}</Button>
          <ButtonLink href={`/programmes/${programme.id}`}>{w.keep}</ButtonLink>
        </Buttons>
      </form>
    </Page>
  );
}

/** The trail to a programme. */
export function crumbsOf(m: Messages, programme: { readonly id: string; readonly name: string }) {
  return [
    { label: m.programmes.title, href: '/programmes' },
    { label: programme.name, href: `/programmes/${programme.id}` },
  ];
}

function findingOf({ frame: { m }, programme, touchpoints }: Shown): string {
  const { finding } = m.programmes;
  if (programme.state !== 'running') return finding[programme.state];
  if (programme.kind === 'events' || programme.nextDay === null) return finding.events(touchpoints.length);
  return finding[programme.kind](programme.nextDay);
}

function factsOf({ frame, programme, settings, teams, mayEdit }: Shown): readonly Fact[] {
  const { m, locale } = frame;
  const w = m.programmes;
  const { openDays, reminders, cycleDays, everyMonths, items, firstDay, addsCustomers } = settings;
  const { kind } = programme;
  return [
    [
      w.survey,
      mayEdit ? (
        <>
          <a href={`/surveys/${programme.survey.id}`}>{programme.survey.name}</a> ·{' '}
          <a href={`/surveys/${programme.survey.id}/letters`}>{m.surveyLetters.link}</a>
        </>
      ) : (
        programme.survey.name
      ),
    ],
    ...(kind === 'events' ? [] : [[w.team, teams.length > 0 ? teams.join(', ') : w.teamAll[kind]] as const]),
    [w.facts.next, nextOf(frame, programme)],
    ...(kind === 'drip' ? [[w.columns.kind, w.facts.cycle(cycleDays ?? 365)] as const] : []),
    ...(kind === 'calendar'
      ? ([
          [w.everyMonths, w.months(everyMonths ?? 1)],
          [w.items, items === 'half' ? w.itemsHalf : w.itemsAll],
        ] as const)
      : []),
    ...(firstDay === undefined ? [] : [[w.firstDay[kind], formatDay(locale, firstDay)] as const]),
    [w.openDays[kind], w.facts.open(kind, openDays)],
    [w.facts.remindersName, w.facts.reminders(reminders)],
    ...(addsCustomers ? [[w.addsCustomers, m.common.yes] as const] : []),
  ];
}

function Moves({ m, programme }: { m: Messages; programme: ProgrammeLine }): JSX.Element {
  const w = m.programmes;
  const paused = programme.state === 'paused';
  const path = `/programmes/${programme.id}`;
  return (
    <form method="post" action={`${path}/${paused ? 'resume' : 'pause'}`}>
      <p class="help">{paused ? w.resumeHelp : w.pauseHelp}</p>
      <Buttons>
        <Button>{paused ? w.resume : w.pause}</Button>
        <ButtonLink href={`${path}/end`} kind="quiet">
          {w.end}
        </ButtonLink>
      </Buttons>
    </form>
  );
}

function Touchpoints({ frame: { m }, programme, touchpoints, mayEdit }: Shown): JSX.Element {
  const w = m.programmes;
  const path = `/programmes/${programme.id}/touchpoints`;
  const action = { href: `${path}/new`, label: w.addTouchpoint };
  const mayAdd = mayEdit && programme.state !== 'ended';
  return (
    <Section
      title={w.touchpoints}
      name={w.touchpointsName}
      actions={mayAdd && touchpoints.length > 0 && <ButtonLink href={action.href}>{action.label}</ButtonLink>}
    >
      <DataTable
        m={m}
        caption={w.touchpoints}
        captionUnseen
        rows={touchpoints}
        {...(mayAdd && { rowHref: ({ id }: Touchpoint) => `${path}/${id}` })}
        empty={
          <EmptyState title={w.noTouchpoints} {...(mayAdd && { action })}>
            {w.noTouchpointsText}
          </EmptyState>
        }
        columns={[
          { key: 'name', title: w.touchpoint, cell: ({ name }) => name },
          { key: 'code', title: w.code, cell: ({ code }) => <code>{code}</code> },
          { key: 'delay', title: w.delay, cell: ({ delayMinutes }) => w.delayOf(delayMinutes) },
          { key: 'rules', title: w.rules, cell: ({ rules }) => w.rulesOf(rules) },
        ]}
      />
    </Section>
  );
}

function Latest({ frame, programme, latest, mayEdit }: Shown): JSX.Element {
  const { m, locale, timeZone } = frame;
  const w = m.programmes;
  const columns = w.visitColumns;
  const events = programme.kind === 'events';
  return (
    <Section
      title={events ? w.latest : w.latestAsked}
      name={w.latestName}
      actions={events && mayEdit && <ButtonLink href="/settings/keys">{w.toKeys}</ButtonLink>}
    >
      <DataTable
        m={m}
        caption={events ? w.latest : w.latestAsked}
        captionUnseen
        rows={latest}
        empty={events ? <EmptyState title={w.noVisits}>{w.noVisitsText}</EmptyState> : <EmptyState title={w.nobodyYet} />}
        columns={[
          {
            key: 'customer',
            title: columns.customer,
            cell: ({ customer }) => <a href={`/people/customers/${customer.id}`}>{customer.name}</a>,
          },
          ...(events
            ? [
                { key: 'when', title: columns.when, cell: ({ at }: Happening) => formatInstant(locale, at, timeZone) },
                { key: 'touchpoint', title: columns.touchpoint, cell: ({ touchpoint }: Happening) => touchpoint ?? '' },
              ]
            : []),
          { key: 'team', title: columns.team, cell: ({ team }) => team },
          ...(events
            ? [{ key: 'source', title: columns.source, cell: ({ source }: Happening) => (source === null ? '' : w.sources[source]) }]
            : []),
          { key: 'became', title: columns.became, cell: (one) => becameOf(frame, one) },
        ]}
      />
    </Section>
  );
}

function becameOf({ m, locale, timeZone }: Frame, { state, reason, until, dueAt, sentAt, answered }: Happening): JSX.Element {
  const { became, tooLate } = m.programmes;
  const day = until === null ? null : formatDay(locale, until);
  const why = reason === null ? '' : reason === 'tooLate' ? tooLate : m.rules.why(reason, day);
  const when = (at: Date | null): string => (at === null ? '' : formatInstant(locale, at, timeZone));
  if (answered) return <span class="tag done">{became.answered}</span>;
  if (state === 'sent') return <>{became.sent(when(sentAt))}</>;
  if (state === 'planned') return <>{became.planned(when(dueAt))}</>;
  if (state === 'waiting' || state === 'skipped' || state === 'expired') return <>{became[state](why)}</>;
  return <>{became[state]}</>;
}

function Waves({ frame, waves }: Shown): JSX.Element {
  const { m, locale } = frame;
  const w = m.programmes;
  return (
    <Section title={w.waves}>
      <DataTable
        m={m}
        caption={w.waves}
        captionUnseen
        rows={waves}
        rowHref={({ id }) => `/waves/${id}`}
        empty={<EmptyState title={w.wavesNone} />}
        columns={[
          { key: 'wave', title: w.wave, cell: ({ name }) => name },
          { key: 'state', title: w.columns.state, cell: ({ state }) => <StateTag m={m} state={state} /> },
          { key: 'days', title: m.asking.columns.days, cell: (wave) => spanOf(m, locale, wave) },
          { key: 'asks', title: w.asks, figure: true, cell: ({ asks }) => (asks === null ? w.asksAll : formatNumber(locale, asks)) },
          { key: 'asked', title: w.columns.asked, figure: true, cell: ({ sent }) => formatNumber(locale, sent) },
          { key: 'answered', title: w.columns.answered, figure: true, cell: ({ answered }) => answeredIn(m, locale, answered) },
        ]}
      />
    </Section>
  );
}
