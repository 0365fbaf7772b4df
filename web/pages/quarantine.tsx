// Answers that may not be a person's: why, and what a member makes of them.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Doubt, Doubted } from '#domain/doubts.ts';
import { bandOf } from '#domain/nps.ts';
import type { NamedTeam } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import { addressOf } from '#web/components/address.ts';
import { AnswerTabs } from '#web/components/answer-tabs.tsx';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, Buttons, fieldId, Select } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page } from '#web/components/page.tsx';
import { BandMark } from '#web/components/stat.tsx';
import { teamOptions } from '#web/components/team-options.ts';
import { formatInstant } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

/** `all` has every answer of the page chosen; `waiting` counts all that wait, whatever the page shows. */
export function QuarantinePage(props: {
  frame: Frame;
  settled: boolean;
  team: NamedTeam | undefined;
  teams: readonly NamedTeam[];
  answers: readonly Doubted[];
  waiting: number;
  all: boolean;
  after: string | undefined;
  next: string | undefined;
  faults: readonly Fault[];
}): JSX.Element {
  const { frame, settled, team, answers, waiting, faults } = props;
  const { m } = frame;
  const q = m.quarantine;
  const title = settled ? q.titleSettled : q.title(waiting);
  const chosen = { show: settled ? 'settled' : undefined, team: team?.id };
  const path = '/responses/unconfirmed';
  const choosable = answers.filter((one) => !settled || one.settledBy !== null);
  return (
    <Page frame={frame} title={title} here="responses">
      <Heading title={title} name={q.name} />
      <AnswerTabs m={m} here={settled ? 'settled' : 'waiting'} waiting={waiting} team={team?.id} />
      <p>{q.lead}</p>
      {answers.length > 0 && <p class="help">{q.effect}</p>}
      {props.teams.length > 1 && (
        <form method="get" action={path} class="filters">
          {settled && <input type="hidden" name="show" value="settled" />}
          <Select
            m={m}
            name="team"
            label={m.common.team}
            options={teamOptions(props.teams, frame.locale)}
            value={team?.id ?? ''}
            empty={m.cases.allTeams}
            autosubmit
          />
          <button class="button without-script" type="submit">
            {m.common.show}
          </button>
        </form>
      )}
      {faults.length > 0 && <Notice tone="fault">{q.nothingChosen}</Notice>}
      {answers.length === 0 && <EmptyState title={settled ? q.emptySettled : q.emptyTitle}>{settled ? undefined : q.empty}</EmptyState>}
      {answers.length > 0 && (
        <form method="post" action={`${path}/${settled ? 'put-back' : 'confirm'}`}>
          <input type="hidden" name="team" value={team?.id ?? ''} />
          {choosable.length > 1 && (
            <p>
              <a href={addressOf(path, { ...chosen, after: props.after, all: props.all ? undefined : 'yes' })}>
                {props.all ? q.chooseNone : q.chooseAll}
              </a>
            </p>
          )}
          <ol class="plain-list voices">
            {answers.map((one) => (
              <DoubtedItem frame={frame} one={one} choosable={choosable.includes(one)} checked={props.all} />
            ))}
          </ol>
          {choosable.length > 0 && (
            <Buttons>
              {settled ? (
                <Button>{q.putBack}</Button>
              ) : (
                <>
                  <Button kind="primary">{q.confirm}</Button>
                  <Button formaction={`${path}/reject`}>{q.reject}</Button>
                </>
              )}
            </Buttons>
          )}
        </form>
      )}
      {(props.after ?? props.next) && (
        <p class="buttons">
          {props.next && (
            <a class="button" rel="next" href={addressOf(path, { ...chosen, after: props.next })}>
              {m.responses.more}
            </a>
          )}
          {props.after && <a href={addressOf(path, chosen)}>{m.responses.start}</a>}
        </p>
      )}
    </Page>
  );
}

function DoubtedItem(props: { frame: Frame; one: Doubted; choosable: boolean; checked: boolean }): JSX.Element {
  const { frame, one } = props;
  const { m, locale, timeZone } = frame;
  const id = fieldId(`answer-${one.id}`);
  return (
    <li class="voice">
      <div class="choice">
        {props.choosable && (
          <input
            id={id}
            type="checkbox"
            name="answers"
            value={one.id}
            checked={props.checked}
            aria-label={m.quarantine.choose(one.customer, one.score)}
          />
        )}
        <label for={props.choosable ? id : undefined}>
          <BandMark m={m} band={bandOf(one.score)} score={one.score} />
        </label>
      </div>
      <div>
        <ul class="plain-list">
          {one.doubts.map((doubt) => (
            <li>{reasonOf(m, doubt, one)}</li>
          ))}
        </ul>
        {one.comment !== null && <blockquote class="words">{one.comment}</blockquote>}
        <p class="queued-facts">
          <strong>{one.customer}</strong>
          <span>{one.team}</span>
          <time datetime={one.answeredAt.toISOString()}>{formatInstant(locale, one.answeredAt, timeZone)}</time>
          {one.standing !== 'unconfirmed' && <span>{m.quarantine.settled[one.standing](one.settledBy)}</span>}
        </p>
      </div>
    </li>
  );
}

function reasonOf(m: Messages, doubt: Doubt, { answeredAt, arrivedAt }: Doubted): string {
  const apart = arrivedAt === null ? 0 : Math.round((answeredAt.getTime() - arrivedAt.getTime()) / 1000);
  return m.quarantine.reasons[doubt](Math.max(0, apart));
}
