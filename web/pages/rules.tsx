// The contact rules: how often people are asked, when letters leave, and what becomes of who may not be asked yet.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fault } from '#domain/refusal.ts';
import { Button, Buttons, Checkbox, Choice, ErrorSummary, Fieldset, type Option, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { faultSentence } from '#web/messages/messages.ts';

/** What the form holds; of days without letters a line each. */
export type RulesForm = Readonly<Record<string, string>>;

/** `places` are countries and regions by code and name. */
export function RulesPage(props: { frame: Frame; typed: RulesForm; places: readonly Option[]; faults?: readonly Fault[] }): JSX.Element {
  const { frame, typed, places, faults = [] } = props;
  const { m } = frame;
  const w = m.rules;
  const text = (name: string) => ({ m, name, value: typed[name] ?? '', faults, autocomplete: 'off' as const });
  const number = (name: string) => ({ ...text(name), inputmode: 'numeric' as const, width: 'short' as const });
  const labels = Object.fromEntries(
    (['restDays', 'samplePercent', 'dailyMaximum', 'from', 'to', 'holidays', 'blackouts', 'waitDays'] as const).map((name) => [
      name,
      w[name],
    ]),
  );
  return (
    <Page
      frame={frame}
      title={w.title}
      here="settings"
      width="text"
      crumbs={[
        { label: m.settings.title, href: '/settings' },
        { label: w.title, href: '/settings/rules' },
      ]}
    >
      <ErrorSummary m={m} faults={faults} labels={labels} />
      <Heading title={w.title} lead={w.lead} />
      <form method="post" action="/settings/rules" novalidate>
        <Fieldset legend={w.often}>
          <TextField {...number('restDays')} label={w.restDays} help={w.restDaysHelp} />
          <TextField {...number('samplePercent')} label={w.samplePercent} help={w.samplePercentHelp} />
          <TextField {...number('dailyMaximum')} label={w.dailyMaximum} help={w.dailyMaximumHelp} optional />
        </Fieldset>
        <Fieldset legend={w.when} help={w.fromHelp}>
          <div class="pair">
            <TextField {...text('from')} type="time" label={w.from} />
            <TextField {...text('to')} type="time" label={w.to} />
          </div>
          <Choice
            m={m}
            name="clock"
            label={w.clock}
            options={(['recipient', 'organization'] as const).map((value) => ({ value, ...w.clocks[value] }))}
            value={typed['clock'] ?? 'recipient'}
            faults={faults}
          />
        </Fieldset>
        <Fieldset legend={w.days}>
          <Checkbox
            m={m}
            name="workingDaysOnly"
            label={w.workingDaysOnly}
            help={w.workingDaysHelp}
            checked={typed['workingDaysOnly'] !== undefined}
          />
          <Select
            m={m}
            name="holidays"
            label={w.holidays}
            help={w.holidaysHelp}
            options={places}
            value={typed['holidays'] ?? ''}
            empty={w.noHolidays}
            faults={faults}
          />
        </Fieldset>
        <Blackouts {...props} faults={faults} />
        <Fieldset legend={w.waiting}>
          <TextField {...number('waitDays')} label={w.waitDays} help={w.waitDaysHelp} />
        </Fieldset>
        <Fieldset legend={w.employees}>
          <Checkbox
            m={m}
            name="employeesMayLeave"
            label={w.employeesMayLeave}
            help={w.employeesHelp}
            checked={typed['employeesMayLeave'] !== undefined}
          />
        </Fieldset>
        <Buttons>
          <Button kind="primary">{m.common.save}</Button>
        </Buttons>
      </form>
    </Page>
  );
}

function Blackouts({ frame, typed, faults }: { frame: Frame; typed: RulesForm; faults: readonly Fault[] }): JSX.Element {
  const { m } = frame;
  const w = m.rules;
  const [from, to] = [(typed['blackoutFrom'] ?? '').split('\n'), (typed['blackoutTo'] ?? '').split('\n')];
  const fault = faults.find((one) => one.field === 'blackouts');
  return (
    <Fieldset legend={w.blackouts} help={w.blackoutsHelp}>
      {fault && (
        <p class="fault" id="field-blackouts">
          {faultSentence(m, fault)}
        </p>
      )}
      {from.map((day, i) => (
        <div class="pair">
          {(['blackoutFrom', 'blackoutTo'] as const).map((name) => (
            <div class="field">
              <label for={`${name}-${i}`}>{w[name](i + 1)}</label>
              <input id={`${name}-${i}`} class="medium" type="date" name={name} value={name === 'blackoutFrom' ? day : (to[i] ?? '')} />
            </div>
          ))}
        </div>
      ))}
    </Fieldset>
  );
}
