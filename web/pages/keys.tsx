// API keys: what they are for, when each was last used, and the one moment in which a new one can be read.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, ErrorSummary, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatDay, formatInstant } from '#web/messages/format.ts';

type Key = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly usedDay: string | null;
  readonly revokedAt: Date | null;
};

export function KeysPage(props: { frame: Frame; keys: readonly Key[]; name: string; faults: readonly Fault[] }): JSX.Element {
  const { frame, keys, name, faults } = props;
  const { m, locale, timeZone } = frame;
  const w = m.programmes.keys;
  return (
    <Page frame={frame} title={w.title} here="settings" crumbs={crumbsIn(frame)}>
      <ErrorSummary m={m} faults={faults} labels={{ name: w.name }} />
      <Heading title={w.title} lead={w.lead} />
      <form method="post" action="/settings/keys" novalidate>
        <TextField m={m} name="name" label={w.name} help={w.nameHelp} value={name} faults={faults} width="medium" autocomplete="off" />
        <Buttons>
          <Button kind="primary">{w.make}</Button>
        </Buttons>
      </form>
      <DataTable
        m={m}
        caption={w.title}
        captionUnseen
        rows={keys}
        empty={<EmptyState title={w.none} />}
        columns={[
          { key: 'name', title: w.name, cell: (key) => key.name },
          { key: 'made', title: w.made, cell: (key) => formatInstant(locale, key.createdAt, timeZone) },
          { key: 'used', title: w.used, cell: (key) => (key.usedDay === null ? w.never : formatDay(locale, key.usedDay)) },
          {
            key: 'state',
            title: w.state,
            cell: (key) =>
              key.revokedAt ? (
                <span class="tag">{w.revoked}</span>
              ) : (
                <form method="post" action={`/settings/keys/${key.id}/revoke`}>
                  <span class="tag done">{w.inForce}</span>{' '}
                  <Button kind="quiet">
                    {w.revoke}
                    <span class="unseen"> {key.name}</span>
                  </Button>
                </form>
              ),
          },
        ]}
      />
    </Page>
  );
}

/** The key, this once, with how a program would use it. */
export function NewKeyPage(props: { frame: Frame; keyText: string; baseUrl: string }): JSX.Element {
  const { frame, keyText, baseUrl } = props;
  const { m } = frame;
  const w = m.programmes.keys;
  const event = '{"reference": "visit-4711", "touchpoint": "shop", "at": "2026-03-10T09:30:00+01:00", "customer": {"reference": "C-1042"}}';
  return (
    <Page frame={frame} title={w.newTitle} here="settings" width="text" crumbs={crumbsIn(frame)}>
      <Heading title={w.newTitle} name={w.title} />
      <Notice tone="warning">{w.newText}</Notice>
      <p>
        <code class="code">{keyText}</code>
      </p>
      <Section title={w.how} name={w.howText}>
        <pre class="code" tabindex={0}>
          {[
            `curl ${baseUrl}/api/events`,
            `  -H 'Authorization: Bearer ${keyText}'`,
            `  -H 'Content-Type: application/json'`,
            `  -d '${event}'`,
          ].join(' \\\n')}
        </pre>
      </Section>
      <Buttons>
        <ButtonLink href="/settings/keys" kind="primary">
          {w.done}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}

const crumbsIn = ({ m }: Frame) => [
  { label: m.settings.title, href: '/settings' },
  { label: m.programmes.keys.title, href: '/settings/keys' },
];
