// The editor of a survey: its texts in one language at a time, the order, and beside it the pages as they will be seen.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { directionOf, type SurveyLocale, tagOf } from '#domain/languages.ts';
import { bands } from '#domain/nps.ts';
import type { Fault } from '#domain/refusal.ts';
import { addable, fieldOf, freeOptions, languageOfField, longestLabel, longestQuestion, mayRemove } from '#domain/survey-draft.ts';
import { type Question, type SurveyContent, spokenLocale, type Text } from '#domain/surveys.ts';
import { Button, ButtonLink, ErrorSummary, Fieldset, TextArea, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page } from '#web/components/page.tsx';
import { DimensionMark } from '#web/components/stat.tsx';
import { formatLanguage } from '#web/messages/format.ts';
import { MissingLanguages, ShownLanguage, SpokenLanguages, Unshown } from './survey-languages.tsx';

export type Edited = {
  readonly frame: Frame;
  readonly survey: { readonly id: string; readonly name: string };
  /** The version that is being changed. */
  readonly seen: number;
  /** That version. */
  readonly base: SurveyContent;
  /** As it is typed now. */
  readonly name: string;
  readonly content: SurveyContent;
  /** The language whose texts are on the page. */
  readonly shown: SurveyLocale;
  readonly faults?: readonly Fault[];
  /** Says that what is shown is not what is published. */
  readonly changed?: boolean;
  /** Somebody has published version `seen` since this was opened. */
  readonly overtaken?: boolean;
};

export function SurveyEditorPage(props: Edited): JSX.Element {
  const { frame, survey, seen, content, shown } = props;
  const faults = (props.faults ?? []).filter((fault) => [undefined, shown].includes(languageOfField(fault.field)));
  const { m } = frame;
  const words = m.surveys;
  const address = `/surveys/${survey.id}`;
  return (
    <Page
      frame={frame}
      title={words.editTitle(survey.name)}
      here="surveys"
      crumbs={[
        { label: words.title, href: '/surveys' },
        { label: survey.name, href: address },
      ]}
    >
      <Heading
        title={words.editTitle(survey.name)}
        name={words.editName(words.kinds[content.kind], seen)}
        lead={words.editLead}
        actions={
          <>
            <ButtonLink href={`${address}/letters`}>{m.surveyLetters.link}</ButtonLink>
            <ButtonLink href={`${address}/delivery`}>{m.delivery.link}</ButtonLink>
          </>
        }
      />
      {props.overtaken && (
        <Notice tone="warning" title={words.fasterTitle}>
          <p>{words.faster(seen)}</p>
          <p>
            <a href={address} target="_blank" rel="noopener">
              {words.seePublished}
            </a>
          </p>
        </Notice>
      )}
      <ErrorSummary m={m} faults={faults} labels={labelsOf(props)} />
      <MissingLanguages {...props} />
      <form class="editor" id="editor" method="post" action={address} novalidate data-preview={props.changed ? 'changed' : ''}>
        <input type="hidden" name="seen" value={String(seen)} />
        <Toolbar {...props} />
        <div class="editor-fields">
          <TextField m={m} name="name" label={words.name} help={words.nameHelp} value={props.name} faults={faults} />
          <SpokenLanguages {...props} />
          <Unshown {...props} />
          <p class="help">{words.organizationHelp}</p>
          {content.questions.map((question, i) => (
            <QuestionCard {...props} question={question} number={i + 1} />
          ))}
          <Adding {...props} />
        </div>
        <section class="editor-preview" id="preview" aria-label={words.preview}>
          <iframe name="preview" title={words.preview} src={`${address}/preview?in=${shown}`}></iframe>
          <p class="help">{words.previewHelp}</p>
        </section>
      </form>
    </Page>
  );
}

/** The first button of the form is what Enter presses: a look, nothing more. */
function Toolbar(props: Edited): JSX.Element {
  const { frame, survey, seen } = props;
  const { m } = frame;
  return (
    <div class="editor-bar">
      <button class="button" type="submit" formaction={`/surveys/${survey.id}/preview`} formtarget="preview">
        {m.surveys.preview}
      </button>
      <a class="to-preview" href="#preview">
        {m.surveys.toPreview}
      </a>
      <ShownLanguage {...props} />
      <Button kind="primary" name="do" value="publish">
        {m.surveys.publish(seen + 1)}
      </Button>
      <ButtonLink href="/surveys">{m.common.cancel}</ButtonLink>
    </div>
  );
}

type Card = Edited & { question: Question; number: number };

function QuestionCard(props: Card): JSX.Element {
  const { question: q, number } = props;
  const words = props.frame.m.surveys;
  return (
    <fieldset class="panel question-card" id={`question-${q.id}`}>
      <legend>
        {String(number)}. {aboutOneself(props, q.type) ?? words.types[q.type]}{' '}
        {q.type === 'agree' && <DimensionMark m={props.frame.m} dimension={q.dimension} />}
        {q.type === 'agree' && q.reversed && <span class="help"> ({words.reversed})</span>}
      </legend>
      <input type="hidden" name="question" value={q.id} />
      <CardButtons {...props} />
      {q.type === 'why' ? (
        bands
          .toReversed()
          .map((band) => <Words {...props} part={band} label={words.byBand[band]} text={q.text[band]} max={longestQuestion} />)
      ) : (
        <Words {...props} part="text" label={words.question} text={q.text} max={longestQuestion} />
      )}
      {q.type === 'score' && <Words {...props} part="low" label={words.low} text={q.low} max={longestLabel} />}
      {q.type === 'score' && <Words {...props} part="high" label={words.high} text={q.high} max={longestLabel} />}
      {q.type === 'choice' && <Options {...props} question={q} />}
      {(q.type === 'choice' || q.type === 'open' || q.type === 'why' || q.type === 'contact') && (
        <input type="hidden" name={`q.${q.id}.type`} value={q.type} />
      )}
    </fieldset>
  );
}

function CardButtons({ frame: { m }, survey, content, question: q, number }: Card): JSX.Element {
  const words = m.surveys;
  const button = (move: 'up' | 'down' | 'remove'): JSX.Element => (
    <button
      class="button quiet"
      type="submit"
      name="do"
      value={`${move}:${q.id}`}
      formaction={`/surveys/${survey.id}${move === 'remove' ? '' : `#question-${q.id}`}`}
    >
      {words[move]} <span class="unseen">{words.ofQuestion(number)}</span>
    </button>
  );
  if (q.type === 'score') return <p class="question-buttons help">{words.always}</p>;
  return (
    <div class="question-buttons">
      {number > 2 && button('up')}
      {number < content.questions.length && button('down')}
      {mayRemove(q) && button('remove')}
    </div>
  );
}

/** What employees choose is about themselves. */
function aboutOneself({ frame, content }: Edited, type: Question['type']): string | undefined {
  return content.kind === 'engagement' && type === 'choice' ? frame.m.surveys.aboutOneself : undefined;
}

/** The last ones stay empty until somebody writes into them. */
function Options(props: Card & { question: Extract<Question, { type: 'choice' }> }): JSX.Element {
  const { question: q, frame, survey, content } = props;
  const words = frame.m.surveys;
  const shown = [
    ...q.options,
    ...freeOptions(q, content.kind)
      .slice(0, Math.max(1, 2 - q.options.length))
      .map((id) => ({ id, text: {} })),
  ];
  return (
    <Fieldset legend={words.options} help={content.kind === 'engagement' ? words.aboutOneselfHelp : words.optionsHelp}>
      {shown.map((option, i) => (
        <>
          <input type="hidden" name={`q.${q.id}.option`} value={option.id} />
          <Words {...props} part={option.id} label={words.option(i + 1)} text={option.text} max={longestLabel} />
          {i < q.options.length && (
            <button
              class="button quiet"
              type="submit"
              name="do"
              value={`removeOption:${q.id}:${option.id}`}
              formaction={`/surveys/${survey.id}#question-${q.id}`}
            >
              {words.remove} <span class="unseen">{words.option(i + 1)}</span>
            </button>
          )}
        </>
      ))}
    </Fieldset>
  );
}

/** One text in the language that is shown, with what it says in the reader's own, or the survey's first, above the field. */
function Words(props: Card & { part: string; label: string; text: Text; max: number }): JSX.Element {
  const { frame, content, question, part, label, text, max, shown, faults = [] } = props;
  const { m, locale } = frame;
  const named = content.languages.length > 1 ? `${label} · ${formatLanguage(locale, shown)}` : label;
  const known = spokenLocale(content, locale) ?? content.languages[0];
  const help = known === shown ? undefined : text[known];
  const field = {
    m,
    name: fieldOf(question.id, part, shown),
    label: named,
    value: text[shown] ?? '',
    lang: tagOf(shown),
    dir: directionOf(shown),
    faults,
    ...(help !== undefined && { help: <span lang={tagOf(known)}>{help}</span> }),
  };
  return max === longestQuestion ? <TextArea {...field} rows={2} /> : <TextField {...field} />;
}

function Adding(props: Edited): JSX.Element {
  const { frame, survey, content } = props;
  const words = frame.m.surveys;
  const types = addable(content);
  if (types.length === 0) return <></>;
  return (
    <Fieldset legend={words.add} help={content.kind === 'engagement' && types.includes('choice') ? words.aboutOneselfHint : undefined}>
      <div class="buttons" id="add">
        {types.map((type) => (
          <Button name="do" value={`add:${type}`} formaction={`/surveys/${survey.id}#add`}>
            {aboutOneself(props, type) ?? words.addable[type]}
          </Button>
        ))}
      </div>
    </Fieldset>
  );
}

/** What the fields are called on top of the page, where their question is not in sight: '4. Option 1 · English'. */
function labelsOf({ frame, content, shown }: Edited): Record<string, string> {
  const { m } = frame;
  const words = m.surveys;
  const labels: [string, string][] = [
    ['name', words.name],
    ['languages', words.languages],
  ];
  for (const [i, q] of content.questions.entries()) {
    const options = q.type === 'choice' ? [...q.options.map((option) => option.id), ...freeOptions(q, content.kind)] : [];
    const parts = {
      text: words.question,
      low: words.low,
      high: words.high,
      ...words.byBand,
      ...Object.fromEntries(options.map((id, n) => [id, words.option(n + 1)])),
    };
    for (const [part, label] of Object.entries(parts))
      labels.push([fieldOf(q.id, part, shown), `${i + 1}. ${label} · ${formatLanguage(frame.locale, shown)}`]);
  }
  return Object.fromEntries(labels);
}
