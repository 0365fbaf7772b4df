// Asking: look once more at how many will be asked and on which days, and why the others will not, before anything is sent.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Rehearsal } from '#domain/waves.ts';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { Button, Buttons } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatDay, formatInstant, formatNumber, formatShortDay } from '#web/messages/format.ts';
import { crumbs, type Survey, type WaveForm } from './wave-new.tsx';
import { spanOf } from './waves.tsx';

type Named = { readonly id: string; readonly name: string };

/** `once` becomes the wave's id: the same form is the same wave, however often it is sent. */
export type ConfirmWave = {
  readonly frame: Frame;
  readonly survey: Survey & { readonly version: number };
  readonly form: WaveForm;
  readonly once: string;
  readonly rehearsal: Rehearsal;
  readonly reminders: readonly number[];
  readonly teams: readonly string[];
  readonly teamCount: number;
  /** Of customers chosen one by one those who are asked, and how many of them are not on the list. */
  readonly chosen?: { readonly asked: readonly Named[]; readonly notListed: number } | undefined;
  readonly now: Date;
  readonly threshold: number;
  readonly localOnly: boolean;
};

/** So many days are shown one by one. */
const mostDays = 10;

export function ConfirmWavePage(props: ConfirmWave): JSX.Element {
  const { frame, survey, form, rehearsal, teams, chosen } = props;
  const { m, locale } = frame;
  const words = m.asking;
  const facts: readonly Fact[] = [
    [words.facts.wave, form.name],
    [words.facts.survey, `${survey.name}, ${words.version(survey.version)}`],
    [words.facts.days, spanOf(m, locale, form)],
    [words.facts.letters, leavesWhen(props)],
    [m.rules.reminders.legend, m.rules.reminders.fact(props.reminders)],
    chosen
      ? [words.chosenPeople, chosen.asked.map((one) => one.name).join(', ') || '–']
      : [words.facts.teams, `${words.teamCount(props.teamCount)}: ${teams.join(', ')}`],
  ];
  const possible = rehearsal.asked + rehearsal.waiting > 0;
  return (
    <Page frame={frame} title={words.confirmName} here="waves" width="text" crumbs={crumbs(m)}>
      <Heading
        title={rehearsal.asked > 0 ? words.confirmTitle(survey.kind, rehearsal.asked) : m.rules.rehearsal.nobody}
        name={words.confirmName}
        lead={rehearsal.waiting > 0 ? m.rules.rehearsal.waiting(rehearsal.waiting) : undefined}
      />
      <Facts list={facts} />
      <Days {...props} />
      <NotAsked {...props} />
      {survey.kind === 'engagement' && <p>{words.anonymous(props.threshold)}</p>}
      {props.localOnly && <Notice tone="warning">{words.localOnly}</Notice>}
      <form method="post" action="/waves">
        <input type="hidden" name="once" value={props.once} />
        {(['survey', 'name', 'day', 'lastDay', 'reminder1', 'reminder2'] as const).map((name) => (
          <input type="hidden" name={name} value={form[name]} />
        ))}
        {form.teams.map((id) => (
          <input type="hidden" name="teams" value={id} />
        ))}
        {form.people.map((id) => (
          <input type="hidden" name="people" value={id} />
        ))}
        <Buttons>
          {possible && <Button kind="primary">{words.send(survey.kind, rehearsal.asked + rehearsal.waiting)}</Button>}
          <Button formaction="/waves/new">{words.change}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

/** The first letter, by the hours and days of the rules. */
function leavesWhen({ frame: { m, locale, timeZone }, rehearsal: { first }, now }: ConfirmWave): string {
  if (first === null) return '–';
  return first <= now ? m.asking.leavesNow : m.asking.leavesFrom(formatInstant(locale, first, timeZone));
}

/** On which days, when it is more than one. */
function Days({ frame, rehearsal: { days } }: ConfirmWave): JSX.Element {
  const { m, locale } = frame;
  const words = m.rules.rehearsal;
  const last = days.at(-1);
  if (days.length < 2 || !last) return <></>;
  return (
    <Section title={words.days(days.length)} name={words.daysName}>
      <DataTable
        m={m}
        caption={words.daysName}
        captionUnseen
        rows={days.slice(0, mostDays)}
        columns={[
          { key: 'day', title: words.columns.day, cell: (one) => formatDay(locale, one.day) },
          { key: 'letters', title: words.columns.letters, figure: true, cell: (one) => formatNumber(locale, one.letters) },
        ]}
      />
      {days.length > mostDays && <p class="help">{words.moreDays(days.length - mostDays, formatDay(locale, last.day))}</p>}
    </Section>
  );
}

function NotAsked({ frame, rehearsal: { others }, chosen, survey }: ConfirmWave): JSX.Element {
  const { m, locale } = frame;
  const words = m.rules.rehearsal;
  const list = survey.kind === 'customer' ? 'customers' : 'employees';
  const strangers = chosen?.notListed ?? 0;
  const count = others.reduce((sum, one) => sum + one.people, strangers);
  if (count === 0) return <p>{words.everybody}</p>;
  return (
    <Section title={words.title(count)} name={words.name}>
      {others.length > 0 && (
        <DataTable
          m={m}
          caption={words.name}
          captionUnseen
          rows={others}
          columns={[
            {
              key: 'reason',
              title: words.columns.reason,
              cell: (one) => (
                <>
                  {m.rules.reasons[one.reason]} {one.waits && <span class="tag due">{words.waits}</span>}
                </>
              ),
            },
            { key: 'people', title: words.columns.people, figure: true, cell: (one) => formatNumber(locale, one.people) },
            {
              key: 'until',
              title: words.columns.until,
              cell: (one) => (one.until === null ? '–' : formatShortDay(locale, one.until)),
            },
            {
              key: 'names',
              title: words.columns.names,
              cell: (one) => (
                <>
                  {one.names.map(({ id, name }, i) => (
                    <>
                      {i > 0 && ', '}
                      <a href={`/people/${list}/${id}`}>{name}</a>
                    </>
                  ))}
                  {one.names.length < one.people && ', …'}
                </>
              ),
            },
          ]}
        />
      )}
      {strangers > 0 && <p>{m.asking.notAsked.notListed(strangers)}</p>}
      <p class="help">
        {words.sameRules} <a href="/settings/rules">{m.rules.link}</a>
      </p>
    </Section>
  );
}
