// The addresses that nobody of an organization writes to any more, with the reason, and which of them may be freed.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf } from '#domain/calendar.ts';
import type { StoppedAddress } from '#domain/delivery.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { ButtonLink, Buttons } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatDay } from '#web/messages/format.ts';

export function StoppedPage(props: {
  frame: Frame;
  addresses: readonly StoppedAddress[];
  all: number;
  /** Where the earlier ones are. */
  next: string | undefined;
  mayFree: boolean;
}): JSX.Element {
  const { frame, addresses, all, next, mayFree } = props;
  const { m, locale, timeZone } = frame;
  const words = m.delivery.stopped;
  return (
    <Page
      frame={frame}
      title={words.title}
      here="people"
      crumbs={[
        { label: m.people.customers, href: '/people/customers' },
        { label: words.title, href: '/people/stopped' },
      ]}
    >
      <Heading title={words.found(all)} name={words.title} lead={words.lead} />
      <DataTable
        m={m}
        caption={words.title}
        captionUnseen
        rows={addresses}
        empty={<EmptyState title={words.found(0)} />}
        columns={[
          { key: 'address', title: words.columns.address, cell: (one) => one.address },
          { key: 'person', title: words.columns.person, cell: (one) => <People people={one.people} /> },
          { key: 'reason', title: words.columns.reason, cell: (one) => <Reason frame={frame} one={one} /> },
          {
            key: 'since',
            title: words.columns.since,
            cell: (one) => <span class="together">{formatDay(locale, dayOf(one.since, timeZone))}</span>,
          },
          ...(mayFree
            ? [
                {
                  key: 'free',
                  title: words.columns.action,
                  mark: <span class="unseen">{words.columns.action}</span>,
                  cell: (one: StoppedAddress) => <Free frame={frame} one={one} />,
                },
              ]
            : []),
        ]}
      />
      {next && (
        <Buttons>
          <ButtonLink href={next}>{words.earlier}</ButtonLink>
        </Buttons>
      )}
      {all > 0 && (
        <Section title={words.whoseTitle}>
          <p>{words.whose}</p>
        </Section>
      )}
    </Page>
  );
}

function People({ people }: Pick<StoppedAddress, 'people'>): JSX.Element {
  if (people.length === 0) return <>–</>;
  return (
    <>
      {people.map(({ list, id, name }, i) => (
        <>
          {i > 0 && ', '}
          <a href={`/people/${list}/${id}`}>{name}</a>
        </>
      ))}
    </>
  );
}

/** With the mail server's own words, where there are any. */
function Reason({ frame, one }: { frame: Frame; one: StoppedAddress }): JSX.Element {
  return (
    <>
      {frame.m.delivery.stopped.reasons[one.reason]}
      {one.detail && <div class="help">{one.detail}</div>}
    </>
  );
}

function Free({ frame, one }: { frame: Frame; one: StoppedAddress }): JSX.Element {
  const words = frame.m.delivery.stopped;
  if (one.reason !== 'bounced' && one.reason !== 'byHand') return <></>;
  return (
    <form method="post" action="/people/stopped">
      <input type="hidden" name="address" value={one.address} />
      <button class="link together" type="submit" aria-label={words.freeOne(one.address)}>
        {words.free}
      </button>
    </form>
  );
}
