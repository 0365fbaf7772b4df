// Two programmes of the example company: customers spread through the year, and a question after every visit, with the visits of these days.
import { addDays } from '#domain/calendar.ts';
import type { Story } from './story.ts';
import { takeEvents } from '#services/events.ts';
import { createProgramme } from '#services/programmes.ts';
import { addTouchpoint } from '#services/touchpoints.ts';
import type { Stage } from './stage.ts';

const minute = 60_000;
const day = 1440 * minute;

/** Starts both today; some visits were minutes ago, whose letters are still to go, and one was long ago. Answers how many visits there are. */
export async function seedProgrammes(stage: Stage, told: Story, surveyId: string, today: string, now: Date): Promise<number> {
  const ctx = await stage.asAdministrator(now);
  const [through, after, counter, telephone] = told.organization.locale === 'it' ? italian : english;
  const common = { openDays: 30, reminders: [5], teamIds: [] };
  await createProgramme(ctx, {
    kind: 'drip',
    name: through,
    surveyId,
    settings: { ...common, firstDay: addDays(today, 1), cycleDays: 365 },
  });
  const id = await createProgramme(ctx, { kind: 'events', name: after, surveyId, settings: { ...common, addsCustomers: true } });
  await addTouchpoint(ctx, id, { name: counter, code: 'counter', delayMinutes: 120, rules: {} });
  await addTouchpoint(ctx, id, { name: telephone, code: 'telephone', delayMinutes: 30, rules: { samplePercent: 50, restDays: 60 } });
  const visits = told.customers.slice(0, 8).map(({ email }, n) => ({
    reference: `visit-${4700 + n}`,
    touchpoint: n % 3 === 2 ? 'telephone' : 'counter',
    at: new Date(now.getTime() - (n === 7 ? 40 * day : (5 + n * 3) * minute)),
    customer: { email },
    team: null,
  }));
  const outcomes = await takeEvents(ctx, 'api', visits);
  return outcomes.filter((one) => one.kind === 'taken').length;
}

const english = ['Every customer once a year', 'After every visit', 'Shop counter', 'Telephone'] as const;
const italian = ['Ogni cliente una volta l’anno', 'Dopo ogni visita', 'Banco del negozio', 'Telefono'] as const;
