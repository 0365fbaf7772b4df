// One touchpoint: what events call it, when the letter follows, and the rules it has for itself.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import { Facts } from '#web/components/facts.tsx';
import { Button, ButtonLink, Buttons, ErrorSummary, Fieldset, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { crumbsOf } from './programme.tsx';

export function TouchpointPage(props: {
  frame: Frame;
  programme: { readonly id: string; readonly name: string };
  touchpoint: { readonly id: string; readonly name: string; readonly code: string } | undefined;
  typed: Readonly<Record<string, string>>;
  faults: readonly Fault[];
}): JSX.Element {
  const { frame, programme, touchpoint, typed, faults } = props;
  const { m } = frame;
  const w = m.programmes;
  const title = touchpoint?.name ?? w.addTouchpoint;
  const path = `/programmes/${programme.id}/touchpoints/${touchpoint?.id ?? 'new'}`;
  const text = (name: string) => ({ m, name, value: typed[name] ?? '', faults, autocomplete: 'off' as const });
  const number = (name: string) => ({ ...text(name), width: 'short' as const, inputmode: 'numeric' as const });
  const units = (['minutes', 'hours', 'days'] as const).map((unit) => ({ value: unit, label: w.units[unit] }));
  const { restDays, samplePercent, dailyMaximum, code, delay, unit } = w;
  return (
    <Page frame={frame} title={title} here="programmes" width="text" crumbs={[...crumbsOf(m, programme), { label: title, href: path }]}>
      <ErrorSummary m={m} faults={faults} labels={{ name: w.name, code, delay, unit, restDays, samplePercent, dailyMaximum }} />
      <Heading title={title} name={touchpoint ? w.touchpoint : programme.name} />
      <form method="post" action={path} novalidate>
        <TextField {...text('name')} label={w.name} />
        {touchpoint ? (
          <Facts
            list={[
              [
                code,
                <>
                  <code>{touchpoint.code}</code> <span class="help">{w.codeFixed}</span>
                </>,
              ],
            ]}
          />
        ) : (
          <TextField {...text('code')} label={code} help={w.codeHelp} width="medium" spellcheck={false} optional />
        )}
        <Fieldset legend={delay} help={w.delayHelp}>
          <div class="beside">
            <TextField {...number('delay')} label={w.amount} />
            <Select m={m} name="unit" label={unit} options={units} value={typed['unit'] ?? 'hours'} faults={faults} />
          </div>
        </Fieldset>
        <Fieldset legend={w.ownRules} help={w.ownRulesHelp}>
          <TextField {...number('restDays')} label={restDays} optional />
          <TextField {...number('samplePercent')} label={samplePercent} optional />
          <TextField {...number('dailyMaximum')} label={dailyMaximum} optional />
        </Fieldset>
        <Buttons>
          <Button kind="primary">{touchpoint ? m.common.save : w.add}</Button>
          <ButtonLink href={`/programmes/${programme.id}`}>{m.common.cancel}</ButtonLink>
        </Buttons>
      </form>
      {touchpoint && (
        <section class="danger-zone">
          <h2>{w.removeTouchpoint}</h2>
          <p>{w.removeTouchpointText}</p>
          <form method="post" action={`${path}/remove`}>
            <Button kind="danger">{w.remove}</Button>
          </form>
        </section>
      )}
    </Page>
  );
}
