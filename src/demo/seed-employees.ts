// The third scene: six times the employees are asked and answer, and each time what they said is published; a seventh time is open now.
import { addDays, type Day } from '#domain/calendar.ts';
import type { Answers } from '#domain/surveys.ts';
import { cast as castBallot } from '#services/ballots.ts';
import { invitationsByPerson } from '#services/chosen.ts';
import { visitAt } from '#services/context.ts';
import { markSent } from '#services/sending.ts';
import { closeWave } from '#services/snapshots.ts';
import { tokenOf } from '#services/tokens.ts';
import { createWave, planWave } from '#services/waves.ts';
import { type Cast, employ } from './seed-people.ts';
import { forAll, type Stage } from './stage.ts';

type Ballot = { readonly email: string; readonly answers: Answers; readonly comment?: string };
type Wave = { readonly openDay: Day; readonly closeDay: Day; readonly name: string; readonly ballots: readonly Ballot[] };

const morning = 8 * 60;

export type Played = { readonly ballots: number; readonly people: Cast };

/** Plays a closed wave of the story from its first letter to its snapshot; answers how many took part, and the people with those who were new. */
export async function playWave(stage: Stage, before: Cast, surveyId: string, index: number): Promise<Played> {
  const { openDay, closeDay, invited } = stage.told.waves[index]!;
  const { at, told } = stage;
  const ctx = await stage.asAdministrator(at(openDay, morning));
  const people = {
    ...before,
    employeeIds: await employ(
      stage,
      ctx,
      invited.map((i) => told.employees[i]!),
      before,
    ),
  };
  const ballots = ballotsOf(stage, index, openDay, people);
  const waveId = await open(stage, people, surveyId, { openDay, closeDay, name: nameOf(openDay), ballots });
  await closeWave(await stage.asAdministrator(at(addDays(closeDay, 1), 3 * 60)), waveId);
  return { ballots: ballots.length, people };
}

/** Opens a wave some days ago in which about half have answered by now. */
export async function openWave(stage: Stage, people: Cast, surveyId: string, today: Day): Promise<number> {
  const openDay = addDays(today, -5);
  const ballots = ballotsOf(stage, stage.told.waves.length - 1, openDay, people).filter((_, i) => i % 5 < 3);
  await open(stage, people, surveyId, { openDay, closeDay: addDays(today, 9), name: nameOf(openDay), ballots });
  return ballots.length;
}

async function open(stage: Stage, people: Cast, surveyId: string, { openDay, closeDay, name, ballots }: Wave): Promise<string> {
  const { surroundings, told, at, administrator } = stage;
  const { organizationId } = administrator;
  const teamIds = told.offices.map(({ region }) => people.teamIds.get(region)!);
  const evening = await stage.asAdministrator(at(addDays(openDay, -1), 17 * 60));
  const waveId = await createWave(evening, { surveyId, name, day: openDay, lastDay: closeDay, teamIds });
  const ctx = await stage.asAdministrator(at(openDay, morning));
  await planWave(ctx, waveId);
  const invitations = await invitationsByPerson(ctx, waveId);
  await markSent({ ...ctx, now: at(openDay, morning + 5) }, [...invitations.values()]);
  await forAll(ballots, async ({ email, answers, comment }, i) => {
    const invitationId = invitations.get(people.employeeIds.get(email)!)!;
    const form = {
      ...Object.fromEntries(Object.entries(answers).map(([id, said]) => [id, String(said)])),
      ...(comment && { open: comment }),
    };
    const when = at(addDays(openDay, Math.floor((i / ballots.length) ** 2 * 5)), 9 * 60 + (i % 480));
    await castBallot(visitAt(surroundings, when), tokenOf(surroundings.secret, { organizationId, invitationId }), form);
  });
  return waveId;
}

/** Nothing in the story says whose a ballot is: each goes to somebody of its team who has none yet. */
function ballotsOf({ told }: Stage, index: number, openDay: Day, { employeeIds }: Cast): Ballot[] {
  const { invited, ballots } = told.waves[index]!;
  const free = new Map<string, string[]>();
  for (const i of invited) {
    const { teamKey, email } = told.employees[i]!;
    free.set(teamKey, [...(free.get(teamKey) ?? []), email]);
  }
  // Not the same people every time.
  const shift = Number(openDay.slice(-2));
  const next = (teamKey: string): string => {
    const left = free.get(teamKey)!;
    return left.splice(shift % left.length, 1)[0]!;
  };
  const ofTeams = ballots.map(({ teamKey, ...said }) => ({ email: next(teamKey), ...said }));
  const ofOffices = told.offices.flatMap((office) => {
    const leading = told.teams.filter(({ path }) => path[0] === office.region).map(({ supervisor }) => supervisor.email);
    const voters = [...office.staff.map(({ email }) => email), ...new Set(leading)].filter((email) => employeeIds.has(email));
    return voters.flatMap((email, i) => {
      const answers = office.ballots[index]![i];
      return answers ? [{ email, answers }] : [];
    });
  });
  return [...ofTeams, ...ofOffices];
}

function nameOf(day: Day): string {
  return `Team survey, ${new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))}`;
}
