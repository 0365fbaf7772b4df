// The third scene: six times the employees are asked and vote, and each time what they said is published; a seventh time is open now.
import { randomBytes } from 'node:crypto';
import { addDays, type Day } from '#domain/calendar.ts';
import type { KeyPair } from '#domain/ballot-keys.ts';
import type { Answers, SurveyContent } from '#domain/surveys.ts';
import { invitationsByPerson } from '#services/chosen.ts';
import { visitAt } from '#services/context.ts';
import { paperTokenOf } from '#services/paper-tokens.ts';
import { closeWave } from '#services/publisher.ts';
import { markSent } from '#services/sending.ts';
import { publishSurvey, surveyOf } from '#services/surveys.ts';
import { createWave, planWave } from '#services/waves.ts';
import type { Mailbox } from '#web/voter/mailbox.ts';
import { type Cast, employ } from './seed-people.ts';
import { forAll, type Stage } from './stage.ts';
import { type Said, vote } from './voter.ts';

type Ballot = { readonly email: string; readonly answers: Answers; readonly comment?: string };
type Wave = { readonly openDay: Day; readonly closeDay: Day; readonly name: string; readonly ballots: readonly Ballot[] };

const morning = 8 * 60;

export type Played = { readonly waveId: string; readonly ballots: number; readonly people: Cast };

/** What goes for all waves: the survey, whether people are asked how long they have been there, and from where the keys come. */
export type Asking = {
  readonly surveyId: string;
  readonly asksTenure: boolean;
  readonly newKeyPair: () => Promise<KeyPair>;
  /** Goes with the first comment in English, if any. */
  readonly mailbox?: Mailbox;
};

/**
 * Keys for waves of the past, drawn from a purse and put back: every real wave has new ones, two a team, but those of a closed wave are destroyed anyway,
 * and to make six times eighty that nobody will ever use would take most of a minute. The wave that is open has its own.
 */
export async function purseOf(newKeyPair: Asking['newKeyPair']): Promise<Asking['newKeyPair']> {
  const keys = await Promise.all(Array.from({ length: 8 }, newKeyPair));
  let drawn = 0;
  return async () => keys[drawn++ % keys.length]!;
}

/** Keys that are made while other things are done, one at a time, so that they are there when they are wanted. */
export function keysAhead(newKeyPair: Asking['newKeyPair'], wanted: number): Asking['newKeyPair'] {
  const coming: Promise<KeyPair>[] = [];
  for (let i = 0; i < wanted; i++) coming.push((coming.at(-1) ?? Promise.resolve()).then(newKeyPair));
  return () => coming.shift() ?? newKeyPair();
}

/** Plays a closed wave of the story from its first letter to its snapshot; answers how many took part, and the people with those who were new. */
export async function playWave(stage: Stage, before: Cast, asking: Asking, index: number): Promise<Played> {
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
  const waveId = await open(stage, people, asking, { openDay, closeDay, name: nameOf(openDay), ballots });
  await closeWave(await stage.asAdministrator(at(addDays(closeDay, 1), 3 * 60)), waveId);
  return { waveId, ballots: ballots.length, people };
}

/** Opens a wave some days ago in which about half have voted by now. */
export async function openWave(stage: Stage, people: Cast, asking: Asking, today: Day): Promise<number> {
  const openDay = addDays(today, -5);
  const ballots = ballotsOf(stage, stage.told.waves.length - 1, openDay, people).filter((_, i) => i % 5 < 3);
  await open(stage, people, asking, { openDay, closeDay: addDays(today, 9), name: nameOf(openDay), ballots });
  return ballots.length;
}

/** From the next wave on people say how long they have been there, so that there is a table of that. */
export async function askTenure(stage: Stage, surveyId: string, day: Day): Promise<void> {
  const ctx = await stage.asAdministrator(stage.at(day, morning));
  const { id, name, version, content } = await surveyOf(ctx, surveyId);
  await publishSurvey(ctx, id, version, { name, content: { ...content, questions: [...content.questions, tenure] } });
}

const tenure: SurveyContent['questions'][number] = {
  id: 'tenure',
  type: 'choice',
  text: { en: 'How long have you been with us?', it: 'Da quanto tempo lavori con noi?' },
  options: [
    { id: 'new', text: { en: 'Less than two years', it: 'Meno di due anni' } },
    { id: 'settled', text: { en: 'Two to five years', it: 'Da due a cinque anni' } },
    { id: 'long', text: { en: 'More than five years', it: 'Più di cinque anni' } },
  ],
};

async function open(stage: Stage, people: Cast, asking: Asking, { openDay, closeDay, name, ballots }: Wave): Promise<string> {
  const { surroundings, told, at, administrator } = stage;
  const { organizationId } = administrator;
  const { surveyId, newKeyPair, mailbox } = asking;
  const teamIds = told.offices.map(({ region }) => people.teamIds.get(region)!);
  const evening = await stage.asAdministrator(at(addDays(openDay, -1), 17 * 60));
  const waveId = await createWave(evening, { surveyId, name, day: openDay, lastDay: closeDay, teamIds });
  const ctx = { ...(await stage.asAdministrator(at(openDay, morning))), newKeyPair };
  await planWave(ctx, waveId);
  const invitations = await invitationsByPerson(ctx, waveId);
  await markSent({ ...ctx, now: at(openDay, morning + 5) }, [...invitations.values()]);
  const answered = mailbox && ballots.findIndex(({ email, comment }) => comment !== undefined && localeOf(stage, email) === 'en');
  await forAll(ballots, async ({ email, answers, comment }, i) => {
    const invitationId = invitations.get(people.employeeIds.get(email)!)!;
    const said: Said = {
      answers: asking.asksTenure ? { ...answers, tenure: tenureOf(email) } : answers,
      ...(comment !== undefined && { words: { open: comment } }),
      ...(i === answered && { mailbox: { id: mailbox!.id, key: mailbox!.key } }),
    };
    const when = at(addDays(openDay, Math.floor((i / ballots.length) ** 2 * 5)), 9 * 60 + (i % 480));
    await vote(visitAt(surroundings, when), paperTokenOf(surroundings.secret, { organizationId, invitationId }), said, randomBytes);
  });
  return waveId;
}

/** Always the same for the same person; three in ten are new. */
function tenureOf(email: string): string {
  const drawn = [...email].reduce((sum, char) => sum + char.codePointAt(0)!, 0) % 10;
  return drawn < 3 ? 'new' : drawn < 7 ? 'settled' : 'long';
}

function localeOf({ told }: Stage, email: string): string | undefined {
  return told.employees.find((one) => one.email === email)?.locale;
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
