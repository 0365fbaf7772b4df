// All that employees wrote in a wave, team by team as far as it may be shown, and the list of what leaders have put aside.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { commentThreshold, type Released } from '#domain/anonymity.ts';
import type { CommentsOfQuestion, FlaggedComment, PublishedComment } from '#domain/comments.ts';
import { surveyLocales } from '#domain/languages.ts';
import type { NamedTeam } from '#domain/people.ts';
import { textIn } from '#domain/surveys.ts';
import type { ClosedWave } from '#domain/wave-results.ts';
import { addressOf } from '#web/components/address.ts';
import { CommentSections } from '#web/components/comments.tsx';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, Select } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { teamOptions } from '#web/components/team-options.ts';
import { formatDay } from '#web/messages/format.ts';

/** `teams` are those to choose from; the `team` without a name is the whole organization. */
export function CommentsPage(props: {
  frame: Frame;
  waves: readonly ClosedWave[];
  wave: ClosedWave | null;
  teams: readonly NamedTeam[];
  team: NamedTeam | null;
  questions: readonly CommentsOfQuestion[];
  talks: readonly Released<PublishedComment>[];
  goesOn: boolean;
}): JSX.Element {
  const { frame, wave, team, questions } = props;
  const { m, locale } = frame;
  const words = m.comments;
  const mayFlag = frame.account?.role !== 'supervisor';
  if (wave === null || team === null)
    return (
      <Page frame={frame} title={words.none} here="teams">
        <Heading title={words.none} />
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      </Page>
    );
  const k = commentThreshold(wave.threshold);
  const title = words.title(
    questions.reduce((sum, { total }) => sum + total, 0),
    team.name || words.whole,
  );
  const isWhole = team.name === '';
  return (
    <Page
      frame={frame}
      title={title}
      here="teams"
      crumbs={[
        { label: m.navigation.teams, href: '/teams' },
        ...(isWhole ? [] : [{ label: team.name, href: `/teams/${team.id}` }]),
        { label: words.navigation, href: frame.path },
      ]}
    >
      <Heading
        title={title}
        name={words.name(wave.name, wave.closedDay)}
        lead={words.lead(k)}
        actions={
          <form method="get" action="/comments" class="filters">
            <Select
              m={m}
              name="wave"
              label={words.wave}
              options={props.waves.map(({ id, name, closedDay }) => ({ value: id, label: `${name}, ${formatDay(locale, closedDay)}` }))}
              value={wave.id}
              autosubmit
            />
            {props.teams.length > 0 && (
              <Select
                m={m}
                name="team"
                label={m.common.team}
                options={teamOptions(props.teams, locale)}
                value={isWhole ? '' : team.id}
                {...(mayFlag && { empty: words.whole })}
                autosubmit
              />
            )}
            <button class="button without-script" type="submit">
              {m.common.show}
            </button>
          </form>
        }
      />
      {mayFlag && (
        <p>
          <a href="/comments/aside">{words.flaggedLink}</a>
        </p>
      )}
      {props.talks.length > 0 && !props.goesOn && (
        <details open={props.talks.some(({ talk }) => talk === 'waiting')}>
          <summary>{words.talksTitle(props.talks.length, props.talks.filter(({ talk }) => talk === 'waiting').length)}</summary>
          <ul class="plain-list">
            {props.talks.map(({ id, text, talk }) => (
              <li>
                <a href={`/comments/${wave.id}/${id}`}>{shortened(text)}</a>{' '}
                <span class={talk === 'waiting' ? 'tag due' : 'tag'}>{words.talks[talk]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {questions.length === 0 && <EmptyState title={words.noneHere}>{words.noneAsked}</EmptyState>}
      <CommentSections
        frame={frame}
        waveId={wave.id}
        k={k}
        questions={questions}
        goesOn={props.goesOn}
        href={({ question, after }) => addressOf('/comments', { wave: wave.id, team: isWhole ? null : team.id, question, after })}
      />
    </Page>
  );
}

/** The beginning of a comment, for a link; never half a character. */
const shortened = (text: string): string =>
  text.length <= 80
    ? text
    : `${text
        .slice(0, 78)
        .toWellFormed()
        .replace(/\uFFFD$/, '')} …`;

/** What leaders have put aside; never with a team. */
export function FlaggedPage(props: { frame: Frame; comments: readonly FlaggedComment[]; next: string | null }): JSX.Element {
  const { frame, comments, next } = props;
  const { m, locale } = frame;
  const words = m.comments;
  const title = words.flaggedTitle(comments.length);
  return (
    <Page
      frame={frame}
      title={title}
      here="teams"
      crumbs={[
        { label: words.navigation, href: '/comments' },
        { label: words.flaggedLink, href: '/comments/aside' },
      ]}
    >
      <Heading title={title} name={words.flaggedName} />
      <p>{words.flaggedLead}</p>
      {comments.length === 0 && <EmptyState title={words.flaggedTitle(0)}>{words.flaggedEmpty}</EmptyState>}
      <ul class="plain-list said">
        {comments.map(({ wave, question, comment, flagged }) => (
          <li>
            <p class="help">
              {textIn(question, locale, surveyLocales)} · {wave.name}
            </p>
            <blockquote class="words" id={`comment-${comment.id}`}>
              {comment.text}
            </blockquote>
            <p class="help">{words.flagged(flagged.by, flagged.day)}</p>
            <form method="post" action={`/comments/${wave.id}/${comment.id}/put-back`}>
              <p class="buttons">
                <Button>{words.unflag}</Button>
                <a href={`/comments/${wave.id}/${comment.id}`} aria-describedby={`comment-${comment.id}`}>
                  {words.openLink}
                </a>
              </p>
            </form>
          </li>
        ))}
      </ul>
      {next !== null && (
        <p class="buttons">
          <a class="button" rel="next" href={addressOf('/comments/aside', { after: next })}>
            {words.more}
          </a>
        </p>
      )}
    </Page>
  );
}
