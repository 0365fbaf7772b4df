// What a customer sees: the question, a word of thanks, or kindly that there is nothing more to do.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Band } from '#domain/nps.ts';
import type { Fault, RefusalCode } from '#domain/refusal.ts';
import { scoreQuestion, type SurveyContent, textIn } from '#domain/surveys.ts';
import { QuestionField, SurveyFaults } from '#web/components/questions.tsx';
import { SurveyFrame, type SurveyFrameProps } from '#web/components/survey-frame.tsx';
import { astray } from '#web/messages/astray.ts';
import { publicFault } from '#web/messages/public.ts';

type Asked = SurveyFrameProps & { organization: string };

/**
 * The questions with their form, which is sent to the page's own address: the page holds nothing of the link it was opened with.
 * `given` is what was chosen or typed before, by question id as a form sends it (`{ nps: '9' }` from the letter's link).
 */
export function SurveyPage(
  props: Asked & { content: SurveyContent; given?: Readonly<Record<string, string>>; faults?: readonly Fault[] },
): JSX.Element {
  const { m, locale, organization, content, given = {}, faults = [] } = props;
  const asking = { m, locale, content, organization, given, faults };
  const score = scoreQuestion(content);
  const title = score ? textIn(score.text, locale, content.languages).replaceAll('{organization}', () => organization) : organization;
  return (
    <SurveyFrame {...props} title={title}>
      <h1 class="unseen">{organization}</h1>
      <SurveyFaults asking={asking} />
      <form method="post" action="">
        {content.questions.map((question) => (
          <QuestionField asking={asking} question={question} />
        ))}
        <button type="submit">{m.survey.send}</button>
      </form>
    </SurveyFrame>
  );
}

/** One sentence by band; `contacted` when the customer said yes to being contacted and somebody will. The answer can be changed for a day. */
export function SurveyThanksPage(props: Asked & { band?: Band; contacted?: boolean; changeHref?: string }): JSX.Element {
  const { thanks } = props.m.survey;
  return (
    <SurveyFrame {...props} title={thanks.title} plain>
      <h1>{thanks.title}</h1>
      <p class="lead">
        {thanks[props.band ?? 'passive']} {props.contacted && thanks.contacted}
      </p>
      <p>
        <a href={props.changeHref ?? '?'}>{thanks.change}</a>
        <br />
        <span class="hint">{thanks.changeNote}</span>
      </p>
    </SurveyFrame>
  );
}

/**
 * The same for a link that never existed, has expired, was used long ago or belongs to nobody: it must not tell which, and be kind to
 * somebody whose answer has arrived.
 */
export function UnusableLinkPage(props: SurveyFrameProps): JSX.Element {
  const { unusable } = props.m.survey;
  return (
    <SurveyFrame {...props} title={unusable.title} plain>
      <h1>{unusable.title}</h1>
      <p>{unusable.text}</p>
      <p>{unusable.otherwise}</p>
    </SurveyFrame>
  );
}

/** For somebody who came by the link that is there for programs; `href` is the survey. */
export function AstrayPage(props: SurveyFrameProps & { href: string }): JSX.Element {
  const words = astray[props.locale];
  return (
    <SurveyFrame {...props} title={words.title} plain>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <a href={props.href}>{words.link}</a>
      </p>
    </SurveyFrame>
  );
}

/** What was sent could not be taken as it came: too often, too much, or unreadable. */
export function SurveyRefusalPage(props: SurveyFrameProps & { code: RefusalCode }): JSX.Element {
  const title = publicFault(props.m, { code: props.code });
  return (
    <SurveyFrame {...props} title={title} plain>
      <h1>{title}</h1>
      <p>{props.m.survey.refused}</p>
    </SurveyFrame>
  );
}
