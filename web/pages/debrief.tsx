// One talk: where to begin, three questions for it, and the form for what was agreed.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Released } from '#domain/anonymity.ts';
import { type Agreement, type DebriefLine, type Ends, longestAgreed } from '#domain/debriefs.ts';
import type { Fault } from '#domain/refusal.ts';
import { Button, Buttons, ErrorSummary, TextArea, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Notice } from '#web/components/notice.tsx';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { endsText, questionsFor } from '#web/components/talk.ts';
import { talkAddress, TalkTag } from '#web/components/talk-line.tsx';
import { formatDay, formatInstant, formatList } from '#web/messages/format.ts';

type Debrief = DebriefLine & {
  readonly revision: number;
  readonly agreement: Agreement | null;
  readonly writtenBy: string | null;
  readonly writtenAt: Date | null;
  readonly ends: Released<Ends>;
  readonly together: { readonly names: readonly string[]; readonly n: number } | null;
};

/** `whole` says that it is the leaders' talk about the organization; `faster` that somebody else has written since the page was opened. */
export function DebriefPage(props: {
  frame: Frame;
  one: Debrief;
  whole: boolean;
  typed?: Readonly<Partial<Record<keyof Agreement, string>>>;
  faults?: readonly Fault[];
  faster?: boolean;
}): JSX.Element {
  const { frame, one, whole, typed, faults = [] } = props;
  const { m, locale } = frame;
  const words = m.debriefs;
  const done = one.agreement !== null;
  const title = done
    ? whole
      ? words.titleDoneWhole
      : words.titleDone(one.teamName)
    : whole
      ? words.titleWhole
      : words.title(one.teamName);
  const supervisor = frame.account?.role === 'supervisor';
  return (
    <Page
      frame={frame}
      title={title}
      here={supervisor ? 'cases' : 'teams'}
      width="text"
      crumbs={[
        ...(supervisor ? [{ label: m.navigation.queue, href: '/cases' }] : []),
        { label: words.navigation, href: `/talks?wave=${one.waveId}` },
        { label: one.teamName, href: talkAddress(one) },
      ]}
    >
      {props.faster && (
        <Notice tone="warning" title={words.fasterTitle}>
          {words.faster}
        </Notice>
      )}
      <ErrorSummary m={m} faults={faults} labels={words.fields} />
      <Heading
        title={title}
        name={
          <>
            <TalkTag m={m} stand={one.stand} /> {words.oneName(one.waveName, one.dueDay)}
            {!one.mine && one.owners.length > 0 && ` · ${formatList(locale, one.owners)}`}
          </>
        }
      />
      {done && <Written frame={frame} one={one} agreement={one.agreement} />}
      {!done && <Begin frame={frame} one={one} whole={whole} />}
      <Form frame={frame} one={one} whole={whole} typed={typed ?? one.agreement ?? {}} faults={faults} opened={typed !== undefined} />
      {done && <Begin frame={frame} one={one} whole={whole} />}
    </Page>
  );
}

function Begin({ frame, one, whole }: { frame: Frame; one: Debrief; whole: boolean }): JSX.Element {
  const { m } = frame;
  const words = m.debriefs;
  return (
    <Section title={words.begin}>
      <p>
        {endsText(m, one.ends)} {one.together !== null && words.ofCombination(one.together.names, one.together.n)}{' '}
        <a href={whole ? '/' : `/teams/${one.teamId}#people`}>{words.toResult}</a>
      </p>
      <p>{words.howTo}</p>
      <h3>{words.questionsTitle}</h3>
      <ol class="talk-questions">
        {questionsFor(m, one.ends).map((question) => (
          <li>{question}</li>
        ))}
      </ol>
    </Section>
  );
}

function Written({ frame, one, agreement }: { frame: Frame; one: Debrief; agreement: Agreement }): JSX.Element {
  const { m, locale, timeZone } = frame;
  const words = m.debriefs;
  return (
    <section class="section">
      <dl class="facts agreed-facts">
        {(['heard', 'action', 'byDay', 'byWhom'] as const).map((name) => (
          <div>
            <dt>{words.fields[name]}</dt>
            <dd dir={name === 'byDay' ? undefined : 'auto'}>{name === 'byDay' ? formatDay(locale, agreement.byDay) : agreement[name]}</dd>
          </div>
        ))}
      </dl>
      {one.writtenAt && (
        <p class="help">{words.written(one.writtenBy ?? words.somebody, formatInstant(locale, one.writtenAt, timeZone))}</p>
      )}
    </section>
  );
}

/** Open while nothing is written, folded away afterwards; open again with what was typed when it was refused. */
function Form(props: {
  frame: Frame;
  one: Debrief;
  whole: boolean;
  typed: Readonly<Partial<Record<keyof Agreement, string>>>;
  faults: readonly Fault[];
  opened: boolean;
}): JSX.Element {
  const { frame, one, typed, faults } = props;
  const { m } = frame;
  const words = m.debriefs;
  const shared = { m, faults };
  const done = one.agreement !== null;
  const form = (
    <form method="post" action={talkAddress(one)} novalidate>
      <p class="help form-lead">{props.whole ? words.formLeadWhole : words.formLead}</p>
      <input type="hidden" name="seen" value={String(one.revision)} />
      <TextArea
        {...shared}
        name="heard"
        label={words.fields.heard}
        help={words.help.heard}
        value={typed.heard ?? ''}
        rows={4}
        maxlength={longestAgreed.heard}
      />
      <TextArea
        {...shared}
        name="action"
        label={words.fields.action}
        help={words.help.action}
        value={typed.action ?? ''}
        rows={3}
        maxlength={longestAgreed.action}
      />
      <TextField {...shared} name="byDay" type="date" label={words.fields.byDay} value={typed.byDay ?? ''} width="medium" />
      <TextField
        {...shared}
        name="byWhom"
        label={words.fields.byWhom}
        help={words.help.byWhom}
        value={typed.byWhom ?? ''}
        maxlength={longestAgreed.byWhom}
      />
      <Buttons>
        <Button kind="primary">{done ? words.saveChange : words.save}</Button>
      </Buttons>
    </form>
  );
  if (!done)
    return (
      <Section title={words.formTitle} id="agreed">
        {form}
      </Section>
    );
  return (
    <details class="step" open={props.opened}>
      <summary>{words.formTitleChange}</summary>
      {form}
    </details>
  );
}
