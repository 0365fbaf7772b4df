// What somebody sees who wants fewer letters or none: customers their choice in one tap, employees what they are promised.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { SurveyFrame, type SurveyFrameProps } from '#web/components/survey-frame.tsx';

type Shown = SurveyFrameProps & {
  organization: string;
  /** How it stands with the address; `again` when that has just been asked for. */
  now: 'asked' | 'rarer' | 'stopped';
  again: boolean;
};

/** `restDays` is what "less often" means. The buttons send `do` to the page's own address; looking at it changes nothing. */
export function LeavingPage(props: Shown & { restDays: number }): JSX.Element {
  const { m, organization, now, again, restDays } = props;
  const words = m.leaving;
  const done = now === 'stopped' ? words.stopped : now === 'rarer' ? words.rarer : again ? words.asked : undefined;
  const title = done?.title ?? words.title(organization);
  return (
    <SurveyFrame {...props} title={title} plain>
      <h1>{title}</h1>
      <p class="lead">
        {done?.text(organization) ?? words.lead} {now === 'rarer' && words.atMost(restDays)}
      </p>
      <form method="post" action="">
        <div class="choices">
          {now !== 'stopped' && <Do wish="stop" label={words.stop} quiet={done !== undefined} />}
          {now === 'asked' && (
            <div>
              <Do wish="rarer" label={words.lessOften} quiet />
              <p class="hint">{words.atMost(restDays)}</p>
            </div>
          )}
          {now !== 'asked' && <Do wish="again" label={words.again} quiet />}
        </div>
      </form>
      <p class="hint">
        {words.stays} {words.smallPrint(organization)}
      </p>
    </SurveyFrame>
  );
}

/**
 * `mayLeave` is whether the organization lets employees end these letters. Nothing here leads to the questions: this page's address is seen by whatever
 * looks through letters, and the one to the ballot papers must not be.
 */
export function PromisePage(props: Shown & { k: number; mayLeave: boolean }): JSX.Element {
  const { m, organization, now, again, k, mayLeave } = props;
  const words = m.leaving.promise;
  const stopped = mayLeave && now === 'stopped';
  const done = stopped ? { title: words.stopped.title, text: words.stopped.text(organization) } : again ? words.resumed : undefined;
  const title = done?.title ?? words.title;
  return (
    <SurveyFrame {...props} kind="engagement" title={title} plain>
      <h1>{title}</h1>
      <p class="lead">{done?.text ?? words.lead(organization)}</p>
      {stopped ? (
        <form method="post" action="">
          <div class="choices">
            <Do wish="again" label={words.again} quiet />
          </div>
        </form>
      ) : (
        <>
          <section class="promise">
            <ul>
              {words.points(k).map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </section>
          {mayLeave && (
            <form method="post" action="">
              <p class="hint">{words.stopLead}</p>
              <div class="choices">
                <Do wish="stop" label={words.stop} quiet />
              </div>
            </form>
          )}
        </>
      )}
    </SurveyFrame>
  );
}

/** The same for every link that nobody was sent. */
export function LeadsNowherePage(props: SurveyFrameProps): JSX.Element {
  const { title, text } = props.m.leaving.wrong;
  return (
    <SurveyFrame {...props} title={title} plain>
      <h1>{title}</h1>
      <p>{text}</p>
    </SurveyFrame>
  );
}

function Do({ wish, label, quiet }: { wish: 'stop' | 'rarer' | 'again'; label: string; quiet: boolean }): JSX.Element {
  return (
    <button type="submit" name="do" value={wish} class={quiet ? 'quiet' : undefined}>
      {label}
    </button>
  );
}
