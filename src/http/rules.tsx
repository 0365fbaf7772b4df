// The door of the contact rules.
import { Hono } from 'hono';
import { z } from 'zod';
import { bounds, type ContactRules } from '#domain/contact.ts';
import type { Locale } from '#domain/surveys.ts';
import type { Fault } from '#domain/refusal.ts';
import { places } from '#services/holidays.ts';
import { changeRules, policyOf } from '#services/rules.ts';
import { RulesPage } from '#web/pages/rules.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, type Typed, typedIn } from './forms.ts';
import { only } from './session.ts';

const text = z.string().default('');
const form = z.object({
  restDays: field.whole(...bounds.restDays),
  samplePercent: field.whole(...bounds.samplePercent),
  dailyMaximum: z.preprocess((v) => (v === '' || v === undefined ? null : v), field.whole(...bounds.dailyMaximum).nullable()),
  from: text,
  to: text,
  clock: field.choice(['recipient', 'organization']),
  workingDaysOnly: field.ticked(),
  holidays: field.textOrNothing(12),
  blackoutFrom: text,
  blackoutTo: text,
  waitDays: field.whole(...bounds.waitDays),
  employeesMayLeave: field.ticked(),
});

export const rules = new Hono<Env>()
  .get('/settings/rules', only('admin'), (c) => show(c))
  .post('/settings/rules', only('admin'), async (c) => {
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        await changeRules(contextOf(c), rulesIn(read(form, typed)));
        return onTo(c, '/settings/rules', 'saved');
      },
      (faults) => show(c, typed, faults),
    );
  });

/** A line whose two days are empty is none. */
function rulesIn({ from, to, blackoutFrom, blackoutTo, ...rest }: z.infer<typeof form>): ContactRules {
  const last = blackoutTo.split('\n');
  const blackouts = blackoutFrom
    .split('\n')
    .map((first, i) => ({ from: first.trim(), to: (last[i] ?? '').trim() }))
    .filter((span) => span.from !== '' || span.to !== '')
    .map((span) => ({ from: span.from || span.to, to: span.to || span.from }));
  return { ...rest, hours: { from: from.trim(), to: to.trim() }, blackouts };
}

async function show(c: Door, typed?: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const frame = frameOf(c);
  const now = typed ?? typedFrom((await policyOf(contextOf(c))).rules);
  return c.html(<RulesPage frame={frame} typed={now} places={await namedPlaces(frame.locale)} faults={faults} />);
}

function typedFrom({ hours, blackouts, workingDaysOnly, employeesMayLeave, ...rest }: ContactRules): Typed {
  return {
    ...hours,
    restDays: String(rest.restDays),
    samplePercent: String(rest.samplePercent),
    dailyMaximum: String(rest.dailyMaximum ?? ''),
    clock: rest.clock,
    holidays: rest.holidays ?? '',
    waitDays: String(rest.waitDays),
    ...(workingDaysOnly && { workingDaysOnly: 'yes' }),
    ...(employeesMayLeave && { employeesMayLeave: 'yes' }),
    // One empty line more, to write on.
    blackoutFrom: [...blackouts.map((span) => span.from), ''].join('\n'),
    blackoutTo: [...blackouts.map((span) => span.to), ''].join('\n'),
  };
}

/** Countries by their names in the reader's language, each with its regions behind it. */
async function namedPlaces(locale: Locale): Promise<{ value: string; label: string }[]> {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const nameOf = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  const countries = (await places()).map((place) => ({ ...place, name: nameOf(place.code) }));
  const inOrder = new Intl.Collator(locale).compare;
  return countries
    .toSorted((a, b) => inOrder(a.name, b.name))
    .flatMap(({ code, name, regions }) => [
      { value: code, label: name },
      ...regions.toSorted((a, b) => inOrder(a.name, b.name)).map((region) => ({ value: region.code, label: `${name} – ${region.name}` })),
    ]);
}
