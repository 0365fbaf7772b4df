// How letters leave, who tells what became of them, and what is still to be set for that.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Facts } from '#web/components/facts.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { formatInstant } from '#web/messages/format.ts';

export type DeliverySettings = {
  readonly by: 'local' | 'smtp' | 'resend';
  readonly from: string;
  readonly bounces: string | undefined;
  readonly webhookSecrets: number;
  readonly inboundSecret: boolean;
};

/** `last` is when something was last reported; secrets themselves are never here. */
export function DeliverySettingsPage(props: {
  frame: Frame;
  settings: DeliverySettings;
  baseUrl: string;
  last: Date | undefined;
}): JSX.Element {
  const { frame, settings, baseUrl, last } = props;
  const { m, locale, timeZone } = frame;
  const words = m.delivery.settings;
  const { by } = settings;
  const hears = by === 'resend' ? settings.webhookSecrets > 0 : settings.inboundSecret && settings.bounces !== undefined;
  const local = /^https?:\/\/(localhost|127\.|\[::1\])/.test(baseUrl);
  return (
    <Page
      frame={frame}
      title={words.title}
      here="settings"
      width="text"
      crumbs={[
        { label: m.settings.title, href: '/settings' },
        { label: words.title, href: '/settings/delivery' },
      ]}
    >
      <Heading title={by === 'local' ? words.local : hears ? words.hears : words.deaf} name={words.title} lead={words.lead} />
      {local && by !== 'local' && <Notice tone="warning">{words.unreachable}</Notice>}
      <Facts
        list={[
          [words.by, by === 'local' ? <a href="/mailbox">{words.carriers.local}</a> : words.carriers[by]],
          [words.from, settings.from],
          ...(by === 'smtp' ? [[words.bounces, settings.bounces ?? words.bouncesNone] as const] : []),
          [
            words.last,
            last === undefined ? words.never : <time datetime={last.toISOString()}>{formatInstant(locale, last, timeZone)}</time>,
          ],
        ]}
      />
      {by !== 'smtp' && (
        <Section title="Resend">
          <Facts
            list={[
              [words.webhook, <code class="code">{`${baseUrl}/hooks/resend`}</code>],
              [words.webhookSecret, words.secrets(settings.webhookSecrets)],
            ]}
          />
          <p class="help">{words.webhookHelp}</p>
        </Section>
      )}
      {by !== 'resend' && (
        <Section title="SMTP">
          <Facts
            list={[
              [words.inbound, <code class="code">{`${baseUrl}/hooks/bounces`}</code>],
              [words.inboundSecret, settings.inboundSecret ? words.set : words.notSet],
            ]}
          />
          <p class="help">{words.inboundHelp}</p>
          <p>
            <code class="code">{postfixLine(settings.bounces, baseUrl)}</code>
          </p>
        </Section>
      )}
    </Page>
  );
}

/** For /etc/aliases; Postfix gives what stands after the plus sign to the same alias (recipient_delimiter = +). */
function postfixLine(bounces: string | undefined, baseUrl: string): string {
  const name = bounces?.split('@')[0] ?? 'bounces';
  return `${name}: "|curl -sS --data-binary @- -H 'Authorization: Bearer INBOUND_SECRET' -H 'Content-Type: message/rfc822' ${baseUrl}/hooks/bounces"`;
}
