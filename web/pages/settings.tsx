// The pages of the organization: its settings, and the log of who changed what.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Action } from '#domain/log.ts';
import type { Fault } from '#domain/refusal.ts';
import { locales } from '#domain/surveys.ts';
import { ColourSample } from '#web/components/colour.tsx';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, Fieldset, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { TimeZoneField } from '#web/components/time-zone.tsx';
import { formatInstant } from '#web/messages/format.ts';

export function SettingsPage(props: {
  frame: Frame;
  typed: Readonly<Record<string, string>>;
  threshold: number;
  faults: readonly Fault[];
}): JSX.Element {
  const { frame, typed, threshold, faults } = props;
  const { m } = frame;
  const w = m.settings;
  const text = (name: string) => ({ m, name, value: typed[name] ?? '', faults });
  return (
    <Page frame={frame} title={w.title} here="settings" width="text">
      <ErrorSummary
        m={m}
        faults={faults}
        labels={{
          name: w.name,
          accent: w.accent,
          senderName: w.senderName,
          replyTo: w.replyTo,
          locale: w.language,
          timeZone: w.timeZone,
          threshold: w.threshold,
        }}
      />
      <Heading
        title={w.title}
        lead={w.lead}
        actions={
          <>
            <ButtonLink href="/settings/teams">{w.teams}</ButtonLink>
            <ButtonLink href="/settings/rules">{m.rules.link}</ButtonLink>
            <ButtonLink href="/settings/delivery">{m.delivery.settings.title}</ButtonLink>
            <ButtonLink href="/settings/keys">{m.programmes.keys.title}</ButtonLink>
            <ButtonLink href="/audit">{w.log}</ButtonLink>
          </>
        }
      />
      <form method="post" action="/settings" novalidate>
        <Fieldset legend={w.identity}>
          <TextField {...text('name')} label={w.name} help={w.nameHelp} autocomplete="organization" />
          <TextField {...text('accent')} label={w.accent} help={w.accentHelp} width="short" spellcheck={false} optional />
          <ColourSample m={m} colour={typed['accent'] ?? ''} />
          <TextField {...text('senderName')} label={w.senderName} help={w.senderNameHelp} autocomplete="off" optional />
          <TextField {...text('replyTo')} type="email" label={w.replyTo} help={w.replyToHelp} autocomplete="off" optional />
          <Choice
            m={m}
            name="locale"
            label={w.language}
            help={w.languageHelp}
            options={locales.map((value) => ({ value, label: m.common.languages[value] }))}
            value={typed['locale'] ?? 'en'}
            faults={faults}
          />
          <TimeZoneField {...text('timeZone')} label={w.timeZone} help={w.timeZoneHelp} />
        </Fieldset>
        <Fieldset legend={w.promise}>
          <TextField {...text('threshold')} label={w.threshold} help={w.thresholdHelp(threshold)} inputmode="numeric" width="short" />
        </Fieldset>
        <Buttons>
          <Button kind="primary">{m.common.save}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

type Entry = {
  readonly id: string;
  readonly at: Date;
  readonly by: string | undefined;
  readonly action: Action;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** What happened, in sentences, the latest first. */
export function LogPage(props: { frame: Frame; entries: readonly Entry[]; earlier: string | undefined }): JSX.Element {
  const { frame, entries, earlier } = props;
  const { m, locale, timeZone } = frame;
  return (
    <Page frame={frame} title={m.log.title} width="text">
      <Heading title={m.log.title} lead={m.log.lead} />
      {entries.length === 0 ? (
        <EmptyState title={m.log.empty} />
      ) : (
        <ol class="timeline">
          {entries.map((entry) => (
            <li>
              <time datetime={entry.at.toISOString()}>{formatInstant(locale, entry.at, timeZone)}</time>
              <strong>{entry.by ?? m.log.coro}</strong> {m.log.actions[entry.action](entry.detail)}
            </li>
          ))}
        </ol>
      )}
      {earlier && (
        <Buttons>
          <ButtonLink href={earlier}>{m.log.earlier}</ButtonLink>
        </Buttons>
      )}
    </Page>
  );
}
