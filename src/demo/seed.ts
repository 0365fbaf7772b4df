// Plays the example company through the services, with the clock moved, so that everything a page shows has happened the way it happens.
import { dayOf } from '#domain/calendar.ts';
import type { Surroundings } from '#services/context.ts';
import { listSurveys } from '#services/surveys.ts';
import { answerAll, askEverybody, askToday, callBack, closeMonths } from './seed-customers.ts';
import { playGateways } from './seed-doubts.ts';
import { openWave, playWave } from './seed-employees.ts';
import { playDelivery } from './seed-delivery.ts';
import { bringIn, foundCompany } from './seed-people.ts';
import { seedProgrammes } from './seed-programmes.ts';
import type { Story } from './story.ts';

/**
 * Fills an installation that has no organization yet with the whole story, up to `now`, and says what it does as it goes. No letter is sent, but the work of sending
 * them waits in the outbox, most of it long overdue: whoever opens the house throws away what is older than some days.
 */
export async function seed(surroundings: Surroundings, told: Story, now: Date, say: (line: string) => void): Promise<void> {
  const today = dayOf(now, told.organization.timeZone);
  const firstDay = [...told.answers, ...told.unanswered].map(({ askedDay }) => askedDay).reduce((a, b) => (a < b ? a : b));
  const stage = await foundCompany(surroundings, told, firstDay);
  const people = await bringIn(stage, firstDay);
  say(
    `${told.organization.name}: ${count(told.teams, 'teams')} in ${told.offices.length} regions, ${count(told.customers, 'customers')}, ${count(told.employees, 'employees')}`,
  );

  const surveys = await listSurveys(await stage.asAdministrator(now));
  const surveyOf = (kind: 'customer' | 'engagement'): string => surveys.find((survey) => survey.kind === kind)!.id;
  const asked = await askEverybody(stage, people, surveyOf('customer'), today);
  await answerAll(stage, asked);
  say(
    `${count(told.answers, 'answers')} of customers over ${asked.waves.size} months, ${number(told.unanswered.length)} letters without one`,
  );
  say(`${number(await playGateways(stage, asked, today))} answers that may be a mail gateway’s`);
  say(`${number(await playDelivery(stage, asked, today))} letters of the last weeks, and what became of them`);
  await callBack(stage, people, asked);
  await closeMonths(stage, asked, today);
  say(`${count(told.callBacks, 'unhappy customers')} followed up by their team's supervisor`);

  let everybody = people;
  for (const [i, { openDay }] of told.waves.entries()) {
    const played = await playWave(stage, everybody, surveyOf('engagement'), i);
    everybody = played.people;
    say(`${number(played.ballots)} ballots in the wave of ${openDay}, published`);
  }
  say(`${number(await openWave(stage, everybody, surveyOf('engagement'), today))} ballots so far in the wave that is open now`);
  say(`${await askToday(stage, people, surveyOf('customer'), now, today)} customers asked today`);
  say(`Two programmes, and ${await seedProgrammes(stage, told, surveyOf('customer'), today, now)} visits of these days`);
}

const number = (n: number): string => n.toLocaleString('en');
const count = (list: readonly unknown[], what: string): string => `${number(list.length)} ${what}`;
