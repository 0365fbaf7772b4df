// Employees' comments to open questions as lists show them: the words, and whether their writer can be answered.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Released } from '#domain/anonymity.ts';
import type { CommentsOfQuestion, PublishedComment } from '#domain/comments.ts';
import { surveyLocales } from '#domain/languages.ts';
import { textIn } from '#domain/surveys.ts';
import { HiddenToProtect } from './empty.tsx';
import type { Frame } from './frame.ts';
import { Section } from './page.tsx';

/** A section for each question; `k` is the threshold of comments, `href` leads to the list, further on in one question or from its start. */
export function CommentSections(props: {
  frame: Frame;
  waveId: string;
  k: number;
  questions: readonly CommentsOfQuestion[];
  href: (at: { readonly question: string; readonly after: string | null }) => string;
  /** Whether the list begins after a comment, not at the start. */
  goesOn?: boolean;
}): JSX.Element {
  const { frame, questions, waveId } = props;
  const { m, locale } = frame;
  const words = m.comments;
  return (
    <>
      {questions.map(({ questionId, question, comments, total, next, hidden, shownWith }) => (
        <Section
          title={textIn(question, locale, surveyLocales)}
          name={total === 0 ? words.navigation : `${words.navigation} · ${words.count(total)}`}
        >
          {!hidden && total === 0 && <p>{words.noneHere}</p>}
          {hidden && (
            <HiddenToProtect m={m} k={props.k} reason={words.hidden}>
              <p>{shownWith === null ? words.shownNowhere : words.shownWith(shownWith.name || words.whole)}</p>
            </HiddenToProtect>
          )}
          {comments.length > 0 && <CommentList frame={frame} waveId={waveId} comments={comments} />}
          {(next !== null || props.goesOn) && total > 0 && (
            <p class="buttons">
              {next !== null && (
                <a class="button" rel="next" href={props.href({ question: questionId, after: next })}>
                  {words.more}
                </a>
              )}
              {props.goesOn && <a href={props.href({ question: questionId, after: null })}>{words.start}</a>}
            </p>
          )}
        </Section>
      ))}
    </>
  );
}

/** Comments one below the other, each with the way to its own page where there is something to do. */
function CommentList(props: { frame: Frame; waveId: string; comments: readonly Released<PublishedComment>[] }): JSX.Element {
  const { m, account } = props.frame;
  const words = m.comments;
  return (
    <ul class="plain-list said">
      {props.comments.map(({ id, text, talk }) => (
        <li>
          <blockquote class="words" id={`comment-${id}`}>
            {text}
          </blockquote>
          {/* A supervisor can only answer; leaders can put it aside as well. */}
          {(talk !== 'none' || account?.role !== 'supervisor') && (
            <p class="queued-facts">
              {talk !== 'none' && <span class={talk === 'waiting' ? 'tag due' : 'tag'}>{words.talks[talk]}</span>}
              <a href={`/comments/${props.waveId}/${id}`} aria-describedby={`comment-${id}`}>
                {talk === 'open' ? words.answerLink : talk === 'none' ? words.openLink : words.threadLink}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
