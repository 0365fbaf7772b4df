// The pages of the way in.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import { Button, ButtonLink, Buttons, ErrorSummary, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page } from '#web/components/page.tsx';

export function SignInPage(props: { frame: Frame; typed: { email?: string; to: string }; faults?: readonly Fault[] }): JSX.Element {
  const { frame, typed, faults = [] } = props;
  const { m } = frame;
  return (
    <Page frame={frame} title={m.signIn.title} width="text">
      <ErrorSummary m={m} faults={faults} labels={{ email: m.common.email, password: m.signIn.password, code: m.signIn.code }} />
      <Heading title={m.signIn.title} lead={m.signIn.lead} />
      <form method="post" action="/sign-in" novalidate>
        {typed.to && <input type="hidden" name="to" value={typed.to} />}
        <TextField
          m={m}
          name="email"
          type="email"
          label={m.common.email}
          value={typed.email ?? ''}
          autocomplete="username"
          autofocus={faults.length === 0}
          faults={faults}
        />
        <TextField
          m={m}
          name="password"
          type="password"
          label={m.signIn.password}
          help={m.signIn.passwordHelp}
          autocomplete="current-password"
          optional
          faults={faults}
        />
        <Buttons>
          <Button kind="primary">{m.signIn.withPassword}</Button>
          <Button name="how" value="link">
            {m.signIn.withLink}
          </Button>
        </Buttons>
      </form>
    </Page>
  );
}

export function SentPage(props: { frame: Frame; minutes: number; local: boolean }): JSX.Element {
  const { frame, minutes, local } = props;
  const { m } = frame;
  return (
    <Page frame={frame} title={m.signIn.sentTitle} width="text">
      <Heading title={m.signIn.sentTitle} lead={m.signIn.sentText} />
      <p>{m.signIn.sentHelp(minutes)}</p>
      {local && (
        <Notice tone="info">
          <p>{m.signIn.sentLocal}</p>
          <p class="code">npm run coro -- sign-in-link</p>
        </Notice>
      )}
      <Buttons>
        <ButtonLink href="/sign-in">{m.signIn.again}</ButtonLink>
      </Buttons>
    </Page>
  );
}

/** Opening a link shows this page and nothing more, so that programs that look into letters do not use it up. */
export function SignInLinkPage(props: {
  frame: Frame;
  link: { organization: string; name: string; wantsCode: boolean };
  to: string;
  faults?: readonly Fault[];
}): JSX.Element {
  const { frame, link, to, faults = [] } = props;
  const { m } = frame;
  const title = m.signIn.linkTitle(link.organization);
  return (
    <Page frame={frame} title={title} width="text">
      <ErrorSummary m={m} faults={faults} labels={{ email: m.common.email, password: m.signIn.password, code: m.signIn.code }} />
      <Heading title={title} lead={m.signIn.linkLead(link.name, link.wantsCode)} />
      <form method="post" novalidate>
        {to && <input type="hidden" name="to" value={to} />}
        {link.wantsCode && (
          <TextField
            m={m}
            name="code"
            label={m.signIn.code}
            help={m.signIn.codeHelp}
            inputmode="numeric"
            autocomplete="one-time-code"
            width="short"
            autofocus={faults.length === 0}
            faults={faults}
          />
        )}
        <Buttons>
          <Button kind="primary">{m.signIn.title}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

/** An address and a password that open more than one organization. */
export function WhichPage(props: { frame: Frame; links: readonly { organization: string; href: string }[] }): JSX.Element {
  const { frame, links } = props;
  const { m } = frame;
  return (
    <Page frame={frame} title={m.signIn.whichTitle} width="text">
      <Heading title={m.signIn.whichTitle} lead={m.signIn.whichLead} />
      <ul class="plain-list choices">
        {links.map((link) => (
          <li>
            <ButtonLink href={link.href}>{link.organization}</ButtonLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}
