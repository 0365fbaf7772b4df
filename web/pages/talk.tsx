// Where somebody who wrote a comment reads with six words whether a leader has answered: the same page for everybody.
import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { SurveyFrame, type SurveyFrameProps } from '#web/components/survey-frame.tsx';

/** The script shows the form; `</` cannot end the block in which it is told what to say. */
export function TalkPage(props: SurveyFrameProps & { script: string }): JSX.Element {
  const { talk } = props.m.ballot;
  return (
    <SurveyFrame {...props} kind="engagement" title={talk.title} plain>
      <h1>{talk.title}</h1>
      <p class="lead">{talk.lead}</p>
      <noscript>
        <p>{talk.cannot}</p>
        <p>{talk.cannotText}</p>
      </noscript>
      <div id="talk"></div>
      <script type="application/json" id="talk-words">
        {raw(JSON.stringify({ talk, telling: props.m.ballot.telling }).replaceAll('<', '\\u003c'))}
      </script>
    </SurveyFrame>
  );
}
