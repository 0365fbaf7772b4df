// One wave: how far it is, who could not be reached, and how it ends.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { closingTroubleIn, type WaveReason, type WaveView } from '#domain/waves.ts';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { ButtonLink, Button, Buttons } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { Progress } from '#web/components/progress.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatDay, formatNumber, formatPercent } from '#web/messages/format.ts';
import { faultSentence } from '#web/messages/messages.ts';
import { KeptPeople } from './wave-kept.tsx';
import { answeredIn, spanOf, StateTag } from './waves.tsx';

type Failure = { readonly name: string; readonly email: string | null; readonly fault: string };

export type WavePageProps = {
  frame: Frame;
  wave: WaveView;
  /** How many a planned wave would ask if it were asked today. */
  audience?: number;
  /** Only for administrators, who can mend an address. */
  failures?: readonly Failure[];
  /** Where the list is that everybody asked was given, for a wave of employees. */
  manifest?: string;
  /** How many each rule keeps. */
  reasons?: readonly WaveReason[];
  mayAsk: boolean;
  /** Letters are kept in the mailbox instead of sent. */
  localOnly: boolean;
};

export function WavePage(props: WavePageProps): JSX.Element {
  const { frame, wave, mayAsk, failures = [] } = props;
  const { m, locale } = frame;
  const words = m.asking;
  const waiting = wave.planning || (wave.state === 'open' && wave.progress.planned > 0);
  return (
    <Page
      frame={frame}
      title={wave.name}
      here="waves"
      crumbs={[
        { label: words.title, href: '/waves' },
        { label: wave.name, href: `/waves/${wave.id}` },
      ]}
    >
      <Heading title={findingOf(props)} name={wave.name} actions={<Actions wave={wave} frame={frame} mayAsk={mayAsk} />} />
      {props.localOnly && mayAsk && wave.state !== 'closed' && wave.state !== 'cancelled' && (
        <Notice tone="warning">
          <p>
            {words.localOnly} <a href="/mailbox">{words.toMailbox}</a>
          </p>
        </Notice>
      )}
      {wave.trouble !== null && (
        <Notice tone="fault" title={words.trouble}>
          {troubleIn(frame, wave.trouble)}
        </Notice>
      )}
      {wave.planning && wave.keys && (
        <Progress m={m} locale={locale} label={words.wave.keysMade} done={wave.keys.made} total={wave.keys.wanted} />
      )}
      {((waiting && !wave.keys) || wave.closing) && (
        <Progress
          m={m}
          locale={locale}
          label={
            wave.closing ? words.wave.closing : wave.planning ? words.wave.planning : words.wave.sending(wave.progress.sent, wave.asked)
          }
          done={wave.progress.sent + wave.progress.failed}
          {...(!wave.closing && !wave.planning && { total: wave.asked })}
        />
      )}
      <State frame={frame} wave={wave} />
      {wave.kind === 'engagement' && wave.state !== 'cancelled' && (
        <p class="help">
          {words.bandsOnly}{' '}
          {wave.state === 'closed' ? (
            <>
              <a href="/teams">{words.toResults}</a> · <a href={`/comments?wave=${wave.id}`}>{m.comments.read}</a> ·{' '}
              <a href={`/talks?wave=${wave.id}`}>{words.toTalks}</a>
            </>
          ) : (
            words.afterClose
          )}
          {props.manifest && (wave.state === 'open' || wave.state === 'closed') && (
            <>
              {wave.state === 'closed' ? ' · ' : ' '}
              <a href={props.manifest}>{words.toManifest}</a>
            </>
          )}
        </p>
      )}
      <KeptPeople frame={frame} wave={wave} reasons={props.reasons ?? []} />
      {failures.length > 0 && (
        <Section title={words.failuresTitle(wave.progress.failed)} name={words.failuresName}>
          <DataTable
            m={m}
            caption={words.failuresName}
            captionUnseen
            rows={failures}
            columns={[
              { key: 'person', title: words.failureColumns.person, cell: (one) => one.name },
              { key: 'address', title: words.failureColumns.address, cell: (one) => one.email ?? '–' },
              { key: 'reason', title: words.failureColumns.reason, cell: (one) => reasonIn(frame, one.fault) },
            ]}
          />
          {failures.length < wave.progress.failed && <p class="help">{words.firstOf(failures.length, wave.progress.failed)}</p>}
        </Section>
      )}
    </Page>
  );
}

/** Asks once more before a wave is cancelled, closed or given up, and says what will happen to how many. */
export function WaveEndPage(props: { frame: Frame; wave: WaveView; end: 'cancel' | 'close' | 'give-up'; audience: number }): JSX.Element {
  const { frame, wave, end, audience } = props;
  const { m } = frame;
  const words = m.asking;
  const { title, text, button } = {
    cancel: { title: words.cancelTitle, text: words.cancelText(wave.kind, audience), button: words.cancelButton },
    close: { title: words.closeTitle, text: words.closeText(wave.progress.sent), button: words.closeButton },
    'give-up': { title: words.giveUpTitle, text: words.giveUpText, button: words.giveUpButton },
  }[end];
  return (
    <Page
      frame={frame}
      title={title}
      here="waves"
      width="text"
      crumbs={[
        { label: words.title, href: '/waves' },
        { label: wave.name, href: `/waves/${wave.id}` },
        { label: title, href: `/waves/${wave.id}/${end}` },
      ]}
    >
      <Heading title={title} name={wave.name} />
      <p class="lead">{text}</p>
      {end === 'close' && wave.state === 'open' && 'about' in wave.answered && (
        <p>{words.wave.tookPart(answeredIn(m, frame.locale, wave.answered))}</p>
      )}
      {end === 'close' && wave.kind === 'engagement' && <p>{words.closeAnonymous}</p>}
      <form method="post">
        <Buttons>
          <Button kind="danger">{button}</Button>
          <ButtonLink href={`/waves/${wave.id}`}>{words.keep}</ButtonLink>
        </Buttons>
      </form>
    </Page>
  );
}

/** A refusal that ended the work is told in a sentence, anything else as it was noted. */
function troubleIn({ m }: Frame, trouble: string): string {
  const code = closingTroubleIn(trouble);
  return code ? faultSentence(m, { code }) : trouble;
}

function findingOf({ frame, wave, audience = 0 }: WavePageProps): string {
  const { m, locale } = frame;
  const { wave: words } = m.asking;
  if (wave.state === 'cancelled') return words.cancelled;
  if (wave.planning) return wave.keys ? words.keys : words.planning;
  if (wave.state === 'planned') return words.planned(wave.kind, audience, formatDay(locale, wave.day));
  if (wave.asked === 0) return words.nobody;
  if (wave.state === 'open' && wave.progress.planned > 0) return words.sending(wave.progress.sent, wave.asked);
  return 'exact' in wave.answered ? words.answered(wave.answered.exact, wave.sent) : words.tookPart(answeredIn(m, locale, wave.answered));
}

function Actions(props: { frame: Frame; wave: WaveView; mayAsk: boolean }): JSX.Element {
  const { wave, mayAsk } = props;
  const { m } = props.frame;
  const words = m.asking;
  return (
    <>
      {wave.sent > 0 && <ButtonLink href={`/surveys/${wave.survey.id}/delivery`}>{m.delivery.link}</ButtonLink>}
      {mayAsk && wave.state === 'planned' && <ButtonLink href={`/waves/${wave.id}/cancel`}>{words.cancelButton}</ButtonLink>}
      {mayAsk && wave.state === 'open' && !wave.closing && <ButtonLink href={`/waves/${wave.id}/close`}>{words.closeButton}</ButtonLink>}
      {mayAsk && wave.state === 'open' && closingTroubleIn(wave.trouble) && (
        <ButtonLink href={`/waves/${wave.id}/give-up`}>{words.giveUpButton}</ButtonLink>
      )}
    </>
  );
}

function State(props: { frame: Frame; wave: WaveView }): JSX.Element {
  const { wave } = props;
  const { m, locale } = props.frame;
  const { facts, labels, version } = m.asking;
  const rate = rateOf(props.frame, wave);
  const list: readonly Fact[] = [
    [m.asking.columns.state, <StateTag m={m} state={wave.state} />],
    [facts.survey, `${wave.survey.name}, ${version(wave.version)}`],
    [facts.days, spanOf(m, locale, wave)],
    [m.rules.reminders.legend, m.rules.reminders.fact(wave.reminders)],
    wave.chosen
      ? [m.asking.chosenPeople, <ChosenPeople frame={props.frame} chosen={wave.chosen} all={peopleOf(wave)} />]
      : [facts.teams, wave.teams.map((team) => team.name).join(', ')],
    ...(wave.state === 'planned' || wave.state === 'cancelled'
      ? []
      : ([
          [labels.asked, formatNumber(locale, wave.asked)],
          [labels.sent, formatNumber(locale, wave.progress.sent)],
          ...(['planned', 'waiting', 'failed', 'skipped', 'expired', 'cancelled'] as const)
            .filter((state) => state === 'failed' || wave.progress[state] > 0)
            .map((state) => [labels[state], formatNumber(locale, wave.progress[state])] as const),
          [labels.answered, answeredIn(m, locale, wave.answered)],
          ...(rate === undefined ? [] : [[labels.rate, rate] as const]),
        ] as const)),
  ];
  return <Facts list={list} />;
}

function ChosenPeople(props: { frame: Frame; chosen: NonNullable<WaveView['chosen']>; all: number }): JSX.Element {
  const { chosen, all } = props;
  const { m } = props.frame;
  return (
    <>
      {m.asking.people.customer(all)}:{' '}
      {chosen.map(({ id, name }, i) => (
        <>
          {i > 0 && ', '}
          <a href={`/people/customers/${id}`}>{name}</a>
        </>
      ))}
      {chosen.length < all && ', …'}
    </>
  );
}

const peopleOf = ({ progress }: WaveView): number => Object.values(progress).reduce((sum, n) => sum + n, 0);

function rateOf({ m, locale }: Frame, wave: WaveView): string | undefined {
  if ('about' in wave.answered) return wave.answered.about.share === null ? undefined : m.asking.share(wave.answered.about.share);
  return wave.sent === 0 ? undefined : formatPercent(locale, wave.answered.exact / wave.sent);
}

/** Our own reasons have words in every language; a mail server's are shown as they came. */
function reasonIn({ m }: Frame, fault: string): string {
  if (fault === 'noAddress') return m.asking.noAddress;
  if (fault === 'uncertain') return m.asking.uncertain;
  return fault === 'personRemoved' ? m.asking.personRemoved : fault;
}
