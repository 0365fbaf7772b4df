// The list of waves: who is being asked, who will be, and what came of it.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Locale } from '#domain/surveys.ts';
import { type Answered, endless, type WaveLine, type WaveState } from '#domain/waves.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatNumber, formatShortDay, formatDay } from '#web/messages/format.ts';
import type { Messages } from '#web/messages/messages.ts';

export function WavesPage(props: { frame: Frame; waves: readonly WaveLine[]; mayAsk: boolean }): JSX.Element {
  const { frame, waves, mayAsk } = props;
  const { m, locale } = frame;
  const words = m.asking;
  const count = (state: WaveState): number => waves.filter((wave) => wave.state === state).length;
  const action = { href: '/waves/new', label: words.create };
  return (
    <Page frame={frame} title={words.title} here="waves">
      <Heading
        title={words.found(count('open'), count('planned'))}
        name={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink href="/programmes">{m.programmes.title}</ButtonLink>
            {mayAsk && (
              <ButtonLink href={action.href} kind="primary">
                {action.label}
              </ButtonLink>
            )}
          </>
        }
      />
      <DataTable
        m={m}
        caption={words.title}
        captionUnseen
        rows={waves}
        rowHref={(wave) => `/waves/${wave.id}`}
        empty={
          <EmptyState title={words.none} {...(mayAsk && { action })}>
            {words.empty}
          </EmptyState>
        }
        columns={[
          { key: 'wave', title: words.columns.wave, cell: (wave) => wave.name },
          { key: 'survey', title: words.columns.survey, cell: (wave) => wave.survey.name },
          { key: 'state', title: words.columns.state, cell: (wave) => <StateTag m={m} state={wave.state} /> },
          { key: 'days', title: words.columns.days, cell: (wave) => spanOf(m, locale, wave) },
          {
            key: 'asked',
            title: words.columns.asked,
            figure: true,
            cell: (wave) => (wave.asked === 0 ? '–' : formatNumber(locale, wave.asked)),
          },
          {
            key: 'answered',
            title: words.columns.answered,
            figure: true,
            cell: (wave) => (wave.asked === 0 ? '–' : answeredIn(m, locale, wave.answered)),
          },
        ]}
      />
    </Page>
  );
}

/** The state in a word, with a colour beside it. */
export function StateTag(props: { m: Messages; state: WaveState }): JSX.Element {
  const { m, state } = props;
  return <span class={state === 'open' ? 'tag due' : state === 'closed' ? 'tag done' : 'tag'}>{m.asking.states[state]}</span>;
}

/** '10 Mar to 24 Mar 2026'. */
export function spanOf(m: Messages, locale: Locale, wave: { readonly day: string; readonly lastDay: string }): string {
  if (wave.lastDay === endless) return m.asking.since(formatDay(locale, wave.day));
  const sameYear = wave.day.slice(0, 4) === wave.lastDay.slice(0, 4);
  return m.asking.span((sameYear ? formatShortDay : formatDay)(locale, wave.day), formatDay(locale, wave.lastDay));
}

/** Customers' answers as a number, employees' as a band: '128', '10–19'. */
export function answeredIn(m: Messages, locale: Locale, answered: Answered): string {
  return 'exact' in answered ? formatNumber(locale, answered.exact) : m.asking.band(answered.about.count.from, answered.about.count.to);
}
