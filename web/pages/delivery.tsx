// How the letters of a survey fared, over all its waves and one by one, and what that means for the next.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type DeliveryFigures, type DeliveryOfWave, type SurveyDelivery, verdictOf } from '#domain/delivery.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { Stat, Stats } from '#web/components/stat.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatNumber, formatPercent, formatShortDay } from '#web/messages/format.ts';
import { answeredIn } from './waves.tsx';

export function DeliveryPage(props: { frame: Frame } & SurveyDelivery): JSX.Element {
  const { frame, survey, total, waves, allWaves } = props;
  const { m, locale } = frame;
  const words = m.delivery;
  // Where nothing was reported of a wave, nobody knows what came back.
  const told = total.told === 0 ? total : { ...total, sent: total.told };
  const verdict = verdictOf(told);
  const admin = frame.account?.role === 'admin';
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
        title={words.found(verdict, told.sent, total.bounced)}
        name={words.crumb(survey.name)}
        lead={words.lead}
        actions={
          <>
            <ButtonLink href="/people/stopped">
              {words.toStopped} ({formatNumber(locale, props.stopped)})
            </ButtonLink>
            {admin && <ButtonLink href="/settings/delivery">{words.settings.link}</ButtonLink>}
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
          <Totals frame={frame} total={total} />
          {total.delivered === 0 && <p class="help">{words.notTold}</p>}
          {total.told > 0 && total.told < total.sent && <p class="help">{words.toldOf(total.told, total.sent)}</p>}
          {total.answered === undefined && <p class="help">{words.bandsOnly}</p>}
          <Section title={words.waves}>
            <Waves frame={frame} waves={waves} delivered={total.delivered > 0} />
            {waves.length < allWaves && <p class="help">{words.earlier(waves.length)}</p>}
          </Section>
        </>
      )}
    </Page>
  );
}

/** Each figure with its share, and what that is a share of: the letters whose fate is known, or all that were sent. */
function Totals({ frame, total }: { frame: Frame; total: SurveyDelivery['total'] }): JSX.Element {
  const { m, locale } = frame;
  const words = m.delivery;
  const share = (name: Exclude<keyof DeliveryFigures, 'sent'> | 'answered', n: number, of: number): JSX.Element => (
    <Stat
      m={m}
      locale={locale}
      label={words.figures[name]}
      measure="count"
      value={n}
      {...(n > 0 && of > 0 && { note: words.shareOf(formatPercent(locale, n / of, n / of < 0.1 ? 1 : 0), of) })}
    />
  );
  return (
    <Stats>
      <Stat m={m} locale={locale} label={words.figures.sent} measure="count" value={total.sent} />
      {total.delivered > 0 && share('delivered', total.delivered, total.told)}
      {share('bounced', total.bounced, total.told)}
      {share('complained', total.complained, total.told)}
      {total.answered !== undefined && share('answered', total.answered, total.sent)}
      {share('unsubscribed', total.unsubscribed, total.sent)}
    </Stats>
  );
}

function Waves({ frame, waves, delivered }: { frame: Frame; waves: readonly DeliveryOfWave[]; delivered: boolean }): JSX.Element {
  const { m, locale } = frame;
  const { figures, columns, waves: caption, hardAndSoft } = m.delivery;
  const column = (name: keyof DeliveryFigures, cell: (wave: DeliveryOfWave) => string) => ({
    key: name,
    title: figures[name],
    figure: true,
    cell,
  });
  const n = (value: number): string => formatNumber(locale, value);
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
        column('sent', (wave) => n(wave.sent)),
        ...(delivered ? [column('delivered', (wave) => (wave.told ? n(wave.delivered) : '–'))] : []),
        column('bounced', (wave) => (wave.told ? hardAndSoft(wave.bounced, wave.softBounced) : '–')),
        column('complained', (wave) => (wave.told ? n(wave.complained) : '–')),
        ...(waves.some((wave) => wave.failed > 0) ? [column('failed', (wave) => n(wave.failed))] : []),
        { key: 'answered', title: figures.answered, figure: true, cell: (wave) => answeredIn(m, locale, wave.answered) },
        column('unsubscribed', (wave) => n(wave.unsubscribed)),
      ]}
    />
  );
}
