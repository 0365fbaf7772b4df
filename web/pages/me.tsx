// One's own page, and the page on which a second factor is set up.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import { locales } from '#domain/surveys.ts';
import { deviceOf } from '#web/components/device.ts';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { Square } from '#web/components/square.tsx';
import { DataTable } from '#web/components/table.tsx';
import { formatInstant } from '#web/messages/format.ts';

type Session = { readonly id: string; readonly agent: string; readonly createdAt: Date; readonly seenAt: Date; readonly current: boolean };

type Me = {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly hasPassword: boolean;
  readonly fresh: boolean;
  readonly secondFactor: boolean;
  readonly sessions: readonly Session[];
};

type Part = { frame: Frame; me: Me; faults: readonly Fault[] };

export function MePage(props: Part): JSX.Element {
  const { frame, me, faults } = props;
  const { m } = frame;
  return (
    <Page frame={frame} title={m.me.name} here="me" width="text">
      <ErrorSummary m={m} faults={faults} labels={{ name: m.common.name, current: m.me.current, password: m.me.wanted, code: m.me.code }} />
      <Heading
        title={frame.account?.name}
        name={m.me.name}
        lead={me.email}
        actions={<ButtonLink href="/audit">{m.settings.log}</ButtonLink>}
      />
      <form method="post" action="/me" novalidate>
        <TextField m={m} name="name" label={m.common.name} value={me.name} autocomplete="name" faults={faults} />
        <Choice
          m={m}
          name="locale"
          label={m.me.language}
          options={locales.map((value) => ({ value, label: m.common.languages[value] }))}
          value={me.locale}
          faults={faults}
        />
        <Buttons>
          <Button kind="primary">{m.common.save}</Button>
        </Buttons>
      </form>
      <Password {...props} />
      <SecondFactor {...props} />
      <Sessions {...props} />
    </Page>
  );
}

/** Any authenticator app reads the square or takes the key; a code shows that it has done so. */
export function SecondFactorPage(props: { frame: Frame; secret: string; address: string; faults: readonly Fault[] }): JSX.Element {
  const { frame, secret, address, faults } = props;
  const { m } = frame;
  return (
    <Page
      frame={frame}
      title={m.me.setUpTitle}
      here="me"
      width="text"
      crumbs={[
        { label: m.navigation.me, href: '/me' },
        { label: m.me.second, href: '/me/second-factor' },
      ]}
    >
      <ErrorSummary m={m} faults={faults} labels={{ name: m.common.name, current: m.me.current, password: m.me.wanted, code: m.me.code }} />
      <Heading title={m.me.setUpTitle} lead={m.me.setUpLead} />
      <Square text={address} label={m.me.square} />
      <dl class="facts">
        <div>
          <dt>{m.me.key}</dt>
          <dd class="code">{secret.match(/.{1,4}/g)?.join(' ')}</dd>
        </div>
      </dl>
      <form method="post" action="/me/second-factor/on" novalidate>
        <Code frame={frame} faults={faults} />
        <Buttons>
          <Button kind="primary">{m.me.confirm}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

function Password({ frame: { m }, me, faults }: Part): JSX.Element {
  return (
    <Section title={m.me.password} id="password">
      <p>{me.hasPassword ? m.me.passwordSome : m.me.passwordNone}</p>
      <form method="post" action="/me/password" novalidate>
        {/* Password managers want to know whose password it is. */}
        <input type="hidden" name="username" value={me.email} autocomplete="username" />
        {me.hasPassword && !me.fresh && (
          <TextField
            m={m}
            name="current"
            type="password"
            label={m.me.current}
            autocomplete="current-password"
            width="medium"
            faults={faults}
          />
        )}
        {me.hasPassword && me.fresh && <p class="help">{m.me.fresh}</p>}
        <TextField
          m={m}
          name="password"
          type="password"
          label={m.me.wanted}
          help={m.me.wantedHelp}
          autocomplete="new-password"
          width="medium"
          faults={faults}
        />
        <Buttons>
          <Button>{m.me.setPassword}</Button>
        </Buttons>
      </form>
    </Section>
  );
}

function SecondFactor({ frame, me, faults }: Part): JSX.Element {
  const { m } = frame;
  return (
    <Section title={m.me.second} id="second-factor">
      <p>{me.secondFactor ? m.me.secondOn : m.me.secondOff}</p>
      {me.secondFactor ? (
        <form method="post" action="/me/second-factor/off" novalidate>
          <Code frame={frame} faults={faults} />
          <Buttons>
            <Button kind="danger">{m.me.stop}</Button>
          </Buttons>
        </form>
      ) : (
        <form method="post" action="/me/second-factor">
          <Buttons>
            <Button>{m.me.start}</Button>
          </Buttons>
        </form>
      )}
    </Section>
  );
}

function Sessions({ frame, me }: Part): JSX.Element {
  const { m, locale, timeZone } = frame;
  const device = (session: Session): string => {
    const found = deviceOf(session.agent);
    return found ? m.me.on(found.browser, found.system) : m.me.unknownDevice;
  };
  return (
    <Section title={m.me.sessions} id="sessions">
      <DataTable
        m={m}
        caption={m.me.sessions}
        captionUnseen
        rows={me.sessions}
        columns={[
          { key: 'device', title: m.me.device, cell: device },
          { key: 'since', title: m.me.since, cell: (s) => formatInstant(locale, s.createdAt, timeZone) },
          { key: 'seen', title: m.me.seen, cell: (s) => formatInstant(locale, s.seenAt, timeZone) },
          {
            key: 'session',
            title: m.me.session,
            cell: (s) =>
              s.current ? (
                <span class="tag done">{m.me.here}</span>
              ) : (
                <form method="post" action={`/me/sessions/${s.id}`}>
                  <button class="link" type="submit" aria-label={m.me.endFor(device(s))}>
                    {m.me.end}
                  </button>
                </form>
              ),
          },
        ]}
      />
      {me.sessions.length > 1 && (
        <form method="post" action="/me/sessions/others">
          <Buttons>
            <Button>{m.me.endOthers}</Button>
          </Buttons>
        </form>
      )}
    </Section>
  );
}

function Code({ frame: { m }, faults }: { frame: Frame; faults: readonly Fault[] }): JSX.Element {
  return (
    <TextField
      m={m}
      name="code"
      label={m.me.code}
      help={m.me.codeHelp}
      inputmode="numeric"
      autocomplete="one-time-code"
      width="short"
      faults={faults}
    />
  );
}
