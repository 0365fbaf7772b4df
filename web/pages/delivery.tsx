// How the letters of a survey fared, over all its waves and one by one, and what that means for the next.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { verdictOf } from '#domain/delivery.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import type { Answered } from '#domain/waves.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { Stat, Stats } from '#web/components/stat.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatNumber, formatPercent, formatShortDay } from '#web/messages/format.ts';
import { answeredIn } from './waves.tsx';

type Name = 'sent' | 'delivered' | 'bounced' | 'softBounced' | 'complained' | 'failed' | 'unsubscribed';
type Figures = Readonly<Record<Name, number>>;

type Wave = Figures & { readonly id: string; readonly name: string; readonly day: string; readonly answered: Answered };

export function DeliveryPage(props: {
  frame: Frame;
  survey: { readonly id: string; readonly name: string; readonly kind: SurveyKind };
  total: Figures & { readonly answered: number | undefined };
  waves: readonly Wave[];
  allWaves: number;
  stopped: number;
}): JSX.Element {
  const { frame, survey, total, waves, allWaves } = props;
  const { m, locale } = frame;
  const words = m.delivery;
  const verdict = verdictOf(total);
  const admin = frame.account?.role === 'admin';
  const told = total.delivered > 0;
  return (
    <Page
      frame={frame}
      title={words.crumb(survey.name)}
      here={admin ? 'surveys' : 'waves'}
      crumbs={[
        ...(admin
          ? [
              { label: m.surveys.title, href: '/surveys' },
              { label: survey.name, href: `/surveys/${survey.id}` },
            ]
          : [{ label: m.asking.title, href: '/waves' }]),
        { label: admin ? words.name : words.crumb(survey.name), href: `/surveys/${survey.id}/delivery` },
      ]}
    >
      <Heading
        title={words.found(verdict, total.sent, total.bounced)}
        name={words.crumb(survey.name)}
        lead={words.lead}
        actions={
          <>
            <ButtonLink href="/people/stopped">
              {words.toStopped} ({formatNumber(locale, props.stopped)})
            </ButtonLink>
            {admin && <ButtonLink href="/settings/delivery">{words.settings.title}</ButtonLink>}
          </>
        }
      />
      {(verdict === 'watch' || verdict === 'bad') && (
        <Notice tone={verdict === 'bad' ? 'fault' : 'warning'} title={words.means[verdict].title}>
          {words.means[verdict].text}
        </Notice>
      )}
      {total.sent + total.failed === 0 ? (
        <EmptyState title={words.found('nothing', 0, 0)} action={{ href: '/waves', label: m.asking.title }} />
      ) : (
        <>
          <Totals frame={frame} total={total} told={told} />
          {!told && <p class="help">{words.notTold}</p>}
          {total.answered === undefined && <p class="help">{words.bandsOnly}</p>}
          <Section title={words.waves}>
            <Waves frame={frame} waves={waves} told={told} />
            {waves.length < allWaves && <p class="help">{words.earlier(waves.length)}</p>}
          </Section>
        </>
      )}
    </Page>
  );
}

/** Shares of what was sent, each with its number. */
function Totals(props: { frame: Frame; total: Figures & { readonly answered: number | undefined }; told: boolean }): JSX.Element {
  const { frame, total, told } = props;
  const { m, locale } = frame;
  const words = m.delivery;
  const share = (name: Exclude<Name, 'sent'> | 'answered', n: number): JSX.Element => (
    <Stat
      m={m}
      locale={locale}
      label={words.figures[name]}
      measure="count"
      value={n}
      {...(total.sent > 0 && { note: `${formatPercent(locale, n / total.sent, n / total.sent < 0.1 ? 1 : 0)} ${words.ofSent}` })}
    />
  );
  return (
    <Stats>
      <Stat m={m} locale={locale} label={words.figures.sent} measure="count" value={total.sent} />
      {told && share('delivered', total.delivered)}
      {share('bounced', total.bounced)}
      {share('complained', total.complained)}
      {total.answered !== undefined && share('answered', total.answered)}
      {share('unsubscribed', total.unsubscribed)}
    </Stats>
  );
}

function Waves({ frame, waves, told }: { frame: Frame; waves: readonly Wave[]; told: boolean }): JSX.Element {
  const { m, locale } = frame;
  const { figures, columns, waves: caption, hardAndSoft } = m.delivery;
  const figure = (name: Exclude<Name, 'bounced' | 'softBounced'>) => ({
    key: name,
    title: figures[name],
    figure: true,
    cell: (wave: Wave) => formatNumber(locale, wave[name]),
  });
  return (
    <DataTable
      m={m}
      caption={caption}
      captionUnseen
      rows={waves}
      rowHref={(wave) => `/waves/${wave.id}`}
      columns={[
        { key: 'wave', title: columns.wave, cell: (wave) => wave.name },
        { key: 'day', title: columns.day, cell: (wave) => formatShortDay(locale, wave.day) },
        figure('sent'),
        ...(told ? [figure('delivered')] : []),
        { key: 'bounced', title: figures.bounced, figure: true, cell: (wave) => hardAndSoft(wave.bounced, wave.softBounced) },
        figure('complained'),
        figure('failed'),
        { key: 'answered', title: figures.answered, figure: true, cell: (wave) => answeredIn(m, locale, wave.answered) },
        figure('unsubscribed'),
      ]}
    />
  );
}
