// Asking: look once more at how many will be asked, and who will not, before anything is sent.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { Button, Buttons } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page } from '#web/components/page.tsx';
import { formatDay } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';
import { crumbs, type Survey, type WaveForm } from './wave-new.tsx';
import { spanOf } from './waves.tsx';

type Chosen = {
  readonly people: readonly { readonly name: string; readonly obstacle: 'noAddress' | 'waits' | null }[];
  readonly notListed: number;
};

/** `once` becomes the wave's id: the same form is the same wave, however often it is sent. */
export function ConfirmWavePage(props: {
  frame: Frame;
  survey: Survey & { readonly version: number };
  form: WaveForm;
  once: string;
  audience: { readonly asked: number; readonly withoutAddress: number; readonly teams: number };
  teams: readonly string[];
  chosen?: Chosen | undefined;
  today: string;
  threshold: number;
  localOnly: boolean;
}): JSX.Element {
  const { frame, survey, form, audience, teams, chosen } = props;
  const { m, locale } = frame;
  const words = m.asking;
  const letters = form.day <= props.today ? words.leavesNow : words.leavesOn(formatDay(locale, form.day));
  const facts: readonly Fact[] = [
    [words.facts.wave, form.name],
    [words.facts.survey, `${survey.name}, ${words.version(survey.version)}`],
    [words.facts.days, spanOf(m, locale, form)],
    [words.facts.letters, letters],
    chosen
      ? [words.chosenPeople, namesOf(chosen, null).join(', ')]
      : [words.facts.teams, `${words.teamCount(audience.teams)}: ${teams.join(', ')}`],
  ];
  return (
    <Page frame={frame} title={words.confirmName} here="waves" width="text" crumbs={crumbs(m)}>
      <Heading
        title={words.confirmTitle(survey.kind, audience.asked)}
        name={words.confirmName}
        lead={chosen ? undefined : words.cannot(audience.withoutAddress)}
      />
      <Facts list={facts} />
      <p>
        <a href={`/surveys/${form.survey}/letters`} target="_blank" rel="noopener">
          {m.surveyLetters.read}
        </a>
      </p>
      {chosen && <NotAsked m={m} chosen={chosen} />}
      {survey.kind === 'engagement' && <p>{words.anonymous(props.threshold)}</p>}
      {props.localOnly && <Notice tone="warning">{words.localOnly}</Notice>}
      <form method="post" action="/waves">
        <input type="hidden" name="once" value={props.once} />
        <input type="hidden" name="survey" value={form.survey} />
        <input type="hidden" name="name" value={form.name} />
        <input type="hidden" name="day" value={form.day} />
        <input type="hidden" name="lastDay" value={form.lastDay} />
        {form.teams.map((id) => (
          <input type="hidden" name="teams" value={id} />
        ))}
        {form.people.map((id) => (
          <input type="hidden" name="people" value={id} />
        ))}
        <Buttons>
          <Button kind="primary">{words.send(survey.kind, audience.asked)}</Button>
          <Button formaction="/waves/new">{words.change}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

/** Who of the chosen is not asked, by the reason. */
function NotAsked(props: { m: Messages; chosen: Chosen }): JSX.Element {
  const { chosen } = props;
  const words = props.m.asking.notAsked;
  const [noAddress, waits] = [namesOf(chosen, 'noAddress'), namesOf(chosen, 'waits')];
  if (noAddress.length + waits.length + chosen.notListed === 0) return <p>{words.nobody}</p>;
  return (
    <>
      <p>{words.title}</p>
      <ul>
        {noAddress.length > 0 && <li>{words.noAddress(noAddress.join(', '))}</li>}
        {waits.length > 0 && <li>{words.waits(waits.join(', '))}</li>}
        {chosen.notListed > 0 && <li>{words.notListed(chosen.notListed)}</li>}
      </ul>
    </>
  );
}

const namesOf = ({ people }: Chosen, obstacle: Chosen['people'][number]['obstacle']): string[] =>
  people.filter((one) => one.obstacle === obstacle).map((one) => one.name);
