// The questions of a survey as form fields; a field's name is its question's id.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { SurveyLocale } from '#domain/languages.ts';
import { bandOf } from '#domain/nps.ts';
import type { Fault } from '#domain/refusal.ts';
import { type Question, type SurveyContent, type Text, textIn } from '#domain/surveys.ts';
import { publicFault, type PublicMessages } from '#web/messages/public.ts';

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>;

/** What all questions of a page share. `given` holds what was typed or answered before, by question id, as a form sends it. */
export type Asking = {
  readonly m: PublicMessages;
  readonly locale: SurveyLocale;
  readonly content: SurveyContent;
  /** Stands in for `{organization}` in texts. */
  readonly organization: string;
  readonly given: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
};

/** One question, whatever its type. */
export function QuestionField(props: { asking: Asking; question: Question }): JSX.Element {
  const { asking, question } = props;
  switch (question.type) {
    case 'score':
      return <ScoreField asking={asking} question={question} />;
    case 'why':
      return <WhyField asking={asking} question={question} />;
    case 'contact':
      return <ContactField asking={asking} question={question} />;
    case 'agree':
      return <AgreeField asking={asking} question={question} />;
    case 'open':
      return (
        <WordsField
          asking={asking}
          id={question.id}
          hint={asking.content.kind === 'engagement' ? asking.m.ballot.questions.openHelp : undefined}
        >
          {words(asking, question.text)}
        </WordsField>
      );
    case 'choice':
      return <OptionField asking={asking} question={question} />;
  }
}

/** All that is wrong, on top, each linked to its question; nothing when nothing is. */
export function SurveyFaults(props: { asking: Asking }): JSX.Element {
  const { m, faults } = props.asking;
  if (faults.length === 0) return <></>;
  return (
    <div class="faults" role="alert">
      <p>{m.survey.faultTop}</p>
      {faults.map((fault) => (
        <a href={`#${fault.field}`}>{publicFault(m, fault)}</a>
      ))}
    </div>
  );
}

/** Eleven large targets; the band of each is in its class, so that the follow-up can be worded without script. */
function ScoreField({ asking, question }: { asking: Asking; question: Of<'score'> }): JSX.Element {
  const [low, high] = [words(asking, question.low), words(asking, question.high)];
  return (
    <fieldset id={question.id} aria-describedby={describedBy(asking, question.id)}>
      <legend>
        {words(asking, question.text)} <span class="unseen">{asking.m.survey.ends(low, high)}</span>
      </legend>
      <FaultLine asking={asking} id={question.id} />
      <div class="scale">
        <div class="end" aria-hidden="true">
          0 = {low}
        </div>
        {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((score) => (
          <label class="pick">
            <input
              type="radio"
              name={question.id}
              value={score}
              class={bandOf(score)}
              checked={asking.given[question.id] === String(score)}
            />
            <span>{score}</span>
          </label>
        ))}
        <div class="end high" aria-hidden="true">
          10 = {high}
        </div>
      </div>
    </fieldset>
  );
}

function WhyField({ asking, question }: { asking: Asking; question: Of<'why'> }): JSX.Element {
  return (
    <WordsField asking={asking} id={question.id}>
      <span class="by-any">{asking.m.survey.whyAny}</span>
      <span class="by-band by-promoter">{words(asking, question.text.promoter)}</span>
      <span class="by-band by-passive">{words(asking, question.text.passive)}</span>
      <span class="by-band by-detractor">{words(asking, question.text.detractor)}</span>
    </WordsField>
  );
}

function WordsField(props: { asking: Asking; id: string; hint?: string | undefined; children: Child }): JSX.Element {
  const { asking, id, hint } = props;
  return (
    <div class="block">
      <label class="question" for={id}>
        {props.children}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint ?? asking.m.survey.optional}
      </p>
      <FaultLine asking={asking} id={id} />
      <textarea
        id={id}
        name={id}
        rows={4}
        dir="auto"
        aria-describedby={describedBy(asking, id, true)}
        aria-invalid={faultOf(asking, id) && 'true'}
      >
        {asking.given[id] ?? ''}
      </textarea>
    </div>
  );
}

function ContactField({ asking, question }: { asking: Asking; question: Of<'contact'> }): JSX.Element {
  return (
    <fieldset id={question.id}>
      <legend class="question">{words(asking, question.text)}</legend>
      <FaultLine asking={asking} id={question.id} />
      <label class="tick">
        <input type="checkbox" name={question.id} value="yes" checked={asking.given[question.id] === 'yes'} />
        {asking.m.survey.contactYes}
      </label>
    </fieldset>
  );
}

function AgreeField({ asking, question }: { asking: Asking; question: Of<'agree'> }): JSX.Element {
  const { questions } = asking.m.ballot;
  const given = asking.given[question.id];
  return (
    <fieldset id={question.id} aria-describedby={describedBy(asking, question.id)}>
      <legend>{words(asking, question.text)}</legend>
      <FaultLine asking={asking} id={question.id} />
      <div class="agree">
        {questions.agree.map((label, i) => (
          <label class="pick">
            <input type="radio" name={question.id} value={i + 1} checked={given === String(i + 1)} aria-label={`${i + 1}, ${label}`} />
            <span>{i + 1}</span>
          </label>
        ))}
        <label class="pick unknown">
          <input type="radio" name={question.id} value="unknown" checked={given === 'unknown'} />
          <span>{questions.unknown}</span>
        </label>
        <div class="end" aria-hidden="true">
          {questions.low}
        </div>
        <div class="end high" aria-hidden="true">
          {questions.high}
        </div>
      </div>
    </fieldset>
  );
}

function OptionField({ asking, question }: { asking: Asking; question: Of<'choice'> }): JSX.Element {
  return (
    <fieldset id={question.id} aria-describedby={describedBy(asking, question.id)}>
      <legend class="question">{words(asking, question.text)}</legend>
      <FaultLine asking={asking} id={question.id} />
      {question.options.map((option) => (
        <label class="tick">
          <input type="radio" name={question.id} value={option.id} checked={asking.given[question.id] === option.id} />
          {words(asking, option.text)}
        </label>
      ))}
      {asking.content.kind === 'engagement' && (
        <label class="tick">
          <input type="radio" name={question.id} value="" checked={!asking.given[question.id]} />
          {asking.m.ballot.questions.nothingChosen}
        </label>
      )}
    </fieldset>
  );
}

function FaultLine({ asking, id }: { asking: Asking; id: string }): JSX.Element {
  const fault = faultOf(asking, id);
  if (!fault) return <></>;
  return (
    <p class="fault" id={`${id}-fault`}>
      {publicFault(asking.m, fault)}
    </p>
  );
}

function describedBy(asking: Asking, id: string, hint = false): string | undefined {
  return [hint && `${id}-hint`, faultOf(asking, id) && `${id}-fault`].filter(Boolean).join(' ') || undefined;
}

function faultOf(asking: Asking, id: string): Fault | undefined {
  return asking.faults.find((fault) => fault.field === id);
}

function words(asking: Asking, text: Text): string {
  return textIn(text, asking.locale, asking.content.languages).replaceAll('{organization}', () => asking.organization);
}
