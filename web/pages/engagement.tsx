// What an employee sees while the survey is open: the promise first, then the questions, then thanks.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Question, SurveyContent } from '#domain/surveys.ts';
import { type Explained, OurPromise, Seen } from '#web/components/promise.tsx';
import { type Asking, QuestionField } from '#web/components/questions.tsx';
import { Receipt } from '#web/components/receipt.tsx';
import { SurveyBody, SurveyFrame, type SurveyFrameProps } from '#web/components/survey-frame.tsx';

type Asked = SurveyFrameProps & Omit<Explained, 'lastDay'> & { organization: string; content: SurveyContent; lastDay?: string };

/** The fewest answers from which a group of a question about oneself is shown. */
const fewestInGroup = 10;

const secondsEach = 9;

/** Everything on one page and nothing to send it to, as the editor shows it. */
export function EngagementPage(props: Asked): JSX.Element {
  const asked = { ...props, lastDay: props.lastDay ?? '2026-12-31' };
  return (
    <SurveyFrame {...props} kind="engagement" title={props.m.ballot.title}>
      <Introduction {...asked} />
      <form id="questions">
        <Questions {...asked} />
      </form>
    </SurveyFrame>
  );
}

/** What the script puts on the page of somebody whose link is good; it shows one part after the other. */
export function BallotBody(props: Asked & { lastDay: string }): JSX.Element {
  const { m, lastDay, k } = props;
  const { ballot } = m;
  const { sending, thanks, late, marked } = ballot;
  return (
    <SurveyBody {...props}>
      <section data-view="introduction" hidden>
        <Introduction {...props} />
        <p class="hint" data-when="new">
          {ballot.beginNote}
        </p>
        <p class="hint" data-when="begun" hidden>
          {ballot.goOnNote}
        </p>
        <details data-when="begun" class="not-me" hidden>
          <summary>{ballot.notMe}</summary>
          <p class="hint">{ballot.notMeNote}</p>
          <button type="button" class="quiet" data-do="notMe">
            {ballot.notMe}
          </button>
        </details>
        <div class="send">
          <p role="status" data-say="begin"></p>
          <button type="button" data-do="begin" data-when="new">
            {ballot.begin}
          </button>
          <button type="button" data-do="goOn" data-when="begun" hidden>
            {ballot.goOn}
          </button>
        </div>
      </section>
      <form id="questions" data-view="questions" novalidate hidden>
        <h1 class="kicker" tabindex={-1}>
          {ballot.title}
        </h1>
        <Questions {...props} />
      </form>
      <section data-view="sending" hidden>
        <h1 tabindex={-1}>{sending.title}</h1>
        <p>{sending.text}</p>
        <progress aria-label={sending.title}></progress>
        <p role="status" data-say="sending"></p>
        <button type="button" class="quiet" data-do="again" hidden>
          {sending.again}
        </button>
      </section>
      <section data-view="thanks" hidden>
        <h1 tabindex={-1}>{thanks.title}</h1>
        <p class="lead">{thanks.text}</p>
        <p>{thanks.next(lastDay, k)}</p>
        <Receipt m={m} id="receipt" />
        <p data-talk hidden>
          <a href={`/e/talk?lang=${props.locale}`}>{ballot.talk.title}</a>
        </p>
        <p class="hint">{thanks.close}</p>
        <details data-other hidden>
          <summary>{thanks.otherPerson}</summary>
          <UsedText m={m} />
        </details>
      </section>
      <section data-view="used" hidden>
        <h1 tabindex={-1}>{ballot.used.title}</h1>
        <UsedText m={m} />
      </section>
      <section data-view="late" hidden>
        <h1 tabindex={-1}>{late.title}</h1>
        <p class="lead">{late.text}</p>
      </section>
      <section data-view="marked" hidden>
        <h1 tabindex={-1}>{marked.title}</h1>
        <p class="lead">{marked.text}</p>
        <p>{marked.todo}</p>
      </section>
    </SurveyBody>
  );
}

function Introduction(props: Explained & { content: SurveyContent }): JSX.Element {
  const { ballot } = props.m;
  const minutes = Math.max(1, Math.round((props.content.questions.length * secondsEach) / 60));
  return (
    <>
      <h1 tabindex={-1}>{ballot.title}</h1>
      <p class="hint">
        {ballot.lead(minutes)} {ballot.questions.once}
      </p>
      <OurPromise {...props} />
      <Seen {...props} />
    </>
  );
}

function Questions(props: Pick<Asked, 'm' | 'locale' | 'organization' | 'content'>): JSX.Element {
  const { m, content } = props;
  const { questions } = m.ballot;
  const asking = { ...props, given: {}, faults: [] };
  const counted = content.questions.filter((q) => q.type === 'score' || q.type === 'agree').length;
  return (
    <>
      {groups(content.questions).map((group) =>
        group[0]?.type === 'agree' ? (
          <Group asking={asking} questions={group} title={questions.itemsTitle} help={questions.itemsHelp} items />
        ) : group[0]?.type === 'choice' ? (
          <Group asking={asking} questions={group} title={questions.aboutTitle} help={questions.aboutHelp(fewestInGroup)} />
        ) : (
          group.map((q) => <QuestionField asking={asking} question={q} />)
        ),
      )}
      <p class="hint">{questions.once}</p>
      <div class="send">
        <p>
          <span class="count"></span> {questions.answeredOf(counted)}
        </p>
        <p role="alert" class="fault" data-say="send"></p>
        <button type="submit">{questions.send}</button>
      </div>
    </>
  );
}

function Group(props: { asking: Asking; questions: readonly Question[]; title: string; help: string; items?: boolean }): JSX.Element {
  const id = `group-${props.questions[0]?.id}`;
  return (
    <section class={props.items ? 'items' : 'about'} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <p class="hint">{props.help}</p>
      {props.questions.map((question) => (
        <QuestionField asking={props.asking} question={question} />
      ))}
    </section>
  );
}

function UsedText({ m }: Pick<Asked, 'm'>): JSX.Element {
  const { used } = m.ballot;
  return (
    <>
      <p class="lead">{used.text}</p>
      <p>{used.you}</p>
      <p>{used.other}</p>
      <p class="hint">{used.why}</p>
    </>
  );
}

/** Neighbours of the same kind together, in the order of the survey: the items stand under one heading, and so does what is asked about oneself. */
function groups(questions: readonly Question[]): Question[][] {
  const found: Question[][] = [];
  for (const question of questions) {
    const last = found.at(-1);
    const kind = last?.[0]?.type;
    if (last && (kind === 'agree' || kind === 'choice' ? question.type === kind : question.type !== 'agree' && question.type !== 'choice'))
      last.push(question);
    else found.push([question]);
  }
  return found;
}
