// One comment of somebody unknown, the talk about it, and how to answer or put it aside.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { CommentView, ThreadLetter } from '#domain/comments.ts';
import { surveyLocales } from '#domain/languages.ts';
import type { Fault } from '#domain/refusal.ts';
import { textIn } from '#domain/surveys.ts';
import { longestLetter, mostLetters } from '#domain/talk.ts';
import { Button, Buttons, ErrorSummary, TextArea } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';

export function CommentPage(props: { frame: Frame; view: CommentView; typed?: string; faults?: readonly Fault[] }): JSX.Element {
  const { frame, view, typed = '', faults = [] } = props;
  const { m, locale, account } = frame;
  const words = m.comments;
  const { wave, comment, flagged, letters } = view;
  const title = words.oneTitle[comment.talk];
  const path = `/comments/${wave.id}/${comment.id}`;
  return (
    <Page
      frame={frame}
      title={title}
      here="teams"
      width="text"
      crumbs={[
        flagged ? { label: words.flaggedLink, href: '/comments/aside' } : { label: words.navigation, href: `/comments?wave=${wave.id}` },
        { label: title, href: path },
      ]}
    >
      <ErrorSummary m={m} faults={faults} labels={{ text: words.answer }} />
      <Heading title={title} name={words.oneName(wave.name)} />
      {flagged && <Notice tone="warning">{words.flagged(flagged.by, flagged.day)}</Notice>}
      <p class="help">{textIn(view.question, locale, surveyLocales)}</p>
      <blockquote class="words">{comment.text}</blockquote>
      {letters.length > 0 && (
        <Section title={words.thread}>
          <ol class="plain-list said">
            {letters.map((letter) => (
              <Letter frame={frame} letter={letter} />
            ))}
          </ol>
        </Section>
      )}
      {comment.talk === 'none' && <p class="help">{words.noMailbox}</p>}
      {comment.talk !== 'none' && letters.length >= mostLetters && <p class="help">{words.full}</p>}
      {comment.talk !== 'none' && letters.length < mostLetters && (
        <form method="post" action={`${path}/answer`} novalidate>
          <TextArea
            m={m}
            name="text"
            label={words.answer}
            help={words.answerHelp}
            value={typed}
            rows={6}
            maxlength={longestLetter}
            faults={faults}
          />
          <p class="help">
            {words.sealed} {words.delayed}
          </p>
          <Buttons>
            <Button kind="primary">{words.answerSend}</Button>
          </Buttons>
        </form>
      )}
      {account?.role !== 'supervisor' && (
        <Section title={flagged ? words.unflagTitle : words.flagTitle}>
          <p class="help">{words.flagHelp}</p>
          <form method="post" action={`${path}/${flagged ? 'put-back' : 'aside'}`}>
            <Buttons>
              <Button>{flagged ? words.unflag : words.flag}</Button>
            </Buttons>
          </form>
        </Section>
      )}
    </Page>
  );
}

function Letter(props: { frame: Frame; letter: ThreadLetter }): JSX.Element {
  const { letter } = props;
  const words = props.frame.m.comments;
  return (
    <li>
      <p class="help">{letter.by === 'writer' ? words.writer : words.member(letter.name, letter.day)}</p>
      <blockquote class="words">{letter.text}</blockquote>
    </li>
  );
}
