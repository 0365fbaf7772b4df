// The employees' page before it knows whose it is: the same bytes for everybody who reads a language, and plain words where no script runs.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Receipt, ReceiptCheck } from '#web/components/receipt.tsx';
import { SurveyFrame, type SurveyFrameProps } from '#web/components/survey-frame.tsx';

type Told = { readonly title: string; readonly text: string; readonly todo?: string };

/** The script looks which of these is true, or puts the whole page in their place. */
export function EngagementShell(props: SurveyFrameProps & { script: string }): JSX.Element {
  const { m } = props;
  const { ballot, survey } = m;
  const { noLink, noConnection } = ballot;
  return (
    <SurveyFrame {...props} kind="engagement" title={ballot.title} plain>
      <noscript>
        <Told {...ballot.noScript} level="h1" />
      </noscript>
      <div class="without">
        <Told {...ballot.cannot} />
      </div>
      <p role="status" data-view="loading" hidden>
        {ballot.loading}
      </p>
      <section data-view="cannot" hidden>
        <Told {...ballot.cannot} level="h1" />
      </section>
      <section data-view="noStorage" hidden>
        <Told {...ballot.noStorage} level="h1" />
      </section>
      <section data-view="noLink" hidden>
        <Told {...noLink} level="h1" />
      </section>
      <section data-view="several" hidden>
        <Told title={noLink.title} text={noLink.several} level="h1" />
      </section>
      <section data-view="sent" hidden>
        <Told title={noLink.sent} text={noLink.sentText} level="h1" />
        <Receipt m={m} id="kept-receipt" />
        <ReceiptCheck m={m} id="kept" />
        <p>
          <a href={`/e/talk?lang=${props.locale}`}>{ballot.talk.title}</a>
        </p>
      </section>
      <section data-view="unusable" hidden>
        <Told title={survey.unusable.title} text={survey.unusable.otherwise} level="h1" />
      </section>
      <section data-view="noConnection" hidden>
        <Told title={noConnection.title} text={noConnection.text} level="h1" />
        <p>
          <button type="button" data-do="reload">
            {noConnection.again}
          </button>
        </p>
      </section>
    </SurveyFrame>
  );
}

function Told({ title, text, todo, level }: Told & { level?: 'h1' }): JSX.Element {
  return (
    <>
      {level ? <h1 tabindex={-1}>{title}</h1> : <p class="lead">{title}</p>}
      <p>{text}</p>
      {todo && <p>{todo}</p>}
    </>
  );
}
