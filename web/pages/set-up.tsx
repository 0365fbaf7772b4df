// The page of the first start.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import { locales } from '#domain/surveys.ts';
import { Button, Buttons, Choice, ErrorSummary, Fieldset, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { TimeZoneField } from '#web/components/time-zone.tsx';

export function SetUpPage(props: { frame: Frame; typed: Readonly<Record<string, string>>; faults?: readonly Fault[] }): JSX.Element {
  const { frame, typed, faults = [] } = props;
  const { m } = frame;
  const w = m.signIn.setUp;
  const text = (name: string) => ({ m, name, value: typed[name] ?? '', faults });
  return (
    <Page frame={frame} title={w.name} width="text">
      <ErrorSummary
        m={m}
        faults={faults}
        labels={{
          token: w.token,
          organization: w.theOrganization,
          locale: w.language,
          timeZone: w.timeZone,
          name: w.administrator,
          email: m.common.email,
          password: w.password,
        }}
      />
      <Heading title={w.title} name={w.name} lead={w.lead} />
      <form method="post" action="/set-up" novalidate>
        <TextField {...text('token')} label={w.token} help={w.tokenHelp} autocomplete="off" spellcheck={false} />
        <Fieldset legend={w.theOrganization}>
          <TextField {...text('organization')} label={w.organization} help={w.organizationHelp} autocomplete="organization" />
          <Choice
            m={m}
            name="locale"
            label={w.language}
            options={locales.map((value) => ({ value, label: m.common.languages[value] }))}
            value={typed['locale'] ?? frame.locale}
            faults={faults}
          />
          <TimeZoneField {...text('timeZone')} label={w.timeZone} help={w.timeZoneHelp} ofDevice={faults.length === 0} />
        </Fieldset>
        <Fieldset legend={w.you}>
          <TextField {...text('name')} label={w.administrator} autocomplete="name" />
          <TextField {...text('email')} type="email" label={m.common.email} autocomplete="username" />
          <TextField {...text('password')} type="password" label={w.password} help={w.passwordHelp} autocomplete="new-password" optional />
        </Fieldset>
        <Buttons>
          <Button kind="primary">{w.submit}</Button>
        </Buttons>
      </form>
    </Page>
  );
}
