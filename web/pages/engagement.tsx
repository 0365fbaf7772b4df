// What an employee sees: the promise first, then the questions, then thanks.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import type { Question, SurveyContent } from '#domain/surveys.ts';
import { type Asking, QuestionField, SurveyFaults } from '#web/components/questions.tsx';
import { SurveyFrame, type SurveyFrameProps } from '#web/components/survey-frame.tsx';

type Asked = SurveyFrameProps & { organization: string };

/**
 * `teamSize` is how many of the team were asked, `supervisor` who sees its results; `k` and `commentK` are the fewest answers
 * from which scores and comments are shown. The form is sent to the page's own address.
 */
export function EngagementPage(
  props: Asked & {
    content: SurveyContent;
    team: string;
    teamSize: number;
    supervisor?: string;
    k: number;
    commentK: number;
    given?: Readonly<Record<string, string>>;
    faults?: readonly Fault[];
  },
): JSX.Element {
  const { m, locale, organization, content, k, given = {}, faults = [] } = props;
  const words = m.survey.engagement;
  const asking = { m, locale, content, organization, given, faults };
  const counted = content.questions.filter((q) => q.type === 'score' || q.type === 'agree').length;
  return (
    <SurveyFrame {...props} kind="engagement" title={words.title}>
      <SurveyFaults asking={asking} />
      <h1>{words.title}</h1>
      <p class="hint">
        {words.lead(2)} {words.once}
      </p>
      <section class="promise" aria-labelledby="promise">
        <h2 id="promise">{words.promiseTitle}</h2>
        <ul>
          {words.promise(k).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <p class="seen">
          {words.team(props.team, props.teamSize)} {words.supervisorSees(props.supervisor ?? words.yourSupervisor, k, props.commentK)}
        </p>
        <details>
          <summary>{words.limitsTitle}</summary>
          <ul>
            {words.limits.map((limit) => (
              <li>{limit}</li>
            ))}
          </ul>
        </details>
      </section>
      <form method="post" action="">
        {groups(content.questions).map((group) =>
          group[0]?.type === 'agree' ? (
            <Items asking={asking} questions={group} />
          ) : (
            group.map((q) => <QuestionField asking={asking} question={q} />)
          ),
        )}
        <div class="send">
          <p>
            <span class="count"></span> {words.answeredOf(counted)}
          </p>
          <button type="submit">{m.survey.send}</button>
        </div>
      </form>
    </SurveyFrame>
  );
}

/** After sending: what happens next, and that the page may be closed. */
export function EngagementThanksPage(props: Asked & { k: number }): JSX.Element {
  const words = props.m.survey.engagement;
  return (
    <SurveyFrame {...props} kind="engagement" title={words.thanksTitle} plain>
      <h1>{words.thanksTitle}</h1>
      <p class="lead">{words.thanks(props.k)}</p>
      <p class="hint">{words.close}</p>
    </SurveyFrame>
  );
}

function Items(props: { asking: Asking; questions: readonly Question[] }): JSX.Element {
  const { engagement } = props.asking.m.survey;
  const id = `items-${props.questions[0]?.id}`;
  return (
    <section class="items" aria-labelledby={id}>
      <h2 id={id}>{engagement.itemsTitle}</h2>
      <p class="hint">{engagement.itemsHelp}</p>
      {props.questions.map((question) => (
        <QuestionField asking={props.asking} question={question} />
      ))}
    </section>
  );
}

/** Neighbours of the same kind together, in the order of the survey: the items stand under one heading. */
function groups(questions: readonly Question[]): Question[][] {
  const found: Question[][] = [];
  for (const question of questions) {
    const last = found.at(-1);
    if (last?.[0] && (last[0].type === 'agree') === (question.type === 'agree')) last.push(question);
    else found.push([question]);
  }
  return found;
}
