// Voices: what customers said, in their own words.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { CaseState } from '#domain/cases.ts';
import { type Band, bandOf, bands } from '#domain/nps.ts';
import type { NamedTeam } from '#domain/people.ts';
import { periodLengths } from '#domain/periods.ts';
import { addressOf } from '#web/components/address.ts';
import { AnswerTabs } from '#web/components/answer-tabs.tsx';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink, Select } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { BandMark } from '#web/components/stat.tsx';
import { teamOptions } from '#web/components/team-options.ts';
import { formatInstant } from '#web/messages/format.ts';

type Voice = {
  readonly id: string;
  readonly score: number;
  readonly comment: string | null;
  readonly mayContact: boolean;
  readonly answeredAt: Date;
  readonly changedAt: Date | null;
  readonly team: string;
  readonly customer: string;
  readonly caseId: string | null;
  readonly caseState: CaseState | null;
};

/** `waiting` answers may not be a person's; `mayDownload` shows the link to the same answers as a file. */
export function ResponsesPage(props: {
  frame: Frame;
  team: NamedTeam | undefined;
  teams: readonly NamedTeam[];
  band: Band | undefined;
  commented: boolean;
  months: number | undefined;
  voices: readonly Voice[];
  waiting: number;
  after: string | undefined;
  next: string | undefined;
  mayDownload: boolean;
}): JSX.Element {
  const { frame, team, band, voices } = props;
  const { m, locale } = frame;
  const r = m.responses;
  const chosen = { team: team?.id, band, comment: props.commented ? '1' : undefined, months: props.months?.toString() };
  const filtered = Object.values(chosen).some((value) => value !== undefined);
  const title = team ? r.titleOf(team.name) : r.title;
  return (
    <Page frame={frame} title={title} here="responses">
      <Heading
        title={title}
        name={r.name}
        actions={
          props.mayDownload && (
            <ButtonLink href={addressOf('/responses.csv', chosen)} download>
              {r.download}
            </ButtonLink>
          )
        }
      />
      <AnswerTabs m={m} here="all" waiting={props.waiting} team={team?.id} />
      <form method="get" action="/responses" class="filters pairs">
        {props.teams.length > 1 && (
          <Select
            m={m}
            name="team"
            label={r.filters.team}
            options={teamOptions(props.teams, locale)}
            value={team?.id ?? ''}
            empty={m.cases.allTeams}
            autosubmit
          />
        )}
        <Select
          m={m}
          name="band"
          label={r.filters.band}
          options={bands.map((value) => ({ value, label: m.common.bandsOf[value] }))}
          value={band ?? ''}
          empty={r.anyBand}
          autosubmit
        />
        <Select
          m={m}
          name="comment"
          label={r.filters.comment}
          options={[{ value: '1', label: r.withWords }]}
          value={props.commented ? '1' : ''}
          empty={r.withOrWithout}
          autosubmit
        />
        <Select
          m={m}
          name="months"
          label={r.filters.months}
          options={periodLengths.map((length) => ({ value: String(length), label: m.overview.lastMonths(length) }))}
          value={chosen.months ?? ''}
          empty={r.anyPeriod}
          autosubmit
        />
        <button class="button without-script" type="submit">
          {m.common.show}
        </button>
      </form>
      {voices.length === 0 &&
        (filtered ? (
          <EmptyState title={r.emptyFiltered} action={{ href: '/responses', label: r.showAll }}>
            {r.emptyFilteredText}
          </EmptyState>
        ) : (
          <EmptyState
            title={r.emptyTitle}
            {...(frame.account?.role === 'admin' && { action: { href: '/waves/new', label: m.overview.startWave } })}
          >
            {r.empty}
          </EmptyState>
        ))}
      <ol class="plain-list voices">
        {voices.map((voice) => (
          <VoiceItem frame={frame} voice={voice} />
        ))}
      </ol>
      {(props.after ?? props.next) && (
        <p class="buttons">
          {props.next && (
            <a class="button" rel="next" href={addressOf('/responses', { ...chosen, after: props.next })}>
              {r.more}
            </a>
          )}
          {props.after && <a href={addressOf('/responses', chosen)}>{r.start}</a>}
        </p>
      )}
    </Page>
  );
}

function VoiceItem({ frame, voice }: { frame: Frame; voice: Voice }): JSX.Element {
  const { m, locale, timeZone } = frame;
  const r = m.responses;
  return (
    <li class="voice">
      <BandMark m={m} band={bandOf(voice.score)} score={voice.score} />
      <div>
        {voice.comment === null ? <p class="help">{r.noWords}</p> : <blockquote class="words">{voice.comment}</blockquote>}
        <p class="queued-facts">
          <strong>{voice.customer}</strong>
          <span>{voice.team}</span>
          <time datetime={voice.answeredAt.toISOString()}>{formatInstant(locale, voice.answeredAt, timeZone)}</time>
          {voice.changedAt && <span>{r.changed}</span>}
          {voice.caseId && voice.caseState ? (
            <a href={`/cases/${voice.caseId}`}>{r.caseOf[voice.caseState]}</a>
          ) : (
            voice.mayContact && <span>{r.mayContact}</span>
          )}
        </p>
      </div>
    </li>
  );
}
