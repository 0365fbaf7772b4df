// What an employee finds behind the same link once the survey has ended: whether the own ballot was counted, and what was made of it all.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Agreed } from '#domain/debriefs.ts';
import { AgreedList } from '#web/components/agreed.tsx';
import { Receipt, ReceiptCheck } from '#web/components/receipt.tsx';
import { SurveyBody, type SurveyFrameProps } from '#web/components/survey-frame.tsx';

type After = SurveyFrameProps & { organization: string };

/** Between the last day and the count. */
export function CountingBody(props: After): JSX.Element {
  const { counting, late } = props.m.ballot;
  return (
    <SurveyBody {...props}>
      <section data-view="counting" hidden>
        <h1 tabindex={-1}>{counting.title}</h1>
        <p class="lead">{counting.text}</p>
        <Receipt m={props.m} id="receipt" />
      </section>
      <section data-view="late" hidden>
        <h1 tabindex={-1}>{late.title}</h1>
        <p class="lead">{late.text}</p>
      </section>
    </SurveyBody>
  );
}

export function AfterwardsBody(props: After & { survey: string; team: string; agreed: readonly Agreed[] }): JSX.Element {
  const { m } = props;
  const { afterwards, late } = m.ballot;
  return (
    <SurveyBody {...props}>
      <p class="notice" data-late hidden>
        {late.text}
      </p>
      <section data-view="afterwards" hidden>
        <h1 tabindex={-1}>{afterwards.title}</h1>
        <p class="lead">
          {afterwards.lead(props.survey, props.team)} {afterwards.thanks}
        </p>
        <AgreedList words={m.ballot.agreed} locale={props.locale} agreed={props.agreed} />
        <p>
          <a href={`/e/talk?lang=${props.locale}`}>{m.ballot.talk.title}</a>
        </p>
        <ReceiptCheck m={m} id="check" />
        <Receipt m={m} id="receipt" />
      </section>
    </SurveyBody>
  );
}
