// Plays the example company through the services, with the clock moved, so that everything a page shows has happened the way it happens.
import { addDays, dayOf } from '#domain/calendar.ts';
import type { Surroundings } from '#services/context.ts';
import { listSurveys } from '#services/surveys.ts';
import { mailboxFor } from '#web/voter/mailbox.ts';
import { answerAll, askEverybody, askToday, callBack, closeMonths } from './seed-customers.ts';
import { playGateways } from './seed-doubts.ts';
import { askTenure, keysAhead, openWave, playWave, purseOf } from './seed-employees.ts';
import { playDelivery } from './seed-delivery.ts';
import { bringIn, type Cast, foundCompany } from './seed-people.ts';
import { seedProgrammes } from './seed-programmes.ts';
import { holdTalks, talkBack } from './seed-talks.ts';
import type { Stage } from './stage.ts';
import { sixWords } from './story-talks.ts';
import type { Story } from './story.ts';

/**
 * Fills an installation that has no organization yet with the whole story, up to `now`, and says what it does as it goes. No letter is sent, but the work of sending
 * them waits in the outbox, most of it long overdue: whoever opens the house throws away what is older than some days.
 */
export async function seed(surroundings: Surroundings, told: Story, now: Date, say: (line: string) => void): Promise<void> {
  const today = dayOf(now, told.organization.timeZone);
  const firstDay = [...told.answers, ...told.unanswered].map(({ askedDay }) => askedDay).reduce((a, b) => (a < b ? a : b));
  const newKeyPair = keysAhead(surroundings.newKeyPair, 2 * (told.teams.length + told.offices.length));
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

  const everybody = await seedWaves(stage, people, surveyOf('engagement'), say);
  const asking = { surveyId: surveyOf('engagement'), asksTenure: true, newKeyPair };
  say(`${number(await openWave(stage, everybody, asking, today))} votes so far in the wave that is open now`);
  say(`${await askToday(stage, people, surveyOf('customer'), now, today)} customers asked today`);
  say(`Two programmes, and ${await seedProgrammes(stage, told, surveyOf('customer'), today, now)} visits of these days`);
}

/** The six waves that are over, and what came of each; answers the people, with those who were new. */
async function seedWaves(stage: Stage, people: Cast, surveyId: string, say: (line: string) => void): Promise<Cast> {
  const { waves } = stage.told;
  const newKeyPair = await purseOf(stage.surroundings.newKeyPair);
  const mailbox = await mailboxFor(sixWords);
  let everybody = people;
  for (const [i, { openDay, closeDay }] of waves.entries()) {
    const left = waves.length - 1 - i;
    if (left === 0) await askTenure(stage, surveyId, addDays(openDay, -7));
    const asking = { surveyId, asksTenure: left === 0, newKeyPair, ...(left === 0 && { mailbox }) };
    const played = await playWave(stage, everybody, asking, i);
    everybody = played.people;
    const talks = await holdTalks(stage, played, closeDay, left === 0 ? 'some' : left === 1 ? 'most' : 'all');
    say(`${number(played.ballots)} votes in the wave of ${openDay}, published; ${number(talks)} talks about it`);
    if (left === 0 && (await talkBack(stage, mailbox, closeDay))) say('A leader answered a comment, and its writer wrote back');
  }
  return everybody;
}

const number = (n: number): string => n.toLocaleString('en');
const count = (list: readonly unknown[], what: string): string => `${number(list.length)} ${what}`;
