// One case: who it is, what they said, what has happened, and the next step within reach of a thumb.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Case, isOverdue } from '#domain/cases.ts';
import { bandOf } from '#domain/nps.ts';
import type { Fault } from '#domain/refusal.ts';
import { type Question, type SurveyContent, textIn } from '#domain/surveys.ts';
import { NextStep, type TypedMove } from '#web/components/case-steps.tsx';
import { ErrorSummary } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { BandMark } from '#web/components/stat.tsx';
import { formatInstant } from '#web/messages/format.ts';
import { telephone } from './cases.tsx';

type Shown = { frame: Frame; one: Case };

/** `faster` says that somebody else moved the case since it was opened in this browser. */
export function CasePage(props: {
  frame: Frame;
  one: Case;
  now: Date;
  typed?: TypedMove;
  faults?: readonly Fault[];
  faster?: boolean;
}): JSX.Element {
  const { frame, one, typed = {}, faults = [] } = props;
  const { m, locale, timeZone } = frame;
  const asks = one.state === 'open' && !one.response.mayContact ? 'notAgreed' : one.state;
  const title = m.cases.caseFinding[asks](one.customer.name);
  const list = frame.account?.role === 'supervisor' ? m.navigation.queue : m.navigation.loops;
  const shown = { frame, one };
  return (
    <Page
      frame={frame}
      title={title}
      here="cases"
      crumbs={[
        { label: list, href: '/cases' },
        { label: one.customer.name, href: `/cases/${one.id}` },
      ]}
    >
      {props.faster && (
        <Notice tone="warning" title={m.cases.fasterTitle}>
          {m.cases.faster}
        </Notice>
      )}
      <ErrorSummary m={m} faults={faults.map((fault) => ({ ...fault, field: `${fault.field}-${typed.move}` }))} />
      <Heading
        title={title}
        name={
          <>
            {isOverdue(one, props.now) && (
              <>
                <span class="tag overdue">{m.cases.overdue}</span>{' '}
              </>
            )}
            {one.state !== 'resolved' && `${m.cases.due(formatInstant(locale, one.dueAt, timeZone))} · `}
            <a href={`/teams/${one.team.id}`}>{one.team.name}</a>
          </>
        }
      />
      <div class="split">
        <div>
          <Contact {...shown} />
          <Words {...shown} />
          <NextStep m={m} one={one} typed={typed} faults={faults} />
          {frame.account?.role !== 'leader' && (
            <p>
              <a href={`/people/customers/${one.customer.id}/visit`}>{m.programmes.recordShort}</a>
            </p>
          )}
        </div>
        <aside>
          <History {...shown} />
          <Earlier {...shown} />
        </aside>
      </div>
    </Page>
  );
}

function Contact(props: Shown): JSX.Element {
  const { m } = props.frame;
  const { customer, response } = props.one;
  return (
    <>
      {!response.mayContact && props.one.state !== 'resolved' && (
        <Notice tone="info" title={m.cases.notAgreedTitle}>
          {m.cases.notAgreed}
        </Notice>
      )}
      <dl class="facts">
        <Fact label={m.cases.phone}>{customer.phone ? <a href={telephone(customer.phone)}>{customer.phone}</a> : m.cases.unknown}</Fact>
        <Fact label={m.cases.email}>{customer.email ? <a href={`mailto:${customer.email}`}>{customer.email}</a> : m.cases.unknown}</Fact>
        {customer.reference && <Fact label={m.cases.reference}>{customer.reference}</Fact>}
        {response.mayContact && <Fact label={m.cases.contact}>{m.cases.mayContact.yes}</Fact>}
        {props.one.rootCause && <Fact label={m.cases.rootCause}>{m.cases.rootCauses[props.one.rootCause]}</Fact>}
      </dl>
      {props.one.state === 'open' && response.mayContact && customer.phone && (
        <p>
          <a class="button" href={telephone(customer.phone)}>
            {m.cases.call(customer.phone)}
          </a>
        </p>
      )}
    </>
  );
}

function Words(props: Shown): JSX.Element {
  const { m, locale, timeZone } = props.frame;
  const { response, content } = props.one;
  const when = [
    m.cases.answeredAt(formatInstant(locale, response.answeredAt, timeZone)),
    response.changedAt && m.cases.changedAt(formatInstant(locale, response.changedAt, timeZone)),
  ];
  const more = content.questions.filter((q) => Object.hasOwn(response.answers, q.id));
  return (
    <Section title={m.cases.words} name={when.filter(Boolean).join(', ')}>
      <p>
        <BandMark m={m} band={bandOf(response.score)} score={response.score} />
      </p>
      {response.comment === null ? <p class="help">{m.cases.noWords}</p> : <blockquote class="words">{response.comment}</blockquote>}
      {more.length > 0 && (
        <dl class="facts">
          {more.map((question) => (
            <Fact label={wording(props.frame, content, question)}>
              {said(props.frame, content, question, response.answers[question.id])}
            </Fact>
          ))}
        </dl>
      )}
    </Section>
  );
}

function History({ frame, one }: Shown): JSX.Element {
  const { m, locale, timeZone } = frame;
  return (
    <Section title={m.cases.history}>
      <ol class="timeline" reversed>
        {one.history.toReversed().map((entry) => (
          <li>
            <time datetime={entry.at.toISOString()}>{formatInstant(locale, entry.at, timeZone)}</time>
            {entry.move === 'answerChanged' ? (
              m.cases.answerChanged(entry.note ?? '')
            ) : (
              <>
                {entry.member ?? m.cases.somebody} {m.cases.moves[entry.move]}
                {entry.rootCause && `: ${m.cases.rootCauses[entry.rootCause]}`}
                {entry.note && <blockquote class="words">{entry.note}</blockquote>}
              </>
            )}
          </li>
        ))}
        <li>
          <time datetime={one.openedAt.toISOString()}>{formatInstant(locale, one.openedAt, timeZone)}</time>
          {m.cases.opened}
        </li>
      </ol>
    </Section>
  );
}

function Earlier({ frame, one }: Shown): JSX.Element {
  const { m, locale, timeZone } = frame;
  return (
    <Section title={m.cases.earlier}>
      {one.earlier.length === 0 && <p class="help">{m.cases.firstAnswer}</p>}
      <ul class="plain-list earlier">
        {one.earlier.map((voice) => (
          <li>
            <BandMark m={m} band={bandOf(voice.score)} score={voice.score} />{' '}
            <time class="help" datetime={voice.answeredAt.toISOString()}>
              {formatInstant(locale, voice.answeredAt, timeZone)}
            </time>
            {voice.comment && <blockquote class="words">{voice.comment}</blockquote>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Fact(props: { label: string; children: Child }): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function wording(frame: Frame, content: SurveyContent, question: Question): string {
  if (question.type === 'why') return '';
  return textIn(question.text, frame.locale, content.languages).replaceAll('{organization}', () => frame.account?.organization ?? '');
}

function said(frame: Frame, content: SurveyContent, question: Question, answer: string | number | boolean | undefined): string {
  if (question.type === 'choice') {
    const option = question.options.find((o) => o.id === answer);
    return option ? textIn(option.text, frame.locale, content.languages) : '';
  }
  return answer === true ? frame.m.cases.yes : String(answer ?? '');
}
