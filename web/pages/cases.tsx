// The queue: whom to call today and why.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf } from '#domain/calendar.ts';
import { isOverdue, type Queued, queueViews, type QueueView } from '#domain/cases.ts';
import type { DebriefLine } from '#domain/debriefs.ts';
import { bandOf } from '#domain/nps.ts';
import type { NamedTeam } from '#domain/people.ts';
import type { OwnWave } from '#domain/wave-results.ts';
import { addressOf } from '#web/components/address.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink, Select } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { OwnWaves } from '#web/components/people-said.tsx';
import { BandMark } from '#web/components/stat.tsx';
import { TalkLine } from '#web/components/talk-line.tsx';
import { teamOptions } from '#web/components/team-options.ts';
import { formatInstant } from '#web/messages/format.ts';

type Group = 'overdue' | 'today' | 'later' | 'resolved';

/** `team` is the chosen one; `after` is set when this is not the list's beginning, `next` when it goes on. */
export function CasesPage(props: {
  frame: Frame;
  now: Date;
  view: QueueView;
  team: NamedTeam | undefined;
  teams: readonly NamedTeam[];
  cases: readonly Queued[];
  after: string | undefined;
  next: string | undefined;
  counts: { readonly open: number; readonly contacted: number; readonly overdue: number; readonly today: number };
  /** Talks about results that the member still has to hold. */
  talks: { readonly lines: readonly DebriefLine[]; readonly more: number };
  /** Waves that ask the member's own teams. */
  open: readonly OwnWave[];
}): JSX.Element {
  const { frame, view, team, cases, counts } = props;
  const { m, locale } = frame;
  const title = m.cases.finding(counts.overdue, counts.today, counts.open + counts.contacted);
  const here = (choices: { view?: QueueView; after?: string | undefined }): string =>
    addressOf('/cases', { view: choices.view === 'todo' ? '' : choices.view, team: team?.id, after: choices.after });
  const figures = { todo: counts.open + counts.contacted, open: counts.open, contacted: counts.contacted, resolved: undefined };
  return (
    <Page frame={frame} title={title} here="cases">
      <Heading
        title={title}
        name={m.cases.name}
        actions={
          frame.account?.role !== 'supervisor' && (
            <ButtonLink href={addressOf('/responses', { team: team?.id })}>{m.responses.title}</ButtonLink>
          )
        }
      />
      {view === 'todo' && props.after === undefined && <Talks frame={frame} {...props.talks} />}
      {view === 'todo' && props.after === undefined && <OwnWaves m={m} waves={props.open} />}
      <nav class="tabs" aria-label={m.cases.viewsLabel}>
        {queueViews.map((one) => (
          <a href={here({ view: one })} aria-current={one === view ? 'page' : undefined}>
            {m.cases.views[one]} {figures[one] !== undefined && <span class="figure">{figures[one]}</span>}
          </a>
        ))}
      </nav>
      {props.teams.length > 1 && (
        <form method="get" action="/cases" class="filters">
          {view !== 'todo' && <input type="hidden" name="view" value={view} />}
          <Select
            m={m}
            name="team"
            label={m.common.team}
            options={teamOptions(props.teams, locale)}
            value={team?.id ?? ''}
            empty={m.cases.allTeams}
            autosubmit
          />
          <button class="button without-script" type="submit">
            {m.common.show}
          </button>
        </form>
      )}
      {cases.length === 0 && <EmptyState title={m.cases.empty[view]}>{view === 'resolved' ? undefined : m.cases.empty.text}</EmptyState>}
      {grouped(cases, props.now, frame.timeZone).map(([group, some]) => (
        <section class="queue" aria-labelledby={`queue-${group}`}>
          <h2 id={`queue-${group}`} class={`queue-${group}`}>
            {m.cases.groups[group]}
          </h2>
          <ul class="plain-list">
            {some.map((one) => (
              <Card frame={frame} one={one} />
            ))}
          </ul>
        </section>
      ))}
      {(props.after ?? props.next) && (
        <p class="buttons">
          {props.next && (
            <a class="button" rel="next" href={here({ view, after: props.next })}>
              {m.cases.more}
            </a>
          )}
          {props.after && <a href={here({ view })}>{m.cases.start}</a>}
        </p>
      )}
    </Page>
  );
}

function Talks(props: { frame: Frame; lines: readonly DebriefLine[]; more: number }): JSX.Element {
  const { m, locale } = props.frame;
  if (props.lines.length === 0) return <></>;
  return (
    <section class="queue" aria-labelledby="queue-talks">
      <h2 id="queue-talks">{m.debriefs.taskTitle(props.lines.length + props.more)}</h2>
      {props.lines.map((talk) => (
        <TalkLine m={m} locale={locale} talk={talk} named />
      ))}
      <p>
        <a href="/talks">{m.debriefs.seeAll}</a>
      </p>
    </section>
  );
}

function Card(props: { frame: Frame; one: Queued }): JSX.Element {
  const { one } = props;
  const { m, locale, timeZone } = props.frame;
  const when = formatInstant(locale, (one.state === 'resolved' && one.resolvedAt) || one.dueAt, timeZone);
  return (
    <li class="queued">
      <div class="queued-who">
        <h3>
          <a href={`/cases/${one.id}`}>{one.customer}</a>
        </h3>
        <BandMark m={m} band={bandOf(one.score)} score={one.score} />
      </div>
      {one.comment === null ? <p class="help">{m.cases.noWords}</p> : <blockquote class="words clamped">{one.comment}</blockquote>}
      <p class="queued-facts">
        {one.state !== 'open' && <span class={one.state === 'resolved' ? 'tag done' : 'tag'}>{m.cases.states[one.state]}</span>}
        <span>{one.state === 'resolved' ? m.cases.closed(when) : m.cases.due(when)}</span>
        <span>{one.team}</span>
        {!one.mayContact && one.state === 'open' && <span>{m.cases.mayContact.no}</span>}
      </p>
      {one.state === 'open' && one.phone && one.mayContact && (
        <a class="button" href={telephone(one.phone)}>
          {m.cases.call(one.phone)}
        </a>
      )}
    </li>
  );
}

/** What a phone dials: `telephone('+39 02 1234')` is 'tel:+39021234'. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+*#]/g, '')}`;
}

function grouped(cases: readonly Queued[], now: Date, timeZone: string): [Group, Queued[]][] {
  const today = dayOf(now, timeZone);
  const groupOf = (one: Queued): Group =>
    one.state === 'resolved' ? 'resolved' : isOverdue(one, now) ? 'overdue' : dayOf(one.dueAt, timeZone) === today ? 'today' : 'later';
  return [...Map.groupBy(cases, groupOf)];
}
