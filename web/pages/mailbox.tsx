// The local mailbox: every letter that was written, as a mail program would show it and as plain text.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { EmptyState } from '#web/components/empty.tsx';
import { Facts } from '#web/components/facts.tsx';
import { ButtonLink } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatInstant } from '#web/messages/format.ts';

type LetterLine = { readonly id: string; readonly recipient: string; readonly subject: string; readonly at: Date };
type Letter = LetterLine & { readonly sender: string; readonly text: string };

/** `configured` says that letters leave by mail, so that nothing new comes here. */
export function MailboxPage(props: { frame: Frame; letters: readonly LetterLine[]; next?: string; configured: boolean }): JSX.Element {
  const { frame, letters, next } = props;
  const { m, locale, timeZone } = frame;
  const words = m.asking.mailbox;
  return (
    <Page frame={frame} title={words.title} here="mailbox">
      <Heading
        title={letters.length === 0 ? words.title : words.found}
        {...(letters.length > 0 && { name: words.title })}
        lead={words.lead}
      />
      {props.configured && <Notice tone="info">{words.configured}</Notice>}
      {letters.length > 0 && (
        <Notice tone="warning" title={words.careTitle}>
          {words.care}
        </Notice>
      )}
      <DataTable
        m={m}
        caption={words.title}
        captionUnseen
        rows={letters}
        rowHref={(letter) => `/mailbox/${encodeURIComponent(letter.id)}`}
        empty={
          <EmptyState title={words.none} action={{ href: '/waves/new', label: m.asking.create }}>
            {words.empty}
          </EmptyState>
        }
        columns={[
          { key: 'subject', title: words.columns.subject, cell: (letter) => letter.subject },
          { key: 'to', title: words.columns.to, cell: (letter) => <span class="long">{letter.recipient}</span> },
          { key: 'at', title: words.columns.at, cell: (letter) => <span class="long">{formatInstant(locale, letter.at, timeZone)}</span> },
        ]}
      />
      {next !== undefined && <ButtonLink href={`/mailbox?before=${encodeURIComponent(next)}`}>{words.older}</ButtonLink>}
    </Page>
  );
}

export function LetterPage(props: { frame: Frame; letter: Letter }): JSX.Element {
  const { frame, letter } = props;
  const { m, locale, timeZone } = frame;
  const words = m.asking.mailbox;
  const address = `/mailbox/${encodeURIComponent(letter.id)}`;
  return (
    <Page
      frame={frame}
      title={letter.subject}
      here="mailbox"
      crumbs={[
        { label: words.title, href: '/mailbox' },
        { label: letter.subject, href: address },
      ]}
    >
      <Heading title={letter.subject} name={words.title} />
      <Facts
        list={[
          [words.facts.from, letter.sender],
          [words.facts.to, letter.recipient],
          [words.facts.at, formatInstant(locale, letter.at, timeZone)],
        ]}
      />
      <Section title={words.html}>
        <iframe
          class="letter-frame"
          sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
          src={`${address}/html`}
          title={letter.subject}
        ></iframe>
      </Section>
      <Section title={words.text}>
        <pre class="letter-text" tabindex={0}>
          <Linked text={letter.text} />
        </pre>
      </Section>
    </Page>
  );
}

/** Plain text with its addresses as links, as mail programs make them. */
function Linked(props: { text: string }): JSX.Element {
  const parts = props.text.split(/(https?:\/\/[^\s<>"]+)/);
  return <>{parts.map((part, i) => (i % 2 === 1 ? <a href={part}>{part}</a> : part))}</>;
}
